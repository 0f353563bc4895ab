//! `outline.csv` and `narrative.csv`: the headings, and the words under them.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::Text;
use ansinh_reporting::compose::Section;
use ansinh_reporting::cut_off::CutOff;
use ansinh_reporting::document::HeadingLevel;
use ansinh_reporting::span::Span;

use super::error::{ReadError, ReadErrors};
use super::figures::FRONT;
use super::names::unknown;
use super::problem::Problem;
use super::table::{Layout, Row, Table};

pub(crate) const OUTLINE: Layout = Layout {
    file: "outline.csv",
    columns: &["section", "level", "number", "title_vi", "title_en"],
    optional: &[],
};

pub(crate) const NARRATIVE: Layout = Layout {
    file: "narrative.csv",
    columns: &["section", "text_vi", "text_en"],
    optional: &["period"],
};

const LEVELS: [(&str, HeadingLevel); 5] = [
    ("1", HeadingLevel::Part),
    ("2", HeadingLevel::Section),
    ("3", HeadingLevel::Subsection),
    ("4", HeadingLevel::Clause),
    ("5", HeadingLevel::Point),
];

/// Reads the headings in order; what is wrong goes to `errors`.
pub(super) fn read(table: &Table, errors: &mut ReadErrors) -> Vec<Section> {
    let mut lines = BTreeMap::new();
    let mut sections = Vec::new();
    for row in table.rows() {
        match section(row, &mut lines) {
            Ok(section) => sections.push(section),
            Err(error) => errors.push(error),
        }
    }
    sections
}

fn section(row: Row<'_>, lines: &mut BTreeMap<String, u64>) -> Result<Section, ReadError> {
    let id = row.required("section")?;
    if id == FRONT {
        let problem = Problem::UnknownWord {
            read: FRONT.into(),
            allowed: "I, II.2.4.1.a, …".into(),
        };
        return Err(row.wrong("section", problem));
    }
    row.once("section", id.into(), lines)?;
    Ok(Section {
        id: id.into(),
        level: row.word("level", &LEVELS)?,
        number: row.cell("number").into(),
        title: row.text("title")?,
        narrative: Vec::new(),
    })
}

/// Which words and checks belong to the report: those of its days, and those of no days in particular.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reported {
    /// Which days a period means.
    pub(super) cut_off: CutOff,
    /// All days that they may be of.
    pub(super) covered: Span,
    /// The days of the report.
    pub(super) days: Span,
}

impl Reported {
    pub(super) fn has(self, row: Row<'_>) -> Result<bool, ReadError> {
        let Some(read) = row.filled("period") else {
            return Ok(true);
        };
        let days = self.cut_off.read(read);
        let days = days.map_err(|error| row.wrong("period", Problem::CutOff { error }))?;
        if !days.overlaps(self.covered) {
            let problem = Problem::OutsidePeriod {
                read: read.into(),
                from: self.covered.first_day(),
                to: self.covered.last_day(),
            };
            return Err(row.wrong("period", problem));
        }
        Ok(days == self.days)
    }
}

/// Puts the words under their headings; what is wrong goes to `errors`.
pub(super) fn add_narrative(
    table: &Table,
    reported: Reported,
    sections: &mut [Section],
    errors: &mut ReadErrors,
) {
    let names: BTreeSet<String> = sections.iter().map(|section| section.id.clone()).collect();
    for row in table.rows() {
        let read: Result<(&str, Text, bool), ReadError> = row
            .required("section")
            .and_then(|section| Ok((section, row.words("text")?, reported.has(row)?)));
        let (id, text, belongs) = match read {
            Ok(read) => read,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        match sections.iter_mut().find(|section| section.id == id) {
            Some(section) if belongs => section.narrative.push(text),
            Some(_) => {}
            None => {
                let names = names.iter().map(String::as_str);
                errors.push(row.wrong("section", unknown(id, OUTLINE.file, names)));
            }
        }
    }
}
