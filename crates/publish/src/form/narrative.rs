//! The sheet of words: a row for each heading, and a cell for what is said under it.

use std::collections::BTreeMap;

use ansinh_core::{Language, Localized as _, Text};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::cell::words;
use super::rules::{lines, name, quoted};
use super::write::{Contents, Form};
use super::{CODE, Cells, HEADING, Listed, NARRATIVE, WORDS, styles};
use crate::read::cell::listed;
use crate::read::columns::cell_name;
use crate::read::filled::{FIGURES_WORKBOOK, FilledWords};
use crate::read::names::nearest;
use crate::read::{Problem, ReadError, ReadErrors};
use crate::xlsx::Value;
use crate::xlsx::read::ReadSheet;

const A4: u8 = 9;
/// The row of the headings, from 0.
const HEADINGS: u32 = 3;
const COLUMNS: [(&str, u8); 3] = [(CODE, 12), (HEADING, 44), (WORDS, 96)];
const WORDS_AT: u16 = 2;
const LINE: u32 = 15;
/// How many letters a line of a heading holds.
const HEADING_LINE: usize = 46;
/// Every cell has room for so many lines.
const ROOM: u32 = 3;

const REMARK: &str = "Gõ lời văn vào ô nền vàng của đề mục. Mỗi ý một dòng, xuống dòng trong ô bằng Alt+Enter. \
                      Ô để trống thì đề mục không có lời văn.";

/// The sheet, as the first sheet lists it, and what the hidden sheet lists of it.
pub(super) fn sheet(form: &Form<'_>) -> Result<(Worksheet, Contents, Vec<Listed>), XlsxError> {
    let mut page = Worksheet::new();
    page.set_name(NARRATIVE)?;
    page.set_landscape().set_paper_size(A4);
    page.set_print_fit_to_pages(1, 0);
    page.set_footer("&L&A&RTrang &P/&N");
    page.set_freeze_panes(HEADINGS.saturating_add(1), WORDS_AT)?;
    page.set_repeat_rows(HEADINGS, HEADINGS)?;
    page.write_string_with_format(0, 0, NARRATIVE, &styles::title())?;
    let period = form.period.in_language(Language::Vietnamese);
    page.write_string(1, 0, format!("{}, {period}", form.reporter))?;
    page.write_string_with_format(2, 0, REMARK, &styles::remark())?;
    for (column, (heading, width)) in (0_u16..).zip(COLUMNS) {
        page.write_string_with_format(HEADINGS, column, heading, &styles::head())?;
        page.set_column_width(column, width)?;
    }
    let mut list = Vec::new();
    let first = HEADINGS.saturating_add(1);
    let mut last = first;
    for (at, section) in (first..).zip(form.sections) {
        let title = format!("{} {}", section.number, section.title.vi);
        let title = title.trim();
        page.write_string_with_format(at, 0, &section.id, &styles::code())?;
        page.write_string_with_format(at, 1, title, &styles::words())?;
        page.write_blank(at, WORDS_AT, &styles::input_words())?;
        let needed = lines(title, HEADING_LINE).max(ROOM);
        page.set_row_height(at, LINE.saturating_mul(needed).saturating_add(4))?;
        list.push(Listed {
            sheet: NARRATIVE.into(),
            code: section.id.clone(),
            place: String::new(),
            period: String::new(),
            section: section.id.clone(),
            name: title.into(),
        });
        last = at;
    }
    page.set_print_area(0, 0, last, WORDS_AT)?;
    page.protect_with_options(&rust_xlsxwriter::ProtectionOptions {
        format_rows: true,
        ..rust_xlsxwriter::ProtectionOptions::default()
    });
    let cells = format!(
        "{}!{}:{}",
        quoted(NARRATIVE),
        name(first, WORDS_AT),
        name(last, WORDS_AT)
    );
    let contents = Contents {
        sheet: NARRATIVE.into(),
        title: format!("{NARRATIVE} dưới các đề mục"),
        asked: list.len(),
        cells,
    };
    Ok((page, contents, list))
}

