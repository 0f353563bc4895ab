//! Worked cases and properties of the social pension.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::language::Message as _;
use ansinh_core::{Dong, NaiveDate, Rule as _, When, date};
use ansinh_social_protection::social_pension::PensionClaim;
use ansinh_social_protection::{SocialPension, SocialPensionFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/social_pension.toml");
const PUBLISHED: [&str; 5] = ["SP-022", "SP-023", "SP-024", "SP-025", "SP-028"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    month: Vec<Payment>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payment {
    on: NaiveDate,
    amount: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    paid_by: Option<String>,
    facts: Value,
}

fn facts(written: &Value) -> SocialPensionFacts {
    let mut written = written.clone();
    if let Some(claim) = written.get_mut("claim") {
        *claim = support::over(PensionClaim::ordinary(), claim);
    }
    support::facts(&written)
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(CASES);
    for published in PUBLISHED {
        assert!(cases.iter().any(|case| case.id == published), "{published}");
    }
    for case in cases {
        for payment in &case.month {
            let id = format!("{} on {}", case.id, payment.on);
            let rule = SocialPension::in_force(payment.on).unwrap();
            let assessed = rule.assess(&facts(&payment.facts));
            let Ok(assessment) = assessed else {
                let error = assessed.unwrap_err();
                assert_eq!(
                    Some(error.code()),
                    payment.error.as_deref(),
                    "{id}: {error}"
                );
                continue;
            };
            let paid = assessment.award.as_ref().map(|award| award.total.to_i64());
            assert_eq!(paid, payment.amount, "{id}: {assessment}");
            let reason = assessment.refusals.first().map(|r| r.reason.code());
            assert_eq!(reason, payment.reason.as_deref(), "{id}");
            if let Some(expected) = &payment.paid_by {
                let paid_by = serde_json::to_value(assessment.award.unwrap().paid_by).unwrap();
                assert_eq!(paid_by, *expected, "{id}");
            }
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases: Vec<_> = support::cases::<Case>(CASES)
        .iter()
        .flat_map(|case| &case.month)
        .map(|payment| (payment.on, facts(&payment.facts)))
        .collect();
    support::every_parameter_matters::<SocialPension>(cases);
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<SocialPension>();
}

#[test]
fn before_decree_335_nobody_could_know_its_level() {
    let august = date(2026, 8, 1);
    let facts = SocialPensionFacts {
        age: 80_u16.into(),
        ..SocialPensionFacts::ordinary()
    };
    let known = SocialPension::in_force(When::on(august).known_on(august)).unwrap();
    assert_eq!(known.assess(&facts).unwrap().total(), Dong::new(500_000));
}

/// The facts have the household of the month, not that of the decision.
#[test]
fn that_the_household_was_poor_is_told_where_it_is_presumed() {
    let rule = SocialPension::in_force(date(2025, 11, 1)).unwrap();
    let told = |age: Age| {
        let facts = SocialPensionFacts {
            age,
            claim: PensionClaim::requested(date(2025, 7, 30), date(2025, 8, 12)),
            ..SocialPensionFacts::ordinary()
        };
        let assessment = rule.assess(&facts).unwrap();
        assert_eq!(assessment.total(), Dong::new(500_000));
        assessment.caveats.len()
    };
    assert_eq!(told(Age::Born(date(1950, 8, 12))), 0);
    assert_eq!(told(Age::Born(date(1950, 8, 13))), 1);
}

proptest! {
    /// Older never means less, and the allowance and the pension are never both paid.
    #[test]
    fn grows_with_age_and_yields_to_the_allowance(
        mut facts: SocialPensionFacts,
        years in 0_u16..120,
        allowance in 0_i64..2_000_000,
    ) {
        let rule = SocialPension::in_force(date(2026, 3, 1)).unwrap();
        facts.age = years.into();
        facts.monthly_allowance = Dong::new(allowance);
        let older = SocialPensionFacts { age: (years + 1).into(), ..facts.clone() };
        if let (Ok(younger), Ok(older)) = (rule.assess(&facts), rule.assess(&older)) {
            prop_assert!(younger.total() <= older.total());
            if let Some(award) = younger.award {
                prop_assert!(award.pension > facts.monthly_allowance);
            }
        }
    }
}
