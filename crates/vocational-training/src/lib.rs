//! Vietnamese law of vocational training (*giáo dục nghề nghiệp*), 2013 to today.
//!
//! | rule | what it answers | law | provisional |
//! |---|---|---|---|
//! | [`ClassAndStaffNorms`] | how large a class may be, learners to a teacher, room, what a new institution needs | circulars 42/2015, article 19, and 07/2017, article 2(4); decree 143/2016, articles 3, 14 | before 2015-12 to 2017-07, by norm, and from 2026: not established |
//! | [`RegistrationTimeLimit`] | until when a registration is granted, refused, made public | decree 143/2016, articles 17, 20 | before 2016-10-14 and from 2026: not established |
//! | [`SpecialTeachingAllowance`] | the supplement of integrated and practical lessons, to 2026-07-06 | decree 113/2015, articles 4 to 6; circular 22/2017, article 3 | before 2017-09-25: not established |
//! | [`StudentSocialAllowance`] | the social allowance of students | decisions 1121/1997, 194/2001 | beside the boarding scholarship: not established |
//! | [`StudyCostSupport`] | learning costs of pupils, not of trade learners | decrees 86/2015, 81/2021, 238/2025 | levels not checked; grounds but orphans before 2025-09-03: not established |
//! | [`TeachingHours`] | the norm of a school year and what over-hours are paid | circulars 07/2017, 28/2022, 21/2025; joint circular 07/2013 | norms before 2017-07 and from 2026 taken as decided |
//! | [`TuitionCeiling`] | ceilings of tuition by school year, level and field | decrees 86/2015, 81/2021, article 10, 97/2023, 238/2025 | before 2015–16: not established; to 2022–23 not checked |
//! | [`TuitionExemption`] | exemption and reduction, what the learner still pays | decrees 74/2013, 86/2015, 81/2021, 238/2025, articles 15, 16 | before 2015-12 mostly not established |
//!
//! [`planning`] splits a year's quota and funds over districts and institutions and costs what is
//! commissioned; [`indicators`] are the figures a province reports, and which level is behind its plan.
//! Training support of unemployed workers is a rule of unemployment insurance, in the crate on labour.
//!
//! ```
//! use ansinh_core::{Dong, Rule, date, facts::Facts};
//! use ansinh_vocational_training::{TuitionCeiling, TuitionCeilingFacts};
//!
//! let rule = TuitionCeiling::in_force(date(2024, 9, 1))?;
//! assert_eq!(rule.assess(&TuitionCeilingFacts::ordinary())?.total(), Dong::new(1_992_000));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod answer;
pub mod class_and_staff_norms;
mod funding;
pub mod indicators;
pub mod instruments;
mod level;
mod norms;
pub mod planning;
pub mod registration_time_limit;
pub mod special_teaching_allowance;
pub mod student_social_allowance;
pub mod study_cost_support;
pub mod teaching_hours;
pub mod tuition_ceiling;
pub mod tuition_exemption;

pub use answer::Answer;
pub use class_and_staff_norms::{ClassAndStaffNorms, ClassAndStaffNormsFacts};
pub use level::Level;
pub use norms::Norms;
pub use registration_time_limit::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
pub use special_teaching_allowance::{SpecialTeachingAllowance, SpecialTeachingAllowanceFacts};
pub use student_social_allowance::{StudentSocialAllowance, StudentSocialAllowanceFacts};
pub use study_cost_support::{StudyCostSupport, StudyCostSupportFacts};
pub use teaching_hours::{TeachingHours, TeachingHoursFacts};
pub use tuition_ceiling::{TuitionCeiling, TuitionCeilingFacts};
pub use tuition_exemption::{TuitionExemption, TuitionExemptionFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
