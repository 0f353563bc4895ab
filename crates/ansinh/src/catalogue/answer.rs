//! One shape for every rule's answer.

use ansinh_core::explanation::{Alternative, Caveat, Input, Refusal, Step, Value};
use ansinh_core::language::Message;
use ansinh_core::law::{Citation, Cited, Verification};
use ansinh_core::rule::{Assessment, Award, Bound, Frequency, Line};
use ansinh_core::terms::{Funding, Payer};
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::Serialize;

/// The answer to a case, the same shape for every rule.
///
/// # JSON
/// Amounts are whole đồng, days are `2017-06-01`, texts have `vi` and `en`, a value says its kind:
/// `{"kind": "money", "value": 270000}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The rule's id.
    pub rule: &'static str,
    /// The day it was asked for.
    pub on: NaiveDate,
    /// The day whose knowledge counted, if not all that is known now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_on: Option<NaiveDate>,
    /// Is there an award?
    pub entitled: bool,
    /// The money awarded, once per period of payment.
    pub total: Dong,
    /// The award in the rule's own shape; null where there is none.
    pub award: Option<serde_json::Value>,
    /// Each thing received.
    pub lines: Vec<AnsweredLine>,
    /// Why not, where there is no award.
    pub reasons: Vec<AnsweredReason>,
    /// What was met too, but lost.
    pub alternatives: Vec<AnsweredAlternative>,
    /// Who pays, each by its provision: empty where the rule pays nothing, null where it is not
    /// established.
    pub paid_by: Option<Vec<AnsweredPayer>>,
    /// What to know before relying on the answer.
    pub caveats: Vec<AnsweredCaveat>,
    /// The steps to it, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<AnsweredStep>>,
}

/// A provision in words, and how far it was checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cite {
    /// The provision.
    #[serde(flatten)]
    pub text: Text,
    /// How far the value was checked against the published text.
    pub verification: Verification,
}

/// One thing received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredLine {
    /// What it is.
    pub label: Text,
    /// How much.
    pub value: Value,
    /// How often.
    pub frequency: Frequency,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// The provision.
    pub citation: Cite,
}

/// Why a case is not entitled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredReason {
    /// The name programs know it by.
    pub code: &'static str,
    /// The figures in it.
    pub fields: serde_json::Map<String, serde_json::Value>,
    /// In words.
    #[serde(flatten)]
    pub text: Text,
    /// The provision.
    pub citation: Cite,
}

/// What was met but lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredAlternative {
    /// What was met.
    pub label: Text,
    /// What it would have given.
    pub value: Value,
    /// The provision that gives it.
    pub citation: Cite,
    /// The provision by which it loses.
    pub loses_by: Cite,
}

/// Who bears the cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredPayer {
    /// The name programs know it by.
    pub payer: Payer,
    /// In words.
    #[serde(flatten)]
    pub text: Text,
    /// The provision.
    pub citation: Cite,
}

/// What to know before relying on the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredCaveat {
    /// The name programs know it by.
    pub code: &'static str,
    /// In words.
    #[serde(flatten)]
    pub text: Text,
}

/// One step from the facts to the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnsweredStep {
    /// What the step finds.
    pub label: Text,
    /// The formula in words.
    pub formula: Text,
    /// What goes in.
    pub inputs: Vec<Input>,
    /// What comes out.
    pub result: Value,
    /// The provision.
    pub citation: Cite,
}

impl Answer {
    pub(super) fn new<A: Award, N: Message>(
        rule: &'static str,
        when: When,
        assessment: &Assessment<A, N>,
    ) -> Self {
        let award = assessment.award.as_ref();
        let lines = award.map(Award::lines).unwrap_or_default();
        Self {
            rule,
            on: when.date,
            known_on: when.known_on,
            entitled: assessment.is_entitled(),
            total: assessment.total(),
            award: award.and_then(|award| serde_json::to_value(award).ok()),
            lines: lines.into_iter().map(AnsweredLine::from).collect(),
            reasons: assessment.refusals.iter().map(reason).collect(),
            alternatives: assessment.alternatives.iter().map(alternative).collect(),
            paid_by: paid_by(&assessment.funding),
            caveats: assessment.caveats.iter().map(caveat).collect(),
            steps: None,
        }
    }

    pub(super) fn with_steps(self, steps: &[Step]) -> Self {
        let steps = Some(steps.iter().map(step).collect());
        Self { steps, ..self }
    }
}

impl From<&Citation> for Cite {
    fn from(citation: &Citation) -> Self {
        Self {
            text: Text::of(citation),
            verification: citation.verification,
        }
    }
}

impl From<Line> for AnsweredLine {
    fn from(line: Line) -> Self {
        Self {
            label: line.label,
            value: line.value,
            frequency: line.frequency,
            bound: line.bound,
            citation: Cite::from(&line.citation),
        }
    }
}

fn reason<N: Message>(refusal: &Refusal<N>) -> AnsweredReason {
    let mut fields = match serde_json::to_value(&refusal.reason) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    fields.remove("code");
    AnsweredReason {
        code: refusal.reason.code(),
        fields,
        text: Text::of(&refusal.reason),
        citation: Cite::from(&refusal.citation),
    }
}

fn alternative(lost: &Alternative) -> AnsweredAlternative {
    AnsweredAlternative {
        label: lost.label.clone(),
        value: lost.value.clone(),
        citation: Cite::from(&lost.citation),
        loses_by: Cite::from(&lost.loses_by),
    }
}

fn paid_by(funding: &Funding) -> Option<Vec<AnsweredPayer>> {
    match funding {
        Funding::NoPayment => Some(Vec::new()),
        Funding::NotEstablished => None,
        Funding::PaidBy(payers) => Some(payers.iter().map(payer).collect()),
    }
}

fn payer(payer: &Cited<Payer>) -> AnsweredPayer {
    AnsweredPayer {
        payer: payer.value,
        text: Text::of(&payer.value),
        citation: Cite::from(&payer.citation),
    }
}

fn caveat(caveat: &Caveat) -> AnsweredCaveat {
    AnsweredCaveat {
        code: caveat.code(),
        text: Text::of(caveat),
    }
}

fn step(step: &Step) -> AnsweredStep {
    AnsweredStep {
        label: step.label.clone(),
        formula: step.formula.clone(),
        inputs: step.inputs.clone(),
        result: step.result.clone(),
        citation: Cite::from(&step.citation),
    }
}
