//! The instruments this crate cites, by subject.

pub mod credit;
pub mod education;
pub mod electricity;
pub mod health_insurance;
pub mod housing;
pub mod programmes;
pub mod standards;
pub mod support;
