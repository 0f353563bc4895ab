//! Wages, working time, unemployment insurance, accidents, permits and job loans.
//!
//! ## Permits, job loans, work abroad, wage funds, time limits
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`AccidentInvestigationLimit`] | until when an accident at work is investigated | 2016-07-01 | law 84/2015, article 35 | – |
//! | [`EmploymentFundLoan`] | loans for jobs and work abroad: the most, term, rate, schedule | 2013-01-01 | decision 71/2005; decrees 61/2015, 74/2019 and 338/2025 | terms until 2015-08, security until 2019-11-07 |
//! | [`ExpertAllowance`] | once for experts sent to Laos and Cambodia | 2014-01-01 | decisions 57/2013 and 62/2015, circular 07/2022 | first day of decision 62/2015, who is excluded, who pays |
//! | [`OverseasWorkSupport`] | support for working abroad, by group and programme | 2013-01-01 | decision 71/2009; joint circulars 31/2009 and 09/2016; circulars 15/2017 and 55/2023; decrees 61/2015 and 338/2025 | who is left out of poor districts |
//! | [`PublicWorksWage`] | the least wage on public works of the community | 2026-01-01 | decree 338/2025, articles 21 to 23 | – |
//! | [`RegistrationTimeLimit`] | when rules, agreements and accident reports are filed, when rules hold | 2013-05-01 | codes 10/2012 and 45/2019; decree 39/2016 | code 10/2012, accident reports |
//! | [`WageFundAppraisal`] | wage funds of State companies, planned and executed | 2016-01-01, to 2024 | decrees 51 to 53/2016, circular 27/2016 | workers' heads |
//! | [`WorkPermit`] | permits of foreigners, exemption, how long and within which days | 2013-11-01 | decrees 102/2013, 11/2016, 152/2020, 70/2023 and 219/2025 | decrees 102/2013 and 11/2016, days of reissue and extension since 2025-08-07 |
//!
//! [`indicators`] holds the figures a province reports, with jobs counted once a person and year.
#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

pub mod accident_investigation_limit;
pub mod deadlines;
pub mod employment_fund_loan;
pub mod expert_allowance;
pub mod indicators;
pub mod instruments;
pub mod level;
pub mod overseas_work_support;
pub mod public_works_wage;
pub mod registration_time_limit;
pub mod wage_fund_appraisal;
pub mod work_permit;
#[cfg(feature = "proptest")]
mod working_days;

pub use accident_investigation_limit::{
    AccidentInvestigationLimit, AccidentInvestigationLimitFacts,
};
pub use employment_fund_loan::{EmploymentFundLoan, EmploymentFundLoanFacts};
pub use expert_allowance::{ExpertAllowance, ExpertAllowanceFacts};
pub use overseas_work_support::{OverseasWorkSupport, OverseasWorkSupportFacts};
pub use public_works_wage::{PublicWorksWage, PublicWorksWageFacts};
pub use registration_time_limit::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
pub use wage_fund_appraisal::{WageFundAppraisal, WageFundAppraisalFacts};
pub use work_permit::{WorkPermit, WorkPermitFacts};
