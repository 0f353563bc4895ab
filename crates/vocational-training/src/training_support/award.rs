use ansinh_core::Dong;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award, Line};
use serde::{Deserialize, Serialize};

/// What is paid for one learner and course, and what of the cost is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingAward {
    /// The cost of the course; meals and travel, paid to the learner.
    pub payments: Payments,
    /// What of the cost of the course the support leaves to the local budget, others or the learner.
    pub own_share: Dong,
}

impl Award for TrainingAward {
    fn lines(&self) -> Vec<Line> {
        self.payments.lines()
    }

    fn total(&self) -> Dong {
        self.payments.total()
    }
}
