use ansinh_core::Text;
use serde::{Deserialize, Serialize};

use super::{Figure, Quantity};

/// A table of words and exact numbers.
///
/// A row with fewer cells than there are columns ends in blank ones; a longer one keeps them all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What the table shows.
    pub caption: Text,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows, top to bottom.
    pub rows: Vec<Row>,
    /// What stands below it, as that small counts are not shown.
    #[serde(default)]
    pub note: Option<Text>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The heading above several neighbouring columns; neighbours with the same one share it.
    pub group: Option<Text>,
    /// Its own heading.
    pub header: Text,
    /// The unit of all its numbers, shown once in the head.
    pub unit: Option<Text>,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold, and so how they align.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnKind {
    /// The name of the row: words that head it.
    RowHeader,
    /// Words, aligned to the left.
    Words,
    /// The unit of the numbers in its row, said once for all of them.
    Units,
    /// Numbers, aligned to the right.
    Numbers,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What kind of row it is.
    pub kind: RowKind,
    /// Its cells, left to right.
    pub cells: Vec<Cell>,
}

/// The kinds of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowKind {
    /// One row among others.
    Ordinary,
    /// A total (*tổng số*) of other rows.
    Total,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "cell", rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing belongs here.
    Blank,
    /// A figure belongs here and is not known, which is not zero; shown as "…".
    Missing,
    /// A count that is known and not told, so that nobody can be recognised by it; shown as "…".
    Withheld,
    /// Words.
    Words(Text),
    /// A number that is not a figure of its own, such as one worked out for this table.
    Number(Quantity),
    /// A figure.
    Figure(Figure),
}

impl Column {
    /// A column that names its rows.
    pub const fn row_header(header: Text) -> Self {
        Self::new(header, ColumnKind::RowHeader)
    }

    /// A column of words.
    pub const fn words(header: Text) -> Self {
        Self::new(header, ColumnKind::Words)
    }

    /// A column of units.
    pub const fn units(header: Text) -> Self {
        Self::new(header, ColumnKind::Units)
    }

    /// A column of numbers.
    pub const fn numbers(header: Text) -> Self {
        Self::new(header, ColumnKind::Numbers)
    }

    const fn new(header: Text, kind: ColumnKind) -> Self {
        Self {
            group: None,
            header,
            unit: None,
            kind,
        }
    }

    /// The same column under a heading it shares with its neighbours.
    pub fn in_group(mut self, group: Text) -> Self {
        self.group = Some(group);
        self
    }

    /// The same column with one unit for all its numbers.
    pub fn in_unit(mut self, unit: Text) -> Self {
        self.unit = Some(unit);
        self
    }
}

impl Row {
    /// An ordinary row.
    pub const fn new(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Ordinary,
            cells,
        }
    }

    /// A total.
    pub const fn total(cells: Vec<Cell>) -> Self {
        Self {
            kind: RowKind::Total,
            cells,
        }
    }
}

impl Table {
    /// The cells that the widest of head and rows has.
    pub fn width(&self) -> usize {
        let rows = self.rows.iter().map(|row| row.cells.len());
        rows.max().unwrap_or_default().max(self.columns.len())
    }

    /// Does the head of the column, or the unit of the row, already say `unit`?
    ///
    /// A number need not repeat it then; any other unit must be shown with the number.
    pub fn says_unit(&self, row: &Row, position: usize, unit: &Text) -> bool {
        let head = self
            .columns
            .get(position)
            .and_then(|column| column.unit.as_ref());
        let units = self
            .columns
            .iter()
            .zip(&row.cells)
            .filter(|(column, _)| column.kind == ColumnKind::Units)
            .filter_map(|(_, cell)| match cell {
                Cell::Words(words) => Some(words),
                _ => None,
            });
        units.chain(head).any(|said| said == unit)
    }

    /// The figures row by row.
    pub(super) fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter_map(|cell| match cell {
                Cell::Figure(figure) => Some(figure),
                _ => None,
            })
    }
}
