//! The monthly allowance of whole populations, by commune.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench may fail loudly, and criterion's macros write undocumented items"
)]

mod workload;

use std::hint::black_box;

use ansinh::bulk::Bulk;
use ansinh::social_protection::MonthlyAllowance;
use ansinh::{Dong, Rule as _};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use workload::{COMMUNES, MONTH, people};

fn bulk(criterion: &mut Criterion) {
    let rule = MonthlyAllowance::in_force(MONTH).unwrap();
    let reform = MonthlyAllowance {
        standard_level: rule.standard_level.reformed(Dong::new(360_000)),
        ..rule.clone()
    };
    let mut group = criterion.benchmark_group("allowance");
    group.sample_size(20);
    for millions in [1_u64, 5] {
        let count = 1_000_000_u64.saturating_mul(millions);
        let (columns, communes) = people(count).unwrap();
        group.throughput(Throughput::Elements(count));
        let mut sums = |name: &str, rule: &MonthlyAllowance| {
            group.bench_function(format!("{name}_{millions}m"), |bench| {
                bench.iter(|| {
                    let bulk = Bulk::new(black_box(rule), &columns).unwrap();
                    bulk.sums(&communes, COMMUNES).unwrap()
                });
            });
        };
        sums("bulk", &rule);
        sums("reform", &reform);
    }
    let (columns, communes) = people(5_000_000).unwrap();
    group.bench_function("read_once_5m", |bench| {
        bench.iter(|| workload::read_once(&columns, &communes));
    });
    group.finish();
}

criterion_group!(benches, bulk);
criterion_main!(benches);
