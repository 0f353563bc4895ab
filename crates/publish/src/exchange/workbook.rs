//! Figures in an Excel workbook, as an officer reads and fills them.

use ansinh_core::{Language, NaiveDate};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::Nature;
use ansinh_reporting::observation::{Measure, Observation, Observed, Qualifier};

use super::plain::{counted_in, unit};
use super::reader::{Kind, Reader, in_own_scale, indicator, not_in, value, word};
use super::{Export, ExportError, Exported, LeftOut};
use crate::read::columns::{ColumnNames, cell_name};
use crate::read::table::{Row, Table};
use crate::read::{FIGURES_WORKBOOK, Problem, ReadError};
use crate::write::File;
use crate::xlsx::read::ReadSheet;
use crate::xlsx::{Column, LONGEST_CELL, MOST_DIGITS, Sheet, Value, read, write};

const SHEET: &str = "Số liệu";

const CODE: &str = "Mã chỉ tiêu";
const NAME: &str = "Tên chỉ tiêu";
const MEASURE: &str = "Loại số liệu";
const PLACE: &str = "Mã địa bàn";
const PERIOD: &str = "Kỳ";
const VALUE: &str = "Giá trị";
const UNIT: &str = "Đơn vị tính";
const QUALIFIER: &str = "Mức chính xác";
const KIND: &str = "Kiểu giá trị";

/// The headings in their order, with their widths.
const HEADINGS: [(&str, u8); 9] = [
    (CODE, 24),
    (NAME, 60),
    (MEASURE, 18),
    (PLACE, 12),
    (PERIOD, 24),
    (VALUE, 18),
    (UNIT, 18),
    (QUALIFIER, 16),
    (KIND, 14),
];

const COLUMNS: ColumnNames = ColumnNames {
    needed: &[CODE, PLACE, PERIOD, VALUE],
    optional: &[NAME, MEASURE, UNIT, QUALIFIER, KIND],
};

const MEASURES: [(&str, Measure); 3] = [
    ("thực hiện", Measure::Actual),
    ("kế hoạch", Measure::Plan),
    ("cùng kỳ năm trước", Measure::SamePeriodLastYear),
];

const NUMBER: &str = "số";
const KINDS: [(&str, Kind); 3] = [
    (NUMBER, Kind::Number),
    ("ngày", Kind::Date),
    ("chữ", Kind::Words),
];

const ROUNDED: &str = "làm tròn ";
const TRUNCATED: &str = "cắt bỏ ";

/// The qualifiers that one word says.
const WORDS: [Qualifier; 6] = [
    Qualifier::About,
    Qualifier::Expected,
    Qualifier::Estimate,
    Qualifier::AtLeast,
    Qualifier::AtMost,
    Qualifier::Nearly,
];

pub(super) fn write(export: Export<'_>) -> Result<Exported, ExportError> {
    let (mut rows, mut left_out) = (Vec::new(), Vec::new());
    for (figure, indicator) in export.figures() {
        let words = |words: &str| (!words.is_empty()).then(|| Value::Words(words.into()));
        let value = match &figure.value {
            Observed::Number(number) if indicator.nature == Nature::Reference => {
                Value::Label(*number)
            }
            Observed::Number(number) => Value::Number(*number),
            Observed::Date(day) => Value::Date(*day),
            Observed::Words(text) if text.chars().count() <= LONGEST_CELL => {
                Value::Words(text.clone())
            }
            Observed::Words(_) => {
                left_out.push(LeftOut::TooLong {
                    indicator: figure.indicator.clone(),
                    place: figure.place,
                    limit: LONGEST_CELL,
                });
                continue;
            }
        };
        let kind = match Kind::of(&figure.value) {
            Kind::Number => "",
            other => word(&KINDS, &other),
        };
        rows.push(vec![
            words(figure.indicator.as_str()),
            words(&indicator.name.vi),
            words(word(&MEASURES, &figure.measure)),
            words(figure.place.as_str()),
            words(&figure.period.to_string()),
            Some(value),
            words(&unit(indicator)),
            words(&said(figure.qualifier)),
            words(kind),
        ]);
    }
    let sheet = Sheet {
        name: SHEET.into(),
        columns: HEADINGS
            .map(|(heading, width)| {
                let column = Column::new(heading, width);
                if heading == VALUE {
                    column.of_numbers()
                } else {
                    column
                }
            })
            .into(),
        rows,
    };
    let bytes =
        write::workbook(&[sheet], export.prepared).map_err(|error| ExportError::NotComposed {
            cause: error.to_string(),
        })?;
    Ok(Exported {
        files: vec![File::new(export.file, bytes)],
        left_out,
    })
}

/// A qualifier in the words of a report; nothing for an exact figure.
pub(crate) fn said(qualifier: Qualifier) -> String {
    match qualifier {
        Qualifier::Rounded(decimals) => format!("{ROUNDED}{decimals}"),
        Qualifier::Truncated(decimals) => format!("{TRUNCATED}{decimals}"),
        other => other.word(Language::Vietnamese).unwrap_or_default().into(),
    }
}

pub(super) fn read(bytes: &[u8], reader: &mut Reader<'_>) {
    let sheets = match read::workbook(reader.file, bytes) {
        Ok(sheets) => sheets,
        Err(error) => return reader.imported.errors.push(error),
    };
    let Some(sheet) = sheets.iter().find(|sheet| sheet.name == SHEET) else {
        if sheets.iter().any(|sheet| sheet.name == crate::form::LIST) {
            let file = FIGURES_WORKBOOK.into();
            let form = ReadError::new(reader.file, Problem::IsAForm { file });
            return reader.imported.errors.push(form);
        }
        let found: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let found = found.join(", ");
        let missing = ReadError::new(reader.file, Problem::MissingSheet { found });
        return reader.imported.errors.push(missing.on_sheet(SHEET));
    };
    let rows = records(sheet, reader);
    let sheet = Some(SHEET.to_owned());
    let errors = &mut reader.imported.errors;
    if let Some(table) = Table::of_rows(reader.file, sheet, COLUMNS, rows, errors) {
        reader.rows(&table, Some(SHEET), figure);
    }
}

