//! Tables in Excel workbooks: typed cells written, and read with where they stand.
//!
//! [`mod@write`] makes sheets with a frozen heading, words as text, numbers as numbers and days as days;
//! [`read`] gives them back with the same types, decimals included.
//!
//! ```
//! use ansinh_core::{Decimal, date};
//! use ansinh_publish::xlsx::{Column, Sheet, Value, read, write};
//!
//! let sheet = Sheet {
//!     name: "Số liệu".into(),
//!     columns: vec![Column::new("Chỉ tiêu", 30), Column::new("Giá trị", 16).of_numbers()],
//!     rows: vec![vec![
//!         Some(Value::Words("Số người được hỗ trợ".into())),
//!         Some(Value::Number(Decimal::new(1_177_50, 2))),
//!     ]],
//! };
//! let bytes = write::workbook(&[sheet], date(2017, 7, 1))?;
//!
//! let sheets = read::workbook("figures.xlsx", &bytes)?;
//! let cell = sheets[0].cell(2, 1).unwrap();
//! assert_eq!(cell, &Ok(Value::Number("1177.50".parse()?)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ansinh_core::{Decimal, NaiveDate};

pub mod read;
pub mod write;

/// A sheet with a heading row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name: at most 31 characters, none of `[]:*?/\`.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; a cell may be empty.
    pub rows: Vec<Vec<Option<Value>>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Its width, in digits.
    pub width: u8,
    /// What is typed into its empty cells.
    pub holds: Holds,
}

/// What is typed into the empty cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Holds {
    /// Text, which stays as typed: `2017-06` does not become a day, `01` not 1.
    #[default]
    Text,
    /// Numbers and days, as the country of the user writes them.
    Numbers,
}

impl Column {
    /// A column of text with a heading.
    pub fn new(heading: impl Into<String>, width: u8) -> Self {
        Self {
            heading: heading.into(),
            width,
            holds: Holds::Text,
        }
    }

    /// The same column for numbers.
    #[must_use]
    pub fn of_numbers(self) -> Self {
        Self {
            holds: Holds::Numbers,
            ..self
        }
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text.
    Words(String),
    /// A number, with the decimals that are shown.
    Number(Decimal),
    /// A number that names something, as a year does: no marks between its thousands. It is read as
    /// a number.
    Label(Decimal),
    /// A day.
    Date(NaiveDate),
}

/// The most characters a cell holds.
pub const LONGEST_CELL: usize = 32_767;

/// The most digits a spreadsheet keeps of a number.
pub const MOST_DIGITS: usize = 15;
