//! Worked cases and properties of the support to schooling.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule, date};
use ansinh_poverty_programs::{
    BoardingPupilSupport, BoardingPupilSupportFacts, EthnicStudentSupport, LunchSupport,
    PovertyStatus, SchoolMonths, StudyCostSupport, StudyCostSupportFacts,
};
use proptest::prelude::*;
use support::holds;

#[test]
fn study_cost_support() {
    holds::<StudyCostSupport>(include_str!("cases/study_cost_support.toml"));
}

#[test]
fn lunch_support() {
    holds::<LunchSupport>(include_str!("cases/lunch_support.toml"));
}

#[test]
fn boarding_pupil_support() {
    holds::<BoardingPupilSupport>(include_str!("cases/boarding_pupil_support.toml"));
}

#[test]
fn ethnic_student_support() {
    holds::<EthnicStudentSupport>(include_str!("cases/ethnic_student_support.toml"));
}

proptest! {
    /// Two parts of a school year are worth what the whole is, and never more than nine months.
    #[test]
    fn parts_of_a_school_year_add_up(first in 1_u32..=8, second in 1_u32..=8) {
        let paid = |count, paid_before| {
            let facts = StudyCostSupportFacts {
                household: PovertyStatus::Poor,
                months: SchoolMonths { count, paid_before },
                ..StudyCostSupportFacts::ordinary()
            };
            let rule = StudyCostSupport::in_force(date(2022, 9, 1)).unwrap();
            rule.assess(&facts).unwrap().total()
        };
        let parts = paid(first, 0).plus(paid(second, first)).unwrap();
        prop_assert_eq!(parts, paid((first + second).min(12), 0));
        prop_assert!(parts <= Dong::new(1_350_000));
    }

    /// The distance binds exactly at the decree's metres, and a hard way replaces it.
    #[test]
    fn distance_binds_at_four_kilometres(metres in 3_990_u32..=4_010, hard_way: bool) {
        let facts = BoardingPupilSupportFacts {
            metres_to_school: metres,
            hard_way,
            ..BoardingPupilSupportFacts::ordinary()
        };
        let rule = BoardingPupilSupport::in_force(date(2020, 9, 1)).unwrap();
        let supported = rule.assess(&facts).unwrap().is_entitled();
        prop_assert_eq!(supported, hard_way || metres >= 4_000);
    }
}
