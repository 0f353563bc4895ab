//! Reading data value sets.

use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::interchange::{dhis2_label, read_dhis2_period};
use ansinh_reporting::observation::{Measure, Observation};
use ansinh_reporting::span::Span;
use serde_json::value::RawValue;

use super::super::objects::{Json, Members, plain};
use super::super::reader::{Reader, indicator, not_in, value};
use super::comment::Comment;
use super::{COMBINATIONS, CSV, CSV_COLUMNS, DEFAULT, DEFAULT_UID, JSON, JSON_COLUMNS, Names};
use crate::read::table::Row;
use crate::read::{Problem, ReadError};

/// What stands at the top of a set for the values that leave it out.
#[derive(Debug, Default)]
struct Top {
    period: String,
    place: String,
    attribute: String,
}

pub(in crate::exchange) fn read_csv(text: &str, reader: &mut Reader<'_>) {
    let top = Top::default();
    reader.csv(text, CSV_COLUMNS, |row, catalogue| {
        figure(row, &CSV, &top, catalogue).map(Some)
    });
}

pub(in crate::exchange) fn read_json(text: &str, reader: &mut Reader<'_>) {
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
