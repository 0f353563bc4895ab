//! Vietnamese law of vocational training (*giáo dục nghề nghiệp*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`ArtisanAllowance`] | the allowance of artisans of low income, and their funeral | 2016-01-01 | decree 109/2015, article 2 | concurrence with social allowances; from 2025-08-04 not established |
//! | [`BoardingScholarship`] | scholarship, items, Tết and journey of boarding students | 2016-01-01 | decision 53/2015, articles 2 to 4, 8; joint circular 12/2016, article 2 | – |
//! | [`ClassAndStaffNorms`] | how large a class may be, learners to a teacher, room, what a new institution needs | 2015-12-05, to 2025-12-31 | circulars 42/2015, article 19, 43/2015, article 10, and 07/2017, article 2(4); decree 143/2016, articles 3, 14 | before 2015-12 to 2017-07, by norm, and from 2026: not established |
//! | [`PolicyScholarship`] | students by selection, learners of institutions for war invalids and disabled people | 2020-09-01 | decree 84/2020, article 9; decree 66/2026, article 8 | before 2020-09: not established |
//! | [`RecoveredLandTuition`] | tuition of intermediate and college training for workers whose land was recovered | 2024-08-01 | decision 12/2024, article 5 | before 2024-08 and who pays: not established |
//! | [`RegistrationTimeLimit`] | until when a registration is granted, refused, made public | 2016-10-14, to 2025-12-31 | decree 143/2016, articles 17, 20 | before 2016-10-14 and from 2026: not established |
//! | [`SpecialTeachingAllowance`] | the supplement of integrated and practical lessons, to 2026-07-06 | 2017-09-25, to 2026-07-06 | decree 113/2015, articles 4 to 6; circular 22/2017, article 3; decree 182/2026, article 10 | before 2017-09-25: not established |
//! | [`StudentSocialAllowance`] | the social allowance of students | 2002-01-01 | decisions 1121/1997, article 2, and 194/2001 | beside the boarding scholarship: not established |
//! | [`TeachingHours`] | the norm of a school year and what over-hours are paid | 2013-04-15 | circulars 07/2017, 28/2022, 21/2025; joint circular 07/2013 | norms before 2017-07 and from 2026 taken as decided; from 2023-03 those of general subjects, managers, elementary training not checked |
//! | [`TrainingCard`] | what the card of soldiers, police and volunteers pays, in which order | 2013-01-01, to 2025-12-31 | joint circular 04/2010, article 3; decree 61/2015, articles 14 to 16; circular 43/2016, article 3 | to 2015-08-31 meals, travel and the need: not established |
//! | [`TrainingLevel`] | whether a programme is of the level it claims: duration, hours, grades, timetable | 2013-01-01 | law 74/2014, article 33; circular 42/2015, articles 4, 17; circular 31/2017, article 4(1) | the law of 2006, to 2015-06-30; from 2026 not established |
//! | [`TrainingSupport`] | the cost of an elementary course or one under three months, meals, travel, by the day it opens | 2013-01-01 | decision 1956/QĐ-TTg; decision 46/2015, articles 2 to 5, 12; circulars 152/2016, 58/2017, 52/2023; decree 338/2025, articles 25 to 27 | ceilings of the scheme of 1956; who left early, minority employees before 2017-07-28 and from 2026-08, programmes of 2022 to 2026: not established |
//! | [`TuitionCeiling`] | ceilings of tuition by school year, level and field | 2015–16 | decrees 86/2015, 81/2021, article 10, 97/2023, 238/2025 | before 2015–16, and to 2022–23 who covers its expenditure: not established; to 2022–23 not checked |
//! | [`TuitionExemption`] | exemption and reduction, what the learner still pays | 2013-09-01 | law 74/2014, article 62(2); decrees 74/2013, 86/2015, 81/2021, 238/2025, articles 15, 16 | before 2015-12 partly not established; from then to 2021-10-14 what the law does not exempt itself |
//!
//! All are reviewed until 2026-11-23. Training of the unemployed and of those who go to work abroad are
//! rules of labour law, support to learning costs (*hỗ trợ chi phí học tập*) is one of poverty programmes: it is for
//! pupils, and a trade learner as such has none. [`planning`] splits a year's quota and funds over districts and institutions and costs
//! what is commissioned; [`indicators`] are the figures a province reports, and which level is behind its plan.
//!
//! A soldier chooses between the card and, as a rural worker, the ceilings of decision 46/2015; nobody has
//! both:
//!
//! ```
//! use ansinh_core::{Dong, Rule, date, facts::Facts};
//! use ansinh_vocational_training::{TrainingSupport, TrainingSupportFacts};
//!
//! let rule = TrainingSupport::in_force(date(2018, 5, 5))?;
//! let facts = TrainingSupportFacts { supported_elsewhere: 1, ..TrainingSupportFacts::ordinary() };
//! let refused = rule.explain(&facts)?.assessment;
//! assert_eq!(refused.total(), Dong::ZERO);
//! assert_eq!(
//!     refused.refusals[0].citation.to_string(),
//!     "Decision 46/2015/QĐ-TTg, article 3(2)"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod artisan_allowance;
pub mod boarding_scholarship;
pub mod class_and_staff_norms;
mod funding;
pub mod indicators;
pub mod instruments;
mod learner;
mod level;
pub mod planning;
pub mod policy_scholarship;
pub mod recovered_land_tuition;
pub mod registration_time_limit;
mod scholarship;
pub mod special_teaching_allowance;
pub mod student_social_allowance;
pub mod teaching_hours;
pub mod training_card;
pub mod training_level;
pub mod training_support;
pub mod tuition_ceiling;
pub mod tuition_exemption;

pub use artisan_allowance::{ArtisanAllowance, ArtisanAllowanceFacts};
pub use boarding_scholarship::{BoardingScholarship, BoardingScholarshipFacts};
pub use class_and_staff_norms::{ClassAndStaffNorms, ClassAndStaffNormsFacts};
pub use learner::{Area, Household};
pub use level::ProgrammeLevel;
pub use policy_scholarship::{PolicyScholarship, PolicyScholarshipFacts};
pub use recovered_land_tuition::{RecoveredLandTuition, RecoveredLandTuitionFacts};
pub use registration_time_limit::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
pub use scholarship::{Credits, MonthLevels};
pub use special_teaching_allowance::{SpecialTeachingAllowance, SpecialTeachingAllowanceFacts};
pub use student_social_allowance::{StudentSocialAllowance, StudentSocialAllowanceFacts};
pub use teaching_hours::{TeachingHours, TeachingHoursFacts};
pub use training_card::{TrainingCard, TrainingCardFacts};
pub use training_level::{TrainingLevel, TrainingLevelFacts};
pub use training_support::{TrainingSupport, TrainingSupportColumns, TrainingSupportFacts};
pub use tuition_ceiling::{TuitionCeiling, TuitionCeilingFacts};
pub use tuition_exemption::{TuitionExemption, TuitionExemptionFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
