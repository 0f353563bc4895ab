//! Wages, working time, unemployment insurance, accidents, permits and job loans.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod instruments;
