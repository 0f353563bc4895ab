//! The instruments this crate cites.
