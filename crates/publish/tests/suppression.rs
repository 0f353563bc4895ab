//! Small counts that a table keeps back stand in no file of the report.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ansinh::RatesInForce;
use ansinh_core::Language;
use ansinh_publish::read::read_folder_on;
use ansinh_publish::{Format, read_folder, render};
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::{Cell, Document};

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

const TABLE: &str = r#"
[[table]]
id = "houses"
section = "II.2.4.2.c"
small_below = 5
title = { vi = "Nhà ở", en = "Houses" }
columns = [{ title = { vi = "Số hộ", en = "Households" } }]
rows = [
  { label = { vi = "Làm mới", en = "New" }, cells = ["ehouse_new"] },
  { label = { vi = "Di dời", en = "Moved" }, cells = ["ehouse_move"] },
  { label = { vi = "Sửa chữa", en = "Repaired" }, cells = ["ehouse_repair"] },
]
"#;

fn report() -> Document {
    let folder = tempfile::tempdir().unwrap();
    for file in fs::read_dir(EXAMPLE).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
    }
    let manifest = folder.path().join("report.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, format!("{text}{TABLE}")).unwrap();
    let read = read_folder(folder.path()).unwrap();
    let findings = read.dataset.reconcile(&RatesInForce);
    compose(&read.layout, &read.dataset, &findings)
}

#[test]
fn small_counts_are_in_no_file() {
    let document = report();
    let table = document
        .tables()
        .find(|table| table.caption.en == "Houses")
        .unwrap();
    let hidden: Vec<bool> = table
        .rows
        .iter()
        .map(|row| row.cells.last() == Some(&Cell::Withheld))
        .collect();
    assert_eq!(hidden, [false, true, true]);
    let ids: Vec<&str> = document
        .figures()
        .map(|(_, figure)| figure.id.as_str())
        .collect();
    assert!(ids.contains(&"ehouse_new"));
    assert!(!ids.contains(&"ehouse_move") && !ids.contains(&"ehouse_repair"));
    let mut pointed = document.findings().flat_map(|finding| &finding.figures);
    assert!(pointed.all(|id| id != "ehouse_move"));

    let markdown = render(&document, Format::Markdown, Language::English).unwrap();
    let text: Vec<String> = markdown
        .iter()
        .map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
        .collect();
    let text = text.concat();
    assert!(text.contains("Counts below 5"), "{text}");
    // A recomputation from statutory rates would tell both: (2 + 3) × 15.000.000.
    assert!(!text.contains("(2 + 3)"), "{text}");
}

/// The example: two girls of one district in the second quarter.
#[test]
fn the_example_keeps_two_girls_back_in_every_report() {
    let example = Path::new(EXAMPLE).with_file_name("children-2018");
    for period in [
        "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2018-H1", "2018-9M", "2018",
    ] {
        let read = read_folder_on(&example, period.parse().unwrap()).unwrap();
        let findings = read.dataset.reconcile(&RatesInForce);
        let document = compose(&read.layout, &read.dataset, &findings);
        let table = document.tables().next().unwrap();
        let hidden = |row: usize| {
            let cells = table.rows[row].cells.iter().skip(1);
            cells
                .map(|cell| *cell == Cell::Withheld)
                .collect::<Vec<_>>()
        };
        assert_eq!(hidden(0), [false, false, false], "{period}");
        assert_eq!(hidden(1), [true, true, false], "{period}");
        assert_eq!(hidden(2), [true, true, false], "{period}");
        assert_eq!(hidden(3), [false, false, false], "{period}");
    }
}

