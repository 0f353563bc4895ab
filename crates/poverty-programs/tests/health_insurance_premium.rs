//! Worked cases and properties of health-insurance premiums.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::local_policy::LocalPolicy;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Award as _, Decimal, Dong, NaiveDate, Percent, Rule as _, date};
use ansinh_poverty_programs::{HealthInsurancePremium, HealthInsurancePremiumFacts, PovertyStatus};
use proptest::prelude::*;
use serde::Deserialize;

#[test]
fn worked_cases() {
    support::holds::<HealthInsurancePremium>(include_str!("cases/health_insurance_premium.toml"));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    case: Vec<BudgetCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BudgetCase {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    spent: i64,
    cards: u32,
    budgeted_on: NaiveDate,
    yearly: i64,
    per_card: i64,
    percent: Decimal,
}

/// What a report spends on a card, beside a year's premium of the day of its budget.
#[test]
fn money_of_a_report_comes_to_whole_cards() {
    let budget: Budget =
        toml::from_str(include_str!("cases/health_insurance_budget.toml")).unwrap();
    for BudgetCase {
        id,
        spent,
        cards,
        budgeted_on,
        yearly,
        per_card,
        percent,
        ..
    } in budget.case
    {
        let rule = HealthInsurancePremium::in_force(budgeted_on).unwrap();
        let facts = HealthInsurancePremiumFacts {
            household: PovertyStatus::Poor,
            ..HealthInsurancePremiumFacts::ordinary()
        };
        let year = rule.assess(&facts).unwrap().total();
        assert_eq!(year, Dong::new(yearly), "{id}");
        let each = Decimal::from(spent) / Decimal::from(cards);
        assert_eq!(
            Rounding::WHOLE_DONG.dong(each),
            Ok(Dong::new(per_card)),
            "{id}"
        );
        let share = Percent::of(Decimal::from(per_card), year.to_decimal()).unwrap();
        assert_eq!(share.to_decimal().round_dp(1), percent, "{id}");
    }
}

/// A province may pay the near-poor more than the minimum, and no less.
#[test]
fn a_province_may_go_higher() {
    let policy = |share: u32| -> LocalPolicy {
        serde_json::from_value(serde_json::json!({
            "kind": "local",
            "rule": "poverty-programs/health-insurance-premium",
            "instrument": {
                "kind": "resolution",
                "number": "01/2019/NQ-HĐND",
                "title": { "vi": "Hỗ trợ hộ cận nghèo", "en": "Support to the near-poor" }
            },
            "from": "2020-01-01",
            "parameters": { "near_poor": share }
        }))
        .unwrap()
    };
    let day = date(2021, 1, 1);
    let national = HealthInsurancePremium::in_force(day).unwrap();
    let facts = HealthInsurancePremiumFacts {
        household: PovertyStatus::NearPoor,
        ..HealthInsurancePremiumFacts::ordinary()
    };
    let local = policy(90).over(&national, day).unwrap();
    assert_eq!(local.assess(&facts).unwrap().total(), Dong::new(724_140));
    assert!(policy(60).over(&national, day).is_err());
}

proptest! {
    /// State and person pay the premium between them, and the State no less than its share.
    #[test]
    fn the_parts_add_up(facts: HealthInsurancePremiumFacts, year in 2013_i32..=2026) {
        let rule = HealthInsurancePremium::in_force(date(year, 1, 1)).unwrap();
        if let Some(award) = rule.assess(&facts).ok().and_then(|answer| answer.award) {
            prop_assert_eq!(award.state.plus(award.person).unwrap(), award.premium.value);
            prop_assert!(award.total() <= award.premium.value);
        }
    }

    /// A period in two parts costs the State what the whole does, where it pays all of it.
    #[test]
    fn months_add_up(before in 1_u32..=11) {
        let state = |on, months| {
            let facts = HealthInsurancePremiumFacts {
                months,
                household: PovertyStatus::Poor,
                ..HealthInsurancePremiumFacts::ordinary()
            };
            HealthInsurancePremium::in_force(on).unwrap().assess(&facts).unwrap().total()
        };
        let parts = state(date(2017, 1, 1), before)
            .plus(state(date(2017, before + 1, 1), 12 - before))
            .unwrap();
        prop_assert_eq!(parts, state(date(2017, 1, 1), 12));
    }
}
