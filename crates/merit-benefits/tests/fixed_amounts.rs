//! The fixed amounts beside allowances: worked cases, that every number matters to one of them, and
//! what every rule is held to.
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
use ansinh_core::{NaiveDate, Rule};
use ansinh_merit_benefits::{Convalescence, GraveVisit, RemainsTransfer, WorshipAllowance};
use proptest::prelude::Arbitrary;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn holds<R: Rule<Award = Payments>>(toml: &str)
where
    R::Facts: Arbitrary,
{
    let cases = support::cases::<Case>(toml);
    for case in &cases {
        let id = format!("{} ({})", case.id, case.source);
        let rule = R::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}: {assessment}");
        let total = assessment
            .is_entitled()
            .then(|| assessment.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        let reason = assessment
            .refusals
            .first()
            .map(|refusal| refusal.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
    }
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<R>(cases.collect());
    ansinh_core::harness::hold::<R>();
}

#[test]
fn convalescence() {
    holds::<Convalescence>(include_str!("cases/convalescence.toml"));
}

#[test]
fn grave_visit() {
    holds::<GraveVisit>(include_str!("cases/grave_visit.toml"));
}

#[test]
fn remains_transfer() {
    holds::<RemainsTransfer>(include_str!("cases/remains_transfer.toml"));
}

#[test]
fn worship_allowance() {
    holds::<WorshipAllowance>(include_str!("cases/worship_allowance.toml"));
}
