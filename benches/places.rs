//! The whole country: reading it, finding a name, and a figure of every commune onto the new map.
//!
//! `cargo bench -p ansinh --features places --bench places`
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench that cannot run must fail loudly"
)]

use std::hint::black_box;

use ansinh::places::{Names, vietnam};
use ansinh::reporting::catalogue::Catalogue;
use ansinh::reporting::indicator::{Indicator, Nature};
use ansinh::reporting::observation::{Measure, Observation, Qualifier};
use ansinh::reporting::place::Level;
use ansinh::reporting::rebase::Rebase;
use ansinh::reporting::span::Span;
use ansinh::reporting::unit::Unit;
use ansinh::{Decimal, Text, date};
use criterion::{Criterion, criterion_group, criterion_main};

fn places(c: &mut Criterion) {
    c.bench_function("places_load", |b| b.iter(|| vietnam().unwrap()));

    let places = vietnam().unwrap();
    c.bench_function("places_names", |b| b.iter(|| Names::of(black_box(&places))));
    let names = Names::of(&places);
    let day = date(2017, 6, 30);
    c.bench_function("places_find", |b| {
        b.iter(|| names.find(black_box("xa Cat Thinh"), day));
    });
    c.bench_function("places_near", |b| {
        b.iter(|| names.find(black_box("Cat Thinhh"), day));
    });

    let eve = date(2025, 6, 30);
    let persons = Unit::read("người", "persons");
    let poor = Indicator::new(
        "poor".parse().unwrap(),
        Text::same("poor"),
        persons,
        Nature::Stock,
    );
    let catalogue = Catalogue::new(vec![poor]).unwrap();
    let figures: Vec<Observation> = places
        .on(eve)
        .filter(|unit| unit.level() == Level::Commune)
        .map(|unit| Observation {
            indicator: "poor".parse().unwrap(),
            measure: Measure::Actual,
            place: unit.code,
            period: Span::day(eve),
            value: Decimal::ONE.into(),
            qualifier: Qualifier::Exact,
        })
        .collect();
    let onto = Rebase::onto(&places, date(2025, 7, 1));
    c.bench_function("places_rebase_10035", |b| {
        b.iter(|| onto.run(&catalogue, black_box(&figures)));
    });
}

criterion_group!(benches, places);
criterion_main!(benches);
