//! Vietnamese law of vocational training (*giáo dục nghề nghiệp*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`ArtisanAllowance`] | the allowance of artisans of low income, and their funeral | 2016-01-01 | decree 109/2015, article 2 | concurrence with social allowances; from 2025-08-04 not established |
//! | [`BoardingScholarship`] | scholarship, items, Tết and journey of boarding students | 2016-01-01 | decision 53/2015, articles 2 to 4, 8; joint circular 12/2016, article 2 | – |
//! | [`PolicyScholarship`] | students by selection, learners of institutions for war invalids and disabled people | 2020-09-01 | decree 84/2020, article 9(2); decree 66/2026, article 8 | – |
//! | [`TrainingCard`] | what the card of soldiers, police and volunteers pays, in which order | 2013-01-01, to 2025-12-31 | joint circular 04/2010, article 3; decree 61/2015, articles 14 to 16; circular 43/2016, article 3 | to 2015-08-31 meals, travel and the need: not established |
//! | [`TrainingLevel`] | whether a programme is of the level it claims: duration, hours, grades, timetable | 2013-01-01 | law 74/2014, article 33; circular 42/2015, articles 4, 17; circular 31/2017, article 4(1) | the law of 2006, to 2015-06-30; from 2026 not established |
//! | [`TrainingSupport`] | the cost of an elementary course or one under three months, meals, travel, by the day it opens | 2013-01-01 | decision 1956/QĐ-TTg; decision 46/2015, articles 2 to 5, 12; circulars 152/2016, 58/2017, 52/2023; decree 338/2025, articles 25 to 27 | ceilings of the scheme of 1956; who left early, programmes of 2022 to 2026: not established |
//!
//! All are reviewed until 2026-11-23. Training of the unemployed and of those who go to work abroad are
//! rules of labour law.
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
mod funding;
pub mod instruments;
mod learner;
pub mod policy_scholarship;
mod scholarship;
pub mod training_card;
pub mod training_level;
pub mod training_support;

pub use artisan_allowance::{ArtisanAllowance, ArtisanAllowanceFacts};
pub use boarding_scholarship::{BoardingScholarship, BoardingScholarshipFacts};
pub use learner::{Area, Household};
pub use policy_scholarship::{PolicyScholarship, PolicyScholarshipFacts};
pub use scholarship::{Credits, MonthLevels};
pub use training_card::{TrainingCard, TrainingCardFacts};
pub use training_level::{TrainingLevel, TrainingLevelFacts};
pub use training_support::{TrainingSupport, TrainingSupportFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
