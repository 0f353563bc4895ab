//! Working days and terms of months (*thời hạn*), as an office counts them.

use ansinh_core::calendar::{Holidays, Month};
use ansinh_core::{NaiveDate, date};
use chrono::{Datelike as _, Days, Months, Weekday};

/// 24 November is a paid holiday from here on (resolution 28/2026/QH16).
const CULTURE_DAY_FROM: NaiveDate = date(2026, 7, 1);

/// The working days of an office: Monday to Friday, without the public holidays.
///
/// The holidays with a fixed day (1 January, 30 April, 1 May, 2 September, and 24 November from
/// 2026-07-01) are known: Labour Code 45/2019/QH14, article 112(1); Labour Code 10/2012/QH13,
/// article 115(1). Tết, the Hùng Kings' day, the day beside 2 September and the days off in lieu
/// are decided each year and come with the case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WorkingDays<'a> {
    holidays: &'a Holidays,
    saturdays: bool,
}

impl<'a> WorkingDays<'a> {
    pub(crate) const fn new(holidays: &'a Holidays) -> Self {
        Self {
            holidays,
            saturdays: false,
        }
    }

    /// Saturdays count too, where the office works on them.
    pub(crate) const fn with_saturdays(self, saturdays: bool) -> Self {
        Self { saturdays, ..self }
    }

    fn is_working_day(self, day: NaiveDate) -> bool {
        let rests = match day.weekday() {
            Weekday::Sun => true,
            Weekday::Sat => !self.saturdays,
            _ => false,
        };
        !rests && !is_fixed_holiday(day) && !self.holidays.contains(day)
    }

    /// The `count`th working day after `day`, which is not counted itself: Civil Code
    /// 91/2015/QH13, article 147(2); decree 374/2025/NĐ-CP, article 45(3).
    pub(crate) fn after(self, day: NaiveDate, count: u32) -> NaiveDate {
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

    /// The last day that leaves `count` working days before `day`, which is not counted itself.
    pub(crate) fn before(self, day: NaiveDate, count: u32) -> NaiveDate {
        let mut left = count;
        let mut at = day;
        while left > 0 {
            let Some(earlier) = at.pred_opt() else {
                return at;
            };
            at = earlier;
            left = left.saturating_sub(u32::from(self.is_working_day(at)));
        }
        at
    }

    /// The last day of a term of months from `day`: the corresponding day, or the last of a month
    /// that has none; where that is a day off, the next working day. Civil Code 91/2015/QH13,
    /// article 148(3) and (5); Civil Code 33/2005/QH11, article 153, before 2017.
    pub(crate) fn end_of_months(self, day: NaiveDate, months: u32) -> NaiveDate {
        let corresponding = corresponding_day(day, months);
        if self.is_working_day(corresponding) {
            corresponding
        } else {
            self.after(corresponding, 1)
        }
    }
}

fn is_fixed_holiday(day: NaiveDate) -> bool {
    match (day.month(), day.day()) {
        (1 | 5, 1) | (4, 30) | (9, 2) => true,
        (11, 24) => day >= CULTURE_DAY_FROM,
        _ => false,
    }
}

/// The same day so many months later, or the last day of a month that has none: Civil Code
/// 91/2015/QH13, article 148(3).
pub(crate) fn corresponding_day(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(day)
}

/// How many calendar months from `first` to `last`, both included; 0 where `last` is earlier.
pub(crate) fn months_through(first: Month, last: Month) -> u32 {
    u32::try_from(first.until(last.next())).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_holiday_of_november_counts_from_2026() {
        let none = Holidays::default();
        let days = WorkingDays::new(&none);
        assert_eq!(days.after(date(2026, 11, 16), 11), date(2026, 12, 2));
        assert_eq!(days.after(date(2025, 11, 17), 11), date(2025, 12, 2));
    }

    #[test]
    fn saturdays_count_where_the_office_works_on_them() {
        let none = Holidays::default();
        let days = WorkingDays::new(&none).with_saturdays(true);
        assert_eq!(days.after(date(2017, 6, 9), 2), date(2017, 6, 12)); // Saturday, Monday
    }

    #[test]
    fn a_term_that_ends_on_a_day_off_ends_on_the_next_working_day() {
        let none = Holidays::default();
        let days = WorkingDays::new(&none);
        assert_eq!(days.end_of_months(date(2017, 4, 10), 3), date(2017, 7, 10));
        assert_eq!(days.end_of_months(date(2017, 4, 9), 3), date(2017, 7, 10)); // a Sunday
        assert_eq!(days.end_of_months(date(2026, 1, 31), 3), date(2026, 5, 4)); // 30/4, 1/5, weekend
    }
}
