//! The answer of a rule that pays nothing.

use crate::explanation::{Trace, Value};
use crate::law::Citation;
use crate::rule::{Award, Bound, Frequency, Line};
use crate::told::Told;
use crate::{Dong, Text};
use serde::{Deserialize, Serialize};

/// An answer that is no payment: a ceiling, a day, a length of time. The first line is what was asked for, the others go
/// with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    answer: Line,
    others: Told<Line>,
}

impl Answer {
    /// What was asked for.
    pub fn told_to<N, T: Trace<N>>(
        trace: &T,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        Self {
            answer: Self::line(label, value, bound, citation),
            others: Told::to(trace),
        }
    }

    /// With something that goes with it.
    #[must_use]
    pub fn with(
        mut self,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        self.others
            .push(|| Self::line(label, value, bound, citation));
        self
    }

    /// With several things that go with it.
    #[must_use]
    pub fn with_all(mut self, lines: Told<Line>) -> Self {
        self.others.append(lines);
        self
    }

    /// A line of an answer.
    pub fn line(label: Text, value: impl Into<Value>, bound: Bound, citation: &Citation) -> Line {
        Line {
            label,
            value: value.into(),
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        }
    }
}

impl Award for Answer {
    fn lines(&self) -> Vec<Line> {
        std::iter::once(&self.answer)
            .chain(self.others.as_slice())
            .cloned()
            .collect()
    }

    /// The answer itself where it is money, so that many can be asked at once.
    fn total(&self) -> Dong {
        match self.answer.value {
            Value::Money(amount) => amount,
            _ => Dong::ZERO,
        }
    }

    fn headline(&self) -> Value {
        self.answer.value.clone()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết quả", "Result"),
            Text::new("Không áp dụng", "Does not apply"),
        ]
    }
}
