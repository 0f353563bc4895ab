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
    /// The paper in the official layout.
    #[cfg(feature = "docx")]
    Docx,
    /// A workbook: one sheet a section.
    #[cfg(feature = "xlsx")]
    Xlsx,
    /// CommonMark with tables.
    Markdown,
    /// Comma-separated values, one file a table.
    Csv,
    /// The document tree.
    Json,
}

impl Format {
    /// All formats.
    pub const ALL: &[Self] = &[
        Self::Html,
        #[cfg(feature = "docx")]
        Self::Docx,
        #[cfg(feature = "xlsx")]
        Self::Xlsx,
        Self::Markdown,
        Self::Csv,
        Self::Json,
    ];

    /// The name it is asked for by: `html`, `docx`, `xlsx`, `markdown`, `csv`, `json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            #[cfg(feature = "docx")]
            Self::Docx => "docx",
            #[cfg(feature = "xlsx")]
            Self::Xlsx => "xlsx",
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
            /// The names there are.
            allowed: String,
        } = "format-unknown",
            vi: "không có định dạng “{read}”; cho phép: {allowed}",
            en: "there is no format \u{201c}{read}\u{201d}; allowed: {allowed}";
    }
}
impl std::error::Error for FormatError {}

impl FromStr for Format {
    type Err = FormatError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let all = || Self::ALL.iter().copied();
        all()
            .find(|format| format.name() == name)
            .ok_or_else(|| FormatError::Unknown {
                read: name.into(),
                allowed: all().map(Self::name).collect::<Vec<_>>().join(", "),
            })
    }
}

ansinh_core::messages! {
    /// Why a report can't be written in a format.
    pub enum RenderError {
        /// It is more than a file of the format can hold.
        Container {
            /// The name of the format.
            format: String,
            /// What the library that makes the file says.
            cause: String,
        } = "render-container",
            vi: "không ghi được tệp {format}: {cause}",
            en: "the {format} file can't be made: {cause}";
    }
}
impl std::error::Error for RenderError {}

/// The files a report makes in one format, in one language (JSON holds both).
///
/// The same document always gives the same bytes. Whatever stands in the document, it reaches the
/// reader as text: it can't become a tag, leave its table cell, or start a formula.
///
/// # Errors
/// [`RenderError`] where a report is more than a file of the format can hold.
pub fn render(
    document: &Document,
    format: Format,
    language: Language,
) -> Result<Vec<File>, RenderError> {
    Ok(match format {
        Format::Html => vec![File::new("report.html", html::page(document, language))],
        #[cfg(feature = "docx")]
        Format::Docx => {
            let made = crate::docx::file(document, language);
            vec![File::new("report.docx", contained(format, made)?)]
        }
        #[cfg(feature = "xlsx")]
        Format::Xlsx => {
            let made = crate::workbook::file(document, language);
            vec![File::new("report.xlsx", contained(format, made)?)]
        }
        Format::Markdown => vec![File::new("report.md", markdown::text(document, language))],
        Format::Csv => comma_separated::files(document, language),
        Format::Json => vec![File::new("report.json", json::text(document))],
    })
}

#[cfg(any(feature = "docx", feature = "xlsx"))]
fn contained(
    format: Format,
    made: Result<Vec<u8>, impl std::error::Error>,
) -> Result<Vec<u8>, RenderError> {
    made.map_err(|error| RenderError::Container {
        format: format.name().to_owned(),
        cause: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.name().parse().as_ref(), Ok(format));
        }
        let error = "pdf".parse::<Format>().unwrap_err().to_string();
        assert!(error.contains("pdf") && error.contains("html, "), "{error}");
    }
}
