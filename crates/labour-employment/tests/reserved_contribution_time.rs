//! Worked cases and properties of reserved contribution time.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::{Language, Localized as _, Message as _};
use ansinh_core::{NaiveDate, Rule as _, date};
use ansinh_labour_employment::{ReservedContributionTime, ReservedContributionTimeFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/reserved_contribution_time.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    months: Option<u32>,
    odd: Option<u32>,
    /// What another ending would have reserved.
    alternative: Option<u64>,
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
        let rule = ReservedContributionTime::in_force(case.on).unwrap();
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
        let award = assessment.award.as_ref();
        assert_eq!(
            award.map(|award| award.months),
            case.months,
            "{id}: {assessment}"
        );
        if case.odd.is_some() {
            assert_eq!(award.map(|award| award.odd), case.odd, "{id}: {assessment}");
        }
        if let Some(words) = &case.caveat {
            let told = assessment.in_language(Language::Vietnamese).to_string();
            assert!(told.contains(words), "{id}: {told}");
        }
        if let Some(other) = case.alternative {
            let lost = assessment.alternatives.first().map(|lost| &lost.value);
            assert_eq!(lost, Some(&Shown::Count(other)), "{id}: {assessment}");
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<ReservedContributionTime>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<ReservedContributionTime>();
}

proptest! {
    /// What is reserved was contributed: before the benefit, or confirmed after it.
    #[test]
    fn no_more_than_was_contributed(facts: ReservedContributionTimeFacts) {
        for on in [date(2019, 1, 1), date(2025, 12, 31), date(2026, 11, 23)] {
            let rule = ReservedContributionTime::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            let months = assessment.award.map_or(0, |award| award.months);
            prop_assert!(months <= facts.contributed + facts.confirmed_later);
        }
    }

    /// A month of benefit more, drawn or suspended, never reserves more.
    #[test]
    fn drawing_more_reserves_no_more(facts: ReservedContributionTimeFacts) {
        let rule = ReservedContributionTime::in_force(date(2026, 11, 23)).unwrap();
        let more = ReservedContributionTimeFacts { drawn: facts.drawn + 1, ..facts.clone() };
        let (Ok(fewer), Ok(more)) = (rule.assess(&facts), rule.assess(&more)) else {
            return Ok(());
        };
        let months = |award: Option<ansinh_labour_employment::reserved_contribution_time::ReservedTime>| {
            award.map_or(0, |award| award.months)
        };
        prop_assert!(months(more.award) <= months(fewer.award));
    }
}
