//! Reads a folder of figures: `report.toml` and the CSV tables beside it.
//!
//! | file | holds |
//! |---|---|
//! | `report.toml` | whose report it is, its place, period and titles; its tables and charts |
//! | `indicators.csv` | what is measured, in what unit, and how it aggregates |
//! | `observations.csv` | the figures, each with its section, period, qualifier and printed words |
//! | `plans.csv`, `previous.csv` | plans, and figures of the same period last year |
//! | `checks.csv` | what must hold between the figures, and which findings are known |
//! | `outline.csv`, `narrative.csv` | the headings in order, and the words under them |
//! | `figures.xlsx`, if it is there | figures typed into the workbook of [`prepare`](crate::new::prepare) |
//!
//! Every problem is told with its file, line and column, what was read and what is allowed, as many
//! as there are up to [`ReadErrors::LIMIT`]. Lines over [`LONGEST_LINE`] bytes and files over
//! [`LARGEST_FILE`] are refused without being loaded.
//!
//! ```
//! use ansinh_publish::read::read_folder;
//!
//! let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/yen-bai-2017-h1");
//! let report = read_folder(folder.as_ref())?;
//! assert_eq!(report.dataset.period().to_string(), "2017-H1");
//! # Ok::<(), ansinh_publish::read::ReadErrors>(())
//! ```

use std::collections::BTreeSet;
use std::path::Path;

use ansinh_core::Language;
use ansinh_core::period::Period;
use ansinh_reporting::compose::{Layout, Withheld};
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::history::History;
use ansinh_reporting::observation::Measure;

pub(crate) mod catalogue;
pub(crate) mod cell;
pub(crate) mod checks;
pub(crate) mod columns;
mod cube;
mod error;
pub(crate) mod figures;
pub(crate) mod filled;
pub(crate) mod manifest;
pub(crate) mod names;
pub(crate) mod outline;
mod problem;
mod short_lines;
pub(crate) mod table;
pub(crate) mod text;

pub use cube::{CubeFolder, read_cube_folder};
pub use error::{ReadError, ReadErrors};
pub use figures::Unreported;
pub use filled::FIGURES_WORKBOOK;
pub use problem::Problem;
pub use text::{LARGEST_FILE, LONGEST_LINE};

use catalogue::Indicators;
use cell::listed;
use figures::Figures;
use filled::Filled;
use manifest::{Manifest, Times};
use table::Table;

use crate::write::File;

/// A data set as it stands in a folder: the figures, and how the report on them is laid out.
#[derive(Debug, Clone)]
pub struct ReportFolder {
    /// The figures of the report, the checks and the known findings.
    pub dataset: Dataset,
    /// The figures of all periods, where the folder holds several reports.
    pub history: Option<History>,
    /// The headings, and where each figure, table and chart stands.
    pub layout: Layout,
    /// The languages the report is to be written in.
    pub languages: Vec<Language>,
    /// What is asked for in the period of the report and not reported yet, in order.
    pub unreported: Vec<Unreported>,
}

impl ReportFolder {
    /// All figures of the folder, of whatever period.
    pub fn whole(&self) -> &Dataset {
        self.history.as_ref().map_or(&self.dataset, History::whole)
    }
}

/// The tables of a folder, in the order they are read.
const TABLES: [table::Layout; 7] = [
    catalogue::LAYOUT,
    outline::OUTLINE,
    outline::NARRATIVE,
    figures::OBSERVATIONS,
    figures::PLANS,
    figures::PREVIOUS,
    checks::LAYOUT,
];

/// Reads the folder of a report.
///
/// # Errors
/// Every problem found, up to [`ReadErrors::LIMIT`].
pub fn read_folder(folder: &Path) -> Result<ReportFolder, ReadErrors> {
    read_with(folder, &[], None)
}

/// Reads the folder for the report on a period, which may be another than `report.toml` names: its
/// figures are then made from those of the folder, see [`history`](ansinh_reporting::history).
///
/// ```
/// use ansinh_core::Decimal;
/// use ansinh_publish::read::read_folder_on;
/// use ansinh_reporting::observation::Measure;
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/a-year-2018");
/// let quarter = read_folder_on(folder.as_ref(), "2018-Q1".parse()?)?.dataset;
/// assert_eq!(quarter.period().to_string(), "2017-12-15..2018-03-14");
/// assert_eq!(quarter.value("jobs", Measure::Actual), Ok(Decimal::from(2_640)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Every problem found, up to [`ReadErrors::LIMIT`]; among them a period without any figure, and a
/// folder that holds one report only.
pub fn read_folder_on(folder: &Path, period: Period) -> Result<ReportFolder, ReadErrors> {
    read_with(folder, &[], Some(period))
}

