//! Small counts stay hidden from whoever has every report that one data set makes.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "tests fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::{Decimal, Text};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::compose::{
    ColumnLayout, Entry, Layout, Paper, RowLayout, Section, Slot, TableLayout, compose,
};
use ansinh_reporting::cut_off::CutOff;
use ansinh_reporting::dataset::Dataset;
use ansinh_reporting::document::HeadingLevel;
use ansinh_reporting::history::History;
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::suppression::SmallBelow;
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

/// Two places by two groups, without totals.
type Month = [u64; 4];

const CELLS: [&str; 4] = ["boys@132", "girls@132", "boys@133", "girls@133"];
/// What each shown cell adds up: those four, the totals of rows and columns, and the total of all.
const SHOWN: [(&str, &[usize]); 9] = [
    ("boys@132", &[0]),
    ("girls@132", &[1]),
    ("all@132", &[0, 1]),
    ("boys@133", &[2]),
    ("girls@133", &[3]),
    ("all@133", &[2, 3]),
    ("boys", &[0, 2]),
    ("girls", &[1, 3]),
    ("all", &[0, 1, 2, 3]),
];

fn history(months: &[Month]) -> History {
    let unit = || Unit::read("người", "persons");
    let codes = ["boys", "girls", "all"];
    let indicators = codes.map(|code| {
        Indicator::new(
            code.parse().unwrap(),
            Text::same(code),
            unit(),
            Nature::Flow,
        )
    });
    let catalogue = Catalogue::new(indicators.into()).unwrap();
    let mut whole = Dataset::new("15".parse().unwrap(), "2018".parse().unwrap(), catalogue);
    for (month, counts) in (1..).zip(months) {
        for (name, cells) in SHOWN {
            let (code, place) = name.split_once('@').unwrap_or((name, "15"));
            let count: u64 = cells.iter().map(|cell| counts[*cell]).sum();
            whole
                .add_figure(Observation {
                    indicator: code.parse().unwrap(),
                    measure: Measure::Actual,
                    place: place.parse().unwrap(),
                    period: format!("2018-{month:02}").parse().unwrap(),
                    value: Decimal::from(count).into(),
                    qualifier: Qualifier::Exact,
                })
                .unwrap();
        }
    }
    History::new(whole, CutOff::Calendar)
}

fn layout(small: u64) -> Layout {
    let codes = ["boys", "girls", "all"];
    let column = |total| ColumnLayout {
        group: None,
        title: Text::same("x"),
        unit: None,
        total,
    };
    let row = |place: &str| RowLayout {
        label: Some(Text::same(place.to_owned())),
        total: place == "15",
        place: Some(place.parse().unwrap()),
        cells: codes
            .map(|code| Slot::try_from(code.to_owned()).unwrap())
            .into(),
    };
    Layout {
        issuer: Text::same("Sở"),
        paper: Paper::default(),
        title: Text::same("Kết quả"),
        sections: vec![Section {
            id: "I".into(),
            level: HeadingLevel::Part,
            number: "I".into(),
            title: Text::same("Trẻ em"),
            narrative: Vec::new(),
        }],
        entries: codes
            .map(|code| Entry {
                indicator: code.parse().unwrap(),
                section: "I".into(),
                part_of: None,
                scope: None,
            })
            .into(),
        derived: Vec::new(),
        tables: vec![TableLayout {
            id: "children".into(),
            section: "I".into(),
            title: Text::same("Trẻ em"),
            small_below: Some(SmallBelow::new(small)),
            columns: [false, false, true].map(column).into(),
            rows: ["132", "133", "15"].map(row).into(),
        }],
        charts: Vec::new(),
    }
}

