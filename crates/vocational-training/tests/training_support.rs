//! Training support: worked cases, what every rule is held to, and what only this one is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Dong, Rule, date};
use ansinh_vocational_training::{TrainingSupport, TrainingSupportFacts};
use proptest::prelude::*;

#[test]
fn worked_cases_hold() {
    support::holds::<TrainingSupport>(include_str!("cases/training_support.toml"));
}

proptest! {
    /// What is supported of the cost and what is left of it are the cost.
    #[test]
    fn the_cost_is_shared_to_the_dong(facts: TrainingSupportFacts) {
        for on in [date(2014, 6, 2), date(2017, 3, 15), date(2026, 3, 10)] {
            let rule = TrainingSupport::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            if let Some(award) = assessment.award {
                let of_cost = award.payments.first().unwrap().value.clone();
                let left = facts.cost.minus(award.own_share).unwrap();
                prop_assert_eq!(of_cost, left.into());
            }
        }
    }

    /// Young people are never paid beyond twelve base salaries.
    #[test]
    fn the_limit_of_young_people_binds(facts: TrainingSupportFacts) {
        let rule = TrainingSupport::in_force(date(2026, 3, 10)).unwrap();
        let facts = TrainingSupportFacts {
            basis: ansinh_vocational_training::training_support::Basis::AfterService,
            ..facts
        };
        if let Ok(assessment) = rule.assess(&facts) {
            prop_assert!(assessment.total() <= Dong::new(28_080_000));
        }
    }

    /// A day more of study or a metre more of way never pays less.
    #[test]
    fn grows_with_days_and_way(facts: TrainingSupportFacts) {
        for on in [date(2014, 6, 2), date(2017, 3, 15), date(2026, 3, 10)] {
            let rule = TrainingSupport::in_force(on).unwrap();
            let more = TrainingSupportFacts {
                study_days: facts.study_days + 1,
                distance_m: facts.distance_m + 1_000,
                ..facts.clone()
            };
            if let (Ok(before), Ok(after)) = (rule.assess(&facts), rule.assess(&more)) {
                prop_assert!(before.total() <= after.total());
            }
        }
    }
}
