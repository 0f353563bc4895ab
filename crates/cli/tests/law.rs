//! `ansinh rules`, `ansinh law`, `ansinh completions`, and the help.

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

use support::{RULE, ansinh};

#[test]
fn rules_are_listed() {
    let ran = ansinh(&["rules"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains(RULE), "{}", ran.stdout);
    let listed = ansinh(&["rules", "--json"]).json();
    assert!(
        listed
            .as_array()
            .unwrap()
            .iter()
            .any(|rule| rule["id"] == RULE)
    );
    let ran = ansinh(&["rules", "--language", "vi"]);
    assert!(
        ran.stdout.contains("Trợ cấp xã hội hàng tháng"),
        "{}",
        ran.stdout
    );
}

#[test]
fn one_rule_shows_its_articles_facts_and_schema() {
    let ran = ansinh(&["rules", RULE]);
    assert_eq!(ran.code, 0);
    for expected in [
        "from 2013-01-01",
        "136/2013/NĐ-CP",
        "\"age\"",
        "\"$schema\"",
    ] {
        assert!(ran.stdout.contains(expected), "{expected}: {}", ran.stdout);
    }
    let whole = ansinh(&["rules", RULE, "--json"]).json();
    assert_eq!(whole["covers_from"], "2013-01-01");
    assert!(whole["articles"][0]["verification"].is_string());
    assert!(whole["facts_schema"]["properties"]["age"].is_object());
    assert!(whole["starting_facts"]["age"].is_object());
    assert_eq!(ansinh(&["rules", "no-such-rule"]).code, 2);
}

#[test]
fn a_reference_leads_to_the_rule_of_another_domain() {
    let (from, own) = (
        "vocational-training/unemployment-training",
        "labour-employment/unemployment-training-support",
    );
    let ran = ansinh(&["rules", from]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.starts_with(own), "{}", ran.stdout);
    let listed = ansinh(&["rules"]).stdout;
    assert!(
        listed.contains(&format!("{from}\n    see {own}")),
        "{listed}"
    );
}

#[test]
fn the_law_of_a_day() {
    let ran = ansinh(&["law", RULE, "--on", "2017-06-01"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.contains("standard_level: 270,000 đồng"),
        "{}",
        ran.stdout
    );
    assert!(
        ran.stdout.contains("[Decree 136/2013/NĐ-CP, article 4(1)"),
        "{}",
        ran.stdout
    );
    let ran = ansinh(&["law", RULE, "--on", "2017-06-01", "--language", "vi"]);
    assert!(ran.stdout.contains("270.000 đồng"), "{}", ran.stdout);
}

#[test]
fn the_values_that_rules_share() {
    let ran = ansinh(&["law", "series", "--on", "2017-06-01"]);
    assert_eq!(ran.code, 0);
    assert!(
        ran.stdout.contains("series/base-salary: 1,210,000 đồng"),
        "{}",
        ran.stdout
    );
    let all = ansinh(&["law", "--on", "2017-06-01"]).stdout;
    assert!(all.contains("series/base-salary") && all.contains(RULE));
}

#[test]
fn the_law_without_a_day_is_that_of_the_last_review() {
    let law = ansinh(&["law", RULE, "--json"]).json();
    let rule = ansinh(&["rules", RULE, "--json"]).json();
    assert_eq!(law[0]["on"], rule["reviewed_until"]);
    assert!(law[0]["parameters"][0]["citation"]["vi"].is_string());
}

#[test]
fn the_law_of_a_day_nobody_covers() {
    let ran = ansinh(&["law", RULE, "--on", "1999-01-01"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("coverage begins"), "{}", ran.stderr);
    // All rules together: each says for itself that it isn't covered.
    let ran = ansinh(&["law", "--on", "1999-01-01"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("coverage begins"), "{}", ran.stdout);
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = ansinh(&["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.contains("assess"), "{shell}");
    }
}

#[test]
fn help_shows_examples_and_exit_codes() {
    let ran = ansinh(&["--help"]);
    assert_eq!(ran.code, 0);
    assert!(ran.stdout.contains("Examples:") && ran.stdout.contains("Exit codes:"));
    for command in ["report", "check", "assess", "rules", "law", "completions"] {
        let ran = ansinh(&[command, "--help"]);
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.contains("Example"), "{command}: {}", ran.stdout);
    }
    assert_eq!(ansinh(&["no-such-command"]).code, 2);
    assert_eq!(ansinh(&[]).code, 2);
}
