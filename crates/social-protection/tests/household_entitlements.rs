//! Worked cases and properties of the household layer.
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
use ansinh_core::parameter::{Parameters as _, WrittenValue};
use ansinh_core::{Dong, Language, Localized as _, NaiveDate, Rule as _, date};
use ansinh_social_protection::household_entitlements::{Benefit, Member};
use ansinh_social_protection::social_pension::PensionClaim;
use ansinh_social_protection::{
    HouseholdEntitlements, HouseholdEntitlementsFacts, MonthlyAllowanceFacts,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/household_entitlements.toml");
const PUBLISHED: [&str; 8] = [
    "SP-011", "SP-019", "SP-020", "SP-021", "SP-023", "SP-033", "SP-043", "SP-044",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    on: NaiveDate,
    total: Option<i64>,
    #[serde(default)]
    paid: Vec<String>,
    #[serde(default)]
    lost: Vec<String>,
    error: Option<String>,
    /// Facts of the household beside its members.
    #[serde(default)]
    household: serde_json::Map<String, Value>,
    members: Vec<Value>,
}

fn household(case: &Case) -> HouseholdEntitlementsFacts {
    HouseholdEntitlementsFacts {
        members: case.members.iter().map(member).collect(),
        ..support::facts(&Value::Object(case.household.clone()))
    }
}

fn member(written: &Value) -> Member {
    let mut written = written.clone();
    if let Some(circumstances) = written.get_mut("circumstances") {
        let all: MonthlyAllowanceFacts = support::facts(circumstances);
        *circumstances = serde_json::to_value(all).unwrap();
    }
    if let Some(claim) = written.get_mut("pension_claim") {
        *claim = support::over(PensionClaim::ordinary(), claim);
    }
    let all = support::over(Member::ordinary(""), &written);
    serde_json::from_value(all).unwrap_or_else(|error| panic!("{error} in {written}"))
}

fn plain(value: &Shown) -> String {
    match value {
        Shown::Money(amount) => amount.to_i64().to_string(),
        other => other.in_language(Language::English).to_string(),
    }
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(CASES);
    for published in PUBLISHED {
        assert!(cases.iter().any(|case| case.id == published), "{published}");
    }
    for case in cases {
        let id = &case.id;
        let rule = HouseholdEntitlements::in_force(case.on).unwrap();
        let assessment = match rule.assess(&household(&case)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(
            Some(assessment.total().to_i64()),
            case.total,
            "{id}: {assessment}"
        );
        let paid: Vec<_> = assessment
            .award
            .iter()
            .flat_map(|award| &award.payments)
            .collect();
        let paid: Vec<_> = paid
            .iter()
            .map(|one| {
                let benefit = serde_json::to_value(one.benefit).unwrap();
                format!("{} {}", benefit.as_str().unwrap(), one.amount.to_i64())
            })
            .collect();
        assert_eq!(paid, case.paid, "{id}");
        let lost: Vec<_> = assessment
            .alternatives
            .iter()
            .map(|lost| format!("{} {}", lost.label, plain(&lost.value)))
            .collect();
        assert_eq!(lost, case.lost, "{id}");
    }
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<HouseholdEntitlements>();
}

#[test]
fn every_payment_says_who_pays_it() {
    let case = support::cases::<Case>(CASES)
        .into_iter()
        .find(|case| case.id == "SP-033")
        .unwrap();
    let rule = HouseholdEntitlements::in_force(case.on).unwrap();
    let award = rule.assess(&household(&case)).unwrap().award.unwrap();
    for payment in award.payments {
        let payer = "state budget [Decree 20/2021/NĐ-CP, article 31(2)]";
        assert_eq!(payment.funding.to_string(), payer);
    }
}

#[test]
fn a_level_set_here_reaches_every_rule_inside() {
    let case = support::cases::<Case>(CASES).remove(0);
    let mut rule = HouseholdEntitlements::in_force(case.on).unwrap();
    let citation = rule.allowance.standard_level.citation.clone();
    let level = WrittenValue::Whole(360_000);
    rule.set_parameter("standard_level", &level, citation.clone(), true)
        .unwrap();
    let total = rule.assess(&household(&case)).unwrap().total();
    assert_eq!(total, Dong::new(1_260_000)); // 3.5 × 360,000
    let lower = WrittenValue::Whole(200_000);
    assert!(
        rule.set_parameter("standard_level", &lower, citation.clone(), true)
            .is_err()
    );
    assert!(
        rule.set_parameter("no_such", &level, citation, false)
            .is_err()
    );
}

proptest! {
    /// Nobody has two of the allowance, the social pension and maintenance; the total is the sum.
    #[test]
    fn one_benefit_excludes_the_other(facts: HouseholdEntitlementsFacts) {
        for on in [date(2017, 6, 1), date(2024, 10, 1), date(2026, 3, 1)] {
            let rule = HouseholdEntitlements::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            let Some(award) = assessment.award else { continue };
            prop_assert_eq!(Dong::sum(award.payments.iter().map(|one| one.amount)), Ok(award.total));
            for member in &facts.members {
                let own = award.payments.iter().filter(|one| {
                    let care = matches!(one.benefit, Benefit::CarerSupport | Benefit::ParentSupport);
                    !care && one.members.contains(&member.name)
                });
                prop_assert!(own.count() <= 1);
            }
        }
    }
}
