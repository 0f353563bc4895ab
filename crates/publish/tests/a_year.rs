//! One data set, many reports: `examples/a-year-2018`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fs;
use std::path::Path;

use ansinh_core::{Decimal, Language, Localized as _};
use ansinh_publish::exchange::{Export, Format, import, into_folder};
use ansinh_publish::read::{ReadErrors, ReportFolder, read_folder, read_folder_on};
use ansinh_publish::write_to;
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::{Block, Cell, Chart, Document, Plot};
use ansinh_reporting::finding::{Finding, Severity};
use ansinh_reporting::observation::Measure;
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::rates::NoRates;
use tempfile::TempDir;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/a-year-2018");

fn read(period: &str) -> ReportFolder {
    read_folder_on(Path::new(EXAMPLE), period.parse().unwrap())
        .unwrap_or_else(|errors| panic!("{errors}"))
}

fn report(period: &str) -> (Document, Vec<Finding>) {
    let folder = read(period);
    let findings = folder.dataset.reconcile(&NoRates);
    (
        compose(&folder.layout, &folder.dataset, &findings),
        findings,
    )
}

/// The row of an indicator in the table against plan and last year, as it is shown in English.
fn row(document: &Document, name: &str) -> Vec<String> {
    let row = document
        .tables()
        .filter(|table| table.caption.en.starts_with("Results against plan"))
        .flat_map(|table| &table.rows)
        .find(|row| matches!(&row.cells[0], Cell::Words(words) if words.en == name));
    let cells = row.into_iter().flat_map(|row| &row.cells).skip(2);
    cells
        .map(|cell| match cell {
            Cell::Figure(figure) => {
                let shown = figure.in_language(Language::English).to_string();
                shown.split('\u{a0}').next().unwrap().to_owned()
            }
            Cell::Number(number) => number.digits(Language::English),
            Cell::Missing => "…".into(),
            _ => String::new(),
        })
        .collect()
}

fn chart<'a>(document: &'a Document, title: &str) -> &'a Chart {
    let charts = document.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    charts
        .into_iter()
        .find(|chart| chart.title.en == title)
        .unwrap()
}

fn named(findings: &[Finding], severity: Severity) -> Vec<&str> {
    let found = findings.iter().filter(|found| found.severity == severity);
    found.map(|found| found.check.as_str()).collect()
}

#[test]
fn every_period_says_its_days() {
    for (period, days) in [
        ("2018-03", "2018-02-15 to 2018-03-14"),
        ("2018-Q1", "2017-12-15 to 2018-03-14"),
        ("2018-H1", "2017-12-15 to 2018-06-14"),
        ("2018-H2", "2018-06-15 to 2018-12-14"),
        ("2018-9M", "2017-12-15 to 2018-09-14"),
        ("2018", "2017-12-15 to 2018-12-14"),
        ("2017", "2016-12-15 to 2017-12-14"),
    ] {
        let head = report(period).0.subtitle.unwrap();
        assert!(
            head.en.ends_with(&format!("(figures from {days})")),
            "{head:?}"
        );
    }
    let head = report("2018-Q1").0.subtitle.unwrap();
    assert_eq!(
        head.vi,
        "quý I năm 2018 (số liệu từ 15/12/2017 đến 14/3/2018)"
    );
}

#[test]
fn each_report_has_plan_year_so_far_and_last_year() {
    let jobs = |period| row(&report(period).0, "Workers helped into jobs");
    // Plan of the year, done, since the start of the year, of the plan, last year, change.
    let month = ["10,800", "1,000", "4,620", "42.78", "930", "7.53"];
    assert_eq!(jobs("2018-05"), month);
    let quarter = ["10,800", "2,720", "8,260", "76.48", "2,560", "6.25"];
    assert_eq!(jobs("2018-Q3"), quarter);
    // The year so far is the period's own where that begins the year.
    assert_eq!(
        jobs("2018-Q1"),
        ["10,800", "2,640", "24.44", "2,200", "20.00"]
    );
    assert_eq!(
        jobs("2018-H1"),
        ["10,800", "5,540", "51.30", "4,910", "12.83"]
    );
    assert_eq!(
        jobs("2018-9M"),
        ["10,800", "8,260", "76.48", "7,470", "10.58"]
    );
    assert_eq!(
        jobs("2018"),
        ["10,800", "10,920", "101.11", "10,000", "9.20"]
    );
    assert_eq!(jobs("2017"), ["10,200", "10,000", "98.04"]);
}

