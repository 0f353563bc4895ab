//! The instruments this crate cites.

pub mod insurance;
