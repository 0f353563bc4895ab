//! Figures that no part of a report tells, so that nobody can be recognised by them.

use std::collections::BTreeSet;

use ansinh_core::Decimal;

use super::{Layout, RowLayout, Slot, TableLayout};
use crate::check::{Relation, Statement};
use crate::dataset::Dataset;
use crate::expression::Expression;
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::place::PlaceCode;
use crate::suppression::{CountTable, CountTableError, PublishedCount, SmallBelow};

mod over_time;
mod told;

ansinh_core::messages! {
    /// Why small counts of a report can't be kept back.
    pub enum SuppressionError {
        /// A cell of the table is no count of people.
        NotACount {
            /// The row, from 1.
            row: usize,
            /// The column, from 1, without the one that names the rows.
            column: usize,
        } = "suppression-not-a-count",
            vi: "dòng {row}, cột {column} không phải là số đếm nguyên đã biết, nên không ẩn được số nhỏ trong bảng này",
            en: "row {row}, column {column} is no known whole count, so that small counts of this table can't be kept back";
        /// A total is not the sum of what it is the total of.
        WrongTotal {
            /// The row, from 1.
            row: usize,
            /// The column, from 1.
            column: usize,
            /// The sum.
            sum: u64,
        } = "suppression-wrong-total",
            vi: "dòng {row}, cột {column} không bằng tổng các ô ({sum})",
            en: "row {row}, column {column} is not the sum of its cells ({sum})";
        /// More than one row or column is a total.
        SeveralTotals = "suppression-several-totals",
            vi: "chỉ được có một dòng và một cột tổng số",
            en: "at most one row and one column may be a total";
        /// The table can't be counted.
        Counts {
            /// Why.
            error: CountTableError,
        } = "suppression-counts",
            vi: "{error}",
            en: "{error}";
        /// A figure stands in several tables of which one keeps small counts back.
        Shared {
            /// The figure.
            indicator: IndicatorCode,
        } = "suppression-shared",
            vi: "`{indicator}` còn nằm trong bảng khác, nơi có thể suy ra số đã ẩn",
            en: "`{indicator}` stands in another table too, where what is kept back could be worked out";
        /// A check states what a hidden figure is.
        GivenAway {
            /// The figure.
            indicator: IndicatorCode,
            /// The check.
            check: String,
        } = "suppression-given-away",
            vi: "`{indicator}` bị ẩn nhưng tính lại được từ kiểm tra `{check}`",
            en: "`{indicator}` is kept back but follows from the check `{check}`";
    }
}
impl std::error::Error for SuppressionError {}

impl From<CountTableError> for SuppressionError {
    fn from(error: CountTableError) -> Self {
        Self::Counts { error }
    }
}

/// A figure of a place.
type Which = (IndicatorCode, Measure, PlaceCode);

/// The figures that are kept back.
#[derive(Debug, Clone, Default)]
pub struct Withheld {
    /// Those of the report's own period.
    own: BTreeSet<Which>,
    /// Those that no chart tells of other periods.
    over_time: BTreeSet<Which>,
    /// Everything that stands in a table which keeps small counts back.
    guarded: BTreeSet<Which>,
}

impl Withheld {
    /// What the tables of a layout keep back; of a table whose small counts can't be told from its
    /// others, everything.
    pub fn of(layout: &Layout, data: &Dataset) -> Self {
        let mut withheld = Self::default();
        for table in &layout.tables {
            let Some(small) = table.small_below else {
                continue;
            };
            let all = || figures(table, data).map(|(_, _, which)| which);
            match hidden(table, small, data, &|which| observed(data, which)) {
                Ok(hidden) => withheld.own.extend(hidden),
                Err(_) => withheld.own.extend(all()),
            }
            withheld.guarded.extend(all());
            withheld.beside_and_over_time((table, small), layout, data);
        }
        withheld
    }

    /// Holds the layout to what suppression needs: each such table one of counts that add up, none of
    /// its figures in another table, and no check from which a hidden figure follows. With the table
    /// that is at fault.
    pub fn faults(layout: &Layout, data: &Dataset) -> Vec<(String, SuppressionError)> {
        let mut faults = Vec::new();
        let withheld = Self::of(layout, data);
        for table in &layout.tables {
            let Some(small) = table.small_below else {
                continue;
            };
            if let Err(error) = hidden(table, small, data, &|which| observed(data, which)) {
                faults.push((table.id.clone(), error));
                continue;
            }
            let others = layout.tables.iter().filter(|other| other.id != table.id);
            let elsewhere: BTreeSet<Which> = others
                .flat_map(|other| figures(other, data))
                .map(|(_, _, which)| which)
                .collect();
            let shared = figures(table, data).find(|(_, _, which)| elsewhere.contains(which));
            if let Some((_, _, (indicator, _, _))) = shared {
                faults.push((table.id.clone(), SuppressionError::Shared { indicator }));
            }
            let here = figures(table, data).map(|(_, _, which)| which);
            let hidden = here.filter(|which| withheld.own.contains(which)).collect();
            let given = given_away(&hidden, data);
            faults.extend(given.map(|error| (table.id.clone(), error)));
        }
        faults
    }
}

