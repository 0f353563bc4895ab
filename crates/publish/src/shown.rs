//! How values look in every format.

use ansinh_core::{Language, Localized as _};
use ansinh_reporting::document::{Figure, FigureValue, Heading, Quantity, Row, Table};

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
        FigureValue::Number(quantity) => in_cell(quantity, place, language),
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
    match &heading.number {
        None => title.to_owned(),
        // Roman and Arabic numbers take a full stop, but not the ones that bring their own mark.
        Some(number) if number.ends_with(|last: char| last.is_ascii_alphanumeric()) => {
            format!("{number}. {title}")
        }
        Some(number) => format!("{number} {title}"),
    }
}
