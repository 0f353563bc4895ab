//! The fixed amounts beside allowances: worked cases, that every number matters to one of them, and
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
use ansinh_merit_benefits::{
    Convalescence, GraveVisit, HousingSupport, RemainsTransfer, WorshipAllowance,
};
use support::holds;

#[test]
fn convalescence() {
    holds::<Convalescence>(include_str!("cases/convalescence.toml"));
}

#[test]
fn grave_visit() {
    holds::<GraveVisit>(include_str!("cases/grave_visit.toml"));
}

#[test]
fn remains_transfer() {
    holds::<RemainsTransfer>(include_str!("cases/remains_transfer.toml"));
}

#[test]
fn worship_allowance() {
    holds::<WorshipAllowance>(include_str!("cases/worship_allowance.toml"));
}

#[test]
fn housing_support() {
    holds::<HousingSupport>(include_str!("cases/housing_support.toml"));
}

/// Decision 22/2013, article 4(1); decree 131/2021, article 102(7)(a).
#[test]
fn half_a_per_cent_for_managing_houses() {
    for on in [date(2013, 6, 15), date(2025, 6, 1)] {
        let rule = HousingSupport::in_force(on).unwrap();
        assert_eq!(
            rule.management_costs(Dong::new(1_000_000)).unwrap(),
            Dong::new(5_000),
            "{on}"
        );
    }
    let between = HousingSupport::in_force(date(2022, 6, 1)).unwrap();
    assert!(between.management_costs(Dong::new(1_000_000)).is_err());
}

/// A total says how many houses were new and how many repaired, where one mix alone fits.
#[test]
fn houses_behind_a_total() {
    let rule = HousingSupport::in_force(date(2017, 6, 1)).unwrap();
    let rounds = rule.recover(1_147, Dong::new(37_350_000_000)).unwrap();
    let [round] = rounds.as_slice() else {
        panic!("{rounds:?}");
    };
    assert_eq!((round.new, round.repaired), (928, 219));
    assert_eq!(round.share, rule.share_below_50.as_ref().unwrap().value);

    assert_eq!(rule.recover(10, Dong::new(7)).unwrap(), []);
    let several = rule.recover(100, Dong::new(3_420_000_000)).unwrap();
    assert!(several.len() > 1, "{several:?}");
    assert!(
        HousingSupport::in_force(date(2022, 6, 1))
            .unwrap()
            .recover(1, Dong::ZERO)
            .is_err()
    );

    // The shares of the second programme were not read: that no mix fits cannot be said.
    let second = HousingSupport::in_force(date(2025, 6, 1)).unwrap();
    assert!(second.recover(10, Dong::new(540_000_000)).is_err());
}
