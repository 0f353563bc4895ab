//! How values look in every format.

use ansinh_core::{Language, Localized as _, NaiveDate, Text};
use ansinh_reporting::document::{
    Document, Figure, FigureValue, Heading, HeadingLevel, Quantity, Row, Table,
};
use chrono::Datelike as _;

use crate::labels;

/// A number in a table: without its unit where the head or the row says it.
pub(crate) fn in_cell(
    quantity: &Quantity,
    (table, row, position): (&Table, &Row, usize),
    language: Language,
) -> String {
    match &quantity.unit {
        Some(unit) if !table.says_unit(row, position, unit) => {
            quantity.in_language(language).to_string()
        }
        _ => quantity.digits(language),
    }
}

/// A figure in a table, with its qualifier.
pub(crate) fn figure_in_cell(
    figure: &Figure,
    place: (&Table, &Row, usize),
    language: Language,
) -> String {
    let value = match &figure.value {
        FigureValue::Number(quantity) | FigureValue::Change(quantity) => {
            in_cell(quantity, place, language)
        }
        other => other.in_language(language).to_string(),
    };
    match &figure.qualifier {
        Some(qualifier) => format!("{} {value}", qualifier.get(language)),
        None => value,
    }
}

/// The printed number and the words of a heading.
pub(crate) fn heading_words(heading: &Heading, language: Language) -> String {
    let title = heading.title.get(language);
    if heading.level == HeadingLevel::Annex {
        return format!("{}. {title}", annex(heading, language));
    }
    match &heading.number {
        None => title.to_owned(),
        // Roman and Arabic numbers take a full stop, but not the ones that bring their own mark.
        Some(number) if number.ends_with(|last: char| last.is_ascii_alphanumeric()) => {
            format!("{number}. {title}")
        }
        Some(number) => format!("{number} {title}"),
    }
}

/// "Phụ lục II", or "Phụ lục" where there is one only.
pub(crate) fn annex(heading: &Heading, language: Language) -> String {
    let word = labels::ANNEX.get(language);
    match &heading.number {
        Some(number) => format!("{word} {number}"),
        None => word.to_owned(),
    }
}

/// "Yên Bái, ngày 15 tháng 6 năm 2017": days below 10 and months 1 and 2 with a zero before them.
pub(crate) fn dated(document: &Document, language: Language) -> Option<String> {
    let place = document
        .place
        .as_ref()
        .map(|place: &Text| place.get(language));
    let date = document.date.map(|date| in_full(date, language));
    // A place alone dates nothing.
    let date = date?;
    Some(match place {
        Some(place) => format!("{place}, {date}"),
        None => date,
    })
}

/// A day as official papers write it.
pub(crate) fn in_full(date: NaiveDate, language: Language) -> String {
    match language {
        Language::English => date.to_string(),
        Language::Vietnamese => {
            let (day, month, year) = (date.day(), date.month(), date.year());
            let zero = if month < 3 { "0" } else { "" };
            format!("ngày {day:02} tháng {zero}{month} năm {year}")
        }
    }
}

/// The same with room left for what isn't known yet.
#[cfg(feature = "docx")]
pub(crate) fn dated_or_blank(document: &Document, language: Language) -> String {
    let place = document.place.as_ref().map(|place| place.get(language));
    let date = document.date.map(|date| in_full(date, language));
    let date = date.unwrap_or_else(|| labels::UNDATED.get(language).into());
    format!("{}, {date}", place.unwrap_or(labels::BLANK))
}
