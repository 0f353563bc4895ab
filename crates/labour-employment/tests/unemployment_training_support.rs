//! Worked cases and properties of training support of unemployed workers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::unemployment::JobLoss;
use ansinh_labour_employment::unemployment_training_support::{CourseFee, TrainingReason};
use ansinh_labour_employment::{
    CourseLength, UnemploymentTrainingSupport, UnemploymentTrainingSupportFacts,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/unemployment_training_support.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    #[serde(default)]
    lines: Vec<i64>,
    /// A reported total of many people, instead of one claim.
    reported: Option<Reported>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    people: u32,
    total: i64,
    /// The most there can have been.
    most: i64,
}

fn facts(written: &Value) -> UnemploymentTrainingSupportFacts {
    support::facts(&support::with_nested(
        written,
        "job_loss",
        JobLoss::ordinary(),
    ))
}

/// A reason that comes from the loss of the job is told by that reason's own code.
fn code(reason: &TrainingReason) -> &'static str {
    match reason {
        TrainingReason::JobLoss { reason } => reason.code(),
        other => other.code(),
    }
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = UnemploymentTrainingSupport::in_force(case.on).unwrap();
        if let Some(Reported {
            people,
            total,
            most,
        }) = case.reported
        {
            let allowed = rule.most_for(people).unwrap().to_i64();
            assert_eq!(allowed, most, "{id}");
            assert!(total <= allowed, "{id}");
            continue;
        }
        let assessment = match rule.assess(&facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}");
        let reason = assessment.refusals.first().map(|r| code(&r.reason));
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
        let total = assessment
            .award
            .as_ref()
            .map(|award| award.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        if !case.lines.is_empty() {
            let lines = assessment.award.iter().flat_map(ansinh_core::Award::lines);
            let found: Vec<_> = lines.map(|line| line.value).collect();
            let asked: Vec<Shown> = case
                .lines
                .iter()
                .map(|line| Dong::new(*line).into())
                .collect();
            assert_eq!(found, asked, "{id}");
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases.iter().map(|case| (case.on, facts(&case.facts)));
    support::every_parameter_matters::<UnemploymentTrainingSupport>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<UnemploymentTrainingSupport>();
}

fn course(months: u32, odd_days: u32, fee: i64) -> UnemploymentTrainingSupportFacts {
    UnemploymentTrainingSupportFacts {
        length: CourseLength { months, odd_days },
        fee: CourseFee::PerMonth(Dong::new(fee)),
        ..UnemploymentTrainingSupportFacts::ordinary()
    }
}

proptest! {
    /// Meals apart, nobody is supported with more than the check of a reported total allows.
    #[test]
    fn never_above_the_ceiling(months in 3_u32..20, odd_days in 0_u32..31, fee in 0_i64..9_000_000) {
        let rule = UnemploymentTrainingSupport::in_force(date(2026, 7, 20)).unwrap();
        let total = rule.assess(&course(months, odd_days, fee)).unwrap().total();
        prop_assert!(total <= rule.most_for(1).unwrap());
        prop_assert!(total.to_i64() <= fee * i64::from(months + 1));
    }

    /// A day more of the course never means less.
    #[test]
    fn a_longer_course_is_not_supported_with_less(months in 3_u32..9, odd_days in 0_u32..30, fee in 0_i64..3_000_000) {
        let rule = UnemploymentTrainingSupport::in_force(date(2026, 7, 20)).unwrap();
        let of = |facts| rule.assess(&facts).unwrap().total();
        prop_assert!(of(course(months, odd_days, fee)) <= of(course(months, odd_days + 1, fee)));
        prop_assert!(of(course(months, 30, fee)) <= of(course(months + 1, 0, fee)));
    }

    /// The ceiling binds exactly at the ceiling.
    #[test]
    fn the_ceiling_binds_exactly(above in 0_i64..100_000) {
        let rule = UnemploymentTrainingSupport::in_force(date(2026, 7, 20)).unwrap();
        let of = |fee| rule.assess(&course(4, 0, fee)).unwrap().total().to_i64();
        prop_assert_eq!(of(1_500_000 + above), 6_000_000);
        prop_assert_eq!(of(1_500_000 - above), 6_000_000 - 4 * above);
    }
}
