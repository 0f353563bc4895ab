//! How the tables of one decree follow from those of the decree before it.

use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Dong, NaiveDate};
use serde::Deserialize;

/// A decree multiplies the rounded cells of the one before it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    numerator: Decimal,
    denominator: Decimal,
}

#[derive(Deserialize)]
struct Steps {
    step: Vec<Step>,
}

pub(crate) fn steps() -> Vec<Step> {
    let steps: Steps = toml::from_str(include_str!("../cases/war_invalid_tables.toml")).unwrap();
    assert_eq!(steps.step.len(), 6, "a step for every decree but the first");
    steps.step
}

impl Step {
    /// The cell that follows from one of the decree before.
    pub(crate) fn next(&self, level: Dong) -> Dong {
        to_thousands(level.to_decimal() * self.numerator / self.denominator)
    }
}

/// To the nearest thousand; an exact half goes down.
pub(crate) fn to_thousands(amount: Decimal) -> Dong {
    let just_below = amount - Decimal::new(1, 6);
    Rounding::new(Decimal::ONE_THOUSAND, Direction::HalfUp, None)
        .dong(just_below)
        .unwrap()
}
