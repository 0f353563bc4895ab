//! Runs every worked case of this crate, one file of cases after another.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a case that cannot be run must fail loudly"
)]

mod support;

use std::collections::BTreeSet;

use ansinh_core::language::Message as _;
use ansinh_core::number::{format_vietnamese, parse_vietnamese};
use ansinh_core::period::PeriodError;
use ansinh_core::{Dong, Language, Localized as _, Percent, Text};
use ansinh_reporting::arithmetic;
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::check::{Check, Printed};
use ansinh_reporting::cube::{Axes, Leaves, Periods, Places};
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::finding::Explanation;
use ansinh_reporting::indicator::{Indicator, IndicatorCode, Nature};
use ansinh_reporting::interchange::{self, SdmxObservation};
use ansinh_reporting::observation::{Measure, Observation};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::rates::NoRates;
use ansinh_reporting::span::Span;
use ansinh_reporting::unit::Unit;

use support::{Case, Compared, Figure, File, Shortened, What};

const FILES: [(&str, &str); 5] = [
    ("windows", include_str!("cases/windows.toml")),
    ("numbers", include_str!("cases/numbers.toml")),
    ("arithmetic", include_str!("cases/arithmetic.toml")),
    ("checks", include_str!("cases/checks.toml")),
    ("interchange", include_str!("cases/interchange.toml")),
];

#[test]
fn every_case_holds() {
    let mut seen = BTreeSet::new();
    for (name, text) in FILES {
        let file: File = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!file.case.is_empty(), "{name} has no cases");
        for case in file.case {
            run(&case);
            assert!(seen.insert(case.id.clone()), "{} stands twice", case.id);
        }
    }
    // 34 to 40 are of places, and run where their data are.
    let all: BTreeSet<String> = (1..=33)
        .chain(41..=47)
        .map(|number| format!("RPT-S-{number:02}"))
        .collect();
    let missing: Vec<_> = all.symmetric_difference(&seen).collect();
    assert!(missing.is_empty(), "cases missing or unknown: {missing:?}");
}

