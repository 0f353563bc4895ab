//! Figures that were typed into a workbook beside the tables.

use std::collections::BTreeMap;
use std::path::Path;

use ansinh_core::Text;
use ansinh_reporting::compose::{Entry, Section};
use ansinh_reporting::indicator::IndicatorCode;
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;

use super::catalogue::Indicators;
use super::error::{ReadError, ReadErrors};
use super::names::unknown;
use super::outline::OUTLINE;
use super::problem::Problem;
use crate::exchange::plain::written;

/// The workbook that [`prepare`](crate::new::prepare) makes. Standing in the folder of a data set, its filled
/// cells are figures of the data set; an empty one is no figure.
pub const FIGURES_WORKBOOK: &str = "figures.xlsx";

/// What a figure is found by.
pub(crate) type Key = (Measure, IndicatorCode, PlaceCode, Span);

#[cfg(feature = "xlsx")]
pub(crate) fn key(figure: &Observation) -> Key {
    let indicator = figure.indicator.clone();
    (figure.measure, indicator, figure.place, figure.period)
}

/// What was typed into the workbook.
#[derive(Debug, Default)]
pub(crate) struct Filled {
    pub(crate) figures: BTreeMap<Key, FilledFigure>,
    pub(crate) narrative: Vec<FilledWords>,
}

/// A point under a heading, and the cell it stands in.
#[derive(Debug, Clone)]
pub(crate) struct FilledWords {
    pub(crate) section: String,
    pub(crate) words: Text,
    pub(crate) cell: String,
}

/// A figure of the workbook, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct FilledFigure {
    pub(crate) observation: Observation,
    /// The section its sheet is of.
    pub(crate) section: String,
    pub(crate) sheet: String,
    pub(crate) cell: String,
}

impl Filled {
    /// Reads the workbook if it is there; what is wrong goes to `errors`.
    pub(super) fn read(folder: &Path, indicators: &Indicators, errors: &mut ReadErrors) -> Self {
        let path = folder.join(FIGURES_WORKBOOK);
        if !path.exists() {
            return Self::default();
        }
        #[cfg(feature = "xlsx")]
        {
            match crate::exchange::read_file(&path) {
                Ok(bytes) => crate::form::read(&bytes, indicators, errors),
                Err(error) => {
                    errors.push(ReadError::new(FIGURES_WORKBOOK, error.problem));
                    Self::default()
                }
            }
        }
        #[cfg(not(feature = "xlsx"))]
        {
            let _ = indicators;
            let feature = "xlsx".into();
            let problem = Problem::FormatNotBuilt { feature };
            errors.push(ReadError::new(FIGURES_WORKBOOK, problem));
            Self::default()
        }
    }

    /// Puts the words of the workbook under their headings, after those of the table; what is wrong goes
    /// to `errors`. A point that stands in both is said once.
    pub(super) fn add_narrative(&self, sections: &mut [Section], errors: &mut ReadErrors) {
        let known: Vec<String> = sections.iter().map(|section| section.id.clone()).collect();
        for FilledWords {
            section,
            words,
            cell,
        } in &self.narrative
        {
            match sections.iter_mut().find(|one| one.id == *section) {
                Some(section) if section.narrative.iter().any(|said| said.vi == words.vi) => {}
                Some(section) => section.narrative.push(words.clone()),
                None => {
                    let names = known.iter().map(String::as_str);
                    let problem = unknown(section, OUTLINE.file, names);
                    let error = ReadError::new(FIGURES_WORKBOOK, problem);
                    errors.push(error.on_sheet("Lời văn").in_cell(cell.as_str()));
                }
            }
        }
    }

    /// The figures that no table has, in the order of their keys.
    pub(super) fn rest(&mut self, measure: Measure) -> Vec<FilledFigure> {
        let all = std::mem::take(&mut self.figures);
        let (of_measure, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            all.into_iter().partition(|(key, _)| key.0 == measure);
        self.figures = others;
        of_measure.into_values().collect()
    }
}

impl FilledFigure {
    pub(super) fn wrong(&self, problem: Problem) -> ReadError {
        ReadError::new(FIGURES_WORKBOOK, problem)
            .on_sheet(self.sheet.as_str())
            .in_cell(self.cell.as_str())
    }

    /// Is it the same figure as in a table? Plans and earlier figures have no qualifier of their own
    /// in the workbook.
    pub(super) fn agrees_with(&self, figure: &Observation) -> bool {
        let own = &self.observation;
        own.value == figure.value
            && (own.measure != Measure::Actual || own.qualifier == figure.qualifier)
    }

    pub(super) fn otherwise_in(&self, file: &str, line: u64, figure: &Observation) -> ReadError {
        self.wrong(Problem::OtherwiseIn {
            read: shown(&self.observation),
            file: file.into(),
            line,
            other: shown(figure),
        })
    }

    /// Where it stands in the report if no table says it.
    pub(super) fn entry(&self) -> Entry {
        Entry {
            indicator: self.observation.indicator.clone(),
            section: self.section.clone(),
            part_of: None,
            scope: None,
        }
    }
}

fn shown(figure: &Observation) -> String {
    let value = match &figure.value {
        Observed::Number(number) => number.to_string(),
        other => written(other).into_owned(),
    };
    match figure.qualifier {
        Qualifier::Exact => value,
        qualifier => format!("{value} ({qualifier})"),
    }
}
