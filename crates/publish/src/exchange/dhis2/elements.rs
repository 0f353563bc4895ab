//! The data elements that a set needs before DHIS2 takes it, as DHIS2 imports them.

use std::collections::HashMap;

use ansinh_reporting::indicator::{Indicator, OverPlaces, OverTime};
use ansinh_reporting::observation::Observed;
use serde::Serialize;

use super::super::plain::{pretty, unit};
use super::super::{Export, ExportError};
use crate::write::File;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataElement<'a> {
    code: &'a str,
    name: String,
    short_name: String,
    description: String,
    domain_type: &'static str,
    value_type: &'static str,
    aggregation_type: &'static str,
    /// DHIS2 drops a zero otherwise, and a reported zero is not a missing figure.
    zero_is_significant: bool,
}

/// `figures.elements.json`: the indicators of the figures, for the metadata import of DHIS2.
pub(super) fn file(export: Export<'_>) -> Result<File, ExportError> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Metadata<'a> {
        data_elements: Vec<DataElement<'a>>,
    }
    let catalogue = export.dataset.catalogue();
    let observations = export.dataset.observations();
    let values: HashMap<&str, &Observed> = observations
        .iter()
        .map(|figure| (figure.indicator.as_str(), &figure.value))
        .collect();
    let data_elements = catalogue
        .iter()
        .filter_map(|indicator| Some(element(indicator, values.get(indicator.code.as_str())?)))
        .collect();
    let text = pretty(&Metadata { data_elements })?;
    Ok(File::new(export.beside("elements"), text))
}

fn element<'a>(indicator: &'a Indicator, value: &Observed) -> DataElement<'a> {
    let code = indicator.code.as_str();
    DataElement {
        code,
        // Names are unique in DHIS2; those of indicators need not be.
        name: format!("{} ({code})", indicator.name.vi),
        short_name: code.chars().take(50).collect(),
        description: format!("{} · {}", indicator.name.en, unit(indicator)),
        domain_type: "AGGREGATE",
        value_type: match value {
            Observed::Number(_) => "NUMBER",
            Observed::Date(_) => "DATE",
            Observed::Words(_) => "TEXT",
        },
        aggregation_type: aggregation(indicator),
        zero_is_significant: true,
    }
}

/// How DHIS2 is told to aggregate; `NONE` where it has no word for what the catalogue says.
const fn aggregation(indicator: &Indicator) -> &'static str {
    match (indicator.over_time, indicator.over_places) {
        (OverTime::Sum, OverPlaces::Sum) => "SUM",
        (OverTime::Last, OverPlaces::Sum) => "LAST",
        (OverTime::Average, OverPlaces::Sum) => "AVERAGE_SUM_ORG_UNIT",
        _ => "NONE",
    }
}
