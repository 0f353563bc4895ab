//! Vietnamese social assistance (*trợ giúp xã hội*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`AllowancePeriod`] | first and last month of the allowance, suspension, moves, arrears | 2013-01-01 | decree 20/2021, article 8; circular 02/2021, article 2 | from 2026-07 |
//! | [`CarerSupport`] | support for carers, foster families and disabled parents | 2013-01-01 | decree 28/2012, article 17; decree 136/2013, article 20; decree 20/2021, articles 19 to 23 | coefficients from 2026-07 |
//! | [`DisabilityCouncilCosts`] | the most for a session of the council | 2019-03-15 | circular 01/2019, article 10 | – |
//! | [`DisabilityDegree`] | the degree a commune council concludes, and when the medical board does | 2013-01-01 | law 51/2010, article 15; decree 28/2012, articles 3 and 4; circular 01/2019 | – |
//! | [`EmergencyRelief`] | rice, injury, death, houses, urgent protection | 2013-01-01 | decree 13/2010; decree 136/2013, articles 12 to 19; decree 20/2021, articles 12 to 18; joint circular 29/2014; circular 02/2021, article 3 | everything from 2026-10-05 |
//! | [`FuneralSupport`] | support for the burial of a beneficiary | 2010-01-01 | decree 13/2010; decree 136/2013, article 11; decree 20/2021, article 11; decree 176/2025, article 5; decree 335/2026, article 11 | from 2026-10-05 |
//! | [`HealthInsuranceAndEducation`] | health-insurance card, scholarship, learning aids and costs | 2014-03-05 | law 25/2008, article 22; law 51/2024; joint circular 42/2013, article 7; decree 86/2015; decree 81/2021, article 20; decree 238/2025, article 19 | – |
//! | [`HouseholdEntitlements`] | everything a household receives in a month, and what it loses | 2013-01-01 | decree 20/2021, articles 6(2) and 25(5); decree 176/2025, article 3; the rules it joins | as the rules it joins |
//! | [`InstitutionStaffing`] | the staff each class of residents needs, and what is missing | 2018-02-12 | circular 33/2017, article 5 | – |
//! | [`InstitutionalCare`] | the maintenance of a resident in a month, and what comes with it | 2013-01-01 | decree 28/2012, article 18; decree 136/2013, articles 25 and 26; decree 20/2021, articles 24 to 26; circulars 26/2012 and 76/2021 | coefficients from 2026-07 |
//! | [`LongevityGift`] | gifts at 90 and 100 | 2013-01-01 | law 39/2009, article 21; circular 21/2011; circular 96/2018, article 3 | – |
//! | [`MethadoneFee`] | the most a patient pays for methadone and examinations | 2015-01-01 | joint circulars 25/2014 and 38/2014; decree 90/2016, articles 22 to 24 | – |
//! | [`MonthlyAllowance`] | the monthly allowance in the community | 2013-01-01 | decrees 67/2007 and 13/2010; decree 28/2012, article 16; decree 136/2013, articles 4 to 8; decree 20/2021, articles 4 to 8; decree 76/2024; decree 335/2026, article 4 | coefficients from 2026-07 |
//! | [`OlderPersonTravelAndVisits`] | fares, tickets and home visits of older people and the disabled | 2013-01-01 | decree 06/2011, article 5; decree 28/2012, articles 11 and 12; circular 96/2018, article 3 | – |
//! | [`PaymentFee`] | the fee of a payment provider | 2015-01-01 | joint circular 29/2014, article 11; circular 76/2021, article 3 | – |
//! | [`ProcedureTimeLimit`] | until when a procedure must be decided, step by step | 2013-01-01 | decree 20/2021, articles 8, 12 to 14, 27, 28 and 34; decree 176/2025, articles 4 and 5; circular 01/2019 | – |
//! | [`RehabilitationAllowance`] | food, kit, treatment, a course and support in drug rehabilitation | 2016-11-01 | decree 136/2016; decree 116/2021, articles 34, 39, 65 and 67; circular 62/2022, article 5; decree 105/2021, article 39; decree 163/2026 | everything from 2026-07 |
//! | [`SocialPension`] | the social pension of a month, beside or instead of the allowance | 2025-07-01 | law 41/2024, articles 21 and 22; decree 176/2025, articles 2 to 4; decree 335/2026 | – |
//! | [`TraffickingVictimSupport`] | temporary care; the rest is not established | 2015-01-01 | joint circular 29/2014; circular 02/2021, article 3 | – |
//!
//! All are reviewed until 2026-11-23. What is provisional is carried over from the earlier decree
//! until the new one has been read; assessments say so, and say too which values were not checked
//! against the published text. [`indicators`] lists the figures the domain reports; [`register`]
//! holds the people, households, institutions and claims the facts come from.
//!
//! ```
//! use ansinh_core::{Dong, Rule, date};
//! use ansinh_core::facts::Facts;
//! use ansinh_social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts};
//!
//! let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
//! let facts = MonthlyAllowanceFacts {
//!     age: 35_u16.into(),
//!     disability: Some(Degree::Severe),
//!     ..MonthlyAllowanceFacts::ordinary()
//! };
//! assert_eq!(rule.assess(&facts)?.total(), Dong::new(405_000));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod allowance_period;
pub mod carer_support;
mod disability;
pub mod disability_council_costs;
pub mod disability_degree;
pub mod emergency_relief;
mod funding;
pub mod funeral_support;
pub mod health_insurance_and_education;
mod household;
pub mod household_entitlements;
pub mod indicators;
pub mod institution_staffing;
pub mod institutional_care;
pub mod instruments;
pub mod longevity_gift;
pub mod methadone_fee;
pub mod monthly_allowance;
pub mod older_person_travel_and_visits;
pub mod payment_fee;
pub mod procedure_time_limit;
pub mod register;
pub mod rehabilitation_allowance;
pub mod social_pension;
mod standard_level;
pub mod trafficking_victim_support;
mod within;

