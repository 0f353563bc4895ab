//! Writing SDMX-JSON data messages, flat: every dimension at the observation.

use ansinh_core::{Language, Localized as _, Text};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::super::plain::pretty;
use super::structure::{self, names};
use super::{ATTRIBUTES, DIMENSIONS, MEASURES, Shown};
use crate::exchange::{Export, ExportError, Exported};
use crate::write::File;

const SCHEMA: &str = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json";

/// What stands at each place of the key, and which of it the next observation has.
#[derive(Default)]
struct Listed(Vec<String>, std::collections::HashMap<String, usize>);

impl Listed {
    fn position(&mut self, value: &str) -> usize {
        if let Some(position) = self.1.get(value) {
            return *position;
        }
        let position = self.0.len();
        self.0.push(value.into());
        self.1.insert(value.into(), position);
        position
    }
}

/// Observations by their keys, in the order of the data set.
struct Observations(Vec<(String, Vec<Value>)>);

impl Serialize for Observations {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_map(self.0.iter().map(|(key, values)| (key, values)))
    }
}

pub(in crate::exchange) fn json(export: Export<'_>) -> Result<Exported, ExportError> {
    let mut dimensions: [Listed; 5] = Default::default();
    let (mut units, mut statuses) = (Listed::default(), Listed::default());
    let mut observations = Vec::new();
    for figure in export.figures() {
        let shown = Shown::new(figure);
        let positions = dimensions.iter_mut().zip(&shown.key);
        let key: Vec<String> = positions
            .map(|(listed, value)| listed.position(value).to_string())
            .collect();
        // A decimal is a string in SDMX-JSON, so that no digit is lost on the way.
        let mut values: Vec<Value> = MEASURES
            .iter()
            .map(|(_, kind)| shown.measured(*kind).into())
            .collect();
        values.extend([
            units.position(&shown.about.unit_measure).into(),
            shown.about.unit_mult.into(),
            statuses.position(shown.about.obs_status.code()).into(),
            shown.about.comment_obs.into(),
        ]);
        observations.push((key.join(":"), values));
    }

    let dataflow = json!({ "rel": "dataflow", "urn": structure::dataflow_urn() });
    let message = Message {
        schema: SCHEMA,
        meta: structure::meta(export, "figures"),
        data: Data {
            data_sets: [DataSet {
                structure: 0,
                links: [dataflow.clone()],
                action: "Information",
                observations: Observations(observations),
            }],
            structures: [json!({
                "links": [dataflow],
                "name": structure::DATAFLOW_NAME.en,
                "names": names(&structure::DATAFLOW_NAME),
                "dataSets": [0],
                "dimensions": { "observation": shown_dimensions(export, &dimensions) },
                "measures": { "observation": MEASURES.map(|(id, _)| component(id)) },
                "attributes": { "observation": shown_attributes(&units, &statuses) },
            })],
        },
    };
    Ok(Exported {
        files: vec![
            File::new(export.file, pretty(&message)?),
            structure::file(export)?,
        ],
        left_out: Vec::new(),
    })
}

#[derive(Serialize)]
struct Message {
    #[serde(rename = "$schema")]
    schema: &'static str,
    meta: Value,
    data: Data,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    data_sets: [DataSet; 1],
    structures: [Value; 1],
}

#[derive(Serialize)]
struct DataSet {
    structure: u8,
    links: [Value; 1],
    action: &'static str,
    observations: Observations,
}

fn component(id: &str) -> Value {
    let name = structure::concept_name(id);
    json!({ "id": id, "name": name.en, "names": names(&name) })
}

fn with(mut component: Value, member: &str, value: Value) -> Value {
    if let Some(members) = component.as_object_mut() {
        members.insert(member.into(), value);
    }
    component
}

fn shown_dimensions(export: Export<'_>, listed: &[Listed; 5]) -> Vec<Value> {
    let dimensions = (0_usize..).zip(DIMENSIONS).zip(listed);
    dimensions
        .map(|((position, id), Listed(values, _))| {
            let values: Vec<Value> = values
                .iter()
                .map(|value| match id {
                    // Ranges of days are no codes.
                    "TIME_PERIOD" => json!({ "value": value }),
                    _ => coded(value, &structure::code_name(export, id, value)),
                })
                .collect();
            let component = with(component(id), "keyPosition", position.into());
            with(component, "values", values.into())
        })
        .collect()
}

fn coded(id: &str, name: &Text) -> Value {
    json!({ "id": id, "name": name.in_language(Language::English).to_string(), "names": names(name) })
}

fn shown_attributes(Listed(units, _): &Listed, Listed(statuses, _): &Listed) -> Vec<Value> {
    ATTRIBUTES
        .iter()
        .map(|id| {
            let component = with(component(id), "relationship", json!({ "observation": {} }));
            let values: Vec<Value> = match *id {
                "UNIT_MEASURE" => units.iter().map(|unit| json!({ "value": unit })).collect(),
                "OBS_STATUS" => statuses
                    .iter()
                    .map(|code| coded(code, &structure::status_name(code)))
                    .collect(),
                _ => return component,
            };
            with(component, "values", values.into())
        })
        .collect()
}
