//! What every rule of the crate is held to.
#![allow(missing_docs, reason = "tests")]

use ansinh_core::harness::hold;
use ansinh_social_protection::{
    DisabilityDegree, HealthInsuranceAndEducation, InstitutionalCare, LongevityGift, MethadoneFee,
    MonthlyAllowance, OlderPersonTravelAndVisits, PaymentFee, RehabilitationAllowance,
    TraffickingVictimSupport,
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
    health_insurance_and_education: HealthInsuranceAndEducation;
    institutional_care: InstitutionalCare;
    longevity_gift: LongevityGift;
    methadone_fee: MethadoneFee;
    monthly_allowance: MonthlyAllowance;
    older_person_travel_and_visits: OlderPersonTravelAndVisits;
    payment_fee: PaymentFee;
    rehabilitation_allowance: RehabilitationAllowance;
    trafficking_victim_support: TraffickingVictimSupport;
}
