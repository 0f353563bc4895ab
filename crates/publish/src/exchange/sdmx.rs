//! SDMX data messages, as [`Format::SdmxCsv`](super::Format::SdmxCsv) documents them.

use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::Indicator;
use ansinh_reporting::interchange::{
    ObservationStatus, SdmxObservation, read_sdmx_period, sdmx_period, unit_measure,
};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::span::Span;

use super::plain::written;
use super::reader::{Kind, Reader, in_own_scale, indicator, not_in, other_unit, value, word};
use super::{Export, ExportError, Exported};
use crate::read::columns::ColumnNames;
use crate::read::table::Row;
use crate::read::{Problem, ReadError};
use crate::write::File;

mod message;
mod read_message;
mod structure;

pub(super) use message::json;
pub(super) use read_message::read_json;

const FIGURES: [(&str, Measure); 3] = [
    ("ACTUAL", Measure::Actual),
    ("PLAN", Measure::Plan),
    ("SAME_PERIOD_LAST_YEAR", Measure::SamePeriodLastYear),
];

/// The dimensions, in the order of the key.
const DIMENSIONS: [&str; 5] = ["FREQ", "REF_AREA", "INDICATOR", "FIGURE", "TIME_PERIOD"];
/// The measures; an observation has one of them.
const MEASURES: [(&str, Kind); 3] = [
    ("OBS_VALUE", Kind::Number),
    ("OBS_DATE", Kind::Date),
    ("OBS_TEXT", Kind::Words),
];
const ATTRIBUTES: [&str; 4] = ["UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "COMMENT_OBS"];

/// A figure in the words of SDMX.
struct Shown<'a> {
    key: [String; 5],
    /// The value, in the measure of its kind.
    value: std::borrow::Cow<'a, str>,
    kind: Kind,
    about: SdmxObservation,
}

impl<'a> Shown<'a> {
    fn new((figure, indicator): (&'a Observation, &Indicator)) -> Self {
        Self {
            key: [
                frequency(figure.period).into(),
                figure.place.to_string(),
                sdmx_code(indicator),
                word(&FIGURES, &figure.measure).into(),
                sdmx_period(figure.period),
            ],
            value: written(&figure.value),
            kind: Kind::of(&figure.value),
            about: about(figure, indicator),
        }
    }

    /// The value in one measure.
    fn measured(&self, kind: Kind) -> Option<&str> {
        (self.kind == kind).then_some(&*self.value)
    }
}

/// What SDMX says of a figure: its unit, how exact it is. A day and words are not missing numbers.
fn about(figure: &Observation, indicator: &Indicator) -> SdmxObservation {
    let number = figure.value.number().unwrap_or_default();
    SdmxObservation::new(Some(number), &indicator.unit, figure.qualifier)
}

/// The code of an indicator where dots are not allowed; no code of an indicator holds a hyphen.
fn sdmx_code(indicator: &Indicator) -> String {
    indicator.code.as_str().replace('.', "-")
}

/// The frequency of a period by its name.
fn frequency(period: Span) -> &'static str {
    let name = sdmx_period(period);
    let after_year = name.get(4..).unwrap_or_default();
    match after_year.as_bytes() {
        [] => "A",
        [b'-', b'S', _] => "S",
        [b'-', b'Q', _] => "Q",
        [b'-', _, _] => "M",
        _ if name.contains('/') => "_O",
        _ => "D",
    }
}

pub(super) fn csv(export: Export<'_>) -> Result<Exported, ExportError> {
    let not_composed = |error: csv::Error| ExportError::NotComposed {
        cause: error.to_string(),
    };
    let mut text = csv::Writer::from_writer(Vec::new());
    let heading = ["STRUCTURE", "STRUCTURE_ID", "ACTION"];
    let measures = MEASURES.map(|(measure, _)| measure);
    text.write_record(
        heading
            .iter()
            .chain(&DIMENSIONS)
            .chain(&measures)
            .chain(&ATTRIBUTES),
    )
    .map_err(not_composed)?;
    for figure in export.figures() {
        let shown = Shown::new(figure);
        let unit_mult = shown.about.unit_mult.to_string();
        let mut record = vec!["dataflow", structure::DATAFLOW_ID, "I"];
        record.extend(shown.key.iter().map(String::as_str));
        record.extend(MEASURES.map(|(_, kind)| shown.measured(kind).unwrap_or_default()));
        record.extend([
            shown.about.unit_measure.as_str(),
            &unit_mult,
            shown.about.obs_status.code(),
            shown.about.comment_obs.as_deref().unwrap_or_default(),
        ]);
        text.write_record(record).map_err(not_composed)?;
    }
    let bytes = text
        .into_inner()
        .map_err(|error| not_composed(error.into_error().into()))?;
    Ok(Exported {
        files: vec![File::new(export.file, bytes), structure::file(export)?],
        left_out: Vec::new(),
    })
}

