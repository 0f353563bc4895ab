//! Values many crates share, each with its instrument.

mod instruments;
mod social_assistance;

pub use social_assistance::SOCIAL_ASSISTANCE_STANDARD;
