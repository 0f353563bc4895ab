//! Reads worked cases, and holds rules to them.
#![allow(dead_code, reason = "each file of tests uses its part")]

use ansinh_core::harness::{self, WorkedCases};
use ansinh_core::{NaiveDate, Rule};
use proptest::prelude::Arbitrary;

/// Runs the cases of a file, and gives their facts back.
pub(crate) fn run<R: Rule>(toml: &str) -> Vec<(NaiveDate, R::Facts)> {
    read(toml).run::<R>()
}

/// Runs the cases of a file, and holds the rule to what every rule is held to and every number of
/// the law to mattering.
pub(crate) fn holds<R: Rule>(toml: &str)
where
    R::Facts: Arbitrary,
{
    read(toml).hold::<R>();
    harness::hold::<R>();
}

fn read(toml: &str) -> WorkedCases {
    toml::from_str(toml).unwrap()
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File<C> {
    case: Vec<C>,
}

/// All cases of a file of its own form, which holds at least one.
pub(crate) fn cases<C: serde::de::DeserializeOwned>(toml: &str) -> Vec<C> {
    let file: File<C> = toml::from_str(toml).unwrap();
    assert!(!file.case.is_empty(), "a file of cases holds cases");
    file.case
}
