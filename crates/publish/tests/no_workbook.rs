//! A build that reads no workbooks says so, rather than leaving the figures out.

#![cfg(not(feature = "xlsx"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may fail loudly"
)]

use std::fs;

use ansinh::{date, places, province_report};
use ansinh_publish::new::{Like, Note, Request, prepare, write_new};
use ansinh_publish::read_folder;

#[test]
fn a_workbook_that_cannot_be_read_is_an_error() {
    let template = province_report::template(date(2018, 6, 30));
    let request = Request {
        province: "15",
        period: "2018-H1".parse().unwrap(),
        places: &places::vietnam().unwrap(),
        like: Like::Template(&template),
    };
    let prepared = prepare(request).unwrap();
    assert_eq!(prepared.notes, [Note::NoWorkbook]);
    let folder = tempfile::tempdir().unwrap();
    write_new(folder.path(), &prepared).unwrap();
    assert!(read_folder(folder.path()).is_ok());

    fs::write(folder.path().join("figures.xlsx"), "").unwrap();
    let errors = read_folder(folder.path()).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "figures.xlsx: this build lacks the feature `xlsx` that reads this file; build it with the feature, or move the figures to the CSV files and take this file away"
    );
}
