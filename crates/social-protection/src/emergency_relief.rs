//! Emergency relief (*trợ giúp xã hội đột xuất, khẩn cấp*).
//!
//! One claim, of a household or of a whole round: rice, the injured, the dead and missing, houses,
//! and persons in need of urgent protection. The day of the event governs.
//!
//! | | decree 13/2010 | decree 136/2013 | decree 20/2021 |
//! |---|---|---|---|
//! | days | 2013 | 2014-01-01 to 2021-06-30 | from 2021-07-01 |
//! | serious injury | 1,500,000 | 10 × standard level | at least 10 × |
//! | dead or missing | 4,500,000 | 20 × | at least 50 × |
//! | burial nobody took responsibility for | not established | actual cost, at most 30 × | actual cost, at least 50 × |
//! | house destroyed | 6,000,000 or 7,000,000 | at most 20,000,000 | at least 40,000,000 |
//! | urgent relocation | 6,000,000 or 7,000,000 | at most 20,000,000 | at least 30,000,000 |
//! | house badly damaged | not established | at most 15,000,000 | at least 20,000,000 |
//! | temporary care, a day | not established | 40,000 from 2015-01-01 | 60,000 |
//!
//! From 2026-10-05 the values of decree 20/2021 are carried over under decree 335/2026,
//! provisionally. Essentials in kind (decree 20/2021, article 12(2)) and help to find work
//! (article 17(1)) have no amounts.
//!
//! **Readings.** Injury and death of the same event are two facts, and both are given. Three months
//! of temporary care are 90 days unless the claim asks for calendar months; care on both sides of a
//! change of its daily sum is two claims, each for its own days. A province's higher
//! standard level counts here only if its resolution extends to these benefits: articles 13 and 14
//! of decree 20/2021 refer to the national one.

mod award;
mod benefit;
mod claim;
mod decree_136_2013;
mod decree_13_2010;
mod decree_20_2021;
mod decree_335_2026;
mod facts;
mod houses;
mod in_force;
mod people;
mod protection;
mod provisions;
mod quantity;
mod reason;
mod rice;
mod standard;
mod support;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{EmergencyReliefAward, Grant, PaidCheck};
pub use benefit::Benefit;
pub use facts::{
    Burial, CareLimit, Cause, Deaths, EmergencyReliefFacts, HouseLoss, Houses, Injured,
    InjuryPlace, Paid, ProtectionGround, RiceOccasion, RiceRound, Transport, UrgentProtection,
};
pub use in_force::Regime;
pub use quantity::Quantity;
pub use reason::EmergencyReliefReason;
pub use support::Support;

use claim::Claim;

const TITLE: Text = Text::new("Trợ giúp xã hội khẩn cấp", "Emergency relief");

