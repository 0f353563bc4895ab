//! Figures over time, and the reports made from them.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::period::{Cycle, Period};
use ansinh_core::{Decimal, Month, Text};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::check::{Check, Relation};
use ansinh_reporting::cube::{Axes, Cube, Periods, Places};
use ansinh_reporting::cut_off::CutOff;
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::finding::{Finding, Severity};
use ansinh_reporting::history::{History, HistoryError, Tally};
use ansinh_reporting::indicator::{Indicator, Nature, OverTime, Ratio};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::place::PlaceCode;
use ansinh_reporting::rates::NoRates;
use ansinh_reporting::span::Span;
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

const CODES: [&str; 7] = ["sum", "last", "average", "max", "min", "none", "share"];

fn indicator(code: &str) -> Indicator {
    let (nature, over_time) = match code {
        "last" => (Nature::Stock, OverTime::Last),
        "average" => (Nature::Flow, OverTime::Average),
        "max" => (Nature::Flow, OverTime::Max),
        "min" => (Nature::Flow, OverTime::Min),
        "none" => (Nature::Flow, OverTime::None),
        "share" => (Nature::Ratio, OverTime::Recompute),
        _ => (Nature::Flow, OverTime::Sum),
    };
    let unit = Unit::new(Text::new("người", "persons"));
    let ratio = Ratio {
        numerator: "sum".parse().unwrap(),
        denominator: "last".parse().unwrap(),
        times: 100,
    };
    Indicator {
        over_time,
        ratio: (code == "share").then_some(ratio),
        ..Indicator::new(
            code.parse().unwrap(),
            Text::same(code.to_owned()),
            unit,
            nature,
        )
    }
}

fn catalogue() -> Catalogue {
    Catalogue::new(CODES.into_iter().map(indicator).collect()).unwrap()
}

fn place(code: &str) -> PlaceCode {
    code.parse().unwrap()
}

fn period(period: &str) -> Period {
    period.parse().unwrap()
}

fn span(days: &str) -> Span {
    days.parse().unwrap()
}

fn observed(code: &str, days: Span, value: Decimal) -> Observation {
    Observation {
        indicator: code.parse().unwrap(),
        measure: Measure::Actual,
        place: place("15"),
        period: days,
        value: value.into(),
        qualifier: Qualifier::Exact,
    }
}

fn history(cut_off: &str, observations: impl IntoIterator<Item = Observation>) -> History {
    let cut_off: CutOff = cut_off.parse().unwrap();
    let covers = cut_off.read("2019..2021").unwrap();
    let mut whole = Dataset::new(place("15"), covers, catalogue());
    for observation in observations {
        whole.add_figure(observation).unwrap();
    }
    History::new(whole, cut_off)
}

/// Whole numbers of periods by the calendar.
fn given(figures: &[(&str, &str, i64)]) -> History {
    let figures = figures.iter();
    let observations = figures
        .map(|(code, days, value)| observed(code, span(days), Decimal::from(*value)))
        .collect::<Vec<_>>();
    history("calendar", observations)
}

fn tally(history: &History, code: &str, of: &str) -> Option<Tally> {
    history.tally(code, place("15"), period(of))
}

/// The value and the periods that are missing.
fn told(tally: Option<Tally>) -> Option<(Option<String>, String)> {
    let tally = tally?;
    let missing: Vec<String> = tally.missing.iter().map(Span::to_string).collect();
    Some((
        tally.value.map(|value| value.to_string()),
        missing.join(" "),
    ))
}

fn shown(value: &str, missing: &str) -> (Option<String>, String) {
    let value = Some(value.to_owned()).filter(|value| !value.is_empty());
    (value, missing.to_owned())
}

#[test]
fn a_figure_that_was_observed_goes_before_one_that_is_made() {
    let history = given(&[
        ("sum", "2020-H1", 60),
        ("sum", "2020-01", 1),
        ("sum", "2020-Q3", 30),
        ("sum", "2020-10", 5),
        ("sum", "2020-12", 7),
    ]);
    let of = |period| told(tally(&history, "sum", period));
    assert_eq!(of("2020-H1"), Some(shown("60", "")));
    assert_eq!(of("2020-9M"), Some(shown("90", "")));
    assert_eq!(of("2020"), Some(shown("102", "2020-11")));
    assert_eq!(of("2020-Q1"), Some(shown("1", "2020-02 2020-03")));
    assert_eq!(of("2020-Q2"), None);
    let so_far = history.to_date("sum", place("15"), period("2020-10"));
    assert_eq!(told(so_far), Some(shown("95", "")));
}

