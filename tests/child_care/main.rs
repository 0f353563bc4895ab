//! The amounts of children's care: children's law says who is entitled, for how long and by which
//! provision, social protection how much.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests fail loudly"
)]

mod joined;

use ansinh::child_protection::foster_support::{FosterPlace, FosterSupportFacts, WithoutSupport};
use ansinh::child_protection::{FosterSupport, TemporaryCareFacts};
use ansinh::harness::facts_over_ordinary;
use ansinh::social_protection::emergency_relief::Transport;
use ansinh::{Dong, NaiveDate, Rule as _, date};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    foster: Vec<Foster>,
    temporary: Vec<Temporary>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Foster {
    id: String,
    source: String,
    on: NaiveDate,
    facts: Value,
    child: i64,
    carer: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Temporary {
    id: String,
    source: String,
    on: NaiveDate,
    facts: Value,
    kilometres: Option<u32>,
    petrol_price: Option<Dong>,
    amount: i64,
}

fn cases() -> Cases {
    serde_json::from_str(CASES).unwrap()
}

#[test]
fn foster_care_is_paid_by_the_provisions_named() {
    for case in cases().foster {
        let facts: FosterSupportFacts = facts_over_ordinary(&case.facts);
        let (child, carer) = joined::foster(case.on, &facts).unwrap();
        let paid = (child.to_i64(), carer.to_i64());
        assert_eq!(
            paid,
            (case.child, case.carer),
            "{} ({})",
            case.id,
            case.source
        );
    }
}

#[test]
fn temporary_care_is_paid_by_the_day() {
    for case in cases().temporary {
        let facts: TemporaryCareFacts = facts_over_ordinary(&case.facts);
        let transport = match (case.kilometres, case.petrol_price) {
            (Some(kilometres), Some(petrol_price)) => Transport::OfficeVehicle {
                kilometres,
                petrol_price,
            },
            _ => Transport::None,
        };
        let paid = joined::temporary(case.on, &facts, transport).unwrap();
        assert_eq!(paid.to_i64(), case.amount, "{} ({})", case.id, case.source);
    }
}

/// Where children's law names a provision for a child without support, social protection pays by it, and
/// where it names none for the carer, social protection pays the carer nothing.
#[test]
fn the_two_crates_agree_on_who_is_paid() {
    let months = [
        date(2017, 6, 1),
        date(2022, 3, 1),
        date(2024, 7, 1),
        date(2026, 6, 1),
    ];
    proptest!(|(facts: FosterSupportFacts, month in 0_usize..4)| {
        let on = months.into_iter().nth(month).unwrap();
        let facts = FosterSupportFacts {
            without_support: facts.without_support.or(Some(WithoutSupport::Abandoned)),
            place: FosterPlace::Family,
            ..facts
        };
        let Ok(support) = FosterSupport::in_force(on).unwrap().assess(&facts) else {
            return Ok(());
        };
        let (child, carer) = joined::foster(on, &facts).unwrap();
        prop_assert_eq!(child > Dong::ZERO, support.is_entitled());
        let has_carer = support.award.is_some_and(|award| award.carer.is_some());
        prop_assert_eq!(carer > Dong::ZERO, has_carer);
    });
}
