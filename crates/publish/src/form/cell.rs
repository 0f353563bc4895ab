//! What a cell of the workbook says of a figure, or why it says nothing.

use ansinh_core::{Language, Localized as _};
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::Observed;

use super::{Cells, Listed, MOST_DECIMALS};
use crate::read::Problem;
use crate::read::catalogue::Holds;
use crate::read::cell::{quoted, too_fine};
use crate::xlsx::Value;

/// The row of a figure.
pub(super) struct ReadRow<'a> {
    pub(super) number: u32,
    pub(super) cells: &'a Cells,
    pub(super) listed: &'a Listed,
    pub(super) indicator: &'a Indicator,
    pub(super) holds: Holds,
}

impl ReadRow<'_> {
    /// What a cell says of the figure; nothing if it is blank.
    pub(super) fn value(&self, cell: &Value) -> Result<Option<Observed>, Problem> {
        if matches!(cell, Value::Words(words) if words.trim().is_empty()) {
            return Ok(None);
        }
        let unit = self.indicator.unit.in_language(Language::Vietnamese);
        let unit = || unit.to_string();
        let observed = match (self.holds, cell) {
            (Holds::Number, Value::Number(number) | Value::Label(number)) => {
                let most = self.indicator.unit.decimals().unwrap_or(MOST_DECIMALS);
                match too_fine(*number, most, self.indicator) {
                    Some(problem) => return Err(problem),
                    None if number.is_sign_negative()
                        && !matches!(self.indicator.nature, Nature::Ratio | Nature::Change)
                        && !number.is_zero() =>
                    {
                        let (read, unit) = (*number, unit());
                        return Err(Problem::Negative { read, unit });
                    }
                    None => Observed::Number(*number),
                }
            }
            (Holds::Number, Value::Date(day)) => {
                let (read, unit) = (*day, unit());
                return Err(Problem::DayForNumber { read, unit });
            }
            (Holds::Number, Value::Words(read)) => {
                let (read, unit) = (quoted(read), unit());
                return Err(Problem::TextForNumber { read, unit });
            }
            (Holds::Date, Value::Date(day)) => Observed::Date(*day),
            (Holds::Date, other) => {
                let read = quoted(&text(other));
                return Err(Problem::NotADayCell { read });
            }
            (Holds::Words, other) => Observed::Words(text(other).trim().to_owned()),
        };
        Ok(Some(observed))
    }
}

/// A cell as text; nothing where it says nothing.
pub(super) fn words(cell: &Result<Value, Problem>) -> String {
    cell.as_ref().map_or_else(|_| String::new(), text)
}

fn text(value: &Value) -> String {
    match value {
        Value::Words(words) => words.clone(),
        Value::Number(number) | Value::Label(number) => number.to_string(),
        Value::Date(day) => day.to_string(),
    }
}
