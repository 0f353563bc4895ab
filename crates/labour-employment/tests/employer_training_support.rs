//! Worked cases and properties of the support of employers who train.
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
use ansinh_labour_employment::employer_training_support::{TrainedGroup, Workforce};
use ansinh_labour_employment::{
    CourseLength, EmployerTrainingSupport, EmployerTrainingSupportFacts,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/employer_training_support.toml");

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

fn facts(written: &Value) -> EmployerTrainingSupportFacts {
    let mut written = written.clone();
    for group in written
        .get_mut("groups")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        *group = ansinh_core::harness::laid_over(TrainedGroup::ordinary(), group);
    }
    support::facts(&written)
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = EmployerTrainingSupport::in_force(case.on).unwrap();
        let assessment = match rule.assess(&facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}");
        let reason = assessment.refusals.first().map(|r| r.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
        let total = assessment
            .award
            .as_ref()
            .map(|award| award.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases.iter().map(|case| (case.on, facts(&case.facts)));
    support::every_parameter_matters::<EmployerTrainingSupport>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<EmployerTrainingSupport>();
}

fn with(workforce: Workforce, groups: Vec<TrainedGroup>) -> EmployerTrainingSupportFacts {
    EmployerTrainingSupportFacts {
        workforce,
        groups,
        ..EmployerTrainingSupportFacts::ordinary()
    }
}

proptest! {
    /// More workers at risk never close the door.
    #[test]
    fn more_at_risk_stays_eligible(employed in 1_u32..2_000, to_cut in 0_u32..2_000) {
        let rule = EmployerTrainingSupport::in_force(date(2026, 3, 2)).unwrap();
        let eligible = |to_cut: u32| {
            let workforce = Workforce::Counted { employed, to_cut: to_cut.min(employed) };
            rule.assess(&with(workforce, vec![TrainedGroup::ordinary()])).unwrap().is_entitled()
        };
        prop_assert!(!eligible(to_cut) || eligible(to_cut + 1));
    }

    /// Two groups together get what each gets alone.
    #[test]
    fn groups_add_up(workers in 1_u32..500, fee in 1_i64..2_000_000, months in 1_u32..9, odd_days in 0_u32..31) {
        let rule = EmployerTrainingSupport::in_force(date(2026, 3, 2)).unwrap();
        let group = TrainedGroup {
            workers,
            fee: Dong::new(fee),
            length: CourseLength { months, odd_days },
            left: None,
        };
        let total = |groups| rule.assess(&with(Workforce::FoundEnough, groups)).unwrap().total();
        let alone = total(vec![group]);
        prop_assert_eq!(total(vec![group, group]), alone.times(2).unwrap());
        prop_assert!(alone.to_i64() <= 6_000_000 * i64::from(workers));
    }
}
