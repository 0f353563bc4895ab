//! Problems of a data set with the file, line and column they stand in, gathered up to a limit.

use std::fmt;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// One problem of a data set, with the file, the line and the column it stands in.
///
/// ```
/// use ansinh_publish::read::{Problem, ReadError};
///
/// let error = ReadError::new("observations.csv", Problem::DecimalSign { read: "12,5".into() })
///     .at_line(17)
///     .in_column("value");
/// assert!(error.to_string().starts_with(
///     "observations.csv, line 17, column `value`: `12,5` is not a number; write a dot before decimals"
/// ));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadError {
    /// The file, or the folder where no single file is at fault.
    pub file: String,
    /// The line, from 1.
    pub line: Option<u64>,
    /// The column, by its heading.
    pub column: Option<String>,
    /// The sheet of a workbook; its rows are the lines.
    #[serde(default)]
    pub sheet: Option<String>,
    /// The cell of the sheet: `F17`.
    #[serde(default)]
    pub cell: Option<String>,
    /// What is wrong, what was read, what is allowed.
    pub problem: Problem,
}

impl ReadError {
    /// A problem of a whole file.
    pub fn new(file: impl Into<String>, problem: Problem) -> Self {
        Self {
            file: file.into(),
            line: None,
            column: None,
            sheet: None,
            cell: None,
            problem,
        }
    }

    /// Says which line, from 1.
    #[must_use]
    pub fn at_line(self, line: u64) -> Self {
        Self {
            line: Some(line),
            ..self
        }
    }

    /// Says which column, by its heading.
    #[must_use]
    pub fn in_column(self, column: impl Into<String>) -> Self {
        Self {
            column: Some(column.into()),
            ..self
        }
    }

    /// Says which sheet of a workbook.
    #[must_use]
    pub fn on_sheet(self, sheet: impl Into<String>) -> Self {
        Self {
            sheet: Some(sheet.into()),
            ..self
        }
    }

    /// Says which cell of the sheet, as a spreadsheet names it: `F17`.
    #[must_use]
    pub fn in_cell(self, cell: impl Into<String>) -> Self {
        Self {
            cell: Some(cell.into()),
            ..self
        }
    }
}

impl Localized for ReadError {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [sheet_word, cell_word, line_word, column_word] = match (language, &self.sheet) {
            (Language::Vietnamese, _) => ["trang tính", "ô", "dòng", "cột"],
            (Language::English, None) => ["sheet", "cell", "line", "column"],
            (Language::English, Some(_)) => ["sheet", "cell", "row", "column"],
        };
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, ", {sheet_word} `{sheet}`")?;
        }
        match (&self.cell, self.line) {
            (Some(cell), _) => write!(f, ", {cell_word} {cell}")?,
            (None, Some(line)) => write!(f, ", {line_word} {line}")?,
            (None, None) => {}
        }
        if let Some(column) = &self.column {
            write!(f, ", {column_word} `{column}`")?;
        }
        f.write_str(": ")?;
        self.problem.fmt_in(language, f)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl std::error::Error for ReadError {}

/// Everything found wrong with a data set, up to [`ReadErrors::LIMIT`] problems.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReadErrors(Vec<ReadError>);

impl ReadErrors {
    /// The most problems gathered before giving up.
    pub const LIMIT: usize = 100;

    /// Adds a problem; past the limit only the fact that there are more is kept.
    pub fn push(&mut self, error: ReadError) {
        match self.0.len() {
            length if length < Self::LIMIT => self.0.push(error),
            Self::LIMIT => self.0.push(ReadError::new(
                error.file,
                Problem::More { shown: Self::LIMIT },
            )),
            _ => {}
        }
    }

    /// The problems, in the order they were met.
    pub fn iter(&self) -> std::slice::Iter<'_, ReadError> {
        self.0.iter()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the limit was reached, so that looking further is of no use.
    pub fn is_full(&self) -> bool {
        self.0.len() > Self::LIMIT
    }

    /// `value` if nothing is wrong, the problems otherwise.
    ///
    /// # Errors
    /// The problems gathered.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl<'a> IntoIterator for &'a ReadErrors {
    type Item = &'a ReadError;
    type IntoIter = std::slice::Iter<'a, ReadError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<ReadError> for ReadErrors {
    fn from(error: ReadError) -> Self {
        Self(vec![error])
    }
}

impl Localized for ReadErrors {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, error) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            error.fmt_in(language, f)?;
        }
        Ok(())
    }
}

impl fmt::Display for ReadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl std::error::Error for ReadErrors {}
