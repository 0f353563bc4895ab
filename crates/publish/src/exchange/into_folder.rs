//! Figures into the folder of a data set.

use std::collections::HashMap;
use std::path::Path;

use ansinh_reporting::cut_off::{CutOff, CutOffError};
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::history::History;
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::span::Span;
use csv::StringRecord;

use super::Figure;
use super::plain::written;
use super::reader::{KINDS, Kind, word};
use crate::read::catalogue::{self, Holds, Indicators};
use crate::read::cell::{below_none, is_as_printed, too_fine_for};
use crate::read::figures::{FRONT, OBSERVATIONS, PLANS, PREVIOUS};
use crate::read::table::{Layout, Table};
use crate::read::text::read_text;
use crate::read::{Problem, ReadError, ReadErrors, read_folder, read_with};
use crate::write::File;

/// What figures change in the folder of a data set. Nothing is written yet: see
/// [`write_to`](crate::write_to).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The tables that change.
    pub files: Vec<File>,
    /// How many figures are new.
    pub added: usize,
    /// How many had another value or qualifier.
    pub changed: usize,
    /// How many were there as they are.
    pub unchanged: usize,
    /// What is wrong with the figures that don't fit into the data set; they are not in the tables.
    pub refused: ReadErrors,
}

/// The tables of a folder with `figures` in them: those of what was done in `observations.csv`, plans
/// in `plans.csv`, the same period last year in `previous.csv`.
///
/// A figure that is there takes the new value and qualifier; `as_printed` is emptied where it is no
/// longer the value, and a plan or earlier figure that changes is a `printed` one. A new figure gets
/// a row in the section of its indicator, or else in `front`.
///
/// ```
/// use ansinh_publish::exchange::{Format, import, into_folder};
/// use ansinh_publish::read_folder;
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
/// let dataset = read_folder(folder.as_ref())?.dataset;
/// let text = "indicator,place,period,value\nemp_total,15,2017-H1,9044\nemp_total,15,2012,1\n";
/// let imported = import("new.csv", text.as_bytes(), Format::Csv, dataset.catalogue());
///
/// let changes = into_folder(folder.as_ref(), &imported.figures)?;
/// assert_eq!((changes.changed, changes.files[0].name.as_str()), (1, "observations.csv"));
/// assert_eq!(
///     changes.refused.to_string(),
///     "new.csv, line 3: `2012` lies outside the reporting period; allowed: 2017-01-01 to 2017-06-30",
/// );
/// # Ok::<(), ansinh_publish::read::ReadErrors>(())
/// ```
///
/// # Errors
/// What is wrong with the folder.
pub fn into_folder(folder: &Path, figures: &[Figure]) -> Result<Changes, ReadErrors> {
    let read = read_folder(folder)?;
    let cut_off = read.history.as_ref().map(History::cut_off);
    let cut_off = cut_off.unwrap_or_default();
    let mut changes = Changes::default();
    let fitting = fitting(
        folder,
        (read.whole(), cut_off),
        figures,
        &mut changes.refused,
    )?;
    for (layout, measure) in [
        (OBSERVATIONS, Measure::Actual),
        (PLANS, Measure::Plan),
        (PREVIOUS, Measure::SamePeriodLastYear),
    ] {
        let text = read_text(folder, layout.file)?;
        let mut table = Edited::new(&text, layout, cut_off)?;
        for figure in fitting.iter().filter(|figure| figure.measure == measure) {
            table.set(figure, &mut changes);
        }
        if table.touched {
            changes.files.push(table.file(layout)?);
        }
    }
    // What is to be written must be read again.
    read_with(folder, &changes.files, None)?;
    Ok(changes)
}

