//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod household;
pub mod instruments;

pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
