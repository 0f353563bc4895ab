//! Vietnamese law of child protection and gender equality (*bảo vệ trẻ em, bình đẳng giới*), 2013 to today.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod instruments;

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
