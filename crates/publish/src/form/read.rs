//! Reading the workbook: every cell that can't be a figure is told with its sheet and name.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;

use super::cell::{ReadRow, words};
use super::narrative;
use super::write::plan_period;
use super::{
    CHECKS, CODE, Cells, GUIDE, LIST, Listed, NAME, NARRATIVE, PERIOD, PLACE, PLAN, PREVIOUS,
    QUALIFIER, READ, VALUE,
};
use crate::exchange::workbook::meant;
use crate::read::catalogue::{self, Indicators};
use crate::read::cell::listed;
use crate::read::columns::cell_name;
use crate::read::filled::{FIGURES_WORKBOOK, Filled, FilledFigure, key};
use crate::read::names::{nearest, unknown};
use crate::read::{Problem, ReadError, ReadErrors};
use crate::xlsx::read::{ReadSheet, workbook};

/// Reads the figures of a workbook; what is wrong goes to `errors`.
pub(crate) fn read(bytes: &[u8], indicators: &Indicators, errors: &mut ReadErrors) -> Filled {
    let mut filled = Filled::default();
    let sheets = match workbook(FIGURES_WORKBOOK, bytes) {
        Ok(sheets) => sheets,
        Err(error) => {
            errors.push(error);
            return filled;
        }
    };
    let handed_out = match Listed::read(&sheets) {
        Ok(handed_out) => handed_out,
        Err(error) => {
            errors.push(error);
            return filled;
        }
    };
    let mut names: Vec<&str> = vec![GUIDE, CHECKS, LIST];
    for rows in handed_out.chunk_by(|one, next| one.sheet == next.sheet) {
        let Some(name) = rows.first().map(|row| row.sheet.as_str()) else {
            continue;
        };
        names.push(name);
        match sheets.iter().find(|sheet| sheet.name == name) {
            Some(sheet) if name == NARRATIVE => {
                narrative::read(sheet, rows, &mut filled.narrative, errors);
            }
            Some(sheet) => FormSheet::read(sheet, rows, indicators, &mut filled, errors),
            None => {
                let found = listed(sheets.iter().map(|sheet| &sheet.name));
                let missing = ReadError::new(FIGURES_WORKBOOK, Problem::MissingSheet { found });
                errors.push(missing.on_sheet(name));
            }
        }
    }
    for sheet in &sheets {
        if !names.contains(&sheet.name.as_str()) {
            let allowed = listed(names.iter().filter(|name| **name != LIST));
            let stray = ReadError::new(FIGURES_WORKBOOK, Problem::UnknownSheet { allowed });
            errors.push(stray.on_sheet(sheet.name.as_str()).in_cell("A1"));
        }
    }
    filled
}

/// A sheet being read.
struct FormSheet<'a> {
    name: &'a str,
    handed_out: &'a [Listed],
    columns: BTreeMap<&'static str, u32>,
    indicators: &'a Indicators,
    errors: &'a mut ReadErrors,
}

impl<'a> FormSheet<'a> {
    fn read(
        sheet: &'a ReadSheet,
        handed_out: &'a [Listed],
        indicators: &'a Indicators,
        filled: &mut Filled,
        errors: &'a mut ReadErrors,
    ) {
        let heading = sheet.rows().find(|(_, cells)| {
            let mut cells = cells.values();
            cells.any(|cell| words(cell).trim() == CODE)
        });
        let Some((heading, headings)) = heading else {
            let needed = listed(READ);
            let error = ReadError::new(FIGURES_WORKBOOK, Problem::NoHeading { needed });
            errors.push(error.on_sheet(sheet.name.as_str()));
            return;
        };
        let mut form = Self {
            name: &sheet.name,
            handed_out,
            columns: BTreeMap::new(),
            indicators,
            errors,
        };
        if form.find_columns(heading, headings) {
            form.rows(sheet, heading, filled);
        }
    }