pub use allowance_period::{AllowancePeriod, AllowancePeriodFacts};
pub use carer_support::{CarerSupport, CarerSupportFacts};
pub use disability::Degree;
pub use disability_council_costs::{DisabilityCouncilCosts, DisabilityCouncilCostsFacts};
pub use disability_degree::{DisabilityDegree, DisabilityDegreeFacts};
pub use emergency_relief::{EmergencyRelief, EmergencyReliefFacts};
pub use funeral_support::{FuneralSupport, FuneralSupportFacts};
pub use health_insurance_and_education::{
    HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts,
};
pub use household::Household;
pub use household_entitlements::{HouseholdEntitlements, HouseholdEntitlementsFacts};
pub use institution_staffing::{InstitutionStaffing, InstitutionStaffingFacts};
pub use institutional_care::{InstitutionalCare, InstitutionalCareFacts};
pub use longevity_gift::{LongevityGift, LongevityGiftFacts};
pub use methadone_fee::{MethadoneFee, MethadoneFeeFacts};
pub use monthly_allowance::{MonthlyAllowance, MonthlyAllowanceColumns, MonthlyAllowanceFacts};
pub use older_person_travel_and_visits::{
    OlderPersonTravelAndVisits, OlderPersonTravelAndVisitsFacts,
};
pub use payment_fee::{PaymentFee, PaymentFeeFacts};
pub use procedure_time_limit::{ProcedureTimeLimit, ProcedureTimeLimitFacts};
pub use rehabilitation_allowance::{RehabilitationAllowance, RehabilitationAllowanceFacts};
pub use social_pension::{SocialPension, SocialPensionColumns, SocialPensionFacts};
pub use trafficking_victim_support::{TraffickingVictimSupport, TraffickingVictimSupportFacts};

/// The last day for which the law of this crate was reviewed: every table of it asked for a later day
/// answers with an error, or with a marked assumption where that is wanted.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
