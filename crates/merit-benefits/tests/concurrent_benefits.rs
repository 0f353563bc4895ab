//! Concurrent benefits: worked cases with what is paid and what falls, and what must hold for every
//! person.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::Message as _;
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_merit_benefits::concurrent_benefits::{Deceased, OwnBenefit, SickWithToxin};
use ansinh_merit_benefits::{ConcurrentBenefits, ConcurrentBenefitsFacts};
use proptest::prelude::{any, prop_assert, prop_assert_eq, prop_assume, proptest};
use serde::Deserialize;
use serde_json::Value;

/// A case that says, beside the total, what falls away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    falls: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn money(value: &Shown) -> i64 {
    match value {
        Shown::Money(amount) => amount.to_i64(),
        other => panic!("{other:?} is no money"),
    }
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(include_str!("cases/concurrent_benefits.toml"));
    for case in &cases {
        let id = format!("{} ({})", case.id, case.source);
        let rule = ConcurrentBenefits::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}: {assessment}");
        let total = assessment
            .award
            .as_ref()
            .map(|award| award.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        let falls: i64 = assessment
            .alternatives
            .iter()
            .map(|other| money(&other.value))
            .sum();
        assert_eq!(Some(falls), case.falls, "{id}: {assessment}");
        let reason = assessment
            .refusals
            .first()
            .map(|refusal| refusal.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
    }
    support::every_parameter_matters::<ConcurrentBenefits>(
        cases
            .iter()
            .map(|case| (case.on, support::facts(&case.facts)))
            .collect(),
    );
}

/// Everything that is claimed in a case; nothing where one assessment may replace two allowances.
fn claimed(facts: &ConcurrentBenefitsFacts) -> Option<Dong> {
    if facts
        .sick_with_toxin
        .is_some_and(|ground| ground != SickWithToxin::InfertileOrDeformedChild)
    {
        return None;
    }
    let own = facts
        .own
        .iter()
        .flat_map(|own| [own.monthly, own.nurture, own.carer]);
    let of_martyrs = facts
        .of_martyrs
        .iter()
        .flat_map(|of| [of.monthly, of.nurture]);
    let of_others = facts
        .of_others
        .iter()
        .flat_map(|dead| dead.allowances.iter().copied().chain([dead.nurture]));
    let participant = facts.participant.iter().map(|benefit| benefit.monthly);
    Dong::sum(own.chain(of_martyrs).chain(of_others).chain(participant)).ok()
}

const DAYS: [NaiveDate; 3] = [date(2017, 6, 1), date(2021, 12, 1), date(2024, 8, 1)];

proptest! {
    #[test]
    fn what_is_claimed_is_paid_or_falls(facts in any::<ConcurrentBenefitsFacts>(), day in 0_usize..3) {
        let rule = ConcurrentBenefits::in_force(DAYS[day]).unwrap();
        if let (Ok(answer), Some(claimed)) = (rule.assess(&facts), claimed(&facts)) {
            let falls: i64 = answer.alternatives.iter().map(|other| money(&other.value)).sum();
            prop_assert_eq!(answer.total().to_i64() + falls, claimed.to_i64());
        }
    }

    #[test]
    fn the_order_of_the_file_is_of_no_matter(facts in any::<ConcurrentBenefitsFacts>(), day in 0_usize..3) {
        let rule = ConcurrentBenefits::in_force(DAYS[day]).unwrap();
        let mut turned = facts.clone();
        turned.own.reverse();
        turned.of_others.reverse();
        let (one, other) = (rule.assess(&facts), rule.assess(&turned));
        prop_assume!(one.is_ok() && other.is_ok());
        prop_assert_eq!(one.unwrap().total(), other.unwrap().total());
    }

    #[test]
    fn one_more_person_mourned_never_costs(facts in any::<ConcurrentBenefitsFacts>(), level in 0_i64..9_000_000, day in 0_usize..3) {
        let rule = ConcurrentBenefits::in_force(DAYS[day]).unwrap();
        let mut more = facts.clone();
        more.of_others.push(Deceased { allowances: vec![Dong::new(level)], nurture: Dong::ZERO });
        if let (Ok(before), Ok(after)) = (rule.assess(&facts), rule.assess(&more)) {
            prop_assert!(after.total() >= before.total());
        }
    }

    #[test]
    fn no_more_survivors_allowances_than_the_cap(others in proptest::collection::vec(1_i64..5_000_000, 1..8)) {
        let of_others = others.iter().map(|level| Deceased { allowances: vec![Dong::new(*level)], nurture: Dong::ZERO });
        let facts = ConcurrentBenefitsFacts { of_others: of_others.collect(), ..ansinh_core::facts::Facts::ordinary() };
        let award = ConcurrentBenefits::in_force(DAYS[2]).unwrap().assess(&facts).unwrap().award.unwrap();
        let mut highest = others;
        highest.sort_unstable();
        let highest: i64 = highest.iter().rev().take(2).sum();
        prop_assert_eq!(award.total().to_i64(), highest);
    }
}

#[test]
fn the_same_status_twice_is_refused() {
    let prisoner = OwnBenefit::of(
        ansinh_merit_benefits::concurrent_benefits::OwnStatus::Prisoner,
        Dong::new(1_673_000),
    );
    let facts = ConcurrentBenefitsFacts {
        own: vec![prisoner.clone(), prisoner],
        ..ansinh_core::facts::Facts::ordinary()
    };
    let error = ConcurrentBenefits::in_force(DAYS[2])
        .unwrap()
        .assess(&facts)
        .unwrap_err();
    assert_eq!(error.code(), "fact-contradiction");
}

#[test]
fn what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<ConcurrentBenefits>();
}
