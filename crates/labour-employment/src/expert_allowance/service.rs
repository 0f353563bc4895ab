//! How long an expert served, in months.

use ansinh_core::calendar::whole_months_between;
use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::{NaiveDate, Text, date};
use chrono::Months;

use super::facts::{Country, ExpertAllowanceFacts, Mission, Served};
use super::{ExpertAllowance, ExpertAllowanceReason};

/// Odd days that make a month where time is added up (Civil Code 91/2015/QH13, article 146).
const DAYS_OF_A_MONTH: u32 = 30;

/// The first and the last day that count, by decision 57/2013/QĐ-TTg, article 1.
const fn window(country: Country) -> (NaiveDate, NaiveDate) {
    match country {
        Country::Laos => (date(1975, 5, 1), date(1988, 12, 31)),
        Country::Cambodia => (date(1979, 1, 1), date(1989, 8, 31)),
    }
}

impl ExpertAllowance {
    /// The months of all missions together.
    pub(super) fn months<T: Trace<ExpertAllowanceReason>>(
        &self,
        facts: &ExpertAllowanceFacts,
        trace: &mut T,
    ) -> u32 {
        let keeps_first_days = !self.wider || facts.readings.from_the_first_days;
        let (mut months, mut odd_days, mut earlier) = (0_u32, 0_u32, false);
        for mission in &facts.missions {
            let (whole, odd) = match mission.served {
                Served::Months(whole) => (whole, 0),
                Served::Days(from, to) => {
                    earlier |= from < window(mission.country).0;
                    length(*mission, from, to, keeps_first_days)
                }
            };
            months = months.saturating_add(whole);
            odd_days = odd_days.saturating_add(odd);
        }
        if earlier && self.wider {
            tell_first_days(keeps_first_days, trace);
        }
        if odd_days > 0 {
            tell_odd_days(facts.readings.odd_days_dropped_each, trace);
        }
        if facts.readings.odd_days_dropped_each {
            odd_days = 0;
        }
        months.saturating_add(odd_days / DAYS_OF_A_MONTH)
    }
}

/// Whole months and odd days of a mission, both its days counted.
fn length(mission: Mission, from: NaiveDate, to: NaiveDate, keeps_first_days: bool) -> (u32, u32) {
    let (first, last) = window(mission.country);
    let from = if keeps_first_days {
        from.max(first)
    } else {
        from
    };
    let Some(end) = to.min(last).succ_opt().filter(|end| from < *end) else {
        return (0, 0);
    };
    let whole = whole_months_between(from, end);
    let odd = from
        .checked_add_months(Months::new(whole))
        .map_or(0, |reached| end.signed_duration_since(reached).num_days());
    (whole, u32::try_from(odd).unwrap_or(0))
}

fn tell_first_days<T: Trace<ExpertAllowanceReason>>(kept: bool, trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: if kept {
            Text::new(
                "thời gian trước 01/5/1975 ở Lào, trước 01/01/1979 ở Căm-pu-chi-a không được tính",
                "service before 1975-05-01 in Laos and 1979-01-01 in Cambodia does not count",
            )
        } else {
            Text::new(
                "từ Quyết định 62/2015/QĐ-TTg không còn ngày bắt đầu, thời gian trước đó được tính",
                "decision 62/2015/QĐ-TTg names no first day, so earlier service counts",
            )
        },
    });
}

fn tell_odd_days<T: Trace<ExpertAllowanceReason>>(dropped: bool, trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: if dropped {
            Text::new(
                "ngày lẻ của từng đợt bị bỏ trước khi cộng",
                "the odd days of each mission are dropped before adding up",
            )
        } else {
            Text::new(
                "ngày lẻ các đợt được cộng lại, 30 ngày là một tháng, phần còn lại bỏ",
                "odd days are added up, 30 make a month, the rest is dropped",
            )
        },
    });
}
