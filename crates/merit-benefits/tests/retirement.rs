//! The schedule of the retirement age, by bands of birth.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests fail loudly"
)]

use ansinh_core::{NaiveDate, date};
use ansinh_merit_benefits::survivors_allowance::{Sex, age_until_2021, retirement_day};
use chrono::Months;

/// From this month of birth on, this age: years and months.
type Band = ((i32, u32), (u32, u32));

const MEN: [Band; 9] = [
    ((1950, 1), (60, 0)),
    ((1961, 1), (60, 3)),
    ((1961, 10), (60, 6)),
    ((1962, 7), (60, 9)),
    ((1963, 4), (61, 0)),
    ((1964, 1), (61, 3)),
    ((1964, 10), (61, 6)),
    ((1965, 7), (61, 9)),
    ((1966, 4), (62, 0)),
];

const WOMEN: [Band; 16] = [
    ((1955, 1), (55, 0)),
    ((1966, 1), (55, 4)),
    ((1966, 9), (55, 8)),
    ((1967, 5), (56, 0)),
    ((1968, 1), (56, 4)),
    ((1968, 9), (56, 8)),
    ((1969, 5), (57, 0)),
    ((1970, 1), (57, 4)),
    ((1970, 9), (57, 8)),
    ((1971, 5), (58, 0)),
    ((1972, 1), (58, 4)),
    ((1972, 9), (58, 8)),
    ((1973, 5), (59, 0)),
    ((1974, 1), (59, 4)),
    ((1974, 9), (59, 8)),
    ((1975, 5), (60, 0)),
];

fn follows(bands: &[Band], sex: Sex) {
    let first = bands.first().unwrap().0;
    let mut born = date(first.0, first.1, 15);
    let last = date(1990, 1, 1);
    while born < last {
        let begun = |band: &&Band| date(band.0.0, band.0.1, 1) <= born;
        let (_, (years, months)) = bands.iter().rev().find(begun).unwrap();
        let expected: NaiveDate = born + Months::new(years * 12 + months);
        assert_eq!(retirement_day(born, sex), Some(expected), "{born} {sex:?}");
        assert!(age_until_2021(born, sex).unwrap() <= expected);
        born = born + Months::new(1);
    }
}

#[test]
fn men() {
    follows(&MEN, Sex::Male);
}

#[test]
fn women() {
    follows(&WOMEN, Sex::Female);
}

#[test]
fn no_day_of_birth_is_too_late() {
    for sex in [Sex::Male, Sex::Female] {
        assert_eq!(retirement_day(NaiveDate::MAX, sex), None);
    }
}
