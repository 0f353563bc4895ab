//! The first sheet: the head of the report and its sections, each with a link.

use ansinh_core::Language;
use ansinh_reporting::document::Document;
use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet, XlsxError};

use super::Section;
use super::cells::{head, title};
use super::sheet::A4;
use crate::labels;
use crate::shown::dated;

/// Its name.
pub(super) fn name(language: Language) -> &'static str {
    labels::CONTENTS.get(language)
}

pub(super) fn write(
    sheet: &mut Worksheet,
    document: &Document,
    sections: &[Section<'_>],
    language: Language,
) -> Result<(), XlsxError> {
    sheet.set_name(name(language))?;
    sheet.set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 32)?;
    sheet.set_column_width(1, 90)?;
    let mut row = 0_u32;
    let number = document.number.as_ref();
    let lines = [
        document
            .superior
            .as_ref()
            .map(|words| words.get(language).to_owned()),
        Some(document.issuer.get(language).to_owned()),
        number.map(|number| format!("{}: {number}", labels::NUMBER.get(language))),
        dated(document, language),
    ];
    for line in lines.into_iter().flatten() {
        sheet.write_string_with_format(row, 0, line, &Format::new())?;
        row = row.saturating_add(1);
    }
    let kind = document.kind.get(language).to_uppercase();
    let whole = format!("{kind}: {}", document.title.get(language));
    let wrapped = title().set_text_wrap();
    sheet.merge_range(row, 0, row, 1, &whole, &wrapped)?;
    sheet.set_row_height(row, 40)?;
    row = row.saturating_add(1);
    if let Some(subtitle) = &document.subtitle {
        sheet.write_string_with_format(row, 0, subtitle.get(language), &Format::new())?;
        row = row.saturating_add(1);
    }
    row = row.saturating_add(1);
    for (column, label) in [(0, &labels::SHEET), (1, &labels::CONTENTS)] {
        sheet.write_string_with_format(row, column, label.get(language), &head())?;
    }
    row = row.saturating_add(1);
    sheet.set_freeze_panes(row, 0)?;
    for section in sections {
        if let Some(name) = &section.name {
            let link = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''")));
            sheet.write_url(row, 0, link.set_text(name.as_str()))?;
        }
        let depth = section.heading.map_or(1, |heading| heading.level.depth());
        let format = Format::new()
            .set_indent(depth.saturating_sub(1))
            .set_align(FormatAlign::Left);
        let format = if depth == 1 {
            format.set_bold()
        } else {
            format
        };
        sheet.write_string_with_format(row, 1, section.title(language), &format)?;
        row = row.saturating_add(1);
    }
    Ok(())
}
