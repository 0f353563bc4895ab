//! Small cells stay hidden from whoever solves the published figures.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

use std::collections::BTreeSet;

use ansinh_reporting::suppression::{CountTable, CountTableError, PublishedCount, SmallBelow};
use proptest::prelude::*;

/// The table with its totals, as it is and as published.
type Extended<T> = Vec<Vec<T>>;

fn with_totals(counts: &[Vec<u64>]) -> Extended<u64> {
    let mut rows: Vec<Vec<u64>> = counts.to_vec();
    for row in &mut rows {
        row.push(row.iter().sum());
    }
    let columns = rows[0].len();
    let totals = (0..columns).map(|column| rows.iter().map(|row| row[column]).sum());
    let totals = totals.collect();
    rows.push(totals);
    rows
}

fn published(counts: &[Vec<u64>], least: u64) -> Extended<PublishedCount> {
    let table = CountTable::new(counts.to_vec()).unwrap();
    let published = table.suppressed(SmallBelow::new(least));
    published.rows().map(<[_]>::to_vec).collect()
}

/// Every inner table that fits what is published, each hidden cell 1 or more and inner ones up to `most`.
fn solutions(shown: &Extended<PublishedCount>, most: u64) -> Vec<Extended<u64>> {
    let (rows, columns) = (shown.len() - 1, shown[0].len() - 1);
    let mut found = Vec::new();
    let mut counts = vec![vec![0; columns]; rows];
    fill(shown, most, 0, &mut counts, &mut found);
    found
}

fn fill(
    shown: &Extended<PublishedCount>,
    most: u64,
    at: usize,
    counts: &mut Vec<Vec<u64>>,
    found: &mut Vec<Extended<u64>>,
) {
    let columns = counts[0].len();
    let (row, column) = (at / columns, at % columns);
    if row == counts.len() {
        let all = with_totals(counts);
        if fits(shown, &all) {
            found.push(all);
        }
        return;
    }
    // A full row that misses its shown total leads nowhere.
    if column == 0 && row > 0 {
        let sum = counts[row - 1].iter().sum::<u64>();
        if !agrees(shown[row - 1][columns], sum) {
            return;
        }
    }
    let values = match shown[row][column] {
        PublishedCount::Shown(count) => count..=count,
        PublishedCount::Hidden => 1..=most,
    };
    for value in values {
        counts[row][column] = value;
        fill(shown, most, at + 1, counts, found);
    }
    counts[row][column] = 0;
}

fn fits(shown: &Extended<PublishedCount>, all: &Extended<u64>) -> bool {
    let pairs = shown.iter().flatten().zip(all.iter().flatten());
    pairs
        .into_iter()
        .all(|(shown, count)| agrees(*shown, *count))
}

fn agrees(shown: PublishedCount, count: u64) -> bool {
    match shown {
        PublishedCount::Shown(shown) => shown == count,
        PublishedCount::Hidden => count > 0,
    }
}

/// Narrows every hidden cell by the equations of rows and columns until nothing moves; tells whether
/// one is left with a single value.
fn narrows_to_one(shown: &Extended<PublishedCount>) -> bool {
    const FAR: i64 = 1 << 40;
    let bounds = |cell: &PublishedCount| match cell {
        PublishedCount::Shown(count) => {
            let count = i64::try_from(*count).unwrap();
            (count, count)
        }
        PublishedCount::Hidden => (1, FAR),
    };
    let mut cells: Vec<Vec<(i64, i64)>> = shown
        .iter()
        .map(|row| row.iter().map(bounds).collect())
        .collect();
    let (rows, columns) = (cells.len(), cells[0].len());
    let mut lines: Vec<Vec<(usize, usize)>> = Vec::new();
    lines.extend((0..rows).map(|row| (0..columns).map(|column| (row, column)).collect()));
    lines.extend((0..columns).map(|column| (0..rows).map(|row| (row, column)).collect()));
    loop {
        let before = cells.clone();
        for line in &lines {
            let (total, parts) = line.split_last().unwrap();
            let sum = |of: fn((i64, i64)) -> i64, cells: &Vec<Vec<(i64, i64)>>| -> i64 {
                parts
                    .iter()
                    .map(|(row, column)| of(cells[*row][*column]))
                    .sum()
            };
            let (low, high) = (sum(|cell| cell.0, &cells), sum(|cell| cell.1, &cells));
            let cell = &mut cells[total.0][total.1];
            *cell = (cell.0.max(low), cell.1.min(high));
            let total = *cell;
            for (row, column) in parts {
                let cell = &mut cells[*row][*column];
                let (least, most) = *cell;
                *cell = (
                    least.max(total.0 - (high - most)),
                    most.min(total.1 - (low - least)),
                );
            }
        }
        if cells == before {
            break;
        }
    }
    let pairs = shown.iter().flatten().zip(cells.iter().flatten());
    pairs
        .into_iter()
        .any(|(shown, (low, high))| *shown == PublishedCount::Hidden && low == high)
}

