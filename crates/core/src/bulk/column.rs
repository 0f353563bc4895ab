use std::collections::HashMap;
use std::hash::Hash;

use crate::language::Text;

/// One fact of many cases: the values there are, and which of them each row has.
///
/// ```
/// use ansinh_core::bulk::Column;
///
/// let households: Column<&str> = ["poor", "other", "other", "poor"].into_iter().collect();
/// assert_eq!(households.get(2), Some(&"other"));
/// let everybody = Column::same(false); // one value, whatever the row
/// assert_eq!(everybody.get(7), Some(&false));
/// // Data that is coded already is taken as it is.
/// assert!(Column::coded(vec!["poor", "other"], vec![0, 1, 1, 0]).is_ok());
/// assert!(Column::coded(vec!["poor", "other"], vec![0, 2]).is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column<T> {
    values: Vec<T>,
    codes: Codes,
}

/// Which of a column's values each row has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Codes {
    /// Every row has the only one.
    Same,
    /// One byte a row, for at most 256 values.
    Narrow {
        /// How many values there are.
        values: usize,
        /// The position of each row's value, below `values`.
        rows: Vec<u8>,
    },
    /// Four bytes a row.
    Wide {
        /// How many values there are.
        values: usize,
        /// The position of each row's value, below `values`.
        rows: Vec<u32>,
    },
}

crate::messages! {
    /// Why coded data is no column.
    pub enum CodeError {
        /// A code stands for no value.
        OutOfRange {
            /// The row, from 0.
            row: usize,
            /// What stands there.
            found: u8,
            /// What is allowed.
            allowed: Text,
        } = "code-out-of-range",
            vi: "dòng {row} có mã {found}; cho phép: {allowed}",
            en: "row {row} has code {found}; allowed: {allowed}";
    }
}
impl std::error::Error for CodeError {}

impl<T> Column<T> {
    /// The same value in every row.
    pub fn same(value: T) -> Self {
        Self {
            values: vec![value],
            codes: Codes::Same,
        }
    }

    /// Rows coded already: `codes` are positions among `values`.
    ///
    /// # Errors
    /// [`CodeError`] naming the first row whose code stands for no value.
    pub fn coded(values: Vec<T>, codes: Vec<u8>) -> Result<Self, CodeError> {
        let count = values.len();
        if let Some(row) = codes.iter().position(|code| usize::from(*code) >= count) {
            return Err(CodeError::OutOfRange {
                row,
                found: codes.get(row).copied().unwrap_or_default(),
                allowed: Text::same(format!("0 … {}", count.saturating_sub(1))),
            });
        }
        let codes = Codes::Narrow {
            values: count,
            rows: codes,
        };
        Ok(Self { values, codes })
    }

    /// The value of a row; `None` beyond the last.
    pub fn get(&self, row: usize) -> Option<&T> {
        self.values.get(self.codes.code(row)?)
    }

    /// The value a code stands for.
    pub fn value(&self, code: usize) -> Option<&T> {
        self.values.get(code)
    }

    /// Which value each row has.
    pub const fn codes(&self) -> &Codes {
        &self.codes
    }
}

impl Codes {
    /// How many rows there are; `None` where every row is the same, however many.
    pub fn rows(&self) -> Option<usize> {
        match self {
            Self::Same => None,
            Self::Narrow { rows, .. } => Some(rows.len()),
            Self::Wide { rows, .. } => Some(rows.len()),
        }
    }

    /// How many values there are.
    pub const fn values(&self) -> usize {
        match self {
            Self::Same => 1,
            Self::Narrow { values, .. } | Self::Wide { values, .. } => *values,
        }
    }

    /// The code of a row; `None` beyond the last.
    pub fn code(&self, row: usize) -> Option<usize> {
        match self {
            Self::Same => Some(0),
            Self::Narrow { rows, .. } => rows.get(row).map(|code| usize::from(*code)),
            Self::Wide { rows, .. } => rows.get(row).and_then(|code| usize::try_from(*code).ok()),
        }
    }
}

/// Tells the values apart as they come. A column of one value is the [same](Column::same) in
/// every row only if it is said so: here each row counts.
impl<T: Clone + Eq + Hash> FromIterator<T> for Column<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        let mut positions = HashMap::new();
        let mut values = Vec::new();
        let mut wide = Vec::new();
        for value in rows {
            let next = u32::try_from(values.len()).unwrap_or(u32::MAX);
            let code = *positions.entry(value).or_insert_with_key(|value| {
                values.push(value.clone());
                next
            });
            wide.push(code);
        }
        let count = values.len();
        let narrow: Result<Vec<u8>, _> = wide.iter().map(|code| u8::try_from(*code)).collect();
        let codes = match narrow {
            Ok(rows) => Codes::Narrow {
                values: count,
                rows,
            },
            Err(_) => Codes::Wide {
                values: count,
                rows: wide,
            },
        };
        Self { values, codes }
    }
}
