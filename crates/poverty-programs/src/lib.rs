//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`ElectricitySupport`] | what a poor or policy household is due for a quarter's electricity | 2011-04-01 | decision 268/QĐ-TTg of 2011; decisions 28/2014 and 60/2014; circular 190/2014 | amounts of 2017-12 to 2023-05, decision 14/2025 |
//! | [`HousingSupport`] | what is granted and lent for a house, how the loan is paid back, what is left for the household | 2009-01-01 | decisions 167/2008, 48/2014, 33/2015; circulars 01/2022 and 55/2023, articles 74 and 75 | ends of decisions 33/2015 and 48/2014; amounts of the campaign of 2024 |
//! | [`PreferentialCredit`] | whether the Bank for Social Policies lends to a household, the rate, the instalments | 2013-01-01 | decree 78/2002; decisions 15/2013, 1826/QĐ-TTg, 872/QĐ-TTg, 750/QĐ-TTg, 28/2015, 2553/QĐ-TTg; decree 06/2026, article 32 | rates until 2015-06-04, caps until 2019-02 |
//!
//! [`programmes`] holds the poverty programmes and their money: structure, allocation, co-financing, what is
//! kept at the year's end, and resources by source.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod electricity_support;
mod funding;
pub mod household;
pub mod housing_support;
pub mod instruments;
pub mod preferential_credit;
pub mod programmes;

pub use electricity_support::{ElectricitySupport, ElectricitySupportFacts};
pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};
pub use housing_support::{HousingSupport, HousingSupportFacts};
pub use preferential_credit::{PreferentialCredit, PreferentialCreditFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
