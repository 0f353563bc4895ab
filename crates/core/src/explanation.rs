//! How a rule tells what it did: steps, reasons, losing alternatives, caveats.
//!
//! A rule writes its story to a [`Trace`]. [`Silent`] listens to nothing and compiles away,
//! [`Findings`] keeps what an assessment holds beside an award, [`Refusals`] why there is none,
//! [`Recorder`] every step.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calendar::Month;
use crate::language::{Language, Localized, Message, Text};
use crate::law::{Citation, Verification};
use crate::money::Dong;
use crate::rate::{Coefficient, Percent};

/// A figure or answer that stands in an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value")]
pub enum Value {
    /// Money.
    Money(Dong),
    /// A coefficient.
    Coefficient(Coefficient),
    /// A percentage.
    Percent(Percent),
    /// A count of people, months, days or things.
    Count(u64),
    /// Kilograms.
    Kilograms(Decimal),
    /// Metres.
    Metres(Decimal),
    /// A number without a unit.
    Number(Decimal),
    /// A day.
    Date(NaiveDate),
    /// A month.
    Month(Month),
    /// Yes or no.
    YesNo(bool),
    /// Words.
    Words(Text),
}

impl Localized for Value {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Money(value) => value.fmt_in(language, f),
            Self::Coefficient(value) => value.fmt_in(language, f),
            Self::Percent(value) => value.fmt_in(language, f),
            Self::Count(value) => value.fmt_in(language, f),
            Self::Kilograms(value) => write!(f, "{} kg", value.in_language(language)),
            Self::Metres(value) => write!(f, "{} m", value.in_language(language)),
            Self::Number(value) => value.fmt_in(language, f),
            Self::Date(value) => value.fmt_in(language, f),
            Self::Month(value) => value.fmt_in(language, f),
            Self::YesNo(value) => f.write_str(match (language, value) {
                (Language::Vietnamese, true) => "có",
                (Language::Vietnamese, false) => "không",
                (Language::English, true) => "yes",
                (Language::English, false) => "no",
            }),
            Self::Words(value) => value.fmt_in(language, f),
        }
    }
}

macro_rules! values {
    ($($variant:ident: $kind:ty),+) => {$(
        impl From<$kind> for Value {
            fn from(value: $kind) -> Self {
                Self::$variant(value)
            }
        }
    )+};
}
values!(Money: Dong, Coefficient: Coefficient, Percent: Percent, Count: u64, Number: Decimal,
    Date: NaiveDate, Month: Month, YesNo: bool, Words: Text);

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Count(value.into())
    }
}

impl From<u16> for Value {
    fn from(value: u16) -> Self {
        Self::Count(value.into())
    }
}

/// A named input of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// What it is.
    pub label: Text,
    /// Its value.
    pub value: Value,
}

/// One step from the facts to the amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What the step finds.
    pub label: Text,
    /// How: the formula in words.
    pub formula: Text,
    /// What goes in.
    pub inputs: Vec<Input>,
    /// What comes out.
    pub result: Value,
    /// The provision that says so.
    pub citation: Citation,
}

impl Step {
    /// A step that finds `result`.
    pub fn new(label: Text, formula: Text, result: impl Into<Value>, citation: Citation) -> Self {
        Self {
            label,
            formula,
            inputs: Vec::new(),
            result: result.into(),
            citation,
        }
    }

    /// Adds a named input.
    #[must_use]
    pub fn input(mut self, label: Text, value: impl Into<Value>) -> Self {
        self.inputs.push(Input {
            label,
            value: value.into(),
        });
        self
    }
}

impl Localized for Step {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}",
            self.label.get(language),
            self.result.in_language(language)
        )?;
        write!(f, " = {}", self.formula.get(language))?;
        for (position, input) in self.inputs.iter().enumerate() {
            f.write_str(if position == 0 { " (" } else { "; " })?;
            write!(
                f,
                "{} = {}",
                input.label.get(language),
                input.value.in_language(language)
            )?;
        }
        if !self.inputs.is_empty() {
            f.write_str(")")?;
        }
        write!(f, " [{}]", self.citation.in_language(language))
    }
}

/// A reason for not being entitled, with the provision it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal<N> {
    /// The reason.
    pub reason: N,
    /// The provision.
    pub citation: Citation,
}

/// An entitlement that was met but lost to a better one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// What was met.
    pub label: Text,
    /// What it would have given.
    pub value: Value,
    /// The provision that gives it.
    pub citation: Citation,
    /// The provision by which it loses.
    pub loses_by: Citation,
}

