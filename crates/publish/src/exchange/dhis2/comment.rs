use ansinh_reporting::observation::Qualifier;
use ansinh_reporting::span::Span;

use super::super::reader::{KINDS, Kind, not_in, word};
use crate::read::table::Row;
use crate::read::{Problem, ReadError};

/// What begins a comment that this crate wrote. Other comments are remarks of people and not read.
const OURS: &str = "ansinh: ";

/// What a data value has no place for but its comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Comment {
    pub(super) qualifier: Qualifier,
    /// The days, where they are not those of the period's name.
    pub(super) days: Option<Span>,
    pub(super) kind: Kind,
}

impl Comment {
    /// The comment, unless there is nothing to say.
    pub(super) fn written(self) -> Option<String> {
        let mut parts = Vec::new();
        if self.qualifier != Qualifier::Exact {
            parts.push(format!("qualifier={}", self.qualifier));
        }
        if let Some(days) = self.days {
            parts.push(format!("days={days}"));
        }
        if self.kind != Kind::Number {
            parts.push(format!("kind={}", word(&KINDS, &self.kind)));
        }
        (!parts.is_empty()).then(|| format!("{OURS}{}", parts.join("; ")))
    }

    /// Reads the comment of a row.
    pub(super) fn read(row: Row<'_>, column: &str) -> Result<Self, ReadError> {
        let mut comment = Self {
            qualifier: Qualifier::Exact,
            days: None,
            kind: Kind::Number,
        };
        let Some(parts) = row.cell(column).strip_prefix(OURS) else {
            return Ok(comment);
        };
        let wrong = |problem| row.wrong(column, problem);
        for part in parts.split("; ") {
            match part.split_once('=') {
                Some(("qualifier", read)) => {
                    comment.qualifier = read
                        .parse()
                        .map_err(|error| wrong(Problem::Qualifier { error }))?;
                }
                Some(("days", read)) => {
                    let days = read.parse();
                    comment.days = Some(days.map_err(|error| wrong(Problem::Period { error }))?);
                }
                Some(("kind", read)) => {
                    let known = KINDS.iter().find(|(word, _)| *word == read);
                    let (_, kind) = known
                        .ok_or_else(|| wrong(not_in(read, KINDS.iter().map(|(word, _)| word))))?;
                    comment.kind = *kind;
                }
                _ => return Err(wrong(not_in(part, ["qualifier=…", "days=…", "kind=…"]))),
            }
        }
        Ok(comment)
    }
}
