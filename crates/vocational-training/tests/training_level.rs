//! The level of a programme: worked cases, what every rule is held to, and what only this one is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Rule, date};
use ansinh_vocational_training::training_level::Length;
use ansinh_vocational_training::{ProgrammeLevel, TrainingLevel, TrainingLevelFacts};
use proptest::prelude::*;

#[test]
fn worked_cases_hold() {
    support::holds::<TrainingLevel>(include_str!("cases/training_level.toml"));
}

proptest! {
    /// Months, hours and theory bind exactly, and no length is of two levels.
    #[test]
    fn elementary_and_short_courses(
        months in 0_u32..14,
        odd_days in 0_u32..30,
        hours in 0_u32..600,
        theory in 0_u32..160,
    ) {
        let rule = TrainingLevel::in_force(date(2017, 9, 1)).unwrap();
        let theory_hours = theory.min(hours);
        let is = |level| {
            let facts = TrainingLevelFacts {
                level,
                length: Length::Months { months, odd_days },
                hours,
                theory_hours,
                ..TrainingLevelFacts::ordinary()
            };
            rule.assess(&facts).unwrap().is_entitled()
        };
        let in_time = (3..12).contains(&months);
        let enough = hours >= 300 && theory_hours * 4 <= hours;
        prop_assert_eq!(is(ProgrammeLevel::Elementary), in_time && enough);
        prop_assert_eq!(is(ProgrammeLevel::UnderThreeMonths), months < 3);
    }
}