#[test]
fn a_plan_of_a_half_year_is_held_against_that_alone() {
    let (document, _) = report("2018-H1");
    let abroad = |document: &Document| row(document, "Gone to work abroad");
    assert_eq!(abroad(&document), ["200", "220", "110.00", "200", "10.00"]);
    let notes = document.tables().filter_map(|table| table.note.as_ref());
    let notes: Vec<_> = notes.map(|note| note.en.as_ref()).collect();
    assert_eq!(
        notes,
        ["Planned for this period alone: Gone to work abroad."]
    );
    for period in ["2018-Q2", "2018-9M", "2018"] {
        let cells = abroad(&report(period).0);
        assert_eq!(cells[0], "", "{period}");
    }
}

#[test]
fn stocks_means_and_shares_are_made_each_in_its_way() {
    let value = |period: &str, code| read(period).dataset.value(code, Measure::Actual).ok();
    let decimal = |text: &str| Some(text.parse::<Decimal>().unwrap());
    assert_eq!(value("2018-H1", "residents"), decimal("266"));
    assert_eq!(value("2018", "residents"), decimal("264"));
    assert_eq!(value("2018-H1", "settle_days"), decimal("6.25"));
    assert_eq!(value("2018", "settle_days"), decimal("6.45"));
    let share = value("2018", "abroad_share").unwrap();
    assert_eq!(Some(share.round_dp(4)), decimal("4.2125"));
    // The parts of a share are reported by the month and by the quarter.
    assert_eq!(value("2018-05", "abroad_share"), None);
}

#[test]
fn what_is_missing_is_marked_and_told() {
    let (document, findings) = report("2018");
    assert_eq!(
        row(&document, "Enrolled in vocational training"),
        ["7,000", "incomplete 5,100", "72.86", "6,600", "…"]
    );
    assert_eq!(named(&findings, Severity::Remark), ["trained@2018"]);
    let lacks = findings.iter().find(|found| found.check == "trained@2018");
    let note = lacks.unwrap().note.as_ref().unwrap();
    assert_eq!(
        note.vi,
        "“Tuyển sinh dạy nghề” chưa đủ, thiếu số liệu quý III năm 2018"
    );
    let plans = chart(&document, "Results against plan");
    let Plot::PlanAgainstActual { targets } = &plans.plot else {
        panic!("{plans:?}")
    };
    let done: Vec<_> = targets.iter().map(|target| target.actual).collect();
    assert_eq!(done, [Some(10_920.into()), None]);
    assert!(plans.note.is_some());
    // A month is too short for what is reported by the quarter: nothing of it is missing.
    assert!(
        report("2018-08")
            .1
            .iter()
            .all(|found| found.severity != Severity::Remark)
    );
}

#[test]
fn a_half_year_that_its_months_contradict_is_known() {
    let failures = |period| {
        let (_, findings) = report(period);
        assert!(!findings.iter().any(Finding::fails_run), "{period}");
        named(&findings, Severity::Failure).join(" ")
    };
    assert_eq!(failures("2018-Q1"), "");
    assert_eq!(failures("2018-H1"), "jobs@2018-H1");
    assert_eq!(failures("2018"), "jobs@2018-H1");
}

