//! Dated law: instruments, citations of their provisions, and values in force from a day.

mod citation;
mod instrument;
mod timeline;
mod when;

pub use citation::{Citation, Cited, Provision, Verification};
pub use instrument::{Instrument, InstrumentKind};
pub use timeline::{Dated, Entry, InForce, NotInForce, Timeline, TimelineError, first_days};
pub use when::{AfterReview, When};
