use ansinh_core::explanation::{Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// An answer that is no payment: a ceiling, a day. The first line is what was asked for, the others go
/// with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    answer: Line,
    others: Told<Line>,
}

impl Answer {
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
}

fn line(label: Text, value: Value, bound: Bound, citation: &Citation) -> Line {
    Line {
        label,
        value,
        frequency: Frequency::None,
        bound,
        citation: citation.clone(),
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
