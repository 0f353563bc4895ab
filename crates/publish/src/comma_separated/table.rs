use ansinh_core::{Language, Localized as _};
use ansinh_reporting::document::{Block, Cell, Column, Document, FigureValue, Quantity, Table};

use super::cell::Sheet;

/// The name of the file of the table with this number, counted from 1.
pub(super) fn name(number: usize) -> String {
    format!("table-{number}.csv")
}

/// Which file holds which table.
pub(super) fn list(document: &Document, language: Language) -> String {
    let mut sheet = Sheet::new(&["file", "order", "section", "caption"]);
    let mut under = None;
    let mut number = 0_usize;
    for block in &document.blocks {
        match block {
            Block::Heading(heading) => under = Some(heading),
            Block::Table(table) => {
                number = number.saturating_add(1);
                sheet.plain(&name(number));
                sheet.plain(&under.map_or_else(String::new, |heading| heading.order.to_string()));
                sheet.words(under.map_or("", |heading| &heading.path));
                sheet.words(table.caption.get(language));
                sheet.end_row();
            }
            _ => {}
        }
    }
    sheet.finish()
}

/// One table. A column whose numbers have units of their own is followed by a column of them.
pub(super) fn sheet(table: &Table, language: Language) -> String {
    let mut sheet = Sheet::without_header();
    let with_units: Vec<bool> = (0..table.width())
        .map(|position| has_own_units(table, position))
        .collect();
    for (position, units) in with_units.iter().enumerate() {
        let header = table
            .columns
            .get(position)
            .map_or_else(String::new, |column| title(column, language));
        sheet.words(&header);
        if *units {
            sheet.words(&format!(
                "{header} [{}]",
                crate::labels::UNIT_OF.get(language)
            ));
        }
    }
    sheet.end_row();
    for row in &table.rows {
        for (position, units) in with_units.iter().enumerate() {
            let cell = row.cells.get(position).unwrap_or(&Cell::Blank);
            value(&mut sheet, cell, language);
            if *units {
                let unit = number(cell).and_then(|quantity| quantity.unit.as_ref());
                sheet.words(unit.map_or("", |unit| unit.get(language)));
            }
        }
        sheet.end_row();
    }
    sheet.finish()
}

fn title(column: &Column, language: Language) -> String {
    let header = column.header.get(language);
    let grouped = match &column.group {
        Some(group) => format!("{}: {header}", group.get(language)),
        None => header.to_owned(),
    };
    match &column.unit {
        Some(unit) => format!("{grouped} ({})", unit.get(language)),
        None => grouped,
    }
}

fn value(sheet: &mut Sheet, cell: &Cell, language: Language) {
    match cell {
        Cell::Blank | Cell::Missing | Cell::Withheld => sheet.blank(),
        Cell::Words(words) => sheet.words(words.get(language)),
        Cell::Number(quantity) => sheet.number(quantity.value),
        Cell::Figure(figure) => match &figure.value {
            FigureValue::Number(quantity) | FigureValue::Change(quantity) => {
                sheet.number(quantity.value);
            }
            FigureValue::Date(date) => sheet.plain(&date.to_string()),
            FigureValue::Words(words) => sheet.words(&words.in_language(language).to_string()),
        },
    }
}

fn number(cell: &Cell) -> Option<&Quantity> {
    match cell {
        Cell::Number(quantity) => Some(quantity),
        Cell::Figure(figure) => figure.value.quantity(),
        _ => None,
    }
}

fn has_own_units(table: &Table, position: usize) -> bool {
    table.rows.iter().any(|row| {
        let quantity = row.cells.get(position).and_then(number);
        let unit = quantity.and_then(|quantity| quantity.unit.as_ref());
        unit.is_some_and(|unit| !table.says_unit(row, position, unit))
    })
}
