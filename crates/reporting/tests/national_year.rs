//! The workload "national year", and what it makes.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

#[path = "../../../benches/workload/national_year.rs"]
mod national_year;

use std::collections::HashMap;

use ansinh_reporting::cube::{Leaves, Periods};
use national_year::{OF_10M, axes, entries, summary};

/// The places and periods that each entry counts in, by the formulas of the workload.
fn added_up_plainly(count: u64) -> (u64, i128, i128) {
    let mut totals: HashMap<(u16, u8, u32, u8, u16), i128> = HashMap::new();
    for entry in entries(count) {
        let district = entry.place * 713 / 11_160;
        let places = [entry.place, district, district * 63 / 713, 0];
        let month = entry.period;
        let periods = [month, month / 3, month / 6, 0];
        for (level, place) in (0..).zip(places) {
            for (cycle, period) in (0..).zip(periods) {
                let total = totals
                    .entry((entry.indicator, level, place, cycle, period))
                    .or_default();
                *total += i128::from(entry.value);
            }
        }
    }
    totals
        .values()
        .fold((0, 0, 0), |(count, sum, mixed), total| {
            (count + 1, sum + total, mixed ^ total)
        })
}

fn rolled_up(count: u64) -> (u64, i128, i128) {
    let mut leaves = Leaves::of_parts(axes().unwrap());
    leaves.gather(entries(count)).unwrap();
    summary(&leaves.roll_up().unwrap())
}

#[test]
fn a_hundred_thousand_entries_make_what_they_make_one_by_one() {
    assert_eq!(rolled_up(100_000), added_up_plainly(100_000));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "in a release build: ten million entries")]
fn ten_million_entries_make_the_published_totals() {
    assert_eq!(rolled_up(10_000_000), OF_10M);
}

#[test]
fn the_year_has_its_months_quarters_and_halves() {
    let axes = axes().unwrap();
    let spans = axes.periods().spans();
    assert_eq!((spans.len(), axes.periods().reporting()), (19, 12));
    // The first nine months are made of the first half and the third quarter.
    let periods = Periods::of_year(2017).unwrap();
    let nine = periods.position("2017-9M".parse().unwrap()).unwrap();
    assert_eq!((periods.spans().len(), periods.made_of(nine)), (20, 0..9));
}
