//! The ground the ansinh crates stand on: exact money, dated law, and rules that explain themselves.
//!
//! | module | what it holds |
//! |---|---|
//! | [`money`], [`rate`], [`rounding`], [`number`] | whole đồng, exact coefficients and percentages, named rounding |
//! | [`law`] | instruments, citations, and tables of values in force from a day |
//! | [`instruments`] | the laws, decrees and circulars that several crates cite |
//! | [`rule`], [`explanation`], [`parameter`] | facts in, assessment out, and the steps between |
//! | [`payments`], [`told`], [`highest`] | awards of several lines, lists made for whoever listens, which one wins |
//! | [`terms`] | who pays, and what to know before relying on an answer |
//! | [`language`] | every text a person reads, in Vietnamese and English |
//! | [`calendar`], [`period`] | ages, months, working days; reporting periods and their cut-off windows |
//! | [`series`] | values many crates share: base salary, minimum wages, standard levels |
//! | [`loan`] | instalments of a loan, to the đồng |
//! | [`local_policy`] | a province's higher level or a reform, laid over the national rule |
//! | [`disbursement`] | splitting a total to the đồng, sources of funds, the budget chain |
//!
//! ```
//! use ansinh_core::{date, series, Dong};
//!
//! let level = series::SOCIAL_ASSISTANCE_STANDARD.on(date(2017, 6, 1))?;
//! assert_eq!(*level.value, Dong::new(270_000));
//! assert_eq!(level.citation.to_string(), "Decree 136/2013/NĐ-CP, article 4(1)");
//! # Ok::<(), ansinh_core::law::NotInForce>(())
//! ```

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

// The exported macros name this crate by its outside name, here too.
extern crate self as ansinh_core;

pub mod answer;
pub mod bulk;
pub mod calendar;
pub mod compliance;
pub mod disbursement;
pub mod explanation;
pub mod facts;
pub mod highest;
mod in_order;
pub mod indicator;
pub mod instruments;
pub mod language;
pub mod law;
pub mod loan;
pub mod local_policy;
pub mod money;
mod no_refusal;
pub mod number;
pub mod parameter;
pub mod payments;
pub mod period;
pub mod plan;
pub mod rate;
pub mod rounding;
pub mod rule;
pub mod series;
pub mod terms;
pub mod told;

#[cfg(feature = "proptest")]
pub mod harness;
#[cfg(feature = "proptest")]
pub mod strategies;

pub use calendar::{Month, date};
pub use chrono::NaiveDate;
pub use language::{Language, Localized, Text};
pub use law::When;
pub use money::Dong;
pub use no_refusal::NoRefusal;
pub use rate::{Coefficient, Percent};
pub use rule::{Assessment, Award, Rule};
pub use rust_decimal::Decimal;

/// What the other crates here share; not for use by hand.
#[doc(hidden)]
pub use in_order::in_order;

/// What the exported macros need; not for use by hand.
#[doc(hidden)]
pub mod macro_support {
    pub use serde::{self, Deserialize, Serialize};
}
