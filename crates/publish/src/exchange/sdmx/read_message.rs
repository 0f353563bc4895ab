//! Reading SDMX-JSON data messages, flat or by series.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::super::objects::{Json, Lines, Members, plain};
use super::super::reader::{Reader, not_in};
use super::{COLUMNS, figure};
use crate::read::table::Table;
use crate::read::{Problem, ReadError, ReadErrors};

/// The parts of a message that hold figures. What else it holds (links, names, annotations) says
/// nothing of them.
#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow)]
    data: Data<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    structures: Vec<Structure>,
    #[serde(borrow)]
    data_sets: Vec<DataSet<'a>>,
}

#[derive(Deserialize)]
struct Structure {
    dimensions: Levels,
    #[serde(default)]
    measures: Levels,
    #[serde(default)]
    attributes: Levels,
}

/// The components presented at each level.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Levels {
    data_set: Vec<Component>,
    dimension_group: Vec<Component>,
    series: Vec<Component>,
    observation: Vec<Component>,
}

#[derive(Deserialize)]
struct Component {
    id: String,
    values: Option<Vec<Listed>>,
}

#[derive(Deserialize)]
struct Listed {
    id: Option<String>,
    value: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DataSet<'a> {
    #[serde(default)]
    structure: usize,
    action: Option<String>,
    #[serde(borrow, default)]
    attributes: Vec<&'a RawValue>,
    #[serde(borrow)]
    dimension_group_attributes: Option<&'a RawValue>,
    #[serde(borrow)]
    observations: Option<Members<'a>>,
    #[serde(borrow)]
    series: Option<Members<'a>>,
}

#[derive(Deserialize)]
struct Series<'a> {
    #[serde(borrow, default)]
    attributes: Vec<&'a RawValue>,
    #[serde(borrow)]
    observations: Members<'a>,
}

pub(in crate::exchange) fn read_json(text: &str, reader: &mut Reader<'_>) {
    let json = Json {
        file: reader.file,
        text,
    };
    let message: Message<'_> = match json.whole() {
        Ok(message) => message,
        Err(error) => return reader.imported.errors.push(error),
    };
    let heading: Vec<&str> = COLUMNS.known().collect();
    let mut observed = Observed {
        json,
        lines: Lines::of(text),
        heading: &heading,
        rows: vec![(1, csv::StringRecord::from(heading.clone()))],
        errors: &mut reader.imported.errors,
    };
    for data_set in &message.data.data_sets {
        match message.data.structures.get(data_set.structure) {
            Some(structure) => observed.add_set(data_set, structure),
            None => {
                let problem = Problem::NoSuchPosition {
                    read: data_set.structure.to_string(),
                    count: message.data.structures.len(),
                };
                observed
                    .errors
                    .push(ReadError::new(json.file, problem).in_column("structure"));
            }
        }
    }
    let rows = observed.rows;
    let errors = &mut reader.imported.errors;
    if let Some(table) = Table::of_rows(json.file, None, COLUMNS, rows, errors) {
        reader.rows(&table, None, figure);
    }
}

/// The observations of a message as the rows of a table, one column a component.
struct Observed<'a, 'b> {
    json: Json<'a>,
    lines: Lines<'a>,
    heading: &'b [&'static str],
    rows: Vec<(u64, csv::StringRecord)>,
    errors: &'b mut ReadErrors,
}

/// Values found for components, by their ids.
type Cells<'a> = Vec<(&'a str, String)>;

