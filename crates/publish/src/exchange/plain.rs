//! The crate's own CSV and JSON: the columns of a figure, as they are.

use std::borrow::Cow;

use ansinh_core::{Language, Localized as _};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::Indicator;
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};
use ansinh_reporting::unit::Unit;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::objects::Json;
use super::reader::{
    KINDS, Kind, MEASURES, Reader, in_own_scale, indicator, not_in, other_unit, value, word,
};
use super::{Export, ExportError, Exported};
use crate::comma_separated::cell::Sheet;
use crate::read::columns::ColumnNames;
use crate::read::table::Row;
use crate::read::{Problem, ReadError};
use crate::write::File;

const COLUMNS: ColumnNames = ColumnNames {
    needed: &["indicator", "place", "period", "value"],
    optional: &["measure", "kind", "unit", "qualifier"],
};

/// The layout of JSON files that is written and read.
const FORMAT: u32 = 1;

/// A figure as both formats write it.
#[derive(Serialize)]
struct Shown<'a> {
    indicator: &'a str,
    measure: &'static str,
    place: &'a str,
    period: String,
    kind: &'static str,
    value: Cow<'a, str>,
    unit: String,
    qualifier: String,
}

impl<'a> Shown<'a> {
    fn new((figure, indicator): (&'a Observation, &Indicator)) -> Self {
        Self {
            indicator: figure.indicator.as_str(),
            measure: word(&MEASURES, &figure.measure),
            place: figure.place.as_str(),
            period: figure.period.to_string(),
            kind: word(&KINDS, &Kind::of(&figure.value)),
            value: written(&figure.value),
            unit: unit(indicator),
            qualifier: figure.qualifier.to_string(),
        }
    }
}

/// A value as programs write it.
pub(crate) fn written(value: &Observed) -> Cow<'_, str> {
    match value {
        Observed::Number(number) => number.to_string().into(),
        Observed::Date(day) => day.to_string().into(),
        Observed::Words(words) => words.into(),
    }
}

/// An indicator's unit, by its Vietnamese name.
pub(crate) fn unit(indicator: &Indicator) -> String {
    let unit = indicator.unit.in_language(Language::Vietnamese);
    unit.to_string()
}

/// One figure a line. Words that a spreadsheet would run get an apostrophe in front, which is taken
/// off again when the file is read.
pub(super) fn csv(export: Export<'_>) -> Exported {
    let mut sheet = Sheet::new(&[
        "indicator",
        "measure",
        "place",
        "period",
        "kind",
        "value",
        "unit",
        "qualifier",
    ]);
    for figure in export.figures() {
        let shown = Shown::new(figure);
        sheet.plain(shown.indicator);
        sheet.plain(shown.measure);
        sheet.plain(shown.place);
        sheet.plain(&shown.period);
        sheet.plain(shown.kind);
        match &figure.0.value {
            Observed::Words(words) => sheet.plain(&armoured(words)),
            _ => sheet.plain(&shown.value),
        }
        sheet.plain(&armoured(&shown.unit));
        sheet.plain(&shown.qualifier);
        sheet.end_row();
    }
    Exported {
        files: vec![File::new(export.file, sheet.finish())],
        left_out: Vec::new(),
    }
}

/// Words with an apostrophe before what a spreadsheet would run, and before an apostrophe.
fn armoured(words: &str) -> Cow<'_, str> {
    let starts =
        |c: char| matches!(c, '\'' | '＝' | '＋' | '－' | '＠' | '\u{feff}') || c.is_control();
    let first = words.trim_start().starts_with(['=', '+', '-', '@']);
    if first || words.trim_start().starts_with(starts) || words.starts_with(starts) {
        format!("'{words}").into()
    } else {
        words.into()
    }
}

/// Takes that apostrophe off again.
fn bare(words: &str) -> &str {
    words.strip_prefix('\'').unwrap_or(words)
}

pub(super) fn json(export: Export<'_>) -> Result<Exported, ExportError> {
    #[derive(Serialize)]
    struct Whole<'a> {
        format: u32,
        place: &'a str,
        period: String,
        figures: Vec<Shown<'a>>,
    }
    let whole = Whole {
        format: FORMAT,
        place: export.dataset.place().as_str(),
        period: export.dataset.period().to_string(),
        figures: export.figures().map(Shown::new).collect(),
    };
    Ok(Exported {
        files: vec![File::new(export.file, pretty(&whole)?)],
        left_out: Vec::new(),
    })
}

/// Indented JSON with a last newline.
pub(super) fn pretty(value: &impl Serialize) -> Result<String, ExportError> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n")
        .map_err(|error| ExportError::NotComposed {
            cause: error.to_string(),
        })
}

pub(super) fn read_csv(text: &str, reader: &mut Reader<'_>) {
    reader.csv(text, COLUMNS, |row, catalogue| {
        figure(row, catalogue, bare).map(Some)
    });
}

pub(super) fn read_json(text: &str, reader: &mut Reader<'_>) {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole<'a> {
        format: u32,
        /// Of the data set; each figure has its own.
        #[serde(rename = "place")]
        _place: Option<String>,
        #[serde(rename = "period")]
        _period: Option<String>,
        #[serde(borrow)]
        figures: Vec<&'a RawValue>,
    }
    let json = Json {
        file: reader.file,
        text,
    };
    let whole: Whole<'_> = match json.whole() {
        Ok(whole) => whole,
        Err(error) => return reader.imported.errors.push(error),
    };
    if whole.format != FORMAT {
        let read = format!("format {}", whole.format);
        return reader.wrong(not_in(&read, [format!("format {FORMAT}")]));
    }
    let table = json.table(&whole.figures, COLUMNS, &mut reader.imported.errors);
    if let Some(table) = table {
        reader.rows(&table, None, |row, catalogue| {
            figure(row, catalogue, |words| words).map(Some)
        });
    }
}

/// A row as a figure; `bare` takes off what guards words in this format.
fn figure(
    row: Row<'_>,
    catalogue: &Catalogue,
    bare: impl Fn(&str) -> &str,
) -> Result<Observation, ReadError> {
    let code = row.required("indicator")?;
    let indicator = indicator(row, "indicator", code, catalogue)?;
    let kind = match row.filled("kind") {
        None => Kind::Number,
        Some(_) => row.word("kind", &KINDS)?,
    };
    let read = match value(row, "value", kind)? {
        Observed::Words(words) => Observed::Words(bare(&words).into()),
        other => other,
    };
    let exponent = match row.filled("unit").map(bare) {
        None => indicator.unit.scale.exponent(),
        Some(name) => counted_in(row, "unit", name, indicator)?,
    };
    Ok(Observation {
        indicator: indicator.code.clone(),
        measure: match row.filled("measure") {
            None => Measure::Actual,
            Some(_) => row.word("measure", &MEASURES)?,
        },
        place: row.parsed("place", |error| Problem::Place { error })?,
        period: row.parsed("period", |error| Problem::Period { error })?,
        value: in_own_scale(row, "value", read, exponent, indicator)?,
        qualifier: row
            .optional("qualifier", |error| Problem::Qualifier { error })?
            .unwrap_or(Qualifier::Exact),
    })
}

/// The scale of a unit by its name, if it is the indicator's unit.
pub(super) fn counted_in(
    row: Row<'_>,
    column: &str,
    name: &str,
    indicator: &Indicator,
) -> Result<u32, ReadError> {
    let unit = Unit::read(name, name);
    if unit.same_base(&indicator.unit) {
        Ok(unit.scale.exponent())
    } else {
        Err(row.wrong(column, other_unit(name, indicator)))
    }
}
