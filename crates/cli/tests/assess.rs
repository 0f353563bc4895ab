//! `ansinh assess`: one case, and a batch.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

mod support;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use serde_json::{Value, json};
use support::{RULE, ansinh, ansinh_reading, case, program};

const ON: [&str; 2] = ["--on", "2017-06-01"];

fn of_82() -> Value {
    case(&[("age", json!({ "years": 82 }))])
}

fn assess(more: &[&str], facts: &Value) -> support::Ran {
    let arguments = [&["assess", RULE], &ON[..], &["--facts", "-"], more].concat();
    ansinh_reading(&arguments, facts.to_string())
}

#[test]
fn an_entitled_case() {
    let ran = assess(&[], &of_82());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("Entitled: 270,000 đồng"),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.stderr, "");
}

#[test]
fn no_file_is_needed_to_know_the_law() {
    let empty = tempfile::tempdir().unwrap();
    let file = empty.path().join("case.json");
    fs::write(&file, of_82().to_string()).unwrap();
    let mut command = program(&["assess", RULE, "--on", "2017-06-01", "--facts", "case.json"]);
    let ran = command
        .env_clear()
        .current_dir(empty.path())
        .output()
        .unwrap();
    assert!(ran.status.success());
    assert!(
        String::from_utf8(ran.stdout)
            .unwrap()
            .contains("270,000 đồng")
    );
}

#[test]
fn facts_from_a_file_and_json_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("case.json");
    fs::write(&file, of_82().to_string()).unwrap();
    let file = file.to_str().unwrap();
    let ran = ansinh(&[
        "assess",
        RULE,
        "--on",
        "2017-06-01",
        "--facts",
        file,
        "--json",
    ]);
    let answer = ran.json();
    assert_eq!(ran.code, 0);
    assert_eq!(answer["rule"], RULE);
    assert_eq!(answer["on"], "2017-06-01");
    assert_eq!(answer["entitled"], true);
    assert_eq!(answer["total"], 270_000);
    assert_eq!(answer["lines"][0]["frequency"], "monthly");
    assert!(
        answer["lines"][0]["citation"]["vi"]
            .as_str()
            .unwrap()
            .contains("Nghị định")
    );
    assert!(answer.get("steps").is_none());
}

#[test]
fn the_explanation_names_the_article() {
    let ran = assess(&["--explain", "--language", "vi"], &of_82());
    assert!(
        ran.stdout.contains("Nghị định 136/2013/NĐ-CP"),
        "{}",
        ran.stdout
    );
    let answer = assess(&["--explain", "--json"], &of_82()).json();
    let steps = answer["steps"].as_array().unwrap();
    assert_eq!(steps.last().unwrap()["result"]["value"], 270_000);
}

#[test]
fn not_entitled_is_an_answer() {
    let facts = case(&[("in_institution", json!(true))]);
    let ran = assess(&["--json"], &facts);
    assert_eq!(ran.code, 0);
    let answer = ran.json();
    assert_eq!(answer["entitled"], false);
    assert_eq!(answer["award"], Value::Null);
    let reason = &answer["reasons"][0];
    assert_eq!(reason["code"], "in-institution");
    assert!(!reason["vi"].as_str().unwrap().is_empty());
    assert!(!reason["citation"]["en"].as_str().unwrap().is_empty());
}

#[test]
fn all_missing_facts_are_named_at_once() {
    let ran = assess(&[], &json!({ "agee": { "years": 82 } }));
    assert_eq!(ran.code, 2);
    for name in [
        "`age` is missing",
        "`household` is missing",
        "perhaps `age`",
    ] {
        assert!(ran.stderr.contains(name), "{}", ran.stderr);
    }
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_wrong_kind_is_named_with_its_place() {
    let ran = assess(&[], &case(&[("age", json!({ "years": "eighty" }))]));
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("`age"), "{}", ran.stderr);
    let ran = assess(&[], &case(&[("household", json!("rich"))]));
    assert!(
        ran.stderr.contains("`household` is \"rich\"; allowed:"),
        "{}",
        ran.stderr
    );
}

#[test]
fn errors_are_json_where_json_is_asked_for() {
    let ran = assess(&["--json"], &json!({}));
    assert_eq!(ran.code, 2);
    let error = &ran.json()["error"];
    assert_eq!(error["code"], "fact-names");
    assert!(error["vi"].as_str().unwrap().contains("thiếu `age`"));
    assert!(error["en"].as_str().unwrap().contains("`age` is missing"));
}

