//! Columns: which a table has, where they stand in a file, and how their cells are named.

use std::collections::BTreeMap;

use super::error::{ReadError, ReadErrors};
use super::problem::Problem;
use super::table::Layout;

/// The columns a table must have, and those it may have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ColumnNames {
    /// All of these.
    pub(crate) needed: &'static [&'static str],
    /// Any of these.
    pub(crate) optional: &'static [&'static str],
}

impl ColumnNames {
    pub(crate) fn known(self) -> impl Iterator<Item = &'static str> {
        self.needed.iter().chain(self.optional).copied()
    }
}

/// Where each column stands in a file.
#[derive(Debug, Default)]
pub(crate) struct Columns(BTreeMap<&'static str, usize>);

impl Columns {
    /// Finds those of a layout in a heading; `None` if a column is missing, unknown or doubled.
    pub(super) fn find(
        layout: Layout,
        line: u64,
        heading: &csv::StringRecord,
        errors: &mut ReadErrors,
    ) -> Option<Self> {
        Self::among(layout.columns(), heading, |column, problem| {
            let error = ReadError::new(layout.file, problem).at_line(line);
            errors.push(error.in_column(column));
        })
    }

    /// Finds columns in a heading; `None` if one is missing, unknown or doubled, which is told to
    /// `wrong`.
    pub(super) fn among(
        names: ColumnNames,
        heading: &csv::StringRecord,
        mut wrong: impl FnMut(&str, Problem),
    ) -> Option<Self> {
        let listed = || names.known().collect::<Vec<_>>().join(", ");
        let mut places = BTreeMap::new();
        let mut sound = true;
        for (place, read) in heading.iter().enumerate() {
            let read = read.trim();
            let Some(column) = names.known().find(|column| *column == read) else {
                wrong(read, Problem::UnknownColumn { allowed: listed() });
                sound = false;
                continue;
            };
            if places.insert(column, place).is_some() {
                wrong(read, Problem::RepeatedColumn);
                sound = false;
            }
        }
        for column in names.needed {
            if !places.contains_key(column) {
                wrong(column, Problem::MissingColumn { needed: listed() });
                sound = false;
            }
        }
        sound.then_some(Self(places))
    }

    /// Where a column stands, counted from 0.
    pub(super) fn place(&self, column: &str) -> Option<usize> {
        self.0.get(column).copied()
    }

    /// What stands in a column, to the letter; nothing where there is no such column.
    pub(super) fn raw<'a>(&self, cells: &'a csv::StringRecord, column: &str) -> &'a str {
        let place = self.place(column);
        place.and_then(|place| cells.get(place)).unwrap_or_default()
    }

    /// What stands in a column, without blanks around it.
    pub(super) fn cell<'a>(&self, cells: &'a csv::StringRecord, column: &str) -> &'a str {
        self.raw(cells, column).trim()
    }
}

/// A cell as spreadsheets name it, by its row from 1 and its column from 0: `F17`.
pub(crate) fn cell_name(row: u64, column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = Some(column);
    while let Some(number) = left {
        let letter = u8::try_from(number.checked_rem(26).unwrap_or_default()).unwrap_or_default();
        letters.push(char::from(b'A'.saturating_add(letter)));
        left = (number / 26).checked_sub(1);
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        assert_eq!(cell_name(17, 5), "F17");
        assert_eq!(cell_name(1, 25), "Z1");
        assert_eq!(cell_name(2, 26), "AA2");
        assert_eq!(cell_name(3, 16_383), "XFD3");
    }
}
