//! DHIS2 data value sets, as [`Format::Dhis2Json`](super::Format::Dhis2Json) documents them.

use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::interchange::{dhis2_label, dhis2_period, read_dhis2_period};
use ansinh_reporting::observation::{Measure, Observation};
use ansinh_reporting::span::Span;
use serde::Serialize;
use serde_json::value::RawValue;

use super::objects::{Json, Members, plain};
use super::plain::{pretty, written};
use super::reader::{Kind, Reader, indicator, not_in, value, word};
use super::{Export, ExportError, Exported, LeftOut};
use crate::read::columns::ColumnNames;
use crate::read::table::Row;
use crate::read::{Problem, ReadError};
use crate::write::File;

mod comment;
mod elements;

use comment::Comment;

/// The combination of a figure of what was done, and of every figure without a breakdown.
const DEFAULT: &str = "default";

/// The identifier that every DHIS2 gives that combination.
const DEFAULT_UID: &str = "HllvX50cXC0";

const COMBINATIONS: [(&str, Measure); 3] = [
    (DEFAULT, Measure::Actual),
    ("PLAN", Measure::Plan),
    ("SAME_PERIOD_LAST_YEAR", Measure::SamePeriodLastYear),
];

/// A figure as both formats write it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataValue<'a> {
    data_element: &'a str,
    period: String,
    org_unit: &'a str,
    category_option_combo: &'static str,
    attribute_option_combo: &'static str,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
}

impl<'a> DataValue<'a> {
    fn new(figure: &'a Observation) -> Result<Self, LeftOut> {
        let left_out = || LeftOut::NoPeriod {
            indicator: figure.indicator.clone(),
            place: figure.place,
            period: figure.period,
        };
        let comment = Comment {
            qualifier: figure.qualifier,
            days: dhis2_period(figure.period)
                .is_none()
                .then_some(figure.period),
            kind: Kind::of(&figure.value),
        };
        Ok(Self {
            data_element: figure.indicator.as_str(),
            period: dhis2_label(figure.period).ok_or_else(left_out)?,
            org_unit: figure.place.as_str(),
            category_option_combo: DEFAULT,
            attribute_option_combo: word(&COMBINATIONS, &figure.measure),
            value: written(&figure.value).into_owned(),
            comment: comment.written(),
        })
    }
}

/// The figures DHIS2 has words for, and the others.
fn data_values(export: Export<'_>) -> (Vec<DataValue<'_>>, Vec<LeftOut>) {
    let (mut values, mut left_out) = (Vec::new(), Vec::new());
    for (figure, _) in export.figures() {
        match DataValue::new(figure) {
            Ok(value) => values.push(value),
            Err(why) => left_out.push(why),
        }
    }
    (values, left_out)
}

pub(super) fn json(export: Export<'_>) -> Result<Exported, ExportError> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct DataValueSet<'a> {
        id_scheme: &'static str,
        data_element_id_scheme: &'static str,
        org_unit_id_scheme: &'static str,
        data_values: Vec<DataValue<'a>>,
    }
    let (data_values, left_out) = data_values(export);
    let set = DataValueSet {
        id_scheme: "CODE",
        data_element_id_scheme: "CODE",
        org_unit_id_scheme: "CODE",
        data_values,
    };
    Ok(Exported {
        files: vec![
            File::new(export.file, pretty(&set)?),
            elements::file(export)?,
        ],
        left_out,
    })
}

