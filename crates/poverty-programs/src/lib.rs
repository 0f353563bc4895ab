//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`AreaZone`] | extremely disadvantaged villages, communes of zones I, II and III | 2013-01-01 | decisions 50/2016 and 33/2020; decree 272/2025, article 8 | – |
//! | [`BoardingPupilSupport`] | food, room and rice of boarding pupils | 2016-09-01 | decree 116/2016, articles 4, 5; decree 66/2025, articles 4, 6; decree 188/2026, article 3 | before 2016-09: not covered |
//! | [`DirectSupport`] | so much a year to every person of a poor household of disadvantaged areas | 2010-01-01, to 2018 | decision 102/2009 | a border commune that is zone III |
//! | [`ElectricitySupport`] | what a poor or policy household is due for a quarter's electricity | 2011-04-01 | decision 268/QĐ-TTg of 2011; decisions 28/2014 and 60/2014; circular 190/2014 | amounts of 2017-12 to 2023-05, decision 14/2025 |
//! | [`EthnicStudentSupport`] | 60 % of the base salary a month to ethnic-minority students | 2014-01-01 | decision 66/2013; joint circular 35/2014 | from 2024: that the decision still stands |
//! | [`ForestProtectionSupport`] | so much a hectare protected or planted, and rice | 2008-12-27 | resolution 30a/2008; decree 75/2015, articles 2 to 7 | rice before 2015-11-02, and all from 2024-07-15: not established |
//! | [`HealthInsurancePremium`] | premium, the State's share and the person's part, by group | 2013-01-01 | law 25/2008, articles 12, 13; decisions and decrees 705/2013, 105/2014, 146/2018, 75/2023, 188/2025 | poor and pupils before 2018-12: not checked; part-supported people when the base salary changes: not established |
//! | [`HouseholdClassification`] | poor, near-poor, average or above, by income or score and by what is lacking | 2011-01-01, to 2030 | decision 09/2011, article 1; decision 59/2015, article 2; decree 07/2021, articles 2 and 3; decree 351/2025; circulars 17/2016 and 07/2021 | tests of the ten indicators, rural upper score and average living standard until 2021 |
//! | [`HouseholdStatus`] | escaped, relapsed, new; newly escaped; poor of social protection, without working capacity | 2013-01-01 | circulars 17/2016, article 2, and 07/2021; decision 28/2015, article 2 | all but newly escaped |
//! | [`HousingSupport`] | what is granted and lent for a house, how the loan is paid back, what is left for the household | 2009-01-01 | decisions 167/2008, 48/2014, 33/2015; circulars 01/2022 and 55/2023, articles 74 and 75 | ends of decisions 33/2015 and 48/2014; amounts of the campaign of 2024 |
//! | [`IncomeScore`] | points of the five items of a score sheet that were read | 2016-03-25, to 2021 | circular 02/2016 | all of it |
//! | [`LabourAbroadSupport`] | courses, meals, lodging, travel, papers of workers of poor and minority areas who go abroad | 2013-01-01 | circulars 15/2017 and 55/2023, articles 25, 69; circular 60/2026, article 21 | before 2017-04, from 2021 to 2023-08-14, and from 2026-05-31 but for money carried over: not established |
//! | [`LegalAidEntitlement`] | who has a right to legal aid | 2018-01-01 | law 11/2017, article 7; decree 144/2017, article 2 | before 2018: not covered; ages of children and older people: not checked |
//! | [`LegalAidNorms`] | what a legal-aid centre may spend, and who bears it | 2016-09-22, to 2020 | decision 32/2016, articles 3 to 5 | – |
//! | [`LunchSupport`] | lunches of kindergarten and nursery children | 2010-02-09 | decree 06/2018; decree 105/2020, article 7; decree 66/2025, articles 4, 6 | before 2018-02-20: not established |
//! | [`PovertyMovement`] | poverty rate, reduction in points, escaped, new and relapsed households that add up | 2013-01-01 | the standards; decision 1722 | – |
//! | [`PreferentialCredit`] | whether the Bank for Social Policies lends to a household, the rate, the instalments | 2013-01-01 | decree 78/2002; decisions 15/2013, 1826/QĐ-TTg, 872/QĐ-TTg, 750/QĐ-TTg, 28/2015, 2553/QĐ-TTg; decree 06/2026, article 32 | rates until 2015-06-04, caps until 2019-02 |
//! | [`ProductionSupport`] | loans for forests and animals | 2013-01-01 | decree 75/2015, article 8 | models of production, before 2015-11-02 and from 2024-07-15: not established |
//! | [`StudyCostSupport`] | study costs of pupils of poor households | 2010-07-01 | decrees 49/2010, 86/2015, 81/2021, 238/2025 | before 2021-10-15: amounts not checked |
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
pub mod boarding_pupil_support;
pub mod deprivation;
pub mod direct_support;
pub mod electricity_support;
pub mod ethnic_student_support;
pub mod forest_protection_support;
mod funding;
pub mod health_insurance_premium;
pub mod household;
pub mod household_classification;
pub mod household_status;
pub mod housing_support;
pub mod income_score;
pub mod indicators;
pub mod instruments;
pub mod labour_abroad_support;
pub mod legal_aid_entitlement;
pub mod legal_aid_norms;
pub mod lunch_support;
mod months;
pub mod poverty_movement;
pub mod preferential_credit;
pub mod production_support;
pub mod programmes;
mod square_metres;
mod standard;
pub mod study_cost_support;

pub use area_zone::{AreaZone, AreaZoneFacts};
pub use boarding_pupil_support::{BoardingPupilSupport, BoardingPupilSupportFacts};
pub use direct_support::{DirectSupport, DirectSupportFacts};
pub use electricity_support::{ElectricitySupport, ElectricitySupportFacts};
pub use ethnic_student_support::{EthnicStudentSupport, EthnicStudentSupportFacts};
pub use forest_protection_support::{ForestProtectionSupport, ForestProtectionSupportFacts};
pub use health_insurance_premium::{HealthInsurancePremium, HealthInsurancePremiumFacts};
pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};
pub use household_classification::{HouseholdClassification, HouseholdClassificationFacts};
pub use household_status::{HouseholdStatus, HouseholdStatusFacts};
pub use housing_support::{HousingSupport, HousingSupportFacts};
pub use income_score::{IncomeScore, IncomeScoreFacts};
pub use labour_abroad_support::{LabourAbroadSupport, LabourAbroadSupportFacts};
pub use legal_aid_entitlement::{LegalAidEntitlement, LegalAidEntitlementFacts};
pub use legal_aid_norms::{LegalAidNorms, LegalAidNormsFacts};
pub use lunch_support::{LunchSupport, LunchSupportFacts};
pub use months::SchoolMonths;
pub use poverty_movement::{PovertyMovement, PovertyMovementFacts};
pub use preferential_credit::{PreferentialCredit, PreferentialCreditFacts};
pub use production_support::{ProductionSupport, ProductionSupportFacts};
pub use square_metres::SquareMetres;
pub use standard::PovertyStandard;
pub use study_cost_support::{StudyCostSupport, StudyCostSupportFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
