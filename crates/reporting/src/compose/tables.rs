//! Tables whose cells are figures.

use std::collections::HashSet;

use ansinh_core::Text;

use super::{ColumnLayout, Report, RowLayout, Slot, TableLayout, Whose, both};
use crate::document::{Cell, Column, Document, Row, RowKind, Table};
use crate::expression::Expression;
use crate::observation::Measure;
use crate::place::PlaceCode;
use crate::unit::Unit;

impl<'a> Report<'a> {
    /// The tables of a section.
    pub(super) fn push_tables(self, document: &mut Document, section: &str) {
        for layout in self.tables(section) {
            document.push(self.table(layout));
        }
    }

    /// The figures that the tables of a section show.
    pub(super) fn shown_in_tables(self, section: &str) -> HashSet<&'a str> {
        self.tables(section)
            .flat_map(|table| &table.rows)
            .filter(move |row| row.place.is_none_or(|place| place == *self.data.place()))
            .flat_map(|row| &row.cells)
            .filter_map(|slot| match &slot.0 {
                Some(Expression::Figure(Measure::Actual, code)) => Some(code.as_str()),
                _ => None,
            })
            .collect()
    }

    fn tables(self, section: &str) -> impl Iterator<Item = &'a TableLayout> {
        let of_section = move |table: &&TableLayout| table.section == section;
        self.layout.tables.iter().filter(of_section)
    }

    fn table(self, layout: &TableLayout) -> Table {
        let named = layout.rows.iter().any(|row| row.label.is_some());
        let units: Vec<Option<Unit>> = layout
            .columns
            .iter()
            .map(|column| column.unit.as_ref().map(unit))
            .collect();
        let head = named.then(|| Column::row_header(Text::new("Chỉ tiêu", "Indicator")));
        Table {
            caption: layout.title.clone(),
            columns: head
                .into_iter()
                .chain(layout.columns.iter().map(column))
                .collect(),
            rows: layout
                .rows
                .iter()
                .map(|row| self.row(row, named, &units))
                .collect(),
            note: layout.small_below.map(|small| both(&small)),
        }
    }

    fn row(self, layout: &RowLayout, named: bool, units: &[Option<Unit>]) -> Row {
        let label = layout.label.clone().map_or(Cell::Blank, Cell::Words);
        // A row longer than the head is a fault of the layout; its cells are kept all the same.
        let units = units
            .iter()
            .map(Option::as_ref)
            .chain(std::iter::repeat(None));
        let cells = layout.cells.iter().zip(units);
        Row {
            kind: if layout.total {
                RowKind::Total
            } else {
                RowKind::Ordinary
            },
            cells: named
                .then_some(label)
                .into_iter()
                .chain(cells.map(|(slot, unit)| self.cell(slot, layout.place, unit)))
                .collect(),
        }
    }

    fn cell(self, slot: &Slot, place: Option<PlaceCode>, unit: Option<&Unit>) -> Cell {
        let whose = Whose {
            place,
            period: None,
        };
        match &slot.0 {
            None => Cell::Blank,
            Some(Expression::Figure(measure, code)) => {
                let which = (code.as_str(), *measure);
                if self.is_withheld(which, whose) {
                    return Cell::Withheld;
                }
                self.figure(which, whose, unit)
                    .map_or(Cell::Missing, Cell::Figure)
            }
            Some(_) => Cell::Missing,
        }
    }
}

fn column(layout: &ColumnLayout) -> Column {
    let mut column = Column::numbers(layout.title.clone());
    column.group.clone_from(&layout.group);
    column.unit.clone_from(&layout.unit);
    column
}

/// A unit as a column is headed with it.
pub(super) fn unit(words: &Text) -> Unit {
    Unit::read(&words.vi, &words.en)
}
