//! The instruments this crate cites, by subject.

pub mod money;
pub mod standards;
