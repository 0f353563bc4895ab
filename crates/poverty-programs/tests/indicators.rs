//! The figures reported, against a printed report.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

use std::collections::BTreeSet;

use ansinh_core::indicator::IndicatorDefinition;
use ansinh_core::{Dong, Percent};
use ansinh_poverty_programs::indicators::{ALL, DisbursementFigures};
use serde_json::{Value, json};

const REPORT: &str = "../../examples/yen-bai-2017-h1";

/// The fields of a line of comma-separated values.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut field, mut is_quoted) = (Vec::new(), String::new(), false);
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    fields.push(field);
    fields
}

fn rows(file: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(format!("{REPORT}/{file}")).unwrap();
    text.lines().skip(1).map(fields).collect()
}

fn written(definition: &IndicatorDefinition) -> Value {
    json!([
        definition.code,
        definition.name.vi,
        definition.name.en,
        definition.unit.vi,
        definition.unit.en,
        definition.nature,
    ])
}

/// Every figure that the report prints in its section 2.4.1 is defined here as the report defines it.
#[test]
fn the_section_of_the_report_is_covered() {
    let observed: BTreeSet<_> = rows("observations.csv")
        .into_iter()
        .filter(|row| {
            row.get(1)
                .is_some_and(|section| section.starts_with("II.2.4.1"))
        })
        .filter_map(|row| row.into_iter().next())
        .collect();
    assert_eq!(observed.len(), 60);
    let mut found = BTreeSet::new();
    for row in rows("indicators.csv") {
        let Some(code) = row.first().filter(|code| observed.contains(*code)) else {
            continue;
        };
        let all = ALL.into_iter().flatten();
        let defined = all.into_iter().find(|known| known.code == code).unwrap();
        let printed: Vec<_> = row.iter().take(6).collect();
        assert_eq!(written(defined), json!(printed), "{code}");
        found.insert(code.clone());
    }
    assert_eq!(found, observed);
}

#[test]
fn codes_are_unique_and_ratios_have_their_parts() {
    let codes: Vec<_> = ALL.into_iter().flatten().map(|known| known.code).collect();
    let unique: BTreeSet<_> = codes.iter().copied().collect();
    assert_eq!(unique.len(), codes.len());
    for ratio in ALL
        .into_iter()
        .flatten()
        .filter_map(|known| known.ratio.as_ref())
    {
        assert!(unique.contains(ratio.numerator), "{}", ratio.numerator);
        assert!(unique.contains(ratio.denominator), "{}", ratio.denominator);
    }
}

/// Investment and recurrent capital of the programme, by what a half-year might have disbursed.
#[test]
fn rates_of_the_parts_are_no_rate_of_the_whole() {
    let figures = |plan, disbursed| DisbursementFigures {
        plan: Dong::new(plan),
        disbursed: Dong::new(disbursed),
    };
    let investment = figures(151_991_000_000, 75_995_500_000);
    let recurrent = figures(68_648_000_000, 0);
    assert_eq!(investment.rate(), Some(Percent::new(5000, 2)));
    assert_eq!(recurrent.rate(), Some(Percent::new(0, 2)));
    let whole = DisbursementFigures::sum([investment, recurrent]).unwrap();
    assert_eq!(whole.plan, Dong::new(220_639_000_000));
    assert_eq!(whole.rate(), Some(Percent::new(3444, 2)));
}
