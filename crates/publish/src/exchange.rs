//! Figures in files that other systems write and read.
//!
//! [`Export`] writes the figures of a data set; [`import`] reads them again, and [`into_folder`] puts
//! them into the folder of a data set. What is exported and imported is the same: indicator, measure,
//! place, period, value to its last decimal, unit and qualifier.
//!
//! | format | feature | files |
//! |---|---|---|
//! | [`Format::Csv`] | | one figure a line |
//! | [`Format::Json`] | | one figure an object, exact numbers as strings |
//! | `Format::Xlsx` | `xlsx` | a workbook with typed cells and Vietnamese headings |
//! | `Format::Dhis2Json`, `Format::Dhis2Csv` | `dhis2` | a data value set, and the data elements it needs |
//! | `Format::SdmxCsv`, `Format::SdmxJson` | `sdmx` | a data message, and its structure message |
//!
//! Every problem of a file is told with its line, or its sheet and cell, what was read and what is
//! allowed; the rows without one are read all the same.
//!
//! ```
//! use ansinh_core::date;
//! use ansinh_publish::exchange::{Export, Format, import};
//! use ansinh_publish::read_folder;
//!
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
//! let dataset = read_folder(folder.as_ref())?.dataset;
//! let export = Export { dataset: &dataset, file: "figures.csv", prepared: date(2017, 7, 1) };
//! let exported = export.to(Format::Csv)?;
//!
//! let file = &exported.files[0];
//! let imported = import(&file.name, &file.bytes, Format::Csv, dataset.catalogue());
//! assert!(imported.errors.is_empty());
//! assert!(imported.observations().eq(dataset.observations()));
//!
//! let bad = "indicator,place,period,value\nemp_total,15,2017-H1,\"9.043,5\"\nvoc_total,15,2017-H1,7390\n";
//! let imported = import("bad.csv", bad.as_bytes(), Format::Csv, dataset.catalogue());
//! assert_eq!(imported.figures.len(), 1); // the second is not lost
//! assert!(imported.errors.to_string().starts_with("bad.csv, line 2, column `value`: `9.043,5` is not a number"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ansinh_core::NaiveDate;
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::indicator::{Indicator, IndicatorCode};
use ansinh_reporting::observation::{Measure, Observation};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::span::Span;

use crate::read::{Problem, ReadError, ReadErrors};
use crate::write::File;

#[cfg(feature = "dhis2")]
mod dhis2;
mod format;
mod into_folder;
mod objects;
pub(crate) mod plain;
mod reader;
#[cfg(feature = "sdmx")]
mod sdmx;
mod source;
#[cfg(feature = "xlsx")]
pub(crate) mod workbook;

pub use format::{Format, FormatError};
pub use into_folder::{Changes, into_folder};
pub use source::read_file;

/// The figures of a data set, to be written in a format.
#[derive(Debug, Clone, Copy)]
pub struct Export<'a> {
    /// The figures.
    pub dataset: &'a Dataset,
    /// The name of the file. A file that goes with it is named after it.
    pub file: &'a str,
    /// The day the file was made. Formats that carry it take it from here: no clock is read.
    pub prepared: NaiveDate,
}

/// The files of an export, not yet on a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The file of figures, and after it the one that says what they are, if the format has one.
    pub files: Vec<File>,
    /// The figures the format has no words for, each with the reason.
    pub left_out: Vec<LeftOut>,
}

ansinh_core::messages! {
    /// Why a figure is not in the file.
    pub enum LeftOut {
        /// DHIS2 knows no such period.
        NoPeriod {
            /// The indicator.
            indicator: IndicatorCode,
            /// The place.
            place: PlaceCode,
            /// The days.
            period: Span,
        } = "no-period",
            vi: "không ghi số liệu `{indicator}` của đơn vị {place}: DHIS2 không có kỳ {period}",
            en: "the figure `{indicator}` of place {place} is left out: DHIS2 has no period {period}";
        /// More words than a cell holds.
        TooLong {
            /// The indicator.
            indicator: IndicatorCode,
            /// The place.
            place: PlaceCode,
            /// The most characters a cell holds.
            limit: usize,
        } = "too-long",
            vi: "không ghi số liệu `{indicator}` của đơn vị {place}: một ô chỉ chứa {limit} ký tự",
            en: "the figure `{indicator}` of place {place} is left out: a cell holds {limit} characters";
    }
}

