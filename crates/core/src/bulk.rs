//! Millions of cases at once: facts in columns, totals out.
//!
//! A register holds a fact of everybody side by side. Each fact is a [`Column`]: the values there
//! are, once, and for each row which of them. As few people differ in all their facts, a rule is
//! asked once for each combination that occurs, through the same [`Rule::evaluate`] that answers a
//! single case; every other row with these facts is a look-up. What is paid for a row is therefore
//! what the single case is paid, whatever the rule.
//!
//! Facts of too many values to combine (days of birth, say) are assessed row by row.

mod block;
mod column;
mod keys;

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

use crate::explanation::Silent;
use crate::facts::Facts;
use crate::in_order::in_order;
use crate::money::{AmountError, Dong};
use crate::rule::{Award as _, RowError, Rule};

pub use column::{CodeError, Codes, Column};

use block::{BLOCK, Block, ByGroup, Desk, EachRow, NOT_YET};
use keys::{Key, Keys};

/// The facts of many cases, a column each; made by [`columns!`](crate::columns).
pub trait Columns: fmt::Debug + Send + Sync {
    /// The facts of one row.
    type Facts: Facts;

    /// Columns in which every case has these facts.
    fn all(facts: Self::Facts) -> Self;

    /// The columns of these cases.
    fn of<'a>(cases: impl IntoIterator<Item = &'a Self::Facts> + Clone) -> Self
    where
        Self::Facts: 'a;

    /// The name and codes of each column, in one fixed order.
    fn codes(&self) -> Vec<(&'static str, &Codes)>;

    /// The facts that have these codes, one for each column in the order of [`codes`](Self::codes);
    /// `None` if a code stands for no value.
    fn facts(&self, code: impl FnMut() -> usize) -> Option<Self::Facts>;
}

crate::messages! {
    /// Why columns cannot be assessed.
    pub enum ColumnsError {
        /// Two columns are not of one length.
        Length {
            /// The column.
            column: String,
            /// Its rows.
            rows: usize,
            /// The rows of the first column that differs from row to row, or the rows asked for.
            expected: usize,
        } = "columns-length",
            vi: "cột `{column}` có {rows} dòng; cần {expected} dòng",
            en: "column `{column}` has {rows} rows; {expected} are needed";
        /// A row belongs to a group beyond the last.
        Group {
            /// The row, from 0.
            row: usize,
            /// Its group.
            group: usize,
            /// How many groups there are.
            groups: usize,
        } = "columns-group",
            vi: "dòng {row} thuộc nhóm {group}; cho phép: từ 0, dưới {groups}",
            en: "row {row} belongs to group {group}; allowed: from 0, below {groups}";
        /// A total can't be counted.
        Amount {
            /// Why.
            error: AmountError,
        } = "columns-amount",
            vi: "{error}",
            en: "{error}";
        /// A row can't be assessed.
        Row {
            /// The row, from 0.
            row: usize,
            /// Why.
            error: crate::facts::FactError,
        } = "columns-row",
            vi: "dòng {row}: {error}",
            en: "row {row}: {error}";
    }
}
impl std::error::Error for ColumnsError {}

impl From<AmountError> for ColumnsError {
    fn from(error: AmountError) -> Self {
        Self::Amount { error }
    }
}

impl From<RowError> for ColumnsError {
    fn from(RowError { row, error }: RowError) -> Self {
        Self::Row { row, error }
    }
}

/// Rows that one thread takes at a time.
const CHUNK: usize = 65_536;

/// A rule over columns of facts, ready to give totals.
#[derive(Debug)]
pub struct Bulk<'a, R, C> {
    rule: &'a R,
    columns: &'a C,
    codes: Vec<&'a Codes>,
    rows: usize,
    table: Option<Table<'a>>,
}

/// The total of each combination of facts, found when it first occurs.
#[derive(Debug)]
struct Table<'a> {
    keys: Keys<'a>,
    totals: Vec<AtomicI64>,
}

impl<'a, R: Rule, C: Columns<Facts = R::Facts>> Bulk<'a, R, C> {
    /// The rule over these columns.
    ///
    /// Columns that are all [the same](Column::same) are one row.
    ///
    /// # Errors
    /// [`ColumnsError::Length`] if two columns are not of one length.
    pub fn new(rule: &'a R, columns: &'a C) -> Result<Self, ColumnsError> {
        let named = columns.codes();
        let expected = named
            .iter()
            .find_map(|(_, codes)| codes.rows())
            .unwrap_or(1);
        for (column, codes) in &named {
            let rows = codes.rows().unwrap_or(expected);
            if rows != expected {
                return Err(ColumnsError::Length {
                    column: (*column).into(),
                    rows,
                    expected,
                });
            }
        }
        let codes: Vec<_> = named.into_iter().map(|(_, codes)| codes).collect();
        let table = Keys::of(&codes).map(|keys| Table {
            totals: std::iter::repeat_with(|| AtomicI64::new(NOT_YET))
                .take(keys.combinations)
                .collect(),
            keys,
        });
        Ok(Self {
            rule,
            columns,
            codes,
            rows: expected,
            table,
        })
    }

    /// How many rows there are.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The total of each row, in order; nothing where there is no award.
    ///
    /// # Errors
    /// [`ColumnsError::Row`]: the first row that cannot be assessed.
    pub fn totals(&self) -> Result<Vec<Dong>, ColumnsError> {
        let mut totals = vec![Dong::ZERO; self.rows];
        let chunks = totals.chunks_mut(CHUNK).zip((0..self.rows).step_by(CHUNK));
        in_order(chunks.collect(), |(totals, first)| {
            let mut desk = Desk::new();
            let blocks = totals.chunks_mut(BLOCK).zip((first..).step_by(BLOCK));
            for (totals, first) in blocks {
                self.assess(first, &mut EachRow { totals }, &mut desk)?;
            }
            Ok::<_, ColumnsError>(())
        })
        .into_iter()
        .collect::<Result<(), _>>()?;
        Ok(totals)
    }

