//! The instruments this crate cites, by subject.

pub mod standards;
