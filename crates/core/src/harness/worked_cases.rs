use chrono::NaiveDate;
use serde::Deserialize;

use super::{every_parameter_matters, facts_over_ordinary};
use crate::explanation::Value;
use crate::language::{Language, Localized as _, Message as _};
use crate::rule::{Assessment, Award, Rule};

/// The worked cases of a rule, as a file holds them.
///
/// A case has an `id`, the `source` it follows from, the day `on` which the law is taken, its
/// `facts`, laid over those of an ordinary case, and what is expected: a `total` in đồng, a
/// `headline` in English, the values of the `lines`, the codes of the `reasons` of a refusal, or
/// the code of an `error`. What an explanation must tell stands in `tells`, in English, and a `note`
/// is for the reader of the file.
///
/// ```
/// let file = r#"{ "case": [{
///     "id": "minor-15", "source": "code 45/2019, article 146", "on": "2021-06-01",
///     "total": 0, "facts": { "age": 15 }
/// }] }"#;
/// let cases: ansinh_core::harness::WorkedCases = serde_json::from_str(file)?;
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkedCases {
    case: Vec<WorkedCase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WorkedCase {
    id: String,
    source: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    note: Option<String>,
    on: NaiveDate,
    total: Option<i64>,
    headline: Option<String>,
    lines: Option<Vec<Value>>,
    #[serde(default)]
    reasons: Vec<String>,
    error: Option<String>,
    #[serde(default)]
    tells: Vec<String>,
    facts: serde_json::Value,
}

impl WorkedCases {
    /// Runs every case, and sees that every parameter of the rule matters to one of them.
    ///
    /// # Panics
    /// If a case comes out differently, the file holds none, or a parameter changes none; the
    /// message names the case or the parameter.
    pub fn hold<R: Rule>(&self) {
        every_parameter_matters::<R>(self.run::<R>());
    }

    /// Runs every case and gives its day and facts, for what else a test does with them.
    ///
    /// # Panics
    /// If a case comes out differently or the file holds none; the message names the case.
    pub fn run<R: Rule>(&self) -> Vec<(NaiveDate, R::Facts)> {
        assert!(!self.case.is_empty(), "a file of cases holds cases");
        self.case.iter().map(WorkedCase::run::<R>).collect()
    }
}

impl WorkedCase {
    #[expect(clippy::panic, reason = "a worked case that can't be run must fail")]
    fn run<R: Rule>(&self) -> (NaiveDate, R::Facts) {
        let facts: R::Facts = facts_over_ordinary(&self.facts);
        let rule = R::in_force(self.on).unwrap_or_else(|error| panic!("{}: {error}", self.name()));
        match rule.explain(&facts) {
            Ok(explanation) => {
                let told = explanation.in_language(Language::English).to_string();
                assert_eq!(self.error, None, "{}: {told}", self.name());
                self.compare(&explanation.assessment, &told);
            }
            Err(error) => assert_eq!(
                Some(error.code()),
                self.error.as_deref(),
                "{}: {error}",
                self.name()
            ),
        }
        (self.on, facts)
    }

    fn compare<A: Award, N: crate::language::Message>(
        &self,
        assessment: &Assessment<A, N>,
        told: &str,
    ) {
        let name = format!("{}: {told}", self.name());
        let reasons = assessment.refusals.iter();
        let reasons: Vec<_> = reasons.map(|refusal| refusal.reason.code()).collect();
        assert_eq!(reasons, self.reasons, "{name}");
        if let Some(award) = &assessment.award {
            let stated = (&self.total, &self.headline, &self.lines);
            assert_ne!(stated, (&None, &None, &None), "{name}: nothing is expected");
            if let Some(total) = self.total {
                assert_eq!(award.total().to_i64(), total, "{name}");
            }
            if let Some(headline) = &self.headline {
                let actual = award.headline().in_language(Language::English).to_string();
                assert_eq!(&actual, headline, "{name}");
            }
            if let Some(lines) = &self.lines {
                let actual: Vec<_> = award.lines().into_iter().map(|line| line.value).collect();
                assert_eq!(&actual, lines, "{name}");
            }
        } else {
            let stated = (&self.total, &self.headline, &self.lines);
            assert_eq!(stated, (&None, &None, &None), "{name}");
        }
        for expected in &self.tells {
            assert!(told.contains(expected), "{name}: not told: {expected}");
        }
    }

    fn name(&self) -> String {
        format!("{} ({}) on {}", self.id, self.source, self.on)
    }
}
