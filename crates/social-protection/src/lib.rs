//! Vietnamese social assistance (*trợ giúp xã hội*), 2013 to today.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod disability;
mod household;
pub mod instruments;

pub use disability::Degree;
pub use household::Household;
