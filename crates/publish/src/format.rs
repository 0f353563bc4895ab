use std::str::FromStr;

use ansinh_core::Language;
use ansinh_reporting::document::Document;

use crate::write::File;
use crate::{comma_separated, html, json, markdown};

/// A format a report can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// One self-contained page.
    Html,
    /// CommonMark with tables.
    Markdown,
    /// Comma-separated values, one file a table.
    Csv,
    /// The document tree.
    Json,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Html, Self::Markdown, Self::Csv, Self::Json];

    /// The name it is asked for by: `html`, `markdown`, `csv`, `json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

ansinh_core::messages! {
    /// Why a word is not a format.
    pub enum FormatError {
        /// No format has this name.
        Unknown {
            /// What was read.
            read: String,
        } = "format-unknown",
            vi: "không có định dạng “{read}”; cho phép: html, markdown, csv, json",
            en: "there is no format \u{201c}{read}\u{201d}; allowed: html, markdown, csv, json";
    }
}
impl std::error::Error for FormatError {}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|format| format.name() == name)
            .ok_or_else(|| FormatError::Unknown { read: name.into() })
    }
}

/// The files a report makes in one format, in one language (JSON holds both).
///
/// The same document always gives the same bytes. Whatever stands in the document, it reaches the
/// reader as text: it can't become a tag, leave its table cell, or start a formula.
pub fn render(document: &Document, format: Format, language: Language) -> Vec<File> {
    match format {
        Format::Html => vec![File::new("report.html", html::page(document, language))],
        Format::Markdown => vec![File::new("report.md", markdown::text(document, language))],
        Format::Csv => comma_separated::files(document, language),
        Format::Json => vec![File::new("report.json", json::text(document))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.name().parse(), Ok(format));
        }
        let error = "docx".parse::<Format>().unwrap_err();
        assert!(error.to_string().contains("docx"), "{error}");
    }
}
