//! The worked cases of the rules on institutions and tuition, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::law::Verification;
use ansinh_core::{Rule as _, date};
use ansinh_vocational_training::{
    ClassAndStaffNorms, RegistrationTimeLimit, SpecialTeachingAllowance, StudentSocialAllowance,
    TeachingHours, TuitionCeiling, TuitionExemption,
};

#[test]
fn class_and_staff_norms() {
    support::holds::<ClassAndStaffNorms>(include_str!("cases/class_and_staff_norms.toml"));
}

#[test]
fn registration_time_limit() {
    support::holds::<RegistrationTimeLimit>(include_str!("cases/registration_time_limit.toml"));
}

#[test]
fn special_teaching_allowance() {
    support::holds::<SpecialTeachingAllowance>(include_str!(
        "cases/special_teaching_allowance.toml"
    ));
}

#[test]
fn student_social_allowance() {
    support::holds::<StudentSocialAllowance>(include_str!("cases/student_social_allowance.toml"));
}

#[test]
fn teaching_hours() {
    support::holds::<TeachingHours>(include_str!("cases/teaching_hours.toml"));
}

/// Circular 28/2022 was read for the ranges of article 5(1) alone.
#[test]
fn norms_carried_over_are_marked() {
    let marks = |year| {
        let rule = TeachingHours::in_force(date(year, 6, 30)).unwrap();
        [rule.college_least, rule.elementary_least, rule.staff]
            .map(|norm| norm.unwrap().citation.verification)
    };
    assert_eq!(marks(2018), [Verification::Published; 3]);
    let carried = Verification::Unchecked;
    assert_eq!(marks(2024), [Verification::Published, carried, carried]);
}

#[test]
fn tuition_ceiling() {
    support::holds::<TuitionCeiling>(include_str!("cases/tuition_ceiling.toml"));
}

#[test]
fn tuition_exemption() {
    support::holds::<TuitionExemption>(include_str!("cases/tuition_exemption.toml"));
}
