//! Reads worked cases.

#![allow(dead_code, unused_imports, reason = "each file of tests uses its part")]

pub(crate) mod emergency_relief;

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub(crate) use ansinh_core::harness::{
    every_parameter_matters, facts_over_ordinary as facts, laid_over as over,
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