#[test]
fn nine_months_and_a_quarter_make_a_year() {
    let history = given(&[("sum", "2020-9M", 90), ("sum", "2020-Q4", 30)]);
    assert_eq!(told(tally(&history, "sum", "2020")), Some(shown("120", "")));
}

#[test]
fn what_is_reported_by_the_quarter_lacks_quarters() {
    let history = given(&[("sum", "2020-Q1", 10), ("sum", "2020-Q4", 40)]);
    assert_eq!(
        told(tally(&history, "sum", "2020")),
        Some(shown("50", "2020-Q2 2020-Q3"))
    );
}

#[test]
fn a_stock_is_that_of_the_last_month_or_none() {
    let history = given(&[
        ("last", "2020-05", 250),
        ("last", "2020-06", 266),
        ("last", "2020-08", 1),
    ]);
    assert_eq!(
        told(tally(&history, "last", "2020-H1")),
        Some(shown("266", ""))
    );
    assert_eq!(
        told(tally(&history, "last", "2020-Q3")),
        Some(shown("", "2020-09"))
    );
}

#[test]
fn a_stock_counted_on_a_day_is_that_of_its_month() {
    let history = given(&[
        ("last", "2020-06-02", 1),
        ("last", "2020-06-30", 266),
        ("last", "2020-03-13", 9),
    ]);
    assert_eq!(
        told(tally(&history, "last", "2020-Q2")),
        Some(shown("266", ""))
    );
    assert_eq!(
        told(tally(&history, "last", "2020-03")),
        Some(shown("9", ""))
    );
    assert_eq!(
        told(tally(&history, "last", "2020")),
        Some(shown("", "2020-12"))
    );
    // What happened on some days of a month is not what happened in it.
    let history = given(&[("sum", "2020-06-02", 1)]);
    assert_eq!(tally(&history, "sum", "2020-06"), None);
}

#[test]
fn a_mean_is_of_periods_that_are_alike() {
    let months = [("average", "2020-04", 3), ("average", "2020-05", 5)];
    let history = given(&[&months[..], &[("average", "2020-Q1", 100)]].concat());
    assert_eq!(
        told(tally(&history, "average", "2020-H1")),
        Some(shown("4", "2020-01 2020-02 2020-03 2020-06"))
    );
}

#[test]
fn a_window_has_its_own_days() {
    let own: CutOff = "until-14".parse().unwrap();
    let month = |name: &str| own.read(name).unwrap();
    let history = history(
        "until-14",
        [
            observed("sum", month("2020-01"), 1.into()),
            observed("sum", month("2020-02"), 2.into()),
            observed("sum", month("2020-03"), 4.into()),
            // Counted on 20 March, this is a stock of April.
            observed("last", span("2020-03-20"), 8.into()),
        ],
    );
    let report = history.report(period("2020-Q1")).unwrap();
    assert_eq!(report.period(), span("2019-12-15..2020-03-14"));
    assert_eq!(report.value("sum", Measure::Actual), Ok(7.into()));
    assert!(report.value("last", Measure::Actual).is_err());
    assert_eq!(
        told(tally(&history, "last", "2020-04")),
        Some(shown("8", ""))
    );
}

#[test]
fn a_period_that_the_regime_has_not_is_made_of_none() {
    let decree: CutOff = "administrative".parse().unwrap();
    let months: Vec<Observation> = (1..=12)
        .map(|month| decree.read(&format!("2020-{month:02}")).unwrap())
        .map(|days| observed("sum", days, 1.into()))
        .collect();
    let history = history("administrative", months);
    assert_eq!(told(tally(&history, "sum", "2020")), Some(shown("12", "")));
    assert_eq!(tally(&history, "sum", "2020-9M"), None);
    assert!(matches!(
        history.report(period("2020-9M")),
        Err(HistoryError::Period { .. })
    ));
    let error = history.report(period("2021-03")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no figure of 2021-03 (2021-02-15 to 2021-03-14); there are figures of: 2020-01..2020-12"
    );
}

fn findings(history: &History, of: &str) -> Vec<Finding> {
    history.report(period(of)).unwrap().reconcile(&NoRates)
}