fn tables(
    rows: std::ops::RangeInclusive<usize>,
    columns: std::ops::RangeInclusive<usize>,
    most: u64,
) -> impl Strategy<Value = Vec<Vec<u64>>> {
    (rows, columns).prop_flat_map(move |(rows, columns)| {
        let count = prop_oneof![2 => Just(0_u64), 3 => 1_u64..4, 3 => 0..=most];
        prop::collection::vec(prop::collection::vec(count, columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Whoever tries every table that fits the published one finds two values or more for each hidden cell.
    #[test]
    fn no_hidden_cell_has_a_single_value(counts in tables(1..=2, 1..=3, 5), least in 2_u64..5) {
        let shown = published(&counts, least);
        let most = counts.iter().flatten().max().unwrap() + 2;
        let solutions = solutions(&shown, most);
        prop_assert!(solutions.contains(&with_totals(&counts)));
        for (row, cells) in shown.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                if *cell == PublishedCount::Hidden {
                    let values: BTreeSet<u64> =
                        solutions.iter().map(|solution| solution[row][column]).collect();
                    prop_assert!(values.len() > 1, "{row}, {column}: {values:?} in {shown:?}");
                }
            }
        }
    }

    /// Nor does narrowing by rows and columns find one, in tables too large to try every one.
    #[test]
    fn bounds_do_not_meet(counts in tables(1..=9, 1..=14, 60), least in 2_u64..12) {
        prop_assert!(!narrows_to_one(&published(&counts, least)));
    }

    /// What is small is hidden, what is shown is true, and a zero is always shown.
    #[test]
    fn what_is_shown_is_true(counts in tables(1..=6, 1..=6, 40), least in 0_u64..12) {
        let shown = published(&counts, least);
        let all = with_totals(&counts);
        for (cell, count) in shown.iter().flatten().zip(all.iter().flatten()) {
            match cell {
                PublishedCount::Shown(shown) => {
                    prop_assert_eq!(shown, count);
                    prop_assert!(*count == 0 || *count >= least);
                }
                PublishedCount::Hidden => prop_assert!(*count > 0),
            }
        }
    }
}

#[test]
fn a_table_without_small_cells_is_published_whole() {
    let shown = published(&[vec![12, 7], vec![5, 0]], 5);
    assert!(
        !shown
            .iter()
            .flatten()
            .any(|cell| *cell == PublishedCount::Hidden)
    );
}

/// Two hidden cells of 1 that add up to a shown 2 can be nothing else.
#[test]
fn two_ones_under_a_total_of_two_are_not_enough() {
    let shown = published(&[vec![1, 1, 20], vec![10, 10, 30], vec![10, 10, 30]], 2);
    assert!(!narrows_to_one(&shown));
    let hidden = shown[0]
        .iter()
        .filter(|cell| **cell == PublishedCount::Hidden);
    assert!(hidden.count() > 2, "{shown:?}");
}

#[test]
fn a_table_is_full_and_rectangular() {
    assert_eq!(CountTable::new(vec![]), Err(CountTableError::Empty));
    assert_eq!(CountTable::new(vec![vec![]]), Err(CountTableError::Empty));
    let ragged = CountTableError::Ragged {
        row: 1,
        cells: 1,
        expected: 2,
    };
    assert_eq!(CountTable::new(vec![vec![1, 2], vec![3]]), Err(ragged));
    let large = vec![vec![u64::MAX, 1]];
    assert_eq!(CountTable::new(large), Err(CountTableError::Overflow));
}

#[test]
fn hidden_cells_are_null_in_json() {
    let table = CountTable::new(vec![vec![2, 30], vec![25, 8]]).unwrap();
    let json = serde_json::to_string(&table.suppressed(SmallBelow::new(5))).unwrap();
    assert_eq!(json, "[[null,null,32],[null,null,33],[27,38,65]]");
}
