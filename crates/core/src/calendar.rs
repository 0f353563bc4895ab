//! Ages, months and working days, each counted as the law counts them.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::language::{Language, Localized};

/// A day of the Gregorian calendar, for tables and examples.
///
/// # Panics
/// If there is no such day; in a `const` or `static` that is a compile error. For days that come
/// from outside use [`NaiveDate::from_ymd_opt`] or parse them.
///
/// ```
/// use ansinh_core::date;
///
/// assert_eq!(date(2017, 6, 1).to_string(), "2017-06-01");
/// ```
#[expect(
    clippy::panic,
    reason = "a day that doesn't exist must not stand in a table"
)]
pub const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("there is no such day"),
    }
}

/// A month of a year: most allowances are paid by the whole month.
///
/// ```
/// use ansinh_core::{Month, date};
///
/// let june = Month::of(date(2017, 6, 13));
/// assert_eq!(june.to_string(), "2017-06");
/// assert_eq!(june.last_day(), date(2017, 6, 30));
/// assert_eq!("2017-06".parse(), Ok(june));
/// assert!("2017-13".parse::<Month>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub struct Month {
    first_day: NaiveDate,
}

crate::messages! {
    /// Why a text is not a month.
    pub enum MonthError {
        /// It is not of the form year-month.
        NotAMonth {
            /// What was read.
            read: String,
        } = "not-a-month",
            vi: "“{read}” không phải là tháng; viết như 2017-06",
            en: "\u{201c}{read}\u{201d} is not a month; write one as 2017-06";
    }
}
impl std::error::Error for MonthError {}

impl Month {
    /// The last month that can be told.
    pub(crate) const LAST: Self = Self {
        first_day: date(262_142, 12, 1),
    };

    /// The month a day lies in.
    pub fn of(date: NaiveDate) -> Self {
        Self {
            first_day: date.with_day(1).unwrap_or(date),
        }
    }

    /// A month by its year and number, 1 to 12; `None` otherwise.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|first_day| Self { first_day })
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day.pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// The month after (the last month that can be told stays itself).
    #[must_use]
    pub fn next(self) -> Self {
        let next = match self.month() {
            12 => Self::new(self.year().saturating_add(1), 1),
            month => Self::new(self.year(), month.saturating_add(1)),
        };
        next.unwrap_or(self)
    }

    /// The month before (the first month that can be told stays itself).
    #[must_use]
    pub fn previous(self) -> Self {
        self.first_day.pred_opt().map_or(self, Self::of)
    }

