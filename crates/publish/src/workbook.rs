//! The report as an Excel workbook: a sheet of contents, then one sheet a section.
//!
//! Numbers are numbers, shown with their own decimals, qualifier and unit by the format of the cell;
//! days are days. The head of what a sheet begins with stays in view, and stands on every printed
//! page. Charts are Excel's own, on numbers that stand beside them. The same document always gives
//! the same bytes.

use ansinh_core::{Language, NaiveDate};
use ansinh_reporting::document::{Block, Document, Heading, HeadingLevel};
use chrono::Datelike as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

pub(crate) mod cells;
mod chart;
mod contents;
mod findings;
pub(crate) mod names;
mod prose;
mod sheet;
mod table;

use names::Names;
use sheet::Sheet;

/// The bytes of the file.
///
/// # Errors
/// If a section is more than a sheet can hold.
pub(crate) fn file(document: &Document, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Without a day of its own the file has the first one that zip files know, never today.
    let day = document.date.and_then(excel_day);
    let day = day.map_or_else(|| ExcelDateTime::from_ymd(1980, 1, 1), Ok)?;
    let properties = DocProperties::new()
        .set_title(document.title.get(language))
        .set_creation_datetime(&day);
    workbook.set_properties(&properties);
    let sections = Section::of(document, language);
    contents::write(workbook.add_worksheet(), document, &sections, language)?;
    let mut counted = Counted::default();
    for section in &sections {
        if let Some(name) = &section.name {
            workbook.push_worksheet(write(section, name, language, &mut counted)?);
        }
    }
    workbook.save_to_buffer()
}

/// The numbers of tables, charts and findings run through the report.
#[derive(Default)]
struct Counted {
    tables: usize,
    charts: usize,
    findings: usize,
}

/// A heading with what stands under it before the next one.
struct Section<'a> {
    /// The name of its sheet; a heading with nothing under it has none.
    name: Option<String>,
    heading: Option<&'a Heading>,
    blocks: &'a [Block],
}

impl<'a> Section<'a> {
    fn of(document: &'a Document, language: Language) -> Vec<Self> {
        let mut names = Names::with(contents::name(language));
        let starts_section = |_: &Block, next: &Block| !matches!(next, Block::Heading(_));
        document
            .blocks
            .chunk_by(starts_section)
            .map(|blocks| match blocks.split_first() {
                Some((Block::Heading(heading), under)) => Self {
                    // Annexes are known by their words, numbered sections by their place.
                    name: (!under.is_empty()).then(|| match heading.number {
                        Some(_) if heading.level != HeadingLevel::Annex => names.of(&heading.path),
                        _ => names.of(heading.title.get(language)),
                    }),
                    heading: Some(heading),
                    blocks: under,
                },
                _ => Self {
                    name: Some(names.of(document.kind.get(language))),
                    heading: None,
                    blocks,
                },
            })
            .collect()
    }

    fn title(&self, language: Language) -> String {
        self.heading.map_or_else(String::new, |heading| {
            crate::shown::heading_words(heading, language)
        })
    }
}

fn write(
    section: &Section<'_>,
    name: &str,
    language: Language,
    counted: &mut Counted,
) -> Result<Worksheet, XlsxError> {
    let mut sheet = Sheet::new(name, language)?;
    sheet.title(&section.title(language), contents::name(language))?;
    sheet.points(section.blocks)?;
    for block in section.blocks {
        match block {
            // A heading starts its own sheet; points stand above.
            Block::Heading(_) | Block::Paragraph(_) | Block::List(_) => {}
            Block::Table(table) => {
                counted.tables = counted.tables.saturating_add(1);
                sheet.table(table, counted.tables)?;
            }
            Block::Chart(chart) => {
                counted.charts = counted.charts.saturating_add(1);
                sheet.chart(chart, counted.charts)?;
            }
            Block::Findings(findings) => sheet.findings(findings, &mut counted.findings)?,
        }
    }
    sheet.finish()
}

/// A day that Excel knows; it has a 29 February 1900.
pub(crate) fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 1900)?;
    let month = u8::try_from(day.month()).ok()?;
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}
