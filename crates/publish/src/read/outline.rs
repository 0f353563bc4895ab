//! `outline.csv` and `narrative.csv`: the headings, and the words under them.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::Text;
use ansinh_reporting::compose::Section;
use ansinh_reporting::document::HeadingLevel;

use super::error::{ReadError, ReadErrors};
use super::figures::FRONT;
use super::names::unknown;
use super::problem::Problem;
use super::table::{Layout, Row, Table};

pub(crate) const OUTLINE: Layout = Layout {
    file: "outline.csv",
    columns: &["section", "level", "number", "title_vi", "title_en"],
};

pub(crate) const NARRATIVE: Layout = Layout {
    file: "narrative.csv",
    columns: &["section", "text_vi", "text_en"],
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

/// Puts the words under their headings; what is wrong goes to `errors`.
pub(super) fn add_narrative(table: &Table, sections: &mut [Section], errors: &mut ReadErrors) {
    let names: BTreeSet<String> = sections.iter().map(|section| section.id.clone()).collect();
    for row in table.rows() {
        let read: Result<(&str, Text), ReadError> = row
            .required("section")
            .and_then(|section| Ok((section, row.words("text")?)));
        let (id, text) = match read {
            Ok(read) => read,
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        match sections.iter_mut().find(|section| section.id == id) {
            Some(section) => section.narrative.push(text),
            None => {
                let names = names.iter().map(String::as_str);
                errors.push(row.wrong("section", unknown(id, OUTLINE.file, names)));
            }
        }
    }
}
