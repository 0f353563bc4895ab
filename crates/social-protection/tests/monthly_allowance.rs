//! Worked cases and properties of the monthly allowance.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::law::Verification;
use ansinh_core::{Dong, Month, NaiveDate, Rule as _, date};
use ansinh_social_protection::monthly_allowance::ChildSituation;
use ansinh_social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts, SocialPension};
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/monthly_allowance.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    alternative: Option<String>,
    month: Vec<Payment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payment {
    on: NaiveDate,
    amount: Option<i64>,
    persons: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        for payment in &case.month {
            let id = format!("{} on {}", case.id, payment.on);
            let rule = MonthlyAllowance::in_force(payment.on).unwrap();
            let assessed = rule.assess(&support::facts(&payment.facts));
            if let Some(code) = &payment.error {
                let error = serde_json::to_value(assessed.unwrap_err()).unwrap();
                assert_eq!(error["code"], *code, "{id}");
                continue;
            }
            let assessment = assessed.unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(
                Some(assessment.total().to_i64()),
                payment.amount,
                "{id}: {assessment}"
            );
            if let Some(code) = &payment.reason {
                let reasons = serde_json::to_value(&assessment.refusals).unwrap();
                let named = reasons
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|r| r["reason"]["code"] == **code);
                assert!(named, "{id}: {code} is not among {reasons}");
            }
        }
    }
}

#[test]
fn mentally_ill_of_the_yen_bai_report_in_one_month() {
    let case = support::cases::<Case>(CASES)
        .into_iter()
        .find(|case| case.id == "SP-039")
        .unwrap();
    let total = Dong::sum(case.month.iter().map(|payment| {
        let rule = MonthlyAllowance::in_force(payment.on).unwrap();
        let facts: MonthlyAllowanceFacts = support::facts(&payment.facts);
        rule.assess(&facts)
            .unwrap()
            .total()
            .times(payment.persons.unwrap())
            .unwrap()
    }));
    assert_eq!(total, Ok(Dong::new(1_058_805_000)));
}

#[test]
fn a_register_is_owed_the_rise_of_2026_for_the_months_nobody_could_pay_it() {
    let of_35 = |disability| MonthlyAllowanceFacts {
        age: Age::Years(35),
        disability: Some(disability),
        ..MonthlyAllowanceFacts::ordinary()
    };
    let orphan = MonthlyAllowanceFacts {
        age: Age::Years(10),
        child_situation: Some(ChildSituation::BothParentsDead),
        ..MonthlyAllowanceFacts::ordinary()
    };
    // Coefficients 1.5, 2.0 and 1.5.
    let register = [
        (of_35(Degree::Severe), 60_000),
        (of_35(Degree::ExtremelySevere), 80_000),
        (orphan, 60_000),
    ];
    for (facts, rise) in register {
        let (first, last) = (date(2026, 6, 1), date(2026, 11, 1));
        let arrears =
            MonthlyAllowance::arrears(Month::of(first), Month::of(last), |_| Ok(facts.clone()))
                .unwrap();
        let owed: Vec<i64> = arrears.iter().map(|month| month.arrears.to_i64()).collect();
        // In force from 5 October: what is paid on the first of October is still the old level.
        assert_eq!(owed, [0, rise, rise, rise, rise, 0], "{arrears:?}");
    }
}

/// The press reports three numbers of decree 335/2026; its text was not read.
#[test]
fn what_the_press_reports_of_decree_335_is_not_called_checked() {
    let october = date(2026, 10, 1);
    let allowance = MonthlyAllowance::in_force(october).unwrap();
    let pension = SocialPension::in_force(october).unwrap();
    for citation in [
        &allowance.standard_level.citation,
        &allowance.severe_adult.citation,
        &pension.level.citation,
    ] {
        assert_eq!(citation.verification, Verification::Unchecked, "{citation}");
    }
}

#[test]
fn every_parameter_matters() {
    let cases = support::cases::<Case>(CASES);
    let payments = cases.iter().flat_map(|case| &case.month);
    support::every_parameter_matters::<MonthlyAllowance>(
        payments
            .map(|payment| (payment.on, support::facts(&payment.facts)))
            .collect(),
    );
}

#[test]
fn every_group_that_loses_is_told() {
    let rule = MonthlyAllowance::in_force(ansinh_core::date(2024, 10, 1)).unwrap();
    let facts: MonthlyAllowanceFacts = support::facts(&serde_json::json!({
        "age": { "years": 82 }, "household": "poor", "support_person": "none",
        "disability": "severe", "has_hiv": true,
    }));
    let assessment = rule.assess(&facts).unwrap();
    assert_eq!(assessment.total(), Dong::new(1_000_000));
    let lost: Vec<_> = assessment
        .alternatives
        .iter()
        .map(|lost| lost.value.clone())
        .collect();
    let tenths = |tenths| ansinh_core::Coefficient::tenths(tenths).into();
    assert_eq!(lost, [tenths(20), tenths(15)], "{assessment}");
}

#[test]
fn a_lower_allowance_of_another_instrument_is_told_to_lose() {
    let rule = MonthlyAllowance::in_force(date(2024, 10, 1)).unwrap();
    let with = |competing| MonthlyAllowanceFacts {
        disability: Some(Degree::Severe),
        competing_allowance: Dong::new(competing),
        ..MonthlyAllowanceFacts::ordinary()
    };
    let lost = |competing| {
        let assessment = rule.assess(&with(competing)).unwrap();
        assert_eq!(assessment.total(), Dong::new(750_000));
        let lost = assessment.alternatives.into_iter();
        lost.map(|lost| lost.value).collect::<Vec<_>>()
    };
    assert_eq!(lost(0), []);
    assert_eq!(lost(740_000), [Dong::new(740_000).into()]);
}
