//! The hidden sheet of what was handed out.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cell::words;
use super::{Cells, FORMAT, LIST};
use crate::read::cell::listed;
use crate::read::filled::FIGURES_WORKBOOK;
use crate::read::{Problem, ReadError};
use crate::xlsx::read::ReadSheet;

/// A row that was handed out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Listed {
    pub(super) sheet: String,
    pub(super) code: String,
    pub(super) place: String,
    pub(super) period: String,
    pub(super) section: String,
    pub(super) name: String,
}

impl Listed {
    /// The hidden sheet.
    pub(super) fn sheet(list: &[Self]) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(LIST)?.set_very_hidden(true).protect();
        let headings = ["sheet", "indicator", "place", "period", "section", "name"];
        for (column, heading) in (0_u16..).zip(headings) {
            sheet.write_string(0, column, heading)?;
        }
        sheet.write_string(1, 0, FORMAT)?;
        for (row, listed) in (2_u32..).zip(list) {
            let cells = [
                &listed.sheet,
                &listed.code,
                &listed.place,
                &listed.period,
                &listed.section,
                &listed.name,
            ];
            for (column, words) in (0_u16..).zip(cells) {
                sheet.write_string(row, column, words)?;
            }
        }
        Ok(sheet)
    }

    /// What was handed out, from the workbook as it comes back.
    pub(super) fn read(sheets: &[ReadSheet]) -> Result<Vec<Self>, ReadError> {
        let wrong = |problem| ReadError::new(FIGURES_WORKBOOK, problem).on_sheet(LIST);
        let Some(sheet) = sheets.iter().find(|sheet| sheet.name == LIST) else {
            let found = listed(sheets.iter().map(|sheet| &sheet.name));
            return Err(wrong(Problem::MissingSheet { found }));
        };
        let text = |cells: &Cells, column| cells.get(&column).map_or_else(String::new, words);
        let mut rows = sheet.rows().skip(1).map(|(_, cells)| cells);
        let format = rows.next().map_or_else(String::new, |cells| text(cells, 0));
        if format != FORMAT {
            let allowed = FORMAT.into();
            let read = format;
            return Err(wrong(Problem::UnknownWord { read, allowed }).in_cell("A2"));
        }
        let row = |cells: &Cells| Self {
            sheet: text(cells, 0),
            code: text(cells, 1),
            place: text(cells, 2),
            period: text(cells, 3),
            section: text(cells, 4),
            name: text(cells, 5),
        };
        Ok(rows.map(row).collect())
    }
}
