use std::fmt;

use ansinh_core::{Language, Localized, Text};
use serde::{Deserialize, Serialize};

/// A group of beneficiaries (*nhóm đối tượng*), in the order of article 5 of decree 20/2021/NĐ-CP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Clause 1: children under 16 without support.
    Child,
    /// Clause 2: those children from 16 on, while they study.
    Student,
    /// Clause 3: children with HIV in poor households.
    HivChild,
    /// Clause 4: poor single parents.
    SingleParent,
    /// Clause 5a: poor older people without support.
    OlderPoor,
    /// Clause 5b: people of 75 to 79 in specially difficult areas.
    OlderDifficultArea,
    /// Clause 5c: people of 80 and over without a pension.
    OlderWithoutPension,
    /// Clause 5d: older people entitled to an institution, cared for in the community.
    OlderCaredFor,
    /// Clause 6: severe and extremely severe disability.
    Disability,
    /// Clause 7: children under 3 in specially difficult areas.
    SmallChild,
    /// Clause 8: adults with HIV in poor households.
    HivAdult,
}

impl Group {
    /// All groups, in the order of the decree.
    pub const ALL: [Self; 11] = [
        Self::Child,
        Self::Student,
        Self::HivChild,
        Self::SingleParent,
        Self::OlderPoor,
        Self::OlderDifficultArea,
        Self::OlderWithoutPension,
        Self::OlderCaredFor,
        Self::Disability,
        Self::SmallChild,
        Self::HivAdult,
    ];

    /// The group in words, the same under every decree. Where a decree only renames it, the words have
    /// the new name first and the earlier one in brackets.
    pub const fn label(self) -> Text {
        match self {
            Self::Child => Text::new(
                "trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng",
                "child under 16 without support",
            ),
            Self::Student => Text::new(
                "người từ 16 tuổi đang đi học, đã thuộc diện trẻ em không có nguồn nuôi dưỡng",
                "person from 16 on in education, formerly a child without support",
            ),
            Self::HivChild => Text::new(
                "trẻ em nhiễm HIV thuộc hộ nghèo",
                "child with HIV in a poor household",
            ),
            Self::SingleParent => Text::new(
                "người đơn thân nghèo đang nuôi con",
                "poor single parent raising a child",
            ),
            Self::OlderPoor => Text::new(
                "người cao tuổi nghèo không có người phụng dưỡng",
                "poor older person without support",
            ),
            Self::OlderDifficultArea => Text::new(
                "người từ 75 đến dưới 80 tuổi ở vùng đặc biệt khó khăn",
                "person of 75 to 79 in a specially difficult area",
            ),
            Self::OlderWithoutPension => Text::new(
                "người từ 80 tuổi không có lương hưu, trợ cấp",
                "person of 80 or over without pension or allowance",
            ),
            Self::OlderCaredFor => Text::new(
                "người cao tuổi đủ điều kiện vào cơ sở, được nhận chăm sóc tại cộng đồng",
                "older person entitled to an institution, cared for in the community",
            ),
            Self::Disability => Text::new(
                "người khuyết tật nặng, đặc biệt nặng",
                "person with a severe or extremely severe disability",
            ),
            Self::SmallChild => Text::new(
                "trẻ em dưới 3 tuổi ở vùng đặc biệt khó khăn",
                "child under 3 in a specially difficult area",
            ),
            Self::HivAdult => Text::new(
                "người nhiễm HIV thuộc hộ nghèo",
                "person with HIV in a poor household",
            ),
        }
    }

    /// May the allowance of a poor single parent be drawn beside this group's (clauses 5, 6, 8)?
    pub(super) const fn adds_to_single_parent(self) -> bool {
        matches!(
            self,
            Self::OlderPoor
                | Self::OlderDifficultArea
                | Self::OlderWithoutPension
                | Self::OlderCaredFor
                | Self::Disability
                | Self::HivAdult
        )
    }
}

impl Localized for Group {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.label().fmt_in(language, f)
    }
}
