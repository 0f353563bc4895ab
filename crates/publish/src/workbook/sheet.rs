//! A sheet being filled from the top.

use std::collections::BTreeMap;

use ansinh_core::{Language, Text};
use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet, XlsxError};

use super::cells::{Value, caption, plain, title};
use super::excel_day;

/// The number Excel has for the size of paper.
pub(super) const A4: u8 = 9;
/// The widths of the first columns, in digits: names, numbers, units, remarks.
const WIDTHS: [u8; 4] = [52, 18, 16, 24];

/// The width of a column that was not set.
const NARROW: u8 = 8;
/// Digits across a lying page, also where the default face is replaced by a wider one.
const PAGE: u16 = 94;
/// Points: the height of a line, and of the highest row Excel has.
const LINE: u32 = 16;
const HIGHEST: u32 = 409;

pub(super) struct Sheet {
    pub(super) page: Worksheet,
    pub(super) language: Language,
    /// The next free row.
    pub(super) row: u32,
    /// The rows of each head: the first of them, and the first below.
    heads: Vec<(u32, u32)>,
    /// The rows that begin a printed page.
    breaks: Vec<u32>,
    widths: BTreeMap<u16, u8>,
    /// What the words of the current row need.
    lines: u32,
}

impl Sheet {
    pub(super) fn new(name: &str, language: Language) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        sheet.set_paper_size(A4);
        sheet.set_landscape();
        for (column, width) in (0_u16..).zip(WIDTHS) {
            sheet.set_column_width(column, width)?;
        }
        Ok(Self {
            page: sheet,
            language,
            row: 0,
            heads: Vec::new(),
            breaks: Vec::new(),
            widths: (0..).zip(WIDTHS).collect(),
            lines: 0,
        })
    }

    /// The heading of the section, and the way back to the contents.
    pub(super) fn title(&mut self, words: &str, contents: &str) -> Result<(), XlsxError> {
        self.page.write_string_with_format(0, 0, words, &title())?;
        let back = Url::new(format!("internal:'{contents}'!A1")).set_text(format!("← {contents}"));
        self.page.write_url(1, 0, back)?;
        self.row = 3;
        Ok(())
    }

    pub(super) fn caption(
        &mut self,
        label: &Text,
        number: usize,
        words: &str,
    ) -> Result<(), XlsxError> {
        let words = format!("{} {number}. {words}", label.get(self.language));
        self.page
            .write_string_with_format(self.row, 0, words, &caption())?;
        self.next()?;
        Ok(())
    }

    /// The rows so far are a head: of the first one, everything above what follows stays in view.
    pub(super) fn end_head(&mut self, first: u32) -> Result<(), XlsxError> {
        if self.heads.is_empty() {
            self.page.set_freeze_panes(self.row, 1)?;
        }
        self.heads.push((first, self.row));
        Ok(())
    }

    /// What follows begins a page when it is printed: a chart isn't cut in two.
    pub(super) fn on_a_new_page(&mut self) {
        if !self.heads.is_empty() {
            self.breaks.push(self.row);
        }
    }

    /// Goes to the next row; this one is as high as its words need.
    pub(super) fn next(&mut self) -> Result<(), XlsxError> {
        let lines = std::mem::take(&mut self.lines);
        if lines > 1 {
            let height = LINE.saturating_mul(lines).min(HIGHEST);
            self.page.set_row_height(self.row, height)?;
        }
        self.row = self.row.saturating_add(1);
        Ok(())
    }

    /// Sets the width of a column, in digits.
    pub(super) fn widen(&mut self, column: u16, width: u8) -> Result<(), XlsxError> {
        self.page.set_column_width(column, width)?;
        self.widths.insert(column, width);
        Ok(())
    }

    /// Makes the current row high enough for words across so many columns.
    pub(super) fn make_room(&mut self, columns: std::ops::Range<u16>, words: &str) {
        let width = columns
            .map(|column| self.widths.get(&column).copied().unwrap_or(NARROW))
            .map(usize::from)
            .fold(0, usize::saturating_add);
        let letters = words.chars().count();
        // A letter is about as wide as a digit.
        let lines = letters
            .checked_div(width.max(1))
            .unwrap_or_default()
            .saturating_add(1);
        self.lines = self.lines.max(u32::try_from(lines).unwrap_or(u32::MAX));
    }

    /// A value in the current row; numbers and days stand to the right.
    pub(super) fn write(
        &mut self,
        column: u16,
        value: &Value,
        format: Format,
    ) -> Result<(), XlsxError> {
        let (row, sheet) = (self.row, &mut self.page);
        match value {
            Value::Words(words) => {
                sheet.write_string_with_format(row, column, words.as_str(), &format)?;
                self.make_room(column..column.saturating_add(1), words);
            }
            Value::Number(number, shown) => {
                let format = format
                    .set_num_format(shown.as_str())
                    .set_align(FormatAlign::Right);
                sheet.write_number_with_format(row, column, *number, &format)?;
            }
            Value::Day(day) => match excel_day(*day) {
                Some(excel) => {
                    let format = format
                        .set_num_format("dd/mm/yyyy")
                        .set_align(FormatAlign::Right);
                    sheet.write_datetime_with_format(row, column, &excel, &format)?;
                }
                None => {
                    sheet.write_string_with_format(row, column, day.to_string(), &format)?;
                }
            },
        }
        Ok(())
    }

    pub(super) fn words(&mut self, column: u16, words: &str) -> Result<(), XlsxError> {
        self.write(column, &Value::Words(words.to_owned()), plain())
    }

    /// As wide as a page at most; the head of a sheet with one stands on each.
    pub(super) fn finish(mut self) -> Result<Worksheet, XlsxError> {
        let width: u16 = self.widths.values().copied().map(u16::from).sum();
        let scale = PAGE.saturating_mul(100).checked_div(width);
        self.page.set_print_scale(scale.unwrap_or(100).min(100));
        self.page.set_page_breaks(&self.breaks)?;
        if let [(first, below)] = self.heads.as_slice() {
            self.page.set_repeat_rows(*first, below.saturating_sub(1))?;
        }
        Ok(self.page)
    }
}
