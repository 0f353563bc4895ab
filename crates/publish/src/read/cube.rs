//! A folder of figures to be rolled up: `indicators.csv`, `places.csv` and a `figures.csv` of any
//! length.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead as _, BufReader, ErrorKind, Read};
use std::path::Path;

use ansinh_core::NaiveDate;
use ansinh_reporting::cube::{Area, Axes, Ledger, Periods, Places, Version};
use ansinh_reporting::span::Span;

use super::catalogue::{self, Indicators};
use super::cell::{below_none, number, quoted};
use super::columns::Columns;
use super::error::{ReadError, ReadErrors};
use super::names::unknown;
use super::problem::Problem;
use super::short_lines::ShortLines;
use super::table::{Layout, Table, separator};
use super::text::{LONGEST_LINE, is_utf_16};

const PLACES: Layout = Layout {
    file: "places.csv",
    columns: &["place", "within"],
    optional: &[],
};

const FIGURES: Layout = Layout {
    file: "figures.csv",
    columns: &[
        "indicator",
        "place",
        "period",
        "value",
        "known_on",
        "revision",
    ],
    optional: &[],
};

/// Figures of a folder, with their corrections, and what there is to roll them up to.
#[derive(Debug, Clone)]
pub struct CubeFolder {
    /// The indicators, places and periods.
    pub axes: Axes,
    /// Every version of every figure.
    pub ledger: Ledger,
}

/// Reads `indicators.csv`, `places.csv` and `figures.csv`; `row_read` is told of every row.
///
/// `places.csv` says what each place lies in; it isn't read where `given` says so. A row of
/// `figures.csv` without a day it is known on has been known ever since; one with a day and without
/// a value is withdrawn from that day on. Every row is looked at, whatever is wrong with others.
///
/// # Errors
/// Every problem found, up to [`ReadErrors::LIMIT`].
pub fn read_cube_folder(
    folder: &Path,
    periods: Periods,
    given: Option<Places>,
    row_read: impl FnMut(),
) -> Result<CubeFolder, ReadErrors> {
    let mut errors = ReadErrors::default();
    let indicators = Table::read(folder, &[], catalogue::LAYOUT, &mut errors)
        .map(|table| Indicators::read(&table, &mut errors));
    let places = given.or_else(|| {
        let table = Table::read(folder, &[], PLACES, &mut errors)?;
        places(&table, &mut errors)
    });
    let (Some(indicators), Some(places)) = (indicators, places) else {
        return Err(errors);
    };
    let whole = |error| ReadError::new(FIGURES.file, Problem::Cube { error });
    let axes = Axes::new(&indicators.catalogue, places, periods).map_err(whole)?;
    let file = FIGURES.file;
    let source = File::open(folder.join(file)).map_err(|error| {
        let problem = match error.kind() {
            ErrorKind::NotFound => Problem::MissingFile,
            _ => Problem::Unreadable {
                cause: error.to_string(),
            },
        };
        ReadError::new(file, problem)
    })?;
    let versions = Rows::new(&axes, &indicators).read(source, row_read, &mut errors);
    errors.or(())?;
    let ledger = Ledger::new(&axes, versions).map_err(whole)?;
    Ok(CubeFolder { axes, ledger })
}

fn places(table: &Table, errors: &mut ReadErrors) -> Option<Places> {
    let mut places = Vec::new();
    for row in table.rows() {
        let area = |error| Problem::Area { error };
        match (row.parsed("place", area), row.optional("within", area)) {
            (Ok(place), Ok(within)) => places.push((place, within)),
            (Err(error), _) | (_, Err(error)) => errors.push(error),
        }
    }
    match Places::new(places) {
        Ok(places) => Some(places),
        Err(error) => {
            errors.push(ReadError::new(PLACES.file, Problem::Cube { error }));
            None
        }
    }
}

/// Reads rows; names that come again are looked up once.
struct Rows<'a> {
    axes: &'a Axes,
    indicators: &'a Indicators,
    numbers: HashMap<String, usize>,
    places: HashMap<String, usize>,
    periods: HashMap<String, usize>,
    days: HashMap<String, NaiveDate>,
}

impl<'a> Rows<'a> {
    fn new(axes: &'a Axes, indicators: &'a Indicators) -> Self {
        let numbers = axes.indicators().map(ToString::to_string).zip(0..);
        Self {
            axes,
            indicators,
            numbers: numbers.collect(),
            places: HashMap::new(),
            periods: HashMap::new(),
            days: HashMap::new(),
        }
    }

    fn read(
        &mut self,
        source: impl Read,
        mut row_read: impl FnMut(),
        errors: &mut ReadErrors,
    ) -> Vec<Version> {
        let mut versions = Vec::new();
        let mut source = BufReader::new(ShortLines::of(source));
        let beginning = source.fill_buf().unwrap_or_default(); // what is wrong is told when it is read
        if is_utf_16(beginning) {
            errors.push(ReadError::new(FIGURES.file, Problem::Utf16));
            return versions;
        }
        let separator = separator(beginning);
        let mut table = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(source);
        let mut cells = csv::StringRecord::new();
        let mut columns: Option<(Columns, usize)> = None;
        loop {
            let line = table.position().line();
            match table.read_record(&mut cells) {
                Ok(false) => break,
                Ok(true) => {}
                Err(error) => {
                    let (problem, goes_on) = broken(&error);
                    errors.push(ReadError::new(FIGURES.file, problem).at_line(line));
                    if goes_on {
                        continue;
                    }
                    return versions;
                }
            }
            let line = line_of(&cells, &table);
            let Some((columns, width)) = &columns else {
                let found = Columns::find(FIGURES, line, &cells, errors);
                let Some(found) = found else { return versions };
                columns = Some((found, cells.len()));
                continue;
            };
            row_read();
            match self.version(columns, *width, &cells) {
                Ok(version) => versions.push(version),
                Err((column, problem)) => {
                    let error = ReadError::new(FIGURES.file, problem).at_line(line);
                    errors.push(match column {
                        Some(column) => error.in_column(column),
                        None => error,
                    });
                }
            }
        }
        if columns.is_none() {
            let needed = FIGURES.columns.join(", ");
            errors.push(ReadError::new(FIGURES.file, Problem::NoHeading { needed }));
        }
        versions
    }