    /// The month `months` later, or itself beyond the calendar.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        self.first_day
            .checked_add_months(Months::new(months))
            .map_or(self, Self::of)
    }

    /// Months from this one to `later`: 0 for the same month, negative if `later` is earlier.
    pub fn until(self, later: Self) -> i32 {
        let count = |month: Self| {
            month
                .year()
                .saturating_mul(12)
                .saturating_add_unsigned(month.first_day.month())
        };
        count(later).saturating_sub(count(self))
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.first_day.year()
    }

    /// Its number in the year, 1 to 12.
    pub fn month(self) -> u32 {
        self.first_day.month()
    }

    /// All months from this one to `last`, both included.
    pub fn through(self, last: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |month| Some(month.next()))
            .take_while(move |month| *month <= last)
    }

    /// What `of` says of the months from this one to `last`: the first month, and each in which it says
    /// something else than in the month before.
    ///
    /// ```
    /// use ansinh_core::{Dong, Month, When, series};
    ///
    /// let (first, last): (Month, Month) = ("2023-01".parse()?, "2026-11".parse()?);
    /// let level = |month| series::BASE_SALARY.on(When::from(month)).map(|found| *found.value).ok();
    /// let months: Vec<_> = first.changes(last, level).map(|(month, _)| month.to_string()).collect();
    /// assert_eq!(months, ["2023-01", "2023-07", "2024-07", "2026-07"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changes<T: Clone + PartialEq>(
        self,
        last: Self,
        mut of: impl FnMut(Self) -> T,
    ) -> impl Iterator<Item = (Self, T)> {
        let mut before = None;
        self.through(last).filter_map(move |month| {
            let now = of(month);
            let changed = before.as_ref() != Some(&now);
            before = Some(now.clone());
            changed.then_some((month, now))
        })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl Localized for Month {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match language {
            Language::Vietnamese => write!(f, "tháng {}/{}", self.month(), self.year()),
            Language::English => write!(f, "{:04}-{:02}", self.year(), self.month()),
        }
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let not_a_month = || MonthError::NotAMonth { read: text.into() };
        let (year, month) = text.trim().split_once('-').ok_or_else(not_a_month)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() < 4 || month.len() != 2 || !digits(year) || !digits(month) {
            return Err(not_a_month());
        }
        match (year.parse(), month.parse()) {
            (Ok(year), Ok(month)) => Self::new(year, month).ok_or_else(not_a_month),
            _ => Err(not_a_month()),
        }
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        String::deserialize(source)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Completed years on a day (*tuổi, từ đủ*): the birthday itself counts.
///
/// Civil Code 91/2015/QH13, articles 145 to 148: a term of years ends on the corresponding day; where the last month
/// has no such day, on its last day. Someone born on 29 February completes a year on 28 February
/// of a common year. Before birth the age is 0.
///
/// ```
/// use ansinh_core::{calendar::age_on, date};
///
/// assert_eq!(age_on(date(2019, 5, 20), date(2023, 5, 19)), 3);
/// assert_eq!(age_on(date(2019, 5, 20), date(2023, 5, 20)), 4);
/// assert_eq!(age_on(date(2000, 2, 29), date(2018, 2, 28)), 18);
/// ```
pub fn age_on(born: NaiveDate, day: NaiveDate) -> u16 {
    u16::try_from(whole_months_between(born, day) / 12).unwrap_or(u16::MAX)
}

/// Completed months from one day to another, by the corresponding day or the last day of a shorter month.
///
/// Civil Code 91/2015/QH13, articles 147 and 148. 31 January to 28 February of a common year is one month. A later
/// first day gives 0.
///
/// ```
/// use ansinh_core::{calendar::whole_months_between, date};
///
/// assert_eq!(whole_months_between(date(2017, 1, 31), date(2017, 2, 28)), 1);
/// assert_eq!(whole_months_between(date(2017, 1, 15), date(2017, 3, 14)), 1);
/// ```
pub fn whole_months_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let apart = u32::try_from(Month::of(from).until(Month::of(to))).unwrap_or(0);
    match from.checked_add_months(Months::new(apart)) {
        Some(corresponding) if corresponding > to => apart.saturating_sub(1),
        _ => apart,
    }
}

/// The public holidays of the years asked about, given by the caller: Tết moves with the moon and
/// some days are swapped by decision each year (Labour Code 45/2019/QH14, article 112).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Holidays(BTreeSet<NaiveDate>);

impl FromIterator<NaiveDate> for Holidays {
    fn from_iter<I: IntoIterator<Item = NaiveDate>>(days: I) -> Self {
        Self(days.into_iter().collect())
    }
}

impl Holidays {
    /// Is this day among the holidays given?
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.0.contains(&day)
    }

    /// Is this a working day of public offices: Monday to Friday, no holiday?
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.contains(day)
    }

    /// The day `count` working days after `day`; the day itself is not counted (Civil Code
    /// 91/2015/QH13, article 147: a term begins on the day after the event).
    ///
    /// ```
    /// use ansinh_core::{calendar::Holidays, date};
    ///
    /// let none = Holidays::default();
    /// assert_eq!(none.after(date(2017, 6, 15), 3), date(2017, 6, 20)); // over a weekend
    /// ```
    pub fn after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        let mut left = count;
        let mut at = day;
        while left > 0 {
            let Some(next) = at.checked_add_days(Days::new(1)) else {
                return at;
            };
            at = next;
            left = left.saturating_sub(u32::from(self.is_working_day(at)));
        }
        at
    }

    /// Working days after `from`, up to and including `to`.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        from.iter_days()
            .skip(1)
            .take_while(|day| *day <= to)
            .filter(|day| self.is_working_day(*day))
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0_u64..80_000).prop_map(|days| date(1900, 1, 1) + Days::new(days))
    }

    proptest! {
        #[test]
        fn age_grows_by_one_on_each_birthday(born in any_day(), years in 1_u32..100) {
            let birthday = born + Months::new(years * 12);
            prop_assert_eq!(u32::from(age_on(born, birthday)), years);
            prop_assert_eq!(u32::from(age_on(born, birthday.pred_opt().unwrap())), years - 1);
        }

        #[test]
        fn months_add_up(from in any_day(), months in 0_u32..600) {
            prop_assert_eq!(whole_months_between(from, from + Months::new(months)), months);
        }

        #[test]
        fn counting_working_days_there_and_back(from in any_day(), count in 1_u32..60) {
            let none = Holidays::default();
            prop_assert_eq!(none.between(from, none.after(from, count)), count as usize);
        }

        #[test]
        fn months_parse_as_shown(day in any_day()) {
            let month = Month::of(day);
            prop_assert_eq!(month.to_string().parse(), Ok(month));
        }
    }

    #[test]
    fn a_month_is_written_in_full() {
        for text in [
            "17-06",
            "2017-6",
            "2017-+6",
            "+2017-06",
            "2017-06-01",
            "2017-00",
            "2017",
        ] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
    }

    #[test]
    fn holidays_are_skipped() {
        let holidays: Holidays = [date(2017, 5, 1), date(2017, 5, 2)].into_iter().collect();
        assert_eq!(holidays.after(date(2017, 4, 28), 1), date(2017, 5, 3));
    }
}
