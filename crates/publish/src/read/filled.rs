//! Figures that were typed into a workbook beside the tables.

use std::collections::BTreeMap;
use std::path::Path;

use ansinh_reporting::compose::Entry;
use ansinh_reporting::indicator::IndicatorCode;
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;

use super::catalogue::Indicators;
use super::error::{ReadError, ReadErrors};
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

/// The figures of the workbook.
#[derive(Debug, Default)]
pub(crate) struct Filled(pub(crate) BTreeMap<Key, FilledFigure>);

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

    /// The figures that no table has, in the order of their keys.
    pub(super) fn rest(&mut self, measure: Measure) -> Vec<FilledFigure> {
        let all = std::mem::take(&mut self.0);
        let (of_measure, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            all.into_iter().partition(|(key, _)| key.0 == measure);
        self.0 = others;
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
