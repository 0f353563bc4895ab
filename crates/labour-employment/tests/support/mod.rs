//! Reads worked cases.

#![allow(
    dead_code,
    unused_imports,
    clippy::arithmetic_side_effects,
    reason = "each file of tests uses its part, and fails loudly"
)]

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) use ansinh_core::harness::{
    every_parameter_matters, facts_over_ordinary as facts, idle_in_every_regime as idle,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<C> {
    case: Vec<C>,
}

/// All cases of a file, which holds at least one.
pub(crate) fn cases<C: DeserializeOwned>(toml: &str) -> Vec<C> {
    let file: File<C> = toml::from_str(toml).unwrap();
    assert!(!file.case.is_empty(), "a file of cases holds cases");
    file.case
}

/// What is written, with one of its parts laid over something unremarkable.
pub(crate) fn with_nested(
    written: &serde_json::Value,
    name: &str,
    unremarkable: impl serde::Serialize,
) -> serde_json::Value {
    let mut written = written.clone();
    if let Some(part) = written.get_mut(name) {
        *part = ansinh_core::harness::laid_over(unremarkable, part);
    }
    written
}

/// Runs the worked cases of a file, and sees that every parameter matters to one of them.
pub(crate) fn run<R: ansinh_core::Rule>(toml: &str) {
    let cases: ansinh_core::harness::WorkedCases = toml::from_str(toml).unwrap();
    cases.hold::<R>();
}
