//! `indicators.csv`: what is measured.

use std::collections::BTreeMap;

use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::{Indicator, Nature, OverPlaces, OverTime, Ratio};
use ansinh_reporting::unit::Unit;

use super::error::{ReadError, ReadErrors};
use super::problem::Problem;
use super::table::{Layout, Row, Table};

pub(crate) const LAYOUT: Layout = Layout {
    file: "indicators.csv",
    columns: &[
        "indicator",
        "name_vi",
        "name_en",
        "unit_vi",
        "unit_en",
        "nature",
        "holds",
        "over_time",
        "over_places",
        "numerator",
        "denominator",
        "times",
        "owner",
        "valid_from",
        "valid_until",
        "official_code",
    ],
    optional: &[],
};

const NATURES: [(&str, Nature); 10] = [
    ("flow", Nature::Flow),
    ("stock", Nature::Stock),
    ("cumulative", Nature::Cumulative),
    ("ratio", Nature::Ratio),
    ("change", Nature::Change),
    ("rate", Nature::Rate),
    ("plan", Nature::Plan),
    ("duration", Nature::Duration),
    ("date", Nature::Date),
    ("reference", Nature::Reference),
];

/// The word of a nature.
pub(crate) fn nature(nature: Nature) -> &'static str {
    let found = NATURES.iter().find(|(_, listed)| *listed == nature);
    found.map_or("", |(word, _)| word)
}

/// The word of how periods aggregate.
pub(crate) fn over_time(how: OverTime) -> &'static str {
    let found = OVER_TIME.iter().find(|(_, listed)| *listed == how);
    found.map_or("", |(word, _)| word)
}

/// The word of how places aggregate.
pub(crate) fn over_places(how: OverPlaces) -> &'static str {
    let found = OVER_PLACES.iter().find(|(_, listed)| *listed == how);
    found.map_or("", |(word, _)| word)
}

const OVER_TIME: [(&str, OverTime); 7] = [
    ("sum", OverTime::Sum),
    ("last", OverTime::Last),
    ("average", OverTime::Average),
    ("max", OverTime::Max),
    ("min", OverTime::Min),
    ("recompute", OverTime::Recompute),
    ("none", OverTime::None),
];

const OVER_PLACES: [(&str, OverPlaces); 6] = [
    ("sum", OverPlaces::Sum),
    ("average", OverPlaces::Average),
    ("max", OverPlaces::Max),
    ("min", OverPlaces::Min),
    ("recompute", OverPlaces::Recompute),
    ("none", OverPlaces::None),
];

/// What the values of an indicator are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    Number,
    Date,
    Words,
}

const HOLDS: [(&str, Holds); 3] = [
    ("number", Holds::Number),
    ("date", Holds::Date),
    ("words", Holds::Words),
];

/// The indicators of a data set.
#[derive(Debug, Default)]
pub(crate) struct Indicators {
    pub(crate) catalogue: Catalogue,
    holds: BTreeMap<String, Holds>,
}

impl Indicators {
    /// Reads the table; what is wrong goes to `errors`.
    pub(crate) fn read(table: &Table, errors: &mut ReadErrors) -> Self {
        let (mut seen, mut holds) = (BTreeMap::new(), BTreeMap::new());
        let mut indicators = Vec::new();
        for row in table.rows() {
            match indicator(row, &mut seen) {
                Ok((indicator, held)) => {
                    holds.insert(indicator.code.to_string(), held);
                    indicators.push(indicator);
                }
                Err(error) => errors.push(error),
            }
        }
        let catalogue = Catalogue::new(indicators).unwrap_or_else(|error| {
            errors.push(ReadError::new(LAYOUT.file, Problem::Catalogue { error }));
            Catalogue::default()
        });
        Self { catalogue, holds }
    }

    /// What the values of an indicator are, if there is such an indicator.
    pub(crate) fn holds(&self, code: &str) -> Option<Holds> {
        self.holds.get(code).copied()
    }

    /// The codes.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        self.holds.keys().map(String::as_str)
    }
}

fn indicator(
    row: Row<'_>,
    seen: &mut BTreeMap<String, u64>,
) -> Result<(Indicator, Holds), ReadError> {
    let code = |error| Problem::Code { error };
    row.once("indicator", row.required("indicator")?.into(), seen)?;
    let unit = row.text("unit")?;
    let indicator = Indicator {
        code: row.parsed("indicator", code)?,
        name: row.text("name")?,
        unit: Unit::read(&unit.vi, &unit.en),
        nature: row.word("nature", &NATURES)?,
        over_time: row.word("over_time", &OVER_TIME)?,
        over_places: row.word("over_places", &OVER_PLACES)?,
        ratio: ratio(row)?,
        owner: row.filled("owner").map(str::to_owned),
        official_code: row.filled("official_code").map(str::to_owned),
        valid_from: row.day("valid_from")?,
        valid_until: row.day("valid_until")?,
    };
    Ok((indicator, row.word("holds", &HOLDS)?))
}

/// What a ratio is made of: all three columns, or none.
fn ratio(row: Row<'_>) -> Result<Option<Ratio>, ReadError> {
    let columns = ["numerator", "denominator", "times"];
    if columns.iter().all(|column| row.filled(column).is_none()) {
        return Ok(None);
    }
    let code = |error| Problem::Code { error };
    Ok(Some(Ratio {
        numerator: row.parsed("numerator", code)?,
        denominator: row.parsed("denominator", code)?,
        times: row.parsed("times", |_| Problem::NotANumber {
            read: row.cell("times").into(),
        })?,
    }))
}