impl<'a> Observed<'a, '_> {
    fn add_set(&mut self, set: &DataSet<'a>, structure: &Structure) {
        let common = Self::common(set, structure);
        let common = match common {
            Ok(common) => common,
            Err(problem) => {
                let error = ReadError::new(self.json.file, problem);
                return self.errors.push(error.in_column("dataSets"));
            }
        };
        if let Some(observations) = &set.observations {
            self.add_observations(&common, observations, structure);
        }
        for (key, series) in set.series.iter().flat_map(|series| &series.0) {
            let line = self.lines.of_part(series);
            let read = self.json.part(series, line).and_then(|read: Series<'a>| {
                let wrong = |problem| self.wrong(line, key, problem);
                let mut cells = common.clone();
                cells.extend(keyed(key, &structure.dimensions.series).map_err(wrong)?);
                cells
                    .extend(valued(&read.attributes, &structure.attributes.series).map_err(wrong)?);
                Ok((cells, read.observations))
            });
            match read {
                Ok((cells, observations)) => {
                    self.add_observations(&cells, &observations, structure);
                }
                Err(error) => self.errors.push(error),
            }
        }
    }

    /// What holds for every observation of a set.
    fn common<'s>(set: &DataSet<'a>, structure: &'s Structure) -> Result<Cells<'s>, Problem> {
        match set.action.as_deref() {
            None | Some("Information" | "Append" | "Merge" | "Replace") => {}
            Some("Delete") => return Err(Problem::Deletion),
            Some(other) => {
                return Err(not_in(other, ["Information", "Append", "Merge", "Replace"]));
            }
        }
        if !structure.attributes.dimension_group.is_empty()
            || set.dimension_group_attributes.is_some()
        {
            let allowed = ["dataSet", "series", "observation"];
            return Err(not_in("dimensionGroup", allowed));
        }
        let mut cells = Cells::new();
        for component in &structure.dimensions.data_set {
            cells.push((&component.id, at_position(component, "0")?));
        }
        cells.extend(valued(&set.attributes, &structure.attributes.data_set)?);
        Ok(cells)
    }

    fn add_observations(
        &mut self,
        common: &Cells<'_>,
        observations: &Members<'a>,
        structure: &Structure,
    ) {
        let measures = &structure.measures.observation;
        let one = [Component {
            id: "OBS_VALUE".into(),
            values: None,
        }];
        // A message without measures has the only one, OBS_VALUE.
        let measures: &[Component] = if measures.is_empty() { &one } else { measures };
        for (key, observation) in &observations.0 {
            let line = self.lines.of_part(observation);
            let values: Result<Vec<&RawValue>, _> = self.json.part(observation, line);
            let row = values.and_then(|values| {
                let wrong = |problem| self.wrong(line, key, problem);
                let mut cells = common.clone();
                cells.extend(keyed(key, &structure.dimensions.observation).map_err(wrong)?);
                let components = measures.iter().chain(&structure.attributes.observation);
                for (component, value) in components.zip(&values) {
                    cells.push((&component.id, presented(component, value).map_err(wrong)?));
                }
                self.record(line, key, &cells)
            });
            match row {
                Ok(record) => self.rows.push((line, record)),
                Err(error) => self.errors.push(error),
            }
        }
    }

    fn record(
        &self,
        line: u64,
        key: &str,
        cells: &Cells<'_>,
    ) -> Result<csv::StringRecord, ReadError> {
        let unknown = cells.iter().find(|(id, _)| !self.heading.contains(id));
        if let Some((id, _)) = unknown {
            let allowed = self.heading.join(", ");
            let problem = Problem::UnknownColumn { allowed };
            return Err(self.wrong(line, key, problem).in_column(*id));
        }
        let cell = |id: &&str| match *id {
            "STRUCTURE" => "dataflow",
            "STRUCTURE_ID" => super::structure::DATAFLOW_ID,
            _ => {
                let found = cells.iter().find(|(cell, _)| cell == id);
                found.map_or("", |(_, value)| value)
            }
        };
        Ok(self.heading.iter().map(cell).collect())
    }

    /// A problem of an observation or a series, by its key.
    fn wrong(&self, line: u64, key: &str, problem: Problem) -> ReadError {
        ReadError::new(self.json.file, problem)
            .at_line(line)
            .in_column(key)
    }
}

/// The values of dimensions that a key points at.
fn keyed<'s>(key: &str, dimensions: &'s [Component]) -> Result<Cells<'s>, Problem> {
    let positions: Vec<&str> = key.split(':').collect();
    if positions.len() != dimensions.len() {
        return Err(Problem::SlotCount {
            read: positions.len(),
            needed: dimensions.len(),
        });
    }
    dimensions
        .iter()
        .zip(positions)
        .map(|(component, position)| Ok((component.id.as_str(), at_position(component, position)?)))
        .collect()
}

/// The values of attributes, each presented as it is or by its position.
fn valued<'s>(values: &[&RawValue], components: &'s [Component]) -> Result<Cells<'s>, Problem> {
    components
        .iter()
        .zip(values)
        .map(|(component, value)| Ok((component.id.as_str(), presented(component, value)?)))
        .collect()
}

/// A value as it is, or the one at its position where the component lists its values.
fn presented(component: &Component, value: &RawValue) -> Result<String, Problem> {
    let read = plain(value)?;
    match &component.values {
        Some(_) if !read.is_empty() => at_position(component, &read),
        _ => Ok(read),
    }
}

fn at_position(component: &Component, position: &str) -> Result<String, Problem> {
    let values = component.values.as_deref().unwrap_or_default();
    let listed = position.parse().ok().and_then(|at: usize| values.get(at));
    match listed {
        Some(Listed { id: Some(id), .. }) => Ok(id.clone()),
        Some(Listed {
            value: Some(value), ..
        }) => plain(value),
        _ => Err(Problem::NoSuchPosition {
            read: position.into(),
            count: values.len(),
        }),
    }
}
