//! What must hold for every child.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

use ansinh_child_protection::special_circumstances::{CircumstanceCount, Classification};
use ansinh_child_protection::{ChildId, SpecialCircumstances, SpecialCircumstancesFacts};
use ansinh_core::facts::Age;
use ansinh_core::{NaiveDate, Rule as _, date};
use proptest::prelude::*;

const DAYS: [NaiveDate; 3] = [date(2016, 12, 31), date(2017, 6, 30), date(2020, 1, 1)];

fn found(day: NaiveDate, facts: &SpecialCircumstancesFacts) -> Option<Classification> {
    let rule = SpecialCircumstances::in_force(day).unwrap();
    rule.assess(facts).ok().and_then(|answer| answer.award)
}

fn few() -> impl Strategy<Value = Vec<SpecialCircumstancesFacts>> {
    proptest::collection::vec(any::<SpecialCircumstancesFacts>(), 0..12)
}

proptest! {
    #[test]
    fn it_is_the_same_whichever_parent(facts: SpecialCircumstancesFacts, day in 0_usize..3) {
        let turned = SpecialCircumstancesFacts {
            father: facts.mother,
            mother: facts.father,
            ..facts.clone()
        };
        let day = DAYS.into_iter().nth(day).unwrap();
        prop_assert_eq!(found(day, &facts), found(day, &turned));
    }

    #[test]
    fn nobody_of_sixteen_is_in_a_group(facts: SpecialCircumstancesFacts, years in 16_u16..80) {
        let grown = SpecialCircumstancesFacts { age: Age::Years(years), ..facts };
        for day in DAYS {
            prop_assert_eq!(found(day, &grown), None);
        }
    }

    /// However often a child stands on the list, it is one child, and one of each of its groups.
    #[test]
    fn a_child_is_counted_once(all in few(), times in 1_usize..4) {
        let on = DAYS.into_iter().next_back().unwrap();
        let found: Vec<_> = all.iter().filter_map(|facts| found(on, facts)).collect();
        let list = || (0_u64..).map(ChildId::new).zip(&found);
        let once = CircumstanceCount::of(list());
        let often = CircumstanceCount::of((0..times).flat_map(|_| list()));
        prop_assert_eq!(once.children(), found.len());
        prop_assert_eq!(&often, &once);
        let groups: usize = found.iter().map(|child| child.groups().len()).sum();
        prop_assert_eq!(once.sum_of_groups(), groups);
        prop_assert!(once.sum_of_groups() >= once.children());
    }
}
