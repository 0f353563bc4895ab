//! Worked cases of a council's sessions.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail loudly")]

use ansinh_core::harness::{self, WorkedCases};
use ansinh_core::{Rule as _, date};
use ansinh_social_protection::DisabilityCouncilCosts;

#[test]
fn worked_cases() {
    let cases: WorkedCases =
        toml::from_str(include_str!("cases/disability_council_costs.toml")).unwrap();
    cases.hold::<DisabilityCouncilCosts>();
    harness::hold::<DisabilityCouncilCosts>();
}

#[test]
fn the_commune_pays_from_the_first_day_on() {
    assert!(DisabilityCouncilCosts::in_force(date(2019, 3, 14)).is_err());
    let rule = DisabilityCouncilCosts::in_force(date(2019, 3, 15)).unwrap();
    assert_eq!(
        rule.terms().funding.to_string(),
        "local budget [Circular 01/2019/TT-BLĐTBXH, article 10(1)]"
    );
}
