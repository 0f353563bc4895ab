use ansinh_core::facts::{FactError, Facts, is_default};
use ansinh_core::{NaiveDate, Text, date};
use chrono::Months;
use serde::{Deserialize, Serialize};

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// From 2015 to 2018-11-30 a card of a child of 72 months after 30 September held to the end of
    /// the month, as insurance offices are said to have done; by default to the day of 72 months,
    /// as law 25/2008/QH12 says.
    pub end_of_month_before_decree_146: bool,
}

/// The facts of a child's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UnderSixHealthCardFacts {
    /// The day of birth, not after the day asked about.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "births()"))]
    pub born: NaiveDate,
    /// How the office reads what the law leaves open; may be left out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Readings,
}

impl Facts for UnderSixHealthCardFacts {
    /// A child born on 2012-03-15.
    fn ordinary() -> Self {
        Self {
            born: date(2012, 3, 15),
            readings: Readings::default(),
        }
    }
}

impl UnderSixHealthCardFacts {
    /// The day so many months are complete, where the child is born by `day`.
    pub(super) fn day_of_months(
        &self,
        day: NaiveDate,
        months: u32,
    ) -> Result<NaiveDate, FactError> {
        let complete = self.born.checked_add_months(Months::new(months));
        complete.filter(|_| self.born <= day).ok_or_else(|| {
            let allowed = Text::new(
                "ngày sinh không sau ngày cần xác định",
                "a day of birth not after the day asked about",
            );
            FactError::out_of_range("born", self.born, allowed)
        })
    }
}

/// Births of the years that matter.
#[cfg(feature = "proptest")]
fn births() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::prelude::Strategy as _;
    (0_u64..7_500).prop_map(|days| {
        date(2006, 7, 1)
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or_default()
    })
}
