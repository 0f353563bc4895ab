//! `ansinh new`, and what is made with it.

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

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

fn new(folder: &Path, more: &[&str]) -> support::Ran {
    let mut arguments = vec!["new", folder.to_str().unwrap()];
    arguments.extend_from_slice(more);
    ansinh(&arguments)
}

#[test]
fn a_new_folder_can_be_checked_and_reported_at_once() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("yen-bai-2018-h1");
    let ran = new(&folder, &["--province", "15", "--period", "2018-H1"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.stdout.matches("Written: ").count(), 9, "{}", ran.stdout);
    assert!(ran.stdout.contains("then run `ansinh check "));

    let folder = folder.to_str().unwrap();
    let checked = ansinh(&["check", folder]);
    assert_eq!(checked.code, 0, "{}", checked.stderr);
    assert!(
        checked.stdout.contains("checks ask nothing yet"),
        "{}",
        checked.stdout
    );
    let out = base.path().join("out");
    let reported = ansinh(&[
        "report",
        folder,
        "--out",
        out.to_str().unwrap(),
        "--format",
        "html,docx,xlsx",
    ]);
    assert_eq!(reported.code, 0, "{}", reported.stderr);
    assert!(out.join("report.docx").exists());
}

#[test]
fn a_province_is_known_by_its_name_with_or_without_marks() {
    for name in ["Yên Bái", "yen bai", "tỉnh Yên Bái"] {
        let base = tempfile::tempdir().unwrap();
        let ran = new(
            base.path(),
            &["--province", name, "--period", "2018-H1", "--from", EXAMPLE],
        );
        assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{name}");
        let manifest = fs::read_to_string(base.path().join("report.toml")).unwrap();
        assert!(manifest.contains("place = \"15\""));
    }
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_written() {
    let base = tempfile::tempdir().unwrap();
    let folder = base.path().join("new");
    for (arguments, because) in [
        (
            ["--province", "99", "--period", "2018-H1"],
            "no province has the code `99` on 2018-06-30; perhaps: ",
        ),
        (
            ["--province", "Yên Bải", "--period", "2018-H1"],
            "--province: ",
        ),
        (["--province", "15", "--period", "2018-H3"], "--period: "),
    ] {
        let ran = new(&folder, &arguments);
        assert_eq!(ran.code, 2, "{}", ran.stdout);
        assert!(ran.stderr.contains(because), "{}", ran.stderr);
        assert!(!folder.exists());
    }
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("mine.txt"), "").unwrap();
    let ran = new(&folder, &["--province", "15", "--period", "2018-H1"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("is there and not empty"),
        "{}",
        ran.stderr
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn figures_of_another_province_stay_behind() {
    let base = tempfile::tempdir().unwrap();
    let ran = new(
        base.path(),
        &["--province", "15", "--period", "2026-H1", "--from", EXAMPLE],
    );
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr
            .contains("is of tỉnh Yên Bái (15), not of tỉnh Lào Cai (15)"),
        "{}",
        ran.stderr
    );
}
