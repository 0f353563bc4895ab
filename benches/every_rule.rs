//! One case of every rule: its total alone, as a bulk run asks; assessed when entitled and when
//! refused; and explained. Prints the nanoseconds as a table, the best of nine runs.
//!
//!     cargo bench -p ansinh --bench every_rule

#![allow(
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "a bench prints what it measured"
)]

#[path = "../tests/every_rule/mod.rs"]
mod every_rule;

use std::hint::black_box;
use std::slice;
use std::time::{Duration, Instant};

use ansinh::{Dong, Rule};
use every_rule::{Answered, answered, for_every_rule};
use proptest::prelude::Arbitrary;

const RUNS: u32 = 9;
const LONG_ENOUGH: Duration = Duration::from_millis(3);

fn main() {
    println!("| rule | total | assess, entitled | assess, refused | explain, entitled |");
    println!("|---|---|---|---|---|");
    for (id, times) in for_every_rule!(measured) {
        let [total, entitled, refused, explained] = times.map(shown);
        println!("| `{id}` | {total} | {entitled} | {refused} | {explained} |");
    }
}

fn shown(nanoseconds: Option<u128>) -> String {
    nanoseconds.map_or_else(|| "–".into(), |time| time.to_string())
}

fn measured<R: Rule>() -> (&'static str, [Option<u128>; 4])
where
    R::Facts: Arbitrary,
{
    let days = answered::<R>(64);
    let entitled = pairs(&days, |day| &day.entitled);
    let refused = pairs(&days, |day| &day.refused);
    let total = |(rule, facts): &(&R, &R::Facts)| {
        let (case, mut total) = (slice::from_ref(black_box(*facts)), [Dong::ZERO]);
        black_box(rule.assess_batch(case, &mut total).is_ok());
        black_box(total);
    };
    let assess = |(rule, facts): &(&R, &R::Facts)| {
        black_box(rule.assess(black_box(facts)).is_ok());
    };
    let explain = |(rule, facts): &(&R, &R::Facts)| {
        black_box(rule.explain(black_box(facts)).is_ok());
    };
    let times = [
        each(&[&entitled[..], &refused[..]].concat(), total),
        each(&entitled, assess),
        each(&refused, assess),
        each(&entitled, explain),
    ];
    (R::about().id, times)
}

/// Every case with the rule of its day.
fn pairs<R: Rule>(
    days: &[Answered<R>],
    cases: impl Fn(&Answered<R>) -> &Vec<R::Facts>,
) -> Vec<(&R, &R::Facts)> {
    days.iter()
        .flat_map(|day| cases(day).iter().map(|facts| (&day.rule, facts)))
        .collect()
}

/// Nanoseconds a case, the best of so many runs; `None` without cases.
fn each<T>(cases: &[T], work: impl Fn(&T)) -> Option<u128> {
    let count = u128::try_from(cases.len())
        .ok()
        .filter(|count| *count > 0)?;
    let run = || {
        let (start, mut rounds) = (Instant::now(), 0_u128);
        while start.elapsed() < LONG_ENOUGH {
            cases.iter().for_each(&work);
            rounds += 1;
        }
        start.elapsed().as_nanos() / (rounds * count)
    };
    (0..RUNS).map(|_| run()).min()
}
