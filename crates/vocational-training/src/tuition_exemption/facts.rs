use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// A ground of exemption or reduction, in the order of the decrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TuitionGround {
    /// A merit person, or a relative to whom the ordinance extends it.
    Merit,
    /// Disabled.
    Disabled {
        /// In economic hardship (*có khó khăn về kinh tế*); asked for until 2021-10-14.
        in_hardship: bool,
    },
    /// Without both parents and without support, at intermediate or college level.
    Orphan,
    /// Nominated (*cử tuyển*), boarding vocational training of three months or more included.
    Nominated,
    /// Of an ethnic minority, with parents, or grandparents lived with, in a poor or near-poor household.
    PoorMinority,
    /// Of a very small ethnic group (*dân tộc thiểu số rất ít người*), in a disadvantaged or extremely
    /// disadvantaged place.
    VerySmallEthnicGroup,
    /// A graduate of lower secondary school who goes on to intermediate training.
    LowerSecondaryGraduate,
    /// In a trade that is hard to recruit for but in demand, of the ministry's list.
    HardToRecruitTrade,
    /// In a special trade needed for development, defence or security.
    SpecialTrade,
    /// In traditional and special arts.
    TraditionalArts,
    /// In a heavy, hazardous or dangerous trade, of the list.
    HeavyTrade,
    /// Of an ethnic minority that is no very small one, resident with a parent in an extremely
    /// disadvantaged village, a zone III commune, or an extremely disadvantaged coastal or island commune.
    MinorityOfDisadvantagedPlace,
    /// A parent draws a regular allowance for a work accident or an occupational disease.
    ChildOfInjuredWorker,
}

impl TuitionGround {
    pub(super) const fn applies_at(self, level: ProgrammeLevel) -> bool {
        match self {
            Self::Nominated => !matches!(level, ProgrammeLevel::UnderThreeMonths),
            Self::LowerSecondaryGraduate => matches!(level, ProgrammeLevel::Intermediate),
            _ => level.is_diploma(),
        }
    }

    pub(super) const fn label(self) -> Text {
        match self {
            Self::Merit => Text::new("người có công", "merit person"),
            Self::Disabled { .. } => Text::new("người khuyết tật", "disabled"),
            Self::Orphan => Text::new("mồ côi cả cha lẫn mẹ", "orphan of both parents"),
            Self::Nominated => Text::new("cử tuyển", "nominated"),
            Self::PoorMinority => Text::new(
                "dân tộc thiểu số, hộ nghèo, cận nghèo",
                "ethnic minority, poor or near-poor",
            ),
            Self::VerySmallEthnicGroup => {
                Text::new("dân tộc thiểu số rất ít người", "very small ethnic group")
            }
            Self::LowerSecondaryGraduate => Text::new(
                "tốt nghiệp trung học cơ sở học trung cấp",
                "lower secondary graduate in intermediate training",
            ),
            Self::HardToRecruitTrade => {
                Text::new("nghề khó tuyển sinh", "trade that is hard to recruit for")
            }
            Self::SpecialTrade => Text::new("nghề chuyên môn đặc thù", "special trade"),
            Self::TraditionalArts => {
                Text::new("nghệ thuật truyền thống và đặc thù", "traditional arts")
            }
            Self::HeavyTrade => Text::new("nghề nặng nhọc, độc hại", "heavy trade"),
            Self::MinorityOfDisadvantagedPlace => Text::new(
                "dân tộc thiểu số ở nơi đặc biệt khó khăn",
                "ethnic minority of a disadvantaged place",
            ),
            Self::ChildOfInjuredWorker => Text::new(
                "con người bị tai nạn lao động",
                "child of somebody injured at work",
            ),
        }
    }
}

/// Where the learner is taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Institution {
    /// A public one that does not finance itself.
    Public,
    /// A private or self-financing one, one of an enterprise included.
    PrivateOrSelfFinancing {
        /// The ceiling of the same field at a public one, đồng a month, as
        /// [`TuitionCeiling`](crate::TuitionCeiling) gives it.
        public_ceiling: Dong,
    },
}

/// The facts of a learner's tuition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TuitionExemptionFacts {
    /// Every ground that is met.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<TuitionGround>(), 0..3)"
        )
    )]
    pub grounds: Vec<TuitionGround>,
    /// The level.
    pub level: ProgrammeLevel,
    /// Where it is taught.
    pub institution: Institution,
    /// Tuition charged, đồng a month.
    pub fee: Dong,
    /// Months of tuition in the school year, 0 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..14"))]
    pub months: u8,
}

impl Facts for TuitionExemptionFacts {
    /// A student of a public college without a ground, for the ten months of a school year.
    fn ordinary() -> Self {
        Self {
            grounds: Vec::new(),
            level: ProgrammeLevel::College,
            institution: Institution::Public,
            fee: Dong::new(1_000_000),
            months: 10,
        }
    }
}

impl TuitionExemptionFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("fee", self.fee)?;
        if let Institution::PrivateOrSelfFinancing { public_ceiling } = self.institution {
            not_negative(
                "institution.private-or-self-financing.public_ceiling",
                public_ceiling,
            )?;
        }
        if self.months > 12 {
            let allowed = Text::new("từ 0 đến 12 tháng", "0 to 12 months");
            return Err(FactError::out_of_range("months", self.months, allowed));
        }
        Ok(())
    }
}
