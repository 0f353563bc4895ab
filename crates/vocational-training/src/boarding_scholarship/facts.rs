use ansinh_core::facts::{FactError, Facts, explicit, is_default, not_negative};
use ansinh_core::{Dong, Month, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::Household;
use crate::scholarship::{Credits, MonthLevels, check_months};

/// Where a student's household is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum RegisteredResidence {
    /// In an extremely disadvantaged area (*đặc biệt khó khăn*).
    ExtremelyDisadvantaged,
    /// In another area of ethnic minorities, of the border or of islands.
    MinorityBorderOrIsland,
    /// Elsewhere.
    Other,
}

/// The facts of a student and the months to be paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct BoardingScholarshipFacts {
    /// The day of enrolment in the college or intermediate programme, no later than the first month
    /// paid.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(feature = "proptest", proptest(strategy = "days_of_enrolment()"))]
    pub enrolled: NaiveDate,
    /// A full-time programme (*chính quy*).
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.9)")
    )]
    pub full_time: bool,
    /// Of an ethnic minority; otherwise Kinh.
    pub ethnic_minority: bool,
    /// How the household is classed this year.
    pub household: Household,
    /// With a disability certificate.
    pub disabled: bool,
    /// Graduated from an ethnic boarding school (*trường phổ thông dân tộc nội trú*).
    pub boarding_school_graduate: bool,
    /// Where the household is registered.
    pub residence: RegisteredResidence,
    /// The policy was drawn for another programme before.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::bool::weighted(0.1)")
    )]
    pub supported_before: bool,
    /// Months paid from the first one on, without a gap, 1 to 60: twelve for a school year.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..40"))]
    pub months: u32,
    /// At which base salary each month is paid; may be left out for its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub levels: MonthLevels,
    /// What of a programme by modules or credits is studied in the period, `months` then being those
    /// of the whole programme by years; null for a programme by years.
    #[serde(deserialize_with = "explicit")]
    pub credits: Option<Credits>,
    /// The first period of the course: personal items are paid.
    pub first_of_course: bool,
    /// Times that Tết was spent at school, 0 to 5.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..6"))]
    pub tet_stays: u32,
    /// Yearly journeys home and back that are paid, 0 to 5.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..6"))]
    pub journeys: u32,
    /// The highest scholarship of the same nature under another policy, đồng a month; 0 for none.
    pub other_scholarship: Dong,
}

impl Facts for BoardingScholarshipFacts {
    /// A Kinh student enrolled on 2016-01-01 full-time, of none of the groups, for one month by years,
    /// without items, Tết or journey.
    fn ordinary() -> Self {
        Self {
            enrolled: date(2016, 1, 1),
            full_time: true,
            ethnic_minority: false,
            household: Household::Other,
            disabled: false,
            boarding_school_graduate: false,
            residence: RegisteredResidence::Other,
            supported_before: false,
            months: 1,
            levels: MonthLevels::EachMonth,
            credits: None,
            first_of_course: false,
            tet_stays: 0,
            journeys: 0,
            other_scholarship: Dong::ZERO,
        }
    }
}

impl BoardingScholarshipFacts {
    pub(super) fn check(&self, first: Month) -> Result<(), FactError> {
        if Month::of(self.enrolled) > first {
            let allowed = Text::new(
                "không sau tháng đầu được hưởng",
                "no later than the first month paid",
            );
            return Err(FactError::out_of_range("enrolled", self.enrolled, allowed));
        }
        check_months(self.months)?;
        for (field, value) in [("tet_stays", self.tet_stays), ("journeys", self.journeys)] {
            if value > 5 {
                let allowed = Text::new("từ 0 đến 5", "0 to 5");
                return Err(FactError::out_of_range(field, value, allowed));
            }
        }
        not_negative("other_scholarship", self.other_scholarship)?;
        self.credits.map_or(Ok(()), Credits::check)
    }
}

#[cfg(feature = "proptest")]
fn days_of_enrolment() -> impl proptest::strategy::Strategy<Value = NaiveDate> {
    use proptest::prelude::Strategy as _;
    (0_u64..1_500).prop_map(|days| {
        let day = date(2015, 10, 1).checked_add_days(chrono::Days::new(days));
        day.unwrap_or_default()
    })
}
