//! Vietnamese benefits for people with merit to the revolution (*ưu đãi người có công với cách
//! mạng*), 2013 to today.
//!
//! | rule | what it answers | law | provisional |
//! |---|---|---|---|
//! | [`CentreCosts`] | care of residents, stays of convalescents, visits home | circular 101/2018, articles 6, 9; decree 75/2021, article 13(4) to (7); decree 55/2023, article 1(5) | ceilings of care before 2022; before 2019 and from 2026-07: not established |
//! | [`ConcurrentBenefits`] | which monthly benefits stand together, and which fall | ordinance 02/2020, articles 6, 12, 18, 30, 39; decree 131/2021, articles 43, 44, 58; before 2021-07 decree 31/2013, articles 3, 31 | several statuses of one's own before 2021-07: known, not checked |
//! | [`Convalescence`] | convalescence at home or in a centre, and how often | decree 31/2013, article 53; decree 75/2021, article 6; decree 131/2021, article 87; ordinance 02/2020 | how often before 2021-07; from 2026-07 not established |
//! | [`DeviceTrip`] | fares and meals of the trip for a device or to rehabilitation | circular 101/2018, article 7(2); decree 75/2021, article 7(2) | before 2019 and from 2026-07: not established |
//! | [`DossierTimeLimit`] | the day each step of a dossier is due, and which is late | decree 131/2021, articles 7 to 131; Civil Code, articles 147, 148 | until 2022-02-14, and steps of the district from 2025-07: not established |
//! | [`EducationSupport`] | the yearly sum and the monthly support of learners | decree 75/2021, article 8 and appendix I(11); decree 131/2021, articles 94 to 98 | before 2022: not covered; from 2026-07 mostly not established |
//! | [`FuneralGrant`] | ten times the base salary, to whoever organises the funeral | ordinance 02/2020, article 6(4); the laws on social insurance | before 2016 and from 2025-07: not checked |
//! | [`GraveVisit`] | fares and meals to a martyr's grave | circular 101/2018, article 12; decree 75/2021, article 9 | before 2019 and from 2026-07: not established |
//! | [`HealthInsuranceCover`] | who is insured, the code on the card, the premium the central budget pays | law 25/2008, articles 12, 13; ordinance 02/2020; decree 131/2021, articles 82, 183 | before 2015: not covered; codes: not checked |
//! | [`HolidayGift`] | the President's gifts at the New Year, on 27 July and National Day, and back from a total to the gifts | the decision of each occasion | most occasions: not established; lists read in part |
//! | [`HolidayMeals`] | food for holidays from 81 % | circular 101/2018, article 9(1)(c); decree 75/2021, article 13(3) | days of a whole year to 2021 and in 2026; before 2019 and from 2026-07: not established |
//! | [`HousingSupport`] | new and repaired houses, who bears them, and back from a total to the houses | decision 22/2013; decision 21/2024 | 2020 to 2024 and the shares of 2025: not established |
//! | [`LandAndRentReduction`] | land-use fees and rents waived or reduced | decree 131/2021, articles 100, 104 to 106 | before 2022-02-15: not covered |
//! | [`MonthlyAllowance`] | the monthly allowance of every other group | decrees 20/2015 to 77/2024, appendix I; decree 321/2026 | from 2026-07; 2013 and 2014 not established |
//! | [`OfficeSpending`] | grave shells, leaders' gifts, appraisal of dossiers | circulars 101/2018, 44/2022; decree 75/2021, articles 11(1), 13(11); decree 55/2023 | gifts before 2022; before 2019 and from 2026-07: not established |
//! | [`OneOffBenefit`] | one-off benefits: martyrs, injuries of 5 to 20 %, resistance, helpers, the dead without benefits | decrees 89/2008, 20/2015 to 77/2024 | 2013, 2014 and from 2026-07: mostly not established |
//! | [`OrthopaedicDevices`] | devices with accessories and maintenance for a term, who has which | circular 101/2018, appendix; decree 75/2021, appendix V; decree 131/2021, article 89 | who but war invalids and sick soldiers before 2022-02-15; before 2019 and from 2026-07: not established |
//! | [`PayFromMonth`] | the first and the last month of every monthly benefit, and when arrears are paid | decree 131/2021, articles 8 to 70, 118, 119, 125; circular 44/2022, article 15 | until 2022-02-14 invalids and survivors of the injured alone |
//! | [`RemainsTransfer`] | moving a martyr's remains, a grave of the family's | circular 101/2018, article 13; decree 75/2021, article 10 | before 2019 and from 2026-07: not established |
//! | [`SupplementAndCarer`] | supplements from 81 %, the carer at home | the same appendix I; ordinance 02/2020, articles 18, 24, 27, 30; decree 131/2021, article 58 | as above |
//! | [`SurvivorsAllowance`] | relatives of the dead: ages, education, disability, income, the caps | decree 31/2013, articles 3, 32; ordinance 02/2020, articles 6(5), 10, 13, 16, 25; decree 131/2021, articles 121, 125 | as the allowances |
//! | [`ThreeMonthGrant`] | three months of what a dead merit person drew | decree 31/2013, article 48; decree 131/2021, article 121 | as the allowances |
//! | [`WarInvalidAllowance`] | the monthly allowance of a war invalid by rate of injury | decrees 20/2015 to 77/2024, appendices II and III | 2013, 2014 and from 2026-07: not established |
//! | [`WarParticipantScheme`] | grants and allowances of war participants outside the ordinance | decisions 290/2005, 142/2008, 40/2011, 62/2011, 49/2015; decree 102/2018 | monthly amounts outside 2017-07 to 2018-06 (soldiers) and 2011-10 to 2013 (youth volunteers): not established |
//! | [`WorshipAllowance`] | a year of worship for a martyr without relatives in receipt | decree 31/2013, article 21; decree 75/2021, article 13(2) | from 2026-07: not established |
//!
//! [`indicators`] are the figures a province reports; [`gratitude_fund`] sets what the Gratitude Fund
//! raised against its plan; [`management_costs`] is what the central budget adds for management.
//!
//! The central budget pays what the ordinance gives, through the vote of the ministry; each answer
//! says who pays, by which provision.
//!
//! ```
//! use ansinh_core::{Dong, Rule, date};
//! use ansinh_merit_benefits::war_invalid_allowance::InvalidType;
//! use ansinh_merit_benefits::{WarInvalidAllowance, WarInvalidAllowanceFacts};
//!
//! let rule = WarInvalidAllowance::in_force(date(2017, 5, 1))?;
//! let facts = WarInvalidAllowanceFacts { invalid_type: InvalidType::A, rate: 61 };
//! assert_eq!(rule.assess(&facts)?.total(), Dong::new(2_576_000));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod centre_costs;
pub mod concurrent_benefits;
pub mod convalescence;
mod decrees;
pub mod device_trip;
pub mod dossier_time_limit;
pub mod education_support;
mod funding;
pub mod funeral_grant;
pub mod gratitude_fund;
pub mod grave_visit;
mod half_thousand;
pub mod health_insurance_cover;
pub mod holiday_gift;
pub mod holiday_meals;
pub mod housing_support;
pub mod indicators;
pub mod instruments;
pub mod land_and_rent_reduction;
pub mod levels;
pub mod management_costs;
pub mod monthly_allowance;
pub mod office_spending;
pub mod one_off_benefit;
pub mod orthopaedic_devices;
pub mod pay_from_month;
pub mod remains_transfer;
pub mod supplement_and_carer;
pub mod survivors_allowance;
pub mod three_month_grant;
mod through;
mod travel;
mod two_levels;
pub mod war_invalid_allowance;
pub mod war_participant_scheme;
pub mod worship_allowance;

