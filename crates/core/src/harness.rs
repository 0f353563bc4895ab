//! What every rule is held to, whatever it says: one call in a crate's own tests.
//!
//! ```
//! # use ansinh_core::Rule;
//! # use proptest::prelude::Arbitrary;
//! # fn every_rule<MonthlyAllowance: Rule>() where MonthlyAllowance::Facts: Arbitrary {
//! ansinh_core::harness::hold::<MonthlyAllowance>();
//! # }
//! ```
//!
//! For each regime of the rule, on its first and its last day, generated facts are assessed:
//! - the answer is an award or a named error, never a panic;
//! - no amount is negative, and a case without an award says why;
//! - the last step is the award, and what is cited was issued by that day, unless the rule itself
//!   says through [`When::known_on`](crate::When::known_on) that nobody could know it then;
//! - a batch gives what the single cases give;
//! - facts, assessment, explanation and the rule survive JSON; facts left out or unknown are
//!   refused by name;
//! - every day from the first covered to the last reviewed has a rule whose parameters are those of
//!   its regime, and no other day has one;
//! - parameters set to their own values change nothing;
//! - everything can be read in both languages.

mod batch;
mod bulk;
mod cases;
mod coverage;
mod idle;
mod json;
mod reform;
mod worked;
mod worked_cases;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use proptest::prelude::Arbitrary;

use crate::rule::Rule;

pub use idle::idle_parameters;
pub use worked::{every_parameter_matters, facts_over_ordinary, idle_in_every_regime, laid_over};
pub use worked_cases::WorkedCases;

/// What a rule failed to do, in words; empty-handed when it holds.
type Held = Result<(), String>;

/// Holds a rule to everything in the [module's list](self). The facts are the same on every run.
///
/// # Panics
/// If the rule fails at any of it; the message names the rule, the day, the facts and what is
/// wrong.
#[expect(clippy::panic, reason = "a test of a rule fails by panicking")]
pub fn hold<R: Rule>()
where
    R::Facts: Arbitrary,
{
    if let Err(breach) = check::<R>() {
        panic!("{breach}");
    }
}

/// Holds a rule's [`Columns`](crate::bulk::Columns) to its single cases, row by row, in every regime.
///
/// # Panics
/// If a bulk run pays a row anything else.
#[expect(clippy::panic, reason = "a test of a rule fails by panicking")]
pub fn hold_in_bulk<R, C>()
where
    R: Rule,
    R::Facts: Arbitrary,
    C: crate::bulk::Columns<Facts = R::Facts>,
{
    if let Err(breach) = bulk::equals_single::<R, C>() {
        panic!("{}: {breach}", R::about().id);
    }
}

/// As [`hold`], for a test that wants the words instead of the panic.
///
/// # Errors
/// What is wrong with the rule.
pub fn check<R: Rule>() -> Result<(), String>
where
    R::Facts: Arbitrary,
{
    let about = R::about();
    let named = |breach: String| format!("{}: {breach}", about.id);
    coverage::covers_every_day::<R>(&about).map_err(named)?;
    json::facts_are_complete_and_known::<R::Facts>().map_err(named)?;
    let mut awards = false;
    for (first, last) in coverage::spans(&about) {
        awards |= hold_on::<R>(first, cases::FIRST_DAY).map_err(named)?;
        awards |= hold_on::<R>(last, cases::LAST_DAY).map_err(named)?;
    }
    ensure(awards, || {
        named("none of the generated cases is entitled, so they prove little".into())
    })
}

/// The checks of one day, on so many generated cases; tells whether one of them is entitled.
fn hold_on<R: Rule>(day: NaiveDate, count: u32) -> Result<bool, String>
where
    R::Facts: Arbitrary,
{
    let on_day = |breach| format!("on {day}: {breach}");
    let rule = R::in_force(day).map_err(|error| on_day(error.to_string()))?;
    json::rule_survives(&rule).map_err(on_day)?;
    let setting = cases::Setting::of(rule, day).map_err(on_day)?;
    let seen = cases::each_case(&setting, count).map_err(on_day)?;
    batch::equals_single(&setting.rule, &seen).map_err(on_day)?;
    let entitled = |facts| {
        setting
            .rule
            .assess(facts)
            .is_ok_and(|answer| answer.is_entitled())
    };
    Ok(seen.iter().any(entitled))
}

/// `Ok` if `fine`, the words otherwise.
fn ensure(fine: bool, breach: impl FnOnce() -> String) -> Held {
    if fine { Ok(()) } else { Err(breach()) }
}
