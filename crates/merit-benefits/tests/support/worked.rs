//! Runs worked cases of a rule that answers with payments.

use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::Message as _;
use ansinh_core::payments::Payments;
use ansinh_core::rule::Award as _;
use ansinh_core::{Dong, NaiveDate, Rule};
use proptest::prelude::Arbitrary;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    on: NaiveDate,
    /// How many people of these facts the total is for; one where it isn't said.
    persons: Option<i64>,
    total: Option<i64>,
    /// What each line comes to, where a case looks at that.
    lines: Option<Vec<i64>>,
    reason: Option<String>,
    error: Option<String>,
    facts: Value,
}

/// Runs the cases of a file and gives their facts back.
pub(crate) fn run<R: Rule<Award = Payments>>(toml: &str) -> Vec<(NaiveDate, R::Facts)> {
    let cases = super::cases::<Case>(toml);
    cases.iter().map(check::<R>).collect()
}

/// Runs the cases of a file, and holds the rule to what every rule is held to and every number of
/// the law to mattering.
pub(crate) fn holds<R: Rule<Award = Payments>>(toml: &str)
where
    R::Facts: Arbitrary,
{
    super::every_parameter_matters::<R>(run::<R>(toml));
    ansinh_core::harness::hold::<R>();
}

fn check<R: Rule<Award = Payments>>(case: &Case) -> (NaiveDate, R::Facts) {
    let id = format!("{} ({}) on {}", case.id, case.source, case.on);
    let facts: R::Facts = super::facts(&case.facts);
    let rule = R::in_force(case.on).unwrap();
    let assessment = match rule.assess(&facts) {
        Ok(assessment) => assessment,
        Err(error) => {
            assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
            return (case.on, facts);
        }
    };
    assert_eq!(case.error, None, "{id}: {assessment}");
    let all = assessment.total().times(case.persons.unwrap_or(1));
    let total = assessment.is_entitled().then(|| all.unwrap().to_i64());
    assert_eq!(total, case.total, "{id}: {assessment}");
    if let Some(lines) = &case.lines {
        let award = assessment.award.as_ref().unwrap();
        let each = award.lines().into_iter().map(|line| line.value);
        let expected = lines.iter().map(|dong| Shown::Money(Dong::new(*dong)));
        assert!(each.eq(expected), "{id}: {assessment}");
    }
    let refusal = assessment.refusals.first();
    let reason = refusal.map(|refusal| refusal.reason.code());
    assert_eq!(reason, case.reason.as_deref(), "{id}: {assessment}");
    (case.on, facts)
}
