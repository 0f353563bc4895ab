//! The worked cases of reporting periods.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail loudly")]

use ansinh_core::NaiveDate;
use ansinh_core::language::Message as _;
use ansinh_core::period::{Period, ReportingRegime};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    #[serde(rename = "source")]
    _source: String,
    regime: ReportingRegime,
    period: Period,
    window: Option<(NaiveDate, NaiveDate)>,
    days: Option<i64>,
    deadline: Option<NaiveDate>,
    error: Option<String>,
    /// A day that is counted in the period.
    event: Option<NaiveDate>,
}

#[test]
fn reporting_periods() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("cases/period.json")).unwrap();
    let ids: Vec<_> = cases.iter().map(|case| case.id.as_str()).collect();
    let expected = (1..=9).chain([45, 46]);
    let expected: Vec<_> = expected
        .map(|number| format!("RPT-S-{number:02}"))
        .collect();
    assert_eq!(ids, expected);
    for case in &cases {
        holds(case);
    }
}

fn holds(case: &Case) {
    let Case {
        id, regime, period, ..
    } = case;
    let window = match regime.window(*period) {
        Err(error) => return assert_eq!(Some(error.code()), case.error.as_deref(), "{id}"),
        Ok(window) => window,
    };
    assert_eq!(case.error, None, "{id}");
    if let Some(days) = case.window {
        assert_eq!((window.first_day(), window.last_day()), days, "{id}");
        assert_eq!(Some(window.days()), case.days, "{id}");
    }
    if let Some(deadline) = case.deadline {
        assert_eq!(regime.deadline(*period), Ok(deadline), "{id}");
    }
    if let Some(event) = case.event {
        assert_eq!(regime.period_of(event, period.cycle()), Ok(*period), "{id}");
    }
}
