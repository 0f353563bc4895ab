//! The edges that read and write.
//!
//! [`read_folder`] reads the figures of a report and how it is laid out, and tells every mistake
//! with its line; [`exchange`] takes figures from other systems and to them; [`render`] turns a
//! [`Document`](ansinh_reporting::document::Document) into files without touching a disk;
//! [`write_to`] puts files into a folder, all or none. [`new`] makes a folder ready to be filled. [`read_cube_folder`] and [`write_totals`] do the
//! same for millions of figures that are only rolled up.
//!
//! | format | files |
//! |---|---|
//! | [`Format::Html`] | `report.html`: one page that needs nothing else, for screen, phone and print |
//! | `Format::Docx`, with the feature `docx` | `report.docx`: the paper in the layout of Decree 30/2020/NĐ-CP |
//! | `Format::Xlsx`, with the feature `xlsx` | `report.xlsx`: one sheet a section, numbers as numbers, charts |
//! | [`Format::Markdown`] | `report.md` |
//! | [`Format::Csv`] | `figures.csv`, `findings.csv`, `tables.csv`, and `table-1.csv` and on, one a table |
//! | [`Format::Json`] | `report.json`: the document itself, both languages, exact numbers |
//!
//! ```
//! use ansinh_core::{Language, Text};
//! use ansinh_publish::{Format, render};
//! use ansinh_reporting::document::Document;
//!
//! let report = Document::new(
//!     Text::new("Sở Lao động <Yên Bái>", "Department of Labour"),
//!     Text::new("Kết quả 6 tháng", "Half-year results"),
//! );
//! let files = render(&report, Format::Html, Language::Vietnamese)?;
//! let page = String::from_utf8(files[0].bytes.clone()).unwrap();
//! assert_eq!(files[0].name, "report.html");
//! assert!(page.contains("Sở Lao động &lt;Yên Bái&gt;"));
//! # Ok::<(), ansinh_publish::RenderError>(())
//! ```

#![cfg_attr(
    test,
    allow(clippy::arithmetic_side_effects, reason = "tests may fail loudly")
)]

mod comma_separated;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "xlsx")]
mod form;
mod format;
mod html;
mod index;
mod json;
mod labels;
mod markdown;
mod shown;
mod svg;
mod totals;
#[cfg(feature = "xlsx")]
mod workbook;

pub mod exchange;
pub mod new;
pub mod read;
pub mod write;
#[cfg(feature = "xlsx")]
pub mod xlsx;

pub use format::{Format, FormatError, RenderError, render};
pub use read::{CubeFolder, ReportFolder, read_cube_folder, read_folder, read_folder_on};
pub use totals::write_totals;
pub use write::{File, WriteError, write_to};