#[test]
fn a_half_year_that_its_months_contradict_is_a_finding() {
    let months = (1..=6).map(|month| observed("sum", span(&format!("2020-{month:02}")), 10.into()));
    let half = |value: i64| observed("sum", span("2020-H1"), value.into());
    assert!(
        findings(
            &history("calendar", months.clone().chain([half(60)])),
            "2020-H1"
        )
        .is_empty()
    );
    let contradicted = history("calendar", months.clone().chain([half(66)]));
    for of in ["2020-H1", "2020-06"] {
        let found = findings(&contradicted, of);
        assert_eq!(found.len(), 1, "{of}");
        assert_eq!(found[0].check, "sum@2020-H1");
        assert!(found[0].fails_run());
        assert!(
            found[0]
                .to_string()
                .contains("60 persons / 66 persons, difference -6 persons")
        );
    }
    // The months before say nothing of it.
    assert!(findings(&contradicted, "2020-05").is_empty());

    let mut whole = contradicted.whole().clone();
    whole
        .add_known("sum@2020-H1", Text::new("đã sửa", "corrected"))
        .unwrap();
    assert!(whole.add_known("sum@2020-H3", Text::same("-")).is_err());
    let found = findings(&History::new(whole, CutOff::Calendar), "2020-H1");
    assert!(!found[0].fails_run());
}

/// June can only add to what there is, unless something may be below zero.
#[test]
fn months_that_are_more_than_their_half_year_already_are_a_finding() {
    let months = |value: i64| {
        (1..=5).map(move |month| observed("sum", span(&format!("2020-{month:02}")), value.into()))
    };
    let half = observed("sum", span("2020-H1"), 60.into());
    let of = |months: Vec<Observation>| {
        let all = months.into_iter().chain([half.clone()]);
        findings(&history("calendar", all), "2020-H1")
    };
    assert!(of(months(12).collect()).is_empty());
    let found = of(months(13).collect());
    assert_eq!(found.len(), 1);
    assert!(found[0].fails_run());
    assert_eq!(found[0].check, "sum@2020-H1");
    let note = &found[0].note.as_ref().unwrap().en;
    assert!(
        note.ends_with("already, and 2020-06 is still missing"),
        "{note}"
    );
    let corrected = months(13).chain([]).enumerate().map(|(at, mut month)| {
        if at == 0 {
            month.value = Decimal::from(-1).into();
        }
        month
    });
    assert!(of(corrected.collect()).is_empty());
}

/// What explains that a sum with its total at the end doesn't add up, in the report on a period.
fn explained(figures: &[(&str, &str, i64)], of: &str) -> Vec<String> {
    let mut whole = Dataset::new(place("15"), span("2017..2018"), catalogue());
    for (code, days, value) in figures {
        whole
            .add_figure(observed(code, span(days), (*value).into()))
            .unwrap();
    }
    let (parts, total) = ("max + min".parse().unwrap(), "sum".parse().unwrap());
    let check = Check::comparison("S1", parts, Relation::Equal, total, None);
    whole.add_check(check).unwrap();
    let history = History::new(whole, CutOff::Calendar);
    let found = findings(&history, of);
    let mut failed = found.iter().filter(|finding| finding.check == "S1");
    let failed = failed.next().unwrap();
    failed
        .explanations
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_figure_left_from_the_period_before_is_told_with_its_period() {
    // The 48 of the first quarter was not brought up to date: 52 make the total.
    let copied = |second: i64| {
        explained(
            &[
                ("sum", "2018-Q1", 98),
                ("max", "2018-Q1", 48),
                ("min", "2018-Q1", 50),
                ("sum", "2018-Q2", 120),
                ("max", "2018-Q2", second),
                ("min", "2018-Q2", 68),
            ],
            "2018-Q2",
        )
    };
    assert_eq!(
        copied(48),
        [
            "\u{201c}max\u{201d}, 48 persons, is exactly the figure of quarter 1 of 2018, as if it was not \
             brought up to date; exact if it is 52 persons this time"
        ]
    );
    assert!(copied(47).is_empty());
    // The quarter before may be that of last year, and may be made of its months.
    let months = [
        ("sum", "2017-Q4", 98),
        ("max", "2017-10", 48),
        ("max", "2017-11", 31),
        ("max", "2017-12", 20),
        ("min", "2017-Q4", 50),
        ("sum", "2018-Q1", 120),
        ("max", "2018-Q1", 48),
        ("min", "2018-Q1", 68),
    ];
    let told = explained(&months, "2018-Q1");
    assert!(told[0].contains("quarter 4 of 2017"), "{told:?}");
}

#[test]
fn about_right_contradicts_nothing() {
    let mut half = observed("sum", span("2020-H1"), 100.into());
    half.qualifier = Qualifier::About;
    let quarters = ["2020-Q1", "2020-Q2"].map(|quarter| observed("sum", span(quarter), 1.into()));
    let mut all = quarters.to_vec();
    all.push(half);
    assert!(findings(&history("calendar", all), "2020-H1").is_empty());
}

#[test]
fn what_is_incomplete_is_a_remark() {
    let history = given(&[
        ("sum", "2020-01", 1),
        ("sum", "2020-03", 4),
        ("sum", "2020-05", 8),
    ]);
    let found = findings(&history, "2020-Q1");
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].severity, found[0].check.as_str()),
        (Severity::Remark, "sum@2020-Q1")
    );
    let note = found[0].note.as_ref().unwrap();
    assert_eq!(
        note.en,
        "\u{201c}sum\u{201d} is incomplete: it lacks 2020-02"
    );
    // May is there; the year so far lacks February and April.
    let found = findings(&history, "2020-05");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].check, "to_date(sum)@2020-05");
    assert_eq!(
        history
            .report(period("2020-Q1"))
            .unwrap()
            .missing("sum", Measure::Actual, place("15")),
        [span("2020-02")]
    );
}

