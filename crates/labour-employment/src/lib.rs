//! Wages, working time, unemployment insurance, accidents, permits and job loans.
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
