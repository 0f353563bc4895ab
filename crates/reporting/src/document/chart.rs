use ansinh_core::{Decimal, Text};
use serde::{Deserialize, Serialize};

/// Numbers to be drawn, all in one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// What the chart shows.
    pub title: Text,
    /// What the reader should see in it, if it needs saying.
    pub note: Option<Text>,
    /// The unit of all its numbers; targets may have their own.
    pub unit: Option<Text>,
    /// Decimals shown, half up; 0 to 28.
    pub decimals: u32,
    /// The numbers and the manner of drawing.
    pub plot: Plot,
}

/// What is drawn, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "plot", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Plot {
    /// Each target's result as a share of its own plan, which stands at 100 %.
    PlanAgainstActual {
        /// One bar a target.
        targets: Vec<Target>,
    },
    /// Bars side by side, one a series, for every category.
    Grouped {
        /// The names of the categories.
        categories: Vec<Text>,
        /// The series, each with one value a category.
        series: Vec<Series>,
    },
    /// Bars on top of each other, so that each category shows its total.
    Stacked {
        /// The names of the categories.
        categories: Vec<Text>,
        /// The series, each with one value a category.
        series: Vec<Series>,
    },
    /// Values over time, one line a series.
    Trend {
        /// The periods, in order.
        periods: Vec<Text>,
        /// The series, each with one value a period.
        series: Vec<Series>,
    },
    /// From one level to the next, rise by rise and fall by fall.
    Waterfall {
        /// The levels and what changed between them, in order.
        steps: Vec<Step>,
    },
    /// The parts of one whole, with the share of each.
    Shares {
        /// The parts, in order.
        parts: Vec<Part>,
    },
}

/// A plan and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// What was planned.
    pub label: Text,
    /// The plan (*kế hoạch*); without one, only the result is written.
    pub plan: Option<Decimal>,
    /// The result; `None` where it is not known.
    pub actual: Option<Decimal>,
    /// The unit of both, where it is not the chart's.
    pub unit: Option<Text>,
}

/// Values of one kind, one a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// What the values are.
    pub label: Text,
    /// The values in the order of the categories; `None` where one is not known.
    pub values: Vec<Option<Decimal>>,
}

/// A level of a waterfall, or what changed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What it is.
    pub label: Text,
    /// How much; a fall too is counted upwards. `None` where it is not known.
    pub value: Option<Decimal>,
    /// A level, a rise or a fall.
    pub kind: StepKind,
}

/// What a bar of a waterfall is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// How many there are: at the start, at the end.
    #[default]
    Level,
    /// What came to them.
    Rise,
    /// What left them.
    Fall,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What the part is.
    pub label: Text,
    /// How much of it there is.
    pub value: Decimal,
}
