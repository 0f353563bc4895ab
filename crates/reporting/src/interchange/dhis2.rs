use ansinh_core::period::{Cycle, Half, Period};
use ansinh_core::{Decimal, Month};
use chrono::Datelike as _;

use super::PeriodNameError;
use crate::cut_off::{ClosingDay, CutOff};
use crate::span::Span;

/// A period as DHIS2 names it: `201706`, `2017Q2`, `2017S1`, `2017`, `20170613`. `None` where
/// DHIS2 has no such period, as for nine months or a cut-off window.
///
/// ```
/// use ansinh_reporting::interchange::dhis2_period;
///
/// assert_eq!(dhis2_period("2017-H1".parse()?).as_deref(), Some("2017S1"));
/// assert_eq!(dhis2_period("2016-12-15..2017-06-14".parse()?), None);
/// # Ok::<(), ansinh_reporting::span::SpanError>(())
/// ```
pub fn dhis2_period(span: Span) -> Option<String> {
    let first = span.first_day();
    if span.days() == 1 {
        let (year, month, day) = (first.year(), first.month(), first.day());
        return Some(format!("{year:04}{month:02}{day:02}"));
    }
    name(span.period()?)
}

/// The DHIS2 period a cut-off window is reported under: the first half of 2020, `2020S1`, for the
/// days from 2019-12-15 to 2020-06-14. For a period of the calendar it is [`dhis2_period`].
///
/// The name alone doesn't say which days were counted, so whoever writes it keeps them beside it.
///
/// ```
/// use ansinh_reporting::interchange::dhis2_label;
///
/// assert_eq!(dhis2_label("2019-12-15..2020-06-14".parse()?).as_deref(), Some("2020S1"));
/// assert_eq!(dhis2_label("2017-12-21..2018-01-20".parse()?).as_deref(), Some("201801"));
/// assert_eq!(dhis2_label("2017-01-01..2017-06-13".parse()?), None);
/// # Ok::<(), ansinh_reporting::span::SpanError>(())
/// ```
pub fn dhis2_label(span: Span) -> Option<String> {
    dhis2_period(span).or_else(|| name(closed_as(span)?))
}

/// The period that is closed with exactly these days, whoever set the day.
fn closed_as(span: Span) -> Option<Period> {
    let cut_off = CutOff::Until(ClosingDay::new(span.last_day().day())?);
    let month = Month::of(span.last_day());
    let periods = Cycle::ALL
        .into_iter()
        .filter_map(|cycle| Period::of(month, cycle));
    periods
        .into_iter()
        .find(|period| cut_off.window(*period) == Ok(span))
}

fn name(period: Period) -> Option<String> {
    let (first, last) = (period.first_month(), period.last_month());
    let year = first.year();
    match period {
        Period::Month(_) => Some(format!("{year:04}{:02}", first.month())),
        Period::Quarter(..) => Some(format!("{year:04}Q{}", last.month().div_ceil(3))),
        Period::HalfYear(_, Half::First) => Some(format!("{year:04}S1")),
        Period::HalfYear(_, Half::Second) => Some(format!("{year:04}S2")),
        Period::NineMonths(_) => None,
        Period::Year(_) => Some(format!("{year:04}")),
    }
}

/// Reads the name DHIS2 has for a day, month, quarter, half-year or year.
///
/// Its other periods (weeks, two months, years from April, July, October or November) have no
/// counterpart in Vietnamese reports.
///
/// ```
/// use ansinh_reporting::interchange::read_dhis2_period;
///
/// assert_eq!(read_dhis2_period("2017S1")?.to_string(), "2017-H1");
/// assert!(read_dhis2_period("2017W5").is_err());
/// # Ok::<(), ansinh_reporting::interchange::PeriodNameError>(())
/// ```
///
/// # Errors
/// [`PeriodNameError::Dhis2`].
pub fn read_dhis2_period(text: &str) -> Result<Span, PeriodNameError> {
    let parts = text.get(..4).zip(text.get(4..));
    let written = parts.and_then(|(year, rest)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        match (rest.len(), digits(year)) {
            (0, true) => Some(year.to_owned()),
            (2, true) if digits(rest) => Some(format!("{year}-{rest}")),
            (2, true) if rest.starts_with('Q') => Some(format!("{year}-{rest}")),
            (2, true) => Some(format!("{year}-H{}", rest.strip_prefix('S')?)),
            (4, true) if digits(rest) => {
                Some(format!("{year}-{}-{}", rest.get(..2)?, rest.get(2..)?))
            }
            _ => None,
        }
    });
    written
        .and_then(|written| written.parse().ok())
        .ok_or_else(|| PeriodNameError::Dhis2 { read: text.into() })
}

/// A value as DHIS2 takes it: a string with a decimal point and no thousands marks.
///
/// ```
/// use ansinh_core::Decimal;
/// use ansinh_reporting::interchange::dhis2_value;
///
/// assert_eq!(dhis2_value(Decimal::from(9_043)), "9043");
/// ```
pub fn dhis2_value(value: Decimal) -> String {
    value.to_string()
}
