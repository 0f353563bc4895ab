//! A folder ready to be filled: what a report asks for, empty, with last period's figures beside it.
//!
//! [`prepare`] makes the files of [a data set](crate::read) for a province and a period: every
//! indicator with its unit, the headings, the checks, a row of `observations.csv` without a value for
//! each figure that is asked for. With the feature `xlsx` there is `figures.xlsx` too, one sheet a
//! section, where the same figures can be typed: each beside its unit, its explanation, last period's
//! figure, its plan and the same period last year. [`write_new`] puts the files into a folder.
//!
//! The folder is a data set from the start: [`read_folder`](crate::read_folder) reads the filled cells
//! of both, and what is empty is not reported, which is not zero.
//!
//! ```
//! use ansinh::{date, places, province_report};
//! use ansinh_publish::new::{Like, Request, prepare, write_new};
//! use ansinh_publish::read_folder;
//!
//! let places = places::vietnam()?;
//! let template = province_report::template(date(2018, 6, 30));
//! let request = Request {
//!     province: "15",
//!     period: "2018-H1".parse()?,
//!     places: &places,
//!     like: Like::Template(&template),
//! };
//! let folder = tempfile::tempdir()?;
//! write_new(folder.path(), &prepare(request)?)?;
//!
//! let report = read_folder(folder.path())?;
//! assert!(report.dataset.observations().is_empty());
//! assert_eq!(report.unreported.len(), template.indicators().count());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::path::{Path, PathBuf};

use ansinh_core::period::Period;
use ansinh_reporting::place::{AdministrativeUnit, Gazetteer};
use ansinh_reporting::span::Span;
use ansinh_reporting::template::Template;

use crate::read::{ReadErrors, read_files};
use crate::write::{File, write_to};

mod error;
#[cfg(feature = "xlsx")]
mod form;
mod last;
mod manifest;
#[cfg(feature = "xlsx")]
mod meaning;
mod province;
mod shift;
mod table;
mod template;

pub use error::{NewError, Note};

/// What a new folder is for.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The code of the province that reports, as on the last day of the period.
    pub province: &'a str,
    /// The period reported on, by the calendar. Statutory rates are those of its last day.
    pub period: Period,
    /// The country's administrative units.
    pub places: &'a Gazetteer,
    /// What is asked for.
    pub like: Like<'a>,
}

/// Where a new folder takes from what it asks for.
#[derive(Debug, Clone, Copy)]
pub enum Like<'a> {
    /// A template; there are no figures to stand beside.
    Template(&'a Template),
    /// The folder of an earlier period: its headings, indicators, checks, tables and charts, the plans
    /// that still run, and its figures beside the empty cells.
    Folder(&'a Path),
}

/// The files of a new folder, not yet on a disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The files.
    pub files: Vec<File>,
    /// What whoever fills them in should know.
    pub notes: Vec<Note>,
}

/// The tables and `report.toml` of a new folder, before they are read again.
struct Draft {
    files: Vec<File>,
    notes: Vec<Note>,
    /// The earlier report, if its figures are shown.
    last: Option<last::Last>,
}

/// Makes the files of a new folder.
///
/// # Errors
/// [`NewError`]: there is no such province then, the earlier folder can't be read or is not earlier, or
/// the workbook can't be composed.
pub fn prepare(request: Request<'_>) -> Result<Prepared, NewError> {
    let span = Span::from(request.period);
    let unit = province::unit(request.places, request.province, span.last_day())?;
    let report = Report {
        unit,
        period: request.period,
        span,
        places: request.places,
    };
    let draft = match request.like {
        Like::Template(template) => template::draft(&report, template),
        Like::Folder(folder) => last::draft(&report, folder)?,
    };
    report.finish(draft)
}

/// Whose report it is, on what period.
struct Report<'a> {
    unit: &'a AdministrativeUnit,
    period: Period,
    span: Span,
    places: &'a Gazetteer,
}

impl Report<'_> {
    /// Reads the tables as they will be read, and adds the workbook made from them.
    fn finish(&self, draft: Draft) -> Result<Prepared, NewError> {
        let Draft { files, notes, last } = draft;
        let wrong = |errors: ReadErrors| NewError::Folder { errors };
        let folder = read_files(Path::new(""), &files, None).map_err(wrong)?;
        #[cfg(feature = "xlsx")]
        {
            let mut files = files;
            files.push(form::workbook(self, &folder, last.as_ref())?);
            Ok(Prepared { files, notes })
        }
        #[cfg(not(feature = "xlsx"))]
        {
            let mut notes = notes;
            let _ = (folder, last, self.places, self.span);
            notes.push(Note::NoWorkbook);
            Ok(Prepared { files, notes })
        }
    }
}

/// Puts the files into a folder that is new or empty, all or none, and gives their paths.
///
/// # Errors
/// [`NewError::Taken`] if something is in the folder, [`NewError::Write`] if the system refuses.
pub fn write_new(folder: &Path, prepared: &Prepared) -> Result<Vec<PathBuf>, NewError> {
    free(folder)?;
    write_to(folder, &prepared.files).map_err(|error| NewError::Write { error })
}

/// Refuses a folder with something in it, before any work is done.
///
/// # Errors
/// [`NewError::Taken`].
pub fn free(folder: &Path) -> Result<(), NewError> {
    let taken = match folder.read_dir() {
        Ok(mut inside) => inside.next().is_some(),
        // What isn't there is free; what is there and no folder isn't.
        Err(_) => folder.symlink_metadata().is_ok(),
    };
    if taken {
        let path = folder.display().to_string();
        return Err(NewError::Taken { path });
    }
    Ok(())
}