    fn version(
        &mut self,
        columns: &Columns,
        width: usize,
        cells: &csv::StringRecord,
    ) -> Result<Version, (Option<&'static str>, Problem)> {
        if cells.len() != width {
            let (read, needed) = (cells.len(), width);
            return Err((None, Problem::CellCount { read, needed }));
        }
        let at = |column: &'static str| columns.cell(cells, column);
        let within = |column| move |problem| (Some(column), problem);
        let indicator = self
            .indicator(at("indicator"))
            .map_err(within("indicator"))?;
        let place = self.place(at("place")).map_err(within("place"))?;
        let period = self.period(at("period")).map_err(within("period"))?;
        let known_on = self.day(at("known_on")).map_err(within("known_on"))?;
        let revision = match at("revision") {
            "" => 0,
            read => read.parse().map_err(|_| {
                let read = quoted(read);
                (Some("revision"), Problem::NotANumber { read })
            })?,
        };
        let value = match at("value") {
            "" if known_on.is_some() => None,
            "" => return Err((Some("value"), Problem::Empty)),
            read => Some(number(read).map_err(within("value"))?),
        };
        let counted = self.indicators.catalogue.get(at("indicator"));
        let wrong = counted
            .zip(value)
            .and_then(|(counted, value)| below_none(value, counted));
        if let Some(problem) = wrong {
            return Err((Some("value"), problem));
        }
        let figure = self
            .axes
            .figure(indicator, place, period, value.unwrap_or_default())
            .map_err(|error| (Some("value"), Problem::Cube { error }))?;
        Ok(Version {
            revision,
            value: value.map(|_| figure.value),
            ..Version::of(figure, known_on.unwrap_or(NaiveDate::MIN))
        })
    }

    fn indicator(&self, read: &str) -> Result<usize, Problem> {
        match self.numbers.get(read) {
            Some(number) => Ok(*number),
            None if read.is_empty() => Err(Problem::Empty),
            None => Err(unknown(
                read,
                catalogue::LAYOUT.file,
                self.indicators.codes(),
            )),
        }
    }

    fn place(&mut self, read: &str) -> Result<usize, Problem> {
        if let Some(place) = self.places.get(read) {
            return Ok(*place);
        }
        let area: Area = read.parse().map_err(|error| Problem::Area { error })?;
        let places = self.axes.places();
        let found = places.position(&area);
        let place = found
            .filter(|place| *place < places.reporting())
            .ok_or_else(|| Problem::NotReporting { read: quoted(read) })?;
        self.places.insert(read.into(), place);
        Ok(place)
    }

    fn period(&mut self, read: &str) -> Result<usize, Problem> {
        if let Some(period) = self.periods.get(read) {
            return Ok(*period);
        }
        let span: Span = read.parse().map_err(|error| Problem::Period { error })?;
        let periods = self.axes.periods();
        let found = periods.position(span);
        let period = found
            .filter(|period| *period < periods.reporting())
            .ok_or_else(|| Problem::NotReporting { read: quoted(read) })?;
        self.periods.insert(read.into(), period);
        Ok(period)
    }

    fn day(&mut self, read: &str) -> Result<Option<NaiveDate>, Problem> {
        if read.is_empty() {
            return Ok(None);
        }
        if let Some(day) = self.days.get(read) {
            return Ok(Some(*day));
        }
        let not_a_day = |_| Problem::NotADay { read: quoted(read) };
        let day = read.parse().map_err(not_a_day)?;
        self.days.insert(read.into(), day);
        Ok(Some(day))
    }
}

/// The line a row that was just read begins on: blank lines come before it, line ends within it.
fn line_of<R: Read>(cells: &csv::StringRecord, table: &csv::Reader<R>) -> u64 {
    let within = cells.as_byte_record().as_slice();
    // Its parts are one more than the line ends in it: that is its own.
    let lines = within.split(|byte| *byte == b'\n').count();
    let lines = u64::try_from(lines).unwrap_or(u64::MAX);
    table.position().line().saturating_sub(lines)
}

/// What is wrong with a row that is none, and whether the next one can be read.
fn broken(error: &csv::Error) -> (Problem, bool) {
    match error.kind() {
        csv::ErrorKind::Io(error) if error.kind() == ErrorKind::InvalidData => {
            let limit = LONGEST_LINE;
            (Problem::LineTooLong { limit }, false)
        }
        csv::ErrorKind::Io(error) => {
            let cause = error.to_string();
            (Problem::Unreadable { cause }, false)
        }
        _ => {
            let cause = error.to_string();
            (Problem::BrokenTable { cause }, true)
        }
    }
}