/// An equation with one hidden figure tells it.
fn given_away(hidden: &BTreeSet<Which>, data: &Dataset) -> Option<SuppressionError> {
    data.checks().iter().find_map(|check| {
        let Statement::Comparison { relation, .. } = &check.statement else {
            return None;
        };
        if *relation == Relation::AtMost {
            return None;
        }
        let own = |code: &&IndicatorCode| {
            hidden.contains(&((*code).clone(), Measure::Actual, *data.place()))
        };
        let told: Vec<&IndicatorCode> = check.indicators().into_iter().filter(own).collect();
        match told.as_slice() {
            [indicator] => Some(SuppressionError::GivenAway {
                indicator: (*indicator).clone(),
                check: check.id.clone(),
            }),
            _ => None,
        }
    })
}

/// The figures of a table with the row and the column they stand in, from 0.
fn figures<'a>(
    table: &'a TableLayout,
    data: &'a Dataset,
) -> impl Iterator<Item = (usize, usize, Which)> + 'a {
    table
        .rows
        .iter()
        .enumerate()
        .flat_map(move |(row, layout)| {
            let cells = layout.cells.iter().enumerate();
            cells.filter_map(move |(column, slot)| Some((row, column, which(layout, slot, data)?)))
        })
}

fn which(row: &RowLayout, slot: &Slot, data: &Dataset) -> Option<Which> {
    match &slot.0 {
        Some(Expression::Figure(measure, code)) => {
            Some((code.clone(), *measure, row.place.unwrap_or(*data.place())))
        }
        _ => None,
    }
}

/// The figures of a table that are not to be told.
fn hidden(
    table: &TableLayout,
    small: SmallBelow,
    data: &Dataset,
    count: &dyn Fn(&Which) -> Option<u64>,
) -> Result<BTreeSet<Which>, SuppressionError> {
    let totals = |flags: &mut dyn Iterator<Item = bool>| flags.filter(|total| *total).count();
    let total_rows = totals(&mut table.rows.iter().map(|row| row.total));
    let total_columns = totals(&mut table.columns.iter().map(|column| column.total));
    if total_rows > 1 || total_columns > 1 {
        return Err(SuppressionError::SeveralTotals);
    }
    let count = |row: usize, column: usize| {
        let layout = table.rows.get(row)?;
        count(&which(layout, layout.cells.get(column)?, data)?)
    };
    let is_total = |column: usize| table.columns.get(column).is_some_and(|column| column.total);
    let mut counts = Vec::new();
    for (row, layout) in table.rows.iter().enumerate().filter(|(_, row)| !row.total) {
        let mut cells = Vec::new();
        for column in (0..table.columns.len()).filter(|column| !is_total(*column)) {
            cells.push(count(row, column).ok_or_else(|| not_a_count(row, column))?);
        }
        if layout.cells.len() != table.columns.len() {
            return Err(not_a_count(row, layout.cells.len()));
        }
        counts.push(cells);
    }
    let table_of_counts = CountTable::new(counts)?;
    let published = table_of_counts.suppressed(small);
    let whole = table_of_counts.suppressed(SmallBelow::new(0));
    let mut hidden = BTreeSet::new();
    for (row, column, which) in figures(table, data) {
        let place = position(table, row, column);
        let Some(PublishedCount::Shown(sum)) = whole.cell(place.0, place.1) else {
            return Err(not_a_count(row, column));
        };
        if count(row, column) != Some(sum) {
            return Err(SuppressionError::WrongTotal {
                row: row.saturating_add(1),
                column: column.saturating_add(1),
                sum,
            });
        }
        if published.cell(place.0, place.1) == Some(PublishedCount::Hidden) {
            hidden.insert(which);
        }
    }
    Ok(hidden)
}

/// Where a cell stands in the table of counts, in which the totals come last.
fn position(table: &TableLayout, row: usize, column: usize) -> (usize, usize) {
    let place = |flags: Vec<bool>, position: usize| {
        let total = flags.get(position).copied().unwrap_or_default();
        let before = flags.len().min(if total { flags.len() } else { position });
        let inner = flags.iter().take(before).filter(|total| !**total);
        inner.count()
    };
    (
        place(table.rows.iter().map(|row| row.total).collect(), row),
        place(
            table.columns.iter().map(|column| column.total).collect(),
            column,
        ),
    )
}

const fn not_a_count(row: usize, column: usize) -> SuppressionError {
    SuppressionError::NotACount {
        row: row.saturating_add(1),
        column: column.saturating_add(1),
    }
}

/// A figure of the report, if it is a count.
fn observed(data: &Dataset, (code, measure, place): &Which) -> Option<u64> {
    let observation = data.figure_of(code.as_str(), *measure, *place, None).ok()?;
    as_count(observation.value.number()?)
}

/// A whole number, zero or more.
fn as_count(number: Decimal) -> Option<u64> {
    u64::try_from(number.normalize())
        .ok()
        .filter(|count| Decimal::from(*count) == number)
}
