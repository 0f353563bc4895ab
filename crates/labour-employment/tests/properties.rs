//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_labour_employment::{NightPay, OvertimePay};

macro_rules! held {
    ($($name:ident: $rule:ty;)+) => {$(
        #[test]
        fn $name() {
            hold::<$rule>();
        }
    )+};
}

held! {
    night_pay: NightPay;
    overtime_pay: OvertimePay;
}
