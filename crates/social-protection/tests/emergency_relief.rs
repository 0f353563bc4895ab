//! Worked cases and properties of emergency relief.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::parameter::{Parameters as _, WrittenValue};
use ansinh_core::rule::Bound;
use ansinh_core::{Dong, Language, Localized as _, NaiveDate, Rule as _, When, date};
use ansinh_social_protection::emergency_relief::{Benefit, Cause, EmergencyReliefReason};
use ansinh_social_protection::{EmergencyRelief, EmergencyReliefFacts};
use serde::Deserialize;
use serde_json::{Value, json};
use support::emergency_relief::whole_claim;

const CASES: &str = include_str!("cases/emergency_relief.toml");
const PUBLISHED: [&str; 9] = [
    "SP-001", "SP-002", "SP-003", "SP-004", "SP-005", "SP-029", "SP-030", "SP-031", "SP-032",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    claim: Vec<Claim>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    on: NaiveDate,
    total: Option<i64>,
    #[serde(default)]
    rice_kg: u64,
    check: Option<Check>,
    reason: Option<String>,
    error: Option<String>,
    caveat: Option<String>,
    facts: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    within: bool,
    difference: i64,
    bound: Bound,
}

/// The facts of a claim, each part laid over an unremarkable one.
fn facts(written: &Value) -> EmergencyReliefFacts {
    let unremarkable = json!({
        "rice": {},
        "injured": { "especially_serious_accident": null, "treatment_days": null, "found_serious": null },
        "deaths": { "especially_serious_accident": null },
        "houses": { "hardship_confirmed": false, "in_difficult_area": false },
        "urgent_protection": { "limit": "thirty_day_months", "treatment_without_card": 0, "transport": "none" },
        "paid": {},
    });
    let mut written = written.clone();
    for (part, ordinary) in unremarkable.as_object().unwrap() {
        for item in written[part].as_array_mut().into_iter().flatten() {
            let mut all = ordinary.as_object().unwrap().clone();
            all.extend(item.as_object().unwrap().clone());
            if all.get("burial") == Some(&json!({ "nobody_responsible": {} })) {
                all["burial"]["nobody_responsible"]["actual_cost_each"] = Value::Null;
            }
            *item = Value::Object(all);
        }
    }
    written
        .as_object_mut()
        .unwrap()
        .retain(|_, value| !value.is_null());
    support::facts(&written)
}

fn code_of(message: &impl serde::Serialize) -> String {
    let message = serde_json::to_value(message).unwrap();
    message["code"].as_str().unwrap().to_owned()
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(CASES);
    let published: Vec<_> = cases
        .iter()
        .map(|case| case.id.as_str())
        .filter(|id| !id.starts_with("relief-"))
        .collect();
    assert_eq!(published, PUBLISHED, "published cases");
    for case in &cases {
        for claim in &case.claim {
            check_claim(&format!("{} on {}", case.id, claim.on), claim);
        }
    }
}

fn check_claim(id: &str, claim: &Claim) {
    let rule = EmergencyRelief::in_force(claim.on).unwrap();
    let assessed = rule.assess(&facts(&claim.facts));
    if let Some(code) = &claim.error {
        assert_eq!(code_of(&assessed.unwrap_err()), *code, "{id}");
        return;
    }
    let assessment = assessed.unwrap_or_else(|error| panic!("{id}: {error}"));
    if let Some(code) = &claim.reason {
        let codes: Vec<_> = assessment
            .refusals
            .iter()
            .map(|refusal| code_of(&refusal.reason))
            .collect();
        assert_eq!(codes, [code.as_str()], "{id}");
    }
    let award = assessment.award.as_ref();
    let total = award.map(|award| award.total.to_i64());
    assert_eq!(total, claim.total, "{id}: {assessment}");
    assert_eq!(
        award.map_or(0, |award| award.rice_kg),
        claim.rice_kg,
        "{id}"
    );
    if let Some(check) = &claim.check {
        let checked = &award.unwrap().paid[0];
        assert_eq!(checked.within, check.within, "{id}");
        assert_eq!(checked.difference, Dong::new(check.difference), "{id}");
        assert_eq!(checked.bound, check.bound, "{id}");
    }
    if let Some(code) = &claim.caveat {
        let known = assessment.caveats.iter().any(|c| code_of(c) == *code);
        assert!(known, "{id}: no caveat {code} in {:?}", assessment.caveats);
    }
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<EmergencyRelief>();
}

#[test]
fn every_parameter_matters() {
    let cases: Vec<_> = EmergencyRelief::about()
        .regimes
        .into_iter()
        .map(|day| (day, whole_claim(day)))
        .collect();
    for (day, facts) in &cases {
        let assessment = EmergencyRelief::in_force(*day).unwrap().assess(facts);
        assert!(assessment.unwrap().is_entitled(), "{day}");
    }
    support::every_parameter_matters::<EmergencyRelief>(cases);
}

