//! Food and gifts for holidays.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Caveat;
use ansinh_core::facts::Facts as _;
use ansinh_core::{Dong, Rule as _, When, date};
use ansinh_merit_benefits::holiday_gift::{GiftSplit, GiftStatus, Occasion};
use ansinh_merit_benefits::holiday_meals::HolidayDays;
use ansinh_merit_benefits::{HolidayGift, HolidayGiftFacts, HolidayMeals, HolidayMealsFacts};
use proptest::prelude::*;
use support::holds;

#[test]
fn holiday_meals() {
    holds::<HolidayMeals>(include_str!("cases/holiday_meals.toml"));
}

#[test]
fn holiday_gift() {
    holds::<HolidayGift>(include_str!("cases/holiday_gift.toml"));
}

/// A report counts 9,235 lower gifts and 410 higher ones.
#[test]
fn gifts_of_the_new_year_of_2017() {
    let gifts = |rate, persons: i64| {
        let facts = HolidayGiftFacts {
            statuses: vec![GiftStatus::InvalidOrSickSoldier { rate }],
            ..HolidayGiftFacts::ordinary()
        };
        let gift = new_year_2017().assess(&facts).unwrap().total();
        gift.times(persons).unwrap()
    };
    assert_eq!(gifts(61, 9_235), Dong::new(1_847_000_000));
    assert_eq!(gifts(81, 410), Dong::new(164_000_000));
}

fn new_year_2017() -> HolidayGift {
    HolidayGift::in_force(date(2017, 1, 28)).unwrap()
}

/// A report's 9,645 gifts for 2.011 billion đồng.
#[test]
fn gifts_behind_a_total() {
    let recover = |gifts, total| {
        let total = Dong::new(total);
        new_year_2017().recover(Occasion::LunarNewYear, gifts, total)
    };
    let split = GiftSplit {
        higher: 410,
        lower: 9_235,
    };
    assert_eq!(recover(9_645, 2_011_000_000), Ok(Some(split)));
    assert_eq!(recover(9_645, 2_011_100_000), Ok(None));
    assert_eq!(recover(9_645, 1_928_800_000), Ok(None)); // less than all at the lower level
    assert_eq!(recover(9_645, 3_858_200_000), Ok(None)); // more than all at the higher level

    // Printed in millions, the figure leaves five.
    let millions = |higher: i64| (1_929_000_000 + 200_000 * higher + 500_000) / 1_000_000;
    let splits: Vec<_> = (0..=9_645).filter(|n| millions(*n) == 2_011).collect();
    assert_eq!(splits, [408, 409, 410, 411, 412]);
}

#[test]
fn nothing_is_recovered_where_nothing_was_read() {
    let rule = HolidayGift::in_force(date(2025, 9, 2)).unwrap();
    let one_level = rule.recover(Occasion::NationalDay, 10, Dong::new(5_000_000));
    assert_eq!(one_level, Ok(None));
    assert!(
        rule.recover(Occasion::LunarNewYear, 10, Dong::ZERO)
            .is_err()
    );
}

/// Nobody could know the gifts of Tết 2026 before the decision of 2026-01-05.
#[test]
fn a_gift_is_known_from_the_decision_on() {
    let on = date(2026, 2, 17);
    let known = |day| {
        let rule = HolidayGift::in_force(When::on(on).known_on(day)).unwrap();
        rule.assess(&HolidayGiftFacts::ordinary()).is_ok()
    };
    assert_eq!(
        (known(date(2026, 1, 4)), known(date(2026, 1, 5))),
        (false, true)
    );
}

/// What was not read of a list is marked, what was read is not.
#[test]
fn statuses_known_but_not_read_are_marked() {
    let marked = |on, status| {
        let rule = HolidayGift::in_force(on).unwrap();
        let statuses = vec![status];
        let facts = HolidayGiftFacts {
            statuses,
            ..HolidayGiftFacts::ordinary()
        };
        let caveats = rule.assess(&facts).unwrap().caveats;
        let unchecked = |caveat: &Caveat| matches!(caveat, Caveat::NotYetChecked { .. });
        caveats.iter().any(unchecked)
    };
    let helper = GiftStatus::Helper { nurture: false };
    assert!(marked(date(2026, 2, 17), helper));
    assert!(!marked(date(2026, 2, 17), GiftStatus::Prisoner));
    assert!(marked(date(2023, 1, 22), GiftStatus::Prisoner));
    assert!(!marked(date(2023, 1, 22), GiftStatus::Hero));
}

proptest! {
    /// From the gifts to their total and back.
    #[test]
    fn a_split_is_found_again(higher in 0_u32..50_000, lower in 0_u32..50_000) {
        let total = Dong::new(400_000 * i64::from(higher) + 200_000 * i64::from(lower));
        let found = new_year_2017().recover(Occasion::LunarNewYear, higher + lower, total);
        prop_assert_eq!(found, Ok(Some(GiftSplit { higher, lower })));
    }

    /// One status more never means a smaller gift, and never more than the highest of one's own and
    /// one for a martyr.
    #[test]
    fn statuses_do_not_add_up(facts: HolidayGiftFacts, more: GiftStatus) {
        let rule = HolidayGift::in_force(date(2023, 1, 22)).unwrap();
        let occasion = Occasion::LunarNewYear;
        let facts = HolidayGiftFacts { occasion, ..facts };
        let mut further = facts.clone();
        further.statuses.push(more);
        if let (Ok(before), Ok(after)) = (rule.assess(&facts), rule.assess(&further)) {
            prop_assert!(before.total() <= after.total());
            prop_assert!(after.total() <= Dong::new(900_000));
        }
    }

    /// A year's food is that of its days.
    #[test]
    fn days_of_food_add_up(first in 1_u8..13) {
        let rule = HolidayMeals::in_force(date(2024, 1, 1)).unwrap();
        let food = |days| {
            let facts = HolidayMealsFacts { days, ..HolidayMealsFacts::ordinary() };
            rule.assess(&facts).unwrap().total()
        };
        let parts = [first, 13 - first].map(|count| food(HolidayDays::Days { count }));
        prop_assert_eq!(Dong::sum(parts).unwrap(), food(HolidayDays::WholeYear));
    }
}