/// What the reports tell: of which months, which cells, how many.
fn told(history: &History, small: u64) -> Vec<(BTreeSet<usize>, &'static [usize], u64)> {
    let layout = layout(small);
    let mut told = Vec::new();
    for (period, months) in [
        ("2018-01", vec![0]),
        ("2018-02", vec![1]),
        ("2018-Q1", vec![0, 1]),
        ("2018", vec![0, 1]),
    ] {
        let Ok(data) = history.report(period.parse().unwrap()) else {
            continue;
        };
        let document = compose(
            &layout,
            &data,
            &data.reconcile(&ansinh_reporting::rates::NoRates),
        );
        let values: BTreeMap<String, u64> = document
            .figures()
            .filter_map(|(_, figure)| {
                let value = figure.value.quantity()?.value;
                Some((figure.id.clone(), u64::try_from(value).ok()?))
            })
            .collect();
        let whole: BTreeSet<usize> = months.iter().copied().collect();
        let so_far: BTreeSet<usize> = (0..=*months.last().unwrap()).collect();
        for (name, cells) in SHOWN {
            let of = |id: &str| values.get(id).copied();
            told.extend(of(name).map(|value| (whole.clone(), cells, value)));
            let to_date = of(&format!("to_date({name})"));
            told.extend(to_date.map(|value| (so_far.clone(), cells, value)));
        }
    }
    told
}

/// Every pair of months that fits what is told.
fn solutions(told: &[(BTreeSet<usize>, &[usize], u64)], most: u64) -> Vec<[Month; 2]> {
    let sum = |month: &Month, cells: &[usize]| cells.iter().map(|cell| month[*cell]).sum::<u64>();
    let of = |at: usize| -> Vec<Month> {
        let alone = BTreeSet::from([at]);
        let mut months = Vec::new();
        for code in 0..(most + 1).pow(4) {
            let digit = |place: u32| code / (most + 1).pow(place) % (most + 1);
            let month = [digit(0), digit(1), digit(2), digit(3)];
            let fits = |(months, cells, value): &(BTreeSet<usize>, &[usize], u64)| {
                *months != alone || sum(&month, cells) == *value
            };
            if told.iter().all(fits) {
                months.push(month);
            }
        }
        months
    };
    let both = BTreeSet::from([0, 1]);
    let mut found = Vec::new();
    for first in of(0) {
        for second in of(1) {
            let fits = |(months, cells, value): &(BTreeSet<usize>, &[usize], u64)| {
                *months != both || sum(&first, cells) + sum(&second, cells) == *value
            };
            if told.iter().all(fits) {
                found.push([first, second]);
            }
        }
    }
    found
}

fn leaks(months: [Month; 2], small: u64) -> Option<String> {
    let told = told(&history(&months), small);
    let most = months.iter().flatten().max().unwrap() + 1;
    let solutions = solutions(&told, most);
    assert!(solutions.contains(&months), "{told:?}");
    (0..2)
        .flat_map(|month| (0..4).map(move |cell| (month, cell)))
        .filter(|(month, cell)| (1..small).contains(&months[*month][*cell]))
        .find(|(month, cell)| {
            let values = solutions.iter().map(|solution| solution[*month][*cell]);
            values.collect::<BTreeSet<_>>().len() < 2
        })
        .map(|(month, cell)| format!("{} of month {}: {told:?}", CELLS[cell], month + 1))
}

fn month() -> impl Strategy<Value = Month> {
    let count = || prop_oneof![1 => Just(0_u64), 3 => 1_u64..3, 4 => 3_u64..6];
    [count(), count(), count(), count()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whoever sets the reports on two months, their quarter and the year against each other finds two
    /// values or more for each small count.
    #[test]
    fn no_report_tells_what_another_hides(first in month(), second in month(), small in 2_u64..4) {
        let leak = leaks([first, second], small);
        prop_assert!(leak.is_none(), "{leak:?}");
    }
}

/// The second month alone is small; the first, and both together, would tell it.
#[test]
fn a_month_is_not_its_quarter_less_the_other() {
    assert_eq!(leaks([[4, 5, 5, 4], [2, 5, 4, 5]], 3), None);
    let told = told(&history(&[[4, 5, 5, 4], [2, 5, 4, 5]]), 3);
    assert!(told.iter().all(|(_, cells, _)| *cells != [0]), "{told:?}");
    // The totals are told.
    assert!(
        told.iter()
            .any(|(_, cells, value)| cells.len() == 4 && *value == 34)
    );
}
