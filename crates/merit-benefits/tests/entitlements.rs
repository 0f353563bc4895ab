//! The entitlements beside allowances: worked cases, that every number matters to one of them, and
//! what every rule is held to.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Dong, Rule as _, date};
use ansinh_merit_benefits::education_support::EducationGround;
use ansinh_merit_benefits::health_insurance_cover::InsuredAs;
use ansinh_merit_benefits::land_and_rent_reduction::{Claim, LandClaim, ReductionGroup, RentClaim};
use ansinh_merit_benefits::{
    EducationSupport, EducationSupportFacts, HealthInsuranceCover, HealthInsuranceCoverFacts,
    LandAndRentReduction, LandAndRentReductionFacts,
};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use support::holds;

#[test]
fn land_and_rent_reduction() {
    holds::<LandAndRentReduction>(include_str!("cases/land_and_rent_reduction.toml"));
}

#[test]
fn education_support() {
    holds::<EducationSupport>(include_str!("cases/education_support.toml"));
}

#[test]
fn health_insurance_cover() {
    holds::<HealthInsuranceCover>(include_str!("cases/health_insurance_cover.toml"));
}

proptest! {
    /// Another ground never takes a card away, and never changes what it costs.
    #[test]
    fn one_ground_of_cover_more_never_costs(facts in any::<HealthInsuranceCoverFacts>(), ground in any::<InsuredAs>()) {
        let rule = HealthInsuranceCover::in_force(date(2024, 10, 1)).unwrap();
        let mut more = facts.clone();
        more.grounds.push(ground);
        if let (Ok(before), Ok(after)) = (rule.assess(&facts), rule.assess(&more)) {
            prop_assert!(after.is_entitled() || !before.is_entitled());
            prop_assert!(!before.is_entitled() || before.total() == after.total());
        }
    }
}

fn supported(facts: &EducationSupportFacts) -> Option<Dong> {
    let rule = EducationSupport::in_force(date(2024, 10, 1)).unwrap();
    rule.assess(facts).ok().map(|answer| answer.total())
}

proptest! {
    #[test]
    fn months_of_school_add_up(facts in any::<EducationSupportFacts>(), one in 0_u32..7, other in 0_u32..7) {
        let of = |months| supported(&EducationSupportFacts {
            months,
            yearly_sum_due: false,
            ..facts.clone()
        });
        if let (Some(one), Some(other), Some(both)) = (of(one), of(other), of(one + other)) {
            prop_assert_eq!(one.plus(other).unwrap(), both);
        }
    }

    #[test]
    fn one_ground_more_never_costs(facts in any::<EducationSupportFacts>(), ground in any::<EducationGround>()) {
        let mut more = facts.clone();
        more.grounds.push(ground);
        if let (Some(before), Some(after)) = (supported(&facts), supported(&more)) {
            prop_assert!(before <= after);
        }
    }
}

fn reduced(claim: Claim) -> Dong {
    let rule = LandAndRentReduction::in_force(date(2024, 3, 1)).unwrap();
    let facts = LandAndRentReductionFacts { claim };
    rule.assess(&facts).unwrap().total()
}

fn any_group() -> impl proptest::strategy::Strategy<Value = ReductionGroup> {
    use proptest::strategy::Strategy as _;
    any::<ReductionGroup>().prop_filter(
        "rates are those of people",
        |group| !matches!(group, ReductionGroup::Injured { rate } if *rate > 100),
    )
}

proptest! {
    #[test]
    fn one_member_more_never_costs_and_never_pays_more_than_the_fee(
        members in vec(vec(any_group(), 0..3), 0..4),
        one_more in vec(any_group(), 0..3),
        fee in 0_i64..10_000_000_000,
    ) {
        let claim = |members| Claim::Land(LandClaim {
            members,
            fee_within_quota: Dong::new(fee),
            flat_under_decree_61: false,
            reduced_before: false,
        });
        let before = reduced(claim(members.clone()));
        let mut more = members;
        more.push(one_more);
        let after = reduced(claim(more));
        prop_assert!(before <= after);
        prop_assert!(after <= Dong::new(fee));
    }

    #[test]
    fn a_tenant_alone_pays_nothing_or_all(groups in vec(any_group(), 0..4), rent in 0_i64..10_000_000) {
        let claim = |alone| Claim::Rent(RentClaim {
            groups: groups.clone(),
            alone,
            monthly_rent: Dong::new(rent),
        });
        let (alone, with_others) = (reduced(claim(true)), reduced(claim(false)));
        prop_assert!(with_others <= alone);
        prop_assert!(alone == Dong::ZERO || alone == Dong::new(rent));
        prop_assert_eq!(alone == Dong::ZERO, with_others == Dong::ZERO || rent == 0);
    }
}
