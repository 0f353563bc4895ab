use ansinh_core::explanation::Value as Shown;
use ansinh_core::language::Message as _;
use ansinh_core::{Award, NaiveDate, Rule};
use serde::Deserialize;
use serde_json::Value;

/// A worked case: what is awarded, or why not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    source: String,
    /// What else the reader of the file should know.
    #[expect(dead_code, reason = "for the reader of the file")]
    note: Option<String>,
    on: NaiveDate,
    total: Option<i64>,
    /// What each line comes to, where a case looks at that.
    lines: Option<Vec<Shown>>,
    #[serde(default)]
    reasons: Vec<String>,
    error: Option<String>,
    facts: Value,
}

/// Runs the worked cases, sees that every parameter matters to one of them, and gives them back.
pub(crate) fn run<R: Rule>(toml: &str) -> Vec<(NaiveDate, R::Facts)> {
    let cases = super::cases::<Case>(toml);
    for case in &cases {
        let id = format!("{} ({}) on {}", case.id, case.source, case.on);
        let rule = R::in_force(case.on).unwrap();
        let assessment = match rule.assess(&super::facts(&case.facts)) {
            Ok(assessment) => assessment,
            Err(error) => {
                assert_eq!(Some(error.code()), case.error.as_deref(), "{id}: {error}");
                continue;
            }
        };
        assert_eq!(case.error, None, "{id}: {assessment}");
        let total = assessment
            .is_entitled()
            .then(|| assessment.total().to_i64());
        assert_eq!(total, case.total, "{id}: {assessment}");
        if let Some(expected) = &case.lines {
            let lines = assessment.award.iter().flat_map(Award::lines);
            let lines: Vec<_> = lines.map(|line| line.value).collect();
            assert_eq!(&lines, expected, "{id}: {assessment}");
        }
        let refusals = assessment.refusals.iter();
        let reasons: Vec<_> = refusals.map(|refusal| refusal.reason.code()).collect();
        assert_eq!(reasons, case.reasons, "{id}: {assessment}");
    }
    let cases: Vec<_> = cases
        .iter()
        .map(|case| (case.on, super::facts(&case.facts)))
        .collect();
    super::every_parameter_matters::<R>(cases.clone());
    cases
}
