//! Worked cases and properties of how households are classed.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Dong, Rule as _, date};
use ansinh_poverty_programs::household_classification::{DeprivationFound, IncomeFound, Readings};
use ansinh_poverty_programs::{
    Area, HouseholdClass, HouseholdClassification, HouseholdClassificationFacts, HouseholdStatus,
    IncomeScore, IncomeScoreFacts,
};
use proptest::prelude::*;

#[test]
fn household_classification() {
    let cases = include_str!("cases/household_classification.toml");
    support::holds::<HouseholdClassification>(cases);
}

#[test]
fn household_status() {
    support::holds::<HouseholdStatus>(include_str!("cases/household_status.toml"));
}

#[test]
fn income_score() {
    support::holds::<IncomeScore>(include_str!("cases/income_score.toml"));
}

/// The poorer the class, the smaller the number.
fn rank(class: HouseholdClass) -> u8 {
    match class {
        HouseholdClass::Poor => 0,
        HouseholdClass::NearPoor => 1,
        HouseholdClass::Average => 2,
        HouseholdClass::AboveAverage | HouseholdClass::Neither => 3,
    }
}

fn class(year: i32, area: Area, income: i64, lacking: u32) -> HouseholdClass {
    let rule = HouseholdClassification::in_force(date(year, 7, 1)).unwrap();
    let facts = HouseholdClassificationFacts {
        area,
        income: IncomeFound::PerPerson(Dong::new(income)),
        deprivation: DeprivationFound::Count(lacking),
        readings: Readings::default(),
    };
    rule.assess(&facts).unwrap().award.unwrap().class
}

proptest! {
    /// More income never makes a household poorer, more lacking never richer.
    #[test]
    fn income_lifts_and_deprivation_lowers(
        year in 2011..2031,
        area: Area,
        income in 0_i64..4_000_000,
        more in 0_i64..1_000_000,
        lacking in 0_u32..10,
    ) {
        let found = rank(class(year, area, income, lacking));
        prop_assert!(found <= rank(class(year, area, income + more, lacking)));
        prop_assert!(found >= rank(class(year, area, income, lacking + 1)));
    }

    /// The year's income of a household is compared as the fraction it is.
    #[test]
    fn twelve_months_are_the_same_as_a_month(
        year in 2011..2031,
        area: Area,
        income in 0_i64..4_000_000,
        members in 1_u32..12,
        lacking in 0_u32..10,
    ) {
        let rule = HouseholdClassification::in_force(date(year, 1, 1)).unwrap();
        let total = Dong::new(income).times(members * 12).unwrap();
        let facts = HouseholdClassificationFacts {
            area,
            income: IncomeFound::TwelveMonths { total, members },
            deprivation: DeprivationFound::Count(lacking),
            readings: Readings::default(),
        };
        let found = rule.assess(&facts).unwrap().award.unwrap().class;
        prop_assert_eq!(found, class(year, area, income, lacking));
    }
}

proptest! {
    /// Points come in fives; two pensioners of the northern mountains reach the most there are.
    #[test]
    fn a_score_is_a_multiple_of_five(facts: IncomeScoreFacts) {
        let rule = IncomeScore::in_force(date(2017, 6, 1)).unwrap();
        if let Ok(found) = rule.assess(&facts) {
            let points = found.award.unwrap().points;
            prop_assert!(points.is_multiple_of(5) && points <= 185);
        }
    }
}
