use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use super::TuitionCeilingReason;
use crate::ProgrammeLevel;

/// The field a trade belongs to, fine enough for the tables of both decrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Social sciences and humanities.
    SocialSciences,
    /// Economics, business and management.
    BusinessAndManagement,
    /// Law.
    Law,
    /// Arts.
    Arts,
    /// Education, journalism and information.
    EducationAndJournalism,
    /// Natural sciences and mathematics.
    NaturalSciences,
    /// Engineering and information technology.
    EngineeringAndIt,
    /// Manufacturing, processing and construction; until 2022–23 they are engineering.
    ManufacturingAndConstruction,
    /// Agriculture, forestry and fishery, veterinary included from 2023–24.
    AgricultureForestryFishery,
    /// Medicine, pharmacy and other health.
    Health,
    /// Hotels and tourism.
    HotelsAndTourism,
    /// Other services, and the environment.
    ServicesAndEnvironment,
    /// Sport.
    Sport,
    /// Security and defence.
    SecurityAndDefence,
}

impl Field {
    /// The row of decree 86/2015, counted from 1, where the table names the field.
    pub(super) const fn group_of_2015(self) -> Option<u8> {
        Some(match self {
            Self::SocialSciences
            | Self::BusinessAndManagement
            | Self::Law
            | Self::AgricultureForestryFishery => 1,
            Self::NaturalSciences
            | Self::EngineeringAndIt
            | Self::ManufacturingAndConstruction
            | Self::Sport
            | Self::Arts
            | Self::HotelsAndTourism => 2,
            Self::Health => 3,
            Self::EducationAndJournalism
            | Self::ServicesAndEnvironment
            | Self::SecurityAndDefence => return None,
        })
    }

    /// The group of decree 81/2021, counted from 1, where the table names the field.
    pub(super) const fn group_of_2021(self) -> Option<u8> {
        Some(match self {
            Self::SocialSciences
            | Self::BusinessAndManagement
            | Self::Arts
            | Self::EducationAndJournalism => 1,
            Self::NaturalSciences | Self::Law => 2,
            Self::EngineeringAndIt => 3,
            Self::ManufacturingAndConstruction => 4,
            Self::AgricultureForestryFishery => 5,
            Self::Health => 6,
            Self::HotelsAndTourism | Self::ServicesAndEnvironment => 7,
            Self::SecurityAndDefence => 8,
            Self::Sport => return None,
        })
    }
}

/// What the institution covers of its expenditure (*mức tự bảo đảm chi*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Financing {
    /// Not all of its recurrent expenditure.
    Supported,
    /// Its recurrent expenditure.
    CoversRecurrent,
    /// Its recurrent expenditure and investment.
    CoversInvestment,
}

/// How the programme is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Charged {
    /// By school years.
    BySchoolYear,
    /// By modules or credits.
    ByModules {
        /// Months of tuition of the whole programme, 1 to 60.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..62"))]
        months: u16,
    },
}

/// The facts of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct TuitionCeilingFacts {
    /// The level.
    pub level: ProgrammeLevel,
    /// The field of the trade.
    pub field: Field,
    /// What the public institution covers itself.
    pub financing: Financing,
    /// A programme of high quality (*chương trình chất lượng cao*)?
    pub high_quality: bool,
    /// How it is charged.
    pub charged: Charged,
}

impl Facts for TuitionCeilingFacts {
    /// Engineering at a college that does not cover its recurrent expenditure, by school years.
    fn ordinary() -> Self {
        Self {
            level: ProgrammeLevel::College,
            field: Field::EngineeringAndIt,
            financing: Financing::Supported,
            high_quality: false,
            charged: Charged::BySchoolYear,
        }
    }
}

impl TuitionCeilingFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.charged {
            Charged::ByModules { months } if !(1..=60).contains(&months) => {
                let allowed = Text::new("từ 1 đến 60 tháng", "1 to 60 months");
                let field = "charged.by-modules.months";
                Err(FactError::out_of_range(field, months, allowed))
            }
            _ => Ok(()),
        }
    }

    /// Why the institution sets its tuition itself, where it does.
    pub(super) const fn free(&self) -> Option<TuitionCeilingReason> {
        if !self.level.is_diploma() {
            return Some(TuitionCeilingReason::NoCeilingForLevel);
        }
        if self.high_quality {
            return Some(TuitionCeilingReason::HighQuality);
        }
        match self.financing {
            Financing::CoversInvestment => Some(TuitionCeilingReason::CoversInvestment),
            Financing::Supported | Financing::CoversRecurrent => None,
        }
    }
}
