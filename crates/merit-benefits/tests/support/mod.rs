//! Reads and runs worked cases.

#![allow(
    dead_code,
    unused_imports,
    clippy::arithmetic_side_effects,
    reason = "each file of tests uses its part, and fails loudly"
)]

pub(crate) mod steps;

use ansinh_core::Rule;
use ansinh_core::harness::{WorkedCases, hold};
use proptest::prelude::Arbitrary;
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

/// The worked cases of a file.
pub(crate) fn worked(toml: &str) -> WorkedCases {
    toml::from_str(toml).unwrap()
}

/// Runs the cases of a file, and holds the rule to what every rule is held to and every number of
/// the law to mattering.
pub(crate) fn holds<R: Rule>(toml: &str)
where
    R::Facts: Arbitrary,
{
    worked(toml).hold::<R>();
    hold::<R>();
}