pub(super) fn csv(export: Export<'_>) -> Result<Exported, ExportError> {
    let (values, left_out) = data_values(export);
    let not_composed = |error: csv::Error| ExportError::NotComposed {
        cause: error.to_string(),
    };
    let mut text = csv::Writer::from_writer(Vec::new());
    text.write_record(CSV_HEADING).map_err(not_composed)?;
    for value in &values {
        text.write_record([
            value.data_element,
            &value.period,
            value.org_unit,
            value.category_option_combo,
            value.attribute_option_combo,
            &value.value,
            "",
            "",
            value.comment.as_deref().unwrap_or_default(),
            "",
            "",
        ])
        .map_err(not_composed)?;
    }
    let bytes = text
        .into_inner()
        .map_err(|error| not_composed(error.into_error().into()))?;
    Ok(Exported {
        files: vec![File::new(export.file, bytes), elements::file(export)?],
        left_out,
    })
}

/// How a format calls the parts of a data value.
struct Names {
    element: &'static str,
    period: &'static str,
    place: &'static str,
    category: &'static str,
    attribute: &'static str,
    comment: &'static str,
}

/// What DHIS2 takes in this order, whatever the heading says.
const CSV_HEADING: [&str; 11] = [
    "dataelement",
    "period",
    "orgunit",
    "categoryoptioncombo",
    "attributeoptioncombo",
    "value",
    "storedby",
    "lastupdated",
    "comment",
    "followup",
    "deleted",
];

const CSV_COLUMNS: ColumnNames = ColumnNames {
    needed: &["dataelement", "period", "orgunit", "value"],
    optional: &[
        "categoryoptioncombo",
        "attributeoptioncombo",
        "storedby",
        "lastupdated",
        "comment",
        "followup",
        "deleted",
    ],
};

const CSV: Names = Names {
    element: "dataelement",
    period: "period",
    place: "orgunit",
    category: "categoryoptioncombo",
    attribute: "attributeoptioncombo",
    comment: "comment",
};

const JSON_COLUMNS: ColumnNames = ColumnNames {
    needed: &["dataElement", "period", "orgUnit", "value"],
    optional: &[
        "categoryOptionCombo",
        "attributeOptionCombo",
        "storedBy",
        "created",
        "lastUpdated",
        "comment",
        "followup",
        "followUp",
        "deleted",
    ],
};

const JSON: Names = Names {
    element: "dataElement",
    period: "period",
    place: "orgUnit",
    category: "categoryOptionCombo",
    attribute: "attributeOptionCombo",
    comment: "comment",
};

/// What stands at the top of a set for the values that leave it out.
#[derive(Debug, Default)]
struct Top {
    period: String,
    place: String,
    attribute: String,
}

pub(super) fn read_csv(text: &str, reader: &mut Reader<'_>) {
    let top = Top::default();
    reader.csv(text, CSV_COLUMNS, |row, catalogue| {
        figure(row, &CSV, &top, catalogue).map(Some)
    });
}

pub(super) fn read_json(text: &str, reader: &mut Reader<'_>) {
    let json = Json {
        file: reader.file,
        text,
    };
    let set = json.whole().and_then(|set| {
        let top = top(&set, reader.file)?;
        Ok((top, data_values_of(&set, json)?))
    });
    match set {
        Err(error) => reader.imported.errors.push(error),
        Ok((top, values)) => {
            let table = json.table(&values, JSON_COLUMNS, &mut reader.imported.errors);
            if let Some(table) = table {
                reader.rows(&table, None, |row, catalogue| {
                    figure(row, &JSON, &top, catalogue).map(Some)
                });
            }
        }
    }
}

fn data_values_of<'a>(set: &Members<'a>, json: Json<'a>) -> Result<Vec<&'a RawValue>, ReadError> {
    match set.find("dataValues") {
        Some(values) => json.within(values),
        None => {
            let wrong = ReadError::new(json.file, Problem::Empty);
            Err(wrong.in_column("dataValues"))
        }
    }
}

