//! The fixed amounts beside allowances: worked cases, that every number matters to one of them, and
//! what every rule is held to.
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
use ansinh_core::payments::Payments;
use ansinh_core::rule::Award as _;
use ansinh_core::{Dong, NaiveDate, Rule, date};
use ansinh_merit_benefits::{
    Convalescence, GraveVisit, HousingSupport, RemainsTransfer, WorshipAllowance,
};
use proptest::prelude::Arbitrary;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    /// What each line comes to, where a case looks at that.
    lines: Option<Vec<i64>>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn holds<R: Rule<Award = Payments>>(toml: &str)
where
    R::Facts: Arbitrary,
{
    let cases = support::cases::<Case>(toml);
    for case in &cases {
        let id = format!("{} ({})", case.id, case.source);
        let rule = R::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}: {assessment}");
        let total = assessment
            .is_entitled()
            .then(|| assessment.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        if let Some(lines) = &case.lines {
            let award = assessment.award.as_ref().unwrap();
            let each = award.lines().into_iter().map(|line| line.value);
            let expected = lines.iter().map(|dong| Shown::Money(Dong::new(*dong)));
            assert!(each.eq(expected), "{id}: {assessment}");
        }
        let reason = assessment
            .refusals
            .first()
            .map(|refusal| refusal.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
    }
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<R>(cases.collect());
    ansinh_core::harness::hold::<R>();
}

#[test]
fn convalescence() {
    holds::<Convalescence>(include_str!("cases/convalescence.toml"));
}

#[test]
fn grave_visit() {
    holds::<GraveVisit>(include_str!("cases/grave_visit.toml"));
}

#[test]
fn remains_transfer() {
    holds::<RemainsTransfer>(include_str!("cases/remains_transfer.toml"));
}

#[test]
fn worship_allowance() {
    holds::<WorshipAllowance>(include_str!("cases/worship_allowance.toml"));
}

#[test]
fn housing_support() {
    holds::<HousingSupport>(include_str!("cases/housing_support.toml"));
}

/// A total says how many houses were new and how many repaired, where one mix alone fits.
#[test]
fn houses_behind_a_total() {
    let rule = HousingSupport::in_force(date(2017, 6, 1)).unwrap();
    let rounds = rule.recover(1_147, Dong::new(37_350_000_000)).unwrap();
    let [round] = rounds.as_slice() else {
        panic!("{rounds:?}");
    };
    assert_eq!((round.new, round.repaired), (928, 219));
    assert_eq!(round.share, rule.share_below_50.as_ref().unwrap().value);

    assert_eq!(rule.recover(10, Dong::new(7)).unwrap(), []);
    let several = rule.recover(100, Dong::new(3_420_000_000)).unwrap();
    assert!(several.len() > 1, "{several:?}");
    assert!(
        HousingSupport::in_force(date(2022, 6, 1))
            .unwrap()
            .recover(1, Dong::ZERO)
            .is_err()
    );
}
