//! What severance and job-loss allowances share: how contracts end, the time that counts, the wage it is
//! paid on, and when it must be paid.

mod ending;
mod payment;
mod regime;
mod service;

pub use ending::Ending;
pub use regime::EndingRegime;
pub use service::{Service, ServiceReadings, WorkedTime};

pub(crate) use payment::{PaymentTerm, SixWages};
pub(crate) use regime::{ENDINGS, PartYears};
pub(crate) use service::Counted;