const COLUMNS: ColumnNames = ColumnNames {
    needed: &[
        "STRUCTURE",
        "STRUCTURE_ID",
        "REF_AREA",
        "INDICATOR",
        "TIME_PERIOD",
    ],
    optional: &[
        "ACTION",
        "FREQ",
        "FIGURE",
        "OBS_VALUE",
        "OBS_DATE",
        "OBS_TEXT",
        "UNIT_MEASURE",
        "UNIT_MULT",
        "OBS_STATUS",
        "COMMENT_OBS",
    ],
};

pub(super) fn read_csv(text: &str, reader: &mut Reader<'_>) {
    reader.csv(text, COLUMNS, |row, catalogue| {
        let structures = ["dataflow", "datastructure", "dataprovision"];
        let read = row.required("STRUCTURE")?;
        if !structures.contains(&read) {
            return Err(row.wrong("STRUCTURE", not_in(read, structures)));
        }
        match row.cell("ACTION") {
            "" | "I" | "A" | "M" | "R" => figure(row, catalogue),
            "D" => Err(row.wrong("ACTION", Problem::Deletion)),
            other => Err(row.wrong("ACTION", not_in(other, ["I", "A", "M", "R"]))),
        }
    });
}

/// A row as a figure; none where it says that there is none.
fn figure(row: Row<'_>, catalogue: &Catalogue) -> Result<Option<Observation>, ReadError> {
    let code = row.required("INDICATOR")?.replace('-', ".");
    let indicator = indicator(row, "INDICATOR", &code, catalogue)?;
    let period = period(row)?;
    let status = match row.filled("OBS_STATUS") {
        None => ObservationStatus::A,
        Some(_) => row.word(
            "OBS_STATUS",
            &ObservationStatus::ALL.map(|it| (it.code(), it)),
        )?,
    };
    let given: Vec<(&str, Kind)> = MEASURES
        .into_iter()
        .filter(|(measure, _)| !row.raw(measure).is_empty())
        .collect();
    let (column, kind) = match (given.as_slice(), status) {
        ([], ObservationStatus::M) => return Ok(None),
        ([], _) => return Err(row.wrong("OBS_VALUE", Problem::Empty)),
        ([_], ObservationStatus::M) => {
            return Err(row.wrong("OBS_STATUS", not_in("M", ["A", "E", "F"])));
        }
        ([one], _) => *one,
        ([_, (second, _), ..], _) => {
            let (read, needed) = (given.len(), 1);
            return Err(row.wrong(second, Problem::SlotCount { read, needed }));
        }
    };
    let exponent = exponent(row, indicator)?;
    let value = value(row, column, kind)?;
    Ok(Some(Observation {
        indicator: indicator.code.clone(),
        measure: match row.filled("FIGURE") {
            None => Measure::Actual,
            Some(_) => row.word("FIGURE", &FIGURES)?,
        },
        place: row.parsed("REF_AREA", |error| Problem::Place { error })?,
        period,
        value: in_own_scale(row, column, value, exponent, indicator)?,
        qualifier: qualifier(row, status)?,
    }))
}

/// The days of the period, held against the frequency where one is given.
fn period(row: Row<'_>) -> Result<Span, ReadError> {
    let period = read_sdmx_period(row.required("TIME_PERIOD")?)
        .map_err(|error| row.wrong("TIME_PERIOD", Problem::PeriodName { error }))?;
    match row.filled("FREQ") {
        Some(read) if read != frequency(period) => {
            Err(row.wrong("FREQ", not_in(read, [frequency(period)])))
        }
        _ => Ok(period),
    }
}

/// The powers of ten that `UNIT_MULT` may say.
const MULTIPLES: [(&str, u32); 10] = [
    ("0", 0),
    ("1", 1),
    ("2", 2),
    ("3", 3),
    ("4", 4),
    ("5", 5),
    ("6", 6),
    ("7", 7),
    ("8", 8),
    ("9", 9),
];

/// The scale the value is counted at, if it is in the indicator's unit.
fn exponent(row: Row<'_>, indicator: &Indicator) -> Result<u32, ReadError> {
    if let Some(read) = row.filled("UNIT_MEASURE")
        && read != unit_measure(&indicator.unit)
    {
        return Err(row.wrong("UNIT_MEASURE", other_unit(read, indicator)));
    }
    match row.filled("UNIT_MULT") {
        None => Ok(indicator.unit.scale.exponent()),
        Some(_) => row.word("UNIT_MULT", &MULTIPLES),
    }
}

fn qualifier(row: Row<'_>, status: ObservationStatus) -> Result<Qualifier, ReadError> {
    match status {
        ObservationStatus::E => Ok(Qualifier::Estimate),
        ObservationStatus::F => Ok(Qualifier::Expected),
        ObservationStatus::A | ObservationStatus::M => row
            .optional("COMMENT_OBS", |error| Problem::Qualifier { error })
            .map(Option::unwrap_or_default),
    }
}
