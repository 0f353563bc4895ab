//! Roll-up of a province's half-year and of a whole country's year.
//!
//! With the feature `rayon` on every core.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a bench may fail loudly, and criterion's macros write undocumented items"
)]

#[path = "workload/national_year.rs"]
mod national_year;

use std::hint::black_box;
use std::thread;

use ansinh::reporting::catalogue::Catalogue;
use ansinh::reporting::cube::{Area, Axes, Figure, Leaves, Periods, Places};
use ansinh::reporting::indicator::{Indicator, Nature};
use ansinh::reporting::span::Span;
use ansinh::reporting::unit::Unit;
use ansinh::{Decimal, Text};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const INDICATORS: usize = 20;
const DISTRICTS: usize = 9;
const COMMUNES: usize = 20; // of each district

fn indicators() -> Catalogue {
    let people = Unit::new(Text::new("người", "people"));
    let indicator = |number: usize| {
        let nature = if number.is_multiple_of(2) {
            Nature::Flow
        } else {
            Nature::Stock
        };
        let code = format!("figure_{number}").parse().unwrap();
        let name = Text::new("chỉ tiêu", "figure");
        Indicator::new(code, name, people.clone(), nature)
    };
    Catalogue::new((0..INDICATORS).map(indicator).collect()).unwrap()
}

fn province() -> Leaves {
    let area = |text: String| text.parse::<Area>().unwrap();
    let district = |number: usize| area(format!("{:03}", 132 + number));
    let districts = (0..DISTRICTS).map(|number| (district(number), None));
    let communes = (0..DISTRICTS * COMMUNES).map(|number| {
        let above = district(number / COMMUNES);
        (area(format!("{:05}", 4249 + number)), Some(above))
    });
    let places = Places::new(districts.chain(communes).collect()).unwrap();
    let months: Vec<Span> = (1..=6)
        .map(|month| format!("2017-{month:02}").parse().unwrap())
        .collect();
    let periods = Periods::new(months, vec!["2017-H1".parse().unwrap()]).unwrap();
    let axes = Axes::new(&indicators(), places, periods).unwrap();
    let mut figures = Vec::new();
    for indicator in 0..INDICATORS {
        for place in 0..DISTRICTS * COMMUNES {
            for month in 0..6 {
                let value = Decimal::from(indicator * 7 + place * 3 + month);
                figures.push(axes.figure(indicator, place, month, value).unwrap());
            }
        }
    }
    let mut leaves = Leaves::new(axes);
    leaves.add(&figures).unwrap();
    leaves
}

fn rollup_small(criterion: &mut Criterion) {
    let leaves = province();
    let mut group = criterion.benchmark_group("rollup_small");
    group.throughput(Throughput::Elements(21_600));
    group.bench_function("places_and_time", |bench| {
        bench.iter(|| black_box(&leaves).roll_up().unwrap());
    });
    group.finish();
}

fn national_year(criterion: &mut Criterion) {
    let axes = std::sync::Arc::new(national_year::axes().unwrap());
    let entries: Vec<Figure> = national_year::entries(10_000_000).collect();
    let rolled_up = || {
        let mut leaves = Leaves::of_parts(axes.clone());
        leaves.add(black_box(&entries)).unwrap();
        leaves.roll_up().unwrap()
    };
    let cells = axes.places().areas().len() * axes.periods().spans().len() * INDICATORS;
    assert_eq!(national_year::summary(&rolled_up()), national_year::OF_10M);
    let mut group = criterion.benchmark_group("rollup");
    group.sample_size(20);
    group.throughput(Throughput::Elements(10_000_000));
    group.bench_function("national_year_10m", |bench| bench.iter(rolled_up));
    group.bench_function("read_and_write_once_10m", |bench| {
        bench.iter(|| read_and_write_once(black_box(&entries), cells));
    });
    group.finish();
}

/// Reads every entry and writes as many values and counts as the cube has, on as many threads as
/// roll it up and into memory asked for in the same way: what there is to do at least.
fn read_and_write_once(entries: &[Figure], cells: usize) -> (Vec<i64>, Vec<u32>) {
    let threads = if cfg!(feature = "rayon") {
        thread::available_parallelism().map_or(1, usize::from)
    } else {
        1
    };
    let (mut values, mut counts) = (vec![0_i64; cells], vec![0_u32; cells]);
    let share = cells.div_ceil(threads);
    let parts = entries
        .chunks(entries.len().div_ceil(threads))
        .zip(values.chunks_mut(share))
        .zip(counts.chunks_mut(share));
    thread::scope(|scope| {
        for ((entries, values), counts) in parts {
            scope.spawn(move || {
                let read = entries.iter().fold(0_i64, |sum, entry| {
                    let rest = i64::from(entry.place) ^ i64::from(entry.period);
                    sum.wrapping_add(entry.value ^ rest ^ i64::from(entry.indicator))
                });
                values.fill(read | 1);
                counts.fill(1);
            });
        }
    });
    (values, counts)
}

criterion_group!(benches, rollup_small, national_year);
criterion_main!(benches);