#[test]
fn a_trend_has_a_point_for_every_period() {
    let trend = |document: &Document, title: &str| {
        let chart = chart(document, title);
        let Plot::Trend { periods, series } = &chart.plot else {
            panic!("{chart:?}")
        };
        let points: Vec<String> = periods.iter().map(|period| period.en.to_string()).collect();
        let last = series.iter().map(|series| *series.values.last().unwrap());
        (points, last.collect::<Vec<_>>())
    };
    let (document, _) = report("2018-Q1");
    let (months, last) = trend(&document, "Jobs by month, this year and last");
    assert_eq!(months, ["2018-01", "2018-02", "2018-03"]);
    assert_eq!(last, [Some(1_240.into()), Some(950.into())]);
    let (quarters, last) = trend(&document, "Jobs by quarter");
    assert_eq!(
        quarters,
        ["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4", "2018-Q1"]
    );
    assert_eq!(last, [Some(2_640.into())]);
}

#[test]
fn a_check_of_a_period_is_one_of_its_report_alone() {
    let manifest = fs::read_to_string(Path::new(EXAMPLE).join("checks.csv")).unwrap();
    let heading = manifest.lines().next().unwrap();
    let rows = format!(
        "{heading},period\nS1,abroad,≤,jobs,,,Trong số,Among,,,2018-Q1\nS2,jobs,≤,99999,,,Số,Number,,,\n"
    );
    let folder = changed("checks.csv", &manifest, &rows);
    let ids = |period: &str| {
        let read = read_folder_on(folder.path(), period.parse().unwrap()).unwrap();
        let checks = read.dataset.checks().iter();
        checks.map(|check| check.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids("2018-Q1"), ["S1", "S2"]);
    assert_eq!(ids("2018-Q2"), ["S2"]);
    let outside = changed("checks.csv", &manifest, &rows.replace("2018-Q1", "2028-Q1"));
    assert!(told(outside.path(), "2018").contains("checks.csv, line 2, column `period`"));
}

#[test]
fn words_of_a_period_stand_in_its_report_alone() {
    let words = |period| read(period).layout.sections[0].narrative.len();
    assert_eq!(
        (words("2018-H1"), words("2018-Q1"), words("2018")),
        (2, 1, 1)
    );
    let outside = changed("narrative.csv", "2018-H1", "2028-H1");
    assert!(told(outside.path(), "2018").contains("narrative.csv, line 3, column `period`"));
}

#[test]
fn what_is_kept_back_is_told_of_no_period() {
    let manifest = fs::read_to_string(Path::new(EXAMPLE).join("report.toml")).unwrap();
    let (before, rest) = manifest.split_once("[[table]]").unwrap();
    let (_, after) = rest.split_once("[[chart]]").unwrap();
    let table = r#"[[table]]
id = "small"
section = "I"
small_below = 9000
title = { vi = "Việc làm", en = "Jobs" }
columns = [{ title = { vi = "Số người", en = "Persons" } }]
rows = [{ cells = ["jobs"] }]
"#;
    let folder = changed(
        "report.toml",
        &manifest,
        &format!("{before}{table}\n[[chart]]{after}"),
    );
    let read = read_folder_on(folder.path(), "2018-Q2".parse().unwrap()).unwrap();
    let findings = read.dataset.reconcile(&NoRates);
    assert_eq!(named(&findings, Severity::Failure), ["jobs@2018-H1"]);
    let document = compose(&read.layout, &read.dataset, &findings);
    let told = serde_json::to_string(&document).unwrap();
    // The quarter, its months, the half-year as given and as made.
    for figure in ["2890", "980", "910", "5540", "5530"] {
        assert!(!told.contains(&format!("\"{figure}\"")), "{figure}: {told}");
    }
    assert!(told.contains("\"10800\"")); // the plan is no secret
}

/// A copy of the example with some text changed in one of its files.
fn changed(file: &str, from: &str, to: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(EXAMPLE).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let path = folder.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    folder
}

fn told(folder: &Path, period: &str) -> String {
    let read: Result<ReportFolder, ReadErrors> = read_folder_on(folder, period.parse().unwrap());
    read.unwrap_err().to_string()
}

#[test]
fn what_cannot_be_had_is_told() {
    let error = told(Path::new(EXAMPLE), "2019-Q1");
    assert!(
        error.ends_with(
            "there is no figure of quarter 1 of 2019 (2018-12-15 to 2019-03-14); there are figures of: \
             2017-H1..2018-H1, 2017-Q1..2018-Q4, 2017-01..2018-12"
        ),
        "{error}"
    );
    let decree = changed("report.toml", "until-14", "administrative");
    let error = told(decree.path(), "2018-Q1");
    assert!(error.contains("in force from 2019-03-12"), "{error}");
    let no_regime = changed("report.toml", "until-14", "monthly");
    assert!(told(no_regime.path(), "2018-Q1").contains("until-1 to until-27"));
    let one = changed("report.toml", "covers = \"2017..2018\"", "");
    assert!(told(one.path(), "2018").contains("the folder holds the one on `2018-H1`"));
    let bars = changed(
        "report.toml",
        "by = \"quarter\"",
        "by = \"quarter\"\nbars = [{ label = { vi = \"a\", en = \"a\" }, values = [\"jobs\"] }]",
    );
    assert!(told(bars.path(), "2018").contains("`by` needs a folder with `covers`"));
    let long = changed("report.toml", "2017..2018", "0001..2018");
    assert!(told(long.path(), "2018").contains("longer than 100 years"));
    let known = changed("checks.csv", "jobs@2018-H1", "jobs@2018-H9");
    assert!(told(known.path(), "2018").contains("there is no check `jobs@2018-H9`"));
    let outside = changed("observations.csv", "2018-12", "2019-01");
    let error = told(outside.path(), "2018");
    assert!(
        error.contains("2019-01") && error.contains("2016-12-15 to 2018-12-14"),
        "{error}"
    );
}

#[test]
fn all_figures_go_out_and_come_back() {
    let folder = changed(
        "observations.csv",
        "jobs,I,,15,2018-12,800",
        "jobs,I,,15,2018-12,801",
    );
    let whole = read_folder(Path::new(EXAMPLE)).unwrap();
    let export = Export {
        dataset: whole.whole(),
        file: "figures.csv",
        prepared: ansinh_core::date(2018, 12, 20),
    };
    let exported = export.to(Format::Csv).unwrap();
    let catalogue = whole.dataset.catalogue();
    let imported = import(
        "figures.csv",
        &exported.files[0].bytes,
        Format::Csv,
        catalogue,
    );
    let changes = into_folder(folder.path(), &imported.figures).unwrap();
    assert_eq!((changes.added, changes.changed), (0, 1));
    // Another system tells a period by its name.
    let text = "indicator,place,period,value\njobs,15,2018-12,802\n";
    let imported = import("new.csv", text.as_bytes(), Format::Csv, catalogue);
    let changes = into_folder(folder.path(), &imported.figures).unwrap();
    assert_eq!((changes.added, changes.changed), (0, 1));
    write_to(folder.path(), &changes.files).unwrap();
    let december = read_folder_on(folder.path(), "2018-12".parse().unwrap()).unwrap();
    assert_eq!(
        december.dataset.value("jobs", Measure::Actual),
        Ok(802.into())
    );
}

/// A ministry's report is one on the country.
#[test]
fn the_country_reports_as_a_province_does() {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(EXAMPLE).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let of_country = text
            .replace(",15,", ",VN,")
            .replace("place = \"15\"", "place = \"VN\"");
        fs::write(folder.path().join(path.file_name().unwrap()), of_country).unwrap();
    }
    let country = read_folder_on(folder.path(), "2018-9M".parse().unwrap())
        .unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(*country.dataset.place(), PlaceCode::COUNTRY);
    let findings = country.dataset.reconcile(&NoRates);
    let document = compose(&country.layout, &country.dataset, &findings);
    let (province, _) = report("2018-9M");
    let rows = |document: &Document| -> Vec<_> {
        let names = document.tables().flat_map(|table| &table.rows);
        let names = names.filter_map(|line| match line.cells.first() {
            Some(Cell::Words(words)) => Some(words.en.to_string()),
            _ => None,
        });
        names.map(|name| row(document, &name)).collect()
    };
    assert!(rows(&province).iter().any(|row| !row.is_empty()));
    assert_eq!(rows(&document), rows(&province));
}
