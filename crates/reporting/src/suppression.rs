//! Tables of counts fit to be published: small cells hidden, and with them what would give them away
//! (*không công bố số liệu nhỏ có thể nhận ra cá nhân*).
//!
//! A count from 1 to just below the stated threshold is hidden, in the table as in its totals. What is
//! left would often give it away, as the total less the other cells; so further cells are hidden until
//! none can be worked out. A zero is shown: nobody stands behind it. A reader therefore knows that
//! what is hidden is 1 or more, and the protection holds against that: whatever solves the shown
//! figures, every hidden cell has two values or more.
//!
//! The cells hidden besides are chosen to hide few people, totals last. Which of the hidden cells were
//! small is not told.

mod cover;

use std::fmt;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Serialize, Serializer};

use cover::Cover;

/// The threshold: counts from 1 to just below it are small.
///
/// ```
/// use ansinh_core::{Language, Localized};
/// use ansinh_reporting::suppression::SmallBelow;
///
/// let note = SmallBelow::new(5);
/// assert_eq!(
///     note.in_language(Language::English).to_string(),
///     "Counts below 5, and counts that would give them away, are not shown (…)."
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SmallBelow(u64);

impl SmallBelow {
    /// Counts from 1 to just below `least` are small; 0 and 1 hide nothing.
    pub const fn new(least: u64) -> Self {
        Self(least)
    }

    /// Is the count to be hidden for itself?
    pub const fn hides(self, count: u64) -> bool {
        count > 0 && count < self.0
    }
}

/// The note that belongs beneath the table.
impl Localized for SmallBelow {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let least = self.0;
        match language {
            Language::Vietnamese => write!(
                f,
                "Không công bố số liệu dưới {least} và số liệu có thể suy ra số liệu đó (…)."
            ),
            Language::English => write!(
                f,
                "Counts below {least}, and counts that would give them away, are not shown (…)."
            ),
        }
    }
}

/// A table of counts, its totals worked out.
///
/// ```
/// use ansinh_reporting::suppression::{CountTable, SmallBelow};
///
/// // Children by commune (rows) and group (columns).
/// let table = CountTable::new(vec![vec![2, 30, 11], vec![25, 8, 40], vec![9, 17, 0]])?;
/// let published = table.suppressed(SmallBelow::new(5));
/// let told: Vec<String> = published.rows().map(|row| row.iter().map(|cell| format!("{cell:>4}")).collect()).collect();
/// assert_eq!(told, [
///     "   …   …  11  43",
///     "  25   8  40  73",
///     "   …   …   0  26",
///     "  36  55  51 142",
/// ]);
/// # Ok::<(), ansinh_reporting::suppression::CountTableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountTable {
    /// Row by row, each with its total at the end; the last row holds the totals.
    rows: Vec<Vec<u64>>,
}

ansinh_core::messages! {
    /// Why there is no such table.
    pub enum CountTableError {
        /// It has no row or no column.
        Empty = "count-table-empty",
            vi: "bảng không có dòng hoặc cột nào",
            en: "the table has no row or no column";
        /// Its rows are not of one length.
        Ragged {
            /// The row, from 0.
            row: usize,
            /// Its cells.
            cells: usize,
            /// Those of the first row.
            expected: usize,
        } = "count-table-ragged",
            vi: "dòng {row} có {cells} ô, dòng đầu có {expected} ô",
            en: "row {row} has {cells} cells, the first {expected}";
        /// The counts are too large.
        Overflow = "count-table-overflow",
            vi: "tổng vượt quá phạm vi tính được",
            en: "a total is beyond what can be counted";
    }
}
impl std::error::Error for CountTableError {}

impl CountTable {
    /// A table by its inner counts, row by row.
    ///
    /// # Errors
    /// [`CountTableError`] if it is empty, ragged, or its totals cannot be counted.
    pub fn new(counts: Vec<Vec<u64>>) -> Result<Self, CountTableError> {
        let expected = counts.first().map_or(0, Vec::len);
        if expected == 0 {
            return Err(CountTableError::Empty);
        }
        let mut totals = vec![0_u64; expected];
        let mut rows = counts;
        for (position, row) in rows.iter_mut().enumerate() {
            if row.len() != expected {
                return Err(CountTableError::Ragged {
                    row: position,
                    cells: row.len(),
                    expected,
                });
            }
            for (total, count) in totals.iter_mut().zip(row.iter()) {
                *total = plus(*total, *count)?;
            }
            row.push(sum(row)?);
        }
        totals.push(sum(&totals)?);
        rows.push(totals);
        Ok(Self { rows })
    }

    /// The table to publish.
    pub fn suppressed(&self, small: SmallBelow) -> PublishedTable {
        let mut cover = Cover::of(&self.rows, small);
        cover.protect();
        let cell = |row: usize, (column, count): (usize, &u64)| {
            if cover.hides((row, column)) {
                PublishedCount::Hidden
            } else {
                PublishedCount::Shown(*count)
            }
        };
        let rows = self.rows.iter().enumerate();
        let row = |(row, counts): (usize, &Vec<u64>)| {
            let cells = counts.iter().enumerate();
            cells.map(|count| cell(row, count)).collect()
        };
        PublishedTable {
            rows: rows.map(row).collect(),
        }
    }
}

fn plus(one: u64, other: u64) -> Result<u64, CountTableError> {
    one.checked_add(other).ok_or(CountTableError::Overflow)
}

fn sum(counts: &[u64]) -> Result<u64, CountTableError> {
    counts
        .iter()
        .try_fold(0, |total, count| plus(total, *count))
}

/// A count as published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublishedCount {
    /// As it is.
    Shown(u64),
    /// 1 or more, not told.
    Hidden,
}

impl Localized for PublishedCount {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shown(count) => count.fmt_in(language, f),
            Self::Hidden => f.pad("…"),
        }
    }
}

/// In English; keeps a width.
impl fmt::Display for PublishedCount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.in_language(Language::English).to_string())
    }
}

/// The count, or null.
impl Serialize for PublishedCount {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Shown(count) => sink.serialize_some(count),
            Self::Hidden => sink.serialize_none(),
        }
    }
}

/// A table as published, its totals in the last row and the last column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PublishedTable {
    rows: Vec<Vec<PublishedCount>>,
}

impl PublishedTable {
    /// Row by row.
    pub fn rows(&self) -> impl Iterator<Item = &[PublishedCount]> {
        self.rows.iter().map(Vec::as_slice)
    }

    /// One cell, counted from 0, totals last; `None` outside the table.
    pub fn cell(&self, row: usize, column: usize) -> Option<PublishedCount> {
        self.rows.get(row)?.get(column).copied()
    }
}