    /// Finds the columns; false if one is missing or doubled.
    fn find_columns(&mut self, row: u32, headings: &Cells) -> bool {
        for name in READ {
            let mut places = headings
                .iter()
                .filter(|(_, cell)| words(cell).trim() == name);
            let problem = match (places.next(), places.next()) {
                (Some((place, _)), None) => {
                    self.columns.insert(name, *place);
                    continue;
                }
                (Some(_), Some((again, _))) => {
                    self.push(row, *again, Problem::RepeatedColumn);
                    continue;
                }
                (None, _) => Problem::MissingColumn {
                    needed: listed(READ),
                },
            };
            let error = ReadError::new(FIGURES_WORKBOOK, problem).on_sheet(self.name);
            self.errors.push(error.at_line(row.into()).in_column(name));
        }
        self.columns.len() == READ.len()
    }

    fn rows(&mut self, sheet: &'a ReadSheet, heading: u32, filled: &mut Filled) {
        let mut seen: BTreeMap<&'a Listed, u32> = BTreeMap::new();
        for (number, cells) in sheet.rows().filter(|(number, _)| *number > heading) {
            let Some(listed) = self.handed_out_row(number, cells, &mut seen) else {
                continue;
            };
            let code = listed.code.as_str();
            let known = self.indicators.catalogue.get(code);
            match (known, self.indicators.holds(code)) {
                (Some(indicator), Some(holds)) => {
                    let row = ReadRow {
                        number,
                        cells,
                        listed,
                        indicator,
                        holds,
                    };
                    self.figures(&row, filled);
                }
                _ if self.is_filled(cells) => {
                    let codes = self.indicators.codes();
                    let problem = unknown(code, catalogue::LAYOUT.file, codes);
                    self.push_in(number, CODE, problem);
                }
                _ => {}
            }
        }
        self.missing_rows(heading, &seen);
    }

