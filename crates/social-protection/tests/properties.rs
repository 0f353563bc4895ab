//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_social_protection::{
    DisabilityDegree, InstitutionalCare, LongevityGift, MethadoneFee, MonthlyAllowance, PaymentFee,
    RehabilitationAllowance, TraffickingVictimSupport,
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
    disability_degree: DisabilityDegree;
    institutional_care: InstitutionalCare;
    longevity_gift: LongevityGift;
    methadone_fee: MethadoneFee;
    monthly_allowance: MonthlyAllowance;
    payment_fee: PaymentFee;
    rehabilitation_allowance: RehabilitationAllowance;
    trafficking_victim_support: TraffickingVictimSupport;
}