#[test]
fn the_same_period_last_year_is_given_or_made() {
    let mut given = observed("sum", span("2019-Q1"), 50.into());
    given.measure = Measure::SamePeriodLastYear;
    let months = ["2019-01", "2019-02", "2019-03", "2020-02"];
    let months: Vec<Observation> = months
        .iter()
        .map(|month| observed("sum", span(month), 10.into()))
        .collect();
    let quarter = |history: &History| history.report(period("2020-Q1")).unwrap();
    let last_year = |report: &Dataset| report.value("sum", Measure::SamePeriodLastYear);

    let made = quarter(&history("calendar", months.clone()));
    assert_eq!(last_year(&made), Ok(30.into()));
    let both = quarter(&history("calendar", months.into_iter().chain([given])));
    assert_eq!(last_year(&both), Ok(50.into()));
    let found = both.reconcile(&NoRates);
    let contradiction = found.iter().find(|finding| finding.fails_run()).unwrap();
    assert_eq!(contradiction.check, "last_year(sum)@2019-Q1");
    assert!(
        contradiction
            .to_string()
            .contains("30 persons / 50 persons")
    );
}

#[test]
fn a_plan_is_of_the_period_or_of_the_year() {
    let plan = |days: &str, value: i64| Observation {
        measure: Measure::Plan,
        ..observed("sum", span(days), value.into())
    };
    let history = history(
        "calendar",
        [
            observed("sum", span("2020-Q1"), 10.into()),
            observed("sum", span("2020-Q2"), 10.into()),
            observed("sum", span("2020-Q3"), 10.into()),
            observed("last", span("2020-03"), 1.into()),
            plan("2020", 100),
            plan("2020-H1", 40),
            plan("2019", 7),
            Observation {
                measure: Measure::Plan,
                ..observed("last", span("2020-H1"), 3.into())
            },
        ],
    );
    let planned = |of: &str, code| {
        history
            .report(period(of))
            .unwrap()
            .value(code, Measure::Plan)
            .ok()
    };
    assert_eq!(planned("2020-Q1", "sum"), Some(100.into()));
    assert_eq!(planned("2020-H1", "sum"), Some(40.into()));
    assert_eq!(planned("2020", "sum"), Some(100.into()));
    assert_eq!(planned("2020-Q1", "last"), None);
    assert_eq!(planned("2020-H1", "last"), Some(3.into()));
}

#[test]
fn a_check_that_names_nothing_of_the_period_is_not_carried_out() {
    let mut whole = given(&[("sum", "2020", 1), ("last", "2020-01", 1)])
        .whole()
        .clone();
    let sum = || "sum".parse().unwrap();
    let check = Check::comparison("S1", sum(), Relation::Equal, sum(), None);
    whole.add_check(check).unwrap();
    let history = History::new(whole, CutOff::Calendar);
    let checks = |of| history.report(period(of)).unwrap().checks().len();
    assert_eq!((checks("2020"), checks("2020-01")), (1, 0));
}

/// Observations of the months of two years: of the indicator, the month from 0, the value.
fn months() -> impl Strategy<Value = Vec<(usize, u32, i64)>> {
    let cells = proptest::sample::subsequence((0..6 * 24).collect::<Vec<u32>>(), 0..=144);
    cells.prop_flat_map(|cells| {
        let values = proptest::collection::vec(-50_i64..1_000, cells.len());
        (Just(cells), values).prop_map(|(cells, values)| {
            let figure = |(cell, value)| ((cell / 24) as usize, cell % 24, value);
            cells.into_iter().zip(values).map(figure).collect()
        })
    })
}

