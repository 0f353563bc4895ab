use ansinh_core::rule::{Award, Line};
use ansinh_core::{Dong, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::unemployment::BenefitMonth;

/// A benefit as the decision grants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnemploymentAward {
    /// Đồng a month.
    pub monthly: Dong,
    /// How many months.
    pub months: u32,
    /// Each month with its days; empty before 2015, where the first day is not established.
    pub benefit_months: Vec<BenefitMonth>,
    /// Contributed months that the decision reserves for another benefit (*tháng lẻ*); before 2015
    /// not established.
    pub reserved: Option<u32>,
    /// Paid to the health-insurance fund beside the benefit, đồng a month; the worker has the card
    /// and not the money.
    pub health_insurance: Dong,
    /// The last day for the decision; before 2015 not established.
    pub decide_by: Option<NaiveDate>,
    /// All months together, đồng.
    pub total: Dong,
    pub(super) lines: Vec<Line>,
}

impl UnemploymentAward {
    /// The first day of benefit.
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.benefit_months.first().map(|month| month.from)
    }
}

impl Award for UnemploymentAward {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    /// All months together.
    fn total(&self) -> Dong {
        self.total
    }
}
