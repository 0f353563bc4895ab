//! An answer in days: the one asked for, and what goes with it.

use ansinh_core::explanation::{Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// Days, lengths of time and who decides. The first line is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadlines {
    answer: Line,
    others: Told<Line>,
}

impl Deadlines {
    /// The day, or the length of time, that is asked for.
    pub(crate) fn told_to<N, T: Trace<N>>(
        trace: &T,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        Self {
            answer: line(label, value.into(), bound, citation),
            others: Told::to(trace),
        }
    }

    /// With something that goes with it.
    pub(crate) fn with(
        mut self,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        self.others
            .push(|| line(label, value.into(), bound, citation));
        self
    }

    /// With several things that go with it.
    pub(crate) fn with_all(mut self, lines: Told<Line>) -> Self {
        self.others.append(lines);
        self
    }
}

pub(crate) fn line(label: Text, value: Value, bound: Bound, citation: &Citation) -> Line {
    Line {
        label,
        value,
        frequency: Frequency::None,
        bound,
        citation: citation.clone(),
    }
}

impl Award for Deadlines {
    fn lines(&self) -> Vec<Line> {
        std::iter::once(&self.answer)
            .chain(self.others.as_slice())
            .cloned()
            .collect()
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.answer.value.clone()
    }
}
