//! Dated law: instruments, citations of their provisions, and values in force from a day.

mod citation;
mod dated;
mod instrument;
mod timeline;
mod when;

pub use citation::{Citation, Cited, Provision, Verification};
pub use dated::{Dated, first_days};
pub use instrument::{Instrument, InstrumentKind};
pub use timeline::{Entry, InForce, NotInForce, Timeline, TimelineError};
pub use when::{AfterReview, When};