/// The figures that fit into the data set; what is wrong with the others goes to `refused`.
fn fitting<'a>(
    folder: &Path,
    (dataset, cut_off): (&Dataset, CutOff),
    figures: &'a [Figure],
    refused: &mut ReadErrors,
) -> Result<Vec<&'a Observation>, ReadErrors> {
    let mut errors = ReadErrors::default();
    let Some(table) = Table::read(folder, &[], catalogue::LAYOUT, &mut errors) else {
        return Err(errors);
    };
    let indicators = Indicators::read(&table, &mut errors);
    let mut fitting = Vec::new();
    let mut alone = Dataset::new(
        *dataset.place(),
        dataset.period(),
        dataset.catalogue().clone(),
    );
    for figure in figures {
        let observation = &figure.observation;
        // Another system tells a period by its name.
        let days = match cut_off.by_name(observation.period) {
            Ok(days) => days,
            Err(error) => {
                let error = CutOffError::Period { error };
                refused.push(figure.wrong(Problem::CutOff { error }));
                continue;
            }
        };
        let kind = match indicators.holds(observation.indicator.as_str()) {
            Some(Holds::Date) => Kind::Date,
            Some(Holds::Words) => Kind::Words,
            Some(Holds::Number) | None => Kind::Number,
        };
        let period = match observation.measure {
            Measure::SamePeriodLastYear => dataset.period().years_before(1),
            Measure::Actual | Measure::Plan | Measure::YearToDate => dataset.period(),
        };
        let problem = if Kind::of(&observation.value) != kind {
            Some(Problem::OtherKind {
                read: written(&observation.value).into_owned(),
                allowed: word(&KINDS, &kind).into(),
            })
        } else if !days.overlaps(period) {
            Some(Problem::OutsidePeriod {
                read: observation.period.to_string(),
                from: period.first_day(),
                to: period.last_day(),
            })
        } else if let Some(problem) = too_fine(observation, dataset) {
            Some(problem)
        } else {
            let added = alone.add_figure(Observation {
                period: days,
                ..observation.clone()
            });
            added.err().map(|error| Problem::Data { error })
        };
        match problem {
            Some(problem) => refused.push(figure.wrong(problem)),
            None => fitting.push(observation),
        }
    }
    errors.or(fitting)
}

/// A figure with more decimals than its unit has.
fn too_fine(observation: &Observation, dataset: &Dataset) -> Option<Problem> {
    let indicator = dataset.catalogue().get(observation.indicator.as_str())?;
    let number = observation.value.number()?;
    too_fine_for(number, indicator).or_else(|| below_none(number, indicator))
}

/// A table of figures being changed, its columns and rows where they stand.
struct Edited {
    heading: StringRecord,
    rows: Vec<StringRecord>,
    /// Where each figure stands.
    places: HashMap<(String, String, Span), usize>,
    /// The section of each indicator's first figure.
    sections: HashMap<String, String>,
    /// Do the lines of the file end as on Windows?
    windows: bool,
    /// Which days a period means.
    cut_off: CutOff,
    touched: bool,
}

