use std::fmt;

use ansinh_core::{Language, Localized, Text};
use serde::{Deserialize, Serialize};

use super::Quantity;
use crate::finding::Explanation;

/// What does not add up, as a block of the report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Findings {
    /// The findings, in order.
    pub items: Vec<FindingItem>,
}

/// One finding as it is shown: both sides, the difference, what explains it, where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingItem {
    /// The check it comes from; unique in the report.
    pub id: String,
    /// How serious it is.
    pub severity: Severity,
    /// Was it known before this run?
    pub known: bool,
    /// What was found, in a sentence.
    pub text: Text,
    /// What was compared; `None` where nothing has two sides, as a heading number left out.
    pub comparison: Option<Comparison>,
    /// What would explain it, in words.
    pub explanation: Option<Text>,
    /// The same as data: the cause with its figures.
    #[serde(default)]
    pub reasons: Vec<Explanation>,
    /// The provision that gives the expected value.
    pub citation: Option<Text>,
    /// The ids of the figures it is about.
    pub figures: Vec<String>,
}

/// Two sides and what lies between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The side that was worked out.
    pub left: Side,
    /// The side it was held against.
    pub right: Side,
    /// Left less right; `None` where the two can't be taken from each other.
    pub difference: Option<Quantity>,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// What it is: "as printed", "sum of the parts".
    pub label: Text,
    /// How much.
    pub value: Quantity,
}

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Explained by rounding or an open list, but not exact.
    Warning,
    /// The figures contradict each other.
    Error,
}

impl Localized for Severity {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (language, self) {
            (Language::Vietnamese, Self::Note) => "ghi chú",
            (Language::Vietnamese, Self::Warning) => "cần lưu ý",
            (Language::Vietnamese, Self::Error) => "không khớp",
            (Language::English, Self::Note) => "note",
            (Language::English, Self::Warning) => "warning",
            (Language::English, Self::Error) => "mismatch",
        })
    }
}
