use ansinh_core::facts::FactError;
use serde::{Deserialize, Serialize};

use crate::war_invalid_allowance::check_rate;

/// By what a land-use fee or a rent is reduced (decree 131/2021/NĐ-CP, articles 100, 104 and 105).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ReductionGroup {
    /// Active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Heroic Vietnamese Mother.
    HeroMother,
    /// Hero of the People's Armed Forces, hero of labour in the resistance.
    Hero,
    /// War invalid of either type, sick soldier or toxin victim.
    Injured {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "15_u8..103"))]
        rate: u8,
    },
    /// Prisoner of the enemy.
    Prisoner,
    /// Helper with the medal "Tổ quốc ghi công" or the certificate "Có công với nước".
    HelperMerit,
    /// Helper with the Order of Resistance (*Huân chương*).
    HelperMedal,
    /// Helper with the Medal of Resistance (*Huy chương*).
    HelperMinorMedal,
    /// Resistance activist for national liberation.
    ResistanceActivist,
    /// Relative of a martyr.
    MartyrRelative {
        /// Draws the nurture allowance (*trợ cấp tuất nuôi dưỡng*).
        draws_nurture: bool,
    },
}

/// The five classes, from the exempt down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Exempt,
    Second,
    Third,
    Fourth,
    Fifth,
}

impl ReductionGroup {
    pub(super) fn check(self, field: &str) -> Result<(), FactError> {
        match self {
            Self::Injured { rate } => check_rate(field, rate).map(drop),
            _ => Ok(()),
        }
    }

    pub(super) const fn is_relative(self) -> bool {
        matches!(self, Self::MartyrRelative { .. })
    }

    /// None for an injury below 21 %.
    pub(super) const fn class(self) -> Option<Class> {
        Some(match self {
            Self::Pre1945
            | Self::HeroMother
            | Self::Hero
            | Self::Injured { rate: 81.. }
            | Self::MartyrRelative {
                draws_nurture: true,
            } => Class::Exempt,
            Self::PreUprising | Self::Injured { rate: 61..=80 } => Class::Second,
            Self::Injured { rate: 41..=60 } => Class::Third,
            Self::Injured { rate: 21..=40 }
            | Self::Prisoner
            | Self::HelperMerit
            | Self::HelperMedal
            | Self::MartyrRelative {
                draws_nurture: false,
            } => Class::Fourth,
            Self::ResistanceActivist | Self::HelperMinorMedal => Class::Fifth,
            Self::Injured { rate: ..=20 } => return None,
        })
    }
}
