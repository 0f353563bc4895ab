//! Vietnamese social assistance (*trợ giúp xã hội*), 2013 to today.
//!
//! | rule | what it answers | law | provisional |
//! |---|---|---|---|
//! | [`DisabilityDegree`] | the degree a commune council concludes | law 51/2010, decree 28/2012, circular 01/2019 | – |
//! | [`InstitutionalCare`] | the maintenance of a resident in a month | decrees 136/2013, 20/2021, 335/2026 | coefficients from 2026-07 |
//! | [`MonthlyAllowance`] | the monthly allowance in the community | decrees 67/2007, 136/2013, 28/2012, 20/2021, 335/2026 | coefficients from 2026-07 |
//!
//! ```
//! use ansinh_core::{Dong, Rule, date};
//! use ansinh_core::facts::Facts;
//! use ansinh_social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts};
//!
//! let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
//! let facts = MonthlyAllowanceFacts {
//!     age: 35_u16.into(),
//!     disability: Some(Degree::Severe),
//!     ..MonthlyAllowanceFacts::ordinary()
//! };
//! assert_eq!(rule.assess(&facts)?.total(), Dong::new(405_000));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod disability;
pub mod disability_degree;
mod household;
pub mod institutional_care;
pub mod instruments;
pub mod monthly_allowance;

pub use disability::Degree;
pub use disability_degree::{DisabilityDegree, DisabilityDegreeFacts};
pub use household::Household;
pub use institutional_care::{InstitutionalCare, InstitutionalCareFacts};
pub use monthly_allowance::{MonthlyAllowance, MonthlyAllowanceFacts};
