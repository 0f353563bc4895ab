//! Values many crates share, each with its instrument.
//!
//! | series | since | unit |
//! |---|---|---|
//! | [`BASE_SALARY`] | 2012-05-01 | đồng a month |
//! | [`MINIMUM_WAGE_MONTHLY`] | 2011-10-01 | đồng a month, by [`Region`] |
//! | [`MINIMUM_WAGE_HOURLY`] | 2022-07-01 | đồng an hour, by [`Region`] |
//! | [`SOCIAL_ASSISTANCE_STANDARD`] | 2010-01-01 | đồng a month |
//! | [`MERIT_STANDARD`] | 2012-05-01 | đồng a month |
//! | [`HEALTH_INSURANCE_PREMIUM`] | 2010-01-01 | per cent of the base salary |
//! | [`TrainingCeiling`] | 2016-01-01 | đồng a course, by group |

mod all;
mod base_salary;
mod health_insurance;
mod merit;
mod minimum_wage;
mod social_assistance;
mod training_ceiling;

#[cfg(test)]
mod tests;

pub use all::{SeriesValue, all_on};
pub use base_salary::BASE_SALARY;
pub use health_insurance::HEALTH_INSURANCE_PREMIUM;
pub use merit::MERIT_STANDARD;
pub use minimum_wage::{MINIMUM_WAGE_HOURLY, MINIMUM_WAGE_MONTHLY, Region, RegionalWage};
pub use social_assistance::SOCIAL_ASSISTANCE_STANDARD;
pub use training_ceiling::TrainingCeiling;

/// The last day the series were reviewed for.
pub(crate) const REVIEWED_UNTIL: crate::NaiveDate = crate::date(2026, 11, 23);
