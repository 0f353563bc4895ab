//! Unemployment insurance (*bảo hiểm thất nghiệp*): what its rules share.
//!
//! [`JobLoss`] is what a centre knows of somebody who lost a job; [`BenefitMonth`] the month by
//! which the benefit is counted; [`Stop`] what ends a benefit early.
//!
//! | law | decided | guidance |
//! |---|---|---|
//! | 71/2006/QH11, articles 80 to 87 | files lodged until 2014-12-31 | decrees 127/2008 and 100/2012 |
//! | 38/2013/QH13, articles 41 to 59 | until 2025-12-31 | decree 28/2015, amended by decree 61/2020 from 2020-07-15; circular 28/2015 |
//! | 74/2025/QH15, articles 29 to 52 | from 2026-01-01, whatever the day the file was lodged (article 55(4)) | decree 374/2025 |

mod benefit_month;
mod conditions;
mod job_loss;
mod law;
mod scale;
mod stop;
#[cfg(feature = "proptest")]
mod strategies;

pub use benefit_month::BenefitMonth;
pub use conditions::JobLossReason;
pub use job_loss::{ContractKind, JobLoss, LastMonths, PaidMonths, PensionStatus, WhileWaiting};
pub use law::UnemploymentLaw;
pub use stop::{Stop, StopReason};

pub(crate) use conditions::{Claim, Conditions};
pub(crate) use law::{FUND, LAWS, LAWS_FROM_2015, in_force, law_of};
pub(crate) use scale::{Scale, left_after};
