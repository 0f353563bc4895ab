//! A CSV table: its heading checked, its cells found by column.

use std::path::Path;

use super::columns::{ColumnNames, Columns, cell_name};
use super::error::{ReadError, ReadErrors};
use super::problem::Problem;
use super::text::read_or_replaced;
use crate::write::File;

/// What a table is called and which columns it has, in any order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    /// The file.
    pub(crate) file: &'static str,
    /// Its columns.
    pub(crate) columns: &'static [&'static str],
    /// Columns it may have besides.
    pub(crate) optional: &'static [&'static str],
}

impl Layout {
    pub(crate) fn columns(self) -> ColumnNames {
        ColumnNames {
            needed: self.columns,
            optional: self.optional,
        }
    }
}

/// A table read into memory.
#[derive(Debug)]
pub(crate) struct Table {
    file: String,
    /// The sheet, of a workbook.
    sheet: Option<String>,
    columns: Columns,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// One row, with the line it stands on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    /// The line of its first cell, from 1.
    pub(crate) line: u64,
    cells: &'a csv::StringRecord,
}

impl Table {
    /// Reads a table, from `replaced` if it is there, or tells `errors` why it can't be read. Rows with a wrong number of cells are
    /// told and left out.
    pub(crate) fn read(
        folder: &Path,
        replaced: &[File],
        layout: Layout,
        errors: &mut ReadErrors,
    ) -> Option<Self> {
        match read_or_replaced(folder, replaced, layout.file) {
            Ok(text) => Self::parse(&text, layout.file, layout.columns(), errors),
            Err(error) => {
                errors.push(error);
                None
            }
        }
    }

    /// Reads the text of a CSV table. Its cells are separated by what first separates two headings:
    /// a comma, a semicolon (as spreadsheets write where the comma stands before decimals) or a tab.
    pub(crate) fn parse(
        text: &str,
        file: &str,
        columns: ColumnNames,
        errors: &mut ReadErrors,
    ) -> Option<Self> {
        let separator = text
            .bytes()
            .find(|byte| matches!(byte, b',' | b';' | b'\t' | b'\n'))
            .filter(|byte| *byte != b'\n');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator.unwrap_or(b','))
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(cells) => rows.push((cells.position().map_or(0, csv::Position::line), cells)),
                Err(error) => {
                    let problem = Problem::BrokenTable {
                        cause: error.to_string(),
                    };
                    errors.push(ReadError::new(file, problem));
                    return None;
                }
            }
        }
        Self::of_rows(file, None, columns, rows, errors)
    }

    /// A table of rows with the lines they stand on; the first row is the heading.
    pub(crate) fn of_rows(
        file: &str,
        sheet: Option<String>,
        columns: ColumnNames,
        mut rows: Vec<(u64, csv::StringRecord)>,
        errors: &mut ReadErrors,
    ) -> Option<Self> {
        let mut table = Self {
            file: file.into(),
            sheet,
            columns: Columns::default(),
            rows: Vec::new(),
        };
        if rows.is_empty() {
            let needed = columns.needed.join(", ");
            errors.push(table.error(Problem::NoHeading { needed }));
            return None;
        }
        let (line, heading) = rows.remove(0);
        table.columns = Columns::among(columns, &heading, |column, problem| {
            errors.push(table.error(problem).at_line(line).in_column(column));
        })?;
        rows.retain(|(line, cells)| {
            let fits = cells.len() == heading.len();
            if !fits {
                let problem = Problem::CellCount {
                    read: cells.len(),
                    needed: heading.len(),
                };
                errors.push(table.error(problem).at_line(*line));
            }
            fits
        });
        table.rows = rows;
        Some(table)
    }

    /// A problem of the whole table.
    fn error(&self, problem: Problem) -> ReadError {
        let error = ReadError::new(self.file.as_str(), problem);
        match &self.sheet {
            None => error,
            Some(sheet) => error.on_sheet(sheet.as_str()),
        }
    }

    /// The rows, in the order of the file.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row {
            table: self,
            line: *line,
            cells,
        })
    }
}

impl<'a> Row<'a> {
    /// The file the row stands in.
    pub(crate) fn file(self) -> &'a str {
        &self.table.file
    }

    /// What stands in a column, without blanks around it; nothing where the table has no such column.
    pub(crate) fn cell(self, column: &str) -> &'a str {
        self.raw(column).trim()
    }

    /// What stands in a column, to the letter.
    pub(crate) fn raw(self, column: &str) -> &'a str {
        self.table.columns.raw(self.cells, column)
    }

    /// What stands in a column, or `None` where it is empty.
    pub(crate) fn filled(self, column: &str) -> Option<&'a str> {
        Some(self.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// A problem of a cell of this row.
    pub(crate) fn wrong(self, column: &str, problem: Problem) -> ReadError {
        let error = self.error(problem);
        match self.table.columns.place(column) {
            Some(place) if self.table.sheet.is_some() => error.in_cell(cell_name(self.line, place)),
            _ => error.in_column(column),
        }
    }

    /// A problem of this row.
    pub(crate) fn error(self, problem: Problem) -> ReadError {
        self.table.error(problem).at_line(self.line)
    }

    /// What stands in a column that may not be empty.
    pub(crate) fn required(self, column: &str) -> Result<&'a str, ReadError> {
        self.filled(column)
            .ok_or_else(|| self.wrong(column, Problem::Empty))
    }
}
