//! Worked cases and properties of care in institutions.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail loudly")]

mod support;

use ansinh_core::language::Message as _;
use ansinh_core::{Dong, NaiveDate, Rule as _};
use ansinh_social_protection::InstitutionalCare;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/institutional_care.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    alternative: Option<String>,
    total: i64,
    resident: Vec<Resident>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Resident {
    on: NaiveDate,
    persons: u32,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let total = Dong::sum(case.resident.iter().map(|resident| {
            let rule = InstitutionalCare::in_force(resident.on).unwrap();
            let facts = support::facts(&resident.facts);
            match rule.assess(&facts) {
                Ok(assessment) => {
                    assert_eq!(resident.error, None, "{}: {assessment}", case.id);
                    assessment.total().times(resident.persons).unwrap()
                }
                Err(error) => {
                    assert_eq!(resident.error.as_deref(), Some(error.code()), "{error}");
                    Dong::ZERO
                }
            }
        }));
        assert_eq!(total, Ok(Dong::new(case.total)), "{}", case.id);
    }
}

#[test]
fn every_parameter_matters() {
    let cases = support::cases::<Case>(CASES);
    let residents = cases.iter().flat_map(|case| &case.resident);
    support::every_parameter_matters::<InstitutionalCare>(
        residents
            .map(|resident| (resident.on, support::facts(&resident.facts)))
            .collect(),
    );
}
