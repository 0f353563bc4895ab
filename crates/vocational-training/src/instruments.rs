//! The instruments this crate cites, by subject.

pub mod institutions;
pub mod tuition;
