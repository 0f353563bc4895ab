use ansinh_core::explanation::{Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Decimal, Dong, Percent, Text};
use serde::{Deserialize, Serialize};

/// What two reviews, or one, say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PovertyChange {
    /// The poverty rate of the closing review.
    pub rate: Percent,
    /// Its near-poor rate, where the near-poor are told.
    pub near_poor_rate: Option<Percent>,
    /// The poverty rate of the opening review.
    pub opening_rate: Option<Percent>,
    /// The reduction in points; below 0 where poverty rose.
    pub reduction: Option<Percent>,
    /// The reduction of a year on average, points.
    pub yearly_reduction: Option<Percent>,
    /// That average of the province's yearly target.
    pub attainment: Option<Percent>,
    /// That average as a multiple of the national target.
    pub times_national_target: Option<Decimal>,
    /// Households that escaped above the near-poor line, where those who didn't are told.
    pub escaped_above: Option<u32>,
    /// Households new and relapsed together.
    pub arrivals: Option<u32>,
    /// Relapsed households of those that escaped.
    pub relapsed_of_escaped: Option<Percent>,
    /// Relapsed households of the poor at the closing review.
    pub relapsed_of_poor: Option<Percent>,
    lines: Told<Line>,
}

impl PovertyChange {
    pub(super) fn told_to<N, T: Trace<N>>(rate: Percent, trace: &T) -> Self {
        Self {
            rate,
            near_poor_rate: None,
            opening_rate: None,
            reduction: None,
            yearly_reduction: None,
            attainment: None,
            times_national_target: None,
            escaped_above: None,
            arrivals: None,
            relapsed_of_escaped: None,
            relapsed_of_poor: None,
            lines: Told::to(trace),
        }
    }

    pub(super) fn line(&mut self, label: Text, value: impl Into<Value>, citation: &Citation) {
        self.lines.push(|| Line {
            label,
            value: value.into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        });
    }
}

impl Award for PovertyChange {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A rate is no money.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.rate.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Tỷ lệ hộ nghèo", "Poverty rate"),
            Text::new("Không so sánh", "Not compared"),
        ]
    }
}
