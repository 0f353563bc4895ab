//! The XLSX file, read back by an independent reader.
#![cfg(feature = "xlsx")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use ansinh::RatesInForce;
use ansinh_core::Language;
use ansinh_publish::{Format, read_folder, render};
use ansinh_reporting::compose::compose;
use ansinh_reporting::document::{Block, Document, Plot};
use calamine::{Data, Reader as _, Xlsx};

mod sample;

fn bytes(document: &Document) -> Vec<u8> {
    let mut files = render(document, Format::Xlsx, Language::Vietnamese).unwrap();
    files.remove(0).bytes
}

fn opened(document: &Document) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes(document))).unwrap()
}

/// The parts of the file whose names begin so.
fn parts(document: &Document, prefix: &str) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes(document))).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .filter(|name| name.starts_with(prefix) && !name.contains("_rels"))
        .collect();
    let read = |name: &String| {
        let mut part = String::new();
        zip.by_name(name)
            .unwrap()
            .read_to_string(&mut part)
            .unwrap();
        part
    };
    names.iter().map(read).collect()
}

fn yen_bai() -> Document {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../examples/yen-bai-2017-h1"
    );
    let example = read_folder(folder.as_ref()).unwrap();
    let findings = example.dataset.reconcile(&RatesInForce);
    compose(&example.layout, &example.dataset, &findings)
}

/// The sections with something under their heading.
fn with_content(document: &Document) -> usize {
    let heading = |block: &Block| matches!(block, Block::Heading(_));
    let sections = document.blocks.chunk_by(|_, next| !heading(next));
    let full = sections.filter(|blocks| blocks.iter().any(|block| !heading(block)));
    full.count()
}

#[test]
fn a_sheet_a_section_after_the_contents() {
    let document = yen_bai();
    let workbook = opened(&document);
    let sheets = workbook.sheet_names();
    assert_eq!(sheets[0], "Mục lục");
    // What stands before the first heading has a sheet too; a heading alone has none.
    assert_eq!(sheets.len(), 1 + with_content(&document));
    assert!(sheets.contains(&"II.2.4.1.a".to_owned()), "{sheets:?}");
}

#[test]
fn every_number_is_a_number() {
    let document = yen_bai();
    let mut workbook = opened(&document);
    let mut numbers = BTreeSet::new();
    for (_, range) in workbook.worksheets() {
        for (_, _, cell) in range.used_cells() {
            if let Data::Float(number) = cell {
                numbers.insert(number.to_string());
            }
        }
    }
    let figures = document
        .figures()
        .filter_map(|(_, figure)| figure.value.quantity())
        .map(|quantity| quantity.value.normalize().to_string());
    let missing: Vec<String> = figures.filter(|value| !numbers.contains(value)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // 9,043 of 17,700 too, with the digits a spreadsheet keeps.
    assert!(numbers.contains("51.090395480226"), "{numbers:?}");
}

#[test]
fn heads_are_frozen_and_repeat_in_print() {
    let document = yen_bai();
    let sheets = parts(&document, "xl/worksheets/sheet");
    let frozen = sheets
        .iter()
        .filter(|sheet| sheet.contains(r#"state="frozen""#));
    assert_eq!(frozen.count(), 1 + with_content(&document));
    let workbook = parts(&document, "xl/workbook").concat();
    assert!(workbook.contains("_xlnm.Print_Titles"), "{workbook}");
}

#[test]
fn charts_are_native() {
    let document = yen_bai();
    let charts = document.blocks.iter();
    let charts = charts
        .filter(|block| matches!(block, Block::Chart(_)))
        .count();
    let drawn = parts(&document, "xl/charts/chart");
    assert_eq!(drawn.len(), charts);
    assert!(drawn.iter().all(|chart| chart.contains("<c:numRef>")));
    // Each begins a page when it is printed.
    let sheets = parts(&document, "xl/worksheets/sheet").concat();
    assert_eq!(sheets.matches("<brk ").count(), charts);
    // The plan is a line across its chart, at 100 per cent.
    let plans = document.blocks.iter().filter(|block| {
        matches!(block, Block::Chart(chart) if matches!(chart.plot, Plot::PlanAgainstActual { .. }))
    });
    let lined = drawn
        .iter()
        .filter(|chart| chart.contains("<c:majorUnit val=\"100\"/>"));
    assert_eq!(lined.count(), plans.count());
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(bytes(&sample::report()), bytes(&sample::report()));
    let mut undated = sample::report();
    undated.date = None;
    assert_eq!(bytes(&undated), bytes(&undated));
}

#[test]
fn words_start_no_formula() {
    let document = sample::full_of("=HYPERLINK(\"http://a\")");
    for sheet in parts(&document, "xl/worksheets/sheet") {
        assert!(!sheet.contains("<f>"), "{sheet}");
    }
    opened(&sample::full_of("\u{0}\u{b}\"'[]:*?/\\<&"));
}
