//! Reads worked cases: the facts of a case are those of an ordinary one, with the written ones laid
//! over them.

#![allow(
    dead_code,
    clippy::arithmetic_side_effects,
    reason = "each file of tests uses its part, and fails loudly"
)]

pub(crate) mod steps;

use ansinh_core::facts::Facts;
use ansinh_core::{NaiveDate, Rule};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File<C> {
    pub(crate) case: Vec<C>,
}

/// All cases of a file, which holds at least one.
pub(crate) fn cases<C: DeserializeOwned>(toml: &str) -> Vec<C> {
    let file: File<C> = toml::from_str(toml).unwrap();
    assert!(!file.case.is_empty(), "a file of cases holds cases");
    file.case
}

/// Facts written in a case, over those of an ordinary one; an unknown fact is refused.
pub(crate) fn facts<F: Facts>(written: &Value) -> F {
    let mut all = serde_json::to_value(F::ordinary()).unwrap();
    let (Value::Object(all_fields), Value::Object(fields)) = (&mut all, written) else {
        panic!("facts are an object: {written}");
    };
    all_fields.extend(
        fields
            .iter()
            .map(|(name, field)| (name.clone(), with_nulls(field))),
    );
    serde_json::from_value(all).unwrap_or_else(|error| panic!("{error} in {written}"))
}

/// TOML has no null: a fact that is not there is written `"null"`.
fn with_nulls(written: &Value) -> Value {
    match written {
        Value::String(text) if text == "null" => Value::Null,
        Value::Object(fields) => fields
            .iter()
            .map(|(name, field)| (name.clone(), with_nulls(field)))
            .collect(),
        other => other.clone(),
    }
}

/// Every parameter of every regime changes some of these cases: on its own day, or on the first day
/// of the regime.
pub(crate) fn every_parameter_matters<R: Rule>(cases: Vec<(NaiveDate, R::Facts)>) {
    assert_eq!(idle::<R>(cases), [], "{}", R::about().id);
}

/// The parameters that change none of these cases, on its own day or on the first day of a regime.
pub(crate) fn idle<R: Rule>(cases: Vec<(NaiveDate, R::Facts)>) -> Vec<(NaiveDate, &'static str)> {
    let days = R::about().regimes;
    let mut all: Vec<_> = cases
        .iter()
        .flat_map(|(_, facts)| days.iter().map(move |day| (*day, facts.clone())))
        .collect();
    all.extend(cases);
    ansinh_core::harness::idle_parameters::<R>(&all)
}