ansinh_core::messages! {
    /// Why figures could not be exported.
    pub enum ExportError {
        /// The file could not be composed.
        NotComposed {
            /// What its writer said.
            cause: String,
        } = "not-composed",
            vi: "không soạn được tệp: {cause}",
            en: "the file cannot be composed: {cause}";
    }
}
impl std::error::Error for ExportError {}

impl<'a> Export<'a> {
    /// The files in one format. The same figures and the same day always give the same bytes.
    ///
    /// # Errors
    /// [`ExportError`] if there are more figures than the format holds.
    pub fn to(self, format: Format) -> Result<Exported, ExportError> {
        match format {
            Format::Csv => Ok(plain::csv(self)),
            Format::Json => plain::json(self),
            #[cfg(feature = "xlsx")]
            Format::Xlsx => workbook::write(self),
            #[cfg(feature = "dhis2")]
            Format::Dhis2Json => dhis2::json(self),
            #[cfg(feature = "dhis2")]
            Format::Dhis2Csv => dhis2::csv(self),
            #[cfg(feature = "sdmx")]
            Format::SdmxCsv => sdmx::csv(self),
            #[cfg(feature = "sdmx")]
            Format::SdmxJson => sdmx::json(self),
        }
    }

    /// The figures, each with its indicator.
    fn figures(self) -> impl Iterator<Item = (&'a Observation, &'a Indicator)> {
        let catalogue = self.dataset.catalogue();
        let figures = self.dataset.observations().iter();
        // The year so far is made from figures that are there.
        let figures = figures.filter(|figure| figure.measure != Measure::YearToDate);
        // A data set takes no figure of an indicator it doesn't have.
        figures.filter_map(|figure| Some((figure, catalogue.get(figure.indicator.as_str())?)))
    }

    /// The name of a file that goes with the file of figures: `figures.structure.json`.
    #[cfg(any(feature = "dhis2", feature = "sdmx"))]
    fn beside(self, what: &str) -> String {
        let stem = self
            .file
            .rsplit_once('.')
            .map_or(self.file, |(stem, _)| stem);
        format!("{stem}.{what}.json")
    }
}

/// What was read from a file: the figures, and everything that is wrong.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// The figures of the rows with nothing wrong, in the order of the file.
    pub figures: Vec<Figure>,
    /// What is wrong with the others.
    pub errors: ReadErrors,
}

impl Imported {
    /// The figures without where they stood.
    pub fn observations(&self) -> impl Iterator<Item = &Observation> {
        self.figures.iter().map(|figure| &figure.observation)
    }
}

/// A figure, and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure, in its indicator's unit.
    pub observation: Observation,
    at: At,
}

/// Where a figure stood.
#[derive(Debug, Clone, PartialEq, Eq)]
struct At {
    file: String,
    sheet: Option<String>,
    line: u64,
}

impl Figure {
    /// A problem of this figure, with where it stood.
    pub fn wrong(&self, problem: Problem) -> ReadError {
        let error = ReadError::new(self.at.file.as_str(), problem).at_line(self.at.line);
        match &self.at.sheet {
            None => error,
            Some(sheet) => error.on_sheet(sheet.as_str()),
        }
    }
}

/// Reads the figures of a file that is in memory; `file` is its name in messages.
///
/// Figures come in the units of the catalogue: a file may count in đồng what an indicator counts in
/// millions, but not in persons.
pub fn import(file: &str, bytes: &[u8], format: Format, catalogue: &Catalogue) -> Imported {
    let mut reader = reader::Reader::new(file, catalogue);
    #[cfg(feature = "xlsx")]
    if format == Format::Xlsx {
        workbook::read(bytes, &mut reader);
        return reader.imported;
    }
    match source::utf8(file, bytes) {
        Err(error) => reader.imported.errors.push(error),
        Ok(text) => match format {
            Format::Csv => plain::read_csv(text, &mut reader),
            Format::Json => plain::read_json(text, &mut reader),
            #[cfg(feature = "xlsx")]
            Format::Xlsx => {}
            #[cfg(feature = "dhis2")]
            Format::Dhis2Json => dhis2::read_json(text, &mut reader),
            #[cfg(feature = "dhis2")]
            Format::Dhis2Csv => dhis2::read_csv(text, &mut reader),
            #[cfg(feature = "sdmx")]
            Format::SdmxCsv => sdmx::read_csv(text, &mut reader),
            #[cfg(feature = "sdmx")]
            Format::SdmxJson => sdmx::read_json(text, &mut reader),
        },
    }
    reader.imported
}
