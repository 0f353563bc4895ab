//! Worked cases of the rules that answer with payments.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::Message as _;
use ansinh_core::payments::Payments;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule, date};
use ansinh_merit_benefits::{
    FuneralGrant, MonthlyAllowance, OneOffBenefit, SupplementAndCarer, SurvivorsAllowance,
    ThreeMonthGrant, WarInvalidAllowance, WarParticipantScheme,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    alternative: Option<String>,
    on: NaiveDate,
    /// How many people of these facts the total is for; one where it isn't said.
    persons: Option<i64>,
    total: Option<i64>,
    /// The amounts of the lines, in order, where the case tells them apart.
    lines: Option<Vec<i64>>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn run<R: Rule<Award = Payments>>(toml: &str) -> Vec<(NaiveDate, R::Facts)> {
    let cases = support::cases::<Case>(toml);
    for case in &cases {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = R::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        let total = assessment.total().times(case.persons.unwrap_or(1));
        let total = Some(total.unwrap().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        if let Some(lines) = &case.lines {
            let found = assessment.award.iter().flat_map(Payments::lines);
            let found: Vec<_> = found.map(|line| line.value).collect();
            let expected: Vec<Shown> = lines.iter().map(|line| Dong::new(*line).into()).collect();
            assert_eq!(found, expected, "{id}: {assessment}");
        }
        let codes: BTreeSet<_> = assessment
            .refusals
            .iter()
            .map(|refusal| refusal.reason.code())
            .collect();
        match &case.reason {
            Some(code) => assert!(codes.contains(code.as_str()), "{id}: {assessment}"),
            None => assert!(codes.is_empty(), "{id}: {assessment}"),
        }
    }
    cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)))
        .collect()
}

/// The levels of war invalids are looked at cell by cell in `war_invalid_tables.rs`.
#[test]
fn war_invalid_allowance() {
    run::<WarInvalidAllowance>(include_str!("cases/war_invalid_allowance.toml"));
}

/// Levels are looked at row by row in `levels.rs`.
#[test]
fn monthly_allowance() {
    run::<MonthlyAllowance>(include_str!("cases/monthly_allowance.toml"));
}

#[test]
fn supplement_and_carer() {
    let cases = run::<SupplementAndCarer>(include_str!("cases/supplement_and_carer.toml"));
    support::every_parameter_matters::<SupplementAndCarer>(cases);
}

/// From 2023-07-01 to 2023-09-04 a product that is no whole thousand is not established, whatever
/// its multiple.
#[test]
fn one_off_benefit() {
    let cases = run::<OneOffBenefit>(include_str!("cases/one_off_benefit.toml"));
    let idle = support::idle::<OneOffBenefit>(cases);
    let no_whole_thousands = [
        "pre_uprising_relatives",
        "prisoner_dead",
        "resistance_dead",
        "helper_medal",
        "helper_dead",
    ];
    assert_eq!(
        idle,
        no_whole_thousands.map(|name| (date(2023, 7, 1), name))
    );
}

#[test]
fn war_participant_scheme() {
    let cases = run::<WarParticipantScheme>(include_str!("cases/war_participant_scheme.toml"));
    support::every_parameter_matters::<WarParticipantScheme>(cases);
}

#[test]
fn funeral_grant() {
    let cases = run::<FuneralGrant>(include_str!("cases/funeral_grant.toml"));
    support::every_parameter_matters::<FuneralGrant>(cases);
}

/// Its many parameters are looked at in `levels.rs`.
#[test]
fn three_month_grant() {
    run::<ThreeMonthGrant>(include_str!("cases/three_month_grant.toml"));
}

#[test]
fn survivors_allowance() {
    let cases = run::<SurvivorsAllowance>(include_str!("cases/survivors_allowance.toml"));
    support::every_parameter_matters::<SurvivorsAllowance>(cases);
}
