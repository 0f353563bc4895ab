//! Vietnamese law of vocational training (*giáo dục nghề nghiệp*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`TrainingSupport`] | the cost of an elementary course or one under three months, meals, travel, by the day it opens | 2013-01-01 | decision 1956/QĐ-TTg; decision 46/2015, articles 2 to 5, 12; circulars 152/2016, 58/2017, 52/2023; decree 338/2025, articles 25 to 27 | ceilings of the scheme of 1956; who left early, programmes of 2022 to 2026: not established |
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod funding;
pub mod instruments;
mod learner;
pub mod training_support;

pub use learner::{Area, Household};
pub use training_support::{TrainingSupport, TrainingSupportFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
