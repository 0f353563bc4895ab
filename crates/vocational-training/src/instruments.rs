//! The instruments this crate cites, by subject.

pub mod learners;
pub mod programmes;
