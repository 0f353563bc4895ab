//! A bulk run allocates nothing, whatever the rule and the case.
#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail loudly"
)]

mod every_rule;

use ansinh::{Dong, Rule, catalogue};
use every_rule::{Answered, answered, for_every_rule};
use proptest::prelude::Arbitrary;

/// What a rule allocates in bulk: nothing, or what and for which case.
fn allocations<R: Rule>() -> (&'static str, Option<String>)
where
    R::Facts: Arbitrary,
{
    let answered = answered::<R>(256);
    let count = |day: &Answered<R>| day.entitled.len() + day.refused.len();
    let found = if answered.iter().map(count).sum::<usize>() == 0 {
        Some("no case has an answer, so nothing is proved".into())
    } else {
        answered.into_iter().find_map(first_to_allocate)
    };
    (R::about().id, found)
}

fn first_to_allocate<R: Rule>(answered: Answered<R>) -> Option<String> {
    let Answered {
        rule,
        entitled,
        refused,
    } = answered;
    let mut total = [Dong::ZERO];
    entitled.iter().chain(&refused).find_map(|facts| {
        let case = std::slice::from_ref(facts);
        let mut outcome = Ok(());
        let counted = allocation_counter::measure(|| outcome = rule.assess_batch(case, &mut total));
        outcome.expect("the case has an answer");
        (counted.count_total > 0).then(|| format!("{} for {facts:#?}", counted.count_total))
    })
}

#[test]
fn bulk_runs_allocate_nothing() {
    let allocating: Vec<_> = for_every_rule!(allocations)
        .into_iter()
        .filter_map(|(id, found)| found.map(|found| format!("{id}: {found}")))
        .collect();
    assert!(allocating.is_empty(), "{}", allocating.join("\n"));
}

/// A rule that is added to the catalogue is added here too.
#[test]
fn every_rule_is_looked_at() {
    let ids = |rule: &&dyn catalogue::AnyRule| rule.about().id;
    let known: Vec<_> = catalogue::catalogue().iter().map(ids).collect();
    let looked_at: Vec<_> = for_every_rule!(id_of);
    assert_eq!(looked_at, known);
}

fn id_of<R: Rule>() -> &'static str {
    R::about().id
}