    /// The sum over the rows of each of `groups` groups, such as communes: `group[row]` says which.
    ///
    /// # Errors
    /// [`ColumnsError`]: the first row that cannot be assessed or belongs to no group, or a sum
    /// beyond what can be counted.
    pub fn sums(&self, group: &[u16], groups: usize) -> Result<Vec<Dong>, ColumnsError> {
        if group.len() != self.rows {
            return Err(ColumnsError::Length {
                column: "group".into(),
                rows: group.len(),
                expected: self.rows,
            });
        }
        let chunks = group.chunks(CHUNK).zip((0..self.rows).step_by(CHUNK));
        let parts = in_order(chunks.collect(), |(group, first)| {
            let mut sums = vec![Dong::ZERO; groups];
            let mut desk = Desk::new();
            for (group, first) in group.chunks(BLOCK).zip((first..).step_by(BLOCK)) {
                let mut by_group = ByGroup {
                    first,
                    group,
                    sums: &mut sums,
                };
                self.assess(first, &mut by_group, &mut desk)?;
            }
            Ok::<_, ColumnsError>(sums)
        });
        let mut sums = vec![Dong::ZERO; groups];
        for part in parts {
            for (sum, more) in sums.iter_mut().zip(part?) {
                *sum = sum.plus(more)?;
            }
        }
        Ok(sums)
    }

    /// Gives `block` the totals of its rows, `first` and the next.
    fn assess(
        &self,
        first: usize,
        block: &mut impl Block,
        desk: &mut Desk,
    ) -> Result<(), ColumnsError> {
        let Desk { short, long, flags } = desk;
        match &self.table {
            Some(table) if table.keys.are_short() => {
                self.look_up(table, first, block, short, flags)
            }
            Some(table) => self.look_up(table, first, block, long, flags),
            None => (0..block.rows())
                .try_for_each(|row| block.take(row, self.assess_row(first.saturating_add(row))?)),
        }
    }

    fn look_up<K: Key>(
        &self,
        table: &Table<'_>,
        first: usize,
        block: &mut impl Block,
        keys: &mut [K],
        flags: &mut [u8],
    ) -> Result<(), ColumnsError> {
        let keys = keys.get_mut(..block.rows()).unwrap_or_default();
        table.keys.write(first, keys, flags);
        let mut row = 0_usize;
        while let Some(rest @ [_, ..]) = keys.get(row..) {
            row = row.saturating_add(block.take_known(row, rest, &table.totals));
            if let Some(key) = keys.get(row) {
                let known = table.totals.get(key.position());
                block.take(row, self.closer_look(first.saturating_add(row), known)?)?;
                row = row.saturating_add(1);
            }
        }
        Ok(())
    }

    /// The total of a row; assessed if its combination is met for the first time.
    #[cold]
    fn closer_look(&self, row: usize, known: Option<&AtomicI64>) -> Result<Dong, RowError> {
        let total = known.map_or(NOT_YET, |known| known.load(Ordering::Relaxed));
        if total != NOT_YET {
            return Ok(Dong::new(total));
        }
        let total = self.assess_row(row)?;
        if let Some(known) = known {
            known.store(total.to_i64(), Ordering::Relaxed);
        }
        Ok(total)
    }

    fn assess_row(&self, row: usize) -> Result<Dong, RowError> {
        let mut codes = self.codes.iter();
        let facts = self.columns.facts(|| {
            codes
                .next()
                .and_then(|codes| codes.code(row))
                .unwrap_or(usize::MAX)
        });
        let Some(facts) = facts else {
            return Ok(Dong::ZERO);
        };
        let award = self
            .rule
            .evaluate(&facts, &mut Silent)
            .map_err(|error| RowError { row, error })?;
        Ok(award.map_or(Dong::ZERO, |award| award.total()))
    }
}

/// Declares the [`Columns`] of a rule's facts: the name of the type, that of the facts, and each
/// fact with its type, in the order of the facts.
#[macro_export]
macro_rules! columns {
    ($(#[$outer:meta])* $visibility:vis struct $name:ident of $facts:ident {
        $($field:ident: $kind:ty,)+
    }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        $visibility struct $name {
            $(
                #[doc = concat!("See [`", stringify!($facts), "::", stringify!($field), "`].")]
                pub $field: $crate::bulk::Column<$kind>,
            )+
        }

        impl $crate::bulk::Columns for $name {
            type Facts = $facts;

            fn all(facts: $facts) -> Self {
                Self { $($field: $crate::bulk::Column::same(facts.$field),)+ }
            }

            fn of<'a>(
                cases: impl ::std::iter::IntoIterator<Item = &'a $facts> + ::std::clone::Clone,
            ) -> Self {
                Self {
                    $($field: cases.clone().into_iter().map(|facts| facts.$field.clone()).collect(),)+
                }
            }

            fn codes(&self) -> ::std::vec::Vec<(&'static str, &$crate::bulk::Codes)> {
                ::std::vec![$((::std::stringify!($field), self.$field.codes()),)+]
            }

            fn facts(
                &self,
                mut code: impl ::std::ops::FnMut() -> usize,
            ) -> ::std::option::Option<$facts> {
                ::std::option::Option::Some($facts {
                    $($field: self.$field.value(code())?.clone(),)+
                })
            }
        }
    };
}
