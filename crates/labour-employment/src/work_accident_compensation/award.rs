use ansinh_core::rule::{Award, Line};
use ansinh_core::{Coefficient, Dong};
use serde::{Deserialize, Serialize};

/// What an employer owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccidentCompensation {
    /// In monthly wages, at least.
    pub months: Coefficient,
    /// The least that the worker or the relatives receive in all, đồng.
    pub at_least: Dong,
    /// Of it, what is left for the employer when an insurer has paid, đồng.
    pub by_employer: Dong,
    pub(super) lines: Vec<Line>,
}

impl Award for AccidentCompensation {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    /// What is left for the employer to pay.
    fn total(&self) -> Dong {
        self.by_employer
    }
}
