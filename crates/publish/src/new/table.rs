//! CSV tables of a new folder.

use crate::read::table::{Layout, Row};
use crate::write::File;

/// A table being written.
pub(super) struct NewTable {
    layout: Layout,
    bytes: Vec<u8>,
}

impl NewTable {
    pub(super) fn new(layout: Layout) -> Self {
        let mut table = Self {
            layout,
            bytes: Vec::new(),
        };
        table.line(layout.columns.iter().copied());
        table
    }

    /// A row by its columns; those not named are empty.
    pub(super) fn row(&mut self, cells: &[(&str, &str)]) {
        let columns = self.layout.columns;
        let cell = |column: &str| {
            let found = cells.iter().find(|(name, _)| *name == column);
            found.map_or("", |(_, cell)| cell)
        };
        self.line(columns.iter().map(|column| cell(column)));
    }

    /// A row of another table of the same layout, some of its cells replaced.
    pub(super) fn like(&mut self, row: Row<'_>, replaced: &[(&str, &str)]) {
        let columns = self.layout.columns;
        let cell = |column: &str| {
            let found = replaced.iter().find(|(name, _)| *name == column);
            found.map_or_else(|| row.raw(column), |(_, cell)| cell)
        };
        self.line(columns.iter().map(|column| cell(column)));
    }

    fn line<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        for (position, cell) in cells.enumerate() {
            if position > 0 {
                self.bytes.push(b',');
            }
            if cell.contains([',', '"', '\n', '\r']) {
                let escaped = cell.replace('"', "\"\"");
                self.bytes.extend(format!("\"{escaped}\"").bytes());
            } else {
                self.bytes.extend(cell.bytes());
            }
        }
        self.bytes.push(b'\n');
    }

    pub(super) fn finish(self) -> File {
        File::new(self.layout.file, self.bytes)
    }
}
