//! Time limits of dossiers: worked cases, and what must hold for every chain.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::calendar::Holidays;
use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{NaiveDate, Rule as _, date};
use ansinh_merit_benefits::dossier_time_limit::{
    Authority, DossierKind, DossierReadings, DossierSchedule, DossierStep, Regime,
};
use ansinh_merit_benefits::{DossierTimeLimit, DossierTimeLimitFacts};
use chrono::Days;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use serde_json::Value;

/// A case that says of each step when it is due and how late it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    /// The last day of each step.
    due: Option<Vec<NaiveDate>>,
    /// The days each step is late.
    late: Option<Vec<u32>>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn every_kind() -> BTreeSet<DossierKind> {
    DossierStep::ALL.iter().map(|step| step.kind()).collect()
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(include_str!("cases/dossier_time_limit.toml"));
    for case in &cases {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = DossierTimeLimit::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}: {assessment}");
        let reason = assessment
            .refusals
            .first()
            .map(|refusal| refusal.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
        let steps = assessment
            .award
            .as_ref()
            .map(|schedule| schedule.steps.iter());
        let due = steps
            .clone()
            .map(|steps| steps.map(|step| step.due).collect());
        let late = steps.map(|steps| steps.map(|step| step.days_late).collect());
        assert_eq!(
            (due, late),
            (case.due.clone(), case.late.clone()),
            "{id}: {assessment}"
        );
    }
    let worked: BTreeSet<String> = cases.iter().map(|case| case.id.clone()).collect();
    for kind in every_kind() {
        let name = serde_json::to_value(kind).unwrap();
        assert!(worked.contains(name.as_str().unwrap()), "no case of {name}");
    }
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    let two_tiers = every_kind().into_iter().map(|kind| {
        let readings = DossierReadings {
            without_district: true,
        };
        let facts = DossierTimeLimitFacts {
            kind,
            readings,
            ..DossierTimeLimitFacts::ordinary()
        };
        (date(2025, 7, 1), facts)
    });
    support::every_parameter_matters::<DossierTimeLimit>(cases.chain(two_tiers).collect());
}

#[test]
fn what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<DossierTimeLimit>();
}

fn scheduled(received: NaiveDate, facts: &DossierTimeLimitFacts) -> Option<DossierSchedule> {
    let rule = DossierTimeLimit::in_force(received).unwrap();
    rule.assess(facts).ok()?.award
}

proptest! {
    #[test]
    fn steps_follow_one_another(facts in any::<DossierTimeLimitFacts>(), day in 0_u64..1_600) {
        let received = date(2022, 2, 15) + Days::new(day);
        let Some(schedule) = scheduled(received, &facts) else { return Ok(()) };
        prop_assert_eq!(schedule.steps.first().unwrap().received, received);
        for (step, next) in schedule.steps.iter().zip(schedule.steps.iter().skip(1)) {
            prop_assert!(step.received < step.due);
            let passed_on = step.done.unwrap_or(next.received);
            prop_assert_eq!(next.received, passed_on);
            prop_assert!(step.done.is_some() || step.due <= next.received);
        }
        for step in &schedule.steps {
            prop_assert!(facts.holidays.is_working_day(step.due));
            prop_assert_eq!(step.days_late > 0, match step.done {
                Some(done) => done > step.due,
                None => schedule.under_way() == Some(step) && facts.asked_on > step.due,
            });
        }
    }

    /// Another holiday never brings a day forward.
    #[test]
    fn a_holiday_more_never_hastens(kind in 0_usize..26, holiday in 0_u64..120, day in 0_u64..800) {
        let received = date(2022, 2, 15) + Days::new(day);
        let plain = DossierTimeLimitFacts {
            kind: *every_kind().iter().nth(kind).unwrap(),
            asked_on: received,
            ..DossierTimeLimitFacts::ordinary()
        };
        let more = DossierTimeLimitFacts {
            holidays: Holidays::from_iter([received + Days::new(holiday)]),
            ..plain.clone()
        };
        let due = |facts| scheduled(received, facts).unwrap().due().unwrap();
        prop_assert!(due(&plain) <= due(&more));
    }
}

/// Since 2025-07 no limit of a district office is left, and nothing else changed.
#[test]
fn the_districts_limits_go_and_the_others_stay() {
    let before = DossierTimeLimit::in_force(date(2025, 6, 30)).unwrap();
    let since = DossierTimeLimit::in_force(date(2025, 7, 1)).unwrap();
    assert_eq!(since.regime, Regime::TwoTiers);
    for step in DossierStep::ALL {
        let (then, now) = (before.limits.get(*step), since.limits.get(*step));
        assert!(then.is_some(), "{step:?}");
        if step.authority() == Authority::District {
            assert_eq!(now, None, "{step:?}");
        } else {
            assert_eq!(now, then, "{step:?}");
        }
    }
}
