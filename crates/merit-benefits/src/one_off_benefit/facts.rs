use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use super::row::OneOffRow;
use crate::half_thousand::HalfThousand;
use crate::war_invalid_allowance::check_rate;

/// Who claims what a person who died without benefits would have had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Claimant {
    /// The relatives, one sum for all of them.
    Relatives,
    /// Nobody but the person who keeps the worship.
    Worshipper,
}

/// What is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum OneOffClaim {
    /// A martyr's relatives, or the heir where there are none.
    Martyr,
    /// The cost of announcing a martyr's death.
    DeathNotice,
    /// A person active before 1945-01-01 who died without benefits.
    #[serde(rename = "pre-1945-dead")]
    Pre1945Dead(Claimant),
    /// A person active from 1945-01-01 to the August uprising who died without benefits.
    PreUprisingDead(Claimant),
    /// A Heroic Vietnamese Mother who died before benefits, or honoured after death.
    HeroMother,
    /// A hero who died before benefits (until 2021-06: before 1995-01-01), or honoured after death.
    Hero,
    /// An injury.
    Injury {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..103"))]
        rate: u8,
    },
    /// A prisoner of the enemy who died without benefits.
    PrisonerDead,
    /// A resistance activist with an order or medal of the resistance. Where the day and month it began
    /// aren't known, the time counts from 1 July of that year (decree 55/2023/NĐ-CP, article 1(3)).
    Resistance {
        /// Whole years of real time in the resistance, 0 to 60.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..65"))]
        years: u8,
        /// Months beyond them, 0 to 11.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..13"))]
        months: u8,
    },
    /// A resistance activist who died without benefits.
    ResistanceDead,
    /// A helper with the Medal of Resistance (*Huy chương Kháng chiến*).
    HelperMedal,
    /// A helper who died without benefits.
    HelperDead,
}

impl OneOffClaim {
    /// The row that gives it; none for an injury outside the bands.
    pub(super) const fn row(self) -> Option<OneOffRow> {
        Some(match self {
            Self::Martyr => OneOffRow::Martyr,
            Self::DeathNotice => OneOffRow::DeathNotice,
            Self::Pre1945Dead(Claimant::Relatives) => OneOffRow::Pre1945Relatives,
            Self::Pre1945Dead(Claimant::Worshipper) => OneOffRow::Pre1945Worshipper,
            Self::PreUprisingDead(Claimant::Relatives) => OneOffRow::PreUprisingRelatives,
            Self::PreUprisingDead(Claimant::Worshipper) => OneOffRow::PreUprisingWorshipper,
            Self::HeroMother => OneOffRow::HeroMother,
            Self::Hero => OneOffRow::Hero,
            Self::Injury { rate: 5..=10 } => OneOffRow::Injury5To10,
            Self::Injury { rate: 11..=15 } => OneOffRow::Injury11To15,
            Self::Injury { rate: 16..=20 } => OneOffRow::Injury16To20,
            Self::Injury { .. } => return None,
            Self::PrisonerDead => OneOffRow::PrisonerDead,
            Self::Resistance { .. } => OneOffRow::ResistanceYear,
            Self::ResistanceDead => OneOffRow::ResistanceDead,
            Self::HelperMedal => OneOffRow::HelperMedal,
            Self::HelperDead => OneOffRow::HelperDead,
        })
    }
}

/// How an office reads the rounding to whole thousands, from 2023-09-05, where two readings are
/// defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct OneOffReadings {
    /// Where an exact half of a thousand goes; by default up.
    pub half_thousand: HalfThousand,
    /// The amount of one year of resistance is rounded before it is multiplied; by default only the
    /// total is.
    pub each_year_rounded: bool,
}

/// The facts of a one-off benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OneOffBenefitFacts {
    /// What is claimed.
    pub claim: OneOffClaim,
    /// How the office rounds; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: OneOffReadings,
}

impl Facts for OneOffBenefitFacts {
    /// The relatives of a martyr.
    fn ordinary() -> Self {
        Self {
            claim: OneOffClaim::Martyr,
            readings: OneOffReadings::default(),
        }
    }
}

impl OneOffBenefitFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.claim {
            OneOffClaim::Injury { rate } => check_rate("claim.injury.rate", rate).map(drop),
            OneOffClaim::Resistance { years, .. } if years > 60 => {
                let allowed = Text::new("từ 0 đến 60 năm", "0 to 60 years");
                Err(FactError::out_of_range(
                    "claim.resistance.years",
                    years,
                    allowed,
                ))
            }
            OneOffClaim::Resistance { months, .. } if months > 11 => {
                let allowed = Text::new("từ 0 đến 11 tháng", "0 to 11 months");
                Err(FactError::out_of_range(
                    "claim.resistance.months",
                    months,
                    allowed,
                ))
            }
            _ => Ok(()),
        }
    }
}
