//! Figures over time: one data set, and the report of any period made from it.
//!
//! A figure of a period is the one observed for it. Where there is none, it is made from those of
//! shorter periods as the indicator's [`OverTime`] says, and as a [cube](crate::cube) makes it:
//! missing is not zero, so that a sum of eleven months is told from one of twelve; a stock of which
//! the last month is missing has no figure; a ratio is made again from the totals of its parts.
//! Of several ways to make up a period the one that lacks the fewest days is taken, and a longer
//! period that was observed goes before the shorter ones in it. A mean is made of periods that are
//! all alike, the shortest observed.
//!
//! What was counted on a day, or over days that are no period, as a stock may be, is the figure of
//! the shortest period that holds its last day.

use std::sync::Arc;

use ansinh_core::Decimal;
use ansinh_core::period::{Period, PeriodError};

use crate::cut_off::CutOff;
use crate::dataset::{Dataset, DatasetError};
#[cfg(doc)]
use crate::finding::Finding;
#[cfg(doc)]
use crate::indicator::OverTime;
use crate::observation::{Measure, Qualifier};
use crate::place::PlaceCode;
use crate::span::Span;

mod doubts;
mod occasion;
mod pieces;
mod report;
mod runs;
mod target;
mod timeline;

pub(crate) use doubts::{indicator_of, is_over_time};
pub(crate) use occasion::Occasion;

use target::Target;
use timeline::Timeline;

ansinh_core::messages! {
    /// Why there is no report of a period.
    pub enum HistoryError {
        /// The period has no days: its regime doesn't have it, or not yet.
        Period {
            /// Why.
            error: PeriodError,
        } = "history-period",
            vi: "{error}",
            en: "{error}";
        /// Nothing was observed in the period.
        NoFigures {
            /// The period, with its days in brackets if they are not the calendar's.
            period: ansinh_core::Text,
            /// The periods that figures were observed for.
            others: String,
        } = "history-no-figures",
            vi: "không có số liệu nào của {period}; có số liệu của: {others}",
            en: "there is no figure of {period}; there are figures of: {others}";
        /// A made figure doesn't fit into the report.
        Data {
            /// Why.
            error: DatasetError,
        } = "history-data",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for HistoryError {}

impl From<PeriodError> for HistoryError {
    fn from(error: PeriodError) -> Self {
        Self::Period { error }
    }
}

impl From<DatasetError> for HistoryError {
    fn from(error: DatasetError) -> Self {
        Self::Data { error }
    }
}

/// A figure of some days, and how complete it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// The value in the indicator's own unit, of the figures that are there; `None` where what is
    /// missing leaves none, as the last of several stocks.
    pub value: Option<Decimal>,
    /// How exact its figures are said to be, together.
    pub qualifier: Qualifier,
    /// The periods whose figures it is made of; the days themselves if they were observed.
    pub made_of: Vec<Span>,
    /// The periods whose figures it lacks.
    pub missing: Vec<Span>,
}

impl Tally {
    /// The value, if nothing is missing.
    pub fn complete(&self) -> Option<Decimal> {
        self.value.filter(|_| self.missing.is_empty())
    }
}

/// Everything a data set holds over time, from which the report of any period is made.
///
/// ```
/// use ansinh_core::{Decimal, Text};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::cut_off::CutOff;
/// use ansinh_reporting::dataset::Dataset;
/// use ansinh_reporting::history::History;
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::observation::{Measure, Observation, Qualifier};
/// use ansinh_reporting::unit::Unit;
///
/// let workers = Unit::new(Text::new("lao động", "workers"));
/// let jobs = Indicator::new("jobs".parse()?, Text::new("Việc làm", "Jobs"), workers, Nature::Flow);
/// let covers = "2017..2018".parse()?;
/// let mut whole = Dataset::new("15".parse()?, covers, Catalogue::new(vec![jobs])?);
/// for (period, value) in [("2017-Q1", 90), ("2018-01", 30), ("2018-02", 40), ("2018-03", 50), ("2018-05", 20)] {
///     whole.add_figure(Observation {
///         indicator: "jobs".parse()?,
///         measure: Measure::Actual,
///         place: "15".parse()?,
///         period: period.parse()?,
///         value: Decimal::from(value).into(),
///         qualifier: Qualifier::Exact,
///     })?;
/// }
/// let history = History::new(whole, CutOff::Calendar);
///
/// let quarter = history.report("2018-Q1".parse()?)?;
/// assert_eq!(quarter.value("jobs", Measure::Actual), Ok(Decimal::from(120)));
/// assert_eq!(quarter.value("jobs", Measure::SamePeriodLastYear), Ok(Decimal::from(90)));
///
/// // April is missing: what there is of the half-year says so.
/// let place = "15".parse()?;
/// let half = history.tally("jobs", place, "2018-H1".parse()?).unwrap();
/// assert_eq!((half.value, half.complete()), (Some(Decimal::from(140)), None));
/// assert_eq!(half.missing, ["2018-04".parse()?, "2018-06".parse()?]);
///
/// let error = history.report("2018-Q4".parse()?).unwrap_err();
/// assert!(error.to_string().ends_with("2017-Q1, 2018-01..2018-03, 2018-05"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct History {
    whole: Dataset,
    timeline: Arc<Timeline>,
}

impl History {
    /// The figures of a data set whose period is all the time they are of. Figures of the same
    /// period last year that it holds go before those made from its own.
    pub fn new(whole: Dataset, cut_off: CutOff) -> Self {
        let timeline = Arc::new(Timeline::of(&whole, cut_off));
        Self { whole, timeline }
    }

    /// All its figures.
    pub const fn whole(&self) -> &Dataset {
        &self.whole
    }

    /// How its periods are closed.
    pub fn cut_off(&self) -> CutOff {
        self.timeline.cut_off()
    }

    /// The figure of a period, observed or made; `None` if nothing in it was observed, or its
    /// figures don't aggregate.
    pub fn tally(&self, code: &str, place: PlaceCode, period: Period) -> Option<Tally> {
        let line = (code.parse().ok()?, place, Measure::Actual);
        self.timeline.tally(&line, Target::Period(period))
    }

    /// The figure of the year so far at the end of a period.
    pub fn to_date(&self, code: &str, place: PlaceCode, period: Period) -> Option<Tally> {
        let line = (code.parse().ok()?, place, Measure::Actual);
        self.timeline.tally(&line, Target::ToDate(period))
    }
}
