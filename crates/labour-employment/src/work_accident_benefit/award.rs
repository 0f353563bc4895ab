use ansinh_core::Dong;
use ansinh_core::rule::{Award, Line};
use serde::{Deserialize, Serialize};

/// What the fund pays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccidentBenefit {
    /// Paid once, đồng: for an injury, death, emigration, days of recuperation or a course.
    pub once: Dong,
    /// Paid for the loss of working capacity, đồng a month.
    pub monthly: Dong,
    /// Paid for whoever needs an attendant, đồng a month.
    pub attendant: Dong,
    /// The relatives have the benefits of the law on social insurance for survivors as well.
    pub survivors: bool,
    pub(super) total: Dong,
    pub(super) lines: Vec<Line>,
}

impl Award for AccidentBenefit {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    /// What is paid once, or each month.
    fn total(&self) -> Dong {
        self.total
    }
}
