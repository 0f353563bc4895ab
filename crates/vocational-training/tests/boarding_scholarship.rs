//! The boarding policy: worked cases, what every rule is held to, and what only this one is.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::{Dong, Rule, date};
use ansinh_vocational_training::{
    BoardingScholarship, BoardingScholarshipFacts, Household, MonthLevels,
};
use proptest::prelude::*;

#[test]
fn worked_cases_hold() {
    support::holds::<BoardingScholarship>(include_str!("cases/boarding_scholarship.toml"));
}

proptest! {
    /// The months asked for one by one are what they are together.
    #[test]
    fn the_months_add_up(facts: BoardingScholarshipFacts, months in 1_u32..24) {
        let facts = BoardingScholarshipFacts {
            ethnic_minority: true,
            household: Household::Poor,
            months,
            levels: MonthLevels::EachMonth,
            credits: None,
            first_of_course: false,
            tet_stays: 0,
            journeys: 0,
            ..facts
        };
        let first = date(2022, 9, 1);
        let asked = |months, on| {
            let facts = BoardingScholarshipFacts { months, ..facts.clone() };
            BoardingScholarship::in_force(on).unwrap().assess(&facts)
        };
        let Ok(together) = asked(months, first) else { return Ok(()) };
        if together.is_entitled() {
            let last = ansinh_core::Month::of(first).plus(months.saturating_sub(1));
            let singly = ansinh_core::Month::of(first)
                .through(last)
                .map(|month| asked(1, month.first_day()).unwrap().total());
            prop_assert_eq!(Dong::sum(singly).unwrap(), together.total());
        }
    }
}
