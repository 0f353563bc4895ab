//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`PreferentialCredit`] | whether the Bank for Social Policies lends to a household, the rate, the instalments | 2013-01-01 | decree 78/2002; decisions 15/2013, 1826/QĐ-TTg, 872/QĐ-TTg, 750/QĐ-TTg, 28/2015, 2553/QĐ-TTg; decree 06/2026, article 32 | rates until 2015-06-04, caps until 2019-02 |
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod funding;
pub mod household;
pub mod instruments;
pub mod preferential_credit;

pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};
pub use preferential_credit::{PreferentialCredit, PreferentialCreditFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
