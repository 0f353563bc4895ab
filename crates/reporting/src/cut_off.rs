//! Which days a reporting period means.

use std::fmt;
use std::str::FromStr;

use ansinh_core::Month;
use ansinh_core::period::{Cycle, Period, PeriodError, ReportingRegime};
use chrono::Datelike as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::span::{Span, SpanError};

/// How periods are closed (*thời gian chốt số liệu*): which days "the first quarter of 2018" means.
///
/// Written `calendar`, `administrative`, `statistical` or `inspection` (the
/// [regimes](ReportingRegime)), or `until-14` where the body that asks for a report set the day
/// itself, as before 2019-03-12 each did: from the 15th of the month before to the 14th.
///
/// ```
/// use ansinh_reporting::cut_off::CutOff;
///
/// let quarter = "2020-Q1".parse()?;
/// let decree: CutOff = "administrative".parse()?;
/// assert_eq!(decree.window(quarter)?.to_string(), "2019-12-15..2020-03-14");
/// assert_eq!(CutOff::default().window(quarter)?.to_string(), "2020-Q1");
///
/// // Decree 09/2019/NĐ-CP has no nine months; who asks for them says until when.
/// let nine_months = "2020-9M".parse()?;
/// assert!(decree.window(nine_months).is_err());
/// let own: CutOff = "until-14".parse()?;
/// assert_eq!(own.window(nine_months)?.to_string(), "2019-12-15..2020-09-14");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum CutOff {
    /// By the calendar.
    #[default]
    Calendar,
    /// Until a day of the month, from the day after it in the month before.
    Until(ClosingDay),
    /// As a regime has it.
    Regime(ReportingRegime),
}

/// The day of the month on which periods are closed, 1 to 27.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ClosingDay(u32);

