//! Worked cases and properties of what the accident fund pays.
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
use ansinh_core::series::BASE_SALARY;
use ansinh_core::{Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::work_accident_benefit::{AccidentBenefitReadings, Claim};
use ansinh_labour_employment::{WorkAccidentBenefit, WorkAccidentBenefitFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/work_accident_benefit.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    once: Option<i64>,
    monthly: Option<i64>,
    attendant: Option<i64>,
    #[serde(default)]
    reading: bool,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = WorkAccidentBenefit::in_force(case.on).unwrap();
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
        let award = assessment.award.clone().unwrap_or_default();
        let paid = [award.once, award.monthly, award.attendant].map(Dong::to_i64);
        let asked = [case.once, case.monthly, case.attendant].map(Option::unwrap_or_default);
        assert_eq!(paid, asked, "{id}: {assessment}");
        let caveats = &assessment.caveats;
        let reading = caveats.iter().any(|caveat| caveat.code() == "reading");
        assert_eq!(reading, case.reading, "{id}: {assessment}");
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<WorkAccidentBenefit>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<WorkAccidentBenefit>();
}

/// LE-32: five base salaries at 5 per cent, half of one for each further, whatever the base salary.
#[test]
fn the_part_by_the_loss_is_a_step_of_its_own() {
    for (day, at_five, more) in [
        (date(2023, 7, 1), 9_000_000, 900_000),
        (date(2023, 6, 1), 7_450_000, 745_000),
    ] {
        let rule = WorkAccidentBenefit::in_force(day).unwrap();
        for loss in 5..=30 {
            let explained = rule.explain(&injury(loss, 12)).unwrap();
            let asked = Dong::new(at_five + i64::from(loss - 5) * more);
            let step = &explained.steps[0];
            assert_eq!(step.result, asked.into(), "{loss} per cent on {day}");
        }
    }
}

fn injury(loss: u32, months_contributed: u32) -> WorkAccidentBenefitFacts {
    let claim = Claim::Injury {
        loss,
        months_contributed,
        wage: Dong::new(4_567_000),
        needs_attendant: false,
    };
    WorkAccidentBenefitFacts {
        claim,
        ..WorkAccidentBenefitFacts::ordinary()
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    ansinh_core::strategies::any_date().prop_filter("within the tables", |day| {
        WorkAccidentBenefit::in_force(*day).is_ok()
    })
}

proptest! {
    /// Among benefits paid once, and among those paid monthly, more lost or longer contributed never
    /// means less; and the reading of odd months never less than leaving them out.
    #[test]
    fn grows_with_loss_and_years(loss in 5_u32..100, months in 0_u32..700, day in any_day()) {
        let rule = WorkAccidentBenefit::in_force(day).unwrap();
        let total = |facts: &WorkAccidentBenefitFacts| rule.assess(facts).unwrap().total();
        let one = total(&injury(loss, months));
        prop_assert!(one <= total(&injury(loss, months + 1)));
        if loss != 30 {
            prop_assert!(one < total(&injury(loss + 1, months)));
        }
        let readings = AccidentBenefitReadings {
            odd_months_by_half_years: true,
            ..AccidentBenefitReadings::default()
        };
        let by_halves = WorkAccidentBenefitFacts { readings, ..injury(loss, months) };
        prop_assert!(one <= total(&by_halves));
        if months % 12 == 0 {
            prop_assert_eq!(one, total(&by_halves));
        }
    }

    /// Death is worth 36 base salaries of the month, whatever the table says they are.
    #[test]
    fn death_is_worth_thirty_six_base_salaries(day in any_day()) {
        let facts = WorkAccidentBenefitFacts {
            claim: Claim::Death,
            ..WorkAccidentBenefitFacts::ordinary()
        };
        let paid = WorkAccidentBenefit::in_force(day).unwrap().assess(&facts).unwrap();
        let base = *BASE_SALARY.on(day).unwrap().value;
        prop_assert_eq!(paid.total(), base.times(36).unwrap());
        prop_assert!(paid.award.unwrap().survivors);
    }
}
