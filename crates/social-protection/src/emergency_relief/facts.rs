mod houses;
mod people;
mod protection;

use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::Benefit;
pub use houses::{HouseLoss, Houses};
pub use people::{Burial, Cause, Deaths, Injured, InjuryPlace};
pub use protection::{CareLimit, ProtectionGround, Transport, UrgentProtection};

/// Why rice is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum RiceOccasion {
    /// Hunger at the Lunar New Year (*Tết Nguyên đán*).
    LunarNewYear,
    /// After a natural disaster.
    Disaster,
    /// After a fire.
    Fire,
    /// After a crop failure (*mất mùa*).
    CropFailure,
    /// Between two harvests (*giáp hạt*).
    PreHarvest,
    /// For another reason beyond control.
    ForceMajeure,
}

/// One round of rice (*đợt hỗ trợ*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RiceRound {
    /// Why.
    pub occasion: RiceOccasion,
    /// Members of the households that go hungry.
    pub persons: u32,
    /// Months, 1 to 12; what exceeds the law's limit for a round is not given.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..14"))]
    pub months: u32,
}

/// What was paid, to hold against what is due.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// The benefits it was paid for: at least one, none of them rice, each in one payment only.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub benefits: Vec<Benefit>,
    /// The sum, đồng.
    pub amount: Dong,
}

/// A claim for emergency relief: of one household, or of a whole round in a commune or province.
///
/// Injury and death of the same event are two facts. What is claimed for nobody counts as not
/// claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EmergencyReliefFacts {
    /// Rounds of rice.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub rice: Vec<RiceRound>,
    /// The seriously injured.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub injured: Vec<Injured>,
    /// The dead and missing.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub deaths: Vec<Deaths>,
    /// Houses lost, moved or damaged.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub houses: Vec<Houses>,
    /// Persons in need of urgent protection.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub urgent_protection: Vec<UrgentProtection>,
    /// The standard level the office applied, on a day for which the law's own is not established:
    /// 270,000 in 2014; 500,000 or 540,000 from 2026-07-01 to 2026-10-04. Null on any other day.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_null()"))]
    pub standard_level_applied: Option<Dong>,
    /// What was paid, where it is to be checked; may be empty.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub paid: Vec<Paid>,
}

impl Facts for EmergencyReliefFacts {
    /// A claim for nothing yet.
    fn ordinary() -> Self {
        Self {
            rice: Vec::new(),
            injured: Vec::new(),
            deaths: Vec::new(),
            houses: Vec::new(),
            urgent_protection: Vec::new(),
            standard_level_applied: None,
            paid: Vec::new(),
        }
    }
}

/// The longest round that is no slip of the pen.
const MOST_MONTHS: u32 = 12;

impl EmergencyReliefFacts {
    /// Are these facts possible at all?
    pub(super) fn check(&self) -> Result<(), FactError> {
        for round in &self.rice {
            if !(1..=MOST_MONTHS).contains(&round.months) {
                let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
                return Err(FactError::out_of_range(
                    "rice.months",
                    round.months,
                    allowed,
                ));
            }
        }
        self.deaths.iter().try_for_each(Deaths::check)?;
        self.urgent_protection
            .iter()
            .try_for_each(UrgentProtection::check)?;
        self.check_paid()
    }

    fn check_paid(&self) -> Result<(), FactError> {
        for payment in &self.paid {
            not_negative("paid.amount", payment.amount)?;
            if payment.benefits.is_empty() {
                let allowed = Text::new("ít nhất một khoản hỗ trợ", "at least one benefit");
                return Err(FactError::out_of_range("paid.benefits", "[]", allowed));
            }
            if let Some(rice) = payment.benefits.iter().find(|benefit| benefit.is_rice()) {
                let allowed = Text::new("các khoản hỗ trợ bằng tiền", "benefits in money");
                let value = rice.label().en;
                return Err(FactError::out_of_range("paid.benefits", value, allowed));
            }
        }
        let named = self.paid.iter().flat_map(|payment| &payment.benefits);
        for (position, benefit) in named.clone().enumerate() {
            let mut earlier = named.clone().take(position);
            if earlier.any(|other| other == benefit) {
                let because = Text::new(
                    "mỗi khoản hỗ trợ chỉ nêu một lần",
                    "each benefit is named once",
                );
                let value = benefit.label().en;
                return Err(FactError::contradiction("paid.benefits", value, because));
            }
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn few<T: proptest::arbitrary::Arbitrary + 'static>()
-> impl proptest::strategy::Strategy<Value = Vec<T>> {
    proptest::collection::vec(proptest::prelude::any::<T>(), 0..3)
}

#[cfg(feature = "proptest")]
fn mostly_null() -> impl proptest::strategy::Strategy<Value = Option<Dong>> {
    use proptest::prelude::{Just, Strategy as _, any};
    proptest::prop_oneof![
        8 => Just(None),
        1 => Just(Some(Dong::new(180_000))),
        1 => Just(Some(Dong::new(540_000))),
        1 => any::<Dong>().prop_map(Some),
    ]
}
