//! Worked cases and properties of contributions.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::explanation::Caveat;
use ansinh_core::facts::Facts as _;
use ansinh_core::language::Message as _;
use ansinh_core::{Dong, NaiveDate, Rule as _, When, date};
use ansinh_labour_employment::insurance_contributions::{Contributions, Fund, Share};
use ansinh_labour_employment::{InsuranceContributions, InsuranceContributionsFacts};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

const CASES: &str = include_str!("cases/insurance_contributions.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    /// The day lies after the last review.
    #[serde(default)]
    assume_unchanged: bool,
    /// A value was not checked against the published text, and the answer says so.
    #[serde(default)]
    unchecked: bool,
    base_salary: Option<i64>,
    employer: Option<i64>,
    worker: Option<i64>,
    pension_worker: Option<i64>,
    health_worker: Option<i64>,
    unemployment_worker: Option<i64>,
    unemployment_employer: Option<i64>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

fn share(paid: &Contributions, fund: Fund, share: Share) -> i64 {
    let mut all = paid.contributions.iter();
    let one = all.find(|one| one.fund == fund && one.share == share);
    one.map_or(0, |one| one.amount.to_i64())
}

#[test]
fn worked_cases() {
    for case in support::cases::<Case>(CASES) {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let when = When::on(case.on);
        let when = if case.assume_unchanged {
            when.assume_unchanged()
        } else {
            when
        };
        let rule = InsuranceContributions::in_force(when).unwrap();
        if let Some(salary) = case.base_salary {
            assert_eq!(rule.base_salary.value, Dong::new(salary), "{id}");
        }
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
        let Some(paid) = &assessment.award else {
            continue;
        };
        let told = |caveat: &Caveat| matches!(caveat, Caveat::NotYetChecked { .. });
        assert!(
            !case.unchecked || assessment.caveats.iter().any(told),
            "{id}"
        );
        let expected = [
            (case.employer, paid.employer.to_i64()),
            (case.worker, paid.worker.to_i64()),
            (
                case.pension_worker,
                share(paid, Fund::Pension, Share::Worker),
            ),
            (case.health_worker, share(paid, Fund::Health, Share::Worker)),
            (
                case.unemployment_worker,
                share(paid, Fund::Unemployment, Share::Worker),
            ),
            (
                case.unemployment_employer,
                share(paid, Fund::Unemployment, Share::Employer),
            ),
        ];
        for (asked, found) in expected {
            assert!(
                asked.is_none_or(|asked| asked == found),
                "{id}: {asked:?} {assessment}"
            );
        }
    }
}

#[test]
fn every_number_of_the_law_matters_to_a_case() {
    let cases = support::cases::<Case>(CASES);
    let cases = cases
        .iter()
        .map(|case| (case.on, support::facts(&case.facts)));
    support::every_parameter_matters::<InsuranceContributions>(cases.collect());
}

#[test]
fn is_held_to_what_every_rule_is_held_to() {
    ansinh_core::harness::hold::<InsuranceContributions>();
}

proptest! {
    /// The parts add up, and a higher wage never pays less.
    #[test]
    fn parts_add_up(facts: InsuranceContributionsFacts, more in 0_i64..5_000_000) {
        for on in [date(2014, 5, 1), date(2021, 11, 1), date(2025, 9, 1), date(2026, 11, 1)] {
            let rule = InsuranceContributions::in_force(on).unwrap();
            let Ok(assessment) = rule.assess(&facts) else { continue };
            let Some(paid) = assessment.award else { continue };
            let all = paid.contributions.iter().map(|one| one.amount);
            prop_assert_eq!(Dong::sum(all).unwrap(), paid.total);
            prop_assert_eq!(paid.employer.plus(paid.worker).unwrap(), paid.total);
            let Ok(wage) = facts.wage.plus(Dong::new(more)) else { continue };
            let higher = InsuranceContributionsFacts { wage, ..facts.clone() };
            let higher = rule.assess(&higher).unwrap().award.unwrap();
            prop_assert!(paid.total <= higher.total);
        }
    }

    /// The ceiling of social insurance binds exactly at the ceiling.
    #[test]
    fn the_ceiling_binds_exactly(above in 0_i64..1_000_000) {
        let rule = InsuranceContributions::in_force(date(2026, 8, 1)).unwrap();
        let pension = |wage| {
            let facts = InsuranceContributionsFacts {
                wage: Dong::new(wage),
                ..InsuranceContributionsFacts::ordinary()
            };
            share(&rule.assess(&facts).unwrap().award.unwrap(), Fund::Pension, Share::Employer)
        };
        prop_assert_eq!(pension(50_600_000 + above), 7_084_000);
        prop_assert!(pension(50_600_000 - 100 - above) < 7_084_000);
    }
}
