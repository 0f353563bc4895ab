//! The structure message: what the dimensions, measures and attributes are, and their codes.

use std::collections::BTreeSet;

use ansinh_core::{Text, date};
use ansinh_reporting::interchange::ObservationStatus;
use serde_json::{Value, json};

use super::super::plain::{pretty, unit};
use super::{ATTRIBUTES, DIMENSIONS, FIGURES, MEASURES, sdmx_code};
use crate::exchange::{Export, ExportError};
use crate::write::File;

pub(super) const DATAFLOW_ID: &str = "ANSINH:FIGURES(1.0.0)";
pub(super) const DATAFLOW_NAME: Text = Text::new(
    "Số liệu báo cáo lao động và xã hội",
    "Reported figures of labour and social affairs",
);

const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

static FREQUENCIES: [(&str, Text); 6] = [
    ("A", Text::new("Năm", "Annual")),
    ("S", Text::new("Nửa năm", "Half-yearly")),
    ("Q", Text::new("Quý", "Quarterly")),
    ("M", Text::new("Tháng", "Monthly")),
    ("D", Text::new("Ngày", "Daily")),
    ("_O", Text::new("Khác", "Other")),
];

/// The name of each component.
pub(super) const fn concept_name(id: &str) -> Text {
    match id.as_bytes() {
        b"FREQ" => Text::new("Tần suất", "Frequency"),
        b"REF_AREA" => Text::new("Địa bàn", "Reference area"),
        b"INDICATOR" => Text::new("Chỉ tiêu", "Indicator"),
        b"FIGURE" => Text::new("Loại số liệu", "Kind of figure"),
        b"TIME_PERIOD" => Text::new("Kỳ", "Time period"),
        b"OBS_DATE" => Text::new("Giá trị là ngày", "Observed day"),
        b"OBS_TEXT" => Text::new("Giá trị bằng chữ", "Observed words"),
        b"UNIT_MEASURE" => Text::new("Đơn vị tính", "Unit of measure"),
        b"UNIT_MULT" => Text::new("Số mũ của bội số đơn vị", "Unit multiplier"),
        b"OBS_STATUS" => Text::new("Trạng thái số liệu", "Observation status"),
        b"COMMENT_OBS" => Text::new("Mức chính xác", "Comment on the observation"),
        _ => Text::new("Giá trị", "Observation value"),
    }
}

const fn figure_name(code: &str) -> Text {
    match code.as_bytes() {
        b"PLAN" => Text::new("Kế hoạch", "Plan"),
        b"SAME_PERIOD_LAST_YEAR" => Text::new("Cùng kỳ năm trước", "Same period last year"),
        _ => Text::new("Thực hiện", "Actual"),
    }
}

/// The name of a status by its code.
pub(super) fn status_name(code: &str) -> Text {
    let status = ObservationStatus::ALL
        .into_iter()
        .find(|status| status.code() == code);
    status.unwrap_or(ObservationStatus::A).name()
}

/// The name of a code of a dimension.
pub(super) fn code_name(export: Export<'_>, dimension: &str, code: &str) -> Text {
    match dimension {
        "FREQ" => {
            let known = FREQUENCIES.iter().find(|(listed, _)| *listed == code);
            known.map_or_else(|| Text::same(code), |(_, name)| name.clone())
        }
        "FIGURE" => figure_name(code),
        "INDICATOR" => {
            let indicator = export.dataset.catalogue().get(&code.replace('-', "."));
            indicator.map_or_else(|| Text::same(code), |indicator| indicator.name.clone())
        }
        _ => Text::same(code),
    }
}

/// Both languages of a name.
pub(super) fn names(name: &Text) -> Value {
    json!({ "vi": name.vi, "en": name.en })
}

/// Who made the message, and when.
pub(super) fn meta(export: Export<'_>, what: &str) -> Value {
    let (place, period) = (export.dataset.place(), export.dataset.period());
    let id: String = format!("{what}-{place}-{period}")
        .chars()
        .map(|c| if c == '.' { '_' } else { c })
        .collect();
    json!({
        "id": id,
        "test": false,
        "prepared": export.prepared.to_string(),
        "contentLanguages": ["en", "vi"],
        "sender": { "id": format!("VN-{place}") },
    })
}

fn urn(class: &str, id: &str) -> String {
    format!("urn:sdmx:org.sdmx.infomodel.{class}={id}")
}

pub(super) fn dataflow_urn() -> String {
    urn("datastructure.Dataflow", DATAFLOW_ID)
}

