//! DHIS2 data value sets, as [`Format::Dhis2Json`](super::Format::Dhis2Json) documents them.

use ansinh_reporting::interchange::{dhis2_label, dhis2_period};
use ansinh_reporting::observation::{Measure, Observation};
use serde::Serialize;

use super::plain::{pretty, written};
use super::reader::{Kind, word};
use super::{Export, ExportError, Exported, LeftOut};
use crate::read::columns::ColumnNames;
use crate::write::File;

mod comment;
mod elements;
mod read;

use comment::Comment;

pub(super) use read::{read_csv, read_json};

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
