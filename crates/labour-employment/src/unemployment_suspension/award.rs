use ansinh_core::rule::{Award, Line};
use ansinh_core::{Dong, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::unemployment::{BenefitMonth, StopReason};

/// What becomes of a month of benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MonthState {
    /// Paid whole.
    Paid,
    /// Not paid, and its contributed months used up all the same.
    Suspended,
    /// Its notice is not known yet.
    Pending,
    /// The benefit ended before it began.
    NotReached,
}

/// A month of benefit in its course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseMonth {
    /// The month.
    pub month: BenefitMonth,
    /// First day on which the search for work is notified.
    pub notice_from: NaiveDate,
    /// Last day on which it is.
    pub notice_through: NaiveDate,
    /// What becomes of the month.
    pub state: MonthState,
    /// The last day for the money of a month that is paid, where it follows from the facts.
    pub pay_by: Option<NaiveDate>,
}

/// A benefit from its first month to where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitCourse {
    /// Each month granted.
    pub months: Vec<CourseMonth>,
    /// Why the benefit was stopped, if it was.
    pub stopped_by: Option<StopReason>,
    /// The day of the stop.
    pub stopped_on: Option<NaiveDate>,
    /// Months paid.
    pub drawn: u32,
    /// Months suspended.
    pub suspended: u32,
    /// The months paid together, đồng.
    pub total: Dong,
    pub(super) lines: Vec<Line>,
}

impl Award for BenefitCourse {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    /// The months paid together.
    fn total(&self) -> Dong {
        self.total
    }
}
