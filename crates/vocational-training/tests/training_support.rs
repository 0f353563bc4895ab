//! Training support: worked cases, what every rule is held to, and what only this one is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::{Rule, date};
use ansinh_vocational_training::training_support::Basis;
use ansinh_vocational_training::{Area, Household, TrainingSupport, TrainingSupportFacts};
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

    /// Of all the groups a learner is of, the highest ceiling binds exactly: counted here once more.
    #[test]
    fn the_highest_ceiling_binds(facts: TrainingSupportFacts) {
        let rule = TrainingSupport::in_force(date(2017, 3, 15)).unwrap();
        let facts = TrainingSupportFacts { basis: Basis::GroupCeilings, fishing: None, ..facts };
        let Ok(Some(award)) = rule.assess(&facts).map(|assessment| assessment.award) else {
            return Ok(());
        };
        let poor = facts.household == Household::Poor;
        let extreme = facts.area == Area::ExtremelyDisadvantaged;
        let groups = [
            (facts.disabled, 6_000_000),
            (poor && (facts.ethnic_minority || extreme), 4_000_000),
            (poor || facts.ethnic_minority || facts.merit, 3_000_000),
            (facts.land_recovered || facts.lost_job || facts.fisher, 3_000_000),
            (facts.household == Household::NearPoor, 2_500_000),
            (true, 2_000_000),
        ];
        let highest = groups.iter().filter(|group| group.0).map(|group| group.1).max();
        let above = facts.cost.to_i64() - highest.unwrap();
        prop_assert_eq!(award.own_share.to_i64(), above.max(0));
    }

    /// Young people are paid all of it up to twelve base salaries, and never more: counted here once more.
    #[test]
    fn the_limit_of_young_people_binds(facts: TrainingSupportFacts) {
        let rule = TrainingSupport::in_force(date(2026, 3, 10)).unwrap();
        let facts = TrainingSupportFacts { basis: Basis::AfterService, ..facts };
        let Ok(assessment) = rule.assess(&facts) else { return Ok(()) };
        if assessment.is_entitled() {
            let way = match facts.distance_m {
                5_000.. if facts.area == Area::ExtremelyDisadvantaged => 300_000,
                15_000.. => 200_000,
                _ => 0,
            };
            let all = facts.cost.to_i64() + i64::from(facts.study_days) * 50_000 + way;
            prop_assert_eq!(assessment.total().to_i64(), all.min(12 * 2_340_000));
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