crate::messages! {
    /// What a reader must know before relying on an assessment.
    pub enum Caveat {
        /// The day lies after the last review of the law.
        AssumedUnchanged {
            /// The last day reviewed.
            reviewed_until: NaiveDate,
        } = "assumed-unchanged",
            vi: "giả định pháp luật không thay đổi sau ngày {reviewed_until}",
            en: "assumes that the law has not changed since {reviewed_until}";
        /// A value is carried over until the new instrument has been read.
        Provisional {
            /// Where it will stand.
            citation: Citation,
        } = "provisional",
            vi: "giá trị tạm tính, chờ đối chiếu {citation}",
            en: "provisional value, to be checked against {citation}";
        /// A value was not yet checked against the published text.
        NotYetChecked {
            /// Where it stands.
            citation: Citation,
        } = "not-yet-checked",
            vi: "chưa đối chiếu văn bản công bố: {citation}",
            en: "not yet checked against the published text: {citation}";
        /// A value was supplied by the user, as a local policy or a reform.
        Supplied {
            /// Where it is said to stand.
            citation: Citation,
        } = "supplied",
            vi: "giá trị do người dùng khai báo: {citation}",
            en: "value supplied by the user: {citation}";
        /// The law is read one way where another reading is defensible.
        Reading {
            /// The reading followed.
            reading: Text,
        } = "reading",
            vi: "cách hiểu được áp dụng: {reading}",
            en: "reading followed: {reading}";
    }
}

impl Caveat {
    /// What a value's state of verification asks a reader to know.
    pub fn about(citation: &Citation) -> Option<Self> {
        let about: fn(Citation) -> Self = match citation.verification {
            Verification::Published | Verification::Derived => return None,
            Verification::Implied | Verification::Unchecked => {
                |citation| Self::NotYetChecked { citation }
            }
            Verification::Provisional => |citation| Self::Provisional { citation },
            Verification::Supplied => |citation| Self::Supplied { citation },
        };
        Some(about(citation.clone()))
    }
}

/// Listens to a rule as it goes. What a listener has no use for is never built.
pub trait Trace<N> {
    /// Whether anything told is kept. A rule may skip what it would build for nobody.
    const LISTENS: bool;
    /// Whether refusals are kept. A rule may skip finding the provision of one nobody hears.
    const HEARS_REFUSALS: bool;

    /// A step was taken, by `citation`.
    fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step);
    /// A condition was not met.
    fn refuse(&mut self, citation: &Citation, reason: impl FnOnce() -> N);
    /// Something was met but lost.
    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative);
    /// The reader must know something.
    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat);
}

/// Listens to nothing: what bulk runs use.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl<N> Trace<N> for Silent {
    const LISTENS: bool = false;
    const HEARS_REFUSALS: bool = false;

    #[inline(always)]
    fn step(&mut self, _: &Citation, _: impl FnOnce(Citation) -> Step) {}
    #[inline(always)]
    fn refuse(&mut self, _: &Citation, _: impl FnOnce() -> N) {}
    #[inline(always)]
    fn alternative(&mut self, _: impl FnOnce() -> Alternative) {}
    #[inline(always)]
    fn caveat(&mut self, _: impl FnOnce() -> Caveat) {}
}

/// Keeps what was lost and what to know: all that an assessment holds beside an award.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// What was met but lost.
    pub alternatives: Vec<Alternative>,
    /// What to know before relying on it.
    pub caveats: Vec<Caveat>,
}

impl Findings {
    fn note(&mut self, caveat: Caveat) {
        if !self.caveats.contains(&caveat) {
            self.caveats.push(caveat);
        }
    }
}

impl<N> Trace<N> for Findings {
    const LISTENS: bool = true;
    const HEARS_REFUSALS: bool = false;

    #[inline]
    fn step(&mut self, citation: &Citation, _: impl FnOnce(Citation) -> Step) {
        if let Some(caveat) = Caveat::about(citation) {
            self.note(caveat);
        }
    }
    #[inline(always)]
    fn refuse(&mut self, _: &Citation, _: impl FnOnce() -> N) {}
    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative) {
        self.alternatives.push(alternative());
    }
    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.note(caveat());
    }
}

/// Keeps why not. Most conditions of an entitled case fail too, and nobody asks about them: the
/// refusals are listened to only once it is known that there is no award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusals<N>(pub Vec<Refusal<N>>);

impl<N> Default for Refusals<N> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<N: Message> Trace<N> for Refusals<N> {
    const LISTENS: bool = true;
    const HEARS_REFUSALS: bool = true;

    #[inline(always)]
    fn step(&mut self, _: &Citation, _: impl FnOnce(Citation) -> Step) {}
    fn refuse(&mut self, citation: &Citation, reason: impl FnOnce() -> N) {
        let reason = reason();
        let told = |known: &Refusal<N>| known.reason == reason && known.citation == *citation;
        if !self.0.iter().any(told) {
            let citation = citation.clone();
            self.0.push(Refusal { reason, citation });
        }
    }
    #[inline(always)]
    fn alternative(&mut self, _: impl FnOnce() -> Alternative) {}
    #[inline(always)]
    fn caveat(&mut self, _: impl FnOnce() -> Caveat) {}
}

/// Keeps the findings and every step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recorder {
    /// What an assessment holds.
    pub findings: Findings,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl<N> Trace<N> for Recorder {
    const LISTENS: bool = true;
    const HEARS_REFUSALS: bool = false;

    fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step) {
        if let Some(caveat) = Caveat::about(citation) {
            self.findings.note(caveat);
        }
        self.steps.push(step(citation.clone()));
    }
    #[inline(always)]
    fn refuse(&mut self, _: &Citation, _: impl FnOnce() -> N) {}
    fn alternative(&mut self, alternative: impl FnOnce() -> Alternative) {
        self.findings.alternatives.push(alternative());
    }
    fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.findings.note(caveat());
    }
}
