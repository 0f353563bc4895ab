//! `observations.csv`, `plans.csv` and `previous.csv`: the figures.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::NaiveDate;
use ansinh_reporting::compose::Entry;
use ansinh_reporting::cut_off::{CutOff, CutOffError};
use ansinh_reporting::dataset::{Dataset, DatasetError};
use ansinh_reporting::indicator::{IndicatorCode, Nature};
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;

use super::catalogue::{self, Holds, Indicators};
use super::cell::{below_none, is_as_printed, quoted, too_fine_for};
use super::error::{ReadError, ReadErrors};
use super::filled::{Filled, FilledFigure, Key};
use super::names::unknown;
use super::problem::Problem;
use super::table::{Layout, Row, Table};

pub(crate) const OBSERVATIONS: Layout = Layout {
    file: "observations.csv",
    columns: &[
        "indicator",
        "section",
        "part_of",
        "place",
        "period",
        "value",
        "qualifier",
        "as_printed",
        "scope_vi",
        "scope_en",
    ],
    optional: &[],
};

pub(crate) const PLANS: Layout = Layout {
    file: "plans.csv",
    columns: PLANNED,
    optional: &[],
};

pub(crate) const PREVIOUS: Layout = Layout {
    file: "previous.csv",
    columns: PLANNED,
    optional: &[],
};

const PLANNED: &[&str] = &[
    "indicator",
    "place",
    "period",
    "value",
    "qualifier",
    "source",
    "reason_vi",
    "reason_en",
];

/// The section of figures that stand before the first heading.
pub(crate) const FRONT: &str = "front";

/// A figure that is asked for and not reported yet: a row of `observations.csv` with neither a value nor
/// printed words. It is not zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreported {
    /// The indicator, and where its figure is to stand.
    pub entry: Entry,
    /// The place.
    pub place: PlaceCode,
    /// The days it is to speak of.
    pub period: Span,
    /// How exact it is to be.
    pub qualifier: Qualifier,
    /// What its value is to be.
    pub(crate) holds: Holds,
}

/// Reads figures into a data set; what is wrong goes to `errors`.
pub(crate) struct Figures<'a> {
    pub(crate) indicators: &'a Indicators,
    pub(crate) sections: &'a BTreeSet<String>,
    pub(crate) cut_off: CutOff,
    pub(crate) dataset: &'a mut Dataset,
    pub(crate) errors: &'a mut ReadErrors,
    /// What was typed into the workbook and is in no table so far.
    pub(crate) filled: Filled,
    pub(crate) unreported: Vec<Unreported>,
}

/// What a row says of its figure before its value.
struct Asked {
    key: Key,
    holds: Holds,
    qualifier: Qualifier,
}

