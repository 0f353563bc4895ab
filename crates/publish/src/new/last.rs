//! The tables of a folder made like that of an earlier period.

use std::path::Path;

use ansinh_core::period::Period;
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::indicator::{IndicatorCode, Nature};
use ansinh_reporting::observation::{Measure, Observation};
use ansinh_reporting::place::{AdministrativeUnit, PlaceCode};
use ansinh_reporting::span::Span;

use super::error::{NewError, Note};
use super::province::same_unit;
use super::shift::Shift;
use super::table::NewTable;
use super::{Draft, Report, manifest};
use crate::exchange::plain::written;
use crate::read::figures::{OBSERVATIONS, PLANS, PREVIOUS};
use crate::read::outline::{NARRATIVE, OUTLINE};
use crate::read::table::{Row, Table};
use crate::read::text::read_text;
use crate::read::{ReadErrors, catalogue, checks, read_folder};
use crate::write::File;

/// The earlier report.
#[derive(Debug)]
#[cfg_attr(
    not(feature = "xlsx"),
    expect(dead_code, reason = "earlier figures stand in the workbook")
)]
pub(super) struct Last {
    pub(super) dataset: Dataset,
    pub(super) shift: Shift,
}

impl Last {
    /// The earlier figure of an indicator whose figure is now that of some place and days.
    #[cfg(feature = "xlsx")]
    pub(super) fn figure(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        days: Span,
    ) -> Option<&Observation> {
        let of_place = |figure: &&Observation| {
            figure.measure == Measure::Actual && figure.indicator == *code && figure.place == place
        };
        let mut figures = self.dataset.observations().iter().filter(of_place);
        figures.find(|figure| self.shift.days(figure.period) == Some(days))
    }
}

pub(super) fn draft(report: &Report<'_>, folder: &Path) -> Result<Draft, NewError> {
    let wrong = |errors: ReadErrors| NewError::Folder { errors };
    let earlier = read_folder(folder).map_err(wrong)?;
    if earlier.history.is_some() {
        let path = folder.display().to_string();
        return Err(NewError::SeveralReports { path });
    }
    let dataset = earlier.dataset;
    let shift = Shift {
        from: dataset.period(),
        to: report.span,
    };
    if shift.from.last_day() >= shift.to.last_day() {
        return Err(NewError::NotEarlier {
            last: shift.from.to_string(),
            period: shift.to.to_string(),
        });
    }
    let mut notes = Vec::new();
    if shift.from.period().map(Period::cycle) != Some(report.period.cycle()) {
        let last = shift.from.to_string();
        notes.push(Note::OtherCycle { last });
    }
    let place = dataset.place().as_str();
    let before = super::province::unit(report.places, place, shift.from.last_day())?;
    let comparable = same_unit(report.places, before, report.unit);
    if !comparable {
        let named = |unit: &AdministrativeUnit| format!("{unit} ({})", unit.code);
        notes.push(Note::OtherUnit {
            last: named(before),
            now: named(report.unit),
        });
    }
    let maker = Maker {
        report,
        folder,
        dataset: &dataset,
        shift,
        comparable,
    };
    let files = maker.files(before, &mut notes).map_err(wrong)?;
    let last = comparable.then_some(Last { dataset, shift });
    Ok(Draft { files, notes, last })
}

struct Maker<'a> {
    report: &'a Report<'a>,
    folder: &'a Path,
    dataset: &'a Dataset,
    shift: Shift,
    /// Do both reports speak of the same place?
    comparable: bool,
}

