//! `report.toml`: whose report it is, on what period, and its tables and charts.

use std::collections::BTreeSet;
use std::path::Path;

use ansinh_core::period::Period;
use ansinh_core::{Language, NaiveDate, Text};
use ansinh_reporting::compose::{ChartLayout, Paper, Slot, TableLayout};
use ansinh_reporting::cut_off::{CutOff, CutOffError};
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

/// The most years that a folder has figures of.
const MOST_YEARS: u32 = 100;

/// What the file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    format: u32,
    pub(super) place: PlaceCode,
    /// The period reported on, as it is written.
    period: String,
    /// How periods are closed.
    #[serde(default)]
    pub(super) cut_off: CutOff,
    /// All the time that figures are of, where the folder holds several reports.
    covers: Option<String>,
    /// The day whose law gives statutory rates; the last of the period without it.
    law_on: Option<Day>,
    pub(super) languages: Vec<Language>,
    pub(super) title: Text,
    pub(super) issuer: Text,
    #[serde(default)]
    pub(super) paper: Paper,
    #[serde(default, rename = "table")]
    pub(super) tables: Vec<TableLayout>,
    #[serde(default, rename = "chart")]
    charts: Vec<ChartLayout>,
}

/// A day, written `"2017-06-30"`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(transparent)]
struct Day(NaiveDate);

/// What the figures of a folder are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    /// One report.
    One(Span),
    /// Several, with the period of the one that is wanted and all the days.
    Several(Period, Span),
}

impl Times {
    /// All the days that figures may be of.
    pub(super) const fn covered(self) -> Span {
        match self {
            Self::One(days) | Self::Several(_, days) => days,
        }
    }

    /// The days of the report. Those of a period that the cut-off hasn't are told where its report
    /// is made.
    pub(super) fn reported(self, cut_off: CutOff) -> Span {
        match self {
            Self::One(days) => days,
            Self::Several(period, covered) => cut_off.window(period).unwrap_or(covered),
        }
    }
}

impl Manifest {
    /// Reads the file, or tells `errors` what is wrong with it.
    pub(super) fn read(folder: &Path, replaced: &[File], errors: &mut ReadErrors) -> Option<Self> {
        let read = read_or_replaced(folder, replaced, FILE).and_then(|text| parse(&text));
        read.map_err(|error| errors.push(error)).ok()
    }

    /// What the figures are of, with the period of a report that was asked for instead of the file's.
    pub(super) fn times(&self, asked: Option<Period>) -> Result<Times, ReadError> {
        let days = |column: &str, text: &str| {
            let read = self.cut_off.read(text);
            read.map_err(|error| wrong(column, Problem::CutOff { error }))
        };
        let own = days("period", &self.period)?;
        let other = asked.filter(|asked| self.cut_off.window(*asked) != Ok(own));
        let covered = match (&self.covers, other) {
            (Some(covers), _) => match days("covers", covers)? {
                covered if covered.years_before(MOST_YEARS).last_day() >= covered.first_day() => {
                    let years = MOST_YEARS;
                    return Err(wrong("covers", Problem::TooLong { years }));
                }
                covered => covered,
            },
            (None, Some(asked)) => {
                let (asked, read) = (asked.to_string(), self.period.clone());
                return Err(ReadError::new(FILE, Problem::OneReport { asked, read }));
            }
            (None, None) if self.cut_off == CutOff::Calendar => return Ok(Times::One(own)),
            // A report says which days its period means.
            (None, None) => own,
        };
        let period = match asked {
            Some(period) => period,
            None => self.period.parse().map_err(|error| {
                let error = CutOffError::Period { error };
                wrong("period", Problem::CutOff { error })
            })?,
        };
        Ok(Times::Several(period, covered))
    }

    /// The day whose law gives the statutory rates, if the file says one.
    pub(super) fn law_on(&self) -> Option<NaiveDate> {
        self.law_on.map(|day| day.0)
    }

    /// The charts, with the days that a period by its name means in a bar.
    pub(super) fn dated_charts(&self) -> Result<Vec<ChartLayout>, ReadError> {
        let mut charts = self.charts.clone();
        for chart in &mut charts {
            for bar in &mut chart.bars {
                let window = bar.period.map(|period| self.cut_off.by_name(period));
                bar.period = window.transpose().map_err(|error| {
                    let error = CutOffError::Period { error };
                    wrong(&chart.id, Problem::CutOff { error })
                })?;
            }
        }
        Ok(charts)
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
        let several = self.covers.is_some();
        for chart in &self.charts {
            if chart.by.is_some() && (!several || !chart.bars.is_empty()) {
                errors.push(wrong(&chart.id, Problem::ByPeriod));
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
            let by_period = chart.by.map(|_| &chart.values);
            values
                .chain(by_period)
                .map(|values| (&chart.id, values, chart.series.len().max(1)))
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
