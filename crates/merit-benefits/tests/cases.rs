//! Worked cases of the rules that answer with payments.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail loudly")]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule, date};
use ansinh_merit_benefits::war_participant_scheme::{Scheme, Service};
use ansinh_merit_benefits::{
    FuneralGrant, MonthlyAllowance, OneOffBenefit, SupplementAndCarer, SurvivorsAllowance,
    ThreeMonthGrant, WarInvalidAllowance, WarParticipantScheme, WarParticipantSchemeFacts,
};
use support::worked;

/// The levels of war invalids are looked at cell by cell in `war_invalid_tables.rs`.
#[test]
fn war_invalid_allowance() {
    worked(include_str!("cases/war_invalid_allowance.toml")).run::<WarInvalidAllowance>();
}

/// Levels are looked at row by row in `levels.rs`.
#[test]
fn monthly_allowance() {
    worked(include_str!("cases/monthly_allowance.toml")).run::<MonthlyAllowance>();
}

#[test]
fn supplement_and_carer() {
    worked(include_str!("cases/supplement_and_carer.toml")).hold::<SupplementAndCarer>();
}

/// From 2023-07-01 to 2023-09-04 a product that is no whole thousand is not established, whatever
/// its multiple.
#[test]
fn one_off_benefit() {
    let cases = worked(include_str!("cases/one_off_benefit.toml")).run::<OneOffBenefit>();
    let idle = support::idle::<OneOffBenefit>(cases);
    let no_whole_thousands = [
        "pre_uprising_relatives",
        "prisoner_dead",
        "resistance_dead",
        "helper_medal",
        "helper_dead",
    ];
    assert_eq!(
        idle,
        no_whole_thousands.map(|name| (date(2023, 7, 1), name))
    );
}

#[test]
fn war_participant_scheme() {
    worked(include_str!("cases/war_participant_scheme.toml")).hold::<WarParticipantScheme>();
}

#[test]
fn funeral_grant() {
    worked(include_str!("cases/funeral_grant.toml")).hold::<FuneralGrant>();
}

/// Its many parameters are looked at in `levels.rs`.
#[test]
fn three_month_grant() {
    worked(include_str!("cases/three_month_grant.toml")).run::<ThreeMonthGrant>();
}

#[test]
fn survivors_allowance() {
    worked(include_str!("cases/survivors_allowance.toml")).hold::<SurvivorsAllowance>();
}

/// Ten porters of Tam Nông were paid in January 2018.
#[test]
fn ten_porters() {
    let rule = WarParticipantScheme::in_force(date(2018, 1, 1)).unwrap();
    let porter = WarParticipantSchemeFacts {
        scheme: Scheme::FrontlinePorter,
        service: Service {
            years: 0,
            months: 7,
        },
        ..WarParticipantSchemeFacts::ordinary()
    };
    let each = rule.assess(&porter).unwrap().total();
    assert_eq!(each.times(10).unwrap(), Dong::new(20_000_000));
}
