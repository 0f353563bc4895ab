//! Comma-separated values: `figures.csv`, `findings.csv`, `tables.csv`, and one file a table.
//!
//! The files are for programs and spreadsheets alike: UTF-8 with a byte-order mark, RFC 4180
//! quoting, names of columns that stay the same in every language, and numbers as plain digits
//! with a decimal point, exact and ungrouped. Words that a spreadsheet would take for a formula
//! get an apostrophe in front; numbers are numbers and keep their sign.

use std::collections::BTreeMap;

use ansinh_core::Language;
use ansinh_reporting::document::{
    Document, Figure, FigureValue, FindingItem, Quantity, Severity, Side,
};

use crate::write::File;

pub(crate) mod cell;
mod table;

use cell::Sheet;

/// All the files of a document.
pub(crate) fn files(document: &Document, language: Language) -> Vec<File> {
    let mut files = vec![
        File::new("figures.csv", figures(document, language)),
        File::new("findings.csv", findings(document, language)),
        File::new("tables.csv", table::list(document, language)),
    ];
    files.extend(
        (1_usize..)
            .zip(document.tables())
            .map(|(number, shown)| File::new(table::name(number), table::sheet(shown, language))),
    );
    files
}

fn figures(document: &Document, language: Language) -> String {
    let mut sheet = Sheet::new(&[
        "id",
        "order",
        "section",
        "label",
        "qualifier",
        "kind",
        "value",
        "unit",
    ]);
    let mut written: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for (heading, figure) in document.figures() {
        let same_id = written.entry(&figure.id).or_default();
        if same_id.contains(&figure) {
            continue;
        }
        same_id.push(figure);
        sheet.words(&figure.id);
        sheet.plain(&heading.map_or_else(String::new, |heading| heading.order.to_string()));
        sheet.words(heading.map_or("", |heading| &heading.path));
        sheet.words(figure.label.get(language));
        sheet.words(
            figure
                .qualifier
                .as_ref()
                .map_or("", |words| words.get(language)),
        );
        match &figure.value {
            FigureValue::Number(quantity) | FigureValue::Change(quantity) => {
                sheet.plain("number");
                sheet.number(quantity.value);
                sheet.words(unit(Some(quantity), language));
            }
            FigureValue::Date(date) => {
                sheet.plain("date");
                sheet.plain(&date.to_string());
                sheet.blank();
            }
            FigureValue::Words(words) => {
                sheet.plain("words");
                sheet.words(words.get(language));
                sheet.blank();
            }
        }
        sheet.end_row();
    }
    sheet.finish()
}

fn findings(document: &Document, language: Language) -> String {
    let mut sheet = Sheet::new(&[
        "number",
        "id",
        "severity",
        "known",
        "text",
        "left_label",
        "left_value",
        "left_unit",
        "right_label",
        "right_value",
        "right_unit",
        "difference",
        "difference_unit",
        "explanation",
        "citation",
        "figures",
    ]);
    for (number, finding) in (1_usize..).zip(document.findings()) {
        sheet.plain(&number.to_string());
        finding_row(&mut sheet, finding, language);
        sheet.end_row();
    }
    sheet.finish()
}

fn finding_row(sheet: &mut Sheet, finding: &FindingItem, language: Language) {
    sheet.words(&finding.id);
    sheet.plain(match finding.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    });
    sheet.plain(if finding.known { "true" } else { "false" });
    sheet.words(finding.text.get(language));
    let compared = finding.comparison.as_ref();
    side(sheet, compared.map(|compared| &compared.left), language);
    side(sheet, compared.map(|compared| &compared.right), language);
    let difference = compared.and_then(|compared| compared.difference.as_ref());
    quantity(sheet, difference, language);
    for words in [&finding.explanation, &finding.citation] {
        sheet.words(words.as_ref().map_or("", |words| words.get(language)));
    }
    sheet.words(&finding.figures.join(" "));
}

fn side(sheet: &mut Sheet, side: Option<&Side>, language: Language) {
    sheet.words(side.map_or("", |side| side.label.get(language)));
    quantity(sheet, side.map(|side| &side.value), language);
}

fn quantity(sheet: &mut Sheet, quantity: Option<&Quantity>, language: Language) {
    match quantity {
        Some(quantity) => sheet.number(quantity.value),
        None => sheet.blank(),
    }
    sheet.words(unit(quantity, language));
}

fn unit(quantity: Option<&Quantity>, language: Language) -> &str {
    quantity
        .and_then(|quantity| quantity.unit.as_ref())
        .map_or("", |unit| unit.get(language))
}
