//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`AreaZone`] | extremely disadvantaged villages, communes of zones I, II and III | 2013-01-01 | decisions 50/2016 and 33/2020; decree 272/2025, article 8 | – |
//! | [`ElectricitySupport`] | what a poor or policy household is due for a quarter's electricity | 2011-04-01 | decision 268/QĐ-TTg of 2011; decisions 28/2014 and 60/2014; circular 190/2014 | amounts of 2017-12 to 2023-05, decision 14/2025 |
//! | [`HouseholdClassification`] | poor, near-poor, average or above, by income or score and by what is lacking | 2011-01-01, to 2030 | decision 09/2011, article 1; decision 59/2015, article 2; decree 07/2021, articles 2 and 3; decree 351/2025; circulars 17/2016 and 07/2021 | tests of the ten indicators, rural upper score and average living standard until 2021 |
//! | [`HouseholdStatus`] | escaped, relapsed, new; newly escaped; poor of social protection, without working capacity | 2013-01-01 | circulars 17/2016, article 2, and 07/2021; decision 28/2015, article 2 | all but newly escaped |
//! | [`HousingSupport`] | what is granted and lent for a house, how the loan is paid back, what is left for the household | 2009-01-01 | decisions 167/2008, 48/2014, 33/2015; circulars 01/2022 and 55/2023, articles 74 and 75 | ends of decisions 33/2015 and 48/2014; amounts of the campaign of 2024 |
//! | [`IncomeScore`] | points of the five items of a score sheet that were read | 2016-03-25, to 2021 | circular 02/2016 | all of it |
//! | [`PovertyMovement`] | poverty rate, reduction in points, escaped, new and relapsed households that add up | 2013-01-01 | the standards; decision 1722 | – |
//! | [`PreferentialCredit`] | whether the Bank for Social Policies lends to a household, the rate, the instalments | 2013-01-01 | decree 78/2002; decisions 15/2013, 1826/QĐ-TTg, 872/QĐ-TTg, 750/QĐ-TTg, 28/2015, 2553/QĐ-TTg; decree 06/2026, article 32 | rates until 2015-06-04, caps until 2019-02 |
//!
//! All are reviewed until 2026-11-23.
//!
//! [`programmes`] holds the poverty programmes and their money: structure, allocation, co-financing, what is
//! kept at the year's end, and resources by source. [`indicators`] holds the figures a province reports,
//! with disbursement rates.
//!
//! ## Households
//!
//! What the review concludes is a [`HouseholdClass`]; what every programme asks on its own day is a
//! [`PovertyStatus`], an interval on the commune's lists:
//!
//! ```
//! use ansinh_core::{Dong, Rule, date, facts::Facts};
//! use ansinh_poverty_programs::household_classification::{DeprivationFound, IncomeFound};
//! use ansinh_poverty_programs::{
//!     HouseholdClassification, HouseholdClassificationFacts, PovertyStatus,
//! };
//!
//! let facts = HouseholdClassificationFacts {
//!     income: IncomeFound::PerPerson(Dong::new(500_000)),
//!     deprivation: DeprivationFound::Count(0),
//!     ..HouseholdClassificationFacts::ordinary()
//! };
//! let on_the_list_of = |year| {
//!     let rule = HouseholdClassification::in_force(date(year, 1, 1))?;
//!     let found = rule.assess(&facts)?.award;
//!     Ok::<_, Box<dyn std::error::Error>>(found.map(|found| found.class.status()))
//! };
//! assert_eq!(on_the_list_of(2021)?, Some(PovertyStatus::Poor)); // by income alone
//! assert_eq!(on_the_list_of(2022)?, Some(PovertyStatus::NearPoor)); // it lacks fewer than three
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod area_zone;
pub mod deprivation;
pub mod electricity_support;
mod funding;
pub mod household;
pub mod household_classification;
pub mod household_status;
pub mod housing_support;
pub mod income_score;
pub mod indicators;
pub mod instruments;
mod no_refusal;
pub mod poverty_movement;
pub mod preferential_credit;
pub mod programmes;
mod square_metres;
mod standard;

pub use area_zone::{AreaZone, AreaZoneFacts};
pub use electricity_support::{ElectricitySupport, ElectricitySupportFacts};
pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};
pub use household_classification::{HouseholdClassification, HouseholdClassificationFacts};
pub use household_status::{HouseholdStatus, HouseholdStatusFacts};
pub use housing_support::{HousingSupport, HousingSupportFacts};
pub use income_score::{IncomeScore, IncomeScoreFacts};
pub use no_refusal::NoRefusal;
pub use poverty_movement::{PovertyMovement, PovertyMovementFacts};
pub use preferential_credit::{PreferentialCredit, PreferentialCreditFacts};
pub use square_metres::SquareMetres;
pub use standard::PovertyStandard;

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
