use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// What a check finds in order: each norm that is kept, with its provision. Where one is broken there
/// is no such award, and the reasons say which.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Norms {
    lines: Told<Line>,
}

const KEPT: Text = Text::new("đúng quy định", "as the law requires");

impl Norms {
    pub(crate) fn told_to<N, T: Trace<N>>(trace: &T) -> Self {
        Self {
            lines: Told::to(trace),
        }
    }

    pub(crate) fn add(
        &mut self,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) {
        self.lines.push(|| Line {
            label,
            value: value.into(),
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        });
    }

    pub(crate) fn conclude<N, T: Trace<N>>(self, citation: &Citation, trace: &mut T) -> Self {
        trace.step(citation, |citation| {
            let formula = Text::new(
                "không vi phạm định mức nào nêu trên",
                "none of the norms above is broken",
            );
            Step::new(Text::new("kết luận", "conclusion"), formula, KEPT, citation)
        });
        self
    }
}

impl Award for Norms {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A check pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        KEPT.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết luận", "Conclusion"),
            Text::new("Không đúng quy định", "Not as the law requires"),
        ]
    }
}
