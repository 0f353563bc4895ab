//! The training card: worked cases, what every rule is held to, and what only this one is.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_core::{Dong, Rule, date};
use ansinh_vocational_training::{TrainingCard, TrainingCardFacts};
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
}