impl Edited {
    fn new(text: &str, layout: Layout, cut_off: CutOff) -> Result<Self, ReadErrors> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let broken = |error: csv::Error| {
            let cause = error.to_string();
            ReadErrors::from(ReadError::new(layout.file, Problem::BrokenTable { cause }))
        };
        let heading = reader.headers().map_err(broken)?.clone();
        let rows: Result<Vec<StringRecord>, _> = reader.records().collect();
        let mut table = Self {
            heading,
            rows: Vec::new(),
            places: HashMap::new(),
            sections: HashMap::new(),
            windows: text.contains("\r\n"),
            cut_off,
            touched: false,
        };
        for row in rows.map_err(broken)? {
            table.push(row);
        }
        Ok(table)
    }

    fn push(&mut self, row: StringRecord) {
        let cell = |column| self.cell(&row, column).to_owned();
        let (indicator, section) = (cell("indicator"), cell("section"));
        if let Ok(period) = self.cut_off.read(self.cell(&row, "period")) {
            let key = (indicator.clone(), cell("place"), period);
            self.places.insert(key, self.rows.len());
        }
        self.sections.entry(indicator).or_insert(section);
        self.rows.push(row);
    }

    fn place(&self, column: &str) -> Option<usize> {
        self.heading
            .iter()
            .position(|heading| heading.trim() == column)
    }

    fn cell<'a>(&self, row: &'a StringRecord, column: &str) -> &'a str {
        let place = self.place(column);
        let cell = place.and_then(|place| row.get(place));
        cell.unwrap_or_default().trim()
    }

    fn set(&mut self, figure: &Observation, changes: &mut Changes) {
        let key = (
            figure.indicator.to_string(),
            figure.place.to_string(),
            // What fits has its days.
            self.cut_off.by_name(figure.period).unwrap_or(figure.period),
        );
        let found = self.places.get(&key).copied();
        let row = found.and_then(|at| Some((at, self.rows.get(at)?)));
        let Some((at, row)) = row else {
            self.push(self.new_row(figure));
            self.touched = true;
            changes.added = changes.added.saturating_add(1);
            return;
        };
        if self.is_the_same(row, figure) {
            changes.unchanged = changes.unchanged.saturating_add(1);
            return;
        }
        let row = self.changed_row(row, figure);
        if let Some(place) = self.rows.get_mut(at) {
            *place = row;
        }
        self.touched = true;
        changes.changed = changes.changed.saturating_add(1);
    }

    fn is_the_same(&self, row: &StringRecord, figure: &Observation) -> bool {
        let qualifier = match self.cell(row, "qualifier") {
            "" => Some(Qualifier::Exact),
            written => written.parse().ok(),
        };
        self.cell(row, "value") == written(&figure.value).trim()
            && qualifier == Some(figure.qualifier)
    }

    /// A row with a cell for each column, as `cell` says.
    fn row(&self, cell: impl Fn(&str) -> String) -> StringRecord {
        self.heading
            .iter()
            .map(|column| cell(column.trim()))
            .collect()
    }

    fn changed_row(&self, row: &StringRecord, figure: &Observation) -> StringRecord {
        let printed = self.cell(row, "as_printed");
        let number = figure.value.number();
        let still_printed = number.is_some_and(|number| is_as_printed(number, printed));
        self.row(|column| match column {
            "value" => written(&figure.value).into_owned(),
            "qualifier" => figure.qualifier.to_string(),
            "as_printed" if !still_printed => String::new(),
            "source" => "printed".into(),
            "reason_vi" | "reason_en" => String::new(),
            other => self.cell(row, other).into(),
        })
    }

    fn new_row(&self, figure: &Observation) -> StringRecord {
        let code = figure.indicator.as_str();
        let section = self.sections.get(code).map_or(FRONT, String::as_str);
        self.row(|column| match column {
            "indicator" => code.into(),
            "section" => section.into(),
            "place" => figure.place.to_string(),
            "period" => figure.period.to_string(),
            "value" => written(&figure.value).into_owned(),
            "qualifier" => figure.qualifier.to_string(),
            "source" => "printed".into(),
            _ => String::new(),
        })
    }

    fn file(&self, layout: Layout) -> Result<File, ReadErrors> {
        let terminator = if self.windows {
            csv::Terminator::CRLF
        } else {
            csv::Terminator::Any(b'\n')
        };
        let mut writer = csv::WriterBuilder::new()
            .terminator(terminator)
            .from_writer(Vec::new());
        let written = std::iter::once(&self.heading)
            .chain(&self.rows)
            .try_for_each(|row| writer.write_record(row))
            .and_then(|()| {
                Ok(writer
                    .into_inner()
                    .map_err(csv::IntoInnerError::into_error)?)
            });
        match written {
            Ok(bytes) => Ok(File::new(layout.file, bytes)),
            Err(error) => {
                let cause = error.to_string();
                Err(ReadError::new(layout.file, Problem::BrokenTable { cause }).into())
            }
        }
    }
}
