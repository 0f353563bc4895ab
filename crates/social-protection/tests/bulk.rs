//! A bulk run pays every row what the single case is paid.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold_in_bulk;
use ansinh_social_protection::{
    MonthlyAllowance, MonthlyAllowanceColumns, SocialPension, SocialPensionColumns,
};

#[test]
fn monthly_allowance() {
    hold_in_bulk::<MonthlyAllowance, MonthlyAllowanceColumns>();
}

#[test]
fn social_pension() {
    hold_in_bulk::<SocialPension, SocialPensionColumns>();
}
