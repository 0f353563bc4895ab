//! Work whose instructions are counted: `benches/instructions.sh` runs it under callgrind, which
//! does not depend on the machine's mood.
//!
//!     instructions WORK TIMES
//!
//! Without arguments, as `cargo bench` calls it, it does nothing.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench may fail loudly")]

mod workload;

use std::hint::black_box;

use ansinh::bulk::Bulk;
use ansinh::merit_benefits::{WarInvalidAllowance, WarInvalidAllowanceFacts};
use ansinh::social_protection::{Degree, MonthlyAllowance, MonthlyAllowanceFacts};
use ansinh::{Facts, Rule, date};
use workload::{COMMUNES, MONTH, people};

/// Rows of one bulk run.
const ROWS: u64 = 100_000;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(work), Some(times)) = (arguments.next(), arguments.next()) else {
        return;
    };
    let Ok(times) = times.parse() else { return };
    let allowance = MonthlyAllowance::in_force(date(2024, 10, 1)).unwrap();
    let ordinary = MonthlyAllowanceFacts::ordinary();
    let disabled = MonthlyAllowanceFacts {
        disability: Some(Degree::Severe),
        ..ordinary.clone()
    };
    match work.as_str() {
        "assess-entitled" => assess(&allowance, &disabled, times),
        "assess-refused" => assess(&allowance, &ordinary, times),
        "explain" => {
            for _ in 0..times {
                let _ = black_box(allowance.explain(black_box(&disabled)));
            }
        }
        "war-invalid" => {
            let rule = WarInvalidAllowance::in_force(date(2024, 10, 1)).unwrap();
            assess(&rule, &WarInvalidAllowanceFacts::ordinary(), times);
        }
        "bulk-100k" => {
            let rule = MonthlyAllowance::in_force(MONTH).unwrap();
            let (columns, communes) = people(ROWS).unwrap();
            for _ in 0..times {
                let bulk = Bulk::new(&rule, &columns).unwrap();
                let _ = black_box(bulk.sums(&communes, COMMUNES));
            }
        }
        _ => {}
    }
}

fn assess<R: Rule>(rule: &R, facts: &R::Facts, times: u32) {
    for _ in 0..times {
        let _ = black_box(rule.assess(black_box(facts)));
    }
}
