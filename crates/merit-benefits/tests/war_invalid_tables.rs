//! The war invalids' tables, cell by cell: how each decree follows from the one before it, sums,
//! order, and cells that are equal.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::law::Verification;
use ansinh_core::{Decimal, Dong, Month, NaiveDate, Rule as _, When, date};
use ansinh_merit_benefits::war_invalid_allowance::{InvalidType, RateLevels};
use ansinh_merit_benefits::{WarInvalidAllowance, WarInvalidAllowanceFacts};
use serde::Deserialize;
use support::steps::steps;

const CASES: &str = include_str!("cases/war_invalid_tables.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Checks {
    #[expect(dead_code, reason = "read as steps")]
    step: Vec<toml::Value>,
    cell: Vec<Cell>,
    sum: Vec<Sum>,
    equal: Vec<Equal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cell {
    id: String,
    from: NaiveDate,
    to: NaiveDate,
    rate: u8,
    level: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sum {
    id: String,
    on: NaiveDate,
    type_a: i64,
    type_b: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Equal {
    id: String,
    type_a: u8,
    type_b: u8,
    level_in_2024: i64,
}

fn checks() -> Checks {
    toml::from_str(CASES).unwrap()
}

fn tables(day: NaiveDate) -> [RateLevels; 2] {
    let rule = WarInvalidAllowance::in_force(day).unwrap();
    [rule.type_a.unwrap(), rule.type_b.unwrap()]
}

/// The days on which a decree's table begins.
fn days() -> Vec<NaiveDate> {
    let mut days = WarInvalidAllowance::about().regimes;
    days.retain(|day| {
        WarInvalidAllowance::in_force(*day)
            .unwrap()
            .type_a
            .is_some()
    });
    assert_eq!(days.len(), 7);
    days
}

#[test]
fn each_decree_scales_the_cells_of_the_one_before() {
    let steps = steps();
    let days = days();
    assert_eq!(
        steps.len() + 1,
        days.len(),
        "a step for every decree but the first"
    );
    let mut transitions = 0;
    for (step, pair) in steps.iter().zip(days.windows(2)) {
        assert_eq!(pair, [step.from, step.to]);
        for (before, after) in tables(step.from).iter().zip(&tables(step.to)) {
            for ((rate, level), (_, scaled)) in before.iter().zip(after.iter()) {
                let expected = step.next(level.value);
                assert_eq!(scaled.value, expected, "{rate} % from {}", step.to);
                transitions += 1;
            }
        }
    }
    assert_eq!(transitions, 960);
}

#[test]
fn worked_cells() {
    let (checks, steps) = (checks(), steps());
    for cell in &checks.cell {
        let step = steps.iter().find(|step| step.to == cell.to).unwrap();
        assert_eq!(step.from, cell.from, "{}", cell.id);
        let [before, _] = tables(cell.from);
        let [after, _] = tables(cell.to);
        let level = Dong::new(cell.level);
        assert_eq!(
            step.next(before.at(cell.rate).unwrap().value),
            level,
            "{}",
            cell.id
        );
        assert_eq!(after.at(cell.rate).unwrap().value, level, "{}", cell.id);
    }
}

#[test]
fn sums() {
    for sum in checks().sum {
        let found = tables(sum.on).map(|table| {
            table
                .iter()
                .map(|(_, level)| level.value.to_i64())
                .sum::<i64>()
        });
        assert_eq!(found, [sum.type_a, sum.type_b], "{}", sum.id);
    }
}

#[test]
fn order_and_equal_cells() {
    let equal = checks().equal;
    for day in days() {
        let [a, b] = tables(day);
        for table in [&a, &b] {
            let levels: Vec<_> = table.iter().map(|(_, level)| level.value).collect();
            assert_eq!(levels.len(), 80);
            assert!(levels.is_sorted_by(|low, high| low < high), "{day}");
        }
        for ((rate, type_a), (_, type_b)) in a.iter().zip(b.iter()) {
            assert!(type_a.value > type_b.value, "{rate} % on {day}");
        }
        for pair in &equal {
            let (a, b) = (a.at(pair.type_a).unwrap(), b.at(pair.type_b).unwrap());
            assert_eq!(a.value, b.value, "{} on {day}", pair.id);
            if day == date(2024, 7, 1) {
                assert_eq!(a.value, Dong::new(pair.level_in_2024), "{}", pair.id);
            }
        }
    }
}

/// Which cells were read in a published text, and which follow from the decrees around them.
#[test]
fn derived_cells_are_marked() {
    let derived = |day| {
        tables(day).map(|table| {
            let marked = |mark| {
                table
                    .iter()
                    .filter(|(_, level)| level.citation.verification == mark)
                    .count()
            };
            assert_eq!(
                marked(Verification::Published) + marked(Verification::Derived),
                80
            );
            marked(Verification::Derived)
        })
    };
    assert_eq!(derived(date(2015, 1, 1)), [0, 9]);
    assert_eq!(derived(date(2017, 7, 1)), [80, 80]);
    assert_eq!(derived(date(2018, 7, 1)), [18, 80]);
    assert_eq!(derived(date(2019, 7, 1)), [0, 0]);
    assert_eq!(derived(date(2024, 7, 1)), [0, 0]);
}

fn invalid(rate: u8) -> WarInvalidAllowanceFacts {
    WarInvalidAllowanceFacts {
        invalid_type: InvalidType::A,
        rate,
    }
}

/// Decree 70/2017 counts from 2017-07-01 and took effect on 2017-07-25: July was paid at the old
/// level first.
#[test]
fn a_decree_in_force_later_leaves_arrears() {
    let july = date(2017, 7, 1);
    let known = WarInvalidAllowance::in_force(When::on(july).known_on(july)).unwrap();
    assert_eq!(
        known.assess(&invalid(61)).unwrap().total(),
        Dong::new(2_576_000)
    );
    let months = (Month::of(july), Month::of(date(2017, 8, 1)));
    let due = WarInvalidAllowance::arrears(months.0, months.1, |_| Ok(invalid(61))).unwrap();
    let due: Vec<_> = due.iter().map(|month| month.arrears.to_i64()).collect();
    assert_eq!(due, [2_769_000 - 2_576_000, 0]);
}

#[test]
fn every_parameter_matters() {
    let cases = [InvalidType::A, InvalidType::B]
        .into_iter()
        .flat_map(|invalid_type| {
            (20..=100).map(move |rate| WarInvalidAllowanceFacts { invalid_type, rate })
        });
    support::every_parameter_matters::<WarInvalidAllowance>(
        cases.map(|facts| (date(2013, 1, 1), facts)).collect(),
    );
}

/// A reform of all cells at once, and of one.
#[test]
fn reforms() {
    let rule = WarInvalidAllowance::in_force(date(2024, 7, 1)).unwrap();
    let mut reform = rule.clone();
    reform.type_a = rule.type_a.as_ref().unwrap().scaled(Decimal::new(11, 1));
    let raised = reform.assess(&invalid(100)).unwrap();
    assert_eq!(raised.total(), Dong::new(9_835_000)); // 8,941,000 × 1.1 = 9,835,100
    assert_eq!(raised.caveats.len(), 1, "{raised}");
    assert_eq!(rule.type_a.as_ref().unwrap().scaled(Decimal::MAX), None);
}
