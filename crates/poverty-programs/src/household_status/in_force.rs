//! Which standings are told on which day.

use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{When, date};

use super::{ABOUT, HouseholdStatus};
use crate::REVIEWED_UNTIL;
use crate::instruments::credit::DECISION_28_2015;
use crate::instruments::standards::{CIRCULAR_07_2021, CIRCULAR_17_2016, DECISION_09_2011};
use crate::standard::STANDARDS;

/// What a day without any standing rests on.
pub(super) static EARLIEST: Citation = DECISION_09_2011.whole().published();

/// What is told from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    Nothing,
    NewlyEscaped,
    MovementsOf2016,
    MovementsOf2022,
}

pub(super) static REGIMES: Timeline<Told> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Told::Nothing,
                DECISION_09_2011.whole().published(),
            ),
            Entry::new(
                date(2015, 9, 5),
                Told::NewlyEscaped,
                DECISION_28_2015.article("2").published(),
            ),
            Entry::new(
                date(2016, 8, 15),
                Told::MovementsOf2016,
                CIRCULAR_17_2016.article("2").unchecked(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Told::MovementsOf2022,
                CIRCULAR_07_2021.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

pub(super) fn rule(when: When) -> Result<HouseholdStatus, NotInForce> {
    let told = REGIMES.on(when)?;
    let standard = STANDARDS.on(when.date)?;
    let from = |first| *told.value >= first;
    let newly_escaped = || Cited::new(3, DECISION_28_2015.article("2").published());
    let is_of_2016 = *told.value == Told::MovementsOf2016;
    Ok(HouseholdStatus {
        day: when.date,
        period_from: standard.value.first_day(),
        movements: from(Told::MovementsOf2016).then(|| told.citation.clone()),
        newly_escaped_years: from(Told::NewlyEscaped).then(newly_escaped),
        social_protection: is_of_2016.then(|| CIRCULAR_17_2016.article("2").unchecked()),
        without_working_capacity: from(Told::MovementsOf2022)
            .then(|| CIRCULAR_07_2021.whole().unchecked()),
        terms: Terms::new(Funding::NoPayment, told.caveats()),
    })
}
