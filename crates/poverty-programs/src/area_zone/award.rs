use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::household::Zone;

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaClass {
    /// *Thôn đặc biệt khó khăn*.
    DisadvantagedVillage,
    /// A commune of a zone.
    Commune(Zone),
}

impl AreaClass {
    fn words(self) -> Text {
        match self {
            Self::DisadvantagedVillage => {
                Text::new("thôn đặc biệt khó khăn", "extremely disadvantaged village")
            }
            Self::Commune(zone) => Text::of(&zone),
        }
    }
}

/// What was found of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaFound {
    /// What the place is.
    pub class: AreaClass,
    /// How many criteria a commune meets (from 2025-12-01).
    pub criteria_met: Option<u32>,
    lines: Told<Line>,
}

impl AreaFound {
    pub(super) fn village() -> Self {
        Self {
            class: AreaClass::DisadvantagedVillage,
            criteria_met: None,
            lines: Told::default(),
        }
    }

    pub(super) fn commune(zone: Zone) -> Self {
        Self {
            class: AreaClass::Commune(zone),
            ..Self::village()
        }
    }

    pub(super) fn with_criteria(self, met: u32) -> Self {
        Self {
            criteria_met: Some(met),
            ..self
        }
    }

    pub(super) fn conclude<N, T: Trace<N>>(self, citation: &Citation, trace: &mut T) -> Self {
        let mut lines = Told::to(trace);
        lines.push(|| Line {
            label: Text::new("phân định", "class of the place"),
            value: self.class.words().into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        });
        if let Some(met) = self.criteria_met {
            lines.push(|| Line {
                label: Text::new("số tiêu chí", "criteria met"),
                value: met.into(),
                frequency: Frequency::None,
                bound: Bound::Exact,
                citation: citation.clone(),
            });
        }
        trace.step(citation, |citation| {
            let label = Text::new("phân định", "class of the place");
            let formula = Text::new("theo các tiêu chí nêu trên", "by the criteria above");
            Step::new(label, formula, self.class.words(), citation)
        });
        Self { lines, ..self }
    }
}

impl Award for AreaFound {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A class pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.class.words().into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết quả phân định", "Class"),
            Text::new(
                "Không thuộc diện đặc biệt khó khăn",
                "Not extremely disadvantaged",
            ),
        ]
    }
}

/// Tells a criterion: the figure asked, the place's own, and whether it is met.
pub(super) fn criterion<N, T: Trace<N>>(
    label: Text,
    asked: impl Into<Value>,
    found: impl Into<Value>,
    is_met: bool,
    citation: &Citation,
    trace: &mut T,
) -> bool {
    trace.step(citation, |citation| {
        let formula = Text::new(
            "so với mức của tiêu chí",
            "against the figure of the criterion",
        );
        Step::new(label, formula, is_met, citation)
            .input(Text::new("mức", "figure"), asked)
            .input(Text::new("của địa bàn", "the place's"), found)
    });
    is_met
}
