//! Worked cases of the rule, and what every rule is held to.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::{Dong, Rule, date};
use ansinh_vocational_training::{ArtisanAllowance, ArtisanAllowanceFacts};
use proptest::prelude::*;

#[test]
fn worked_cases_hold() {
    support::holds::<ArtisanAllowance>(include_str!("cases/artisan_allowance.toml"));
}

proptest! {
    /// More income never means more support, and a priority group never less.
    #[test]
    fn falls_with_income(facts: ArtisanAllowanceFacts, more in 0_i64..1_000_000) {
        let rule = ArtisanAllowance::in_force(date(2017, 3, 15)).unwrap();
        let total = |facts: &ArtisanAllowanceFacts| rule.assess(facts).map(|answer| answer.total());
        let Ok(before) = total(&facts) else { return Ok(()) };
        let Ok(income) = facts.income.plus(Dong::new(more)) else { return Ok(()) };
        let richer = total(&ArtisanAllowanceFacts { income, ..facts.clone() });
        prop_assert!(richer.unwrap() <= before);
        let iller = total(&ArtisanAllowanceFacts { long_ill: true, ..facts });
        prop_assert!(iller.unwrap() >= before);
    }
}