pub use centre_costs::{CentreCosts, CentreCostsFacts};
pub use concurrent_benefits::{ConcurrentBenefits, ConcurrentBenefitsFacts};
pub use convalescence::{Convalescence, ConvalescenceFacts};
pub use device_trip::{DeviceTrip, DeviceTripFacts};
pub use dossier_time_limit::{DossierTimeLimit, DossierTimeLimitFacts};
pub use education_support::{EducationSupport, EducationSupportFacts};
pub use funeral_grant::{FuneralGrant, FuneralGrantFacts};
pub use grave_visit::{GraveVisit, GraveVisitFacts};
pub use half_thousand::HalfThousand;
pub use health_insurance_cover::{HealthInsuranceCover, HealthInsuranceCoverFacts};
pub use holiday_gift::{HolidayGift, HolidayGiftFacts};
pub use holiday_meals::{HolidayMeals, HolidayMealsFacts};
pub use housing_support::{HousingSupport, HousingSupportFacts};
pub use land_and_rent_reduction::{LandAndRentReduction, LandAndRentReductionFacts};
pub use levels::{Levels, Row};
pub use monthly_allowance::{MonthlyAllowance, MonthlyAllowanceColumns, MonthlyAllowanceFacts};
pub use office_spending::{OfficeSpending, OfficeSpendingFacts};
pub use one_off_benefit::{OneOffBenefit, OneOffBenefitFacts};
pub use orthopaedic_devices::{OrthopaedicDevices, OrthopaedicDevicesFacts};
pub use pay_from_month::{PayFromMonth, PayFromMonthFacts};
pub use remains_transfer::{RemainsTransfer, RemainsTransferFacts};
pub use supplement_and_carer::{SupplementAndCarer, SupplementAndCarerFacts};
pub use survivors_allowance::{SurvivorsAllowance, SurvivorsAllowanceFacts};
pub use three_month_grant::{ThreeMonthGrant, ThreeMonthGrantFacts};
pub use war_invalid_allowance::{
    WarInvalidAllowance, WarInvalidAllowanceColumns, WarInvalidAllowanceFacts,
};
pub use war_participant_scheme::{WarParticipantScheme, WarParticipantSchemeFacts};
pub use worship_allowance::{WorshipAllowance, WorshipAllowanceFacts};

/// The last day for which the law of this crate was reviewed: every table of it asked for a later day
/// answers with an error, or with a marked assumption where that is wanted.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