#[test]
fn bad_requests() {
    let facts = of_82().to_string();
    let long_ago = ansinh_reading(
        &["assess", RULE, "--on", "1999-01-01", "--facts", "-"],
        &facts,
    );
    assert_eq!(long_ago.code, 2);
    assert!(
        long_ago.stderr.contains("coverage begins on 2013-01-01"),
        "{}",
        long_ago.stderr
    );
    for day in ["2017-13-01", "01/06/2017", "2017-6-1", "+2017-06-1", ""] {
        let ran = ansinh_reading(&["assess", RULE, "--on", day, "--facts", "-"], &facts);
        assert_eq!(ran.code, 2, "{day}");
        assert!(ran.stderr.contains("--on"), "{}", ran.stderr);
    }
    let rule = [
        "assess",
        "social-protection/monthly-alowance",
        "--on",
        "2017-06-01",
    ];
    let ran = ansinh_reading(&[&rule[..], &["--facts", "-"]].concat(), &facts);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains(RULE), "{}", ran.stderr);
    let nothing_like_it = ["assess", "nope", "--on", "2017-06-01", "--facts", "-"];
    let ran = ansinh_reading(&nothing_like_it, &facts);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("are written as"), "{}", ran.stderr);
    for (input, expected) in [
        ("{\"age\": 1, \"age\": 2}".as_bytes(), "given twice"),
        (b"{\n  oops", "line 2"),
        (b"\"\xff\"", "byte 1 is not UTF-8"),
        (b"[1, 2]", "must be a JSON object"),
        (b"", "not valid JSON"),
    ] {
        let ran = ansinh_reading(
            &["assess", RULE, "--on", "2017-06-01", "--facts", "-"],
            input,
        );
        assert_eq!(ran.code, 2);
        assert!(ran.stderr.contains(expected), "{}", ran.stderr);
    }
    let ran = ansinh(&[
        "assess",
        RULE,
        "--on",
        "2017-06-01",
        "--facts",
        "/nowhere/case.json",
    ]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("/nowhere/case.json"), "{}", ran.stderr);
    assert_eq!(ansinh(&["assess", RULE]).code, 2);
    assert_eq!(
        ansinh(&["assess", RULE, "--batch", "--on", "2017-06-01"]).code,
        2
    );
}

#[test]
fn the_locale_chooses_the_language() {
    let arguments = ["assess", RULE, "--on", "1999-01-01", "--facts", "-"];
    let mut command = program(&arguments);
    let ran = command.env("LC_ALL", "vi_VN.UTF-8").stdin(Stdio::null());
    let told = String::from_utf8(ran.output().unwrap().stderr).unwrap();
    assert!(told.contains("chưa có quy định"), "{told}");
    let mut command = program(&[&arguments[..], &["--language", "en"]].concat());
    let ran = command.env("LC_ALL", "vi_VN.UTF-8").stdin(Stdio::null());
    let told = String::from_utf8(ran.output().unwrap().stderr).unwrap();
    assert!(told.contains("coverage begins"), "{told}");
}

#[test]
fn the_two_clocks() {
    let ask = |more: &[&str]| {
        let arguments = [
            "assess",
            RULE,
            "--on",
            "2026-08-01",
            "--facts",
            "-",
            "--json",
        ];
        let facts = case(&[
            ("age", json!({ "years": 35 })),
            ("disability", json!("severe")),
        ]);
        ansinh_reading(&[&arguments[..], more].concat(), facts.to_string()).json()["total"].clone()
    };
    assert_eq!(ask(&[]), 810_000); // 540,000 × 1.5
    assert_eq!(ask(&["--known-on", "2026-08-01"]), 750_000); // 500,000 × 1.5
}

#[test]
fn after_the_last_review() {
    let arguments = [
        "assess",
        RULE,
        "--on",
        "2040-01-01",
        "--facts",
        "-",
        "--json",
    ];
    let facts = case(&[("disability", json!("severe"))]).to_string();
    let ran = ansinh_reading(&arguments, &facts);
    assert_eq!(
        (ran.code, &ran.json()["error"]["code"]),
        (2, &json!("after-review"))
    );
    let ran = ansinh_reading(&[&arguments[..], &["--assume-unchanged"]].concat(), &facts);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("assumed-unchanged"), "{}", ran.stdout);
}

const HA_NOI: &str = r#"
kind = "local"
rule = "social-protection/monthly-allowance"
article = "2"
from = "2026-01-01"

[instrument]
kind = "resolution"
number = "63/2025/NQ-HĐND"
issued = "2025-11-27"
title = { vi = "Mức chuẩn trợ giúp xã hội của Hà Nội", en = "Social-assistance level of Hà Nội" }

[parameters]
standard_level = 650000
"#;

