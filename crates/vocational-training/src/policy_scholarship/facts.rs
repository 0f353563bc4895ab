use ansinh_core::Dong;
use ansinh_core::facts::{FactError, Facts, explicit, is_default, not_negative};
use serde::{Deserialize, Serialize};

use crate::scholarship::{Credits, MonthLevels, check_months};

/// Which group the student is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum PolicyStudent {
    /// Sent by selection (*cử tuyển*).
    BySelection,
    /// Of a vocational institution for war invalids and disabled people.
    SpecialInstitution,
}

/// The facts of a student and the months to be paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PolicyScholarshipFacts {
    /// Which group the student is of.
    pub student: PolicyStudent,
    /// A war invalid.
    pub war_invalid: bool,
    /// Of a poor household.
    pub poor: bool,
    /// Not a distance, linked or part-time course.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.9)")
    )]
    pub full_time: bool,
    /// A policy scholarship was drawn for another course before.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub drawn_before: bool,
    /// The file was lodged before 2026-03-15; it matters from that day on.
    pub filed_before_decree_66: bool,
    /// Months paid from the first one on, without a gap, 1 to 60: twelve for a year.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..40"))]
    pub months: u32,
    /// At which base salary each month is paid; may be left out for its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub levels: MonthLevels,
    /// What of a programme by modules or credits is studied in the period, `months` then being those
    /// of the whole programme by years; null for a programme by years.
    #[serde(deserialize_with = "explicit")]
    pub credits: Option<Credits>,
    /// The highest boarding support or scholarship of another policy, đồng a month; 0 for none. Merit
    /// and social allowances and scholarships for good learning don't count.
    pub other_scholarship: Dong,
}

impl Facts for PolicyScholarshipFacts {
    /// A learner of an institution for disabled people, not poor and no war invalid, for one month of a
    /// full-time course by years, the first scholarship, filed under the decree of the day.
    fn ordinary() -> Self {
        Self {
            student: PolicyStudent::SpecialInstitution,
            war_invalid: false,
            poor: false,
            full_time: true,
            drawn_before: false,
            filed_before_decree_66: false,
            months: 1,
            levels: MonthLevels::EachMonth,
            credits: None,
            other_scholarship: Dong::ZERO,
        }
    }
}

impl PolicyScholarshipFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        check_months(self.months)?;
        not_negative("other_scholarship", self.other_scholarship)?;
        self.credits.map_or(Ok(()), Credits::check)
    }
}
