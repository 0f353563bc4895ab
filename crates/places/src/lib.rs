//! Every administrative unit of Vietnam since 2017, with its days and what became of it.
//!
//! [`vietnam`] gives them as a [`Gazetteer`]; [`Names`] finds one by its name. This crate is data: who
//! needs only the type, for places of their own, finds it in `ansinh-reporting`.
//!
//! | on | provinces | districts | communes |
//! |---|---|---|---|
//! | 2017-10-15 | 63: 58 provinces, 5 cities | 713 | 11,162: 8,973 communes, 1,587 wards, 602 townships |
//! | 2020-04-01 | 63 | 707 | 10,614 |
//! | 2025-06-30 | 63: 57 and 6 | 696 | 10,035 |
//! | 2025-07-01 | 34: 28 and 6 | none | 3,321: 2,621 communes, 687 wards, 13 special zones |
//! | 2026-09-20 | 34: 25 and 9 | none | 3,321: 2,599, 709 and 13 |
//!
//! The statistics office's lists of 2017-10-15 and 2025-07-01, and the 34 resolutions on the
//! communes of 2025 (1654 to 1687/NQ-UBTVQH15), are whole. Between them every change of a province,
//! district or commune has its day and resolution, among them the mergers of 2019 to 2021 and of
//! 2023 to 2025. Most of those resolutions were not read, and their changes
//! [say so](ansinh_core::law::Verification::Unchecked); what 16 dissolved communes joined isn't known, wholly or in part.
//!
//! ```
//! use ansinh_core::date;
//! use ansinh_places::{Names, vietnam};
//! use ansinh_reporting::place::Level;
//!
//! let places = vietnam()?;
//! assert_eq!(places.unit("15", date(2025, 6, 30))?.to_string(), "tỉnh Yên Bái");
//! assert_eq!(places.unit("15", date(2025, 7, 1))?.to_string(), "tỉnh Lào Cai");
//! assert_eq!(places.within("15", Level::Commune, date(2025, 7, 1))?.len(), 99);
//!
//! let names = Names::of(&places);
//! let commune = names.find("xa Cat Thinh", date(2017, 6, 30))?;
//! assert_eq!(commune.code.as_str(), "04693");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Reading the data takes a few milliseconds; a program that asks often keeps the result.

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod data;
pub mod names;

pub use ansinh_reporting::place::Gazetteer;
pub use data::{DataError, vietnam};
pub use names::{NameError, Names};
