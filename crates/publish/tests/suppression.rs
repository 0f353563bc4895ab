//! Small counts that a table keeps back stand in no file of the report.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::fs;

use ansinh::RatesInForce;
use ansinh_core::Language;
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
