use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use crate::levels::Row;
use crate::war_invalid_allowance::check_rate;

/// A spouse of a martyr who lives with somebody new (ordinance 02/2020/UBTVQH14, article 16(10)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Remarriage {
    /// Not remarried, or not a spouse.
    None,
    /// Remarried, having brought up the martyr's child to adulthood or cared for the martyr's
    /// parents, or having been prevented from it by revolutionary work.
    WithMerit,
    /// Remarried otherwise.
    WithoutMerit,
}

/// How many martyrs a relative is related to, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MartyrRelative {
    /// Martyrs whose spouse the relative is, 0 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..3"))]
    pub as_spouse: u8,
    /// Martyrs whose parent, child or fosterer the relative is, 0 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..5"))]
    pub as_parent_child_or_fosterer: u8,
    /// Whether a spouse lives with somebody new.
    pub remarriage: Remarriage,
}

impl MartyrRelative {
    /// A parent, child or fosterer of so many martyrs.
    pub const fn parent_of(martyrs: u8) -> Self {
        Self {
            as_spouse: 0,
            as_parent_child_or_fosterer: martyrs,
            remarriage: Remarriage::None,
        }
    }

    /// Martyrs in all.
    pub(crate) const fn count(self) -> u8 {
        self.as_spouse
            .saturating_add(self.as_parent_child_or_fosterer)
    }

    /// The spouse of one martyr, not remarried.
    pub const fn spouse() -> Self {
        Self {
            as_spouse: 1,
            as_parent_child_or_fosterer: 0,
            remarriage: Remarriage::None,
        }
    }
}

/// What a monthly allowance is drawn for (*diện hưởng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum MeritStatus {
    /// Active before 1945-01-01, having left home for the revolution (*thoát ly*).
    #[serde(rename = "pre-1945-detached")]
    Pre1945Detached {
        /// Units of seniority (*thâm niên*) on the recognition file, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..105"))]
        seniority_units: u8,
    },
    /// Active before 1945-01-01, at home.
    #[serde(rename = "pre-1945-local")]
    Pre1945Local,
    /// Active from 1945-01-01 to the August uprising.
    PreUprising,
    /// Heroic Vietnamese Mother (*Bà mẹ Việt Nam anh hùng*).
    HeroMother {
        /// Martyrs among her children and her husband, 1 to 20.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..6"))]
        martyrs: u8,
    },
    /// Hero of the People's Armed Forces, hero of labour in the resistance.
    Hero,
    /// Sick soldier (*bệnh binh*).
    SickSoldier {
        /// Bodily-injury rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..105"))]
        rate: u8,
    },
    /// Resistance activist exposed to toxic chemicals.
    ToxinVictim {
        /// Bodily-injury rate, whole per cent, 0 to 100; 0 without a disease of one's own.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..105"))]
        rate: u8,
        /// Infertile, or with a deformed child.
        infertile_or_deformed_child: bool,
    },
    /// Deformed child of a resistance activist exposed to toxic chemicals.
    ToxinChild {
        /// The child's own rate, whole per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "40_u8..105"))]
        rate: u8,
    },
    /// Imprisoned or exiled by the enemy (*bị địch bắt tù, đày*).
    Prisoner,
    /// Helper with the medal "Tổ quốc ghi công" or the certificate "Có công với nước".
    HelperMerit,
    /// Helper with the Order of Resistance (*Huân chương Kháng chiến*).
    HelperMedal,
    /// Relative of martyrs.
    MartyrRelative(MartyrRelative),
    /// Survivor of a person active before 1945-01-01.
    #[serde(rename = "survivor-of-pre-1945")]
    SurvivorOfPre1945,
    /// Survivor of a person active from 1945-01-01 to the August uprising.
    SurvivorOfPreUprising,
    /// Survivor of a war invalid, sick soldier or toxin victim from 61 %.
    #[serde(rename = "survivor-from-61")]
    SurvivorFrom61,
}

impl MeritStatus {
    /// May the nurture allowance be added for those who live alone, and full orphans?
    pub(super) const fn may_be_nurtured(self) -> bool {
        match self {
            Self::HeroMother { .. }
            | Self::HelperMerit
            | Self::HelperMedal
            | Self::SurvivorOfPre1945
            | Self::SurvivorOfPreUprising
            | Self::SurvivorFrom61 => true,
            Self::MartyrRelative(relative) => matches!(relative.remarriage, Remarriage::None),
            _ => false,
        }
    }
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// From 2021-07-01 a martyred spouse is left out where other martyrs are counted; by default the
    /// earlier count over all relations goes on.
    pub spouse_not_counted: bool,
}

