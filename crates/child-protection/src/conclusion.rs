use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// What a rule concludes where every condition is met, with what goes with it: days, limits, who
/// decides, which provision pays. It is no payment. Where a condition is missing there is no such
/// award, and the reasons say which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    headline: Value,
    lines: Told<Line>,
}

impl Conclusion {
    pub(crate) fn told_to<N, T: Trace<N>>(trace: &T, headline: impl Into<Value>) -> Self {
        Self {
            headline: headline.into(),
            lines: Told::to(trace),
        }
    }

    pub(crate) fn with(
        mut self,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        self.lines.push(|| Line {
            label,
            value: value.into(),
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        });
        self
    }

    /// Tells the conclusion.
    pub(crate) fn conclude<N, T: Trace<N>>(
        self,
        formula: Text,
        citation: &Citation,
        trace: &mut T,
    ) -> Self {
        trace.step(citation, |citation| {
            let label = Text::new("kết luận", "conclusion");
            Step::new(label, formula, self.headline.clone(), citation)
        });
        self
    }
}

impl Award for Conclusion {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.headline.clone()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết luận", "Conclusion"),
            Text::new("Không đáp ứng quy định", "Not as the law requires"),
        ]
    }
}
