//! A CSV table: its heading checked, its cells found by column.

use std::collections::BTreeMap;
use std::path::Path;

use super::error::{ReadError, ReadErrors};
use super::problem::Problem;
use super::text::read_text;

/// What a table is called and which columns it has, in any order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    /// The file.
    pub(super) file: &'static str,
    /// Its columns.
    pub(super) columns: &'static [&'static str],
}

/// A table read into memory.
#[derive(Debug)]
pub(super) struct Table {
    layout: Layout,
    columns: Columns,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// One row, with the line it stands on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    table: &'a Table,
    /// The line of its first cell, from 1.
    pub(super) line: u64,
    cells: &'a csv::StringRecord,
}

impl Table {
    /// Reads a table, or tells `errors` why it can't be read. Rows with a wrong number of cells are
    /// told and left out.
    pub(super) fn read(folder: &Path, layout: Layout, errors: &mut ReadErrors) -> Option<Self> {
        match read_text(folder, layout.file) {
            Ok(text) => Self::parse(&text, layout, errors),
            Err(error) => {
                errors.push(error);
                None
            }
        }
    }

    fn parse(text: &str, layout: Layout, errors: &mut ReadErrors) -> Option<Self> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(cells) => rows.push((cells.position().map_or(0, csv::Position::line), cells)),
                Err(error) => {
                    let problem = Problem::BrokenTable {
                        cause: error.to_string(),
                    };
                    errors.push(ReadError::new(layout.file, problem));
                    return None;
                }
            }
        }
        if rows.is_empty() {
            let needed = layout.columns.join(", ");
            errors.push(ReadError::new(layout.file, Problem::NoHeading { needed }));
            return None;
        }
        let (line, heading) = rows.remove(0);
        let columns = Columns::find(layout, line, &heading, errors)?;
        rows.retain(|(line, cells)| {
            let fits = cells.len() == heading.len();
            if !fits {
                let problem = Problem::CellCount {
                    read: cells.len(),
                    needed: heading.len(),
                };
                errors.push(ReadError::new(layout.file, problem).at_line(*line));
            }
            fits
        });
        Some(Self {
            layout,
            columns,
            rows,
        })
    }

    /// The rows, in the order of the file.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            table: self,
            line: *line,
            cells,
        })
    }
}

/// Where each column of a layout stands in a file.
#[derive(Debug)]
pub(super) struct Columns(BTreeMap<&'static str, usize>);

impl Columns {
    /// Finds them in a heading; `None` if a column is missing, unknown or doubled.
    pub(super) fn find(
        layout: Layout,
        line: u64,
        heading: &csv::StringRecord,
        errors: &mut ReadErrors,
    ) -> Option<Self> {
        let mut places = BTreeMap::new();
        let mut sound = true;
        let mut wrong = |column: &str, problem| {
            let error = ReadError::new(layout.file, problem).at_line(line);
            errors.push(error.in_column(column));
        };
        for (place, read) in heading.iter().enumerate() {
            let read = read.trim();
            let Some(column) = layout.columns.iter().find(|column| **column == read) else {
                let allowed = layout.columns.join(", ");
                wrong(read, Problem::UnknownColumn { allowed });
                sound = false;
                continue;
            };
            if places.insert(*column, place).is_some() {
                wrong(read, Problem::RepeatedColumn);
                sound = false;
            }
        }
        for column in layout.columns {
            if !places.contains_key(column) {
                let needed = layout.columns.join(", ");
                wrong(column, Problem::MissingColumn { needed });
                sound = false;
            }
        }
        sound.then_some(Self(places))
    }

    /// What stands in a column, without blanks around it.
    pub(super) fn cell<'a>(&self, cells: &'a csv::StringRecord, column: &str) -> &'a str {
        self.0
            .get(column)
            .and_then(|place| cells.get(*place))
            .unwrap_or_default()
            .trim()
    }
}

impl<'a> Row<'a> {
    /// What stands in a column of the layout, without blanks around it.
    pub(super) fn cell(self, column: &str) -> &'a str {
        self.table.columns.cell(self.cells, column)
    }

    /// What stands in a column, or `None` where it is empty.
    pub(super) fn filled(self, column: &str) -> Option<&'a str> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// A problem of a cell of this row.
    pub(super) fn wrong(self, column: &str, problem: Problem) -> ReadError {
        ReadError::new(self.table.layout.file, problem)
            .at_line(self.line)
            .in_column(column)
    }

    /// What stands in a column that may not be empty.
    pub(super) fn required(self, column: &str) -> Result<&'a str, ReadError> {
        self.filled(column)
            .ok_or_else(|| self.wrong(column, Problem::Empty))
    }
}
