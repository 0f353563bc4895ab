//! Worked cases and properties of the course of unemployment benefit.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::language::{Language, Localized as _, Message as _};
use ansinh_core::{Award as _, NaiveDate, Rule as _, date};
use ansinh_labour_employment::unemployment_suspension::{MonthState, Notice};
use ansinh_labour_employment::{UnemploymentSuspension, UnemploymentSuspensionFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/unemployment_suspension.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    drawn: Option<u32>,
    suspended: Option<u32>,
    stopped_on: Option<NaiveDate>,
    total: Option<i64>,
    #[serde(default)]
    states: Vec<MonthState>,
    /// First and last day of the notice of each month.
    #[serde(default)]
    windows: Vec<String>,
    /// Last day for the money of the first months; empty where it does not follow from the facts.
    #[serde(default)]
    pay_by: Vec<String>,
    /// Words of a caveat, in Vietnamese.
    caveat: Option<String>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = UnemploymentSuspension::in_force(case.on).unwrap();
        let assessment = match rule.assess(&support::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}");
        let reason = assessment.refusals.first().map(|r| r.reason.code());
        assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
        if let Some(words) = &case.caveat {
            let told = assessment.in_language(Language::Vietnamese).to_string();
            assert!(told.contains(words), "{id}: {told}");
        }
        let Some(course) = &assessment.award else {
            continue;
        };
        assert_eq!(Some(course.drawn), case.drawn, "{id}: {assessment}");
        assert_eq!(course.stopped_on, case.stopped_on, "{id}: {assessment}");
        let suspended = case
            .suspended
            .is_none_or(|months| months == course.suspended);
        assert!(suspended, "{id}: {assessment}");
        let total = course.total().to_i64();
        assert!(
            case.total.is_none_or(|asked| asked == total),
            "{id}: {assessment}"
        );
        let states: Vec<_> = course.months.iter().map(|month| month.state).collect();
        assert!(
            case.states.is_empty() || states == case.states,
            "{id}: {states:?}"
        );
        let window = |month: &ansinh_labour_employment::unemployment_suspension::CourseMonth| {
            format!("{}/{}", month.notice_from, month.notice_through)
        };
        let windows: Vec<_> = course.months.iter().map(window).collect();
        assert!(
            case.windows.is_empty() || windows == case.windows,
            "{id}: {windows:?}"
        );
        for (month, pay_by) in course.months.iter().zip(&case.pay_by) {
            let found = month.pay_by.map(|day| day.to_string()).unwrap_or_default();
            assert_eq!(&found, pay_by, "{id}");
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<UnemploymentSuspension>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<UnemploymentSuspension>();
}

proptest! {
    /// Each month granted is paid, suspended, waited for or not reached, and only what is paid
    /// costs money.
    #[test]
    fn every_month_is_accounted_for(facts: UnemploymentSuspensionFacts) {
        for on in [date(2025, 12, 31), date(2026, 11, 23)] {
            let rule = UnemploymentSuspension::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            let Some(course) = assessment.award else { continue };
            prop_assert_eq!(course.months.len(), facts.months as usize);
            let count = |state| course.months.iter().filter(|month| month.state == state).count();
            prop_assert_eq!(count(MonthState::Paid), course.drawn as usize);
            prop_assert_eq!(count(MonthState::Suspended), course.suspended as usize);
            prop_assert!(course.drawn >= 1);
            prop_assert_eq!(course.total, facts.monthly.times(course.drawn).unwrap());
            prop_assert!(course.stopped_on.is_some() || count(MonthState::NotReached) == 0);
        }
    }

    /// A notice given in time instead of missed never pays less.
    #[test]
    fn notifying_never_pays_less(facts: UnemploymentSuspensionFacts) {
        let rule = UnemploymentSuspension::in_force(date(2026, 11, 23)).unwrap();
        let better = UnemploymentSuspensionFacts {
            notices: vec![Notice::OnMovedDay; facts.notices.len()],
            ..facts.clone()
        };
        let (Ok(worse), Ok(better)) = (rule.assess(&facts), rule.assess(&better)) else {
            return Ok(());
        };
        prop_assert!(worse.total() <= better.total());
    }
}