/// Reads what stands beside the values: defaults, and how things are identified.
fn top(set: &Members<'_>, file: &str) -> Result<Top, ReadError> {
    const SCHEMES: [&str; 5] = [
        "idScheme",
        "dataElementIdScheme",
        "orgUnitIdScheme",
        "categoryOptionComboIdScheme",
        "attributeOptionComboIdScheme",
    ];
    const OTHERS: [&str; 5] = [
        "dataSet",
        "completeDate",
        "dataSetIdScheme",
        "dryRun",
        "importStrategy",
    ];

    let mut top = Top::default();
    for (name, value) in &set.0 {
        let wrong = |problem| ReadError::new(file, problem).in_column(name);
        let read = || plain(value).map_err(wrong);
        match name.as_str() {
            "dataValues" => {}
            "period" => top.period = read()?,
            "orgUnit" => top.place = read()?,
            "attributeOptionCombo" => top.attribute = read()?,
            scheme if SCHEMES.contains(&scheme) => {
                let read = read()?;
                if !read.eq_ignore_ascii_case("code") {
                    return Err(wrong(not_in(&read, ["CODE"])));
                }
            }
            other if OTHERS.contains(&other) => {}
            _ => {
                let known = ["dataValues", "period", "orgUnit", "attributeOptionCombo"];
                let allowed = known.iter().chain(&SCHEMES).chain(&OTHERS);
                let allowed = allowed.copied().collect::<Vec<_>>().join(", ");
                return Err(wrong(Problem::UnknownColumn { allowed }));
            }
        }
    }
    Ok(top)
}

/// A row as a figure.
fn figure(
    row: Row<'_>,
    names: &Names,
    top: &Top,
    catalogue: &Catalogue,
) -> Result<Observation, ReadError> {
    if row.cell("deleted") == "true" {
        return Err(row.wrong("deleted", Problem::Deletion));
    }
    let indicator = indicator(row, names.element, row.required(names.element)?, catalogue)?;
    let category = row.cell(names.category);
    if !matches!(category, "" | DEFAULT | DEFAULT_UID) {
        return Err(row.wrong(names.category, not_in(category, [DEFAULT])));
    }
    let comment = Comment::read(row, names.comment)?;
    let place = or(row, names.place, &top.place)?;
    Ok(Observation {
        indicator: indicator.code.clone(),
        measure: measure(row, names, top)?,
        place: place
            .parse()
            .map_err(|error| row.wrong(names.place, Problem::Place { error }))?,
        period: period(row, names, top, comment.days)?,
        value: value(row, "value", comment.kind)?,
        qualifier: comment.qualifier,
    })
}

/// What a row says, or else what stands at the top.
fn or<'a>(row: Row<'a>, column: &str, top: &'a str) -> Result<&'a str, ReadError> {
    match row.filled(column) {
        None if !top.is_empty() => Ok(top),
        _ => row.required(column),
    }
}

fn measure(row: Row<'_>, names: &Names, top: &Top) -> Result<Measure, ReadError> {
    let read = match row.cell(names.attribute) {
        "" => top.attribute.as_str(),
        own => own,
    };
    let known = COMBINATIONS.iter().find(|(code, _)| *code == read);
    match (read, known) {
        ("" | DEFAULT_UID, _) => Ok(Measure::Actual),
        (_, Some((_, measure))) => Ok(*measure),
        (_, None) => {
            let allowed = COMBINATIONS.iter().map(|(code, _)| code);
            Err(row.wrong(names.attribute, not_in(read, allowed)))
        }
    }
}

/// The days of a period, or those its comment says it was closed with.
fn period(row: Row<'_>, names: &Names, top: &Top, days: Option<Span>) -> Result<Span, ReadError> {
    let read = or(row, names.period, &top.period)?;
    let named = read_dhis2_period(read)
        .map_err(|error| row.wrong(names.period, Problem::PeriodName { error }))?;
    match days {
        None => Ok(named),
        Some(days) if dhis2_label(days).as_deref() == Some(read) => Ok(days),
        Some(days) => {
            let problem = Problem::OtherDays {
                read: days.to_string(),
                period: read.into(),
            };
            Err(row.wrong(names.comment, problem))
        }
    }
}
