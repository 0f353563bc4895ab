//! The card of a child under six: worked cases, a year's premium, and what holds for every birth.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_child_protection::{UnderSixHealthCard, UnderSixHealthCardFacts};
use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Month, NaiveDate, Rule, date};
use chrono::{Days, Months};
use proptest::prelude::*;
use serde::Deserialize;

#[test]
fn worked_cases() {
    support::holds::<UnderSixHealthCard>(include_str!("cases/under_six_health_card.toml"));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Premiums {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    year: i32,
    born: NaiveDate,
    total: i64,
}

#[test]
fn premiums_of_a_year() {
    for year in support::cases::<Premiums>(include_str!("cases/premiums_of_a_year.toml")) {
        let month = |month| Month::new(year.year, month).unwrap();
        let premiums = month(1).through(month(12)).map(|month| {
            let rule = UnderSixHealthCard::in_force(month.first_day()).unwrap();
            rule.assess(&of(year.born)).unwrap().total()
        });
        assert_eq!(
            Dong::sum(premiums),
            Ok(Dong::new(year.total)),
            "{}",
            year.id
        );
    }
}

fn of(born: NaiveDate) -> UnderSixHealthCardFacts {
    UnderSixHealthCardFacts {
        born,
        ..UnderSixHealthCardFacts::ordinary()
    }
}

proptest! {
    /// Below 72 months there is always a card, and the State pays; from the next school year on
    /// there is none.
    #[test]
    fn a_card_until_72_months_and_no_longer_than_the_school_year(days in 0_u64..5_000, months in 0_u32..100) {
        let born = date(2013, 1, 1) + Days::new(days);
        let day = born + Months::new(months);
        prop_assume!(day <= date(2026, 11, 23));
        let answer = UnderSixHealthCard::in_force(day).unwrap().assess(&of(born)).unwrap();
        if months < 72 {
            prop_assert!(answer.is_entitled() && answer.total() > Dong::ZERO);
        }
        if months > 81 {
            prop_assert!(!answer.is_entitled());
        }
    }
}
