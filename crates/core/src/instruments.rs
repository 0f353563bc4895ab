//! The instruments that more than one crate cites, by subject: one number, one instrument.
//!
//! A crate's own `instruments` re-export those they need; what a single crate cites stands there.

pub mod civil;
pub mod employment;
pub mod health_insurance;
pub mod labour;
pub mod merit;
pub mod programmes;
pub mod social_assistance;
pub mod social_insurance;
pub mod tuition;