/// Areas up to 2025-06-30 and after are two lists: 15 is Yên Bái in one and Lào Cai in the other.
fn area_version(export: Export<'_>) -> &'static str {
    if export.dataset.period().last_day() < date(2025, 7, 1) {
        "1.0.0"
    } else {
        "2.0.0"
    }
}

fn codelist_id(component: &str) -> String {
    format!("CL_{component}")
}

fn codelist_urn(export: Export<'_>, component: &str) -> String {
    let version = version(export, component);
    let id = codelist_id(component);
    urn("codelist.Codelist", &format!("ANSINH:{id}({version})"))
}

fn version(export: Export<'_>, component: &str) -> &'static str {
    match component {
        "REF_AREA" => area_version(export),
        _ => "1.0.0",
    }
}

/// `figures.structure.json`.
pub(super) fn file(export: Export<'_>) -> Result<File, ExportError> {
    let message = json!({
        "$schema": SCHEMA,
        "meta": meta(export, "structure"),
        "data": {
            "dataflows": [maintained("FIGURES", "1.0.0", &DATAFLOW_NAME, &[(
                "structure",
                urn("datastructure.DataStructure", "ANSINH:FIGURES(1.0.0)").into(),
            )])],
            "dataStructures": [maintained("FIGURES", "1.0.0", &DATAFLOW_NAME, &[(
                "dataStructureComponents",
                components(export),
            )])],
            "conceptSchemes": [maintained("CONCEPTS", "1.0.0", &CONCEPTS_NAME, &[(
                "concepts",
                concepts(),
            )])],
            "codelists": codelists(export),
        },
    });
    Ok(File::new(export.beside("structure"), pretty(&message)?))
}

const CONCEPTS_NAME: Text = Text::new("Khái niệm", "Concepts");

fn maintained(id: &str, version: &str, name: &Text, members: &[(&str, Value)]) -> Value {
    let own = json!({
        "id": id,
        "agencyID": "ANSINH",
        "version": version,
        "name": name.en,
        "names": names(name),
    });
    let mut own = own;
    if let Some(object) = own.as_object_mut() {
        for (member, value) in members {
            object.insert((*member).into(), value.clone());
        }
    }
    own
}

fn concepts() -> Value {
    let measures = MEASURES.map(|(id, _)| id);
    let ids = DIMENSIONS.iter().chain(&measures).chain(&ATTRIBUTES);
    ids.map(|id| {
        let name = concept_name(id);
        json!({ "id": id, "name": name.en, "names": names(&name) })
    })
    .collect()
}

fn concept(id: &str) -> String {
    urn(
        "conceptscheme.Concept",
        &format!("ANSINH:CONCEPTS(1.0.0).{id}"),
    )
}

fn components(export: Export<'_>) -> Value {
    let dimensions: Vec<Value> = (0_usize..)
        .zip(DIMENSIONS)
        .filter(|(_, id)| *id != "TIME_PERIOD")
        .map(|(position, id)| {
            json!({
                "id": id,
                "position": position,
                "conceptIdentity": concept(id),
                "localRepresentation": { "enumeration": codelist_urn(export, id) },
            })
        })
        .collect();
    let measures = [
        ("OBS_VALUE", "Decimal"),
        ("OBS_DATE", "GregorianDay"),
        ("OBS_TEXT", "String"),
    ];
    let measures = measures.map(|(id, data_type)| {
        json!({
            "id": id,
            "usage": "optional",
            "conceptIdentity": concept(id),
            "localRepresentation": { "format": { "dataType": data_type } },
        })
    });
    let attributes: Vec<Value> = ATTRIBUTES
        .iter()
        .map(|id| {
            let representation = match *id {
                "OBS_STATUS" => json!({ "enumeration": codelist_urn(export, id) }),
                "UNIT_MULT" => json!({ "format": { "dataType": "Integer" } }),
                _ => json!({ "format": { "dataType": "String" } }),
            };
            json!({
                "id": id,
                "usage": if *id == "COMMENT_OBS" { "optional" } else { "mandatory" },
                "attributeRelationship": { "observation": {} },
                "conceptIdentity": concept(id),
                "localRepresentation": representation,
            })
        })
        .collect();
    json!({
        "dimensionList": {
            "id": "DimensionDescriptor",
            "dimensions": dimensions,
            "timeDimension": {
                "id": "TIME_PERIOD",
                "conceptIdentity": concept("TIME_PERIOD"),
                "localRepresentation": { "format": { "dataType": "ObservationalTimePeriod" } },
            },
        },
        "measureList": { "id": "MeasureDescriptor", "measures": measures },
        "attributeList": { "id": "AttributeDescriptor", "attributes": attributes },
    })
}

fn codelists(export: Export<'_>) -> Vec<Value> {
    let places: BTreeSet<&str> = export
        .figures()
        .map(|(figure, _)| figure.place.as_str())
        .collect();
    let indicators = export.dataset.catalogue().iter().map(|indicator| {
        let unit = unit(indicator);
        let code = code(&sdmx_code(indicator), &indicator.name);
        with_description(code, &unit)
    });
    let statuses = ObservationStatus::ALL;
    let lists: [(&str, Vec<Value>); 5] = [
        (
            "FREQ",
            FREQUENCIES
                .iter()
                .map(|(id, name)| code(id, name))
                .collect(),
        ),
        (
            "REF_AREA",
            places
                .iter()
                .map(|place| code(place, &Text::same(*place)))
                .collect(),
        ),
        ("INDICATOR", indicators.collect()),
        (
            "FIGURE",
            FIGURES
                .iter()
                .map(|(id, _)| code(id, &figure_name(id)))
                .collect(),
        ),
        (
            "OBS_STATUS",
            statuses
                .iter()
                .map(|it| code(it.code(), &it.name()))
                .collect(),
        ),
    ];
    lists
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(id, codes)| {
            let members = [("codes", codes.into())];
            maintained(
                &codelist_id(id),
                version(export, id),
                &concept_name(id),
                &members,
            )
        })
        .collect()
}

fn code(id: &str, name: &Text) -> Value {
    json!({ "id": id, "name": name.en, "names": names(name) })
}

/// An indicator's unit, beside its name.
fn with_description(mut code: Value, description: &str) -> Value {
    if let Some(members) = code.as_object_mut() {
        members.insert("description".into(), description.into());
    }
    code
}