impl Maker<'_> {
    fn files(
        &self,
        before: &AdministrativeUnit,
        notes: &mut Vec<Note>,
    ) -> Result<Vec<File>, ReadErrors> {
        let mut errors = ReadErrors::default();
        let layouts = [
            catalogue::LAYOUT,
            OUTLINE,
            OBSERVATIONS,
            PLANS,
            checks::LAYOUT,
        ];
        let tables = layouts.map(|layout| Table::read(self.folder, &[], layout, &mut errors));
        let text = read_text(self.folder, crate::read::manifest::FILE)?;
        let manifest = manifest::like(self.report, &text, before, self.shift)?;
        // The folder was read whole before; it changed since if anything is missing now.
        let [
            Some(indicators),
            Some(outline),
            Some(observations),
            Some(plans),
            Some(checks),
        ] = tables
        else {
            return Err(errors);
        };
        let (observations, previous, gone) = self.observations(&observations);
        if gone > 0 {
            notes.push(Note::PlacesGone { rows: gone });
        }
        Ok(vec![
            manifest,
            copied(catalogue::LAYOUT, &indicators, |_| Some(Vec::new())),
            copied(OUTLINE, &outline, |row| {
                let [vi, en] = self.shift.words([row.raw("title_vi"), row.raw("title_en")]);
                Some(vec![("title_vi", vi), ("title_en", en)])
            }),
            NewTable::new(NARRATIVE).finish(),
            observations,
            copied(PLANS, &plans, |row| self.plan(row)),
            previous,
            copied(checks::LAYOUT, &checks, |row| {
                // A check with a period is of that report alone.
                if row.filled("period").is_some() {
                    return None;
                }
                // What was known of last period's figures isn't of these.
                let emptied = |column| (column, String::new());
                Some(vec![emptied("known_vi"), emptied("known_en")])
            }),
        ])
    }

    /// Every figure that was asked for, empty; and the same period of last year where the earlier
    /// report has it. How many rows are left out comes with them.
    fn observations(&self, table: &Table) -> (File, File, usize) {
        let mut observations = NewTable::new(OBSERVATIONS);
        let mut previous = NewTable::new(PREVIOUS);
        let (mut seen, mut gone) = (Vec::new(), 0_usize);
        for row in table.rows() {
            let days: Option<Span> = row.cell("period").parse().ok();
            let code: Option<IndicatorCode> = row.cell("indicator").parse().ok();
            let before: Option<PlaceCode> = row.cell("place").parse().ok();
            let (Some(days), Some(code), Some(before)) = (days, code, before) else {
                continue;
            };
            let Some(place) = self.place(before) else {
                gone = gone.saturating_add(1);
                continue;
            };
            let Some(days) = self.shift.days(days) else {
                continue;
            };
            let key = (code, place, days);
            if seen.contains(&key) {
                continue;
            }
            let (code, days_written) = (&key.0, days.to_string());
            // How exact a figure was said to be holds for that figure; how a ratio is printed stays.
            let qualifier = match self.nature(code) {
                Some(Nature::Ratio | Nature::Change) => row.raw("qualifier"),
                _ => "",
            };
            observations.like(
                row,
                &[
                    ("place", place.as_str()),
                    ("period", &days_written),
                    ("value", ""),
                    ("qualifier", qualifier),
                    ("as_printed", ""),
                ],
            );
            if let Some(figure) = self.year_before(code, before, days) {
                previous.row(&[
                    ("indicator", code.as_str()),
                    ("place", place.as_str()),
                    ("period", &figure.period.to_string()),
                    ("value", &written(&figure.value)),
                    ("qualifier", &figure.qualifier.to_string()),
                    ("source", "printed"),
                ]);
            }
            seen.push(key);
        }
        (observations.finish(), previous.finish(), gone)
    }

    /// The place that a figure counts now; nothing if the unit is not what it was.
    fn place(&self, before: PlaceCode) -> Option<PlaceCode> {
        if before == *self.dataset.place() {
            return Some(self.report.unit.code);
        }
        let (from, to) = (self.shift.from.last_day(), self.shift.to.last_day());
        let old = self.report.places.as_of(before.as_str(), from)?;
        let new = self.report.places.as_of(before.as_str(), to)?;
        same_unit(self.report.places, old, new).then_some(before)
    }

    /// The earlier figure, if it is of the same days a year before.
    fn year_before(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        days: Span,
    ) -> Option<&Observation> {
        let counted = matches!(
            self.nature(code)?,
            Nature::Flow | Nature::Stock | Nature::Cumulative
        );
        let wanted = days.years_before(1);
        let of_wanted = |figure: &&Observation| {
            figure.measure == Measure::Actual
                && figure.indicator == *code
                && figure.place == place
                && figure.period == wanted
                && figure.value.number().is_some()
        };
        let mut figures = self.dataset.observations().iter();
        figures
            .find(of_wanted)
            .filter(|_| counted && self.comparable)
    }

    fn nature(&self, code: &IndicatorCode) -> Option<Nature> {
        let indicator = self.dataset.catalogue().get(code.as_str());
        indicator.map(|indicator| indicator.nature)
    }

    /// A plan that still runs.
    fn plan(&self, row: Row<'_>) -> Option<Vec<(&'static str, String)>> {
        let days: Span = row.cell("period").parse().ok()?;
        let before: PlaceCode = row.cell("place").parse().ok()?;
        let place = self.place(before)?;
        let runs = self.comparable && days.overlaps(self.shift.to);
        runs.then(|| vec![("place", place.to_string())])
    }
}

/// A table with some cells of each row replaced, and some rows left out.
fn copied(
    layout: crate::read::table::Layout,
    table: &Table,
    replaced: impl Fn(Row<'_>) -> Option<Vec<(&'static str, String)>>,
) -> File {
    let mut copy = NewTable::new(layout);
    for row in table.rows() {
        if let Some(replaced) = replaced(row) {
            let cells: Vec<(&str, &str)> = replaced
                .iter()
                .map(|(column, cell)| (*column, cell.as_str()))
                .collect();
            copy.like(row, &cells);
        }
    }
    copy.finish()
}
