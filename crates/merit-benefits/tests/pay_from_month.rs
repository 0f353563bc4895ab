//! First and last months: worked cases, and that survivors are paid from just then.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{Month, NaiveDate, Rule as _, date};
use ansinh_merit_benefits::pay_from_month::{MonthlyBenefit, Survivor};
use ansinh_merit_benefits::survivors_allowance::{DeadPerson, DeadStatus, Relation, Sex};
use ansinh_merit_benefits::{
    PayFromMonth, PayFromMonthFacts, SurvivorsAllowance, SurvivorsAllowanceFacts,
};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use serde::Deserialize;
use serde_json::Value;

/// A case that says which of three months there are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    first: Option<Month>,
    last: Option<Month>,
    arrears: Option<Month>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    let cases = support::cases::<Case>(include_str!("cases/pay_from_month.toml"));
    for case in &cases {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = PayFromMonth::in_force(case.on).unwrap();
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
        let months = assessment.award.as_ref();
        let first = months.map(|months| months.first.value);
        let last = months.and_then(|months| Some(months.last.as_ref()?.value));
        let arrears = months.and_then(|months| Some(months.arrears_paid_in.as_ref()?.value));
        assert_eq!(
            (first, last, arrears),
            (case.first, case.last, case.arrears),
            "{id}: {assessment}"
        );
    }
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<PayFromMonth>(cases.collect());
}

#[test]
fn what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<PayFromMonth>();
}

fn any_day(first: NaiveDate, days: u64) -> impl Strategy<Value = NaiveDate> {
    (0..days).prop_map(move |day| first + chrono::Days::new(day))
}

proptest! {
    /// The survivors' allowance, asked for month by month, begins in the month told here.
    #[test]
    fn survivors_are_paid_from_the_first_month_on(
        died in any_day(date(2013, 1, 1), 3_800),
        born in any_day(date(1935, 1, 1), 12_000),
        sex in any::<Sex>(),
        is_parent in any::<bool>(),
        next_month in any::<bool>(),
        alone in any::<bool>(),
        lone_parents in any::<bool>(),
    ) {
        let (relation, survivor) = if is_parent {
            (Relation::Parent, Survivor::Parent { born, sex, alone })
        } else {
            (Relation::Spouse, Survivor::Spouse { born, sex })
        };
        let mut facts = PayFromMonthFacts {
            benefit: MonthlyBenefit::SurvivorOfInjured { died, survivor },
            ..PayFromMonthFacts::ordinary()
        };
        facts.readings.age_counts_from_next_month = next_month;
        facts.readings.lone_parents_of_any_age = lone_parents;
        let decided = PayFromMonth::in_force(date(2024, 1, 10)).unwrap();
        let Ok(answer) = decided.assess(&facts) else { return Ok(()) };
        let months = answer.award.unwrap();
        let mut drawn = SurvivorsAllowanceFacts {
            deceased: vec![DeadPerson { status: DeadStatus::Injured { rate: 70 }, died, relation }],
            born,
            sex,
            alone,
            ..SurvivorsAllowanceFacts::ordinary()
        };
        drawn.readings.age_counts_from_next_month = next_month;
        drawn.readings.lone_parents_of_any_age = lone_parents;
        let first = months.first.value;
        let pays = |month: Month| {
            let rule = SurvivorsAllowance::in_force(month.first_day()).ok()?;
            rule.assess(&drawn).ok().map(|answer| answer.is_entitled())
        };
        for month in [first.previous(), first, first.next()] {
            if let Some(paid) = pays(month) {
                prop_assert_eq!(paid, months.contains(month), "{} of {}", month, first);
            }
        }
    }

    #[test]
    fn no_month_after_the_last_and_none_before_the_first(facts in any::<PayFromMonthFacts>()) {
        let decided = PayFromMonth::in_force(date(2026, 1, 10)).unwrap();
        let Ok(answer) = decided.assess(&facts) else { return Ok(()) };
        let Some(months) = answer.award else { return Ok(()) };
        prop_assert!(!months.contains(months.first.value.previous()));
        prop_assert!(months.contains(months.first.value));
        if let Some(last) = &months.last {
            prop_assert!(months.first.value <= last.value);
            prop_assert!(!months.contains(last.value.next()));
        }
    }
}