/// The facts of a monthly allowance, in the month assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowanceFacts {
    /// What the allowance is drawn for. That a survivor meets the tests of age, education and
    /// disability is presumed here.
    pub status: MeritStatus,
    /// Lives alone (*sống cô đơn*: single, no father, mother, spouse, child or fosterer left) or is
    /// a full orphan; counts for survivors, Heroic Vietnamese Mothers and helpers.
    pub alone: bool,
    /// Where the office reads the law differently.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: Readings,
}

ansinh_core::columns! {
    /// The facts of many people, a column each: see [`Bulk`](ansinh_core::bulk::Bulk).
    pub struct MonthlyAllowanceColumns of MonthlyAllowanceFacts {
        status: MeritStatus,
        alone: bool,
        readings: Readings,
    }
}

impl Facts for MonthlyAllowanceFacts {
    /// A prisoner of the enemy who doesn't live alone.
    fn ordinary() -> Self {
        Self {
            status: MeritStatus::Prisoner,
            alone: false,
            readings: Readings::default(),
        }
    }
}

impl MonthlyAllowanceFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.status {
            MeritStatus::Pre1945Detached { seniority_units } if seniority_units > 100 => {
                let allowed = Text::new("từ 0 đến 100", "0 to 100");
                Err(FactError::out_of_range(
                    "status.pre-1945-detached.seniority_units",
                    seniority_units,
                    allowed,
                ))
            }
            MeritStatus::HeroMother { martyrs } => {
                check_martyrs("status.hero-mother.martyrs", martyrs)
            }
            MeritStatus::SickSoldier { rate } => {
                check_rate("status.sick-soldier.rate", rate).map(drop)
            }
            MeritStatus::ToxinVictim { rate, .. } => {
                check_rate("status.toxin-victim.rate", rate).map(drop)
            }
            MeritStatus::ToxinChild { rate } => {
                check_rate("status.toxin-child.rate", rate).map(drop)
            }
            MeritStatus::MartyrRelative(relative) => check_relative(relative),
            _ => Ok(()),
        }
    }
}

fn check_relative(relative: MartyrRelative) -> Result<(), FactError> {
    check_martyrs("status.martyr-relative", relative.count())?;
    if relative.as_spouse == 0 && relative.remarriage != Remarriage::None {
        let because = Text::new(
            "người tái giá phải là vợ hoặc chồng liệt sĩ",
            "only a martyr's spouse can have remarried",
        );
        return Err(FactError::contradiction(
            "status.martyr-relative.as_spouse",
            relative.as_spouse,
            because,
        ));
    }
    Ok(())
}

fn check_martyrs(field: &str, martyrs: u8) -> Result<(), FactError> {
    if !(1..=20).contains(&martyrs) {
        let allowed = Text::new("từ 1 đến 20 liệt sĩ", "1 to 20 martyrs");
        return Err(FactError::out_of_range(field, martyrs, allowed));
    }
    Ok(())
}

/// The row of a sick soldier's band; none below 41 %.
pub(super) const fn sick_soldier(rate: u8) -> Option<Row> {
    match rate {
        0..=40 => None,
        41..=50 => Some(Row::Sick41To50),
        51..=60 => Some(Row::Sick51To60),
        61..=70 => Some(Row::Sick61To70),
        71..=80 => Some(Row::Sick71To80),
        81..=90 => Some(Row::Sick81To90),
        _ => Some(Row::Sick91To100),
    }
}

/// The row of a toxin victim's band. Infertility or a deformed child gives the band of 41 to 60 %
/// to everyone below 61 %.
pub(super) const fn toxin_victim(rate: u8, infertile_or_deformed_child: bool) -> Option<Row> {
    match rate {
        0..=60 if infertile_or_deformed_child => Some(Row::Toxin41To60),
        0..=20 => None,
        21..=40 => Some(Row::Toxin21To40),
        41..=60 => Some(Row::Toxin41To60),
        61..=80 => Some(Row::Toxin61To80),
        _ => Some(Row::ToxinFrom81),
    }
}

/// The row of a toxin victim's child; none below 61 %.
pub(super) const fn toxin_child(rate: u8) -> Option<Row> {
    match rate {
        0..=60 => None,
        61..=80 => Some(Row::ToxinChild61To80),
        _ => Some(Row::ToxinChildFrom81),
    }
}

/// The row of so many martyrs.
pub(super) const fn martyrs(count: u8) -> Row {
    match count {
        0 | 1 => Row::OneMartyr,
        2 => Row::TwoMartyrs,
        _ => Row::ThreeMartyrs,
    }
}
