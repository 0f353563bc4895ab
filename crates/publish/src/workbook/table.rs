use std::ops::Range;

use ansinh_reporting::document::{Cell, Column, ColumnKind, Row, RowKind, Table};
use rust_xlsxwriter::XlsxError;

use super::cells::{Value, head, note, ruled};
use super::sheet::Sheet;
use crate::labels;

/// What a column needs for "1.234.567,89 triệu đồng".
const WIDE: u8 = 16;
/// What a column of sentences needs.
const WORDS: u8 = 48;

impl Sheet {
    pub(super) fn table(&mut self, table: &Table, number: usize) -> Result<(), XlsxError> {
        let caption = table.caption.get(self.language);
        self.caption(&labels::TABLE, number, caption)?;
        for column in 4..columns(table) {
            self.widen(column, WIDE)?;
        }
        for (position, column) in (0_u16..).zip(&table.columns) {
            if position > 0 && column.kind == ColumnKind::Words {
                self.widen(position, WORDS)?;
            }
        }
        let first = self.row;
        self.table_head(table)?;
        self.end_head(first)?;
        for row in &table.rows {
            for (column, position) in (0_u16..).zip(0..table.width()) {
                let value = self.cell((table, row, position));
                let format = ruled(row.kind == RowKind::Total);
                match value {
                    Some(value) => self.write(column, &value, format)?,
                    None => {
                        self.page.write_blank(self.row, column, &format)?;
                    }
                }
            }
            self.next()?;
        }
        if let Some(words) = &table.note {
            let words = Value::Words(words.get(self.language).to_owned());
            self.write(0, &words, note())?;
            self.next()?;
        }
        self.next()?;
        Ok(())
    }

    /// One row, or two where columns share a heading.
    fn table_head(&mut self, table: &Table) -> Result<(), XlsxError> {
        if table.columns.iter().any(|column| column.group.is_some()) {
            let mut column = 0_u16;
            for group in table
                .columns
                .chunk_by(|left, right| left.group.is_some() && left.group == right.group)
            {
                let start = column;
                column = column.saturating_add(u16::try_from(group.len()).unwrap_or(u16::MAX));
                if let Some(shared) = group.first().and_then(|own| own.group.as_ref()) {
                    self.across(start..column, shared.get(self.language))?;
                } else {
                    self.page.write_blank(self.row, start, &head())?;
                }
            }
            self.next()?;
        }
        for (column, own) in (0_u16..).zip(&table.columns) {
            let words = Value::Words(self.head_words(own));
            self.write(column, &words, head())?;
        }
        self.next()
    }

    /// A heading over neighbouring columns.
    fn across(&mut self, columns: Range<u16>, words: &str) -> Result<(), XlsxError> {
        let last = columns.end.saturating_sub(1);
        if columns.start == last {
            self.write(last, &Value::Words(words.to_owned()), head())?;
        } else {
            self.page
                .merge_range(self.row, columns.start, self.row, last, words, &head())?;
            self.make_room(columns, words);
        }
        Ok(())
    }

    fn head_words(&self, column: &Column) -> String {
        let header = column.header.get(self.language);
        match &column.unit {
            Some(unit) => format!("{header} ({})", unit.get(self.language)),
            None => header.to_owned(),
        }
    }

    fn cell(&self, (table, row, position): (&Table, &Row, usize)) -> Option<Value> {
        let language = self.language;
        match row.cells.get(position)? {
            Cell::Blank => None,
            Cell::Missing | Cell::Withheld => Some(Value::Words("…".into())),
            Cell::Words(words) => Some(Value::Words(words.get(language).to_owned())),
            Cell::Number(quantity) => {
                let unit = quantity.unit.as_ref();
                let unit = unit.filter(|unit| !table.says_unit(row, position, unit));
                Some(Value::number(quantity, None, unit, language))
            }
            Cell::Figure(figure) => {
                let quantity = figure.value.quantity();
                let unit = quantity.and_then(|quantity| quantity.unit.as_ref());
                let said = unit.is_none_or(|unit| table.says_unit(row, position, unit));
                Some(Value::figure(figure, !said, language))
            }
        }
    }
}

fn columns(table: &Table) -> u16 {
    u16::try_from(table.width()).unwrap_or(u16::MAX)
}
