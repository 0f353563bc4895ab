//! Vietnamese social assistance (*trợ giúp xã hội*), 2013 to today.
//!
//! | rule | what it answers | law | provisional |
//! |---|---|---|---|
//! | [`AllowancePeriod`] | from which month to which the allowance is paid, and how much | as the monthly allowance; circular 02/2021 | as the monthly allowance |
//! | [`CarerSupport`] | support for carers, foster families and disabled parents | law 51/2010, decrees 13/2010, 28/2012, 136/2013, 20/2021, 335/2026 | coefficients from 2026-07 |
//! | [`DisabilityDegree`] | the degree a commune council concludes | law 51/2010, decree 28/2012, circular 01/2019 | – |
//! | [`EmergencyRelief`] | rice, injury, death, houses, urgent protection | decrees 13/2010, 136/2013, 20/2021, 335/2026; joint circular 29/2014, circular 02/2021 | everything from 2026-10-05 |
//! | [`FuneralSupport`] | support for the burial of a beneficiary | decrees 13/2010, 136/2013, 20/2021, 176/2025, 335/2026 | from 2026-10-05 |
//! | [`HealthInsuranceAndEducation`] | health-insurance card, scholarship, learning aids and costs | laws 25/2008, 51/2024; joint circular 42/2013; decrees 86/2015, 81/2021, 238/2025 | – |
//! | [`HouseholdEntitlements`] | everything a household receives in a month, and what it loses | the rules it joins | as those rules |
//! | [`InstitutionalCare`] | the maintenance of a resident in a month | decrees 136/2013, 20/2021, 335/2026 | coefficients from 2026-07 |
//! | [`LongevityGift`] | gifts at 90 and 100 | law 39/2009, circulars 21/2011, 96/2018 | – |
//! | [`MethadoneFee`] | the most for dispensing methadone | joint circular 38/2014 | – |
//! | [`MonthlyAllowance`] | the monthly allowance in the community | decrees 67/2007, 136/2013, 28/2012, 20/2021, 335/2026 | coefficients from 2026-07 |
//! | [`OlderPersonTravelAndVisits`] | fares, tickets and home visits of older people and the disabled | decrees 06/2011, 28/2012; circular 96/2018 | – |
//! | [`PaymentFee`] | the fee of a payment provider | joint circular 29/2014, circular 76/2021 | – |
//! | [`RehabilitationAllowance`] | food, kit and support in drug rehabilitation | decrees 136/2016, 116/2021, 105/2021, 163/2026 | everything from 2026-07 |
//! | [`SocialPension`] | the social pension of a month, beside or instead of the allowance | law 41/2024, decrees 176/2025, 335/2026 | – |
//! | [`TraffickingVictimSupport`] | temporary care; the rest is not established | joint circular 29/2014, circular 02/2021 | – |
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
pub mod disability_degree;
pub mod emergency_relief;
pub mod funeral_support;
pub mod health_insurance_and_education;
mod household;
pub mod household_entitlements;
pub mod indicators;
pub mod institutional_care;
pub mod instruments;
pub mod longevity_gift;
pub mod methadone_fee;
pub mod monthly_allowance;
pub mod older_person_travel_and_visits;
pub mod payment_fee;
pub mod rehabilitation_allowance;
pub mod social_pension;
pub mod trafficking_victim_support;
mod within;

pub use allowance_period::{AllowancePeriod, AllowancePeriodFacts};
pub use carer_support::{CarerSupport, CarerSupportFacts};
pub use disability::Degree;
pub use disability_degree::{DisabilityDegree, DisabilityDegreeFacts};
pub use emergency_relief::{EmergencyRelief, EmergencyReliefFacts};
pub use funeral_support::{FuneralSupport, FuneralSupportFacts};
pub use health_insurance_and_education::{
    HealthInsuranceAndEducation, HealthInsuranceAndEducationFacts,
};
pub use household::Household;
pub use household_entitlements::{HouseholdEntitlements, HouseholdEntitlementsFacts};
pub use institutional_care::{InstitutionalCare, InstitutionalCareFacts};
pub use longevity_gift::{LongevityGift, LongevityGiftFacts};
pub use methadone_fee::{MethadoneFee, MethadoneFeeFacts};
pub use monthly_allowance::{MonthlyAllowance, MonthlyAllowanceFacts};
pub use older_person_travel_and_visits::{
    OlderPersonTravelAndVisits, OlderPersonTravelAndVisitsFacts,
};
pub use payment_fee::{PaymentFee, PaymentFeeFacts};
pub use rehabilitation_allowance::{RehabilitationAllowance, RehabilitationAllowanceFacts};
pub use social_pension::{SocialPension, SocialPensionFacts};
pub use trafficking_victim_support::{TraffickingVictimSupport, TraffickingVictimSupportFacts};