#[test]
fn explains_in_both_languages_with_the_article() {
    let rule = EmergencyRelief::in_force(date(2022, 9, 1)).unwrap();
    let explained = rule.explain(&whole_claim(date(2022, 9, 1))).unwrap();
    let vietnamese = explained.in_language(Language::Vietnamese).to_string();
    let english = explained.to_string();
    assert!(
        vietnamese.contains("Nghị định 20/2021/NĐ-CP, khoản 1 Điều 14"),
        "{vietnamese}"
    );
    assert!(
        english.contains("Decree 20/2021/NĐ-CP, article 14(1)"),
        "{english}"
    );
    assert!(
        english.contains("Circular 02/2021/TT-BLĐTBXH, article 3(1)"),
        "{english}"
    );
}

#[test]
fn names_the_parts_it_does_not_give_beside_those_it_does() {
    let day = date(2022, 9, 1);
    let mut facts = whole_claim(day);
    facts.injured[0].treatment_days = Some(2);
    let explained = EmergencyRelief::in_force(day)
        .unwrap()
        .explain(&facts)
        .unwrap();
    assert!(explained.to_string().contains("treated for 2 days"));
    let award = explained.assessment.award.unwrap();
    assert_eq!(
        award.refused[0].reason,
        EmergencyReliefReason::TreatedTooShort { days: 2, needed: 3 }
    );
}

#[test]
fn quantities_of_2017_have_the_names_reports_use() {
    let rule = EmergencyRelief::in_force(date(2017, 6, 1)).unwrap();
    let money = |dong| Shown::Money(Dong::new(dong));
    let named: Vec<_> = rule
        .quantities()
        .into_iter()
        .map(|quantity| (quantity.name, quantity.value, quantity.bound))
        .collect();
    let expected = [
        (
            "rice_kg_per_person",
            Shown::Kilograms(15.into()),
            Bound::Exact,
        ),
        ("injury", money(2_700_000), Bound::Exact),
        ("death", money(5_400_000), Bound::Exact),
        ("burial_nobody", money(8_100_000), Bound::AtMost),
        ("house_destroyed", money(20_000_000), Bound::AtMost),
        ("relocation", money(20_000_000), Bound::AtMost),
        ("house_damaged", money(15_000_000), Bound::AtMost),
        ("temporary_care_day", money(40_000), Bound::Exact),
    ];
    assert_eq!(named, expected);
}

#[test]
fn a_province_goes_above_a_floor_and_stays_below_a_ceiling() {
    let try_set = |day, dong| {
        let mut rule = EmergencyRelief::in_force(day).unwrap();
        let citation = rule.house_destroyed.provision().unwrap().0.clone();
        let written = WrittenValue::Whole(dong);
        rule.set_parameter("house_destroyed", &written, citation, true)
            .map_err(|error| code_of(&error))
    };
    let (ceiling, floor) = (date(2017, 6, 1), date(2022, 6, 1));
    assert_eq!(try_set(ceiling, 15_000_000), Ok(()));
    assert_eq!(
        try_set(ceiling, 20_000_001),
        Err("parameter-above-ceiling".into())
    );
    assert_eq!(try_set(floor, 60_000_000), Ok(()));
    assert_eq!(
        try_set(floor, 39_999_999),
        Err("parameter-below-floor".into())
    );

    let mut rule = EmergencyRelief::in_force(ceiling).unwrap();
    let citation = rule.injury.provision().unwrap().0.clone();
    let fixed = rule.set_parameter("injury", &WrittenValue::Whole(11), citation, true);
    assert_eq!(code_of(&fixed.unwrap_err()), "parameter-not-local");
}

/// Circular 02/2021 took effect on 2021-08-08, for days from 2021-07-01 on.
#[test]
fn temporary_care_of_july_2021_is_known_from_the_day_the_circular_took_effect() {
    let july = date(2021, 7, 15);
    let day = |when: When| {
        EmergencyRelief::in_force(when)
            .unwrap()
            .for_one(Benefit::TemporaryCare)
    };
    assert_eq!(day(When::on(july)), Ok(Dong::new(60_000)));
    assert_eq!(
        day(When::on(july).known_on(date(2021, 8, 7))),
        Ok(Dong::new(40_000))
    );
    assert_eq!(
        day(When::on(july).known_on(date(2021, 8, 8))),
        Ok(Dong::new(60_000))
    );
}

#[test]
fn a_missing_fact_is_named_with_its_place() {
    let of_2018 = EmergencyRelief::in_force(date(2018, 10, 5)).unwrap();
    let (mut injured, mut deaths) = (
        whole_claim(date(2018, 10, 5)),
        whole_claim(date(2018, 10, 5)),
    );
    injured.injured[0].cause = Cause::TrafficAccident;
    deaths.deaths[0].cause = Cause::WorkAccident;
    for (field, facts) in [("injured", injured), ("deaths", deaths)] {
        let error = of_2018.assess(&facts).unwrap_err().to_string();
        let named = format!("`{field}.especially_serious_accident` is missing");
        assert!(error.contains(&named), "{error}");
    }
}
