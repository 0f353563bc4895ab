//! The days a figure speaks of.

use std::fmt;
use std::str::FromStr;

use ansinh_core::period::{Cycle, Period, Window};
use ansinh_core::{Language, Localized, Month};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An unbroken run of days, both ends included; a point in time is a run of one day.
///
/// It is written as a [`Period`] if it is one by the calendar (`2017`, `2017-H1`, `2017-9M`,
/// `2017-Q2`, `2017-06`), as a day (`2017-06-13`), and otherwise from..to:
/// `2017-01-01..2017-06-13`. The cut-off window of a reporting regime is written from..to.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_reporting::span::Span;
///
/// let half: Span = "2017-H1".parse()?;
/// assert_eq!(half.last_day(), date(2017, 6, 30));
/// assert_eq!("2017-01-01..2017-06".parse::<Span>()?, half);
/// assert!("2017-H3".parse::<Span>().is_err());
/// # Ok::<(), ansinh_reporting::span::SpanError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    first_day: NaiveDate,
    last_day: NaiveDate,
}

ansinh_core::messages! {
    /// Why a text is not a run of days.
    pub enum SpanError {
        /// It has none of the forms.
        NotASpan {
            /// What was read.
            read: String,
        } = "not-a-span",
            vi: "“{read}” không phải là kỳ hoặc ngày; viết như 2017, 2017-H1, 2017-9M, 2017-Q2, 2017-06, 2017-06-13 hoặc 2017-01-01..2017-06-13",
            en: "\u{201c}{read}\u{201d} is not a period or day; write one as 2017, 2017-H1, 2017-9M, 2017-Q2, 2017-06, 2017-06-13 or 2017-01-01..2017-06-13";
        /// It ends before it begins.
        EndsFirst {
            /// The first day.
            first_day: NaiveDate,
            /// The last day.
            last_day: NaiveDate,
        } = "span-ends-first",
            vi: "kỳ kết thúc ngày {last_day}, trước khi bắt đầu ngày {first_day}",
            en: "the period ends on {last_day}, before it begins on {first_day}";
    }
}
impl std::error::Error for SpanError {}

impl Span {
    /// From one day to another.
    ///
    /// # Errors
    /// [`SpanError::EndsFirst`].
    pub fn new(first_day: NaiveDate, last_day: NaiveDate) -> Result<Self, SpanError> {
        if last_day < first_day {
            return Err(SpanError::EndsFirst {
                first_day,
                last_day,
            });
        }
        Ok(Self {
            first_day,
            last_day,
        })
    }

    /// A single day.
    pub const fn day(day: NaiveDate) -> Self {
        Self {
            first_day: day,
            last_day: day,
        }
    }

    /// The first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// The last day.
    pub const fn last_day(self) -> NaiveDate {
        self.last_day
    }

    /// How many days.
    pub fn days(self) -> i64 {
        self.last_day
            .signed_duration_since(self.first_day)
            .num_days()
            .saturating_add(1)
    }

    /// Does it hold the day?
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first_day..=self.last_day).contains(&day)
    }

    /// Does it hold all days of the other?
    pub fn covers(self, other: Self) -> bool {
        self.contains(other.first_day) && self.contains(other.last_day)
    }

    /// Do the two share a day?
    pub fn overlaps(self, other: Self) -> bool {
        self.first_day <= other.last_day && other.first_day <= self.last_day
    }

    /// The same days `years` before (29 February becomes 28).
    #[must_use]
    pub fn years_before(self, years: u32) -> Self {
        let months = Months::new(years.saturating_mul(12));
        let ends_month = Month::of(self.last_day).last_day() == self.last_day;
        let back = |day: NaiveDate| day.checked_sub_months(months).unwrap_or(day);
        let last_day = back(self.last_day);
        Self {
            first_day: back(self.first_day),
            last_day: if ends_month {
                Month::of(last_day).last_day()
            } else {
                last_day
            },
        }
    }

    /// The period that it is by the calendar, if it is one.
    ///
    /// ```
    /// use ansinh_core::period::Period;
    /// use ansinh_reporting::span::Span;
    ///
    /// let year = Span::from(Period::Year(2017));
    /// assert_eq!(year.period(), Some(Period::Year(2017)));
    /// assert_eq!("2016-12-15..2017-06-14".parse::<Span>()?.period(), None);
    /// # Ok::<(), ansinh_reporting::span::SpanError>(())
    /// ```
    pub fn period(self) -> Option<Period> {
        Cycle::ALL
            .into_iter()
            .filter_map(|cycle| Period::of(Month::of(self.first_day), cycle))
            .find(|period| Self::from(*period) == self)
    }
}

/// Its days by the calendar.
impl From<Period> for Span {
    fn from(period: Period) -> Self {
        period.calendar().into()
    }
}

impl From<Window> for Span {
    fn from(window: Window) -> Self {
        Self {
            first_day: window.first_day(),
            last_day: window.last_day(),
        }
    }
}

fn named(text: &str) -> Option<Span> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'-') && !text.starts_with('-');
    if plain && text.len() == 10 {
        return text.parse().ok().map(Span::day);
    }
    text.parse().ok().map(|period: Period| period.into())
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let not_a_span = || SpanError::NotASpan { read: text.into() };
        match text.split_once("..") {
            None => named(text).ok_or_else(not_a_span),
            Some((from, to)) => {
                let from = named(from).ok_or_else(not_a_span)?;
                let to = named(to).ok_or_else(not_a_span)?;
                Self::new(from.first_day, to.last_day)
            }
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.period() {
            Some(period) => write!(f, "{period}"),
            None if self.first_day == self.last_day => write!(f, "{}", self.first_day),
            None => write!(f, "{}..{}", self.first_day, self.last_day),
        }
    }
}

impl Localized for Span {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(period) = self.period() {
            return period.fmt_in(language, f);
        }
        let first = self.first_day.in_language(language);
        let last = self.last_day.in_language(language);
        match language {
            _ if self.first_day == self.last_day => write!(f, "{first}"),
            Language::Vietnamese => write!(f, "từ {first} đến {last}"),
            Language::English => write!(f, "{first} to {last}"),
        }
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
