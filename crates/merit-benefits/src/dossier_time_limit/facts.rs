use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

use super::kind::DossierKind;

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct DossierReadings {
    /// From 2025-07-01 the step of the district office falls away and the other steps keep their
    /// limits; by default a chain with such a step is not established.
    pub without_district: bool,
}

/// The facts of a dossier under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct DossierTimeLimitFacts {
    /// The kind of dossier.
    pub kind: DossierKind,
    /// The days on which the steps done so far were done, in order: the next authority had all
    /// papers, or the decision was made.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_days_done()"))]
    pub done: Vec<NaiveDate>,
    /// The day on which it is asked what is late.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_day()"))]
    pub asked_on: NaiveDate,
    /// The public holidays of the time, and days off swapped for them; empty for none.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_holidays()"))]
    pub holidays: Holidays,
    /// Where the office reads the law differently.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: DossierReadings,
}

impl Facts for DossierTimeLimitFacts {
    /// A special supplement of which no step is done, asked for on 2026-11-23, without holidays.
    fn ordinary() -> Self {
        Self {
            kind: DossierKind::SpecialSupplement,
            done: Vec::new(),
            asked_on: REVIEWED_UNTIL,
            holidays: Holidays::default(),
            readings: DossierReadings::default(),
        }
    }
}

impl DossierTimeLimitFacts {
    /// Steps are done in order, after the papers came in, and no later than it is asked.
    pub(super) fn check(&self, received: NaiveDate) -> Result<(), FactError> {
        let mut earliest = received;
        for day in &self.done {
            if *day < earliest || *day > self.asked_on {
                let because = Text::new(
                    "các bước theo thứ tự, từ ngày tiếp nhận đến ngày được hỏi",
                    "steps are done in order, from the day of receipt to the day asked about",
                );
                return Err(FactError::contradiction("done", day, because));
            }
            earliest = *day;
        }
        Ok(())
    }
}

/// Days from 2021 to 2027.
#[cfg(feature = "proptest")]
fn any_day() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::strategy::Strategy as _;
    (0_u64..2_500).prop_map(|days| {
        ansinh_core::date(2021, 1, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}

#[cfg(feature = "proptest")]
fn any_days_done() -> impl proptest::strategy::Strategy<Value = Vec<NaiveDate>> {
    use proptest::strategy::Strategy as _;
    proptest::collection::vec(any_day(), 0..4).prop_map(|mut days| {
        days.sort_unstable();
        days
    })
}

#[cfg(feature = "proptest")]
fn any_holidays() -> impl proptest::strategy::Strategy<Value = Holidays> {
    use proptest::strategy::Strategy as _;
    proptest::collection::vec(any_day(), 0..20).prop_map(Holidays::from_iter)
}
