//! The instruments this crate cites, by subject.

pub mod care;
pub mod children;
pub mod commune;
pub mod fund;
pub mod gender;
pub mod labour;
pub mod programmes;

pub use ansinh_core::instruments::health_insurance;
