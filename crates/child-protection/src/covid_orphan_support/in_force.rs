//! What each decision gives, from when to when.
//!
//! Each counts from 2021-04-27 and was known from a later day of its own; the last day of all is
//! 2021-12-31. Support of workers is decided, so it begins with decision 23/2021/QĐ-TTg itself.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, When, date};

use super::{ABOUT, CovidOrphanSupport};
use crate::instruments::children::LAW_102_2016;
use crate::instruments::fund::{DECISION_23_2021, DECISION_623_2021, DECISION_1013_2021};
use crate::{REVIEWED_UNTIL, funding};

const FROM: NaiveDate = date(2021, 4, 27);
/// The first day after the programmes.
const OVER: NaiveDate = date(2022, 1, 1);

const fn ran(known_from: NaiveDate, citation: Citation) -> Entry<bool> {
    Entry::payable_from(FROM, known_from, true, citation)
}

/// Meals, by the fund.
pub(super) static MEALS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let decision = DECISION_623_2021.whole();
        &[
            ran(date(2021, 5, 29), decision.published()),
            Entry::new(OVER, false, decision.published()),
        ]
    },
    REVIEWED_UNTIL,
);

/// What is given once to a child beside meals: counts from 2021-04-27 too (article 26).
static STATE: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let decision = DECISION_23_2021.whole();
        &[
            ran(date(2021, 7, 7), decision.published()),
            Entry::new(OVER, false, decision.unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// What workers get: nothing was decided before the decision.
pub(super) static WORKERS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let decision = DECISION_23_2021.whole();
        &[
            Entry::new(date(2021, 7, 7), true, decision.published()),
            Entry::new(OVER, false, decision.unchecked()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Orphans and newborns, by the fund.
static ORPHANS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        let decision = DECISION_1013_2021.whole();
        &[
            ran(date(2021, 9, 8), decision.published()),
            Entry::new(OVER, false, decision.published()),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<CovidOrphanSupport, NotInForce> {
    let meals = MEALS.on(when)?;
    let runs = |programme: &Timeline<bool>| programme.on(when).is_ok_and(|found| *found.value);
    let (orphans, state, workers) = (runs(&ORPHANS), runs(&STATE), runs(&WORKERS));
    let dong = |given: bool, dong, citation| given.then(|| Cited::new(Dong::new(dong), citation));
    let count = |given: bool, count, citation| given.then(|| Cited::new(count, citation));
    let of_1013 = || DECISION_1013_2021.whole();
    let of_23 = || DECISION_23_2021.whole();
    let of_623 = DECISION_623_2021.whole().published();
    let payers = [&funding::EPIDEMIC_MEALS, &funding::EPIDEMIC_ORPHANS];
    Ok(CovidOrphanSupport {
        day: when.date,
        orphan: dong(orphans, 2_000_000, of_1013().published()),
        orphan_as_paid: dong(orphans, 5_000_000, of_1013().unchecked()),
        newborn: dong(orphans, 1_000_000, of_1013().published()),
        child_extra: dong(state, 1_000_000, of_23().published()),
        worker_extra: dong(workers, 1_000_000, of_23().published()),
        meal_day: dong(*meals.value, 80_000, of_623.clone()),
        infected_days: count(*meals.value, 45, of_23().unchecked()),
        quarantined_days: count(*meals.value, 21, DECISION_23_2021.article("26").unchecked()),
        child_below: count(*meals.value, 16, LAW_102_2016.article("1").published()),
        worker_child_below: count(workers, 6, of_23().published()),
        programme: meals.citation.clone(),
        terms: Terms::new(Funding::on(when, &payers), meals.caveats()),
    })
}
