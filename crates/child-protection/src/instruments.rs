//! The instruments this crate cites, by subject.

pub mod care;
pub mod children;
pub mod labour;
