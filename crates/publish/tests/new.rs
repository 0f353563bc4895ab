//! A folder is made, filled in as Excel fills it in, and read: every figure comes back, and every cell
//! that can't be a figure is told with its sheet and its name.

#![cfg(feature = "xlsx")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::wildcard_imports,
    reason = "tests may fail loudly"
)]

#[path = "new/bad_cells.rs"]
mod bad_cells;
#[path = "new/filled.rs"]
mod filled;
#[path = "new/like_last.rs"]
mod like_last;
#[path = "new/narrative.rs"]
mod narrative;
#[path = "new/workbook.rs"]
mod workbook;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use ansinh::{RatesInForce, date, places, province_report};
use ansinh_core::period::Period;
use ansinh_core::{Decimal, Language, Localized as _};
use ansinh_publish::new::{Like, NewError, Note, Prepared, Request, prepare, write_new};
use ansinh_publish::read::{ReadError, ReportFolder};
use ansinh_publish::{File, read_folder};
use ansinh_reporting::observation::{Measure, Observed, Qualifier};
use ansinh_reporting::span::Span;
use proptest::prelude::*;
use tempfile::TempDir;

use workbook::{Cell, Workbook};

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

fn example() -> ReportFolder {
    read_folder(Path::new(EXAMPLE)).unwrap()
}

/// A new folder from the template, and what is to be known of it.
fn from_template(province: &str, period: &str) -> Result<TempDir, NewError> {
    let period: Period = period.parse().unwrap();
    let template = province_report::template(Span::from(period).last_day());
    made(province, period, Like::Template(&template)).map(|(folder, _)| folder)
}

fn made(province: &str, period: Period, like: Like<'_>) -> Result<(TempDir, Vec<Note>), NewError> {
    let request = Request {
        province,
        period,
        places: &places::vietnam().unwrap(),
        like,
    };
    let prepared = prepare(request)?;
    let folder = tempfile::tempdir().unwrap();
    write_new(folder.path(), &prepared)?;
    Ok((folder, prepared.notes))
}

/// The folder of Yên Bái for the first half of 2017, with nothing in it yet.
fn blank() -> TempDir {
    static PREPARED: LazyLock<Prepared> = LazyLock::new(|| {
        let template = province_report::template(date(2017, 6, 30));
        let request = Request {
            province: "15",
            period: "2017-H1".parse().unwrap(),
            places: &places::vietnam().unwrap(),
            like: Like::Template(&template),
        };
        prepare(request).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    write_new(folder.path(), &PREPARED).unwrap();
    folder
}

/// The only problem of a folder, said in both languages.
fn error(folder: &Path) -> ReadError {
    let Err(errors) = read_folder(folder) else {
        panic!("the spoilt folder was read");
    };
    let mut found = errors.iter();
    let error = found.next().unwrap().clone();
    assert_eq!(found.next(), None, "{errors}");
    let said = Language::ALL.map(|language| error.in_language(language).to_string());
    assert_ne!(said[0], said[1]);
    error
}

#[test]
fn what_a_new_report_toml_shows_is_read_once_its_marks_are_gone() {
    for (province, period, number, lines) in [
        ("15", "2018-H1", "15/BC-SLĐTBXH", 1),
        ("01", "2025-Q3", "15/BC-UBND", 2),
    ] {
        let folder = from_template(province, period).unwrap();
        let file = folder.path().join("report.toml");
        let text = fs::read_to_string(&file).unwrap();
        let (head, shown) = text.split_once("\n# number").unwrap();
        fs::write(
            &file,
            format!("{head}\nnumber{}", shown.replace("\n# ", "\n")),
        )
        .unwrap();
        let paper = read_folder(folder.path()).unwrap().layout.paper;
        assert_eq!(paper.number.as_deref(), Some(number));
        let last_day = Span::from(period.parse::<Period>().unwrap()).last_day();
        assert_eq!(paper.date, Some(last_day));
        assert_eq!(paper.recipients.len(), 2);
        assert_eq!(paper.signature.unwrap().capacity.len(), lines);
    }
}

#[test]
fn a_new_folder_asks_for_everything_and_finds_nothing() {
    for (province, period) in [
        ("15", "2017-H1"),
        ("01", "2018-Q2"),
        ("46", "2024-9M"),
        ("15", "2025"),
        ("66", "2026-06"),
    ] {
        let folder = from_template(province, period).unwrap();
        let report = read_folder(folder.path()).unwrap();
        assert!(report.unreported.len() > 200);
        assert!(report.dataset.observations().is_empty());
        assert!(report.dataset.reconcile(&RatesInForce).is_empty());
        assert_eq!(
            report.dataset.unasked().count(),
            report.dataset.checks().len()
        );
    }
}

#[test]
fn what_cannot_be_made_says_why() {
    let said = |error: NewError| {
        let [vi, en] = Language::ALL.map(|language| error.in_language(language).to_string());
        assert_ne!(vi, en);
        error.to_string()
    };
    let wrong = from_template("10", "2025-H2").unwrap_err();
    assert!(
        said(wrong).starts_with(
            "no province has the code `10` on 2025-12-31; perhaps: 15 (tỉnh Lào Cai), "
        )
    );
    let district = from_template("132", "2018-H1").unwrap_err();
    assert_eq!(
        said(district),
        "`132` is the code of thành phố Yên Bái; that of a province is needed (2 digits)"
    );
    let like = Like::Folder(Path::new(EXAMPLE));
    let later = made("15", "2017-H1".parse().unwrap(), like).unwrap_err();
    assert_eq!(
        said(later),
        "the folder of the earlier period is of 2017-H1, which doesn't end before 2017-H1 does"
    );
    let year = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/a-year-2018");
    let several = made(
        "15",
        "2019-H1".parse().unwrap(),
        Like::Folder(Path::new(year)),
    );
    assert!(matches!(several, Err(NewError::SeveralReports { .. })));
    let nowhere = made(
        "15",
        "2018".parse().unwrap(),
        Like::Folder(Path::new("/nowhere")),
    )
    .unwrap_err();
    assert!(matches!(nowhere, NewError::Folder { .. }));
}

#[test]
fn nothing_is_written_into_a_folder_that_holds_something() {
    let folder = blank();
    let prepared = Prepared {
        files: vec![File::new("report.toml", "")],
        notes: Vec::new(),
    };
    fs::remove_file(folder.path().join("plans.csv")).unwrap();
    let before = fs::read_dir(folder.path()).unwrap().count();
    let error = write_new(folder.path(), &prepared).unwrap_err();
    assert!(matches!(error, NewError::Taken { .. }));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), before);
    let file = folder.path().join("report.toml");
    assert!(matches!(
        write_new(&file, &prepared),
        Err(NewError::Taken { .. })
    ));
}

/// Per cent of the plan and the change stand below what they are of.
#[test]
fn what_is_worked_out_of_one_figure_stands_below_it() {
    let report = read_folder(blank().path()).unwrap();
    let below = |code: &str| {
        let mut asked = report.unreported.iter();
        let asked = asked.find(|asked| asked.entry.indicator.as_str() == code);
        asked
            .unwrap()
            .entry
            .part_of
            .as_ref()
            .map(ToString::to_string)
    };
    for percent in ["emp_total_pct", "emp_total_growth"] {
        assert_eq!(below(percent), Some("emp_total".into()), "{percent}");
    }
    assert_eq!(below("emp_total"), None);
}
