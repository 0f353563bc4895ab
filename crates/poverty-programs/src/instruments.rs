//! The instruments this crate cites, by subject.
