//! Worked cases of working hours, and what must hold for every overtime.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Rule as _, date};
use ansinh_labour_employment::{Hours, MinorWorkingTime, OvertimeLimit, OvertimeLimitFacts};
use proptest::prelude::*;

#[test]
fn overtime_limit() {
    support::run::<OvertimeLimit>(include_str!("cases/overtime_limit.toml"));
}

#[test]
fn minor_working_time() {
    support::run::<MinorWorkingTime>(include_str!("cases/minor_working_time.toml"));
}

fn allowed(on: (i32, u32, u32), facts: &OvertimeLimitFacts) -> Option<bool> {
    let rule = OvertimeLimit::in_force(date(on.0, on.1, on.2)).unwrap();
    rule.assess(facts).ok().map(|answer| answer.is_entitled())
}

proptest! {
    /// Less overtime is never forbidden where more is allowed.
    #[test]
    fn fewer_hours_are_allowed_too(facts: OvertimeLimitFacts, less in 1_u32..4) {
        for on in [(2017, 6, 1), (2021, 6, 1), (2022, 6, 1), (2025, 6, 1)] {
            let by = Hours::tenths(less * 5);
            let fewer = OvertimeLimitFacts {
                overtime_in_day: facts.overtime_in_day.less(by),
                overtime_in_month: facts.overtime_in_month.less(by),
                overtime_in_year: facts.overtime_in_year.less(by),
                ..facts.clone()
            };
            if allowed(on, &facts) == Some(true) {
                prop_assert_eq!(allowed(on, &fewer), Some(true));
            }
        }
    }

    /// Whoever may work overtime without protection may do so for no fewer hours under the code of
    /// 2019 than under that of 2012.
    #[test]
    fn the_later_code_allows_no_less(facts: OvertimeLimitFacts) {
        if allowed((2020, 12, 31), &facts) == Some(true) {
            prop_assert_eq!(allowed((2021, 1, 1), &facts), Some(true));
            prop_assert_eq!(allowed((2022, 4, 1), &facts), Some(true));
        }
    }
}
