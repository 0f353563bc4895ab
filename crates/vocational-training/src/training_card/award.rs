use ansinh_core::Dong;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award, Line};
use serde::{Deserialize, Serialize};

/// What the card pays, and what it does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardAward {
    /// The cost of the course; meals and travel.
    pub payments: Payments,
    /// What the card is worth at most.
    pub worth: Dong,
    /// What of its worth is not used, and not paid.
    pub unused: Dong,
    /// What the learner pays to the institution.
    pub learner_pays: Dong,
}

impl Award for CardAward {
    fn lines(&self) -> Vec<Line> {
        self.payments.lines()
    }

    fn total(&self) -> Dong {
        self.payments.total()
    }
}