/// The rows of a sheet as text, as wide as its heading; a row with a cell that says nothing is told
/// and left out.
fn records(sheet: &ReadSheet, reader: &mut Reader<'_>) -> Vec<(u64, csv::StringRecord)> {
    let heading = sheet.rows().next().map(|(_, cells)| cells);
    let width = heading
        .and_then(|cells| cells.last_key_value())
        .map_or(0, |(last, _)| last.saturating_add(1));
    let column_of = |name: &str| {
        let named = |cell: &Result<Value, Problem>| matches!(cell, Ok(Value::Words(words)) if words.trim() == name);
        let found = heading?.iter().find(|(_, cell)| named(cell));
        found.map(|(column, _)| *column)
    };
    let (value, kind) = (column_of(VALUE), column_of(KIND));
    let mut records = Vec::new();
    for (row, cells) in sheet.rows() {
        let at = |column: Option<u32>| cells.get(&column?)?.as_ref().ok();
        let is_heading = records.is_empty();
        let counts = at(kind).is_none_or(|kind| text(kind).trim() == NUMBER);
        let problem = |column: u32, cell: &Result<Value, Problem>| match cell {
            Err(problem) => Some(problem.clone()),
            Ok(Value::Words(words)) if Some(column) == value && counts && !is_heading => {
                let digits = words.chars().filter(char::is_ascii_digit).count();
                let read = words.clone();
                (digits <= MOST_DIGITS).then_some(Problem::TextNumber { read })
            }
            Ok(_) => None,
        };
        let wrong: Vec<ReadError> = cells
            .range(..width)
            .filter_map(|(column, cell)| {
                let problem = problem(*column, cell)?;
                let column = usize::try_from(*column).unwrap_or(usize::MAX);
                let error = ReadError::new(reader.file, problem).on_sheet(SHEET);
                Some(error.in_cell(cell_name(row.into(), column)))
            })
            .collect();
        if wrong.is_empty() {
            let cells = (0..width).map(|column| at(Some(column)).map_or_else(String::new, text));
            records.push((u64::from(row), cells.collect()));
        }
        for error in wrong {
            reader.imported.errors.push(error);
        }
    }
    records
}

fn text(value: &Value) -> String {
    match value {
        Value::Words(words) => words.clone(),
        Value::Number(number) | Value::Label(number) => number.to_string(),
        Value::Date(day) => day.to_string(),
    }
}

/// A row as a figure; none where its value is not filled in.
fn figure(row: Row<'_>, catalogue: &Catalogue) -> Result<Option<Observation>, ReadError> {
    if row.raw(VALUE).is_empty() {
        return Ok(None);
    }
    let indicator = indicator(row, CODE, row.required(CODE)?, catalogue)?;
    if let Some(read) = row.filled(NAME)
        && read != indicator.name.vi.trim()
    {
        let problem = Problem::OtherName {
            read: read.into(),
            name: indicator.name.vi.to_string(),
        };
        return Err(row.wrong(NAME, problem));
    }
    let kind = match row.filled(KIND) {
        // Days are known by their cells; no number is written so.
        None if row.cell(VALUE).parse::<NaiveDate>().is_ok() => Kind::Date,
        None => Kind::Number,
        Some(_) => row.word(KIND, &KINDS)?,
    };
    let exponent = match row.filled(UNIT) {
        None => indicator.unit.scale.exponent(),
        Some(name) => counted_in(row, UNIT, name, indicator)?,
    };
    let value = value(row, VALUE, kind)?;
    Ok(Some(Observation {
        indicator: indicator.code.clone(),
        measure: match row.filled(MEASURE) {
            None => Measure::Actual,
            Some(_) => row.word(MEASURE, &MEASURES)?,
        },
        place: row.parsed(PLACE, |error| Problem::Place { error })?,
        period: row.parsed(PERIOD, |error| Problem::Period { error })?,
        value: in_own_scale(row, VALUE, value, exponent, indicator)?,
        qualifier: qualifier(row)?,
    }))
}

/// A qualifier in the words of a report, or as data sets write it.
fn qualifier(row: Row<'_>) -> Result<Qualifier, ReadError> {
    let read = row.cell(QUALIFIER);
    meant(read).map_err(|problem| row.wrong(QUALIFIER, problem))
}

/// The qualifier that words say; nothing says that a figure is exact.
pub(crate) fn meant(read: &str) -> Result<Qualifier, Problem> {
    if read.is_empty() {
        return Ok(Qualifier::Exact);
    }
    let decimals = |word: &str, code: &str| {
        let decimals = read.strip_prefix(word)?;
        format!("{code}{decimals}").parse().ok()
    };
    let known = WORDS.iter().find(|known| said(**known) == read).copied();
    known
        .or_else(|| decimals(ROUNDED, "rounded"))
        .or_else(|| decimals(TRUNCATED, "truncated"))
        .or_else(|| read.parse().ok())
        .ok_or_else(|| {
            let words = WORDS.map(said).into_iter();
            let counted = [ROUNDED, TRUNCATED].map(|word| format!("{word}0–9"));
            not_in(read, words.chain(counted))
        })
}
