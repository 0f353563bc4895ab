use ansinh_core::facts::{FactError, Facts, is_default, not_negative};
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
    /// Without both parents and without support (*mồ côi cả cha lẫn mẹ, không nơi nương tựa*), at intermediate
    /// or college level, at any age.
    Orphan,
    /// In one of the groups of children without support of social assistance (decree 136/2013, article 5(1)), in
    /// training for a first diploma, from 16 to 22 years; until 2021-10-14.
    SocialAssistance {
        /// Completed years, 0 to 130.
        #[cfg_attr(feature = "proptest", proptest(strategy = "10_u8..30"))]
        age: u8,
    },
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
            Self::SocialAssistance { .. } => Text::new(
                "thuộc diện bảo trợ xã hội, từ 16 đến 22 tuổi",
                "in social assistance, from 16 to 22 years",
            ),
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

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct TuitionReadings {
    /// Law 74/2014, article 62(2)(b), exempts graduates of lower secondary school from 2015-07-01; by default
    /// they pay half by decree 74/2013 until 2015-11-30.
    pub law_over_decree_74: bool,
    /// "From 16 to 22" includes the year until the 23rd birthday; by default it ends with the 22nd.
    pub age_22_counts: bool,
}

impl TuitionReadings {
    pub(super) fn is_young(self, age: u8) -> bool {
        let last = if self.age_22_counts { 22 } else { 21 };
        (16..=last).contains(&age)
    }
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
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: TuitionReadings,
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
            readings: TuitionReadings::default(),
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
        for ground in &self.grounds {
            if let TuitionGround::SocialAssistance { age } = *ground
                && age > 130
            {
                let allowed = Text::new("từ 0 đến 130 tuổi", "0 to 130 years");
                let field = "grounds.social-assistance.age";
                return Err(FactError::out_of_range(field, age, allowed));
            }
        }
        Ok(())
    }

    /// The tuition that is made good: all of a public institution, of another up to the public ceiling.
    pub(super) fn counted_fee(&self) -> Dong {
        match self.institution {
            Institution::Public => self.fee,
            Institution::PrivateOrSelfFinancing { public_ceiling } => self.fee.min(public_ceiling),
        }
    }
}
