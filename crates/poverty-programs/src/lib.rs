//! Vietnamese law of poverty reduction (*giảm nghèo*), 2013 to today.
//!
//! | rule | what it answers | law | provisional |
//! |---|---|---|---|
//! | [`BoardingPupilSupport`] | food, room and rice of boarding pupils | decree 116/2016, articles 4, 5; decree 66/2025, articles 4, 6; decree 188/2026, article 3 | before 2016-09: not covered |
//! | [`DirectSupport`] | so much a year to every person of a poor household of disadvantaged areas | decision 102/2009, to 2018-12-31 | a border commune that is zone III |
//! | [`EthnicStudentSupport`] | 60 % of the base salary a month to ethnic-minority students | decision 66/2013; joint circular 35/2014 | from 2024: that the decision still stands |
//! | [`ForestProtectionSupport`] | so much a hectare protected or planted, and rice | resolution 30a/2008; decree 75/2015, articles 2 to 7 | rice before 2015-11-02, and all from 2024-07-15: not established |
//! | [`HealthInsurancePremium`] | premium, the State's share and the person's part, by group | law 25/2008, articles 12, 13; decisions and decrees 705/2013, 105/2014, 146/2018, 75/2023, 188/2025 | poor and pupils before 2018-12: not checked; part-supported people when the base salary changes: not established |
//! | [`LabourAbroadSupport`] | courses, meals, lodging, travel, papers of workers of poor areas who go abroad | circular 55/2023, articles 25, 69 | before 2023-08-15 and from 2026-05-31: not established |
//! | [`LegalAidEntitlement`] | who has a right to legal aid | law 11/2017, article 7; decree 144/2017, article 2 | before 2018: not covered; ages of children and older people: not checked |
//! | [`LegalAidNorms`] | what a legal-aid centre may spend, and who bears it | decision 32/2016, articles 3 to 5, to 2020 | – |
//! | [`LunchSupport`] | lunches of kindergarten and nursery children | decree 06/2018; decree 105/2020, article 7; decree 66/2025, articles 4, 6 | before 2018-02-20: not established |
//! | [`ProductionSupport`] | loans for forests and animals | decree 75/2015, article 8 | models of production, before 2015-11-02 and from 2024-07-15: not established |
//! | [`StudyCostSupport`] | study costs of pupils of poor households | decrees 49/2010, 86/2015, 81/2021, 238/2025 | before 2021-10-15 and from 2025-09-03: amounts not checked |
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod boarding_pupil_support;
pub mod direct_support;
pub mod ethnic_student_support;
pub mod forest_protection_support;
mod funding;
pub mod health_insurance_premium;
pub mod household;
pub mod instruments;
pub mod labour_abroad_support;
pub mod legal_aid_entitlement;
pub mod legal_aid_norms;
pub mod lunch_support;
mod months;
pub mod production_support;
pub mod study_cost_support;

pub use boarding_pupil_support::{BoardingPupilSupport, BoardingPupilSupportFacts};
pub use direct_support::{DirectSupport, DirectSupportFacts};
pub use ethnic_student_support::{EthnicStudentSupport, EthnicStudentSupportFacts};
pub use forest_protection_support::{ForestProtectionSupport, ForestProtectionSupportFacts};
pub use health_insurance_premium::{HealthInsurancePremium, HealthInsurancePremiumFacts};
pub use household::{Area, HouseholdClass, Listing, PoorBy, PovertyStatus, Zone};
pub use labour_abroad_support::{LabourAbroadSupport, LabourAbroadSupportFacts};
pub use legal_aid_entitlement::{LegalAidEntitlement, LegalAidEntitlementFacts};
pub use legal_aid_norms::{LegalAidNorms, LegalAidNormsFacts};
pub use lunch_support::{LunchSupport, LunchSupportFacts};
pub use months::SchoolMonths;
pub use production_support::{ProductionSupport, ProductionSupportFacts};
pub use study_cost_support::{StudyCostSupport, StudyCostSupportFacts};

/// The last day for which this crate's law has been reviewed.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
