//! Worked cases and properties of unemployment benefit.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::language::{Language, Localized as _, Message as _};
use ansinh_core::series::{MINIMUM_WAGE_MONTHLY, Region};
use ansinh_core::{Award as _, Dong, NaiveDate, Rule as _, date};
use ansinh_labour_employment::unemployment::{JobLoss, PaidMonths};
use ansinh_labour_employment::{UnemploymentBenefit, UnemploymentBenefitFacts, WageScheme};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/unemployment_benefit.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    monthly: Option<i64>,
    months: Option<u32>,
    reserved: Option<u32>,
    total: Option<i64>,
    first_day: Option<NaiveDate>,
    decide_by: Option<NaiveDate>,
    health_insurance: Option<i64>,
    /// First and last day of each month of benefit.
    #[serde(default)]
    spans: Vec<String>,
    /// Words of a caveat, in Vietnamese.
    caveat: Option<String>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn facts(written: &Value) -> UnemploymentBenefitFacts {
    support::facts(&support::with_nested(
        written,
        "job_loss",
        JobLoss::ordinary(),
    ))
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = UnemploymentBenefit::in_force(case.on).unwrap();
        let assessment = match rule.assess(&facts(&case.facts)) {
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
        let Some(award) = &assessment.award else {
            continue;
        };
        assert_eq!(
            Some(award.monthly.to_i64()),
            case.monthly,
            "{id}: {assessment}"
        );
        let same = |found: Option<i64>, asked: Option<i64>| asked.is_none() || found == asked;
        let months = Some(award.months.into());
        assert!(
            same(months, case.months.map(i64::from)),
            "{id}: {assessment}"
        );
        let reserved = award.reserved.map(i64::from);
        assert!(
            same(reserved, case.reserved.map(i64::from)),
            "{id}: {assessment}"
        );
        assert!(
            same(Some(award.total().to_i64()), case.total),
            "{id}: {assessment}"
        );
        let health = Some(award.health_insurance.to_i64());
        assert!(same(health, case.health_insurance), "{id}: {assessment}");
        if case.first_day.is_some() {
            assert_eq!(award.first_day(), case.first_day, "{id}");
        }
        if case.decide_by.is_some() {
            assert_eq!(award.decide_by, case.decide_by, "{id}");
        }
        let spans = award.benefit_months.iter();
        let spans: Vec<_> = spans
            .map(|month| format!("{}/{}", month.from, month.through))
            .collect();
        assert!(
            case.spans.is_empty() || spans == case.spans,
            "{id}: {spans:?}"
        );
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases.iter().map(|case| (case.on, facts(&case.facts)));
    support::every_parameter_matters::<UnemploymentBenefit>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<UnemploymentBenefit>();
}

fn claim(months: u32, wage: i64) -> UnemploymentBenefitFacts {
    let last = ansinh_core::Month::of(date(2025, 9, 1));
    let first = ansinh_core::Month::of(date(2009, 1, 1)).plus(201_u32.saturating_sub(months));
    let paid = PaidMonths {
        from: first,
        through: last,
        wage: Dong::new(wage),
    };
    UnemploymentBenefitFacts {
        job_loss: JobLoss {
            ended: last.last_day(),
            filed: date(2025, 10, 1),
            contributions: vec![paid],
            ..JobLoss::ordinary()
        },
        ..ansinh_core::facts::Facts::ordinary()
    }
}

proptest! {
    /// One more month contributed never shortens the benefit, and what is granted and reserved
    /// uses up no more than was paid.
    #[test]
    fn months_grow_with_contributions(months in 12_u32..200) {
        for on in [date(2025, 12, 1), date(2026, 2, 2)] {
            let rule = UnemploymentBenefit::in_force(on).unwrap();
            let award = |months| rule.assess(&claim(months, 5_000_000)).unwrap().award.unwrap();
            let (fewer, more) = (award(months), award(months + 1));
            prop_assert!(fewer.months <= more.months);
            let used = fewer.months * 12;
            prop_assert!(fewer.reserved.unwrap() == 0 || used + fewer.reserved.unwrap() <= months);
        }
    }

    /// A đồng more of wage never means less, and the cap binds exactly from its own wage on.
    #[test]
    fn the_cap_binds_exactly_at_the_cap(above in 0_i64..1_000) {
        let rule = UnemploymentBenefit::in_force(date(2025, 12, 1)).unwrap();
        let minimum = MINIMUM_WAGE_MONTHLY.on(date(2025, 9, 30)).unwrap();
        let cap = minimum.value.of(Region::I).to_i64() * 5;
        let at_cap = cap * 10 / 6;
        let monthly = |wage| rule.assess(&claim(24, wage)).unwrap().award.unwrap().monthly.to_i64();
        prop_assert_eq!(monthly(at_cap + 1 + above), cap);
        prop_assert!(monthly(at_cap - 1 - above) < cap);
        prop_assert!(monthly(at_cap - 1 - above) <= monthly(at_cap - above));
    }

    /// The months of benefit follow each other without a gap and begin after the waiting days.
    #[test]
    fn months_follow_each_other(facts: UnemploymentBenefitFacts) {
        let rule = UnemploymentBenefit::in_force(date(2026, 11, 23)).unwrap();
        let Ok(assessment) = rule.assess(&facts) else { return Ok(()) };
        let Some(award) = assessment.award else { return Ok(()) };
        prop_assert_eq!(award.benefit_months.len(), award.months as usize);
        prop_assert!(award.first_day().unwrap() > facts.job_loss.filed);
        for pair in award.benefit_months.windows(2) {
            prop_assert_eq!(pair[0].through.succ_opt().unwrap(), pair[1].from);
        }
        prop_assert_eq!(award.total, award.monthly.times(award.months).unwrap());
    }

    /// From 2026 it makes no difference who fixed the wage.
    #[test]
    fn one_cap_for_all_from_2026(facts: UnemploymentBenefitFacts) {
        let rule = UnemploymentBenefit::in_force(date(2026, 11, 23)).unwrap();
        let by = |wage_scheme| rule.assess(&UnemploymentBenefitFacts { wage_scheme, ..facts.clone() });
        prop_assert_eq!(by(WageScheme::State), by(WageScheme::Employer));
    }
}
