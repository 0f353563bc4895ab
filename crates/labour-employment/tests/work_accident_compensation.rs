//! Worked cases and properties of what an employer owes after an accident.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::work_accident_compensation::{Fault, Harm, Loss};
use ansinh_labour_employment::{WorkAccidentCompensation, WorkAccidentCompensationFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/work_accident_compensation.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    months: Option<String>,
    total: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = WorkAccidentCompensation::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}");
        let reason = assessment.refusals.first().map(|r| r.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
        let months = assessment
            .award
            .as_ref()
            .map(|award| award.months.to_string());
        assert_eq!(months, case.months, "{id}: {assessment}");
        let total = assessment.total().to_i64();
        assert!(
            case.total.is_none_or(|asked| asked == total),
            "{id}: {assessment}"
        );
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<WorkAccidentCompensation>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<WorkAccidentCompensation>();
}

fn accident(fault: Fault, loss: u32) -> WorkAccidentCompensationFacts {
    WorkAccidentCompensationFacts {
        harm: Harm::Accident { fault },
        loss: Loss::Percent(loss),
        ..WorkAccidentCompensationFacts::ordinary()
    }
}

proptest! {
    /// A greater loss never means less, and the allowance is two fifths of the compensation.
    #[test]
    fn grows_with_the_loss(loss in 0_u32..100) {
        let rule = WorkAccidentCompensation::in_force(date(2022, 5, 1)).unwrap();
        let total = |fault, loss| rule.assess(&accident(fault, loss)).unwrap().total();
        let full = total(Fault::NotWhollyOwn, loss);
        prop_assert!(full <= total(Fault::NotWhollyOwn, loss + 1));
        prop_assert_eq!(total(Fault::WhollyOwn, loss).to_i64() * 5, full.to_i64() * 2);
    }

    /// Whatever an insurer pays, the worker has the least the law asks for, and the employer no
    /// more to pay than that.
    #[test]
    fn an_insurer_only_relieves_the_employer(loss in 5_u32..100, paid in 0_i64..400_000_000) {
        let rule = WorkAccidentCompensation::in_force(date(2022, 5, 1)).unwrap();
        let facts = WorkAccidentCompensationFacts {
            paid_by_insurer: Dong::new(paid),
            ..accident(Fault::NotWhollyOwn, loss)
        };
        let award = rule.assess(&facts).unwrap().award.unwrap();
        prop_assert!(award.total() <= award.at_least);
        prop_assert!(award.total().to_i64() + paid >= award.at_least.to_i64());
    }
}
