//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_labour_employment::{
    JobLossAllowance, MinimumWageCheck, MinorWorkingTime, NightPay, OvertimeLimit, OvertimePay,
    RedundancyInEquitisation, SeveranceAllowance,
};

macro_rules! held {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            hold::<$rule>();
        }
    )+};
}

held! {
    job_loss_allowance: JobLossAllowance;
    minimum_wage_check: MinimumWageCheck;
    minor_working_time: MinorWorkingTime;
    night_pay: NightPay;
    overtime_limit: OvertimeLimit;
    overtime_pay: OvertimePay;
    redundancy_in_equitisation: RedundancyInEquitisation;
    severance_allowance: SeveranceAllowance;
}
