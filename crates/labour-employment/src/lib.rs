//! Vietnamese labour and employment law (*lao động – việc làm*), 2013 to today.
//!
//! | rule | what it answers | from | law | provisional |
//! |---|---|---|---|---|
//! | [`JobLossAllowance`] | the allowance of whoever loses a job | 2013-05-01 | code 10/2012, article 49; decree 05/2015, article 14; code 45/2019, article 47; decree 145/2020, article 8 | broken years until 2015-02 |
//! | [`MinimumWageCheck`] | whether a wage reaches the minimum of its region, by month or hour | 2011-10-01 | decrees 70/2011 to 293/2025; decree 49/2013, article 7(3) | Yên Bái's districts but 2020 to 2022-06, communes of 2025, hazardous work, conversions until 2025 |
//! | [`MinorWorkingTime`] | hours of minors, their overtime and night work | 2013-05-01 | code 10/2012, articles 163 and 164; code 45/2019, articles 145 and 146 | light work until 2020 |
//! | [`NightPay`] | the wage of ordinary hours worked by night | 2013-05-01 | code 10/2012, article 97(2); code 45/2019, article 98(2); decree 145/2020, article 56 | – |
//! | [`OvertimeLimit`] | overtime of a day, month and year, and who may not work it | 2013-07-01 | code 10/2012, articles 106, 155, 163 and 178; decree 45/2013, article 4; code 45/2019, articles 107, 108, 137 and 146; decree 145/2020, articles 60 to 62; resolution 17/2022 | disabled workers until 2020 |
//! | [`OvertimePay`] | overtime by day and by night, by time and by the piece | 2013-05-01 | code 10/2012, article 97; decree 05/2015, article 25; circular 23/2015, article 8; code 45/2019, article 98; decree 145/2020, articles 55 and 57 | night overtime after overtime by day, until 2015-02 |
//! | [`RedundancyInEquitisation`] | redundant workers of restructured State-owned companies | 2015-09-15 | decree 63/2015, article 3; decree 97/2022, articles 1 to 8 | broken years and missing months until 2023-01-14 |
//! | [`SeveranceAllowance`] | the allowance at the end of a contract, and when it must be paid | 2013-05-01 | code 10/2012, articles 36, 47 and 48; decree 05/2015, article 14; code 45/2019, articles 34, 46 and 48; decree 145/2020, article 8 | broken years until 2015-02 |
//!
//! All are reviewed until 2026-11-23. Amounts are the least the law asks for; a contract may give more.
//!
//! A payroll checks a wage, then the hours, and pays the overtime:
//!
//! ```
//! use ansinh_core::{Dong, Rule, date, facts::Facts};
//! use ansinh_labour_employment::minimum_wage_check::{Pay, Workplace};
//! use ansinh_labour_employment::overtime_pay::{Overtime, OvertimeDay, OvertimeTime};
//! use ansinh_labour_employment::{
//!     Hours, JobWage, MinimumWageCheck, MinimumWageCheckFacts, OvertimeLimit, OvertimeLimitFacts,
//!     OvertimePay, OvertimePayFacts, Quantity,
//! };
//!
//! let (day, wage) = (date(2017, 6, 11), Dong::new(5_200_000));
//! let checked = MinimumWageCheck::in_force(day)?.assess(&MinimumWageCheckFacts {
//!     workplace: Workplace::Unit("thành phố Yên Bái".into()),
//!     pay: Pay::Month { wage },
//!     trained: true,
//!     ..MinimumWageCheckFacts::ordinary()
//! })?;
//! assert!(checked.is_entitled()); // 5,200,000 against 2,900,000 × 107 %
//!
//! let allowed = OvertimeLimit::in_force(day)?.assess(&OvertimeLimitFacts {
//!     day_off: true,
//!     normal_hours: Hours::ZERO,
//!     overtime_in_day: Hours::whole(8),
//!     overtime_in_month: Hours::whole(32),
//!     overtime_in_year: Hours::whole(120),
//!     ..OvertimeLimitFacts::ordinary()
//! })?;
//! assert_eq!(
//!     allowed.refusals[0].reason.to_string(),
//!     "32 hours of overtime in the month, 30 at most"
//! );
//!
//! let paid = OvertimePay::in_force(day)?.explain(&OvertimePayFacts {
//!     wage: JobWage::Time { wage, hours: Hours::whole(208) },
//!     overtime: vec![Overtime {
//!         day: OvertimeDay::WeeklyRest,
//!         time: OvertimeTime::Day,
//!         quantity: Quantity::Hours(Hours::whole(8)),
//!     }],
//!     ..OvertimePayFacts::ordinary()
//! })?;
//! assert_eq!(paid.assessment.total(), Dong::new(400_000)); // 25,000 × 200 % × 8
//! assert!(paid.to_string().contains("Code 10/2012/QH13, article 97(1)(b)"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! When a contract ends:
//!
//! ```
//! use ansinh_core::{Dong, Rule, date, facts::Facts};
//! use ansinh_labour_employment::ending_of_contract::{Ending, Service, WorkedTime};
//! use ansinh_labour_employment::{SeveranceAllowance, SeveranceFacts};
//!
//! let rule = SeveranceAllowance::in_force(date(2021, 6, 30))?;
//! let facts = SeveranceFacts {
//!     ending: Ending::MutualAgreement,
//!     service: Service {
//!         worked: WorkedTime::Between { from: date(2014, 7, 1), until: date(2021, 6, 30) },
//!         insured_months: 60,
//!         ..Service::ordinary()
//!     },
//!     last_six_wages: [Dong::new(20_000_000); 6],
//!     ..SeveranceFacts::ordinary()
//! };
//! assert_eq!(rule.assess(&facts)?.total(), Dong::new(20_000_000)); // two years, half a month each
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
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
mod compliance;
pub mod deadlines;
pub mod employment_fund_loan;
pub mod ending_of_contract;
pub mod expert_allowance;
mod hours;
pub mod indicators;
pub mod instruments;
pub mod job_loss_allowance;
mod job_wage;
pub mod level;
pub mod minimum_wage_check;
pub mod minor_working_time;
pub mod night_pay;
pub mod overseas_work_support;
pub mod overtime_limit;
pub mod overtime_pay;
pub mod public_works_wage;
pub mod redundancy_in_equitisation;
pub mod registration_time_limit;
pub mod severance_allowance;
mod shown;
pub mod wage_fund_appraisal;
pub mod work_permit;
#[cfg(feature = "proptest")]
mod working_days;

