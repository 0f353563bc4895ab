//! Worked cases and properties of the staff of institutions.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::facts::Facts as _;
use ansinh_core::harness::{self, WorkedCases};
use ansinh_core::{Rule as _, date};
use ansinh_social_protection::institution_staffing::{ClassStaff, StaffedClass};
use ansinh_social_protection::{InstitutionStaffing, InstitutionStaffingFacts};
use proptest::prelude::*;

#[test]
fn worked_cases() {
    let cases: WorkedCases =
        toml::from_str(include_str!("cases/institution_staffing.toml")).unwrap();
    cases.hold::<InstitutionStaffing>();
    harness::hold::<InstitutionStaffing>();
}

#[test]
fn there_are_norms_from_their_first_day_on() {
    assert!(InstitutionStaffing::in_force(date(2018, 2, 11)).is_err());
}

fn is_enough(class: StaffedClass, people: u32, staff: u32) -> bool {
    let facts = InstitutionStaffingFacts {
        classes: vec![ClassStaff {
            class,
            people,
            staff,
        }],
        ..InstitutionStaffingFacts::ordinary()
    };
    let rule = InstitutionStaffing::in_force(date(2024, 1, 1)).unwrap();
    rule.assess(&facts).unwrap().is_entitled()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_left_over(class in any::<StaffedClass>(), people in 1_u32..900) {
        let least = (0..=people).find(|staff| is_enough(class, people, *staff)).unwrap();
        prop_assert!(least > 0);
        prop_assert!(is_enough(class, people, least + 1));
        prop_assert!(!is_enough(class, people + least * 100, least));
    }
}
