//! Words and bars of the page are seen on their ground, in light and in dark.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly; contrast is defined in real numbers"
)]

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../src/html/style.css");

/// The colours of a `:root { … }`.
fn colours(rule: &str) -> BTreeMap<&str, &str> {
    let inside = rule.split('}').next().unwrap();
    inside
        .split(';')
        .filter_map(|declaration| declaration.trim().split_once(':'))
        .filter(|(name, _)| name.starts_with("--"))
        .map(|(name, colour)| (name.trim(), colour.trim()))
        .collect()
}

/// Relative luminance as WCAG 2 defines it.
fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let wide: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn everything_stands_out_in_light_and_dark() {
    let schemes: Vec<_> = STYLE.split(":root {").skip(1).map(colours).collect();
    assert_eq!(schemes.len(), 2);
    for scheme in schemes {
        let seen = |what: &str, on: &str, least: f64| {
            let ratio = contrast(scheme[what], scheme[on]);
            assert!(ratio >= least, "{what} on {on}: {ratio:.2}, {scheme:?}");
        };
        for words in [
            "--ink",
            "--quiet",
            "--link",
            "--error",
            "--warning",
            "--note",
        ] {
            seen(words, "--paper", 4.5);
            seen(words, "--wash", 4.5);
        }
        seen("--ink", "--found", 4.5);
        for bar in ["--c0", "--c1", "--c2", "--c3", "--c4", "--c5"] {
            seen(bar, "--paper", 3.0);
        }
        seen("--c0", "--track", 3.0);
    }
}
