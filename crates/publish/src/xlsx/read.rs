//! Reading workbooks.

use std::collections::BTreeMap;
use std::io::Cursor;

use ansinh_core::{Decimal, NaiveDate};
use calamine::{DataRef, ExcelDateTime, Reader as _, Style, Xlsx, XlsxError};

use super::Value;
use crate::read::{Problem, ReadError};

/// The largest workbook read, in bytes once it is unpacked.
pub const LARGEST_UNPACKED: u64 = 512 << 20;

/// The most decimals that are read from how a number is shown.
const MOST_DECIMALS: u32 = 28;

/// A sheet as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadSheet {
    /// Its name.
    pub name: String,
    rows: BTreeMap<u32, BTreeMap<u32, Result<Value, Problem>>>,
}

impl ReadSheet {
    /// A cell, by its row from 1 and its column from 0; `None` if it is empty.
    pub fn cell(&self, row: u32, column: u32) -> Option<&Result<Value, Problem>> {
        self.rows.get(&row)?.get(&column)
    }

    /// The rows with something in them, from the top, each with its number from 1.
    pub fn rows(&self) -> impl Iterator<Item = (u32, &BTreeMap<u32, Result<Value, Problem>>)> {
        self.rows.iter().map(|(row, cells)| (*row, cells))
    }
}

/// Reads all sheets of a workbook; `file` is its name in messages.
///
/// A number has the decimals it is shown with, and at most [`MOST_DIGITS`](super::MOST_DIGITS)
/// digits, as in Excel; one shown as a percentage is the number of per cent. A cell that is no text,
/// number or day (an error of a formula, a time, TRUE) is a problem of that cell.
///
/// # Errors
/// It is not a workbook, or larger than [`LARGEST_UNPACKED`] once unpacked.
pub fn workbook(file: &str, bytes: &[u8]) -> Result<Vec<ReadSheet>, ReadError> {
    let broken = |cause: String| ReadError::new(file, Problem::BrokenWorkbook { cause });
    let size = unpacked(bytes).map_err(|error| broken(error.to_string()))?;
    if size > LARGEST_UNPACKED {
        let limit = LARGEST_UNPACKED;
        return Err(ReadError::new(file, Problem::FileTooLarge { limit }));
    }
    let told = |error: XlsxError| broken(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(told)?;
    let names = workbook.sheet_names();
    names
        .into_iter()
        .map(|name| sheet(&mut workbook, name).map_err(told))
        .collect()
}

/// How large the parts of a workbook say they are, before any is unpacked.
fn unpacked(bytes: &[u8]) -> zip::result::ZipResult<u64> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    (0..archive.len()).try_fold(0_u64, |sum, part| {
        Ok(sum.saturating_add(archive.by_index_raw(part)?.size()))
    })
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: String) -> Result<ReadSheet, XlsxError> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, _>> = BTreeMap::new();
    let mut cells = workbook.worksheet_cells_reader(&name)?;
    while let Some((cell, style)) = cells.next_cell_with_style_id()? {
        let (row, column) = cell.get_position();
        let style = cells.styles().get(style);
        if let Some(value) = value(cell.get_value(), style) {
            rows.entry(row.saturating_add(1))
                .or_default()
                .insert(column, value);
        }
    }
    Ok(ReadSheet { name, rows })
}

fn value(data: &DataRef<'_>, style: Option<&Style>) -> Option<Result<Value, Problem>> {
    let words = |words: &str| (!words.is_empty()).then(|| Ok(Value::Words(words.into())));
    match data {
        DataRef::Empty => None,
        DataRef::String(text) => words(text),
        DataRef::SharedString(text) => words(text),
        DataRef::Int(number) => Some(shown(Decimal::from(*number), style)),
        DataRef::Float(number) => Some(match decimal(*number) {
            Some(number) => shown(number, style),
            None => Err(Problem::TooManyDigits {
                read: number.to_string(),
            }),
        }),
        DataRef::DateTime(moment) => Some(day(*moment)),
        DataRef::DateTimeIso(text) => Some(match text.get(..10).map(str::parse) {
            Some(Ok(day)) => Ok(Value::Date(day)),
            _ => Err(Problem::NotADay { read: text.clone() }),
        }),
        DataRef::DurationIso(text) => Some(Err(Problem::NotPlain { read: text.clone() })),
        DataRef::Bool(truth) => Some(Err(Problem::NotPlain {
            read: truth.to_string().to_uppercase(),
        })),
        DataRef::Error(error) => Some(Err(Problem::FormulaError {
            read: error.to_string(),
        })),
    }
}

/// The decimal a spreadsheet shows for a binary number: its first fifteen digits.
fn decimal(binary: f64) -> Option<Decimal> {
    let written = format!("{binary:.14e}");
    let (digits, exponent) = written.split_once('e')?;
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    let number = Decimal::from_scientific(&format!("{digits}e{exponent}")).ok()?;
    Some(number.normalize())
}

/// A number with the decimals it is shown with, in per cent where it is shown so.
fn shown(number: Decimal, style: Option<&Style>) -> Result<Value, Problem> {
    let format = style.and_then(|style| style.number_format.as_ref());
    let code = format.map_or("", |format| format.format_code.as_str());
    let first = code.split(';').next().unwrap_or_default();
    let number = if first.contains('%') {
        let read = || number.to_string();
        number
            .checked_mul(Decimal::ONE_HUNDRED)
            .ok_or_else(|| Problem::TooManyDigits { read: read() })?
            .normalize()
    } else {
        number
    };
    let decimals = first.split_once('.').map_or(0, |(_, after)| {
        after.chars().take_while(|digit| *digit == '0').count()
    });
    let decimals = u32::try_from(decimals).unwrap_or_default();
    let mut exact = number;
    if number.scale() < decimals && decimals <= MOST_DECIMALS {
        exact.rescale(decimals);
    }
    Ok(Value::Number(exact))
}

fn day(moment: ExcelDateTime) -> Result<Value, Problem> {
    let (year, month, day, hour, minute, second, thousandth) = moment.to_ymd_hms_milli();
    let whole = (hour, minute, second, thousandth) == (0, 0, 0, 0) && !moment.is_duration();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    match date {
        Some(date) if whole => Ok(Value::Date(date)),
        _ => Err(Problem::NotADay {
            read: format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_of_a_spreadsheet_is_what_it_shows() {
        assert_eq!(decimal(0.1 + 0.2), Some(Decimal::new(3, 1)));
        assert_eq!(decimal(9_043.0), Some(Decimal::from(9_043)));
        assert_eq!(decimal(f64::NAN), None);
        assert_eq!(decimal(1e300), None);
    }
}
