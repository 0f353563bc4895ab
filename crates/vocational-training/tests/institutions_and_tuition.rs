//! The worked cases of the rules on institutions and tuition, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

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

#[test]
fn tuition_ceiling() {
    support::holds::<TuitionCeiling>(include_str!("cases/tuition_ceiling.toml"));
}

#[test]
fn tuition_exemption() {
    support::holds::<TuitionExemption>(include_str!("cases/tuition_exemption.toml"));
}
