//! Appendix I of each decree: the monthly level of every group but the war invalids.

pub(crate) mod cell;
mod decree_20_2015;
mod decree_321_2026;
mod decree_55_2023;
mod decree_58_2019;
mod decree_70_2017;
mod decree_75_2021;
mod decree_77_2024;
mod decree_99_2018;
mod row;

use std::collections::BTreeMap;

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, WrittenValue,
};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

pub use row::Row;

use crate::decrees::Decree;
use cell::Cell;

fn cell(decree: Decree, row: Row) -> Option<Cell> {
    match decree {
        Decree::Before2015 => None,
        Decree::D20Of2015 => decree_20_2015::cell(row),
        Decree::D70Of2017 => decree_70_2017::cell(row),
        Decree::D99Of2018 => decree_99_2018::cell(row),
        Decree::D58Of2019 => decree_58_2019::cell(row),
        Decree::D75Of2021 => decree_75_2021::cell(row),
        Decree::D55Of2023 => decree_55_2023::cell(row),
        Decree::D77Of2024 => decree_77_2024::cell(row),
        Decree::D321Of2026 => decree_321_2026::cell(row),
    }
}

/// The levels of a month, đồng a month; a row that is not established has none.
///
/// # JSON
/// An object from the name of a row to its level with the citation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Levels(BTreeMap<Row, Cited<Dong>>);

impl Levels {
    /// Those of a decree, of the rows a rule needs.
    pub(crate) fn of(decree: Decree, rows: &[Row]) -> Self {
        let level = |row: &Row| Some((*row, cell(decree, *row)?.cited(decree.instrument())));
        Self(rows.iter().filter_map(level).collect())
    }

    /// The level of a row, if it is established.
    pub fn get(&self, row: Row) -> Option<&Cited<Dong>> {
        self.0.get(&row)
    }

    /// The same levels with another amount in one row, as a reform would set it; a row that is not
    /// established stays so.
    #[must_use]
    pub fn reformed(mut self, row: Row, amount: Dong) -> Self {
        if let Some(level) = self.0.get_mut(&row) {
            *level = level.reformed(amount);
        }
        self
    }

    /// The level of a row.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`], naming the row.
    pub(crate) fn due(&self, row: Row) -> Result<&Cited<Dong>, FactError> {
        self.get(row).ok_or_else(|| {
            let Text { vi, en } = row.label();
            let what = Text {
                vi: format!("mức của tháng này: {vi}").into(),
                en: format!("this month's level: {en}").into(),
            };
            FactError::NotEstablished { what }
        })
    }

    /// Is there a level of this name?
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.keys().any(|row| row.name() == name)
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = Parameter> {
        self.0.iter().map(|(row, level)| Parameter {
            name: row.name(),
            label: row.label(),
            value: level.value.into(),
            citation: level.citation.clone(),
            local: LocalPower::None,
        })
    }

    pub(crate) fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        let local = local.then_some(LocalPower::None);
        let known = || {
            let names: Vec<_> = self.0.keys().map(|row| row.name()).collect();
            names.join(", ")
        };
        let Some(row) = self.0.keys().copied().find(|row| row.name() == name) else {
            return Err(ParameterError::Unknown {
                name: name.into(),
                known: known(),
            });
        };
        match self.0.get_mut(&row) {
            Some(level) => level.set(name, written, citation, local),
            None => Ok(()),
        }
    }
}
