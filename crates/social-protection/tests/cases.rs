//! Worked cases of the rules that answer with payments.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::Message as _;
use ansinh_core::payments::Payments;
use ansinh_core::{Award as _, Decimal, NaiveDate, Rule};
use ansinh_social_protection::{
    HealthInsuranceAndEducation, LongevityGift, MethadoneFee, OlderPersonTravelAndVisits,
    PaymentFee, RehabilitationAllowance, TraffickingVictimSupport,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    metres: Option<Decimal>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn run<R: Rule<Award = Payments>>(toml: &str) {
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
        assert_eq!(
            Some(assessment.total().to_i64()),
            case.total,
            "{id}: {assessment}"
        );
        let lines = assessment
            .award
            .iter()
            .flat_map(Payments::lines)
            .map(|line| line.value);
        let metres = lines.into_iter().find_map(|value| match value {
            Shown::Metres(metres) => Some(metres),
            _ => None,
        });
        assert_eq!(metres, case.metres, "{id}");
        if let Some(code) = &case.reason {
            let named = assessment
                .refusals
                .iter()
                .any(|refusal| refusal.reason.code() == code);
            assert!(named, "{id}: {code} is not among {assessment}");
        }
    }
    support::every_parameter_matters::<R>(
        cases
            .iter()
            .map(|case| (case.on, support::facts(&case.facts)))
            .collect(),
    );
}

#[test]
fn health_insurance_and_education() {
    run::<HealthInsuranceAndEducation>(include_str!("cases/health_insurance_and_education.toml"));
}

#[test]
fn longevity_gift() {
    run::<LongevityGift>(include_str!("cases/longevity_gift.toml"));
}

#[test]
fn methadone_fee() {
    run::<MethadoneFee>(include_str!("cases/methadone_fee.toml"));
}

#[test]
fn older_person_travel_and_visits() {
    run::<OlderPersonTravelAndVisits>(include_str!("cases/older_person_travel_and_visits.toml"));
}

#[test]
fn payment_fee() {
    run::<PaymentFee>(include_str!("cases/payment_fee.toml"));
}

#[test]
fn rehabilitation_allowance() {
    run::<RehabilitationAllowance>(include_str!("cases/rehabilitation_allowance.toml"));
}

#[test]
fn trafficking_victim_support() {
    run::<TraffickingVictimSupport>(include_str!("cases/trafficking_victim_support.toml"));
}