/// The emergency relief of one day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::emergency_relief::{Burial, Cause, Deaths};
/// use ansinh_social_protection::{EmergencyRelief, EmergencyReliefFacts};
///
/// // A landslide killed two persons of one household.
/// let facts = EmergencyReliefFacts {
///     deaths: vec![Deaths {
///         persons: 2,
///         cause: Cause::Disaster,
///         especially_serious_accident: None,
///         burial: Burial::ByHousehold,
///     }],
///     ..EmergencyReliefFacts::ordinary()
/// };
/// let rule = EmergencyRelief::in_force(date(2022, 9, 15))?;
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(36_000_000)); // 2 × 50 × 360,000, a floor
///
/// let earlier = EmergencyRelief::in_force(date(2019, 9, 15))?;
/// assert_eq!(earlier.assess(&facts)?.total(), Dong::new(10_800_000)); // 2 × 20 × 270,000
///
/// // In 2014 the standard level is not established: the office has to say which one it applied.
/// let of_2014 = EmergencyRelief::in_force(date(2014, 9, 15))?;
/// assert!(of_2014.assess(&facts).is_err());
/// let told = EmergencyReliefFacts { standard_level_applied: Some(Dong::new(270_000)), ..facts };
/// assert_eq!(of_2014.assess(&told)?.total(), Dong::new(10_800_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyRelief {
    /// The body of law, which fixes the conditions.
    pub regime: Regime,
    /// Social-assistance standard level (*mức chuẩn trợ giúp xã hội*), đồng; none where no support
    /// depends on it, or where it is not established which level applied.
    pub standard_level: Option<Cited<Dong>>,
    /// The levels an office may have applied, on a day for which the law's own is not established.
    pub possible_standard_levels: Vec<Cited<Dong>>,
    /// Rice, kilograms a person and month.
    pub rice_kg_per_person: Cited<u32>,
    /// Months of one round of rice for the Lunar New Year, at most.
    pub rice_months_new_year: Cited<u32>,
    /// Months of one round of rice otherwise, at most.
    pub rice_months: Cited<u32>,
    /// For each person seriously injured.
    pub injury: Support,
    /// Days of treatment that make an injury serious (from 2021-07-01).
    pub injury_treatment_days: Option<Cited<u32>>,
    /// To the household, for each person dead or missing.
    pub death: Support,
    /// For each burial nobody took responsibility for.
    pub burial_nobody: Support,
    /// For each house destroyed.
    pub house_destroyed: Support,
    /// For each household that had to move.
    pub relocation: Support,
    /// For each house destroyed or moved in a difficult area, đồng (before 2014).
    pub house_in_difficult_area: Option<Cited<Dong>>,
    /// For each house badly damaged.
    pub house_damaged: Support,
    /// Meals in temporary care, đồng a person and day (from 2015).
    pub temporary_care_day: Option<Cited<Dong>>,
    /// Months of temporary care, at most (from 2015).
    pub temporary_care_months: Option<Cited<u32>>,
    /// Petrol of an office's vehicle, millilitres a kilometre (from 2015).
    pub petrol_ml_per_km: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

// What a province may do with a support follows from its bound; a fixed one it may not change.
ansinh_core::parameters!(EmergencyRelief {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    rice_kg_per_person: None, "kg gạo/người/tháng", "kilograms of rice a person and month";
    rice_months_new_year: None, "số tháng gạo dịp Tết, tối đa", "months of rice at the Lunar New Year, at most";
    rice_months: None, "số tháng gạo mỗi đợt, tối đa", "months of rice a round, at most";
    injury: None, "hỗ trợ người bị thương nặng", "serious injury";
    injury_treatment_days: None, "số ngày điều trị của người bị thương nặng", "days of treatment of a serious injury";
    death: None, "hỗ trợ hộ có người chết, mất tích", "person dead or missing";
    burial_nobody: None, "hỗ trợ mai táng khi không có người nhận trách nhiệm", "burial nobody took responsibility for";
    house_destroyed: None, "hỗ trợ làm nhà ở", "house destroyed";
    relocation: None, "hỗ trợ di dời nhà ở khẩn cấp", "urgent relocation";
    house_in_difficult_area: None, "hỗ trợ nhà ở vùng khó khăn", "house destroyed or moved in a difficult area";
    house_damaged: None, "hỗ trợ sửa chữa nhà ở", "house badly damaged";
    temporary_care_day: None, "tiền ăn/người/ngày khi chăm sóc tạm thời", "meals a person and day in temporary care";
    temporary_care_months: None, "số tháng chăm sóc tạm thời, tối đa", "months of temporary care, at most";
    petrol_ml_per_km: None, "ml xăng/km", "millilitres of petrol a kilometre";
});

impl Rule for EmergencyRelief {
    type Facts = EmergencyReliefFacts;
    type Award = EmergencyReliefAward;
    type Reason = EmergencyReliefReason;

    fn about() -> About {
        About {
            id: "social-protection/emergency-relief",
            title: TITLE,
            governing_date: Text::new("ngày xảy ra sự việc", "the day of the event"),
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<EmergencyReliefReason>>(
        &self,
        facts: &EmergencyReliefFacts,
        trace: &mut T,
    ) -> Result<Option<EmergencyReliefAward>, FactError> {
        facts.check()?;
        self.check_applied_level(facts.standard_level_applied)?;
        Claim::new(self, facts, trace).assess()
    }
}