    /// The row as it was handed out, held to its code, place, period and name.
    fn handed_out_row(
        &mut self,
        number: u32,
        cells: &Cells,
        seen: &mut BTreeMap<&'a Listed, u32>,
    ) -> Option<&'a Listed> {
        let text = |column: &str| self.text(cells, column);
        let [code, name, place, period] = [CODE, NAME, PLACE, PERIOD].map(text);
        if code.is_empty() {
            if self.is_filled(cells) {
                self.note_as_seen(&name, number, seen);
                self.push_in(number, CODE, Problem::Empty);
            }
            return None;
        }
        let same = |row: &&Listed| row.code == code && row.place == place && row.period == period;
        let Some(row) = self.handed_out.iter().find(same) else {
            self.note_as_seen(&name, number, seen);
            self.push_changed(number, &code, &[place, period]);
            return None;
        };
        if name != row.name {
            let allowed = row.name.clone();
            self.push_in(
                number,
                NAME,
                Problem::OtherName {
                    read: name,
                    name: allowed,
                },
            );
        }
        if let Some(first) = seen.get(row) {
            let first = u64::from(*first);
            self.push_in(number, CODE, Problem::Duplicate { read: code, first });
            return None;
        }
        seen.insert(row, number);
        Some(row)
    }

    /// A row whose code was changed is not missing besides, if it is known by its name.
    fn note_as_seen(&self, name: &str, number: u32, seen: &mut BTreeMap<&'a Listed, u32>) {
        let named = self.handed_out.iter().find(|row| row.name == name);
        if let Some(row) = named {
            seen.entry(row).or_insert(number);
        }
    }

    fn push_changed(&mut self, number: u32, code: &str, others: &[String; 2]) {
        let with_code = self.handed_out.iter().find(|row| row.code == code);
        let [place, period] = others;
        let (column, read, allowed) = match with_code {
            Some(row) if row.place != *place => (PLACE, place.clone(), row.place.clone()),
            Some(row) => (PERIOD, period.clone(), row.period.clone()),
            None => {
                let codes: BTreeSet<&str> = self
                    .handed_out
                    .iter()
                    .map(|row| row.code.as_str())
                    .collect();
                let near = nearest(code, codes.iter().copied());
                let allowed = near.map_or_else(|| listed(&codes), str::to_owned);
                (CODE, code.to_owned(), allowed)
            }
        };
        self.push_in(number, column, Problem::ChangedCode { read, allowed });
    }

    /// Tells which rows are gone, each below the one it stood under.
    fn missing_rows(&mut self, heading: u32, seen: &BTreeMap<&Listed, u32>) {
        let mut above = heading;
        for row in self.handed_out {
            match seen.get(row) {
                Some(number) => above = *number,
                None => {
                    let read = row.code.clone();
                    let name = row.name.clone();
                    let problem = Problem::MissingRow { read, name };
                    self.push_in(above.saturating_add(1), CODE, problem);
                }
            }
        }
    }

    fn figures(&mut self, row: &ReadRow<'_>, filled: &mut Filled) {
        let (Ok(place), Ok(period)) = (
            row.listed.place.parse::<PlaceCode>(),
            row.listed.period.parse::<Span>(),
        ) else {
            let read = row.listed.period.clone();
            let allowed = "2017-H1, 2017-06, …".into();
            self.push_in(row.number, PERIOD, Problem::UnknownWord { read, allowed });
            return;
        };
        let qualifier = meant(&self.text(row.cells, QUALIFIER)).unwrap_or_else(|problem| {
            self.push_in(row.number, QUALIFIER, problem);
            Qualifier::Exact
        });
        let figures = [
            (VALUE, Measure::Actual, period, qualifier),
            (PLAN, Measure::Plan, plan_period(period), Qualifier::Exact),
            (
                PREVIOUS,
                Measure::SamePeriodLastYear,
                period.years_before(1),
                Qualifier::Exact,
            ),
        ];
        for (column, measure, period, qualifier) in figures {
            let Some(place_of_column) = self.columns.get(column).copied() else {
                continue;
            };
            let value = match row.cells.get(&place_of_column) {
                None => continue,
                Some(cell) => cell.clone().and_then(|cell| row.value(&cell)),
            };
            match value {
                Err(problem) => self.push(row.number, place_of_column, problem),
                Ok(None) => {}
                Ok(Some(value)) => {
                    let observation = Observation {
                        indicator: row.indicator.code.clone(),
                        measure,
                        place,
                        period,
                        value,
                        qualifier,
                    };
                    let figure = FilledFigure {
                        section: row.listed.section.clone(),
                        sheet: self.name.into(),
                        cell: cell(row.number, place_of_column),
                        observation,
                    };
                    filled.figures.insert(key(&figure.observation), figure);
                }
            }
        }
    }

    fn text(&self, cells: &Cells, column: &str) -> String {
        let cell = self.columns.get(column).and_then(|place| cells.get(place));
        cell.map_or_else(String::new, |cell| words(cell).trim().to_owned())
    }

    /// Is something typed where figures are?
    fn is_filled(&self, cells: &Cells) -> bool {
        [VALUE, PLAN, PREVIOUS].iter().any(|column| {
            let place = self.columns.get(column);
            let cell = place.and_then(|place| cells.get(place));
            cell.is_some_and(|cell| cell.is_err() || !words(cell).trim().is_empty())
        })
    }

    fn push_in(&mut self, row: u32, column: &str, problem: Problem) {
        let place = self.columns.get(column).copied().unwrap_or_default();
        self.push(row, place, problem);
    }

    fn push(&mut self, row: u32, column: u32, problem: Problem) {
        let error = ReadError::new(FIGURES_WORKBOOK, problem);
        self.errors
            .push(error.on_sheet(self.name).in_cell(cell(row, column)));
    }
}

fn cell(row: u32, column: u32) -> String {
    cell_name(row.into(), usize::try_from(column).unwrap_or(usize::MAX))
}