/// A folder of two years, in which the third part of the fourth quarter of 2018 is 3 and that of the
/// first of 2017 is 2.
fn over_time() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| fs::write(folder.path().join(file), text).unwrap();
    let year = Path::new(EXAMPLE).with_file_name("a-year-2018");
    for file in [
        "outline.csv",
        "narrative.csv",
        "plans.csv",
        "previous.csv",
        "checks.csv",
    ] {
        let text = fs::read_to_string(year.join(file)).unwrap();
        let rows = if file == "outline.csv" { 2 } else { 1 };
        let kept: Vec<&str> = text.lines().take(rows).collect();
        write(file, &kept.join("\n"));
    }
    let chart = |id: &str, values: &str| {
        format!(
            "[[chart]]\nid = \"{id}\"\nsection = \"I\"\nkind = \"trend\"\n\
             title = {{ vi = \"{id}\", en = \"{id}\" }}\nunit = {{ vi = \"người\", en = \"persons\" }}\n\
             by = \"quarter\"\nyears = 1\nvalues = [\"{values}\"]\n"
        )
    };
    let rows: String = ["one", "two", "three"]
        .map(|code| {
            format!(
                "  {{ label = {{ vi = \"{code}\", en = \"{code}\" }}, cells = [\"{code}\"] }},\n"
            )
        })
        .concat();
    write(
        "report.toml",
        &format!(
            "format = 1\nplace = \"15\"\nperiod = \"2018\"\ncovers = \"2017..2018\"\n\
             languages = [\"vi\", \"en\"]\n[title]\nvi = \"Thử\"\nen = \"Trial\"\n\
             [issuer]\nvi = \"Sở\"\nen = \"Department\"\n\
             [[table]]\nid = \"parts\"\nsection = \"I\"\nsmall_below = 5\n\
             title = {{ vi = \"Phần\", en = \"Parts\" }}\n\
             columns = [{{ title = {{ vi = \"Số\", en = \"Number\" }} }}]\nrows = [\n{rows}]\n{}{}{}",
            chart("a", "one"),
            chart("c", "three"),
            chart("d", "to_date(three)")
        ),
    );
    let indicator = |code: &str| {
        format!("{code},{code},part {code},người,persons,flow,number,sum,sum,,,,,,,\n")
    };
    let columns = fs::read_to_string(year.join("indicators.csv")).unwrap();
    let heading = columns.lines().next().unwrap();
    write(
        "indicators.csv",
        &format!(
            "{heading}\n{}",
            ["one", "two", "three"].map(indicator).concat()
        ),
    );
    let mut figures = String::from(
        "indicator,section,part_of,place,period,value,qualifier,as_printed,scope_vi,scope_en\n",
    );
    for (quarter, values) in [
        ("2017-Q1", [30, 20, 2]),
        ("2017-Q2", [31, 21, 12]),
        ("2017-Q3", [33, 23, 15]),
        ("2017-Q4", [37, 24, 16]),
        ("2018-Q1", [50, 39, 14]),
        ("2018-Q2", [55, 48, 17]),
        ("2018-Q3", [57, 61, 15]),
        ("2018-Q4", [31, 26, 3]),
    ] {
        for (code, value) in ["one", "two", "three"].into_iter().zip(values) {
            writeln!(figures, "{code},I,,15,{quarter},{value},exact,,,").unwrap();
        }
    }
    write("observations.csv", &figures);
    folder
}

#[test]
fn no_chart_and_no_last_year_tells_a_small_count_of_another_period() {
    let folder = over_time();
    let told = |period: &str| {
        let read = read_folder_on(folder.path(), period.parse().unwrap()).unwrap();
        let document = compose(&read.layout, &read.dataset, &[]);
        let files = render(&document, Format::Markdown, Language::English).unwrap();
        String::from_utf8(files[0].bytes.clone()).unwrap()
    };
    // The third part is small in one quarter, and so it is told of none, nor of the year.
    let year = told("2018");
    assert!(year.contains("</a>193"), "{year}");
    assert!(!year.contains("f-three"), "{year}");
    let [_, one, three, to_date] = year.split("**Chart").collect::<Vec<_>>()[..] else {
        panic!("{year}")
    };
    assert!(one.contains("| 2018-Q4 | 31 |"), "{one}");
    for chart in [three, to_date] {
        for quarter in ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"] {
            assert!(chart.contains(&format!("| {quarter} | … |")), "{chart}");
        }
    }
    // Nor do the reports on the quarters tell it, or what it was last year.
    for period in [
        "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2018-H1", "2018-9M",
    ] {
        let report = told(period);
        assert!(
            report.contains("f-one") && !report.contains("three\"></a>"),
            "{report}"
        );
        assert!(!report.contains("f-last_year-three"), "{report}");
    }
}
