//! The instruments this crate cites, by subject.

pub mod institutions;
pub mod learners;
pub mod programmes;
pub mod tuition;