pub use accident_investigation_limit::{
    AccidentInvestigationLimit, AccidentInvestigationLimitFacts,
};
pub use compliance::Compliance;
pub use employment_fund_loan::{EmploymentFundLoan, EmploymentFundLoanFacts};
pub use expert_allowance::{ExpertAllowance, ExpertAllowanceFacts};
pub use hours::Hours;
pub use job_loss_allowance::{JobLossAllowance, JobLossFacts};
pub use job_wage::{JobWage, Quantity};
pub use minimum_wage_check::{MinimumWageCheck, MinimumWageCheckFacts};
pub use minor_working_time::{MinorWorkingTime, MinorWorkingTimeFacts};
pub use night_pay::{NightPay, NightPayFacts};
pub use overseas_work_support::{OverseasWorkSupport, OverseasWorkSupportFacts};
pub use overtime_limit::{OvertimeLimit, OvertimeLimitFacts};
pub use overtime_pay::{OvertimePay, OvertimePayFacts};
pub use public_works_wage::{PublicWorksWage, PublicWorksWageFacts};
pub use redundancy_in_equitisation::{RedundancyFacts, RedundancyInEquitisation};
pub use registration_time_limit::{RegistrationTimeLimit, RegistrationTimeLimitFacts};
pub use severance_allowance::{SeveranceAllowance, SeveranceFacts};
pub use wage_fund_appraisal::{WageFundAppraisal, WageFundAppraisalFacts};
pub use work_permit::{WorkPermit, WorkPermitFacts};

/// The last day for which the law of this crate was reviewed: every table of it asked for a later day
/// answers with an error, or with a marked assumption where that is wanted.
pub const REVIEWED_UNTIL: ansinh_core::NaiveDate = ansinh_core::date(2026, 11, 23);
