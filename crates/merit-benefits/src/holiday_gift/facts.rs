use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts, explicit};
use serde::{Deserialize, Serialize};

use crate::war_invalid_allowance::check_rate;

/// The occasion of a gift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// The lunar New Year (*Tết Nguyên đán*), in January or February.
    LunarNewYear,
    /// War Invalids and Martyrs Day (*Ngày Thương binh - Liệt sĩ*), 27 July.
    InvalidsAndMartyrsDay,
    /// National Day (*Quốc khánh*), 2 September.
    NationalDay,
}

impl Occasion {
    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Self::LunarNewYear => Text::new("Tết Nguyên đán", "the lunar New Year"),
            Self::InvalidsAndMartyrsDay => Text::new(
                "Ngày Thương binh - Liệt sĩ 27/7",
                "War Invalids and Martyrs Day",
            ),
            Self::NationalDay => Text::new("Quốc khánh 2/9", "National Day"),
        }
    }
}

/// A gift, in the order of the amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Lower,
    Higher,
}

/// What a person on the list is. Whoever is named with an allowance draws it on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum GiftStatus {
    /// Active before 1945-01-01, on the monthly allowance.
    #[serde(rename = "pre-1945")]
    Pre1945,
    /// Active from 1945-01-01 to the August uprising, on the monthly allowance.
    PreUprising,
    /// Heroic Vietnamese Mother on the monthly allowance; on 27 July also one whose title was
    /// conferred and whose allowance is still being settled.
    HeroMother,
    /// Hero of the armed forces, or of labour in the resistance, on the monthly allowance.
    Hero,
    /// War invalid (type B and those treated alike included) or sick soldier on the monthly
    /// allowance.
    InvalidOrSickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "60_u8..103"))]
        rate: u8,
    },
    /// War invalid on the allowance for loss of working capacity (*mất sức lao động*).
    InvalidOnLossOfCapacity,
    /// Resistance activist exposed to toxic chemicals, on the monthly allowance.
    ToxinVictim {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "60_u8..103"))]
        rate: u8,
    },
    /// Prisoner of the enemy on the monthly allowance.
    Prisoner,
    /// Helper of the revolution on the monthly allowance.
    Helper {
        /// Draws the nurture allowance too.
        nurture: bool,
    },
    /// Relative of martyrs on the monthly survivors' allowance.
    MartyrRelative {
        /// Of how many martyrs, 1 to 20.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..4"))]
        martyrs: u8,
        /// Draws the nurture allowance too.
        nurture: bool,
    },
}

/// The rate from which the higher gift is given, per cent.
const SEVERE_FROM: u8 = 81;

impl GiftStatus {
    /// The gift of this status on an occasion with two levels; `None` if the list leaves it out.
    pub(super) const fn level(self, occasion: Occasion) -> Option<Level> {
        match self {
            Self::InvalidOrSickSoldier { rate } | Self::ToxinVictim { rate } => {
                Some(if rate >= SEVERE_FROM {
                    Level::Higher
                } else {
                    Level::Lower
                })
            }
            Self::HeroMother => Some(Level::Higher),
            Self::MartyrRelative { martyrs, nurture } => {
                if nurture || martyrs >= 2 {
                    Some(Level::Higher)
                } else {
                    None
                }
            }
            Self::InvalidOnLossOfCapacity => Some(Level::Lower),
            // Those below are on the list of the New Year alone.
            _ if !matches!(occasion, Occasion::LunarNewYear) => None,
            Self::Helper { nurture: false } | Self::Prisoner => Some(Level::Lower),
            Self::Pre1945 | Self::PreUprising | Self::Hero | Self::Helper { .. } => {
                Some(Level::Higher)
            }
        }
    }

    /// A merit person, rather than a relative of martyrs?
    pub(super) const fn is_merit_person(self) -> bool {
        !matches!(self, Self::MartyrRelative { .. })
    }

