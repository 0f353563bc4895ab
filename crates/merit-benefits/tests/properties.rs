//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_merit_benefits::{
    FuneralGrant, MonthlyAllowance, OneOffBenefit, SupplementAndCarer, SurvivorsAllowance,
    ThreeMonthGrant, WarInvalidAllowance, WarParticipantScheme,
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
    survivors_allowance: SurvivorsAllowance;
    three_month_grant: ThreeMonthGrant;
    funeral_grant: FuneralGrant;
    one_off_benefit: OneOffBenefit;
    monthly_allowance: MonthlyAllowance;
    supplement_and_carer: SupplementAndCarer;
    war_invalid_allowance: WarInvalidAllowance;
    war_participant_scheme: WarParticipantScheme;
}
