//! Worked cases and properties of funeral support.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::language::Message as _;
use ansinh_core::payments::Payments;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_social_protection::{FuneralSupport, FuneralSupportFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/funeral_support.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    death: Vec<Death>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Death {
    on: NaiveDate,
    amount: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    /// Where the support, or the first reason against it, stands.
    article: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(CASES);
    for published in ["SP-018", "SP-027"] {
        assert!(cases.iter().any(|case| case.id == published), "{published}");
    }
    for case in cases {
        for death in &case.death {
            let id = format!("{} on {}", case.id, death.on);
            let rule = FuneralSupport::in_force(death.on).unwrap();
            match rule.assess(&support::facts(&death.facts)) {
                Err(error) => assert_eq!(Some(error.code()), death.error.as_deref(), "{id}"),
                Ok(assessment) => {
                    let paid = assessment
                        .award
                        .as_ref()
                        .map(|award| award.total().to_i64());
                    assert_eq!(paid, death.amount, "{id}: {assessment}");
                    let reason = assessment.refusals.first().map(|r| r.reason.code());
                    assert_eq!(reason, death.reason.as_deref(), "{id}");
                    let refused = assessment.refusals.iter().map(|r| r.citation.to_string());
                    let lines = assessment.award.iter().flat_map(Payments::lines);
                    let given = lines.map(|line| line.citation.to_string());
                    let article = refused.chain(given).next();
                    if death.article.is_some() {
                        assert_eq!(article, death.article, "{id}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES)
        .iter()
        .flat_map(|case| &case.death)
        .map(|death| (death.on, support::facts(&death.facts)))
        .collect();
    support::every_parameter_matters::<FuneralSupport>(cases);
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<FuneralSupport>();
}

proptest! {
    /// The support is above any other grant, or not paid.
    #[test]
    fn only_the_highest_is_paid(facts: FuneralSupportFacts) {
        let rule = FuneralSupport::in_force(date(2024, 10, 9)).unwrap();
        if let Ok(assessment) = rule.assess(&facts) {
            let other = facts.competing_grant;
            prop_assert!(!assessment.is_entitled() || assessment.total() > other);
            // A lower grant is told to lose.
            let loses = assessment.is_entitled() && other > Dong::ZERO;
            prop_assert_eq!(assessment.alternatives.len(), usize::from(loses));
        }
    }
}
