//! Worked cases and properties of the degree of disability.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{NaiveDate, Rule as _};
use ansinh_social_protection::DisabilityDegree;
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
