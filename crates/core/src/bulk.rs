//! Millions of cases at once: facts in columns, totals out.
//!
//! A register holds a fact of everybody side by side. Each fact is a [`Column`]: the values there
//! are, once, and for each row which of them. As few people differ in all their facts, a rule is
//! asked once for each combination that occurs, through the same [`Rule::evaluate`] that answers a
//! single case; every other row with these facts is a look-up. What is paid for a row is therefore
//! what the single case is paid, whatever the rule.
//!
//! Facts of too many values to combine (days of birth, say) are assessed row by row.

mod column;
mod keys;
mod table;
mod tally;

use std::fmt;

use crate::explanation::Silent;
use crate::facts::Facts;
use crate::in_order::in_order;
use crate::money::{AmountError, Dong};
use crate::rule::{Award as _, RowError, Rule};

pub use column::{CodeError, Codes, Column};
use keys::{BLOCK, Block, Key, Keys};
use table::Table;
use tally::Tally;

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
    known: Known<'a>,
}

/// Where what a row is paid is looked up.
#[derive(Debug)]
enum Known<'a> {
    /// By a key of two bytes: twice as many of those are made at a time.
    Short(Keys<'a>, Table<u16>),
    /// By a key of four bytes.
    Long(Keys<'a>, Table<u32>),
    /// Nowhere: too many combinations to remember.
    Unknown,
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
        let known = match Keys::of(&codes) {
            None => Known::Unknown,
            Some(keys) => match keys.combinations() {
                short @ 0..=0xFFFF => Known::Short(keys, Table::of(short)),
                long => Known::Long(keys, Table::of(long)),
            },
        };
        Ok(Self {
            rule,
            columns,
            codes,
            rows: expected,
            known,
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
        in_order(chunks.collect(), |(totals, first)| match &self.known {
            Known::Short(keys, table) => self.write_totals(keys, table, first, totals),
            Known::Long(keys, table) => self.write_totals(keys, table, first, totals),
            Known::Unknown => {
                for (row, total) in (first..).zip(totals) {
                    *total = self.assess_row(row)?;
                }
                Ok(())
            }
        })
        .into_iter()
        .collect::<Result<(), RowError>>()?;
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
            self.tally(first, group, groups)
        });
        let mut all = Tally::of(groups);
        for part in parts {
            all.join(&part?)?;
        }
        Ok(match &self.known {
            Known::Short(_, table) => all.sums(&table.amounts())?,
            Known::Long(_, table) => all.sums(&table.amounts())?,
            Known::Unknown => all.sums(&[])?,
        })
    }

    /// What is paid to each group over as many rows from `first` on as `group` has.
    fn tally(&self, first: usize, group: &[u16], groups: usize) -> Result<Tally, ColumnsError> {
        match &self.known {
            Known::Short(keys, table) => self.tally_by(keys, table, first, group, groups),
            Known::Long(keys, table) => self.tally_by(keys, table, first, group, groups),
            Known::Unknown => {
                let mut tally = Tally::of(groups);
                let (allowed, stray) = split_at_stray(first, group, groups);
                for (row, group) in (first..).zip(allowed) {
                    tally.pay(*group, self.assess_row(row)?)?;
                }
                stray.map_or(Ok(tally), Err)
            }
        }
    }

    fn tally_by<K: Key>(
        &self,
        keys: &Keys<'_>,
        table: &Table<K>,
        first: usize,
        group: &[u16],
        groups: usize,
    ) -> Result<Tally, ColumnsError> {
        let mut tally = Tally::of(groups);
        let mut block = Block::new();
        for (group, first) in group.chunks(BLOCK).zip((first..).step_by(BLOCK)) {
            let (group, stray) = split_at_stray(first, group, groups);
            let keys = block.write(keys, first, group.len());
            let mut done = 0_usize;
            loop {
                let rest = (keys.get(done..), group.get(done..));
                let rest = (rest.0.unwrap_or_default(), rest.1.unwrap_or_default());
                done = done.saturating_add(tally.count(rest.0, rest.1, table));
                let (Some(key), Some(group)) = (keys.get(done), group.get(done)) else {
                    break;
                };
                if let Some(code) = table.get(*key) {
                    tally.take(code, *group, table)?;
                    done = done.saturating_add(1);
                } else {
                    table.met(*key, self.assess_row(first.saturating_add(done))?);
                }
            }
            if let Some(stray) = stray {
                return Err(stray);
            }
        }
        Ok(tally)
    }

    fn write_totals<K: Key>(
        &self,
        keys: &Keys<'_>,
        table: &Table<K>,
        first: usize,
        totals: &mut [Dong],
    ) -> Result<(), RowError> {
        let mut block = Block::new();
        for (totals, first) in totals.chunks_mut(BLOCK).zip((first..).step_by(BLOCK)) {
            let keys = block.write(keys, first, totals.len());
            for (row, key) in (first..).zip(keys) {
                if table.get(*key).is_none() {
                    table.met(*key, self.assess_row(row)?);
                }
            }
            let amounts = table.amounts();
            for (total, key) in totals.iter_mut().zip(keys) {
                let code = table.get(*key).map_or(0, Key::position);
                *total = amounts.get(code).copied().unwrap_or_default();
            }
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
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

/// The rows before the first that belongs to no group, and the error that this one is.
fn split_at_stray(first: usize, group: &[u16], groups: usize) -> (&[u16], Option<ColumnsError>) {
    let most = group.iter().fold(0, |most, group| most.max(*group));
    if usize::from(most) < groups {
        return (group, None);
    }
    let stray = group.iter().position(|group| usize::from(*group) >= groups);
    let (allowed, rest) = group.split_at(stray.unwrap_or(group.len()));
    let error = rest.first().map(|stray| ColumnsError::Group {
        row: first.saturating_add(allowed.len()),
        group: usize::from(*stray),
        groups,
    });
    (allowed, error)
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
