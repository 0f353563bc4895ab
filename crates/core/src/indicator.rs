//! What domain crates say of the figures they report, as plain data.
//!
//! Reports read and check such figures elsewhere; here is only what an indicator (*chỉ tiêu*) is.

use serde::{Deserialize, Serialize};

use crate::language::Text;

/// What kind of figure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Happened within the period (*phát sinh trong kỳ*).
    Flow,
    /// There at the end of the period (*có đến cuối kỳ*).
    Stock,
    /// Since the start of the year (*lũy kế từ đầu năm*).
    Cumulative,
    /// A share or rate made of two other figures.
    Ratio,
    /// How much more or less than the same period before, in per cent: above zero a rise (*tăng*).
    Change,
    /// A norm: so much for each.
    Rate,
    /// Planned or allotted (*chỉ tiêu, kế hoạch, dự toán*).
    Plan,
    /// A length of time, an age.
    Duration,
    /// A day, month or year.
    Date,
    /// A number that names something: a decision, a programme, a threshold.
    Reference,
}

/// How an indicator aggregates over periods that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverTime {
    /// The sum.
    Sum,
    /// The value of the last period.
    Last,
    /// The mean.
    Average,
    /// The largest.
    Max,
    /// The smallest.
    Min,
    /// Made again from its numerator and denominator.
    Recompute,
    /// Not at all.
    None,
}

/// How an indicator aggregates over places of one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OverPlaces {
    /// The sum.
    Sum,
    /// The mean of the places that report.
    Average,
    /// The largest.
    Max,
    /// The smallest.
    Min,
    /// Made again from its numerator and denominator.
    Recompute,
    /// Not at all.
    None,
}

impl Nature {
    /// How such figures aggregate over time unless the catalogue says otherwise.
    pub const fn over_time(self) -> OverTime {
        match self {
            Self::Flow => OverTime::Sum,
            Self::Stock | Self::Cumulative | Self::Plan => OverTime::Last,
            Self::Ratio => OverTime::Recompute,
            Self::Change | Self::Rate | Self::Duration | Self::Date | Self::Reference => {
                OverTime::None
            }
        }
    }

    /// How such figures aggregate over places unless the catalogue says otherwise.
    pub const fn over_places(self) -> OverPlaces {
        match self {
            Self::Flow | Self::Stock | Self::Cumulative | Self::Plan => OverPlaces::Sum,
            Self::Ratio => OverPlaces::Recompute,
            Self::Change | Self::Rate | Self::Duration | Self::Date | Self::Reference => {
                OverPlaces::None
            }
        }
    }
}

/// The two figures a ratio is recomputed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatioParts {
    /// The code of the figure above the line.
    pub numerator: &'static str,
    /// The code of the figure below the line.
    pub denominator: &'static str,
    /// 100 for a percentage, 1 for a mean.
    pub times: u32,
}

/// An indicator as a domain crate defines it.
///
/// ```
/// use ansinh_core::Text;
/// use ansinh_core::indicator::{IndicatorDefinition, Nature, OverTime};
///
/// const RESIDENTS: IndicatorDefinition = IndicatorDefinition::new(
///     "detox_present",
///     Nature::Stock,
///     Text::new("Học viên có mặt", "Residents"),
///     Text::new("học viên", "residents"),
/// );
/// assert_eq!(RESIDENTS.over_time(), OverTime::Last);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorDefinition {
    /// The name programs use.
    pub code: &'static str,
    /// What kind of figure it is.
    pub nature: Nature,
    /// Its name.
    pub name: Text,
    /// The unit it is printed in, scale and all: *triệu đồng*.
    pub unit: Text,
    /// The figures it is recomputed from; `None` for anything but such a ratio.
    pub ratio: Option<RatioParts>,
}

impl IndicatorDefinition {
    /// An indicator that is no recomputed ratio.
    pub const fn new(code: &'static str, nature: Nature, name: Text, unit: Text) -> Self {
        Self {
            code,
            nature,
            name,
            unit,
            ratio: None,
        }
    }

    /// A percentage that is recomputed from two other indicators.
    pub const fn percentage(
        code: &'static str,
        name: Text,
        numerator: &'static str,
        denominator: &'static str,
    ) -> Self {
        Self {
            code,
            nature: Nature::Ratio,
            name,
            unit: Text::new("%", "%"),
            ratio: Some(RatioParts {
                numerator,
                denominator,
                times: 100,
            }),
        }
    }

    /// How it aggregates over time: a ratio without parts not at all.
    pub const fn over_time(&self) -> OverTime {
        match (self.nature, &self.ratio) {
            (Nature::Ratio, None) => OverTime::None,
            (nature, _) => nature.over_time(),
        }
    }

    /// How it aggregates over places: a ratio without parts not at all.
    pub const fn over_places(&self) -> OverPlaces {
        match (self.nature, &self.ratio) {
            (Nature::Ratio, None) => OverPlaces::None,
            (nature, _) => nature.over_places(),
        }
    }
}
