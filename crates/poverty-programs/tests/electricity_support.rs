//! Worked cases of electricity support, and what must hold for every household.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Decimal, Dong, Rule as _, date};
use ansinh_poverty_programs::electricity_support::{ChangeMonth, first_tier};
use ansinh_poverty_programs::{ElectricitySupport, ElectricitySupportFacts, PovertyStatus};
use chrono::Days;
use proptest::prelude::*;
use serde::Deserialize;

#[test]
fn worked_cases() {
    support::holds::<ElectricitySupport>(include_str!("cases/electricity_support.toml"));
}

#[derive(Deserialize)]
struct Prices {
    case: Vec<Price>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Price {
    id: String,
    source: String,
    average: Decimal,
    first_tier: i64,
}

#[test]
fn the_first_tier_follows_the_average() {
    let prices: Prices = toml::from_str(include_str!("cases/first_tier.toml")).unwrap();
    assert!(!prices.case.is_empty());
    for case in prices.case {
        let expected = Ok(Dong::new(case.first_tier));
        let found = first_tier(case.average);
        assert_eq!(found, expected, "{} ({})", case.id, case.source);
    }
}

proptest! {
    /// A month of change pays something between the amounts of its two tariffs, whatever the choice, and
    /// what is paid and recovered balances what is due and taken back.
    #[test]
    fn cash_balances(days in 0_u64..4_300, used in prop::array::uniform3(0_u32..90), back in 0_i64..400_000) {
        let rule = ElectricitySupport::in_force(date(2011, 6, 1) + Days::new(days)).unwrap();
        let asked = |change_month, household| {
            let facts = ElectricitySupportFacts {
                household,
                social_assistance: true,
                kwh: used,
                taken_back: Dong::new(back),
                change_month: Some(change_month),
                ..ElectricitySupportFacts::ordinary()
            };
            rule.assess(&facts).unwrap().award
        };
        let poor = |choice| asked(choice, PovertyStatus::Poor).unwrap().due;
        let [early, late, between] = [
            ChangeMonth::AmountOfTheFirst,
            ChangeMonth::NewAmount,
            ChangeMonth::ByDays,
        ].map(poor);
        prop_assert!((early..=late).contains(&between));
        for household in [PovertyStatus::Poor, PovertyStatus::Other] {
            let Some(award) = asked(ChangeMonth::ByDays, household) else { continue };
            let given = award.paid.minus(award.recovered).unwrap().to_i64();
            prop_assert_eq!(given + back, award.due.plus(award.taken_back_next).unwrap().to_i64());
            prop_assert!(award.paid == Dong::ZERO || award.recovered == Dong::ZERO);
        }
    }
}
