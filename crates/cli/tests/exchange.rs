//! `ansinh export` and `ansinh import`: there and back, and bad files.

#![allow(
    missing_docs,
    unreachable_pub,
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod support;

use std::fs;
use std::path::Path;

use support::ansinh;
use tempfile::TempDir;

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

const FORMATS: [&str; 7] = [
    "csv",
    "json",
    "xlsx",
    "dhis2-json",
    "dhis2-csv",
    "sdmx-csv",
    "sdmx-json",
];

fn example() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(EXAMPLE).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn table(folder: &TempDir, file: &str) -> String {
    fs::read_to_string(folder.path().join(file)).unwrap()
}

/// The workbook to fill in stands in its folder; nothing is imported from it.
#[test]
fn the_workbook_of_a_new_folder_is_not_imported() {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new");
    let ran = ansinh(&[
        "new",
        shown(&new),
        "--province",
        "15",
        "--period",
        "2018-H1",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let workbook = new.join("figures.xlsx");
    let ran = ansinh(&[
        "import",
        shown(&workbook),
        "--format",
        "xlsx",
        "--into",
        shown(&new),
    ]);
    assert_eq!(ran.code, 2);
    let told = "nothing to import: put it into the folder of the report as figures.xlsx, and run `ansinh check` or `ansinh report`";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
}

#[test]
fn every_format_goes_there_and_back() {
    let out = tempfile::tempdir().unwrap();
    let folder = example();
    for format in FORMATS {
        let file = out.path().join(format);
        let ran = ansinh(&[
            "export",
            EXAMPLE,
            "--format",
            format,
            "--out",
            shown(&file),
            "--prepared",
            "2017-07-01",
        ]);
        // DHIS2 has no words for the days up to 13 June.
        let left_out = ran.stderr.lines().count();
        assert_eq!(ran.code == 1, left_out > 0, "{format}: {}", ran.stderr);
        assert_eq!(
            left_out > 0,
            format.starts_with("dhis2"),
            "{format}: {}",
            ran.stderr
        );

        let ran = ansinh(&[
            "import",
            shown(&file),
            "--format",
            format,
            "--into",
            shown(folder.path()),
        ]);
        assert_eq!(ran.code, 0, "{format}: {}", ran.stderr);
        let there = 298 - left_out;
        let summary = format!("0 figures are new, 0 changed, {there} stay as they are\n");
        assert_eq!(ran.stdout, summary, "{format}");
    }
    for file in ["observations.csv", "plans.csv", "previous.csv"] {
        let before = fs::read_to_string(Path::new(EXAMPLE).join(file)).unwrap();
        assert_eq!(table(&folder, file), before);
    }
}

const CHANGED: &str = "indicator,measure,place,period,value\n\
    emp_total,,15,2017-H1,9044\n\
    emp_total,plan,15,2017,18000\n\
    emp_total,,132,2017-H1,100\n\
    emp_totl,,15,2017-H1,1\n\
    emp_total,,15,2012,1\n";

#[test]
fn nine_thousand_does_not_come_in_as_nine() {
    let folder = example();
    let file = folder.path().join("new");
    let rows = "indicator;place;period;value\r\nemp_total;15;2017-H1;9.043\r\n";
    fs::write(&file, rows).unwrap();
    let ran = ansinh(&[
        "import",
        shown(&file),
        "--format",
        "csv",
        "--into",
        shown(folder.path()),
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains(", line 2: `9.043` is not whole, and lao động are counted one by one"),
        "{}",
        ran.stderr
    );
}

#[test]
fn nothing_is_written_where_a_row_is_bad() {
    let folder = example();
    let file = folder.path().join("new");
    fs::write(&file, CHANGED).unwrap();
    let ran = ansinh(&[
        "import",
        shown(&file),
        "--format",
        "csv",
        "--into",
        shown(folder.path()),
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains(
            "line 5, column `indicator`: `emp_totl` is not in indicators.csv; perhaps `emp_total`?"
        ),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr
            .contains("line 6: `2012` lies outside the reporting period"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        table(&folder, "plans.csv"),
        fs::read_to_string(Path::new(EXAMPLE).join("plans.csv")).unwrap()
    );
}

#[test]
fn good_rows_are_taken_when_asked() {
    let folder = example();
    let file = folder.path().join("new");
    fs::write(&file, CHANGED).unwrap();
    let ran = ansinh(&[
        "import",
        shown(&file),
        "--format",
        "csv",
        "--into",
        shown(folder.path()),
        "--skip-bad-rows",
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stdout
            .starts_with("1 figures are new, 2 changed, 0 stay as they are\n"),
        "{}",
        ran.stdout
    );
    let observations = table(&folder, "observations.csv");
    // The words printed before are no longer those of the value.
    assert!(
        observations.contains("emp_total,II.1,,15,2017-H1,9044,exact,,"),
        "{observations}"
    );
    assert!(
        observations.ends_with("emp_total,II.1,,132,2017-H1,100,exact,,,\n"),
        "{observations}"
    );
    assert!(table(&folder, "plans.csv").contains("emp_total,15,2017,18000,exact,printed,,\n"));
    // What was taken is a data set.
    let ran = ansinh(&["check", shown(folder.path()), "--json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
}

#[test]
fn what_cannot_be_is_told() {
    let ran = ansinh(&["export", EXAMPLE, "--format", "pdf", "--out", "x"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr
            .contains("there is no format \u{201c}pdf\u{201d}; allowed: csv, json, xlsx"),
        "{}",
        ran.stderr
    );
    let ran = ansinh(&["export", EXAMPLE, "--format", "csv", "--out", "/"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("is not the name of a file"),
        "{}",
        ran.stderr
    );
    let ran = ansinh(&[
        "import",
        "nowhere.csv",
        "--format",
        "csv",
        "--into",
        EXAMPLE,
    ]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("nowhere.csv: this file is missing"),
        "{}",
        ran.stderr
    );
}
