//! A province's own higher level, or a reform under study, laid over the national rule.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::law::{Citation, Instrument, InstrumentKind};
use crate::parameter::{ParameterError, WrittenValue};
use crate::rule::Rule;

/// Who speaks: a province within its power, or somebody asking "what if".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyKind {
    /// A resolution of a provincial People's Council: bound by the national floor or ceiling.
    Local,
    /// A reform under study: bound by nothing but the kind of value.
    Reform,
}

/// Other values for some parameters of one rule, with their own citation and dates.
///
/// Read from JSON or TOML; a key that isn't known is refused by its name.
///
/// ```
/// use ansinh_core::local_policy::LocalPolicy;
///
/// let policy: LocalPolicy = serde_json::from_str(
///     r#"{
///       "kind": "local",
///       "rule": "social-protection/monthly-allowance",
///       "instrument": {
///         "kind": "resolution",
///         "number": "63/2025/NQ-HĐND",
///         "issued": "2025-11-27",
///         "title": { "vi": "Mức chuẩn trợ giúp xã hội của Hà Nội", "en": "Social-assistance level of Hà Nội" }
///       },
///       "article": "2",
///       "from": "2026-01-01",
///       "parameters": { "standard_level": 650000 }
///     }"#,
/// )?;
/// assert_eq!(policy.citation().to_string(), "Resolution 63/2025/NQ-HĐND, article 2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalPolicy {
    /// Local level or reform.
    pub kind: PolicyKind,
    /// The id of the rule.
    pub rule: String,
    /// The instrument that sets the values.
    pub instrument: Instrument,
    /// Its article.
    #[serde(default)]
    pub article: Option<String>,
    /// The first day it holds.
    pub from: NaiveDate,
    /// The last day it holds; left out while it has no end.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// The values, by parameter name.
    pub parameters: BTreeMap<String, WrittenValue>,
}

crate::messages! {
    /// Why a policy cannot be laid over a rule.
    pub enum PolicyError {
        /// It is written for another rule.
        OtherRule {
            /// The rule at hand.
            rule: String,
            /// The rule it is written for.
            written_for: String,
        } = "policy-other-rule",
            vi: "chính sách này dành cho `{written_for}`, không phải `{rule}`",
            en: "this policy is written for `{written_for}`, not for `{rule}`";
        /// It doesn't hold on the day.
        NotOnDate {
            /// The day.
            date: NaiveDate,
            /// Its first day.
            from: NaiveDate,
            /// Its last day, or "no end".
            until: String,
        } = "policy-not-on-date",
            vi: "chính sách có hiệu lực từ {from} đến {until}, không áp dụng cho ngày {date}",
            en: "the policy holds from {from} to {until}, not on {date}";
        /// It ends before it begins.
        EndsEarly {
            /// Its first day.
            from: NaiveDate,
            /// Its last day.
            until: NaiveDate,
        } = "policy-ends-early",
            vi: "chính sách kết thúc ngày {until}, trước khi bắt đầu ngày {from}",
            en: "the policy ends on {until}, before it begins on {from}";
        /// A value is refused.
        Parameter {
            /// Why.
            error: ParameterError,
        } = "policy-parameter",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for PolicyError {}

impl LocalPolicy {
    /// A resolution that sets values of the rule `R` from a day on; [`with`](LocalPolicy::with) adds them.
    pub fn new<R: Rule>(kind: PolicyKind, number: impl Into<String>, from: NaiveDate) -> Self {
        let about = R::about();
        Self {
            kind,
            rule: about.id.into(),
            instrument: Instrument {
                kind: InstrumentKind::Resolution,
                number: number.into().into(),
                issued: None,
                title: about.title,
            },
            article: None,
            from,
            until: None,
            parameters: BTreeMap::new(),
        }
    }

    /// The same with a value for one more parameter, by its name.
    #[must_use]
    pub fn with(mut self, parameter: impl Into<String>, value: impl Into<WrittenValue>) -> Self {
        self.parameters.insert(parameter.into(), value.into());
        self
    }

    /// Where its values stand.
    pub fn citation(&self) -> Citation {
        Citation::supplied(self.instrument.clone(), self.article.clone())
    }

    /// Does it hold on a day?
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Lays the policy over the rule of `date`.
    ///
    /// # Errors
    /// [`PolicyError`] if it is for another rule or day, names an unknown parameter, or a local
    /// value leaves the room the law gives; the rule is then left as it was.
    pub fn over<R: Rule>(&self, rule: &R, date: NaiveDate) -> Result<R, PolicyError> {
        let id = R::about().id;
        if self.rule != id {
            let written_for = self.rule.clone();
            return Err(PolicyError::OtherRule {
                rule: id.into(),
                written_for,
            });
        }
        if let Some(until) = self.until.filter(|until| *until < self.from) {
            return Err(PolicyError::EndsEarly {
                from: self.from,
                until,
            });
        }
        if !self.holds_on(date) {
            let until = self
                .until
                .map_or_else(|| "…".into(), |until| until.to_string());
            return Err(PolicyError::NotOnDate {
                date,
                from: self.from,
                until,
            });
        }
        let mut changed = rule.clone();
        for (name, value) in &self.parameters {
            changed
                .set_parameter(name, value, self.citation(), self.kind == PolicyKind::Local)
                .map_err(|error| PolicyError::Parameter { error })?;
        }
        Ok(changed)
    }
}
