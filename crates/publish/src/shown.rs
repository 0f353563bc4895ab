//! How values look in every format.

use ansinh_core::{Language, Localized as _, Text};
use ansinh_reporting::document::{Figure, FigureValue, Heading, Quantity};

/// A number under a column head: without its unit where the head says it.
pub(crate) fn in_column(quantity: &Quantity, unit: Option<&Text>, language: Language) -> String {
    if unit.is_some() && (quantity.unit.is_none() || quantity.unit.as_ref() == unit) {
        quantity.digits(language)
    } else {
        quantity.in_language(language).to_string()
    }
}

/// A figure under a column head, with its qualifier.
pub(crate) fn figure_in_column(figure: &Figure, unit: Option<&Text>, language: Language) -> String {
    let value = match &figure.value {
        FigureValue::Number(quantity) => in_column(quantity, unit, language),
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
