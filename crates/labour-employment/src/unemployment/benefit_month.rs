use ansinh_core::NaiveDate;
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::counting::{WorkingDays, corresponding_day};

/// A month of benefit (*tháng hưởng trợ cấp thất nghiệp*): from the day the benefit began to the
/// day before the same day of the next month; where that month has no such day, to its last day.
/// Decree 374/2025/NĐ-CP, article 15(2); circular 28/2015/TT-BLĐTBXH, article 8(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BenefitMonth {
    /// Its number, from 1.
    pub number: u32,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub through: NaiveDate,
}

impl BenefitMonth {
    /// So many months in a row from `first_day`, each counted from that day.
    ///
    /// With `from_previous_end` each is counted from the day after the one before it, which
    /// differs once a short month has cut one off.
    pub(crate) fn in_a_row(
        first_day: NaiveDate,
        count: u32,
        from_previous_end: bool,
    ) -> impl Iterator<Item = Self> + Clone {
        (1..=count).scan(first_day, move |next, number| {
            let from = *next;
            let through = if from_previous_end {
                last_day(from, 1)
            } else {
                last_day(first_day, number)
            };
            *next = through.succ_opt().unwrap_or(through);
            Some(Self {
                number,
                from,
                through,
            })
        })
    }

    /// The working days on which the search for work is notified, from the second month on: the
    /// three after its first day. Circular 28/2015/TT-BLĐTBXH, article 10(4); decree
    /// 374/2025/NĐ-CP, article 21(2)(b).
    pub(crate) fn notice_window(
        &self,
        days: WorkingDays<'_>,
        notice_days: u32,
    ) -> (NaiveDate, NaiveDate) {
        (days.after(self.from, 1), days.after(self.from, notice_days))
    }
}

/// The last day of the month of benefit that ends so many months after `start`.
fn last_day(start: NaiveDate, months: u32) -> NaiveDate {
    let corresponding = corresponding_day(start, months);
    if corresponding.day() == start.day() {
        corresponding.pred_opt().unwrap_or(corresponding)
    } else {
        corresponding
    }
}

#[cfg(test)]
mod tests {
    use ansinh_core::date;

    use super::*;

    fn spans(first: NaiveDate, from_previous_end: bool) -> Vec<(NaiveDate, NaiveDate)> {
        BenefitMonth::in_a_row(first, 3, from_previous_end)
            .map(|month| (month.from, month.through))
            .collect()
    }

    #[test]
    fn a_short_february_cuts_one_month_off_and_no_other() {
        let counted_from_the_start = [
            (date(2026, 1, 31), date(2026, 2, 28)),
            (date(2026, 3, 1), date(2026, 3, 30)),
            (date(2026, 3, 31), date(2026, 4, 30)),
        ];
        assert_eq!(spans(date(2026, 1, 31), false), counted_from_the_start);
        let counted_from_each_end = [
            (date(2026, 1, 31), date(2026, 2, 28)),
            (date(2026, 3, 1), date(2026, 3, 31)),
            (date(2026, 4, 1), date(2026, 4, 30)),
        ];
        assert_eq!(spans(date(2026, 1, 31), true), counted_from_each_end);
    }
}
