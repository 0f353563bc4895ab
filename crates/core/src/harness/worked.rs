use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::idle_parameters;
use crate::facts::Facts;
use crate::rule::Rule;

/// The facts of a worked case: those of an ordinary one, with the written ones laid over them.
///
/// # Panics
/// If what is written is no object, or holds an unknown fact or a value of the wrong kind.
#[expect(clippy::panic, reason = "a worked case that can't be read must fail")]
pub fn facts_over_ordinary<F: Facts>(written: &Value) -> F {
    serde_json::from_value(laid_over(F::ordinary(), written))
        .unwrap_or_else(|error| panic!("{error} in {written}"))
}

/// What is written, laid over something unremarkable: for the people and things within the facts.
///
/// TOML has no null: a fact that is not there is written `"null"`.
///
/// # Panics
/// If either is no object.
#[expect(clippy::panic, reason = "a worked case that can't be read must fail")]
pub fn laid_over(unremarkable: impl Serialize, written: &Value) -> Value {
    let (Ok(Value::Object(mut all)), Value::Object(fields)) =
        (serde_json::to_value(unremarkable), written)
    else {
        panic!("facts are an object: {written}");
    };
    all.extend(
        fields
            .iter()
            .map(|(name, field)| (name.clone(), with_nulls(field))),
    );
    Value::Object(all)
}

fn with_nulls(written: &Value) -> Value {
    match written {
        Value::String(text) if text == "null" => Value::Null,
        Value::Object(fields) => fields
            .iter()
            .map(|(name, field)| (name.clone(), with_nulls(field)))
            .collect(),
        Value::Array(items) => items.iter().map(with_nulls).collect(),
        other => other.clone(),
    }
}

/// Holds the worked cases to this: every parameter of every regime changes one of them, on its own
/// day or on the first day of the regime.
///
/// # Panics
/// If a parameter changes none; the message names it.
pub fn every_parameter_matters<R: Rule>(cases: Vec<(NaiveDate, R::Facts)>) {
    let idle = idle_in_every_regime::<R>(cases);
    assert!(
        idle.is_empty(),
        "{}: no case depends on {idle:?}",
        R::about().id
    );
}

/// The parameters that change none of the worked cases, on its own day or on the first day of the
/// regime.
pub fn idle_in_every_regime<R: Rule>(
    cases: Vec<(NaiveDate, R::Facts)>,
) -> Vec<(NaiveDate, &'static str)> {
    let days = R::about().regimes;
    let mut all: Vec<_> = cases
        .iter()
        .flat_map(|(_, facts)| days.iter().map(move |day| (*day, facts.clone())))
        .collect();
    all.extend(cases);
    idle_parameters::<R>(&all)
}
