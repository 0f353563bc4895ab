//! The instruments this crate cites, by subject.

pub mod credit;
pub mod electricity;
pub mod housing;
pub mod programmes;
pub mod standards;
