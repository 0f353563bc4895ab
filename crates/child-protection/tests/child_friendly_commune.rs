//! Communes fit for children: the decisions as worked cases, and what holds for every evaluation.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_child_protection::child_friendly_commune::{
    Criterion, Score, Standard, UnitKind, known_points,
};
use ansinh_child_protection::{ChildFriendlyCommune, ChildFriendlyCommuneFacts};
use ansinh_core::facts::Facts as _;
use ansinh_core::{Rule, date};
use proptest::prelude::*;

#[test]
fn worked_cases() {
    support::holds::<ChildFriendlyCommune>(include_str!("cases/child_friendly_commune.toml"));
}

/// What is known of each table, in points: nobody may take it for the whole.
#[test]
fn the_tables_are_known_in_part() {
    for (standard, count, points) in [
        (Standard::Decision37, 7, 300),
        (Standard::Decision34, 7, 450),
        (Standard::Decision06, 3, 175),
    ] {
        let known = known_points(standard);
        let sum: u32 = known.iter().map(|known| known.points).sum();
        assert_eq!((known.len(), sum), (count, points), "{standard:?}");
    }
}

fn scored(points: &[u32]) -> ChildFriendlyCommuneFacts {
    let criterion = |(number, points): (u8, &u32)| Criterion {
        number,
        met: true,
        score: Score::Given(*points),
    };
    ChildFriendlyCommuneFacts {
        criteria: (1..).zip(points).map(criterion).collect(),
        ..ChildFriendlyCommuneFacts::ordinary()
    }
}

proptest! {
    /// A point more never costs recognition, and it binds exactly at the threshold.
    #[test]
    fn more_points_never_harm(points in prop::collection::vec(1_u32..76, 13), at in 0_usize..13, special: bool) {
        let rule = ChildFriendlyCommune::in_force(date(2020, 12, 31)).unwrap();
        let recognised = |points: &[u32]| {
            let facts = ChildFriendlyCommuneFacts {
                specially_difficult: special,
                ..scored(points)
            };
            rule.assess(&facts).unwrap().is_entitled()
        };
        let needed = if special { 800 } else { 850 };
        prop_assert_eq!(recognised(&points), points.iter().sum::<u32>() >= needed);
        let mut more = points.clone();
        more[at] += 1;
        prop_assert!(!recognised(&points) || recognised(&more));
    }

    /// The order in which criteria are told does not matter.
    #[test]
    fn the_order_of_criteria_does_not_matter(points in prop::collection::vec(0_u32..76, 15), by in 0_usize..15) {
        let rule = ChildFriendlyCommune::in_force(date(2016, 12, 31)).unwrap();
        let facts = ChildFriendlyCommuneFacts {
            kind: UnitKind::WardOfCentrallyRunCity,
            ..scored(&points)
        };
        let mut rotated = facts.clone();
        rotated.criteria.rotate_left(by);
        let points = |facts| rule.assess(facts).map(|answer| answer.award.map(|award| award.points));
        prop_assert_eq!(points(&facts), points(&rotated));
    }
}
