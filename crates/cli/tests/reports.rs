//! `ansinh report` and `ansinh check`, on the example and on broken copies of it.

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

use support::{ansinh, program};
use tempfile::TempDir;

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../examples/yen-bai-2017-h1"
);

/// Months, quarters and half-years of two years, figures made up.
const A_YEAR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/a-year-2018");

/// A copy of the example, one of its files changed.
fn changed(file: &str, change: impl Fn(String) -> String) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(EXAMPLE).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    let file = folder.path().join(file);
    let text = fs::read_to_string(&file).unwrap();
    let after = change(text.clone());
    assert_ne!(text, after, "nothing was changed");
    fs::write(file, after).unwrap();
    folder
}

fn shown(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn the_example_has_known_findings_only() {
    let ran = ansinh(&["check", EXAMPLE]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    for expected in [
        "54.8571 %", // 384 of 700
        "115.75 %",
        "26.3 %",
        "3,564.681 billion đồng / 3,564.68 billion đồng",
        "172 patients / 1,010 patients",
        "25.7 million đồng a house / 50 million đồng a house",
        "860,070 kg / 860,070 kg",
        "0 of these not known yet",
    ] {
        assert!(ran.stdout.contains(expected), "{expected}: {}", ran.stdout);
    }
}

#[test]
fn findings_follow_the_language() {
    let ran = ansinh(&["check", EXAMPLE, "--language", "vi"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("phép kiểm tra"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("Nghị định 136/2013/NĐ-CP"),
        "{}",
        ran.stdout
    );
}

#[test]
fn findings_as_json() {
    let ran = ansinh(&["check", EXAMPLE, "--json"]);
    let found = ran.json();
    let found = found.as_array().unwrap();
    let export = found.iter().find(|one| one["check"] == "P03").unwrap();
    // The cause is data, not words alone.
    let cause = &export["explanations"][0];
    assert_eq!(
        (&cause["code"], &cause["rounded"]),
        (&"truncated".into(), &"54.9".into())
    );
    assert_eq!(export["severity"], "failure");
    assert_eq!(export["new"], false);
    assert!(export["known"]["vi"].is_string());
    assert!(export["sides"]["left"]["value"].is_string());
}

#[test]
fn a_new_finding_fails_the_run() {
    let folder = changed("checks.csv", |text| {
        let row = "X99,injury_cases,=,funeral_cases,,,Thử,As many injured as dead,,,";
        format!("{}\n{row}\n", text.trim_end())
    });
    let ran = ansinh(&["check", shown(folder.path())]);
    assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
    let first = "Doesn't add up, not known yet:\n  As many injured as dead";
    assert!(ran.stdout.starts_with(first), "{}", ran.stdout);
    let out = folder.path().join("out");
    let ran = ansinh(&["report", shown(folder.path()), "--out", shown(&out)]);
    assert_eq!(ran.code, 1);
    assert!(out.join("report.html").is_file()); // the report is written all the same
}

#[test]
fn a_report_in_every_format() {
    let out = tempfile::tempdir().unwrap();
    let target = out.path().join("new").join("folder");
    let formats = "html,docx,xlsx,markdown,csv,json";
    let arguments = [
        "report",
        EXAMPLE,
        "--out",
        shown(&target),
        "--format",
        formats,
    ];
    let ran = ansinh(&[&arguments[..], &["--language", "vi"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for file in [
        "report.html",
        "report.docx",
        "report.xlsx",
        "report.md",
        "report.json",
        "figures.csv",
        "findings.csv",
    ] {
        let file = target.join(file);
        assert!(fs::metadata(&file).unwrap().len() > 0);
        assert!(ran.stdout.contains(shown(&file)), "{}", ran.stdout);
    }
    let page = fs::read_to_string(target.join("report.html")).unwrap();
    assert!(page.contains("lang=\"vi\"") && page.contains("Yên Bái"));
}

#[test]
fn without_out_the_report_goes_below_out() {
    let here = tempfile::tempdir().unwrap();
    let mut command = program(&["report", EXAMPLE]);
    let ran = command.current_dir(here.path()).output().unwrap();
    assert!(ran.status.success());
    assert!(
        here.path()
            .join("out/yen-bai-2017-h1/report.html")
            .is_file()
    );
}

#[test]
fn every_mistake_is_told_with_its_line_and_nothing_is_written() {
    let folder = changed("observations.csv", |text| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines[1].insert_str(0, "no_such_indicator_");
        lines.push(lines[2].clone());
        lines.join("\n")
    });
    let out = folder.path().join("out");
    let ran = ansinh(&["report", shown(folder.path()), "--out", shown(&out)]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("observations.csv, line 2"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.lines().count() >= 2, "{}", ran.stderr);
    assert!(!out.exists());
    let ran = ansinh(&["check", shown(folder.path()), "--json"]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.json()["errors"][0]["file"], "observations.csv");
}

#[test]
fn folders_that_are_none() {
    let empty = tempfile::tempdir().unwrap();
    for folder in ["/nowhere/at/all", shown(empty.path())] {
        for command in ["check", "report"] {
            let ran = ansinh(&[command, folder]);
            assert_eq!(ran.code, 2, "{folder}");
            assert!(ran.stderr.starts_with("ansinh: "), "{}", ran.stderr);
        }
    }
    let ran = ansinh(&["report", EXAMPLE, "--format", "html,pdf"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("pdf"), "{}", ran.stderr);
    let file = empty.path().join("a-file");
    fs::write(&file, "").unwrap();
    let ran = ansinh(&["report", EXAMPLE, "--out", shown(&file)]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("a-file"), "{}", ran.stderr);
}

#[test]
fn one_folder_has_the_reports_of_many_periods() {
    for (period, days) in [
        ("2018-05", "2018-05 (figures from 2018-04-15 to 2018-05-14)"),
        (
            "2018-Q3",
            "quarter 3 of 2018 (figures from 2018-06-15 to 2018-09-14)",
        ),
        (
            "2018-H1",
            "first half of 2018 (figures from 2017-12-15 to 2018-06-14)",
        ),
        (
            "2018-9M",
            "first nine months of 2018 (figures from 2017-12-15 to 2018-09-14)",
        ),
        ("2018", "2018 (figures from 2017-12-15 to 2018-12-14)"),
    ] {
        let here = tempfile::tempdir().unwrap();
        let mut command = program(&["report", A_YEAR, "--period", period, "--format", "markdown"]);
        let ran = command.current_dir(here.path()).output().unwrap();
        assert!(ran.status.success(), "{period}");
        let page = here
            .path()
            .join("out/a-year-2018")
            .join(period)
            .join("report.md");
        let page = fs::read_to_string(page).unwrap();
        assert!(page.contains(days), "{page}");
    }
    let ran = ansinh(&["check", A_YEAR, "--period", "2018-9M"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    assert!(
        ran.stdout
            .contains("is incomplete: it lacks quarter 3 of 2018"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_period_that_cannot_be_had() {
    for (folder, period, expected) in [
        (
            A_YEAR,
            "2018-H3",
            "the option --period: \u{201c}2018-H3\u{201d} is not a reporting period; write one as",
        ),
        (
            A_YEAR,
            "2019",
            "there are figures of: 2017-H1..2018-H1, 2017-Q1..2018-Q4, 2017-01..2018-12",
        ),
        (EXAMPLE, "2017-Q1", "the folder holds the one on `2017-H1`"),
    ] {
        let ran = ansinh(&["check", folder, "--period", period]);
        assert_eq!(ran.code, 2);
        assert!(ran.stderr.contains(expected), "{}", ran.stderr);
    }
    assert_eq!(ansinh(&["check", EXAMPLE, "--period", "2017-H1"]).code, 0);
}

#[test]
fn the_help_speaks_vietnamese() {
    let vietnamese = ansinh(&["report", "--help", "--language", "vi"]);
    assert_eq!(vietnamese.code, 0);
    for words in [
        "Cách dùng: ansinh report",
        "Tham số:",
        "Tùy chọn:",
        "Thư mục số liệu",
        "Ví dụ:",
    ] {
        assert!(
            vietnamese.stdout.contains(words),
            "{words}: {}",
            vietnamese.stdout
        );
    }
    for words in ["Usage", "Options:", "Arguments:", "Print help", "Examples:"] {
        assert!(
            !vietnamese.stdout.contains(words),
            "{words}: {}",
            vietnamese.stdout
        );
    }
    let in_locale = |arguments: &[&str]| -> support::Ran {
        let mut program = support::program(arguments);
        program.env("LANG", "vi_VN.UTF-8").output().unwrap().into()
    };
    let help = in_locale(&["help", "report"]);
    assert_eq!(help.stdout, vietnamese.stdout);
    assert!(in_locale(&["--help"]).stdout.contains("Mã kết thúc:"));
    // English where it is asked for, whatever the locale.
    assert!(
        in_locale(&["--language=en", "report", "--help"])
            .stdout
            .contains("Usage:")
    );

    let wrong = in_locale(&["report", "--formt", "html"]);
    assert_eq!(wrong.code, 2);
    let told = wrong.stderr.lines().next().unwrap();
    assert_eq!(
        told,
        "ansinh: không có tham số `--formt`; có phải là `--format`?"
    );
    assert!(
        in_locale(&["chek"])
            .stderr
            .starts_with("ansinh: không có lệnh `chek`")
    );
    assert!(
        in_locale(&["check"])
            .stderr
            .starts_with("ansinh: thiếu <DIR>")
    );
}
