//! A bulk run pays every row what the single case is paid.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold_in_bulk;
use ansinh_merit_benefits::{
    MonthlyAllowance, MonthlyAllowanceColumns, WarInvalidAllowance, WarInvalidAllowanceColumns,
};

#[test]
fn monthly_allowance() {
    hold_in_bulk::<MonthlyAllowance, MonthlyAllowanceColumns>();
}

#[test]
fn war_invalid_allowance() {
    hold_in_bulk::<WarInvalidAllowance, WarInvalidAllowanceColumns>();
}
