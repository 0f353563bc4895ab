//! Worked cases and properties of poverty rates and movement.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::{Rule as _, date};
use ansinh_poverty_programs::poverty_movement::{Arrivals, HouseholdCounts, Review, ReviewFigures};
use ansinh_poverty_programs::{PovertyMovement, PovertyMovementFacts, PovertyStandard};
use proptest::prelude::*;

#[test]
fn poverty_movement() {
    support::holds::<PovertyMovement>(include_str!("cases/poverty_movement.toml"));
}

/// PP-025: the poor households of the nine districts of Yên Bái, approved for the start of 2016.
#[test]
fn districts_add_up_to_the_province() {
    let districts = [
        1_443, 8_024, 6_010, 11_312, 15_170, 1_925, 9_275, 4_374, 7_841,
    ];
    let counts = districts.map(|poor| HouseholdCounts {
        households: poor,
        poor,
        near_poor: None,
    });
    assert_eq!(HouseholdCounts::sum(counts).unwrap().poor, 65_374);
}

fn review(poor: u32) -> Review {
    Review {
        standard: PovertyStandard::Of2016,
        figures: ReviewFigures::Counts(HouseholdCounts {
            households: 1_000_000,
            poor,
            near_poor: None,
        }),
    }
}

proptest! {
    /// Whoever is counted on one side is found on the other, and one household more is refused.
    #[test]
    fn the_households_add_up(
        stayed in 0_u32..100_000,
        escaped in 0_u32..50_000,
        new in 0_u32..10_000,
        relapsed in 0_u32..10_000,
        joined in 0_u32..100,
        left in 0_u32..100,
    ) {
        let rule = PovertyMovement::in_force(date(2017, 12, 31)).unwrap();
        let counted = PovertyMovementFacts {
            opening: Some(review(stayed + escaped + left)),
            closing: review(stayed + new + relapsed + joined),
            escaped: Some(escaped),
            arrivals: Some(Arrivals { new, relapsed }),
            joined,
            left,
            ..PovertyMovementFacts::ordinary()
        };
        let found = rule.assess(&counted).unwrap().award.unwrap();
        prop_assert_eq!(found.arrivals, Some(new + relapsed));

        let uncounted = PovertyMovementFacts { arrivals: None, ..counted.clone() };
        let found = rule.assess(&uncounted).unwrap().award.unwrap();
        prop_assert_eq!(found.arrivals, Some(new + relapsed));

        let one_more = Arrivals { new: new + 1, relapsed };
        let wrong = PovertyMovementFacts { arrivals: Some(one_more), ..counted };
        prop_assert!(rule.assess(&wrong).is_err());
    }
}
