use std::fmt;

use ansinh_core::{Language, Localized, Text};
use serde::{Deserialize, Serialize};

/// A kind of emergency relief, in the order of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Benefit {
    /// Rice for the Lunar New Year (*gạo cứu đói dịp Tết Nguyên đán*).
    RiceNewYear,
    /// Rice after a disaster, fire or crop failure, or before the harvest (*giáp hạt*).
    Rice,
    /// A person seriously injured (*bị thương nặng*).
    Injury,
    /// A person dead or missing (*chết, mất tích*), buried by the household.
    Death,
    /// A burial for which nobody took responsibility (*không có người nhận trách nhiệm mai táng*).
    BurialNobody,
    /// A house fallen, swept away or burnt to the ground, and no home left.
    HouseDestroyed,
    /// An urgent relocation by order (*di dời khẩn cấp*).
    Relocation,
    /// A house so badly damaged that nobody can live in it (*hư hỏng nặng*).
    HouseDamaged,
    /// Meals in temporary care of a person in need of urgent protection (*cần bảo vệ khẩn cấp*).
    TemporaryCare,
    /// Treatment of such a person without a health-insurance card.
    Treatment,
    /// Bringing such a person home or to an institution.
    Transport,
}

impl Benefit {
    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Self::RiceNewYear => Text::new(
                "gạo cứu đói dịp Tết Nguyên đán",
                "rice for the Lunar New Year",
            ),
            Self::Rice => Text::new("gạo cứu đói", "relief rice"),
            Self::Injury => Text::new("hỗ trợ người bị thương nặng", "serious injury"),
            Self::Death => Text::new(
                "hỗ trợ hộ gia đình có người chết, mất tích",
                "household of a person dead or missing",
            ),
            Self::BurialNobody => Text::new(
                "hỗ trợ mai táng khi không có người nhận trách nhiệm",
                "burial nobody took responsibility for",
            ),
            Self::HouseDestroyed => Text::new("hỗ trợ làm nhà ở", "house destroyed"),
            Self::Relocation => Text::new("hỗ trợ di dời nhà ở khẩn cấp", "urgent relocation"),
            Self::HouseDamaged => Text::new("hỗ trợ sửa chữa nhà ở", "house badly damaged"),
            Self::TemporaryCare => Text::new(
                "tiền ăn khi chăm sóc, nuôi dưỡng tạm thời",
                "meals in temporary care",
            ),
            Self::Treatment => Text::new(
                "chi phí điều trị khi không có thẻ bảo hiểm y tế",
                "treatment without a health-insurance card",
            ),
            Self::Transport => Text::new(
                "chi phí đưa về nơi cư trú hoặc đến cơ sở trợ giúp xã hội",
                "transport home or to an institution",
            ),
        }
    }

    /// Is it given in rice?
    pub const fn is_rice(self) -> bool {
        matches!(self, Self::RiceNewYear | Self::Rice)
    }
}

impl Localized for Benefit {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.label().fmt_in(language, f)
    }
}
