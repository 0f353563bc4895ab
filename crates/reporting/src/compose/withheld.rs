//! Figures that no part of a report tells, so that nobody can be recognised by them.

use std::collections::BTreeSet;

use ansinh_core::Decimal;

use super::{Layout, Report, RowLayout, Slot, TableLayout, Whose};
use crate::check::{Relation, Statement};
use crate::dataset::Dataset;
use crate::expression::Expression;
use crate::finding::{Explanation, Finding};
use crate::history;
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::place::PlaceCode;
use crate::suppression::{CountTable, CountTableError, PublishedCount, SmallBelow};

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
pub struct Withheld(BTreeSet<Which>);

impl Withheld {
    /// What the tables of a layout keep back; of a table whose small counts can't be told from its
    /// others, everything.
    pub fn of(layout: &Layout, data: &Dataset) -> Self {
        let mut withheld = BTreeSet::new();
        for table in &layout.tables {
            let Some(small) = table.small_below else {
                continue;
            };
            match hidden(table, small, data) {
                Ok(hidden) => withheld.extend(hidden),
                Err(_) => withheld.extend(figures(table, data).map(|(_, _, which)| which)),
            }
        }
        Self(withheld)
    }

    /// Holds the layout to what suppression needs: each such table one of counts that add up, none of
    /// its figures in another table, and no check from which a hidden figure follows. With the table
    /// that is at fault.
    pub fn faults(layout: &Layout, data: &Dataset) -> Vec<(String, SuppressionError)> {
        let mut faults = Vec::new();
        for table in &layout.tables {
            let Some(small) = table.small_below else {
                continue;
            };
            let hidden = match hidden(table, small, data) {
                Ok(hidden) => hidden,
                Err(error) => {
                    faults.push((table.id.clone(), error));
                    continue;
                }
            };
            let others = layout.tables.iter().filter(|other| other.id != table.id);
            let elsewhere: BTreeSet<Which> = others
                .flat_map(|other| figures(other, data))
                .map(|(_, _, which)| which)
                .collect();
            let shared = figures(table, data).find(|(_, _, which)| elsewhere.contains(which));
            if let Some((_, _, (indicator, _, _))) = shared {
                faults.push((table.id.clone(), SuppressionError::Shared { indicator }));
            }
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
) -> Result<BTreeSet<Which>, SuppressionError> {
    let totals = |flags: &mut dyn Iterator<Item = bool>| flags.filter(|total| *total).count();
    let total_rows = totals(&mut table.rows.iter().map(|row| row.total));
    let total_columns = totals(&mut table.columns.iter().map(|column| column.total));
    if total_rows > 1 || total_columns > 1 {
        return Err(SuppressionError::SeveralTotals);
    }
    let is_total = |column: usize| table.columns.get(column).is_some_and(|column| column.total);
    let mut counts = Vec::new();
    for (row, layout) in table.rows.iter().enumerate().filter(|(_, row)| !row.total) {
        let mut cells = Vec::new();
        for column in (0..table.columns.len()).filter(|column| !is_total(*column)) {
            cells.push(count(table, data, (row, column)).ok_or_else(|| not_a_count(row, column))?);
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
        if count(table, data, (row, column)) != Some(sum) {
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

/// A whole number, zero or more.
fn count(table: &TableLayout, data: &Dataset, (row, column): (usize, usize)) -> Option<u64> {
    let layout = table.rows.get(row)?;
    let (code, measure, place) = which(layout, layout.cells.get(column)?, data)?;
    let observation = data.figure_of(code.as_str(), measure, place, None).ok()?;
    let number: Decimal = observation.value.number()?;
    u64::try_from(number.normalize())
        .ok()
        .filter(|count| Decimal::from(*count) == number)
}

impl Report<'_> {
    pub(super) fn is_withheld(self, (code, measure): (&str, Measure), whose: Whose) -> bool {
        let place = whose.place.unwrap_or(*self.data.place());
        // The year so far is the period's figure and earlier ones, which other reports tell.
        let measure = match measure {
            Measure::YearToDate => Measure::Actual,
            other => other,
        };
        let withheld = self.withheld.0.iter();
        let mut here = withheld.filter(|which| which.1 == measure && which.2 == place);
        here.any(|which| which.0.as_str() == code)
    }

    /// A finding without the explanations that speak of a figure that is not to be told.
    pub(super) fn without_withheld(self, finding: &Finding) -> Finding {
        let mut finding = finding.clone();
        finding.explanations.retain(|explanation| {
            told_besides(explanation).is_none_or(|(told, whose)| !self.is_withheld(told, whose))
        });
        finding
    }

    /// Does a finding speak of a figure that is not to be told?
    pub(super) fn tells_withheld(self, finding: &Finding) -> bool {
        let expressions = match &finding.statement {
            Statement::Comparison { left, right, .. } => vec![left, right],
            Statement::Derived { value } => vec![value],
        };
        let over_time = history::indicator_of(finding);
        let codes = expressions.into_iter().flat_map(Expression::indicators);
        codes.chain(&over_time).any(|code| {
            [Measure::Actual, Measure::Plan, Measure::SamePeriodLastYear]
                .into_iter()
                .any(|measure| self.is_withheld((code.as_str(), measure), Whose::default()))
        })
    }
}

/// The figure that an explanation tells besides those of the check.
fn told_besides(explanation: &Explanation) -> Option<((&str, Measure), Whose)> {
    let of = |figure, whose| match figure {
        &Expression::Figure(measure, ref code) => Some(((code.as_str(), measure), whose)),
        _ => None,
    };
    let here = Whose::default();
    match explanation {
        Explanation::EqualsFigure {
            indicator: code, ..
        }
        | Explanation::OtherRatio {
            numerator: code, ..
        } => Some(((code.as_str(), Measure::Actual), here)),
        Explanation::OtherPlan { plan, .. } => of(plan, here),
        Explanation::StaleFigure { figure, .. } | Explanation::StalePart { figure, .. } => {
            of(figure, here).map(|((code, _), here)| ((code, Measure::SamePeriodLastYear), here))
        }
        Explanation::OtherPlaceFigure { figure, place, .. }
        | Explanation::OtherPlacePart { figure, place, .. } => {
            let there = Whose {
                place: Some(*place),
                period: None,
            };
            of(figure, there)
        }
        _ => None,
    }
}
