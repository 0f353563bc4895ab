//! One case, with and without its explanation; and a million.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench may fail loudly, and criterion's macros write undocumented items"
)]

use std::hint::black_box;

use ansinh::social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts};
use ansinh::{Dong, Facts as _, Rule as _, date};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const MILLION: u64 = 1_000_000;

fn severely_disabled(age: u16) -> MonthlyAllowanceFacts {
    MonthlyAllowanceFacts {
        age: age.into(),
        disability: Some(Degree::Severe),
        ..MonthlyAllowanceFacts::ordinary()
    }
}

fn assess_one(criterion: &mut Criterion) {
    let rule = MonthlyAllowance::in_force(date(2024, 10, 1)).unwrap();
    let facts = severely_disabled(35);
    let mut group = criterion.benchmark_group("assess_one");
    group.bench_function("without_explanation", |bench| {
        bench.iter(|| rule.assess(black_box(&facts)));
    });
    group.bench_function("with_explanation", |bench| {
        bench.iter(|| rule.explain(black_box(&facts)));
    });
    group.finish();
}

fn assess_batch(criterion: &mut Criterion) {
    let rule = MonthlyAllowance::in_force(date(2024, 10, 1)).unwrap();
    let ages = (0..=100_u16)
        .cycle()
        .take(usize::try_from(MILLION).unwrap());
    let cases: Vec<_> = ages.map(severely_disabled).collect();
    let mut totals = vec![Dong::ZERO; cases.len()];
    let mut group = criterion.benchmark_group("assess_batch");
    group
        .throughput(Throughput::Elements(MILLION))
        .sample_size(10);
    group.bench_function("million", |bench| {
        bench.iter(|| rule.assess_batch(black_box(&cases), &mut totals));
    });
    group.finish();
}

criterion_group!(benches, assess_one, assess_batch);
criterion_main!(benches);
