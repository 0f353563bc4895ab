//! Vietnamese law of child protection and gender equality (*bảo vệ trẻ em, bình đẳng giới*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`SpecialCircumstances`] | which groups of children in special circumstances a child belongs to | 2005-01-01 | law 25/2004, articles 1 and 40; law 102/2016, articles 1 and 10; decree 56/2017, articles 3 to 16 | children without support in June 2017 |
//!
//! All are reviewed until 2026-11-23.
//!
//! # Children's data
//!
//! No type here holds a name. Whoever keeps a list of cases gives each child a [`ChildId`], which is
//! opaque: neither `Debug` nor an explanation prints it.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod child_id;
pub mod instruments;
pub mod special_circumstances;
#[cfg(feature = "proptest")]
mod strategies;

pub use child_id::ChildId;
pub use special_circumstances::{SpecialCircumstances, SpecialCircumstancesFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
