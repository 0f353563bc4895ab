//! The instruments this crate cites.

pub mod employment;