/// Reads the words; every cell that can't be words of a heading is told.
pub(super) fn read(
    sheet: &ReadSheet,
    handed_out: &[Listed],
    filled: &mut Vec<FilledWords>,
    errors: &mut ReadErrors,
) {
    let wrong = |problem| ReadError::new(FIGURES_WORKBOOK, problem).on_sheet(NARRATIVE);
    let is = |wanted: &'static str| {
        move |(_, cell): &(&u32, &Result<Value, Problem>)| words(cell).trim() == wanted
    };
    let columns = sheet.rows().find_map(|(row, cells)| {
        let place = |wanted| cells.iter().find(is(wanted)).map(|(place, _)| *place);
        Some((row, place(CODE)?, place(HEADING)?, place(WORDS)?))
    });
    let Some((heading, code_at, title_at, words_at)) = columns else {
        let needed = listed([CODE, HEADING, WORDS]);
        errors.push(wrong(Problem::NoHeading { needed }));
        return;
    };
    let mut sheet_errors = Vec::new();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (row, cells) in sheet.rows().filter(|(row, _)| *row > heading) {
        let mut push = |column: u32, problem| {
            let cell = cell_name(row.into(), usize::try_from(column).unwrap_or(usize::MAX));
            sheet_errors.push(wrong(problem).in_cell(cell));
        };
        let code = cells.get(&code_at).map_or_else(String::new, words);
        let code = code.trim();
        let said = match said(cells, words_at) {
            Ok(said) => said,
            Err(problem) => {
                push(words_at, problem);
                Vec::new()
            }
        };
        if code.is_empty() {
            if !said.is_empty() {
                push(code_at, Problem::Empty);
            }
            continue;
        }
        if !handed_out.iter().any(|row| row.code == code) {
            let codes = || handed_out.iter().map(|row| row.code.as_str());
            // Known by its words, it is not missing besides.
            let title = cells.get(&title_at).map_or_else(String::new, words);
            if let Some(known) = handed_out.iter().find(|row| row.name == title.trim()) {
                seen.entry(known.code.clone()).or_insert(row);
            }
            let near = nearest(code, codes());
            let allowed = near.map_or_else(|| listed(codes()), str::to_owned);
            let read = code.to_owned();
            push(code_at, Problem::ChangedCode { read, allowed });
            continue;
        }
        if let Some(first) = seen.get(code) {
            let first = u64::from(*first);
            let read = code.to_owned();
            push(code_at, Problem::Duplicate { read, first });
            continue;
        }
        seen.insert(code.to_owned(), row);
        let cell = cell_name(row.into(), usize::try_from(words_at).unwrap_or(usize::MAX));
        filled.extend(said.into_iter().map(|words| FilledWords {
            section: code.to_owned(),
            words,
            cell: cell.clone(),
        }));
    }
    for error in sheet_errors {
        errors.push(error);
    }
    let mut above = heading;
    for row in handed_out {
        match seen.get(&row.code) {
            Some(number) => above = *number,
            None => {
                let (read, name) = (row.code.clone(), row.name.clone());
                let cell = cell_name(
                    u64::from(above).saturating_add(1),
                    usize::try_from(code_at).unwrap_or(usize::MAX),
                );
                errors.push(wrong(Problem::MissingHeadingRow { read, name }).in_cell(cell));
            }
        }
    }
}

/// The points of a cell, one a line; without the dash that somebody may have typed before them.
fn said(cells: &Cells, column: u32) -> Result<Vec<Text>, Problem> {
    let Some(cell) = cells.get(&column) else {
        return Ok(Vec::new());
    };
    if let Err(problem) = cell {
        return Err(problem.clone());
    }
    let all = words(cell);
    let points = all.lines().map(|line| line.trim().trim_start_matches("- "));
    let points = points.filter(|point| !point.is_empty());
    Ok(points.map(|point| Text::same(point.to_owned())).collect())
}
