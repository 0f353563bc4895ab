//! The edges that read and write.

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]
