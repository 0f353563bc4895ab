//! `ansinh roll-up`, on the example and on figures with mistakes.

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

use std::fmt::Write as _;
use std::fs;

use support::ansinh;
use tempfile::TempDir;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/roll-up-2017");

fn holds(totals: &str, expected: &str) {
    assert!(
        totals.lines().any(|line| line == expected),
        "no {expected} in\n{totals}"
    );
}

#[test]
fn the_example_adds_up() {
    let ran = ansinh(&["roll-up", EXAMPLE, "--year", "2017"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for expected in [
        "indicator,place,period,value,reported,expected",
        "jobs,132,2017-Q1,108,6,6",
        // One commune lacks its figure of May.
        "jobs,133,2017-Q2,24,2,3",
        "jobs,15,2017-H1,321,17,18",
        // A stock is that of the last month; one commune has none.
        "residents,15,2017-H1,266,2,3",
        // Made anew of its parts, never a mean of shares.
        "women_share,132,2017-01,47.058823529411764705882352941,4,4",
    ] {
        holds(&ran.stdout, expected);
    }
    // Nothing was reported of the second half-year: there is no total, and no zero.
    assert!(!ran.stdout.contains("2017-H2"), "{}", ran.stdout);
}

#[test]
fn what_was_known_on_a_day_can_be_had_again() {
    let of = |day: &str| ansinh(&["roll-up", EXAMPLE, "--year", "2017", "--known-on", day]).stdout;
    holds(&of("2017-07-31"), "jobs,04252,2017-06,26,1,1");
    holds(&of("2017-08-31"), "jobs,04252,2017-06,62,1,1");
}

#[test]
fn totals_go_into_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("totals.csv");
    let name = file.to_str().unwrap();
    let ran = ansinh(&["roll-up", EXAMPLE, "--year", "2017", "--out", name]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("with figures missing"),
        "{}",
        ran.stdout
    );
    holds(
        &fs::read_to_string(&file).unwrap(),
        "jobs,132,2017-Q1,108,6,6",
    );
}

/// The example with other rows of figures.
fn with_figures(rows: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in ["indicators.csv", "places.csv"] {
        let from = format!("{EXAMPLE}/{file}");
        fs::copy(from, folder.path().join(file)).unwrap();
    }
    let text = format!("indicator,place,period,value,known_on,revision\n{rows}");
    fs::write(folder.path().join("figures.csv"), text).unwrap();
    folder
}

#[test]
fn every_bad_row_is_named_with_its_line() {
    let folder = with_figures(
        "jobs,04249,2017-01,5,,\n\
         job,04249,2017-01,5,,\n\
         jobs,132,2017-01,5,,\n\
         jobs,99999,2017-01,5,,\n\
         jobs,04249,2017-Q1,5,,\n\
         jobs,04249,2018-01,5,,\n\
         jobs,04249,2017-01,\"1,5\",,\n\
         jobs,04249,2017-01,,,\n\
         jobs,04249,2017-01,1.234,,\n\
         jobs,04249,2017-01,5,31/7/2017,\n\
         jobs,04249,2017-01,5\n",
    );
    let name = folder.path().to_str().unwrap();
    let ran = ansinh(&["roll-up", name, "--year", "2017"]);
    assert_eq!(ran.code, 2);
    for expected in [
        "figures.csv, line 3, column `indicator`: `job` is not in indicators.csv; perhaps `jobs`?",
        "figures.csv, line 4, column `place`: `132` has no figures of its own here",
        "figures.csv, line 5, column `place`: `99999` has no figures of its own here",
        "figures.csv, line 6, column `period`: `2017-Q1` has no figures of its own here",
        "figures.csv, line 7, column `period`: `2018-01` has no figures of its own here",
        "figures.csv, line 8, column `value`: `1,5` is not a number",
        "figures.csv, line 9, column `value`: the cell is empty",
        "figures.csv, line 10, column `value`: a figure or sum of indicator `jobs` is out of range",
        "figures.csv, line 11, column `known_on`: `31/7/2017` is not a day",
        "figures.csv, line 12: the row has 4 cells and needs 6",
    ] {
        assert!(ran.stderr.contains(expected), "{expected}\n{}", ran.stderr);
    }
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_file_that_a_spreadsheet_wrote_is_read_and_its_lines_are_counted() {
    let folder = with_figures("jobs,04249,2017-01,5,,\n\n\njobs,04249,2017-02,2x6,,");
    let figures = folder.path().join("figures.csv");
    let text = fs::read_to_string(&figures).unwrap();
    for (separator, end) in [(",", "\n"), (";", "\r\n"), ("\t", "\r\n")] {
        let written = text.replace(',', separator).replace('\n', end);
        fs::write(&figures, format!("\u{feff}{written}")).unwrap();
        let ran = ansinh(&["roll-up", folder.path().to_str().unwrap(), "--year", "2017"]);
        assert_eq!(
            ran.stderr.lines().collect::<Vec<_>>(),
            [
                "ansinh: figures.csv, line 5, column `value`: `2x6` is not a number; digits, a dot before decimals and a leading minus are allowed"
            ],
            "{separator:?}"
        );
    }
}

#[test]
fn two_values_of_one_figure_are_refused() {
    let folder = with_figures("jobs,04249,2017-01,5,,\njobs,04249,2017-01,6,,\n");
    let ran = ansinh(&["roll-up", folder.path().to_str().unwrap(), "--year", "2017"]);
    assert_eq!(ran.code, 2);
    let expected = "the figure `jobs` of place 04249, 2017-01, has two values";
    assert!(ran.stderr.contains(expected), "{}", ran.stderr);
}

#[test]
fn without_a_list_of_places_they_are_the_country_s() {
    let mut rows = String::new();
    for month in 1..=12 {
        writeln!(rows, "residents,04693,2017-{month:02},{month},,").unwrap();
    }
    let folder = with_figures(&rows);
    fs::remove_file(folder.path().join("places.csv")).unwrap();
    let ran = ansinh(&["roll-up", folder.path().to_str().unwrap(), "--year", "2017"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let country = "residents,VN,2017,12,1,";
    assert!(ran.stdout.contains(country), "{}", ran.stdout);
}

/// Excel's "Unicode text" is one mistake, not one a line.
#[test]
fn utf_16_is_one_error() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["indicators.csv", "places.csv"] {
        fs::copy(format!("{EXAMPLE}/{file}"), folder.path().join(file)).unwrap();
    }
    let text = fs::read_to_string(format!("{EXAMPLE}/figures.csv")).unwrap();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xFF, 0xFE], wide.as_slice()].concat();
    for bytes in [marked, wide] {
        fs::write(folder.path().join("figures.csv"), bytes).unwrap();
        let ran = ansinh(&["roll-up", folder.path().to_str().unwrap(), "--year", "2017"]);
        assert_eq!(ran.code, 2);
        assert_eq!(
            ran.stderr,
            "ansinh: figures.csv: the file is in UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)\n"
        );
    }
}

#[test]
fn nobody_is_counted_below_none() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["indicators.csv", "places.csv", "figures.csv"] {
        let text = fs::read_to_string(format!("{EXAMPLE}/{file}")).unwrap();
        let text = text.replace("jobs,04249,2017-01,13,", "jobs,04249,2017-01,-13,");
        fs::write(folder.path().join(file), text).unwrap();
    }
    let ran = ansinh(&["roll-up", folder.path().to_str().unwrap(), "--year", "2017"]);
    assert_eq!(ran.code, 2);
    assert_eq!(
        ran.stderr,
        "ansinh: figures.csv, line 2, column `value`: `-13` is negative; the cell needs a number that isn't (lao động)\n"
    );
}
