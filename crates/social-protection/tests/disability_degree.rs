//! Worked cases and properties of the degree of disability.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{NaiveDate, Rule as _, date};
use ansinh_social_protection::disability_degree::{Evidence, VisibleSignOfChild};
use ansinh_social_protection::{DisabilityDegree, DisabilityDegreeFacts};
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/disability_degree.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    examination: Vec<Examination>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examination {
    on: NaiveDate,
    conclusion: Option<Value>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        for examination in &case.examination {
            let rule = DisabilityDegree::in_force(examination.on).unwrap();
            let id = format!("{} on {}: {}", case.id, examination.on, examination.facts);
            match rule.assess(&support::facts(&examination.facts)) {
                Ok(assessment) => {
                    let found = serde_json::to_value(assessment.award).unwrap();
                    assert_eq!(Some(found), examination.conclusion, "{id}");
                }
                Err(error) => {
                    let code = serde_json::to_value(error).unwrap()["code"].clone();
                    assert_eq!(code.as_str(), examination.error.as_deref(), "{id}");
                }
            }
        }
    }
}

/// Article 8(2)(c) of circular 01/2019: but for five signs a certificate is issued anew at six.
#[test]
fn a_certificate_by_some_signs_holds_from_six_on() {
    let rule = DisabilityDegree::in_force(date(2020, 3, 1)).unwrap();
    let told = |sign| {
        let facts = DisabilityDegreeFacts {
            age_years: 3,
            evidence: Evidence::UnderSix { sign: Some(sign) },
            ..DisabilityDegreeFacts::ordinary()
        };
        rule.explain(&facts).unwrap().to_string()
    };
    let arms = told(VisibleSignOfChild::BothArmsMissing);
    assert!(arms.contains("need not be issued anew"), "{arms}");
    let legs = told(VisibleSignOfChild::BothLegsMissing);
    assert!(legs.contains("has to be issued anew"), "{legs}");
}

#[test]
fn every_parameter_matters() {
    let cases = support::cases::<Case>(CASES);
    let examinations = cases.iter().flat_map(|case| &case.examination);
    support::every_parameter_matters::<DisabilityDegree>(
        examinations
            .map(|one| (one.on, support::facts(&one.facts)))
            .collect(),
    );
}
