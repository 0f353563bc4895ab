//! A worked case as its file has it.

use ansinh_core::period::{Cycle, Period, ReportingRegime};
use ansinh_core::{Decimal, NaiveDate};
use ansinh_reporting::check::{Listing, Printed, Relation};
use ansinh_reporting::finding::Severity;
use ansinh_reporting::interchange::ObservationStatus;
use ansinh_reporting::observation::Qualifier;
use ansinh_reporting::span::Span;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) case: Vec<Case>,
}

#[derive(Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    #[serde(flatten)]
    pub(crate) what: What,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shortened {
    pub(crate) decimals: i32,
    pub(crate) value: Decimal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) code: String,
    pub(crate) value: Option<Decimal>,
    pub(crate) unit: String,
    #[serde(default)]
    pub(crate) qualifier: Qualifier,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Compared {
    pub(crate) left: String,
    pub(crate) relation: Relation,
    pub(crate) right: String,
    pub(crate) printed: Option<Printed>,
    pub(crate) listing: Option<Listing>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum What {
    Window {
        regime: ReportingRegime,
        period: Period,
        days: Span,
        count: i64,
    },
    Deadline {
        regime: ReportingRegime,
        period: Period,
        latest: NaiveDate,
    },
    NoWindow {
        regime: ReportingRegime,
        period: Period,
        in_force_from: NaiveDate,
    },
    CountedIn {
        regime: ReportingRegime,
        day: NaiveDate,
        cycle: Cycle,
        period: Period,
    },
    Amount {
        text: String,
        dong: i64,
    },
    Count {
        text: String,
        unit: Option<String>,
        value: Decimal,
    },
    Format {
        value: Decimal,
        decimals: u32,
        #[serde(default)]
        percent: bool,
        text: String,
    },
    PercentOfPlan {
        actual: Decimal,
        plan: Decimal,
        half_up: Shortened,
        truncated: Option<Shortened>,
        remaining: Option<Decimal>,
    },
    DerivedPlan {
        actual: Decimal,
        percent: Decimal,
        printed: Printed,
        above: Decimal,
        up_to: Decimal,
        step: Decimal,
        plan: Decimal,
    },
    DerivedBase {
        actual: Decimal,
        percent: Decimal,
        printed: Printed,
        above: Decimal,
        up_to: Decimal,
        holds: Decimal,
    },
    ChangeInWords {
        change: Decimal,
        decimals: u8,
        vi: String,
    },
    Share {
        part: Decimal,
        total: Decimal,
        half_up: Shortened,
    },
    NotAvailable {
        actual: Decimal,
        plan: Decimal,
    },
    Check {
        figures: Vec<Figure>,
        check: Compared,
        severity: Severity,
        difference: Option<Decimal>,
        explanations: Vec<String>,
        english: Option<String>,
    },
    StockOverTime {
        months: Vec<(Span, Decimal)>,
        period: Span,
        value: Decimal,
    },
    CountedUntil {
        date: NaiveDate,
        figures: Vec<(String, Span)>,
        found: Vec<String>,
    },
    Dhis2Period {
        period: Span,
        written: String,
    },
    Dhis2Value {
        value: Decimal,
        written: String,
    },
    Sdmx {
        value: Decimal,
        unit: String,
        qualifier: Qualifier,
        obs_value: Decimal,
        unit_mult: u32,
        unit_measure: String,
        obs_status: ObservationStatus,
    },
}
