//! Support in the epidemic of 2021, grants of the fund: worked cases and properties.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests fail loudly")]

mod support;

use ansinh_child_protection::covid_orphan_support::CovidCase;
use ansinh_child_protection::protection_fund_grant::FundProgramme;
use ansinh_child_protection::{
    CovidOrphanSupport, CovidOrphanSupportFacts, ProtectionFundGrant, ProtectionFundGrantFacts,
};
use ansinh_core::facts::{Age, Facts as _};
use ansinh_core::harness::facts_over_ordinary;
use ansinh_core::{Dong, NaiveDate, Rule, When, date};
use proptest::prelude::*;
use serde::Deserialize;

#[test]
fn support_in_the_epidemic() {
    support::holds::<CovidOrphanSupport>(include_str!("cases/covid_orphan_support.toml"));
}

#[test]
fn grants_of_the_fund() {
    support::holds::<ProtectionFundGrant>(include_str!("cases/protection_fund_grant.toml"));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Totals {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    note: Option<String>,
    on: NaiveDate,
    total: i64,
    counted: Vec<Counted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    times: u32,
    facts: serde_json::Value,
}

#[test]
fn published_totals() {
    for case in support::cases::<Totals>(include_str!("cases/covid_totals.toml")) {
        let rule = CovidOrphanSupport::in_force(case.on).unwrap();
        let amounts = case.counted.iter().map(|counted| {
            let facts: CovidOrphanSupportFacts = facts_over_ordinary(&counted.facts);
            let one = rule.assess(&facts).unwrap().total();
            one.times(counted.times).unwrap()
        });
        assert_eq!(Dong::sum(amounts), Ok(Dong::new(case.total)), "{}", case.id);
    }
}

/// Decision 1013/QĐ-LĐTBXH of September gives for births since April: nobody knew it in June.
#[test]
fn a_birth_in_june_was_not_supported_by_what_was_known_then() {
    let day = date(2021, 6, 15);
    let facts = CovidOrphanSupportFacts {
        case: CovidCase::NewbornOfInfectedMother,
        ..CovidOrphanSupportFacts::ordinary()
    };
    let due = CovidOrphanSupport::in_force(day).unwrap();
    assert_eq!(due.assess(&facts).unwrap().total(), Dong::new(1_000_000));
    let known = CovidOrphanSupport::in_force(When::on(day).known_on(day)).unwrap();
    assert!(!known.assess(&facts).unwrap().is_entitled());
}

proptest! {
    /// Meals grow with the days and stop at the most.
    #[test]
    fn meals_stop_at_the_most(days in 0_u32..366) {
        let rule = CovidOrphanSupport::in_force(date(2021, 8, 1)).unwrap();
        let total = |days| {
            let case = CovidCase::InfectedChild { age: Age::Years(7), days };
            let facts = CovidOrphanSupportFacts { case, ..CovidOrphanSupportFacts::ordinary() };
            rule.assess(&facts).unwrap().total()
        };
        prop_assert!(total(days) <= total(days.saturating_add(1)));
        prop_assert!(total(days) <= total(45));
    }

    /// A grant is never above what is left of the cost, nor above the programme's most.
    #[test]
    fn a_grant_keeps_within_the_cost(cost in 0_i64..200_000_000, covered in 0_i64..200_000_000, insured: bool) {
        prop_assume!(covered <= cost);
        let rule = ProtectionFundGrant::in_force(date(2012, 6, 1)).unwrap();
        let facts = ProtectionFundGrantFacts {
            programme: FundProgramme::SaudiHeartSurgery,
            insured,
            cost: Dong::new(cost),
            covered: Dong::new(covered),
            ..ProtectionFundGrantFacts::ordinary()
        };
        let most = if insured { 30_000_000 } else { 50_000_000 };
        let expected = cost.saturating_sub(covered).min(most);
        prop_assert_eq!(rule.assess(&facts).unwrap().total(), Dong::new(expected));
    }
}
