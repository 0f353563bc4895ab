//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_merit_benefits::{MonthlyAllowance, SupplementAndCarer, WarInvalidAllowance};

macro_rules! held {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            hold::<$rule>();
        }
    )+};
}

held! {
    monthly_allowance: MonthlyAllowance;
    supplement_and_carer: SupplementAndCarer;
    war_invalid_allowance: WarInvalidAllowance;
}
