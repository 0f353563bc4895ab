//! The training card: worked cases, what every rule is held to, and what only this one is.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::rule::Award as _;
use ansinh_core::{Dong, Rule, date};
use ansinh_vocational_training::training_card::CardReadings;
use ansinh_vocational_training::{Area, TrainingCard, TrainingCardFacts};
use proptest::prelude::*;

#[test]
fn worked_cases_hold() {
    support::holds::<TrainingCard>(include_str!("cases/training_card.toml"));
}

proptest! {
    /// What the card pays and what is unused are its worth, and only a card used up leaves something
    /// to the learner.
    #[test]
    fn the_parts_add_up(facts: TrainingCardFacts) {
        for on in [date(2015, 9, 1), date(2017, 7, 1), date(2024, 7, 1)] {
            let rule = TrainingCard::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            let total = assessment.total();
            if let Some(award) = assessment.award {
                prop_assert_eq!(total.plus(award.unused).unwrap(), award.worth);
                prop_assert!(award.unused == Dong::ZERO || award.learner_pays == Dong::ZERO);
                prop_assert!(!award.learner_pays.is_negative());
            }
        }
    }

    /// The course comes first, meals and the way have what is left: counted here once more.
    #[test]
    fn the_course_comes_first(facts: TrainingCardFacts) {
        let rule = TrainingCard::in_force(date(2017, 7, 1)).unwrap();
        let facts = TrainingCardFacts { readings: CardReadings::default(), ..facts };
        let Ok(Some(award)) = rule.assess(&facts).map(|assessment| assessment.award) else {
            return Ok(());
        };
        let worth = 12 * 1_300_000;
        let difficult = facts.disabled || facts.area != Area::Ordinary;
        let way = match facts.distance_m {
            5_000.. if difficult => 300_000,
            15_000.. => 200_000,
            _ => 0,
        };
        let cost = facts.cost.to_i64();
        let beside = i64::from(facts.study_days) * 30_000 + way;
        let paid = [cost.min(worth), beside.min(worth - cost.min(worth))];
        let lines: Vec<_> = award.payments.lines().into_iter().map(|line| line.value).collect();
        prop_assert_eq!(lines, paid.map(|amount| Dong::new(amount).into()).to_vec());
        prop_assert_eq!(award.learner_pays.to_i64(), cost + beside - paid[0] - paid[1]);
    }
}
