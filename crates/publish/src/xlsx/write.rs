//! Writing workbooks.

use std::collections::HashMap;

use ansinh_core::{Decimal, NaiveDate};
use chrono::Datelike as _;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Holds, MOST_DIGITS, Sheet, Value};

/// Behind the headings: light enough for print.
const HEADING_COLOUR: u32 = 0x00E8_EEF4;

/// The number Excel has for the size of paper.
const A4: u8 = 9;

ansinh_core::messages! {
    /// Why a workbook could not be composed.
    pub enum WorkbookError {
        /// A sheet holds more than Excel does, or its name is not allowed.
        NotComposed {
            /// What the writer said.
            cause: String,
        } = "workbook-not-composed",
            vi: "không soạn được tệp XLSX: {cause}",
            en: "the workbook cannot be composed: {cause}";
    }
}
impl std::error::Error for WorkbookError {}

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self::NotComposed {
            cause: error.to_string(),
        }
    }
}

/// The bytes of a workbook, made on a day. The same sheets and day always give the same bytes.
///
/// Numbers are numbers, shown with the decimals they have. One of more than
/// [`MOST_DIGITS`] significant digits is written as text, since a spreadsheet would round it; so is
/// a day that spreadsheets don't know, before 1900 and after 9999.
///
/// # Errors
/// [`WorkbookError`] if a sheet has more rows or columns than Excel, a cell more than
/// [`LONGEST_CELL`](super::LONGEST_CELL) characters, or a name is not allowed.
pub fn workbook(sheets: &[Sheet], prepared: NaiveDate) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new();
    if let Some(day) = excel_day(prepared) {
        properties = properties.set_creation_datetime(&day);
    }
    workbook.set_properties(&properties);
    let mut styles = Styles::default();
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet, &mut styles)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(to: &mut Worksheet, sheet: &Sheet, styles: &mut Styles) -> Result<(), WorkbookError> {
    to.set_name(&sheet.name)?;
    to.set_freeze_panes(1, 0)?;
    // In print: across an A4 page, the heading on each.
    to.set_landscape();
    to.set_paper_size(A4);
    to.set_print_fit_to_pages(1, 0);
    to.set_repeat_rows(0, 0)?;
    let heading = Format::new()
        .set_bold()
        .set_indent(1)
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_background_color(HEADING_COLOUR)
        .set_border_bottom(FormatBorder::Thin);
    for (place, column) in (0_u16..).zip(&sheet.columns) {
        to.write_string_with_format(0, place, &column.heading, &heading)?;
        to.set_column_width(place, column.width)?;
        if column.holds == Holds::Text {
            to.set_column_format(place, styles.text())?;
        }
    }
    for (line, row) in (1_u32..).zip(&sheet.rows) {
        for (place, value) in (0_u16..).zip(row) {
            if let Some(value) = value {
                write(to, (line, place), value, styles)?;
            }
        }
    }
    let last_row = u32::try_from(sheet.rows.len()).ok();
    let columns = u16::try_from(sheet.columns.len()).ok();
    if let (Some(row), Some(column)) = (last_row, columns.and_then(|count| count.checked_sub(1))) {
        to.autofilter(0, 0, row, column)?;
    }
    Ok(())
}

fn write(
    to: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    styles: &mut Styles,
) -> Result<(), WorkbookError> {
    match value {
        Value::Words(words) => {
            to.write_string_with_format(row, column, words, styles.text())?;
        }
        Value::Number(number) | Value::Label(number) => match as_binary(*number) {
            Some(binary) => {
                let apart = matches!(value, Value::Number(_));
                let style = styles.number(number.scale(), apart);
                to.write_number_with_format(row, column, binary, style)?;
            }
            None => {
                to.write_string_with_format(row, column, number.to_string(), styles.text())?;
            }
        },
        Value::Date(day) => match excel_day(*day) {
            Some(excel) => {
                to.write_datetime_with_format(row, column, &excel, styles.day())?;
            }
            None => {
                to.write_string_with_format(row, column, day.to_string(), styles.text())?;
            }
        },
    }
    Ok(())
}

/// The binary number nearest to a decimal, if the decimal can be had back from it.
fn as_binary(number: Decimal) -> Option<f64> {
    let digits = number.normalize().mantissa().unsigned_abs().to_string();
    (digits.len() <= MOST_DIGITS)
        .then(|| number.to_string().parse().ok())
        .flatten()
}

/// Days of the first months of 1900 are counted otherwise in Excel, which has a 29 February there.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 1900)?;
    let month = u8::try_from(day.month()).ok()?;
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}

/// The formats of cells, each made once.
#[derive(Default)]
struct Styles {
    text: Option<Format>,
    day: Option<Format>,
    numbers: HashMap<(u32, bool), Format>,
}

impl Styles {
    fn text(&mut self) -> &Format {
        self.text
            .get_or_insert_with(|| Format::new().set_num_format("@").set_indent(1))
    }

    fn day(&mut self) -> &Format {
        self.day
            .get_or_insert_with(|| Format::new().set_num_format("dd/mm/yyyy"))
    }

    /// So many decimals, thousands apart or not; Excel shows both as the country of its user does.
    fn number(&mut self, decimals: u32, apart: bool) -> &Format {
        self.numbers.entry((decimals, apart)).or_insert_with(|| {
            let whole = if apart { "#,##0" } else { "0" };
            let zeros = "0".repeat(usize::try_from(decimals).unwrap_or_default());
            let point = if decimals > 0 { "." } else { "" };
            Format::new().set_num_format(format!("{whole}{point}{zeros}"))
        })
    }
}