#[test]
fn a_province_pays_more() {
    let folder = tempfile::tempdir().unwrap();
    let ask = |file: &str, text: &str| {
        let file = folder.path().join(file);
        fs::write(&file, text).unwrap();
        let facts = case(&[("disability", json!("severe"))]).to_string();
        let file = file.to_str().unwrap();
        let arguments = [
            "assess",
            RULE,
            "--on",
            "2026-02-01",
            "--facts",
            "-",
            "--local",
            file,
        ];
        ansinh_reading(&[&arguments[..], &["--json"]].concat(), facts)
    };
    let ran = ask("ha-noi.toml", HA_NOI);
    assert_eq!(ran.json()["total"], 975_000); // 650,000 × 1.5
    assert!(ran.stdout.contains("63/2025/NQ-HĐND"));
    let lower = HA_NOI.replace("650000", "400000");
    let ran = ask("lower.toml", &lower);
    assert_eq!(ran.json()["error"]["code"], "parameter-below-floor");
    let unknown = HA_NOI.replace("standard_level", "standard_lvl");
    assert_eq!(
        ask("unknown.toml", &unknown).json()["error"]["code"],
        "parameter-unknown"
    );
    let misspelt = HA_NOI.replace("article =", "artikel =");
    let ran = ask("misspelt.toml", &misspelt);
    assert_eq!(ran.code, 2);
    assert!(
        ran.json()["error"]["en"]
            .as_str()
            .unwrap()
            .contains("artikel")
    );
    assert_eq!(
        ask("policy.yaml", HA_NOI).json()["error"]["code"],
        "unknown-format"
    );
}

#[test]
fn a_batch_answers_each_line_in_order() {
    let line = |on: &str, facts: Value| json!({ "on": on, "facts": facts }).to_string();
    let lines = [
        line("2017-06-01", of_82()),
        "not JSON".into(),
        line("2021-08-01", case(&[("disability", json!("severe"))])),
        String::new(),
        line("2017-06-01", case(&[("in_institution", json!(true))])),
        line("2017-06-31", of_82()),
        json!({ "on": "2017-06-01", "facts": of_82(), "id": 7 }).to_string(),
        line("2017-06-01", json!({})),
        format!("{{\"on\": \"{}\"}}", "x".repeat(2 << 20)),
        line("2024-08-01", of_82()),
    ];
    let ran = ansinh_reading(&["assess", RULE, "--batch"], lines.join("\n"));
    assert_eq!(ran.code, 2); // some lines were bad
    let answers = ran.lines();
    assert_eq!(answers.len(), lines.len());
    let totals = [(0, 270_000), (2, 540_000), (4, 0), (9, 500_000)];
    for (line, total) in totals {
        assert_eq!(answers[line]["total"], total, "{}", answers[line]);
    }
    assert_eq!(answers[0]["on"], "2017-06-01");
    assert_eq!(answers[9]["on"], "2024-08-01");
    let codes = [
        (1, "not-json"),
        (3, "not-json"),
        (5, "bad-date"),
        (6, "not-a-case"),
        (7, "fact-names"),
        (8, "line-too-long"),
    ];
    for (line, code) in codes {
        assert_eq!(answers[line]["line"], line + 1);
        assert_eq!(answers[line]["error"]["code"], code, "{}", answers[line]);
    }
}

#[test]
fn a_batch_equals_single_answers() {
    let facts = of_82();
    let single = assess(&["--json", "--explain"], &facts).json();
    let line = json!({ "on": "2017-06-01", "facts": facts }).to_string();
    let ran = ansinh_reading(&["assess", RULE, "--batch", "--explain"], line);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.lines(), [single]);
}

#[test]
fn a_batch_answers_each_line_before_it_waits_for_the_next() {
    let mut child = program(&["assess", RULE, "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(stdin, "{}", json!({ "on": "2017-06-01", "facts": of_82() })).unwrap();
        let mut answer = String::new();
        reader.read_line(&mut answer).unwrap();
        assert!(answer.contains("270000"), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn an_empty_batch_is_fine() {
    let ran = ansinh_reading(&["assess", RULE, "--batch"], "");
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
}

#[test]
fn a_reader_who_leaves_is_no_panic() {
    let mut child = program(&["assess", RULE, "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let line = json!({ "on": "2017-06-01", "facts": of_82() }).to_string() + "\n";
    let writer = std::thread::spawn(move || {
        for _ in 0..2_000 {
            if stdin.write_all(line.as_bytes()).is_err() {
                break;
            }
        }
    });
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut String::new()).unwrap();
    drop(reader);
    writer.join().unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
}

#[test]
fn caveats_name_the_law_in_the_language_asked_for() {
    let ran = assess(&["--language", "vi"], &of_82());
    let note = ran.stdout.lines().find(|line| line.starts_with("Lưu ý"));
    assert!(
        !note.unwrap_or_default().contains("Decree"),
        "{}",
        ran.stdout
    );
}