ansinh_core::messages! {
    /// Why a text names no days.
    pub enum CutOffError {
        /// It is no way of closing periods.
        NotACutOff {
            /// What was read.
            read: String,
        } = "not-a-cut-off",
            vi: "“{read}” không phải là cách chốt số liệu; cho phép: calendar, administrative, statistical, inspection, until-1 đến until-27",
            en: "\u{201c}{read}\u{201d} is not a way of closing periods; allowed: calendar, administrative, statistical, inspection, until-1 to until-27";
        /// The regime has no such period, or none yet.
        Period {
            /// Why.
            error: PeriodError,
        } = "cut-off-period",
            vi: "{error}",
            en: "{error}";
        /// The text is neither a period nor days.
        Span {
            /// Why.
            error: SpanError,
        } = "cut-off-span",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for CutOffError {}

impl From<PeriodError> for CutOffError {
    fn from(error: PeriodError) -> Self {
        Self::Period { error }
    }
}

impl From<SpanError> for CutOffError {
    fn from(error: SpanError) -> Self {
        Self::Span { error }
    }
}

impl ClosingDay {
    /// A day from 1 to 27, so that the day after it is in every month; `None` otherwise.
    pub fn new(day: u32) -> Option<Self> {
        (1..=27).contains(&day).then_some(Self(day))
    }
}

impl CutOff {
    /// The days of a period.
    ///
    /// # Errors
    /// [`PeriodError`] as [`ReportingRegime::window`].
    pub fn window(self, period: Period) -> Result<Span, PeriodError> {
        match self {
            Self::Calendar => Ok(period.into()),
            Self::Until(day) => Ok(until(day, period)),
            Self::Regime(regime) => regime.window(period).map(Span::from),
        }
    }

    /// The days of the year so far at the end of a period (*lũy kế từ đầu năm*).
    ///
    /// # Errors
    /// [`PeriodError`] as [`ReportingRegime::window`].
    ///
    /// ```
    /// use ansinh_reporting::cut_off::CutOff;
    ///
    /// let own: CutOff = "until-14".parse()?;
    /// assert_eq!(own.to_date("2018-05".parse()?)?.to_string(), "2017-12-15..2018-05-14");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_date(self, period: Period) -> Result<Span, PeriodError> {
        let window = self.window(period)?;
        let Some(year) = Period::of(period.last_month(), Cycle::Year) else {
            return Ok(window);
        };
        let first_day = self.window(year)?.first_day();
        Ok(Span::new(first_day, window.last_day()).unwrap_or(window))
    }

    /// The window of a period that is written as its days by the calendar, as other systems name
    /// periods; any other days as they are.
    ///
    /// ```
    /// use ansinh_reporting::cut_off::CutOff;
    ///
    /// let own: CutOff = "until-14".parse()?;
    /// assert_eq!(own.by_name("2018-03".parse()?)?.to_string(), "2018-02-15..2018-03-14");
    /// assert_eq!(own.by_name("2018-03-20".parse()?)?.to_string(), "2018-03-20");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PeriodError`] as [`window`](Self::window).
    pub fn by_name(self, days: Span) -> Result<Span, PeriodError> {
        days.period().map_or(Ok(days), |period| self.window(period))
    }

    /// Reads days as [`Span`] does, but a period by its name is its window.
    ///
    /// ```
    /// use ansinh_reporting::cut_off::CutOff;
    ///
    /// let own: CutOff = "until-14".parse()?;
    /// assert_eq!(own.read("2018-03")?.to_string(), "2018-02-15..2018-03-14");
    /// assert_eq!(own.read("2018-01..2018-03")?.to_string(), "2017-12-15..2018-03-14");
    /// assert_eq!(own.read("2018-03-20")?.to_string(), "2018-03-20");
    /// # Ok::<(), ansinh_reporting::cut_off::CutOffError>(())
    /// ```
    ///
    /// # Errors
    /// [`CutOffError::Span`] if the text is neither, [`CutOffError::Period`] as
    /// [`window`](Self::window).
    pub fn read(self, text: &str) -> Result<Span, CutOffError> {
        let named = |text: &str| match text.parse::<Period>() {
            Ok(period) => Ok(self.window(period)?),
            Err(_) => Ok(text.parse::<Span>()?),
        };
        match text.split_once("..") {
            None => named(text),
            Some((from, to)) => {
                // What has none of the forms is told whole.
                text.parse::<Span>()?;
                let (from, to): (Span, Span) = (named(from)?, named(to)?);
                Ok(Span::new(from.first_day(), to.last_day())?)
            }
        }
    }
}

fn until(day: ClosingDay, period: Period) -> Span {
    let first = period.first_month().previous();
    let window = |first: Month, last: Month| {
        let first_day = first.first_day().with_day(day.0.checked_add(1)?)?;
        Span::new(first_day, last.first_day().with_day(day.0)?).ok()
    };
    window(first, period.last_month()).unwrap_or(period.into())
}

const REGIMES: [(&str, CutOff); 4] = [
    ("calendar", CutOff::Calendar),
    (
        "administrative",
        CutOff::Regime(ReportingRegime::Administrative),
    ),
    ("statistical", CutOff::Regime(ReportingRegime::Statistical)),
    ("inspection", CutOff::Regime(ReportingRegime::Inspection)),
];

/// What comes before the day of an own cut-off.
const UNTIL: &str = "until-";

impl FromStr for CutOff {
    type Err = CutOffError;

    fn from_str(text: &str) -> Result<Self, CutOffError> {
        let named = REGIMES.iter().find(|(word, _)| *word == text);
        let own = || {
            let day = text.strip_prefix(UNTIL)?.parse().ok()?;
            ClosingDay::new(day).map(Self::Until)
        };
        named
            .map(|(_, cut_off)| *cut_off)
            .or_else(own)
            .ok_or_else(|| CutOffError::NotACutOff { read: text.into() })
    }
}

impl fmt::Display for CutOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self, REGIMES.iter().find(|(_, known)| known == self)) {
            (_, Some((word, _))) => f.write_str(word),
            (Self::Until(day), None) => write!(f, "{UNTIL}{}", day.0),
            (Self::Calendar | Self::Regime(_), None) => Ok(()),
        }
    }
}

impl Serialize for CutOff {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CutOff {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
