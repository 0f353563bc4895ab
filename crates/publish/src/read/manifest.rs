//! `report.toml`: whose report it is, on what period, and its tables and charts.

use std::collections::BTreeSet;
use std::path::Path;

use ansinh_core::{Language, NaiveDate, Text};
use ansinh_reporting::compose::{ChartLayout, Paper, Slot, TableLayout};
use ansinh_reporting::expression::Expression;
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;
use serde::Deserialize;

use super::catalogue::{self, Indicators};
use super::error::{ReadError, ReadErrors};
use super::names::unknown;
use super::outline::OUTLINE;
use super::problem::Problem;
use super::text::read_or_replaced;
use crate::write::File;

/// The file.
pub(crate) const FILE: &str = "report.toml";

/// The layout of data sets that is read.
const FORMAT: u32 = 1;

/// What the file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    format: u32,
    pub(super) place: PlaceCode,
    pub(super) period: Span,
    pub(super) law_on: Day,
    pub(super) languages: Vec<Language>,
    pub(super) title: Text,
    pub(super) issuer: Text,
    #[serde(default)]
    pub(super) paper: Paper,
    #[serde(default, rename = "table")]
    pub(super) tables: Vec<TableLayout>,
    #[serde(default, rename = "chart")]
    pub(super) charts: Vec<ChartLayout>,
}

/// A day, written `"2017-06-30"`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(transparent)]
pub(super) struct Day(pub(super) NaiveDate);

impl Manifest {
    /// Reads the file, or tells `errors` what is wrong with it.
    pub(super) fn read(folder: &Path, replaced: &[File], errors: &mut ReadErrors) -> Option<Self> {
        let read = read_or_replaced(folder, replaced, FILE).and_then(|text| parse(&text));
        read.map_err(|error| errors.push(error)).ok()
    }

    /// Holds the tables and charts to the headings and indicators there are.
    pub(super) fn check(
        &self,
        sections: &BTreeSet<String>,
        indicators: &Indicators,
        errors: &mut ReadErrors,
    ) {
        let tables = self.tables.iter().map(|table| (&table.id, &table.section));
        let charts = self.charts.iter().map(|chart| (&chart.id, &chart.section));
        let mut ids = BTreeSet::new();
        for (id, section) in tables.chain(charts) {
            if !sections.contains(section) {
                let names = sections.iter().map(String::as_str);
                errors.push(wrong(id, unknown(section, OUTLINE.file, names)));
            }
            if !ids.insert(id) {
                errors.push(wrong(id, Problem::RepeatedColumn));
            }
        }
        self.check_slots(indicators, errors);
    }

    fn check_slots(&self, indicators: &Indicators, errors: &mut ReadErrors) {
        let rows = self.tables.iter().flat_map(|table| {
            let cells = table.rows.iter().map(|row| &row.cells);
            cells.map(|cells| (&table.id, cells, table.columns.len()))
        });
        let bars = self.charts.iter().flat_map(|chart| {
            let values = chart.bars.iter().map(|bar| &bar.values);
            values.map(|values| (&chart.id, values, chart.series.len().max(1)))
        });
        for (id, slots, needed) in rows.chain(bars) {
            if slots.len() != needed {
                let read = slots.len();
                errors.push(wrong(id, Problem::SlotCount { read, needed }));
            }
            let problems = slots.iter().filter_map(|slot| fault(slot, indicators));
            for problem in problems {
                errors.push(wrong(id, problem));
            }
        }
    }
}

fn parse(text: &str) -> Result<Manifest, ReadError> {
    let manifest: Manifest = toml::from_str(text).map_err(|error| {
        let cause = error.message().to_owned();
        let broken = ReadError::new(FILE, Problem::BrokenToml { cause });
        match error.span() {
            None => broken,
            Some(span) => broken.at_line(line_of(text, span.start)),
        }
    })?;
    if manifest.format == FORMAT {
        return Ok(manifest);
    }
    let problem = Problem::UnknownWord {
        read: manifest.format.to_string(),
        allowed: FORMAT.to_string(),
    };
    Err(wrong("format", problem))
}

/// A problem of a named part of the file.
pub(super) fn wrong(part: &str, problem: Problem) -> ReadError {
    ReadError::new(FILE, problem).in_column(part)
}

/// The line of a byte, from 1.
fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().iter().take(byte);
    let ends = before.filter(|byte| **byte == b'\n').count();
    u64::try_from(ends).unwrap_or(u64::MAX).saturating_add(1)
}

/// What is wrong with a cell of a table or a value of a chart.
fn fault(slot: &Slot, indicators: &Indicators) -> Option<Problem> {
    match slot.0.as_ref()? {
        Expression::Figure(_, code) => indicators
            .holds(code.as_str())
            .is_none()
            .then(|| unknown(code.as_str(), catalogue::LAYOUT.file, indicators.codes())),
        other => Some(Problem::NotAFigure {
            read: other.to_string(),
        }),
    }
}
