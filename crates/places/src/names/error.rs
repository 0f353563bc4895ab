//! Why a name is not one unit, with those that may be meant.

use std::fmt;
use std::ops::Deref;

use ansinh_core::{Language, Localized};
use ansinh_reporting::place::PlaceCode;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A unit that may be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Its code.
    pub place: PlaceCode,
    /// Its kind and name.
    pub name: String,
    /// What it lies in, the nearest first.
    pub parents: Vec<String>,
    /// Its first day.
    pub valid_from: NaiveDate,
    /// Its last day, if it has come.
    pub valid_until: Option<NaiveDate>,
}

impl Localized for Candidate {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.place)?;
        for parent in &self.parents {
            write!(f, ", {parent}")?;
        }
        let from = self.valid_from.in_language(language);
        let until = self
            .valid_until
            .map(|day| day.in_language(language).to_string());
        match (language, until) {
            (Language::Vietnamese, Some(until)) => write!(f, ", từ {from} đến {until}"),
            (Language::Vietnamese, None) => write!(f, ", từ {from}"),
            (Language::English, Some(until)) => write!(f, ", {from} to {until}"),
            (Language::English, None) => write!(f, ", from {from}"),
        }
    }
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// Units that may be meant. All are here; a sentence names the first few.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Candidates(Vec<Candidate>);

/// How many a sentence names.
const NAMED: usize = 6;

impl Deref for Candidates {
    type Target = [Candidate];

    fn deref(&self) -> &[Candidate] {
        &self.0
    }
}

impl FromIterator<Candidate> for Candidates {
    fn from_iter<I: IntoIterator<Item = Candidate>>(candidates: I) -> Self {
        Self(candidates.into_iter().collect())
    }
}

impl Localized for Candidates {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str(match language {
                Language::Vietnamese => "không có",
                Language::English => "none",
            });
        }
        for (position, candidate) in self.iter().take(NAMED).enumerate() {
            if position > 0 {
                f.write_str("; ")?;
            }
            candidate.fmt_in(language, f)?;
        }
        match (language, self.len().saturating_sub(NAMED)) {
            (_, 0) => Ok(()),
            (Language::Vietnamese, more) => write!(f, "; và {more} đơn vị khác"),
            (Language::English, more) => write!(f, "; and {more} more"),
        }
    }
}

ansinh_core::messages! {
    /// Why a name is not one unit.
    pub enum NameError {
        /// Several units have it.
        Ambiguous {
            /// What was written.
            name: String,
            /// The day.
            date: NaiveDate,
            /// The units.
            candidates: Candidates,
        } = "place-name-ambiguous",
            vi: "“{name}” ngày {date} có thể là: {candidates}",
            en: "\u{201c}{name}\u{201d} on {date} may be: {candidates}";
        /// A unit has it, but not on that day.
        NotThen {
            /// What was written.
            name: String,
            /// The day.
            date: NaiveDate,
            /// The units of other days.
            candidates: Candidates,
        } = "place-name-not-then",
            vi: "không có “{name}” vào ngày {date}; ngày khác có: {candidates}",
            en: "there is no \u{201c}{name}\u{201d} on {date}; at other times there is: {candidates}";
        /// No unit has it.
        Unknown {
            /// What was written.
            name: String,
            /// The day.
            date: NaiveDate,
            /// The nearest names of that day.
            near: Candidates,
        } = "place-name-unknown",
            vi: "không có đơn vị “{name}” vào ngày {date}; gần giống: {near}",
            en: "there is no unit \u{201c}{name}\u{201d} on {date}; near it: {near}";
    }
}
impl std::error::Error for NameError {}