fn run(case: &Case) {
    let id = &case.id;
    let matches = |short: &Shortened, printed: fn(i32) -> Printed, value: Percent| {
        let printed = printed(short.decimals).apply(value.to_decimal());
        assert_eq!(printed, Some(short.value), "{id}");
    };
    match &case.what {
        What::Window {
            regime,
            period,
            days,
            count,
        } => {
            let window = regime.window(*period).unwrap();
            assert_eq!((Span::from(window), window.days()), (*days, *count), "{id}");
        }
        What::Deadline {
            regime,
            period,
            latest,
        } => assert_eq!(regime.deadline(*period), Ok(*latest), "{id}"),
        What::NoWindow {
            regime,
            period,
            in_force_from,
        } => match regime.window(*period) {
            Err(PeriodError::NotInForce {
                in_force_from: from,
                ..
            }) => assert_eq!(from, *in_force_from, "{id}"),
            other => panic!("{id}: {other:?}"),
        },
        What::CountedIn {
            regime,
            day,
            cycle,
            period,
        } => assert_eq!(regime.period_of(*day, *cycle), Ok(*period), "{id}"),
        What::Amount { text, dong } => assert_eq!(text.parse(), Ok(Dong::new(*dong)), "{id}"),
        What::Count { text, unit, value } => {
            let number = text.split_whitespace().next().unwrap_or_default();
            let read = parse_vietnamese(number).unwrap();
            let unit = unit.as_deref().unwrap_or("-");
            assert_eq!(Unit::read(unit, unit).to_base(read), Some(*value), "{id}");
        }
        What::Format {
            value,
            decimals,
            percent,
            text,
        } => {
            let sign = if *percent { "%" } else { "" };
            let written = format_vietnamese(*value, *decimals);
            assert_eq!(format!("{written}{sign}"), *text, "{id}");
        }
        What::PercentOfPlan {
            actual,
            plan,
            half_up,
            truncated,
            remaining,
        } => {
            let reached = arithmetic::percent_of_plan(*actual, *plan).unwrap();
            matches(half_up, Printed::half_up, reached);
            if let Some(truncated) = truncated {
                matches(truncated, Printed::truncated, reached);
            }
            if remaining.is_some() {
                let left = arithmetic::remaining_to_plan(*actual, *plan);
                assert_eq!(left, *remaining, "{id}");
            }
        }
        What::DerivedPlan {
            actual,
            percent,
            printed,
            above,
            up_to,
            step,
            plan,
        } => {
            let plans = arithmetic::derived_plan(*actual, *percent, *printed).unwrap();
            let ends = (plans.above.round_dp(1), plans.up_to.round_dp(1));
            assert_eq!(ends, (*above, *up_to), "{id}");
            assert_eq!(plans.only_multiple_of(*step), Some(*plan), "{id}");
        }
        What::DerivedBase {
            actual,
            percent,
            printed,
            above,
            up_to,
            holds,
        } => {
            let bases = arithmetic::derived_base(*actual, *percent, *printed).unwrap();
            let ends = (bases.above.round_dp(1), bases.up_to.round_dp(1));
            assert_eq!(ends, (*above, *up_to), "{id}");
            let change = arithmetic::change(*actual, *holds).unwrap();
            assert_eq!(printed.apply(change.to_decimal()), Some(*percent), "{id}");
        }
        What::ChangeInWords {
            change,
            decimals,
            vi,
        } => {
            let words = arithmetic::ChangeInWords::of(Percent::from_decimal(*change), *decimals);
            let shown = words.in_language(Language::Vietnamese).to_string();
            assert_eq!(shown, *vi, "{id}");
        }
        What::Share {
            part,
            total,
            half_up,
        } => matches(
            half_up,
            Printed::half_up,
            arithmetic::share(*part, *total).unwrap(),
        ),
        What::NotAvailable { actual, plan } => {
            assert_eq!(arithmetic::percent_of_plan(*actual, *plan), None, "{id}");
        }
        What::Check {
            figures,
            check,
            severity,
            difference,
            explanations,
            english,
        } => {
            let dataset = dataset(figures, check);
            let finding = dataset.reconcile(&NoRates).remove(0);
            assert_eq!(finding.severity, *severity, "{id}: {finding}");
            let codes: Vec<&str> = finding.explanations.iter().map(Explanation::code).collect();
            assert_eq!(codes, *explanations, "{id}: {finding}");
            if let Some(difference) = difference {
                let sides = finding.sides.as_ref().unwrap();
                let found = sides.difference.as_ref().map(|amount| amount.value);
                assert_eq!(found, Some(*difference), "{id}");
            }
            if let Some(english) = english {
                assert!(finding.to_string().contains(english), "{id}: {finding}");
            }
        }
        What::StockOverTime {
            months,
            period,
            value,
        } => {
            let catalogue = Catalogue::new(vec![indicator("present", "học viên", Nature::Stock)]);
            let axis = months.iter().map(|(month, _)| *month).collect();
            let periods = Periods::new(axis, vec![*period]).unwrap();
            let places = Places::apart(["15".parse().unwrap()]).unwrap();
            let mut leaves = Leaves::new(Axes::new(&catalogue.unwrap(), places, periods).unwrap());
            for (month, (_, value)) in months.iter().enumerate() {
                let figure = leaves.axes().figure(0, 0, month, *value).unwrap();
                leaves.add(&[figure]).unwrap();
            }
            let cube = leaves.roll_up().unwrap();
            let whole = cube.axes().periods().position(*period).unwrap();
            assert_eq!(cube.get(0, 0, whole), Some(*value), "{id}");
        }
        What::CountedUntil {
            date,
            figures,
            found,
        } => {
            let until: Vec<&String> = figures
                .iter()
                .filter(|(_, period)| period.last_day() == *date)
                .map(|(code, _)| code)
                .collect();
            assert_eq!(until, found.iter().collect::<Vec<_>>(), "{id}");
        }
        What::Dhis2Period { period, written } => {
            let name = interchange::dhis2_period(*period);
            assert_eq!(name.as_ref(), Some(written), "{id}");
        }
        What::Dhis2Value { value, written } => {
            assert_eq!(interchange::dhis2_value(*value), *written, "{id}");
        }
        What::Sdmx {
            value,
            unit,
            qualifier,
            obs_value,
            unit_mult,
            unit_measure,
            obs_status,
        } => {
            let unit = Unit::read(unit, unit);
            let made = SdmxObservation::new(Some(*value), &unit, *qualifier);
            assert_eq!(made.obs_value, Some(*obs_value), "{id}");
            assert_eq!(made.unit_mult, *unit_mult, "{id}");
            assert_eq!(made.unit_measure, *unit_measure, "{id}");
            assert_eq!(made.obs_status, *obs_status, "{id}");
        }
    }
}

fn indicator(code: &str, unit: &str, nature: Nature) -> Indicator {
    let code: IndicatorCode = code.parse().unwrap();
    Indicator::new(
        code.clone(),
        Text::same(code.as_str()),
        Unit::read(unit, unit),
        nature,
    )
}

fn dataset(figures: &[Figure], check: &Compared) -> Dataset {
    let indicators = figures
        .iter()
        .map(|figure| indicator(&figure.code, &figure.unit, Nature::Flow))
        .collect();
    let (place, period): (PlaceCode, Span) = ("15".parse().unwrap(), "2017-H1".parse().unwrap());
    let catalogue = Catalogue::new(indicators).unwrap();
    let mut dataset = Dataset::new(place, period, catalogue);
    for figure in figures {
        let Some(value) = figure.value else { continue };
        let observation = Observation {
            indicator: figure.code.parse().unwrap(),
            measure: Measure::Actual,
            place,
            period,
            value: value.into(),
            qualifier: figure.qualifier,
        };
        dataset.add_figure(observation).unwrap();
    }
    let mut stated = Check::comparison(
        "case",
        check.left.parse().unwrap(),
        check.relation,
        check.right.parse().unwrap(),
        check.printed,
    );
    stated.listing = check.listing;
    dataset.add_check(stated).unwrap();
    dataset
}
