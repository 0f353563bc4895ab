//! Planning and money of a province's training: a year's quota and funds split over districts and
//! institutions, a course commissioned learner by learner, what a course costs.
//!
//! | what an office asks | answered by |
//! |---|---|
//! | how many learners and how much money does each district and institution get? | [`apportion`], [`apportion_in_districts`] |
//! | what does a commissioned course cost, and who bears what is above a ceiling? | [`CourseOrder`] |
//! | how much may be advanced on the contract? | [`OrderCost::advances`] |
//! | what is still paid, and until when? | [`Settlement`] |
//! | what does a course cost elsewhere? | [`unit_costs`] |
//! | which level is behind its plan? | [`EnrolmentFigures::behind`](crate::indicators::EnrolmentFigures::behind) |
//!
//! The law knows no key for the split: the People's Committee decides it. The weights are the caller's, as
//! the registered need; the parts add up to the learner and to the đồng.

mod apportion;
mod contract;
mod order;
pub mod unit_costs;

pub use apportion::{
    ApportionError, District, DistrictPortion, Portion, Taker, apportion, apportion_in_districts,
};
pub use contract::{Advances, CourseUnderWay, Settlement};
pub use order::{CourseOrder, LearnerCost, OrderCost, OrderedLearner};
