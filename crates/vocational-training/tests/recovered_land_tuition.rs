//! Worked cases of the rule, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_vocational_training::RecoveredLandTuition;

#[test]
fn worked_cases_hold() {
    support::holds::<RecoveredLandTuition>(include_str!("cases/recovered_land_tuition.toml"));
}
