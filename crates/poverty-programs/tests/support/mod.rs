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
