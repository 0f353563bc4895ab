//! What the law of a day says of an allowance's months.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, NaiveDate, Rule as _, When, date};

use super::{ABOUT, AllowancePeriod};
use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026,
};
use crate::{MonthlyAllowance, REVIEWED_UNTIL, funding};

/// What the law of a day says of an allowance's months.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Months {
    /// Within how many a refused assessment must be caught up, where the law knows it.
    compliance: Option<u32>,
    /// Where the first and last stand.
    start_and_stop: Citation,
}

static MONTHS: Timeline<Months> = Timeline::new(
    ABOUT,
    const {
        const fn entry(
            from: NaiveDate,
            compliance: Option<u32>,
            by: Citation,
            of: Citation,
        ) -> Entry<Months> {
            let months = Months {
                compliance,
                start_and_stop: of,
            };
            Entry::new(from, months, by)
        }
        const DECREE_13: Citation = DECREE_13_2010.article("1").unchecked();
        const DECREE_136: Citation = DECREE_136_2013.article("8").unchecked();
        const DECREE_20: Citation = DECREE_20_2021.article("8").published();
        const DECREE_335: Citation = DECREE_335_2026.whole().provisional();
        let circular_02 = CIRCULAR_02_2021.article("2").clause("1").point("đ");
        &[
            entry(date(2013, 1, 1), None, DECREE_13, DECREE_13),
            entry(date(2014, 1, 1), None, DECREE_136, DECREE_136),
            entry(
                date(2021, 7, 1),
                Some(3),
                circular_02.published(),
                DECREE_20,
            ),
            entry(date(2026, 10, 5), Some(3), DECREE_335, DECREE_335),
        ]
    },
    REVIEWED_UNTIL,
);

/// Was a level due by the day in force only after the day of knowledge?
fn knowledge_matters(day: NaiveDate, known_on: NaiveDate) -> bool {
    SOCIAL_ASSISTANCE_STANDARD.entries().iter().any(|level| {
        let afterwards = level.payable_from < level.in_force_from;
        afterwards && level.payable_from <= day && known_on < level.in_force_from
    })
}

/// What is paid changes with the monthly rule too.
pub(super) fn regimes() -> Vec<NaiveDate> {
    let mut days = first_days(&[&MONTHS]);
    days.extend(MonthlyAllowance::about().regimes);
    days.sort_unstable();
    days.dedup();
    days
}

pub(super) const fn reviewed_until() -> NaiveDate {
    MONTHS.reviewed_until()
}

/// The first month that can be settled.
pub(super) fn covered() -> Month {
    Month::of(MONTHS.covers_from())
}

pub(super) fn rule(when: When) -> Result<AllowancePeriod, NotInForce> {
    let found = MONTHS.on(when)?;
    let months = found.value;
    Ok(AllowancePeriod {
        through: Month::of(when.date),
        known_on: when
            .known_on
            .filter(|known_on| knowledge_matters(when.date, *known_on)),
        compliance_months: months
            .compliance
            .map(|months| Cited::new(months, found.citation.clone())),
        start_and_stop: months.start_and_stop.clone(),
        terms: Terms::new(Funding::on(when, &[&funding::COMMUNITY]), found.caveats()),
    })
}
