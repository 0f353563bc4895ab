//! The sheet of a section.

use ansinh_core::{Decimal, Language, Localized as _};
use ansinh_reporting::observation::{Measure, Observed, Qualifier};
use rust_xlsxwriter::{DataValidation, Format, ProtectionOptions, Worksheet, XlsxError};

use super::checks::Cells;
use super::rules::{day_rule, is_name, lines, mark_thousands, name, number_rule, quoted};
use super::write::{Beside, Form, FormRow};
use super::{
    CODE, LAST, MEANING, NAME, NOTE, PERIOD, PLACE, PLAN, PREVIOUS, QUALIFIER, UNIT, VALUE, styles,
};
use crate::exchange::workbook::said;
use crate::read::catalogue::Holds;
use crate::workbook::cells::binary;
use crate::workbook::excel_day;

/// The number Excel has for the size of paper.
const A4: u8 = 9;
/// The row of the headings, from 0; what stands above says whose figures these are.
const HEADINGS: u32 = 3;

/// Columns with their widths in digits. The last period's figure stands beside the empty cell.
const COLUMNS: [(&str, u8); 12] = [
    (CODE, 14),
    (NAME, 36),
    (UNIT, 11),
    (VALUE, 15),
    (LAST, 13),
    (QUALIFIER, 12),
    (PLAN, 13),
    (PREVIOUS, 13),
    (MEANING, 46),
    (NOTE, 18),
    (PLACE, 8),
    (PERIOD, 10),
];
const NAME_AT: u16 = 1;
const VALUE_AT: u16 = 3;
const QUALIFIER_AT: u16 = 5;
const PLAN_AT: u16 = 6;
const PREVIOUS_AT: u16 = 7;
const MEANING_AT: u16 = 8;
const NOTE_AT: u16 = 9;
const PLACE_AT: u16 = 10;
const PERIOD_AT: u16 = 11;

/// The height of a line in points; explanations are smaller.
const LINE: u32 = 15;
const SMALL_LINE: u32 = 12;
/// How many letters a line of names and of explanations holds.
const NAME_LINE: usize = 36;
const MEANING_LINE: usize = 54;

/// What a figure may be other than exact, as the list of the cell offers it.
const QUALIFIERS: [Qualifier; 9] = [
    Qualifier::Expected,
    Qualifier::Estimate,
    Qualifier::About,
    Qualifier::AtLeast,
    Qualifier::AtMost,
    Qualifier::Nearly,
    Qualifier::Rounded(0),
    Qualifier::Rounded(1),
    Qualifier::Rounded(2),
];

pub(super) struct SectionSheet<'a> {
    page: Worksheet,
    name: String,
    form: &'a Form<'a>,
}

