//! The workbook of a new folder, made from the folder as it is read.

use std::collections::BTreeSet;

use ansinh_core::Language;
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::{Measure, Observation};

use super::Report;
use super::error::NewError;
use super::last::Last;
use super::meaning::meaning;
use crate::form::{Beside, Form, FormRow, plan_period, write};
use crate::read::catalogue::Holds;
use crate::read::{FIGURES_WORKBOOK, ReportFolder, Unreported};
use crate::write::File;

pub(super) fn workbook(
    report: &Report<'_>,
    folder: &ReportFolder,
    last: Option<&Last>,
) -> Result<File, NewError> {
    let mut planned = BTreeSet::new();
    let rows = folder
        .unreported
        .iter()
        .filter_map(|asked| {
            let code = &asked.entry.indicator;
            let indicator = folder.dataset.catalogue().get(code.as_str())?;
            // A plan is of the year: one cell for all the periods of a figure.
            let first = planned.insert((code.as_str(), asked.place));
            Some(FormRow {
                indicator,
                holds: asked.holds,
                section: &asked.entry.section,
                place: asked.place,
                period: asked.period,
                qualifier: asked.qualifier,
                name: name(report, asked, indicator),
                meaning: meaning(folder, asked, indicator),
                plan: if first {
                    beside(folder, asked, indicator, Measure::Plan)
                } else {
                    Beside::NotAsked
                },
                previous: beside(folder, asked, indicator, Measure::SamePeriodLastYear),
                last: last.and_then(|last| last.figure(code, asked.place, asked.period)),
            })
        })
        .collect();
    let form = Form {
        title: folder.layout.title.get(Language::Vietnamese),
        reporter: &report.unit.to_string(),
        place: report.unit.code,
        period: report.span,
        last: last.map(|last| last.shift.from),
        sections: &folder.layout.sections,
        rows,
        checks: folder.dataset.checks(),
    };
    match write(&form) {
        Ok(bytes) => Ok(File::new(FIGURES_WORKBOOK, bytes)),
        Err(error) => Err(NewError::NotComposed {
            cause: error.to_string(),
        }),
    }
}

/// The name of the indicator, with that of its place if it isn't the reporter.
fn name(report: &Report<'_>, asked: &Unreported, indicator: &Indicator) -> String {
    let name = indicator.name.get(Language::Vietnamese);
    if asked.place == report.unit.code {
        return name.to_owned();
    }
    let code = asked.place.as_str();
    match report.places.as_of(code, report.span.last_day()) {
        Some(unit) => format!("{name}, {unit}"),
        None => format!("{name}, {code}"),
    }
}

/// A plan or earlier figure, where what is counted can have one.
fn beside(
    folder: &ReportFolder,
    asked: &Unreported,
    indicator: &Indicator,
    measure: Measure,
) -> Beside {
    let counted = matches!(
        indicator.nature,
        Nature::Flow | Nature::Stock | Nature::Cumulative
    );
    if !counted || asked.holds != Holds::Number {
        return Beside::NotAsked;
    }
    let days = match measure {
        Measure::SamePeriodLastYear => asked.period.years_before(1),
        Measure::Plan | Measure::Actual | Measure::YearToDate => plan_period(asked.period),
    };
    let same = |figure: &&Observation| {
        figure.measure == measure
            && figure.indicator == indicator.code
            && figure.place == asked.place
            && figure.period == days
    };
    let known = folder.dataset.observations().iter().find(same);
    known
        .and_then(|figure| figure.value.number())
        .map_or(Beside::Open, Beside::Known)
}
