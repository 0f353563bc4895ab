//! Worked cases and properties of carer and foster support.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Caveat;
use ansinh_core::facts::Age;
use ansinh_core::language::Message as _;
use ansinh_core::rule::Explanation;
use ansinh_core::{Award as _, NaiveDate, Rule as _, date};
use ansinh_social_protection::carer_support::CaredFor;
use ansinh_social_protection::{CarerSupport, CarerSupportFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/carer_support.toml");
const PUBLISHED: [&str; 5] = ["SP-011", "SP-019", "SP-020", "SP-021", "SP-043"];

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
    #[serde(default)]
    alternatives: usize,
    reason: Option<String>,
    error: Option<String>,
    /// Where the reason, or the total, stands.
    article: Option<String>,
    /// Readings told.
    #[serde(default)]
    readings: usize,
    facts: Value,
}

fn facts(written: &Value) -> CarerSupportFacts {
    let mut written = written.clone();
    for person in written["cared_for"].as_array_mut().into_iter().flatten() {
        *person = support::over(CaredFor::ordinary(), person);
        if person["disability"] == "null" {
            person["disability"] = Value::Null;
        }
    }
    written
        .as_object_mut()
        .unwrap()
        .retain(|_, fact| !fact.is_null());
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
            let rule = CarerSupport::in_force(payment.on).unwrap();
            match rule.explain(&facts(&payment.facts)) {
                Err(error) => {
                    assert_eq!(
                        Some(error.code()),
                        payment.error.as_deref(),
                        "{id}: {error}"
                    );
                }
                Ok(Explanation { assessment, steps }) => {
                    let paid = assessment
                        .award
                        .as_ref()
                        .map(|award| award.total().to_i64());
                    assert_eq!(paid, payment.amount, "{id}: {assessment}");
                    assert_eq!(assessment.alternatives.len(), payment.alternatives, "{id}");
                    let reason = assessment.refusals.first().map(|r| r.reason.code());
                    assert_eq!(reason, payment.reason.as_deref(), "{id}");
                    let refused = assessment.refusals.iter().map(|r| &r.citation);
                    let total = steps.last().map(|step| &step.citation);
                    let article = refused.chain(total).next().map(ToString::to_string);
                    if payment.article.is_some() {
                        assert_eq!(article, payment.article, "{id}");
                    }
                    let read = |caveat: &&Caveat| matches!(caveat, Caveat::Reading { .. });
                    let readings = assessment.caveats.iter().filter(read).count();
                    assert!(readings >= payment.readings, "{id}: {assessment}");
                }
            }
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES)
        .iter()
        .flat_map(|case| &case.month)
        .map(|payment| (payment.on, facts(&payment.facts)))
        .collect();
    support::every_parameter_matters::<CarerSupport>(cases);
}

/// The level of the summer of 2026 is not checked: an amount that rests on it says so.
#[test]
fn the_level_stands_with_its_article() {
    let household = facts(&serde_json::json!({ "cared_for": [{}] }));
    let level_of = |on| {
        let rule = CarerSupport::in_force(on).unwrap();
        let steps = rule.explain(&household).unwrap().steps;
        steps.first().unwrap().citation.to_string()
    };
    assert_eq!(
        level_of(date(2024, 10, 1)),
        "Decree 76/2024/NĐ-CP, article 1"
    );
    assert_eq!(
        level_of(date(2026, 8, 1)),
        "Decree 335/2026/NĐ-CP, article 4"
    );
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<CarerSupport>();
}

proptest! {
    /// One more person never means less, and a second partner never adds to the first one's grant.
    #[test]
    fn grows_with_those_cared_for_but_not_with_the_couple(
        facts: CarerSupportFacts,
        age in 0_u16..110,
    ) {
        for on in [date(2017, 6, 1), date(2024, 10, 1)] {
            let rule = CarerSupport::in_force(on).unwrap();
            let Ok(before) = rule.assess(&facts) else { continue };
            let mut more = facts.clone();
            more.cared_for.push(CaredFor { age: Age::Years(age), ..CaredFor::ordinary() });
            if let Ok(after) = rule.assess(&more) {
                prop_assert!(before.total() <= after.total());
            }
            let mut twice = facts.clone();
            twice.parents.extend(facts.parents.first().cloned());
            if let (1, Ok(after)) = (facts.parents.len(), rule.assess(&twice)) {
                prop_assert_eq!(before.total(), after.total());
            }
        }
    }
}