impl Figures<'_> {
    /// The figures themselves, and where each stands in the report.
    pub(crate) fn observations(&mut self, table: &Table) -> Vec<Entry> {
        let (mut entries, mut lines) = (Vec::new(), BTreeMap::new());
        for row in table.rows() {
            match self.observed(row, &mut lines) {
                Ok(Some(entry)) => entries.push((row, entry)),
                Ok(None) => {}
                Err(error) => self.errors.push(error),
            }
        }
        self.refuse_circles(&entries);
        let mut entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
        for typed in self.filled.rest(Measure::Actual) {
            match self.add_typed(&typed) {
                Ok(()) => entries.push(typed.entry()),
                Err(error) => self.errors.push(error),
            }
        }
        entries
    }

    /// The figure of a row, from its value or from the workbook; nothing if it is in neither.
    fn observed(
        &mut self,
        row: Row<'_>,
        lines: &mut BTreeMap<String, u64>,
    ) -> Result<Option<Entry>, ReadError> {
        let asked = self.asked(row, Measure::Actual, lines)?;
        // What the source printed has a value, if nobody forgot it.
        if row.filled("value").is_some() || row.filled("as_printed").is_some() {
            self.figure(row, asked)?;
        } else if let Some(typed) = self.filled.figures.remove(&asked.key) {
            self.add_typed(&typed)?;
        } else {
            let (_, _, place, period) = asked.key;
            self.unreported.push(Unreported {
                entry: self.entry(row)?,
                place,
                period,
                qualifier: asked.qualifier,
                holds: asked.holds,
            });
            return Ok(None);
        }
        self.entry(row).map(Some)
    }

    /// Plans or figures of the same period last year; names those the source doesn't print.
    pub(crate) fn others(
        &mut self,
        table: &Table,
        measure: Measure,
    ) -> Vec<(IndicatorCode, Measure)> {
        let (mut derived, mut lines) = (Vec::new(), BTreeMap::new());
        for row in table.rows() {
            let read = self
                .asked(row, measure, &mut lines)
                .and_then(|asked| self.figure(row, asked))
                .and_then(|()| row.optional_words("reason"))
                .and_then(|_| row.word("source", &[("printed", false), ("derived", true)]));
            match read {
                Ok(true) => {
                    derived.extend(row.cell("indicator").parse().map(|code| (code, measure)));
                }
                Ok(false) => {}
                Err(error) => self.errors.push(error),
            }
        }
        for typed in self.filled.rest(measure) {
            if let Err(error) = self.add_typed(&typed) {
                self.errors.push(error);
            }
        }
        derived
    }

    fn asked(
        &self,
        row: Row<'_>,
        measure: Measure,
        lines: &mut BTreeMap<String, u64>,
    ) -> Result<Asked, ReadError> {
        let (code, holds) = self.indicator(row, "indicator")?;
        let place: PlaceCode = row.parsed("place", |error| Problem::Place { error })?;
        let period = self.period(row, measure)?;
        let key = format!("{code}, {place}, {period}");
        let asked = Asked {
            qualifier: row
                .optional("qualifier", |error| Problem::Qualifier { error })?
                .unwrap_or(Qualifier::Exact),
            holds,
            key: (measure, code, place, period),
        };
        row.once("indicator", key, lines)?;
        Ok(asked)
    }

    /// The figure of a row, which the workbook may say too, but not otherwise.
    fn figure(&mut self, row: Row<'_>, asked: Asked) -> Result<(), ReadError> {
        let typed = self.filled.figures.remove(&asked.key);
        let (measure, indicator, place, period) = asked.key;
        let observation = Observation {
            value: self.value(row, indicator.as_str(), asked.holds)?,
            qualifier: asked.qualifier,
            measure,
            indicator,
            place,
            period,
        };
        if let Some(typed) = typed
            && !typed.agrees_with(&observation)
        {
            return Err(typed.otherwise_in(row.file(), row.line, &observation));
        }
        self.dataset
            .add_figure(observation)
            .map_err(|error: DatasetError| row.wrong("indicator", Problem::Data { error }))
    }

    fn add_typed(&mut self, typed: &FilledFigure) -> Result<(), ReadError> {
        self.dataset
            .add_figure(typed.observation.clone())
            .map_err(|error| typed.wrong(Problem::Data { error }))
    }

    fn indicator(&self, row: Row<'_>, column: &str) -> Result<(IndicatorCode, Holds), ReadError> {
        let code: IndicatorCode = row.parsed(column, |error| Problem::Code { error })?;
        match self.indicators.holds(code.as_str()) {
            Some(holds) => Ok((code, holds)),
            None => Err(row.wrong(
                column,
                unknown(
                    code.as_str(),
                    catalogue::LAYOUT.file,
                    self.indicators.codes(),
                ),
            )),
        }
    }

    /// The days a figure speaks of, some of them in the period reported on.
    fn period(&self, row: Row<'_>, measure: Measure) -> Result<Span, ReadError> {
        let read = self.cut_off.read(row.required("period")?);
        let period = read.map_err(|error| match error {
            CutOffError::Span { error } => row.wrong("period", Problem::Period { error }),
            error => row.wrong("period", Problem::CutOff { error }),
        })?;
        let reported = self.dataset.period();
        let allowed = match measure {
            Measure::Actual | Measure::Plan | Measure::YearToDate => reported,
            Measure::SamePeriodLastYear => reported.years_before(1),
        };
        if period.overlaps(allowed) {
            return Ok(period);
        }
        let problem = Problem::OutsidePeriod {
            read: row.cell("period").into(),
            from: allowed.first_day(),
            to: allowed.last_day(),
        };
        Err(row.wrong("period", problem))
    }

    fn value(&self, row: Row<'_>, code: &str, holds: Holds) -> Result<Observed, ReadError> {
        match holds {
            Holds::Words => Ok(Observed::Words(row.required("value")?.into())),
            Holds::Date => row
                .parsed::<NaiveDate>("value", |_| Problem::NotADay {
                    read: quoted(row.cell("value")),
                })
                .map(Observed::Date),
            Holds::Number => {
                let number = row.number("value")?;
                let printed = row.cell("as_printed");
                if self.is_measured(code) && !is_as_printed(number, printed) {
                    let problem = Problem::NotAsPrinted {
                        read: row.cell("value").into(),
                        printed: printed.into(),
                    };
                    return Err(row.wrong("value", problem));
                }
                let indicator = self.indicators.catalogue.get(code);
                let wrong = indicator.and_then(|indicator| {
                    too_fine_for(number, indicator).or_else(|| below_none(number, indicator))
                });
                match wrong {
                    Some(problem) => Err(row.wrong("value", problem)),
                    None => Ok(Observed::Number(number)),
                }
            }
        }
    }

    /// Does the indicator count something, rather than name it?
    fn is_measured(&self, code: &str) -> bool {
        let indicator = self.indicators.catalogue.get(code);
        indicator.is_some_and(|indicator| {
            !matches!(
                indicator.nature,
                Nature::Date | Nature::Reference | Nature::Duration
            )
        })
    }

    fn entry(&self, row: Row<'_>) -> Result<Entry, ReadError> {
        let section = row.required("section")?;
        if section != FRONT && !self.sections.contains(section) {
            let sections = self.sections.iter().map(String::as_str);
            return Err(row.wrong("section", unknown(section, "outline.csv", sections)));
        }
        let part_of = match row.filled("part_of") {
            None => None,
            Some(_) => Some(self.indicator(row, "part_of")?.0),
        };
        Ok(Entry {
            indicator: row.parsed("indicator", |error| Problem::Code { error })?,
            section: section.into(),
            part_of,
            scope: row.optional_words("scope")?,
        })
    }

    /// Refuses a figure that is a part of itself.
    fn refuse_circles(&mut self, entries: &[(Row<'_>, Entry)]) {
        let wholes: BTreeMap<&str, &str> = entries
            .iter()
            .filter_map(|(_, entry)| {
                Some((entry.indicator.as_str(), entry.part_of.as_ref()?.as_str()))
            })
            .collect();
        for (row, entry) in entries {
            let own = entry.indicator.as_str();
            let mut above = std::iter::successors(Some(own), |code| wholes.get(code).copied())
                .skip(1)
                .take(wholes.len());
            if above.any(|whole| whole == own) {
                let read = own.into();
                self.errors
                    .push(row.wrong("part_of", Problem::Circle { read }));
            }
        }
    }
}
