//! Worked cases and properties of the allowance over time.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeMap;

use ansinh_core::language::Message as _;
use ansinh_core::{Dong, Month, NaiveDate, Rule as _, When, date};
use ansinh_social_protection::allowance_period::{AllowanceSpell, Change, Event};
use ansinh_social_protection::social_pension::PaidBy;
use ansinh_social_protection::{AllowancePeriod, AllowancePeriodFacts, MonthlyAllowanceFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/allowance_period.toml");
const PUBLISHED: [&str; 6] = ["SP-013", "SP-015", "SP-016", "SP-040", "SP-041", "SP-042"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    through: NaiveDate,
    total: Option<i64>,
    #[serde(default)]
    arrears: i64,
    #[serde(default)]
    months: BTreeMap<String, i64>,
    old_place_until: Option<Month>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn facts(written: &Value) -> AllowancePeriodFacts {
    let mut written = written.clone();
    if let Some(circumstances) = written.get_mut("circumstances") {
        let all: MonthlyAllowanceFacts = support::facts(circumstances);
        *circumstances = serde_json::to_value(all).unwrap();
    }
    support::facts(&written)
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(CASES);
    for published in PUBLISHED {
        assert!(cases.iter().any(|case| case.id == published), "{published}");
    }
    for case in cases {
        let id = &case.id;
        let rule = AllowancePeriod::in_force(case.through).unwrap();
        let assessment = match rule.assess(&facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        let total = assessment.total().to_i64();
        assert_eq!(Some(total), case.total, "{id}: {assessment}");
        let reasons: Vec<_> = assessment
            .refusals
            .iter()
            .map(|r| r.reason.code())
            .collect();
        if let Some(code) = &case.reason {
            assert!(reasons.contains(&code.as_str()), "{id}: {reasons:?}");
        }
        let Some(award) = &assessment.award else {
            continue;
        };
        assert_eq!(award.arrears.to_i64(), case.arrears, "{id}: {assessment}");
        for (month, amount) in &case.months {
            let paid = award.of_month(month.parse().unwrap());
            assert_eq!(paid.to_i64(), *amount, "{id} in {month}: {assessment}");
        }
        let old_place = award
            .spells
            .iter()
            .rfind(|spell| spell.paid_by() == PaidBy::OldPlace);
        assert_eq!(
            old_place.map(AllowanceSpell::last),
            case.old_place_until,
            "{id}"
        );
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES)
        .iter()
        .map(|case| (case.through, facts(&case.facts)))
        .collect();
    support::every_parameter_matters::<AllowancePeriod>(cases);
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<AllowancePeriod>();
}

#[test]
fn a_spell_cannot_end_before_it_begins() {
    let case = support::cases::<Case>(CASES).remove(0);
    let rule = AllowancePeriod::in_force(case.through).unwrap();
    let award = rule.assess(&facts(&case.facts)).unwrap().award.unwrap();
    let spell = award.spells.first().unwrap();
    let mut written = serde_json::to_value(spell).unwrap();
    assert_eq!(
        serde_json::from_value::<AllowanceSpell>(written.clone()).unwrap(),
        *spell
    );
    written
        .as_object_mut()
        .unwrap()
        .insert("last".into(), "2017-12".into());
    assert!(serde_json::from_value::<AllowanceSpell>(written).is_err());
}

#[test]
fn the_parts_of_a_month_are_its_whole() {
    let case = support::cases::<Case>(CASES).remove(0);
    let rule = AllowancePeriod::in_force(case.through).unwrap();
    let award = rule.assess(&facts(&case.facts)).unwrap().award.unwrap();
    let spell = award.spells.first().unwrap();
    let mut monthly = spell.monthly().clone();
    monthly.amount = Dong::new(1);
    let (first, last) = (spell.first(), spell.last());
    let refused = AllowanceSpell::new(first, last, monthly, spell.paid_by()).unwrap_err();
    assert_eq!(refused.code(), "spell-parts", "{refused}");
}

#[test]
fn a_level_of_the_province_stands_where_its_power_does() {
    let case = support::cases::<Case>(CASES)
        .into_iter()
        .find(|case| case.id == "a province's own level")
        .unwrap();
    let rule = AllowancePeriod::in_force(case.through).unwrap();
    let told = rule.explain(&facts(&case.facts)).unwrap().to_string();
    assert!(told.contains("975,000 đồng"), "{told}");
    let power = "value supplied by the user: Decree 20/2021/NĐ-CP, article 4(3)(a)";
    assert!(told.contains(power), "{told}");
}

#[test]
fn every_spell_says_who_pays_it() {
    let case = support::cases::<Case>(CASES)
        .into_iter()
        .find(|case| case.id == "SP-013")
        .unwrap();
    let rule = AllowancePeriod::in_force(date(2021, 7, 31)).unwrap();
    let award = rule.assess(&facts(&case.facts)).unwrap().award.unwrap();
    let payers: Vec<_> = award
        .spells
        .iter()
        .map(|spell| (spell.first().to_string(), spell.funding().to_string()))
        .collect();
    let payer = |month: &str, provision| {
        let who = format!("local budget with central support [{provision}]");
        (month.to_owned(), who)
    };
    let told = [
        payer("2018-01", "Decree 136/2013/NĐ-CP"),
        payer("2021-07", "Circular 76/2021/TT-BTC, article 2(3)"),
    ];
    assert_eq!(payers, told);
}

#[test]
fn what_nobody_could_know_is_arrears() {
    let case = support::cases::<Case>(CASES)
        .into_iter()
        .find(|case| case.id == "arrears of decree 335/2026")
        .unwrap();
    let facts = facts(&case.facts);
    let september = date(2026, 9, 30);
    let due = AllowancePeriod::in_force(september).unwrap();
    let known = AllowancePeriod::in_force(When::on(september).known_on(september)).unwrap();
    let (due, known) = (due.assess(&facts).unwrap(), known.assess(&facts).unwrap());
    assert_eq!(due.total().minus(known.total()), Ok(Dong::new(3 * 60_000)));
}

proptest! {
    /// Settling one more month only adds; spells follow each other; nothing is paid after death.
    #[test]
    fn months_add_up(facts: AllowancePeriodFacts, died in 0_u64..3_000) {
        let through = date(2024, 3, 31);
        let settle = |day, facts: &AllowancePeriodFacts| {
            AllowancePeriod::in_force(day).unwrap().assess(facts)
        };
        let (Ok(earlier), Ok(later)) = (settle(through, &facts), settle(date(2024, 4, 30), &facts))
        else {
            return Ok(());
        };
        prop_assert!(earlier.total() <= later.total());
        let Some(award) = later.award else { return Ok(()) };
        for (one, next) in award.spells.iter().zip(award.spells.iter().skip(1)) {
            prop_assert!(one.last() < next.first());
        }
        prop_assert_eq!(Dong::sum(award.spells.iter().map(AllowanceSpell::total)), Ok(award.total));
        let day = date(2016, 1, 1) + chrono::Days::new(died);
        let mut dead = facts;
        dead.events.push(Event { on: day, change: Change::Died });
        dead.events.sort_by_key(|event| event.on);
        if let Some(award) = settle(date(2024, 4, 30), &dead).ok().and_then(|dead| dead.award) {
            prop_assert!(award.spells.iter().all(|spell| spell.last() <= Month::of(day)));
        }
    }
}
