//! Worked cases of the figures reported.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail loudly"
)]

mod support;

use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, series};
use ansinh_social_protection::indicators::mean_coefficient;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[expect(dead_code, reason = "for the reader of the file")]
    source: String,
    figure: Figure,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Figure {
    Mean {
        on: NaiveDate,
        paid: Dong,
        recipients: u64,
        months: u64,
        a_month: i64,
        mean_coefficient: Decimal,
    },
    Share {
        part: Decimal,
        whole: Decimal,
        percent: Decimal,
    },
}

#[test]
fn worked_cases() {
    for Case { id, figure, .. } in support::cases::<Case>(include_str!("cases/indicators.toml")) {
        match figure {
            Figure::Mean {
                on,
                paid,
                recipients,
                months,
                a_month,
                mean_coefficient: expected,
            } => {
                let level = *series::SOCIAL_ASSISTANCE_STANDARD.on(on).unwrap().value;
                let mean = mean_coefficient(paid, recipients * months, level).unwrap();
                assert_eq!(mean.round_dp(3), expected, "{id}");
                let average = mean_coefficient(paid, recipients * months, Dong::new(1)).unwrap();
                let average = Rounding::new(Decimal::ONE, Direction::HalfUp, None).dong(average);
                assert_eq!(average, Ok(Dong::new(a_month)), "{id}");
            }
            Figure::Share {
                part,
                whole,
                percent,
            } => {
                let share = Percent::of(part, whole).unwrap();
                assert_eq!(share.to_decimal().round_dp(1), percent, "{id}");
            }
        }
    }
}

#[test]
fn nobody_paid_has_no_mean() {
    assert_eq!(mean_coefficient(Dong::new(1), 0, Dong::new(270_000)), None);
    assert_eq!(mean_coefficient(Dong::new(1), 1, Dong::ZERO), None);
}