fn month(number: u32) -> Month {
    Month::new(2019, 1).unwrap().plus(number)
}

fn of_months(cut_off: &str, figures: &[(usize, u32, i64)]) -> History {
    let closed: CutOff = cut_off.parse().unwrap();
    let observations = figures.iter().map(|(code, number, value)| {
        let days = closed.window(Period::Month(month(*number))).unwrap();
        observed(CODES[*code], days, Decimal::new(*value, 1))
    });
    history(cut_off, observations.collect::<Vec<_>>())
}

/// Every period of the two years.
fn periods() -> Vec<Period> {
    (0..24)
        .map(month)
        .flat_map(|month| {
            Cycle::ALL
                .into_iter()
                .filter_map(move |cycle| Period::of(month, cycle))
                .filter(move |period| period.first_month() == month)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_period_is_as_a_cube_makes_it(figures in months()) {
        let history = of_months("calendar", &figures);
        let whole = history.whole();
        for year in [2019, 2020] {
            let places = Places::apart([place("15")]).unwrap();
            let axes = Axes::new(&catalogue(), places, Periods::of_year(year).unwrap()).unwrap();
            let cube = Cube::of_observations(&catalogue(), axes, whole.observations()).unwrap();
            for period in periods().into_iter().filter(|it| it.first_month().year() == year) {
                let position = cube.axes().periods().position(period.into()).unwrap();
                for (indicator, code) in CODES.into_iter().enumerate() {
                    let cell = cube.cell(indicator, 0, position);
                    let tally = history.tally(code, place("15"), period).filter(|it| it.value.is_some());
                    prop_assert_eq!(cell.is_some(), tally.is_some(), "{} {}", code, period);
                    if let (Some(cell), Some(tally)) = (cell, tally) {
                        prop_assert_eq!(tally.value, Some(cell.value), "{} {}", code, period);
                        prop_assert_eq!(tally.missing.is_empty(), cell.is_complete());
                        if code != "share" {
                            let reported = u32::try_from(tally.made_of.len()).unwrap();
                            prop_assert_eq!(reported, cell.reported);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_rows_says_nothing(figures in months(), seed in any::<prop::sample::Index>()) {
        let mut turned = figures.clone();
        if !turned.is_empty() {
            let by = seed.index(turned.len());
            turned.rotate_left(by);
            turned.reverse();
        }
        let (one, other) = (of_months("calendar", &figures), of_months("calendar", &turned));
        for period in periods() {
            match (one.report(period), other.report(period)) {
                (Ok(one), Ok(other)) => {
                    prop_assert_eq!(one.observations(), other.observations());
                    prop_assert_eq!(one.reconcile(&NoRates), other.reconcile(&NoRates));
                }
                (Err(one), Err(other)) => prop_assert_eq!(one, other),
                _ => prop_assert!(false, "{}", period),
            }
        }
    }

    #[test]
    fn a_months_figure_changes_only_what_holds_it(figures in months(), at in any::<prop::sample::Index>()) {
        prop_assume!(!figures.is_empty());
        let at = at.index(figures.len());
        let number = figures[at].1;
        let mut fewer = figures.clone();
        fewer.remove(at);
        let (more, fewer) = (of_months("calendar", &figures), of_months("calendar", &fewer));
        let added = month(number);
        for period in periods() {
            let holds = period.first_month() <= added && added <= period.last_month();
            let so_far = added.year() == period.last_month().year() && added <= period.last_month();
            for code in CODES {
                let of = |history: &History| history.tally(code, place("15"), period);
                prop_assert!(holds || of(&more) == of(&fewer), "{} {}", code, period);
                let of = |history: &History| history.to_date(code, place("15"), period);
                prop_assert!(so_far || of(&more) == of(&fewer), "{} {}", code, period);
            }
        }
    }

    #[test]
    fn a_period_is_made_the_same_whichever_days_it_means(figures in months()) {
        let (calendar, own) = (of_months("calendar", &figures), of_months("until-14", &figures));
        for period in periods() {
            for code in CODES {
                let value = |history: &History| {
                    let tally = history.tally(code, place("15"), period)?;
                    Some((tally.value, tally.missing.len()))
                };
                prop_assert_eq!(value(&calendar), value(&own));
            }
        }
    }
}
