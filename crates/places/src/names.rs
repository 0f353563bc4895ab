//! Names of units.

mod fold;

pub use fold::same_name;
