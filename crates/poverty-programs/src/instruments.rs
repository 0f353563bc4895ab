//! The instruments this crate cites, by subject.

pub mod education;
pub mod health_insurance;
pub mod money;
pub mod standards;
pub mod support;
