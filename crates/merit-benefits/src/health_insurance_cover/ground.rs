use ansinh_core::NaiveDate;
use ansinh_core::Text;
use ansinh_core::facts::{Age, FactError};
use serde::{Deserialize, Serialize};

use crate::war_invalid_allowance::check_rate;

/// A child, as far as cover asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Child {
    /// The child's age.
    pub age: Age,
    /// From 18 on: still in education.
    pub in_education: bool,
    /// Severely or extremely severely disabled.
    pub severely_disabled: bool,
}

/// Who a relative is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Kin {
    /// Father or mother.
    Parent,
    /// Wife or husband.
    Spouse,
    /// Child, own or adopted.
    Child(Child),
}

/// Whose relative somebody is, martyrs aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum RelativeOf {
    /// Of somebody active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Of somebody active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Of a hero.
    Hero,
    /// Of a war invalid of either type.
    WarInvalid {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
    },
    /// Of a sick soldier.
    SickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
    },
    /// Of a toxin victim.
    ToxinVictim {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
    },
}

/// Whose carer somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CaredFor {
    /// Of a Heroic Vietnamese Mother.
    HeroMother,
    /// Of a war invalid of either type.
    WarInvalid {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "70_u8..103"))]
        rate: u8,
    },
    /// Of a sick soldier.
    SickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "70_u8..103"))]
        rate: u8,
    },
    /// Of a toxin victim.
    ToxinVictim {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "70_u8..103"))]
        rate: u8,
    },
}

/// As what somebody is insured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum InsuredAs {
    /// Active before 1945-01-01.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Heroic Vietnamese Mother.
    HeroMother,
    /// Hero of the People's Armed Forces, hero of labour in the resistance.
    Hero,
    /// War invalid of either type.
    WarInvalid {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "21_u8..103"))]
        rate: u8,
    },
    /// Sick soldier.
    SickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "41_u8..103"))]
        rate: u8,
    },
    /// Resistance activist exposed to toxic chemicals.
    ToxinVictim,
    /// Prisoner of the enemy.
    Prisoner,
    /// Resistance activist for national liberation.
    ResistanceActivist,
    /// Helper of the revolution, with whatever distinction.
    Helper,
    /// A martyr's father, mother, spouse, child or fosterer.
    MartyrRelative,
    /// A martyr's spouse who remarried and draws the allowance all the same.
    MartyrRemarriedSpouse,
    /// Relative of another merit person.
    Relative {
        /// Of whom.
        of: RelativeOf,
        /// Who.
        kin: Kin,
    },
    /// Deformed child of a toxin victim.
    ToxinChild {
        /// The child's own bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "50_u8..103"))]
        rate: u8,
        /// The child's age.
        age: Age,
    },
    /// Carer of a merit person who lives at home.
    Carer {
        /// Of whom.
        of: CaredFor,
    },
}

impl InsuredAs {
    /// What it is called.
    pub const fn label(self) -> Text {
        match self {
            Self::Pre1945 => Text::new(
                "người hoạt động cách mạng trước 1/1/1945",
                "active before 1945-01-01",
            ),
            Self::PreUprising => Text::new(
                "người hoạt động cách mạng từ 1/1/1945 đến khởi nghĩa tháng Tám",
                "active from 1945-01-01 to the August uprising",
            ),
            Self::HeroMother => Text::new("Bà mẹ Việt Nam anh hùng", "Heroic Vietnamese Mother"),
            Self::Hero => Text::new("Anh hùng", "hero"),
            Self::WarInvalid { .. } => Text::new("thương binh", "war invalid"),
            Self::SickSoldier { .. } => Text::new("bệnh binh", "sick soldier"),
            Self::ToxinVictim => Text::new(
                "người hoạt động kháng chiến bị nhiễm chất độc hoá học",
                "toxin victim",
            ),
            Self::Prisoner => Text::new("người bị địch bắt tù, đày", "prisoner of the enemy"),
            Self::ResistanceActivist => Text::new(
                "người hoạt động kháng chiến giải phóng dân tộc",
                "resistance activist",
            ),
            Self::Helper => Text::new(
                "người có công giúp đỡ cách mạng",
                "helper of the revolution",
            ),
            Self::MartyrRelative => Text::new("thân nhân liệt sĩ", "martyr's relative"),
            Self::MartyrRemarriedSpouse => {
                Text::new("vợ hoặc chồng liệt sĩ tái giá", "martyr's remarried spouse")
            }
            Self::Relative { .. } => {
                Text::new("thân nhân người có công", "relative of a merit person")
            }
            Self::ToxinChild { .. } => Text::new(
                "con đẻ của người nhiễm chất độc hoá học",
                "child of a toxin victim",
            ),
            Self::Carer { .. } => Text::new("người phục vụ", "carer"),
        }
    }

    pub(super) fn check(self, on: NaiveDate) -> Result<(), FactError> {
        let rate = match self {
            Self::WarInvalid { rate }
            | Self::SickSoldier { rate }
            | Self::ToxinChild { rate, .. } => Some(rate),
            Self::Relative { of, .. } => of.rate(),
            Self::Carer { of } => of.rate(),
            _ => None,
        };
        if let Some(rate) = rate {
            check_rate("grounds.rate", rate)?;
        }
        match self {
            Self::ToxinChild { age, .. } => age.check("grounds.toxin-child.age", on),
            Self::Relative {
                kin: Kin::Child(child),
                ..
            } => child.age.check("grounds.relative.kin.child.age", on),
            _ => Ok(()),
        }
    }
}

impl RelativeOf {
    pub(super) const fn rate(self) -> Option<u8> {
        match self {
            Self::WarInvalid { rate } | Self::SickSoldier { rate } | Self::ToxinVictim { rate } => {
                Some(rate)
            }
            Self::Pre1945 | Self::PreUprising | Self::Hero => None,
        }
    }
}

impl CaredFor {
    pub(super) const fn rate(self) -> Option<u8> {
        match self {
            Self::WarInvalid { rate } | Self::SickSoldier { rate } | Self::ToxinVictim { rate } => {
                Some(rate)
            }
            Self::HeroMother => None,
        }
    }
}

/// The code on the card, from the worst to the best; two of the same cover stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CardCode {
    /// A martyr's remarried spouse: no list that was read has a code.
    Unknown,
    /// Carer.
    Pv,
    /// Relative of a merit person other than a martyr.
    Tc,
    /// Martyr's relative.
    Ts,
    /// Merit person.
    Ck,
    /// Merit person whose cover has no limits.
    Cc,
}

impl CardCode {
    /// As printed on the card.
    pub(super) const fn printed(self) -> Option<&'static str> {
        Some(match self {
            Self::Unknown => return None,
            Self::Pv => "PV",
            Self::Tc => "TC",
            Self::Ts => "TS",
            Self::Ck => "CK",
            Self::Cc => "CC",
        })
    }
}
