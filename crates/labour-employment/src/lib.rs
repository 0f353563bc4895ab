//! Wages, working time, unemployment insurance, accidents, permits and job loans.
//!
//! ## Unemployment and social insurance, accidents
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`EmployerTrainingSupport`] | what an employer gets for training workers to keep them | 2015-01-01 | law 38/2013, article 47; decree 28/2015, articles 3, 4 and 27; decree 61/2020; law 74/2025, article 42; decree 374/2025, articles 22 to 26 | – |
//! | [`InsuranceContributions`] | what employer and worker pay for social, health and unemployment insurance | 2013-01-01 | law 71/2006, articles 91 to 102; law 58/2014, articles 85 to 89; law 41/2024, articles 31 to 34; law 25/2008, article 13; decrees 44/2017, 58/2020; resolutions 68/NQ-CP, 116/NQ-CP; law 38/2013, articles 57 and 58; law 74/2025, articles 33 and 34; decree 374/2025, articles 4 and 5 | – |
//! | [`ReservedContributionTime`] | the contributed months left for the next benefit | 2015-01-01 | law 38/2013, articles 45 and 53; decree 28/2015, articles 12, 18 and 21; circular 28/2015, article 9; decree 374/2025, articles 8 and 19 | – |
//! | [`UnemploymentBenefit`] | who has the benefit, how much, for how many months, from which day | 2013-01-01 | law 71/2006, articles 81 and 82; law 38/2013, articles 45 to 50; decree 28/2015, articles 12 to 18; law 74/2025, articles 35 to 39; decree 374/2025, articles 3 to 16 | – |
//! | [`UnemploymentSuspension`] | which months of a benefit are paid or suspended, and when it stops | 2015-01-01 | law 38/2013, articles 52 and 53; decree 28/2015, articles 18 to 21; circular 28/2015, article 10; law 74/2025, articles 40 and 41; decree 374/2025, articles 16 to 21 | – |
//! | [`UnemploymentTrainingSupport`] | fees and meals of an unemployed worker's course | 2013-01-01 | circular 32/2010; decisions 55/2013, 77/2014, 17/2021; law 38/2013, articles 55 and 56; decree 28/2015, articles 24 and 25; law 74/2025, article 37; decree 374/2025, articles 11 to 13 | – |
//! | [`WorkAccidentBenefit`] | what the accident fund pays after an accident, at death, for recuperation and retraining | 2013-01-01 | law 71/2006, articles 42 to 47; law 58/2014, articles 46 to 52; law 84/2015, articles 45 to 55 | – |
//! | [`WorkAccidentCompensation`] | what the employer owes after an accident or occupational disease | 2013-05-01 | code 10/2012, articles 144 and 145; circular 04/2015; law 84/2015, articles 38 to 40; circular 28/2021 | – |
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod counting;
mod course;
pub mod employer_training_support;
mod excluded_cause;
pub mod instruments;
pub mod insurance_contributions;
pub mod reserved_contribution_time;
#[cfg(feature = "proptest")]
mod strategies;
pub mod unemployment;
pub mod unemployment_benefit;
pub mod unemployment_suspension;
pub mod unemployment_training_support;
mod wage_scheme;
pub mod work_accident_benefit;
pub mod work_accident_compensation;

pub use course::CourseLength;
pub use employer_training_support::{EmployerTrainingSupport, EmployerTrainingSupportFacts};
pub use excluded_cause::ExcludedCause;
pub use insurance_contributions::{InsuranceContributions, InsuranceContributionsFacts};
pub use reserved_contribution_time::{ReservedContributionTime, ReservedContributionTimeFacts};
pub use unemployment_benefit::{UnemploymentBenefit, UnemploymentBenefitFacts};
pub use unemployment_suspension::{UnemploymentSuspension, UnemploymentSuspensionFacts};
pub use unemployment_training_support::{
    UnemploymentTrainingSupport, UnemploymentTrainingSupportFacts,
};
pub use wage_scheme::WageScheme;
pub use work_accident_benefit::{WorkAccidentBenefit, WorkAccidentBenefitFacts};
pub use work_accident_compensation::{WorkAccidentCompensation, WorkAccidentCompensationFacts};