/// Reads the folder as it would be with some of its files replaced.
pub(crate) fn read_with(
    folder: &Path,
    replaced: &[File],
    asked: Option<Period>,
) -> Result<ReportFolder, ReadErrors> {
    refuse_empty(folder)?;
    read_files(folder, replaced, asked)
}

/// The same, where some or all of the files are not in the folder yet.
pub(crate) fn read_files(
    folder: &Path,
    replaced: &[File],
    asked: Option<Period>,
) -> Result<ReportFolder, ReadErrors> {
    let mut errors = ReadErrors::default();
    let manifest = Manifest::read(folder, replaced, &mut errors);
    let tables = TABLES.map(|layout| Table::read(folder, replaced, layout, &mut errors));
    let (
        Some(manifest),
        [
            Some(indicators),
            Some(outline),
            Some(narrative),
            Some(observations),
            Some(plans),
            Some(previous),
            Some(checks),
        ],
    ) = (manifest, tables)
    else {
        return Err(errors);
    };

    let (times, charts) = match (manifest.times(asked), manifest.dated_charts()) {
        (Ok(times), Ok(charts)) => (times, charts),
        (times, charts) => {
            for error in times.err().into_iter().chain(charts.err()) {
                errors.push(error);
            }
            return Err(errors);
        }
    };

    let indicators = Indicators::read(&indicators, &mut errors);
    let mut sections = outline::read(&outline, &mut errors);
    let reported = outline::Reported {
        cut_off: manifest.cut_off,
        covered: times.covered(),
        days: times.reported(manifest.cut_off),
    };
    outline::add_narrative(&narrative, reported, &mut sections, &mut errors);
    let ids: BTreeSet<String> = sections.iter().map(|section| section.id.clone()).collect();
    manifest.check(&ids, &indicators, &mut errors);
    let mut dataset = Dataset::new(
        manifest.place,
        times.covered(),
        indicators.catalogue.clone(),
    );
    let filled = Filled::read(folder, &indicators, &mut errors);
    filled.add_narrative(&mut sections, &mut errors);
    let mut figures = Figures {
        indicators: &indicators,
        sections: &ids,
        cut_off: manifest.cut_off,
        dataset: &mut dataset,
        errors: &mut errors,
        filled,
        unreported: Vec::new(),
    };
    let entries = figures.observations(&observations);
    let mut derived = figures.others(&plans, Measure::Plan);
    derived.extend(figures.others(&previous, Measure::SamePeriodLastYear));
    let days = times.reported(manifest.cut_off);
    let mut unreported = figures.unreported;
    unreported.retain(|asked| asked.period.overlaps(days));
    checks::read(
        &checks,
        &indicators,
        (manifest.law_on(), reported),
        &mut dataset,
        &mut errors,
    );

    let layout = Layout {
        issuer: manifest.issuer,
        paper: manifest.paper,
        title: manifest.title,
        sections,
        entries,
        derived,
        tables: manifest.tables,
        charts,
    };
    let (dataset, history) = match times {
        Times::One(_) => (dataset, None),
        Times::Several(period, _) => {
            let history = History::new(dataset, manifest.cut_off);
            match history.report(period) {
                Ok(report) => (report, Some(history)),
                Err(error) => {
                    let problem = Problem::History { error };
                    // Rows that can't be read are enough to tell.
                    if errors.is_empty() {
                        errors.push(match asked {
                            Some(_) => ReadError::new(folder.display().to_string(), problem),
                            None => manifest::wrong("period", problem),
                        });
                    }
                    return Err(errors);
                }
            }
        }
    };
    for (table, error) in Withheld::faults(&layout, &dataset) {
        errors.push(manifest::wrong(&table, Problem::Suppression { error }));
    }
    errors.or(ReportFolder {
        dataset,
        history,
        layout,
        languages: manifest.languages,
        unreported,
    })
}

/// Refuses what is no folder, and a folder with nothing in it.
fn refuse_empty(folder: &Path) -> Result<(), ReadErrors> {
    let whole = |problem| ReadErrors::from(ReadError::new(folder.display().to_string(), problem));
    if !folder.is_dir() {
        return Err(whole(Problem::NotAFolder));
    }
    let mut inside = folder.read_dir().map_err(|error| {
        whole(Problem::Unreadable {
            cause: error.to_string(),
        })
    })?;
    if inside.next().is_some() {
        return Ok(());
    }
    let files = TABLES.iter().map(|table| table.file);
    Err(whole(Problem::EmptyFolder {
        needed: listed(std::iter::once(manifest::FILE).chain(files)),
    }))
}
