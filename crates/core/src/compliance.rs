//! The answer of a rule that checks.

use crate::answer::Answer;
use crate::explanation::{Step, Trace, Value};
use crate::law::{Citation, Cited};
use crate::rule::{Award, Bound, Line};
use crate::told::Told;
use crate::{Dong, Text};
use serde::{Deserialize, Serialize};

/// What a check finds in order: each limit or norm that is kept, with its provision. Where one is broken
/// there is no such award, and the reasons say which.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Compliance {
    lines: Told<Line>,
}

const KEPT: Text = Text::new("đúng quy định", "as the law requires");

impl Compliance {
    /// Nothing looked at yet.
    pub fn told_to<N, T: Trace<N>>(trace: &T) -> Self {
        Self {
            lines: Told::to(trace),
        }
    }

    /// Has nothing been looked at?
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// One limit more that is kept.
    pub fn add(&mut self, label: Text, value: impl Into<Value>, bound: Bound, citation: &Citation) {
        self.lines
            .push(|| Answer::line(label, value, bound, citation));
    }

    /// With one limit more that is kept.
    #[must_use]
    pub fn with(
        mut self,
        label: Text,
        value: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
    ) -> Self {
        self.add(label, value, bound, citation);
        self
    }

    /// Tells the conclusion that nothing is broken.
    #[must_use]
    pub fn conclude<N, T: Trace<N>>(self, citation: &Citation, trace: &mut T) -> Self {
        trace.step(citation, |citation| {
            let formula = Text::new(
                "không vi phạm quy định nào nêu trên",
                "none of the provisions above is broken",
            );
            Step::new(Text::new("kết luận", "conclusion"), formula, KEPT, citation)
        });
        self
    }
}

/// Norms held against what is found, one after the other.
#[derive(Debug)]
pub struct Inspection<'a, T> {
    norms: Compliance,
    holds: bool,
    trace: &'a mut T,
}

impl<'a, T> Inspection<'a, T> {
    /// Nothing looked at yet.
    pub fn told_to<N>(trace: &'a mut T) -> Self
    where
        T: Trace<N>,
    {
        Self {
            norms: Compliance::told_to(trace),
            holds: true,
            trace,
        }
    }

    /// Whoever listens.
    pub const fn trace(&mut self) -> &mut T {
        self.trace
    }

    /// A norm, what is found, and how it is broken, if it is.
    pub fn norm<N, P: Clone + Into<Value>>(
        &mut self,
        label: &Text,
        norm: &Cited<P>,
        bound: Bound,
        found: impl Into<Value>,
        broken: Option<N>,
    ) where
        T: Trace<N>,
    {
        self.trace.step(&norm.citation, |citation| {
            let formula = Text::new("định mức, so với thực tế", "norm, against what is found");
            Step::new(label.clone(), formula, norm.value.clone(), citation)
                .input(Text::new("thực tế", "found"), found)
        });
        self.line(label, norm.value.clone(), bound, &norm.citation, broken);
    }

    /// A limit whose steps are told already, and how it is broken, if it is.
    pub fn line<N>(
        &mut self,
        label: &Text,
        limit: impl Into<Value>,
        bound: Bound,
        citation: &Citation,
        broken: Option<N>,
    ) where
        T: Trace<N>,
    {
        if let Some(reason) = broken {
            self.breach(citation, reason);
        }
        self.norms.add(label.clone(), limit, bound, citation);
    }

    /// A provision that is broken, without a limit to list.
    pub fn breach<N>(&mut self, citation: &Citation, reason: N)
    where
        T: Trace<N>,
    {
        self.trace.refuse(citation, || reason);
        self.holds = false;
    }

    /// The norms, if all are kept.
    #[must_use]
    pub fn conclude<N>(self, citation: &Citation) -> Option<Compliance>
    where
        T: Trace<N>,
    {
        let norms = self.norms;
        self.holds.then(|| norms.conclude(citation, self.trace))
    }
}

impl Award for Compliance {
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