impl<'a> SectionSheet<'a> {
    pub(super) fn new(name: &str, title: &str, form: &'a Form<'a>) -> Result<Self, XlsxError> {
        let mut page = Worksheet::new();
        page.set_name(name)?;
        page.set_landscape().set_paper_size(A4);
        page.set_print_fit_to_pages(1, 0);
        page.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3);
        page.set_footer("&L&A&RTrang &P/&N");
        page.set_freeze_panes(HEADINGS.saturating_add(1), NAME_AT.saturating_add(1))?;
        page.set_repeat_rows(HEADINGS, HEADINGS)?;
        page.write_string_with_format(0, 0, title, &styles::title())?;
        let whose = format!(
            "{}, {}",
            form.reporter,
            form.period.in_language(Language::Vietnamese)
        );
        page.write_string(1, 0, whose)?;
        let mut remark =
            "Nhập vào các ô nền vàng. Ô để trống là chưa có số liệu, không phải là số 0."
                .to_owned();
        if let Some(last) = form.last {
            let last = last.in_language(Language::Vietnamese);
            remark = format!("{remark} Cột “{LAST}”: {last}.");
        }
        page.write_string_with_format(2, 0, remark, &styles::remark())?;
        page.set_row_height(HEADINGS, LINE.saturating_mul(2))?;
        for (column, (heading, width)) in (0_u16..).zip(COLUMNS) {
            page.write_string_with_format(HEADINGS, column, heading, &styles::head())?;
            page.set_column_width(column, width)?;
        }
        for column in [PLACE_AT, PERIOD_AT] {
            page.set_column_hidden(column)?;
        }
        if form.last.is_none() {
            page.set_column_hidden(VALUE_AT.saturating_add(1))?;
        }
        page.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
        Ok(Self {
            page,
            name: name.into(),
            form,
        })
    }

    /// Writes the rows; gives the sheet, and the range of the cells to be filled.
    pub(super) fn fill(
        mut self,
        rows: &[&FormRow<'a>],
        cells: &mut Cells,
    ) -> Result<(Worksheet, String), XlsxError> {
        let first = HEADINGS.saturating_add(1);
        let mut last = first;
        for (at, row) in (first..).zip(rows) {
            self.row(at, row)?;
            self.note_cells(at, row, cells);
            last = at;
        }
        self.page.set_print_area(0, 0, last, NOTE_AT)?;
        let (from, to) = (name(first, VALUE_AT), name(last, VALUE_AT));
        let sheet = quoted(&self.name);
        Ok((self.page, format!("{sheet}!{from}:{to}")))
    }

    fn row(&mut self, at: u32, row: &FormRow<'_>) -> Result<(), XlsxError> {
        let indicator = row.indicator;
        let page = &mut self.page;
        page.write_string_with_format(at, 0, indicator.code.as_str(), &styles::code())?;
        page.write_string_with_format(at, NAME_AT, &row.name, &styles::words())?;
        page.write_string_with_format(at, 2, row.unit(), &styles::small())?;
        page.write_string_with_format(at, MEANING_AT, &row.meaning, &styles::small())?;
        page.write_blank(at, NOTE_AT, &styles::note())?;
        page.write_string_with_format(at, PLACE_AT, row.place.as_str(), &styles::code())?;
        page.write_string_with_format(at, PERIOD_AT, row.period.to_string(), &styles::code())?;
        let name = LINE.saturating_mul(lines(&row.name, NAME_LINE));
        let meaning = SMALL_LINE.saturating_mul(lines(&row.meaning, MEANING_LINE));
        page.set_row_height(at, name.max(meaning).saturating_add(4))?;

        self.input(at, VALUE_AT, row)?;
        self.last(at, row)?;
        self.qualifier(at, row)?;
        self.beside(at, PLAN_AT, row, row.plan)?;
        self.beside(at, PREVIOUS_AT, row, row.previous)
    }

    /// An empty cell for a value of the row.
    fn input(&mut self, at: u32, column: u16, row: &FormRow<'_>) -> Result<(), XlsxError> {
        let (format, rule) = match row.holds {
            Holds::Number => (styles::input_number(), Some(number_rule(row)?)),
            Holds::Date => (styles::input_day(), Some(day_rule()?)),
            Holds::Words => (styles::input_words(), None),
        };
        self.page.write_blank(at, column, &format)?;
        if let Some(rule) = rule {
            self.page
                .add_data_validation(at, column, at, column, &rule)?;
        }
        if row.holds == Holds::Number && !is_name(row) {
            mark_thousands(&mut self.page, at, column)?;
        }
        Ok(())
    }

    fn last(&mut self, at: u32, row: &FormRow<'_>) -> Result<(), XlsxError> {
        let column = VALUE_AT.saturating_add(1);
        match row.last.map(|last| &last.value) {
            None => {
                self.page.write_blank(at, column, &styles::known())?;
            }
            Some(Observed::Number(number)) => self.known(at, column, *number, is_name(row))?,
            Some(Observed::Date(day)) => match excel_day(*day) {
                Some(day) => {
                    let format = styles::known_day();
                    self.page
                        .write_datetime_with_format(at, column, &day, &format)?;
                }
                None => self.words(at, column, &day.to_string(), &styles::known())?,
            },
            Some(Observed::Words(words)) => self.words(at, column, words, &styles::known())?,
        }
        Ok(())
    }

    fn words(
        &mut self,
        at: u32,
        column: u16,
        words: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        self.page
            .write_string_with_format(at, column, words, format)?;
        Ok(())
    }

    /// A number that is known; as text where a spreadsheet would round it.
    fn known(
        &mut self,
        at: u32,
        column: u16,
        number: Decimal,
        is_name: bool,
    ) -> Result<(), XlsxError> {
        let Some(binary) = binary(number) else {
            return self.words(at, column, &number.to_string(), &styles::known());
        };
        let whole = if is_name { "0" } else { "#,##0" };
        let decimals = usize::try_from(number.scale()).unwrap_or_default();
        let shown = match decimals {
            0 => whole.to_owned(),
            decimals => format!("{whole}.{}", "0".repeat(decimals)),
        };
        let format = styles::known().set_num_format(shown);
        self.page
            .write_number_with_format(at, column, binary, &format)?;
        Ok(())
    }

    fn qualifier(&mut self, at: u32, row: &FormRow<'_>) -> Result<(), XlsxError> {
        let words = QUALIFIERS.map(said);
        let rule = DataValidation::new()
            .allow_list_strings(&words)?
            .set_error_title("Mức chính xác")?
            .set_error_message(
                "Chọn một mức trong danh sách, hoặc để trống nếu là số chính xác.",
            )?;
        let format = styles::input_words().set_font_size(9);
        match said(row.qualifier).as_str() {
            "" => {
                self.page.write_blank(at, QUALIFIER_AT, &format)?;
            }
            words => self.words(at, QUALIFIER_AT, words, &format)?,
        }
        self.page
            .add_data_validation(at, QUALIFIER_AT, at, QUALIFIER_AT, &rule)?;
        Ok(())
    }

    fn beside(
        &mut self,
        at: u32,
        column: u16,
        row: &FormRow<'_>,
        beside: Beside,
    ) -> Result<(), XlsxError> {
        match beside {
            Beside::NotAsked => {
                self.page.write_blank(at, column, &styles::known())?;
                Ok(())
            }
            Beside::Open => self.input(at, column, row),
            Beside::Known(number) => self.known(at, column, number, false),
        }
    }

    /// Where the figures of the reporter stand, for the checks.
    fn note_cells(&self, at: u32, row: &FormRow<'_>, cells: &mut Cells) {
        if row.place != self.form.place || row.holds != Holds::Number {
            return;
        }
        let columns = [
            (Measure::Actual, VALUE_AT),
            (Measure::Plan, PLAN_AT),
            (Measure::SamePeriodLastYear, PREVIOUS_AT),
        ];
        for (measure, column) in columns {
            let cell = |column| format!("{}!{}", quoted(&self.name), name(at, column));
            let qualifier = (measure == Measure::Actual).then(|| cell(QUALIFIER_AT));
            let own = row.period == self.form.period;
            cells.note(measure, row.indicator, (cell(column), qualifier), own);
        }
    }
}