    /// The status in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Pre1945 => Text::new(
                "người hoạt động cách mạng trước 1/1/1945",
                "active before 1945-01-01",
            ),
            Self::PreUprising => Text::new(
                "người hoạt động cách mạng trước khởi nghĩa tháng Tám",
                "active before the August uprising",
            ),
            Self::HeroMother => Text::new("Bà mẹ Việt Nam anh hùng", "Heroic Vietnamese Mother"),
            Self::Hero => Text::new(
                "Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động",
                "hero",
            ),
            Self::InvalidOrSickSoldier { .. } => {
                Text::new("thương binh, bệnh binh", "war invalid or sick soldier")
            }
            Self::InvalidOnLossOfCapacity => Text::new(
                "thương binh hưởng chế độ mất sức lao động",
                "war invalid on the allowance for loss of working capacity",
            ),
            Self::ToxinVictim { .. } => Text::new(
                "người hoạt động kháng chiến bị nhiễm chất độc hóa học",
                "resistance activist exposed to toxic chemicals",
            ),
            Self::Prisoner => Text::new("người bị địch bắt tù, đày", "prisoner of the enemy"),
            Self::Helper { .. } => Text::new(
                "người có công giúp đỡ cách mạng",
                "helper of the revolution",
            ),
            Self::MartyrRelative { .. } => Text::new("thân nhân liệt sĩ", "martyr's relative"),
        }
    }
}

/// On whose behalf a gift in honour of a martyr is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Represents {
    /// The martyr's relatives, as the one chosen by them (*đại diện thân nhân liệt sĩ*).
    Relatives,
    /// A martyr without relatives, as worshipper (*người thờ cúng liệt sĩ*).
    Worship,
}

impl Represents {
    /// In words.
    pub const fn label(self) -> Text {
        match self {
            Self::Relatives => Text::new(
                "đại diện thân nhân liệt sĩ",
                "representative of a martyr's relatives",
            ),
            Self::Worship => Text::new("người thờ cúng liệt sĩ", "worshipper of a martyr"),
        }
    }
}

/// How an office reads the lists where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct GiftReadings {
    /// The gift taken for a martyr comes beside one's own, as guidance on the gifts of 2023 has it
    /// where no relative without a gift is left; by default a person takes one gift, the highest.
    pub beside_ones_own: bool,
}

/// The facts of a person's gift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HolidayGiftFacts {
    /// The occasion; its year is that of the day asked for.
    pub occasion: Occasion,
    /// What the person is, at most 10.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<GiftStatus>(), 0..4)"
        )
    )]
    pub statuses: Vec<GiftStatus>,
    /// For which martyr's sake the person takes a gift; null for none. Relatives choose one among
    /// themselves who has no gift of their own, if there is one.
    #[serde(deserialize_with = "explicit")]
    pub represents: Option<Represents>,
    /// How the office reads the lists; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: GiftReadings,
}

impl Facts for HolidayGiftFacts {
    /// A Heroic Vietnamese Mother at the lunar New Year.
    fn ordinary() -> Self {
        Self {
            occasion: Occasion::LunarNewYear,
            statuses: vec![GiftStatus::HeroMother],
            represents: None,
            readings: GiftReadings::default(),
        }
    }
}

impl HolidayGiftFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.statuses.len() > 10 {
            let allowed = Text::new("nhiều nhất 10 diện", "10 statuses at the most");
            let count = self.statuses.len();
            return Err(FactError::out_of_range("statuses", count, allowed));
        }
        for status in &self.statuses {
            match *status {
                GiftStatus::InvalidOrSickSoldier { rate } | GiftStatus::ToxinVictim { rate } => {
                    check_rate("statuses.rate", rate)?;
                }
                GiftStatus::MartyrRelative { martyrs, .. } if !(1..=20).contains(&martyrs) => {
                    let allowed = Text::new("từ 1 đến 20 liệt sĩ", "1 to 20 martyrs");
                    return Err(FactError::out_of_range(
                        "statuses.martyrs",
                        martyrs,
                        allowed,
                    ));
                }
                _ => {}
            }
        }
        Ok(())
    }
}
