use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::ProgrammeLevel;

/// A programme is of the level it claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelFound {
    /// The level.
    pub level: ProgrammeLevel,
    /// The provision, where somebody listens.
    lines: Told<Line>,
}

impl LevelFound {
    pub(super) fn conclude<N, T: Trace<N>>(
        level: ProgrammeLevel,
        citation: &Citation,
        trace: &mut T,
    ) -> Self {
        let label = Text::new("trình độ đào tạo", "level of training");
        trace.step(citation, |citation| {
            let formula = Text::new("đúng các điều kiện nêu trên", "as the conditions ask");
            Step::new(label.clone(), formula, level.label(), citation)
        });
        let mut lines = Told::to(trace);
        lines.push(|| Line {
            label,
            value: level.label().into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        });
        Self { level, lines }
    }
}

impl Award for LevelFound {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A level pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.level.label().into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Đúng trình độ", "Of the level"),
            Text::new("Không đúng trình độ", "Not of the level"),
        ]
    }
}
