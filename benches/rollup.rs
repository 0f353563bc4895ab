//! A province's communes rolled up to districts, and six months to a half-year.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a bench may fail loudly, and criterion's macros write undocumented items"
)]

use std::hint::black_box;

use ansinh::reporting::catalogue::Catalogue;
use ansinh::reporting::cube::{Cube, Grouping};
use ansinh::reporting::indicator::{Indicator, Nature};
use ansinh::reporting::place::PlaceCode;
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

fn district(number: usize) -> PlaceCode {
    format!("{:03}", 132 + number).parse().unwrap()
}

fn commune(number: usize) -> PlaceCode {
    format!("{:05}", 4249 + number).parse().unwrap()
}

fn province() -> Cube {
    let places: Vec<PlaceCode> = (0..DISTRICTS * COMMUNES).map(commune).collect();
    let months: Vec<Span> = (1..=6)
        .map(|month| format!("2017-{month:02}").parse().unwrap())
        .collect();
    let (place_count, month_count) = (places.len(), months.len());
    let mut cube = Cube::new(&indicators(), places, months).unwrap();
    for indicator in 0..INDICATORS {
        for place in 0..place_count {
            for month in 0..month_count {
                let value = Decimal::from(indicator * 7 + place * 3 + month);
                cube.set(indicator, place, month, value).unwrap();
            }
        }
    }
    cube
}

fn rollup_small(criterion: &mut Criterion) {
    let cube = province();
    let codes: Vec<PlaceCode> = (0..DISTRICTS * COMMUNES).map(commune).collect();
    let above = |place: &PlaceCode| {
        let position = codes.iter().position(|code| code == place);
        position.map(|position| district(position / COMMUNES))
    };
    let districts = Grouping::of_places(&codes, above);
    let half_year = Grouping::of_periods(cube.periods(), vec!["2017-H1".parse().unwrap()]).unwrap();
    let figures = INDICATORS * codes.len() * cube.periods().len();
    let mut group = criterion.benchmark_group("rollup_small");
    group.throughput(Throughput::Elements(u64::try_from(figures).unwrap()));
    group.bench_function("places_then_time", |bench| {
        bench.iter(|| {
            let rolled = black_box(&cube).over_places(&districts).unwrap();
            rolled.over_time(&half_year).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, rollup_small);
criterion_main!(benches);
