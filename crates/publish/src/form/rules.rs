//! What may be typed into a cell, and how cells and sheets are called in formulas.

use ansinh_reporting::indicator::Nature;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, DataValidationRule,
    ExcelDateTime, Formula, Worksheet, XlsxError,
};

use super::styles;
use super::write::FormRow;
use crate::read::columns::cell_name;

/// Does the number name something rather than count it? A year takes no thousands mark.
pub(super) fn is_name(row: &FormRow<'_>) -> bool {
    matches!(
        row.indicator.nature,
        Nature::Date | Nature::Reference | Nature::Duration
    )
}

pub(super) fn number_rule(row: &FormRow<'_>) -> Result<DataValidation, XlsxError> {
    let unit = row.unit();
    let rule = DataValidation::new();
    let (rule, words) = if row.indicator.unit.is_whole() {
        let rule = rule.allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0));
        (rule, format!("Cần một số nguyên ({unit}), không âm."))
    } else if matches!(row.indicator.nature, Nature::Ratio | Nature::Change) {
        let rule = rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(-1e15));
        (rule, format!("Cần một số ({unit})."))
    } else {
        let rule = rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0));
        (rule, format!("Cần một số ({unit}), không âm."))
    };
    rule.set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title("Số liệu không hợp lệ")?
        .set_error_message(words)
}

pub(super) fn day_rule() -> Result<DataValidation, XlsxError> {
    let first = ExcelDateTime::from_ymd(1901, 1, 1)?;
    DataValidation::new()
        .allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
        .set_error_title("Ngày không hợp lệ")?
        .set_error_message("Cần một ngày, như 13/06/2018.")
}

/// Whole numbers are shown with their thousands apart, others as they are.
pub(super) fn mark_thousands(page: &mut Worksheet, at: u32, column: u16) -> Result<(), XlsxError> {
    let cell = name(at, column);
    let whole = format!("=AND(ISNUMBER({cell}),{cell}=INT({cell}))");
    let format = ConditionalFormatFormula::new()
        .set_rule(Formula::new(whole))
        .set_format(styles::thousands());
    page.add_conditional_format(at, column, at, column, &format)?;
    Ok(())
}

pub(super) fn name(row: u32, column: u16) -> String {
    cell_name(u64::from(row).saturating_add(1), column.into())
}

/// The name of a sheet as formulas have it.
pub(super) fn quoted(sheet: &str) -> String {
    format!("'{}'", sheet.replace('\'', "''"))
}

/// How many lines words take.
pub(super) fn lines(words: &str, width: usize) -> u32 {
    let lines = words.split('\n').map(|line| {
        let letters = line.chars().count();
        letters.div_ceil(width.max(1)).max(1)
    });
    u32::try_from(lines.sum::<usize>()).unwrap_or(u32::MAX)
}
