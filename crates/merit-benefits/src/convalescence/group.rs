use serde::{Deserialize, Serialize};

/// Who may go (ordinance 02/2020/UBTVQH14, article by article).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ConvalescenceGroup {
    /// Active before 1945-01-01: every year.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising: every year.
    PreUprising,
    /// Heroic Vietnamese Mother: every year.
    HeroMother,
    /// Hero: every second year.
    Hero,
    /// War invalid, sick soldier or toxin victim: every year from 81 %, every second year below.
    Injured {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "21_u8..102"))]
        rate: u8,
    },
    /// Prisoner of the enemy: every second year.
    Prisoner,
    /// Helper with the medal "Tổ quốc ghi công" or the certificate "Có công với nước": every year.
    HelperMerit,
    /// Helper with the Order of Resistance (*Huân chương*): every second year.
    HelperMedal,
    /// Helper with the Medal of Resistance (*Huy chương*): none.
    HelperMinorMedal,
    /// Resistance activist: none.
    ResistanceActivist,
    /// Father or mother of an only child, or of two children or more, who are martyrs: every year.
    ParentOfOnlyChildOrSeveralMartyrs,
    /// Another father or mother, fosterer or spouse of a martyr: every second year.
    ParentFostererOrSpouseOfMartyr,
    /// Severely disabled child of a martyr: every second year.
    DisabledChildOfMartyr,
}

/// How often a group goes.
pub(super) enum Often {
    Never,
    EveryYear,
    BySecondYears,
}

impl ConvalescenceGroup {
    /// Its article in the ordinance; that of war invalids for all the injured, article 27 says the
    /// same of sick soldiers and 30 of toxin victims.
    pub(super) const fn article(self) -> &'static str {
        match self {
            Self::Pre1945 => "9",
            Self::PreUprising => "12",
            Self::HeroMother => "18",
            Self::Hero => "21",
            Self::Injured { .. } => "24",
            Self::Prisoner => "33",
            Self::HelperMerit | Self::HelperMedal | Self::HelperMinorMedal => "39",
            Self::ResistanceActivist => "36",
            Self::ParentOfOnlyChildOrSeveralMartyrs
            | Self::ParentFostererOrSpouseOfMartyr
            | Self::DisabledChildOfMartyr => "16",
        }
    }

    pub(super) fn often(self, yearly_from_rate: u32) -> Often {
        match self {
            Self::Pre1945
            | Self::PreUprising
            | Self::HeroMother
            | Self::HelperMerit
            | Self::ParentOfOnlyChildOrSeveralMartyrs => Often::EveryYear,
            Self::Injured { rate } if u32::from(rate) >= yearly_from_rate => Often::EveryYear,
            Self::Injured { .. }
            | Self::Hero
            | Self::Prisoner
            | Self::HelperMedal
            | Self::ParentFostererOrSpouseOfMartyr
            | Self::DisabledChildOfMartyr => Often::BySecondYears,
            Self::HelperMinorMedal | Self::ResistanceActivist => Often::Never,
        }
    }
}
