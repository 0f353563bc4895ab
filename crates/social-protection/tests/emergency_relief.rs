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

use std::collections::BTreeSet;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::facts::Facts as _;
use ansinh_core::parameter::{Parameters as _, WrittenValue};
use ansinh_core::rule::Bound;
use ansinh_core::{Award as _, Dong, Language, Localized as _, NaiveDate, Rule as _, When, date};
use ansinh_social_protection::emergency_relief::{
    Benefit, Burial, CareLimit, Cause, Deaths, EmergencyReliefReason, HouseLoss, Houses, Injured,
    InjuryPlace, Paid, ProtectionGround, RiceOccasion, RiceRound, Transport, UrgentProtection,
};
use ansinh_social_protection::{EmergencyRelief, EmergencyReliefFacts, Household};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

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

/// A claim for a little of everything that the law of `day` fixes.
fn whole_claim(day: NaiveDate) -> EmergencyReliefFacts {
    let before_2014 = day < date(2014, 1, 1);
    let before_circular = day < date(2015, 1, 1);
    let in_2014 = (date(2014, 1, 1)..date(2015, 1, 1)).contains(&day);
    let houses = |loss, in_difficult_area| Houses {
        houses: 1,
        loss,
        cause: Cause::Disaster,
        household: Household::Poor,
        hardship_confirmed: false,
        in_difficult_area,
    };
    let destroyed = HouseLoss::Destroyed { no_home_left: true };
    let deaths = |burial| Deaths {
        persons: 1,
        cause: Cause::Disaster,
        especially_serious_accident: None,
        burial,
    };
    let strangers = Burial::NobodyResponsible {
        actual_cost_each: Some(Dong::ZERO),
    };
    let damaged = HouseLoss::BadlyDamaged {
        uninhabitable: true,
    };
    EmergencyReliefFacts {
        rice: vec![
            RiceRound {
                occasion: RiceOccasion::LunarNewYear,
                persons: 2,
                months: 6,
            },
            RiceRound {
                occasion: RiceOccasion::PreHarvest,
                persons: 2,
                months: 6,
            },
        ],
        injured: vec![Injured {
            persons: 1,
            cause: Cause::Fire,
            especially_serious_accident: None,
            place: InjuryPlace::AtResidence,
            treatment_days: Some(3),
            found_serious: Some(true),
        }],
        deaths: if before_2014 {
            vec![deaths(Burial::ByHousehold)]
        } else {
            vec![deaths(Burial::ByHousehold), deaths(strangers)]
        },
        houses: {
            let mut lost = vec![
                houses(destroyed, before_2014),
                houses(destroyed, false),
                houses(HouseLoss::Relocation { ordered: true }, false),
            ];
            lost.extend((!before_2014).then(|| houses(damaged, false)));
            lost
        },
        urgent_protection: if before_circular {
            Vec::new()
        } else {
            vec![UrgentProtection {
                persons: 1,
                ground: ProtectionGround::Begging,
                days: 300,
                limit: CareLimit::ThirtyDayMonths,
                treatment_without_card: Dong::new(100_000),
                transport: Transport::OfficeVehicle {
                    kilometres: 100,
                    petrol_price: Dong::new(20_000),
                },
            }]
        },
        standard_level_applied: if in_2014 {
            Some(Dong::new(270_000))
        } else {
            (date(2026, 7, 1)..date(2026, 10, 5))
                .contains(&day)
                .then(|| Dong::new(500_000))
        },
        paid: Vec::new(),
    }
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
        ("burial_nobody", money(8_100_000), Bound::Exact),
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

fn total(rule: &EmergencyRelief, facts: &EmergencyReliefFacts) -> Option<Dong> {
    rule.assess(facts).ok().map(|assessment| assessment.total())
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop::sample::select(EmergencyRelief::about().regimes)
}

proptest! {
    #[test]
    fn the_total_is_the_sum_of_the_money_lines(day in any_day(), facts: EmergencyReliefFacts) {
        let rule = EmergencyRelief::in_force(day).unwrap();
        let Ok(assessment) = rule.assess(&facts) else { return Ok(()) };
        let Some(award) = assessment.award else { return Ok(()) };
        let money = award.lines().into_iter().filter_map(|line| match line.value {
            Shown::Money(amount) => Some(amount),
            _ => None,
        });
        prop_assert_eq!(Dong::sum(money).unwrap(), award.total());
        let benefits: BTreeSet<_> = award.grants.iter().map(|grant| grant.benefit).collect();
        let by_benefit = benefits.into_iter().map(|benefit| award.money_for(benefit).unwrap());
        prop_assert_eq!(Dong::sum(by_benefit).unwrap(), award.total());
    }

    #[test]
    fn more_persons_and_houses_never_get_less(
        day in any_day(), part in 0_usize..5, more in 1_u32..1000,
    ) {
        let rule = EmergencyRelief::in_force(day).unwrap();
        let fewer = whole_claim(day);
        let mut facts = fewer.clone();
        match part {
            0 => facts.rice[0].persons += more,
            1 => facts.injured[0].persons += more,
            2 => facts.deaths[0].persons += more,
            3 => facts.houses[0].houses += more,
            _ => facts.urgent_protection.iter_mut().for_each(|p| p.persons += more),
        }
        prop_assert!(total(&rule, &facts).unwrap() >= total(&rule, &fewer).unwrap());
        let kilograms = |facts| rule.assess(facts).unwrap().award.unwrap().rice_kg;
        prop_assert!(kilograms(&facts) >= kilograms(&fewer));
    }

    #[test]
    fn a_payment_is_within_a_ceiling_up_to_it_and_a_floor_from_it(
        capped: bool, houses in 1_u32..50, off in -5_i64..=5,
    ) {
        let day = if capped { date(2017, 6, 1) } else { date(2022, 6, 1) };
        let rule = EmergencyRelief::in_force(day).unwrap();
        let mut facts = EmergencyReliefFacts {
            houses: vec![whole_claim(day).houses[1]],
            ..EmergencyReliefFacts::ordinary()
        };
        facts.houses[0].houses = houses;
        let due = total(&rule, &facts).unwrap();
        let amount = due.plus(Dong::new(off)).unwrap();
        facts.paid = vec![Paid { benefits: vec![Benefit::HouseDestroyed], amount }];
        let check = rule.assess(&facts).unwrap().award.unwrap().paid.remove(0);
        prop_assert_eq!(check.within, if capped { off <= 0 } else { off >= 0 });
        prop_assert_eq!(check.difference, Dong::new(-off));
    }

    #[test]
    fn care_beyond_the_limit_adds_nothing(days in 0_u32..400, persons in 1_u32..20) {
        let day = date(2017, 6, 1);
        let rule = EmergencyRelief::in_force(day).unwrap();
        let mut care = whole_claim(day).urgent_protection;
        care[0] = UrgentProtection {
            persons, days, transport: Transport::None, treatment_without_card: Dong::ZERO, ..care[0]
        };
        let facts = EmergencyReliefFacts { urgent_protection: care, ..EmergencyReliefFacts::ordinary() };
        let expected = i64::from(days.min(90)) * i64::from(persons) * 40_000;
        prop_assert_eq!(total(&rule, &facts), Some(Dong::new(expected)));
    }

    #[test]
    fn a_burial_nobody_took_is_paid_at_cost_but_never_below_the_floor(cost in 0_i64..100_000_000) {
        let rule = EmergencyRelief::in_force(date(2022, 6, 1)).unwrap();
        let floor = rule.for_one(Benefit::BurialNobody).unwrap();
        let facts = EmergencyReliefFacts {
            deaths: vec![Deaths {
                persons: 1,
                cause: Cause::Epidemic,
                especially_serious_accident: None,
                burial: Burial::NobodyResponsible { actual_cost_each: Some(Dong::new(cost)) },
            }],
            ..EmergencyReliefFacts::ordinary()
        };
        prop_assert_eq!(total(&rule, &facts), Some(floor.max(Dong::new(cost))));
    }
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
