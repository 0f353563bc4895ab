//! From a province's figures to the report it owes.

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod document;
