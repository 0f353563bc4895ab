//! The days a figure speaks of.

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Language, Localized, Month};
use chrono::{Datelike as _, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An unbroken run of days, both ends included; a point in time is a run of one day.
///
/// It is written as the shortest form that names it: `2017`, `2017-H1`, `2017-9M`, `2017-Q2`,
/// `2017-06`, `2017-06-13`, and otherwise from `..` to: `2017-01-01..2017-06-13`. The named forms
/// are calendar periods; a cut-off window of a reporting regime is written from..to.
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

    /// Whole months, `count` of them from `first` on.
    pub fn months(first: Month, count: u32) -> Self {
        Self {
            first_day: first.first_day(),
            last_day: first.plus(count.saturating_sub(1)).last_day(),
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

    /// The first month and the count of months, if it is made of whole months.
    fn whole_months(self) -> Option<(Month, u32)> {
        let (first, last) = (Month::of(self.first_day), Month::of(self.last_day));
        let whole = first.first_day() == self.first_day && last.last_day() == self.last_day;
        let count = u32::try_from(first.until(last).saturating_add(1)).ok()?;
        whole.then_some((first, count))
    }
}

fn named(text: &str) -> Option<Span> {
    if let Ok(day) = NaiveDate::from_str(text)
        && text.len() == 10
    {
        return Some(Span::day(day));
    }
    let (year, part) = text
        .split_once('-')
        .map_or((text, None), |(year, part)| (year, Some(part)));
    if year.len() != 4 || !year.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let (first, count) = match part {
        None => (1, 12),
        Some("H1") => (1, 6),
        Some("H2") => (7, 6),
        Some("9M") => (1, 9),
        Some("Q1") => (1, 3),
        Some("Q2") => (4, 3),
        Some("Q3") => (7, 3),
        Some("Q4") => (10, 3),
        Some(month) if month.len() == 2 => (month.parse().ok()?, 1),
        Some(_) => return None,
    };
    Month::new(year.parse().ok()?, first).map(|first| Span::months(first, count))
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
        let year = self.first_day.year();
        match self
            .whole_months()
            .map(|(first, count)| (first.first_day().month(), count))
        {
            Some((1, 12)) => write!(f, "{year:04}"),
            Some((1, 6)) => write!(f, "{year:04}-H1"),
            Some((7, 6)) => write!(f, "{year:04}-H2"),
            Some((1, 9)) => write!(f, "{year:04}-9M"),
            Some((first @ (1 | 4 | 7 | 10), 3)) => {
                write!(f, "{year:04}-Q{}", first.div_ceil(3))
            }
            Some((first, 1)) => write!(f, "{year:04}-{first:02}"),
            _ if self.first_day == self.last_day => write!(f, "{}", self.first_day),
            _ => write!(f, "{}..{}", self.first_day, self.last_day),
        }
    }
}

impl Localized for Span {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, vietnamese) = (
            self.first_day.year(),
            matches!(language, Language::Vietnamese),
        );
        let months = self
            .whole_months()
            .map(|(first, count)| (first.first_day().month(), count));
        match (months, vietnamese) {
            (Some((1, 12)), true) => write!(f, "năm {year}"),
            (Some((1, 6)), true) => write!(f, "6 tháng đầu năm {year}"),
            (Some((7, 6)), true) => write!(f, "6 tháng cuối năm {year}"),
            (Some((1, 9)), true) => write!(f, "9 tháng đầu năm {year}"),
            (Some((first @ (1 | 4 | 7 | 10), 3)), true) => {
                write!(f, "quý {} năm {year}", first.div_ceil(3))
            }
            (Some((first, 1)), true) => write!(f, "tháng {first} năm {year}"),
            (Some((1, 12)), false) => write!(f, "{year}"),
            (Some((1, 6)), false) => write!(f, "first half of {year}"),
            (Some((7, 6)), false) => write!(f, "second half of {year}"),
            (Some((1, 9)), false) => write!(f, "first nine months of {year}"),
            (Some((first @ (1 | 4 | 7 | 10), 3)), false) => {
                write!(f, "quarter {} of {year}", first.div_ceil(3))
            }
            _ if self.first_day == self.last_day => self.first_day.fmt_in(language, f),
            (_, true) => write!(
                f,
                "từ {} đến {}",
                self.first_day.in_language(language),
                self.last_day.in_language(language)
            ),
            (Some((_, 1)), false) => write!(f, "{self}"),
            (_, false) => write!(f, "{} to {}", self.first_day, self.last_day),
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
