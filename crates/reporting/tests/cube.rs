//! What must hold for every cube, held against definitions written out plainly.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use ansinh_core::{Decimal, NaiveDate, Text, date};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::cube::{
    Axes, Cell, Cube, CubeError, Figure, Leaves, Ledger, Periods, Places, Version,
};
use ansinh_reporting::indicator::{Indicator, Nature, OverPlaces, OverTime, Ratio};
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

const PLACES: [OverPlaces; 5] = [
    OverPlaces::Sum,
    OverPlaces::Average,
    OverPlaces::Max,
    OverPlaces::Min,
    OverPlaces::None,
];
const TIMES: [OverTime; 6] = [
    OverTime::Sum,
    OverTime::Last,
    OverTime::Average,
    OverTime::Max,
    OverTime::Min,
    OverTime::None,
];
/// The indicator that is made of the first two.
const SHARE: usize = PLACES.len() * TIMES.len();

/// Every way over places with every way over time, and a ratio.
fn catalogue() -> Catalogue {
    let indicator = |code: &str, nature| {
        let unit = Unit::new(Text::new("người", "persons"));
        Indicator::new(code.parse().unwrap(), Text::same(code), unit, nature)
    };
    let mut indicators = Vec::new();
    for over_places in PLACES {
        for over_time in TIMES {
            indicators.push(Indicator {
                over_places,
                over_time,
                ..indicator(&format!("f{}", indicators.len()), Nature::Flow)
            });
        }
    }
    let mut share = indicator("share", Nature::Ratio);
    share.ratio = Some(Ratio {
        numerator: "f0".parse().unwrap(),
        denominator: "f1".parse().unwrap(),
        times: 100,
    });
    indicators.push(share);
    Catalogue::new(indicators).unwrap()
}

/// Each place in one given before it, or in none.
fn places() -> impl Strategy<Value = Places> {
    prop::collection::vec(
        prop::option::weighted(0.8, any::<prop::sample::Index>()),
        1..12,
    )
    .prop_map(|parents| {
        let parents: Vec<Option<usize>> = parents
            .iter()
            .enumerate()
            .map(|(place, parent)| Some(parent.as_ref()?.index(place.max(1))))
            .enumerate()
            .map(|(place, parent)| parent.filter(|parent| *parent < place))
            .collect();
        let areas = (0..parents.len()).map(|place| format!("p{place}").parse().unwrap());
        Places::with_parents(areas.collect(), &parents).unwrap()
    })
}

fn axes() -> impl Strategy<Value = Arc<Axes>> {
    places().prop_map(|places| {
        let axes = Axes::new(&catalogue(), places, Periods::of_year(2017).unwrap());
        Arc::new(axes.unwrap().with_decimals(1))
    })
}

/// Figures of some cells, values large and small among them.
fn figures(axes: &Axes, most: usize) -> impl Strategy<Value = Vec<Figure>> + use<> {
    let (places, months) = (axes.places().reporting(), axes.periods().reporting());
    any::<bool>().prop_flat_map(move |narrow| {
        let small = -1_000_000_i64..1_000_000;
        let value = if narrow {
            small.boxed()
        } else {
            // Where a narrow slot, an entry of a batch and a wide slot end.
            let edges = [30, 47, 62].map(|bits| 1_i64 << bits);
            let edges = edges
                .map(|edge| [edge - 1, edge, -edge, -edge - 1])
                .concat();
            prop_oneof![
                6 => small,
                1 => (i64::MIN + 1)..=i64::MAX,
                1 => Just(i64::MAX),
                1 => prop::sample::select(edges),
            ]
            .boxed()
        };
        let cell = (0..=SHARE as u16, 0..places as u32, 0..months as u16);
        let figure = (cell, value).prop_map(|((indicator, place, period), value)| Figure {
            place,
            period,
            indicator,
            value,
        });
        prop::collection::vec(figure, 0..most)
    })
}

/// One figure a cell.
fn once(figures: &[Figure]) -> Vec<Figure> {
    let cells: BTreeMap<_, Figure> = figures
        .iter()
        .map(|it| ((it.indicator, it.place, it.period), *it))
        .collect();
    cells.into_values().collect()
}

fn rolled_up(axes: &Arc<Axes>, figures: &[Figure]) -> Cube {
    let mut leaves = Leaves::new(Arc::clone(axes));
    leaves.add(figures).unwrap();
    leaves.roll_up().unwrap()
}

/// A cell by the definitions: places first, then time.
fn by_definition(
    axes: &Axes,
    figures: &[Figure],
    (indicator, place, period): (usize, usize, usize),
) -> Option<Cell> {
    let (over_places, over_time) = (PLACES[indicator / 6], TIMES[indicator % 6]);
    let reporting = axes.places().made_of(place);
    let mut months: Vec<usize> = axes.periods().made_of(period).collect();
    if over_time == OverTime::Last {
        months = months.split_off(months.len() - 1);
    }
    let alone = over_places != OverPlaces::None || reporting.len() == 1;
    let short = over_time != OverTime::None || months.len() == 1;
    if !alone || !short {
        return None;
    }
    let mut reported = 0;
    let mut by_month: Vec<Decimal> = Vec::new();
    for month in &months {
        let values: Vec<Decimal> = figures
            .iter()
            .filter(|it| usize::from(it.indicator) == indicator)
            .filter(|it| usize::from(it.period) == *month)
            .filter(|it| reporting.contains(&(it.place as usize)))
            .map(|it| Decimal::try_from_i128_with_scale(it.value.into(), 1).unwrap())
            .collect();
        reported += values.len();
        let sum: Decimal = values.iter().sum();
        let value = match over_places {
            OverPlaces::Average if !values.is_empty() => Some(sum / Decimal::from(values.len())),
            OverPlaces::Max => values.iter().copied().max(),
            OverPlaces::Min => values.iter().copied().min(),
            _ => (!values.is_empty()).then_some(sum),
        };
        by_month.extend(value);
    }
    let sum: Decimal = by_month.iter().sum();
    let value = match over_time {
        OverTime::Max => by_month.iter().copied().max()?,
        OverTime::Min => by_month.iter().copied().min()?,
        OverTime::Average if !by_month.is_empty() => sum / Decimal::from(by_month.len()),
        _ if by_month.is_empty() => return None,
        _ => sum,
    };
    Some(Cell {
        value,
        reported: reported as u32,
        expected: (reporting.len() * months.len()) as u32,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_cell_is_what_its_definition_says(
        (axes, figures) in axes().prop_flat_map(|axes| (Just(axes.clone()), figures(&axes, 600)))
    ) {
        let figures = once(&figures);
        let cube = rolled_up(&axes, &figures);
        for indicator in 0..SHARE {
            for place in 0..axes.places().areas().len() {
                for period in 0..axes.periods().spans().len() {
                    let cell = (indicator, place, period);
                    let found = cube.cell(indicator, place, period);
                    prop_assert_eq!(found, by_definition(&axes, &figures, cell), "{:?}", cell);
                    if let Some(found) = found {
                        let missing = cube.missing(indicator, place, period).count();
                        prop_assert_eq!(missing as u32, found.expected - found.reported);
                    }
                }
            }
        }
    }

    #[test]
    fn a_ratio_is_made_of_totals(
        (axes, figures) in axes().prop_flat_map(|axes| (Just(axes.clone()), figures(&axes, 600)))
    ) {
        let cube = rolled_up(&axes, &once(&figures));
        for place in 0..axes.places().areas().len() {
            for period in axes.periods().reporting()..axes.periods().spans().len() {
                let (above, below) = (cube.cell(0, place, period), cube.cell(1, place, period));
                let share = cube.cell(SHARE, place, period).map(|cell| cell.value);
                let expected = above.zip(below).and_then(|(above, below)| {
                    above.value.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(below.value)
                });
                prop_assert_eq!(share, expected);
            }
        }
    }

    #[test]
    fn order_pieces_threads_and_machines_change_nothing(
        (axes, mut figures, other_order) in axes().prop_flat_map(|axes| {
            let figures = figures(&axes, 300);
            (Just(axes), figures)
        }).prop_flat_map(|(axes, figures)| {
            (Just(axes), Just(figures.clone()), Just(figures).prop_shuffle())
        }),
        size in 1_usize..200,
        split in any::<prop::sample::Index>(),
    ) {
        // Several figures of a cell are parts; those that do not join are left out.
        let joins = |it: &Figure| usize::from(it.indicator) < SHARE
            && matches!(PLACES[usize::from(it.indicator) / 6], OverPlaces::Sum | OverPlaces::Max | OverPlaces::Min);
        figures.retain(joins);
        let other_order: Vec<Figure> = other_order.into_iter().filter(joins).collect();
        // Enough for whole batches.
        let times = 6_000 / figures.len().max(1) + 1;
        let whole = {
            let mut leaves = Leaves::of_parts(Arc::clone(&axes));
            for _ in 0..times {
                leaves.add(&figures).unwrap();
            }
            leaves.roll_up().unwrap()
        };
        let many: Vec<Figure> = std::iter::repeat_n(other_order, times).flatten().collect();

        let mut at_once = Leaves::of_parts(Arc::clone(&axes));
        in_threads(3, || at_once.gather(many.iter().copied())).unwrap();
        prop_assert_eq!(&at_once.roll_up().unwrap(), &whole);

        let mut in_pieces = Leaves::of_parts(Arc::clone(&axes));
        for piece in many.chunks(size) {
            in_pieces.add(piece).unwrap();
        }
        prop_assert_eq!(&in_pieces.roll_up().unwrap(), &whole);

        let (here, there) = many.split_at(split.index(many.len() + 1));
        let machine = |part: &[Figure]| {
            let mut leaves = Leaves::of_parts(Arc::clone(&axes));
            in_threads(2, || leaves.add(part)).unwrap();
            leaves
        };
        let (mut merged, there) = (machine(here), machine(there));
        let mut sent = merged.clone();
        sent.add(&there.figures().collect::<Vec<_>>()).unwrap();
        merged.merge(&there).unwrap();
        prop_assert_eq!(&merged.roll_up().unwrap(), &whole);
        prop_assert_eq!(&in_threads(1, || sent.roll_up()).unwrap(), &whole);
    }

    #[test]
    fn a_figure_given_twice_is_found_wherever_it_comes(
        (axes, figures) in axes().prop_flat_map(|axes| (Just(axes.clone()), figures(&axes, 400))),
        twice in any::<prop::sample::Index>(),
        split in any::<prop::sample::Index>(),
    ) {
        let mut figures = once(&figures);
        prop_assume!(!figures.is_empty());
        let again = *twice.get(&figures);
        figures.push(again);
        let axes_of = |error| match error {
            CubeError::Duplicate { indicator, place, period } => (indicator, place, period),
            other => panic!("{other}"),
        };
        let expected = (
            axes.indicators().nth(usize::from(again.indicator)).unwrap().clone(),
            axes.places().areas()[again.place as usize].clone(),
            axes.periods().spans()[usize::from(again.period)],
        );
        let (here, there) = figures.split_at(split.index(figures.len()));
        let mut leaves = Leaves::new(Arc::clone(&axes));
        leaves.add(there).unwrap();
        let mut others = Leaves::new(Arc::clone(&axes));
        others.add(here).unwrap();
        leaves.add(&others.figures().collect::<Vec<_>>()).unwrap();
        prop_assert_eq!(axes_of(leaves.roll_up().unwrap_err()), expected);
    }

    #[test]
    fn a_ledger_gives_what_was_known_on_a_day(
        (axes, versions) in axes().prop_flat_map(|axes| {
            let versions = figures(&axes, 200).prop_flat_map(|figures| {
                let many = figures.len();
                let when = (0_u64..20, 0_u32..3, prop::bool::weighted(0.9));
                (Just(figures), prop::collection::vec(when, many))
            });
            (Just(axes), versions)
        }),
        asked in 0_u64..20,
    ) {
        let first = date(2017, 7, 1);
        let day = |days: u64| first.checked_add_days(chrono::Days::new(days)).unwrap();
        let (figures, when) = versions;
        let versions: BTreeMap<(u16, u32, u16, NaiveDate, u32), Version> = figures
            .into_iter()
            .zip(when)
            .map(|(figure, (days, revision, stands))| {
                let mut version = Version { revision, ..Version::of(figure, day(days)) };
                version.value = version.value.filter(|_| stands);
                let it = (version.indicator, version.place, version.period, day(days), revision);
                (it, version)
            })
            .collect();
        let mut expected: BTreeMap<(u16, u32, u16), Option<i64>> = BTreeMap::new();
        for version in versions.values().filter(|version| version.known_on <= day(asked)) {
            let cell = (version.indicator, version.place, version.period);
            expected.insert(cell, version.value);
        }
        let all: Vec<Version> = versions.into_values().collect();
        let (here, there) = all.split_at(all.len() / 2);
        let ledger = Ledger::new(&axes, there.iter().chain(here).copied().collect()).unwrap();
        let merged = Ledger::new(&axes, here.to_vec()).unwrap();
        let merged = merged.merge(&axes, Ledger::new(&axes, all.clone()).unwrap()).unwrap();
        prop_assert_eq!(&merged, &ledger);
        prop_assert_eq!(ledger.versions().len(), all.len());
        let found: BTreeMap<_, _> = ledger
            .as_of(day(asked))
            .map(|it| ((it.indicator, it.place, it.period), it.value))
            .collect();
        expected.retain(|_, value| value.is_some());
        let expected: BTreeMap<_, _> = expected.into_iter().map(|(it, value)| (it, value.unwrap())).collect();
        prop_assert_eq!(found, expected);
    }
}

/// With the feature `rayon` on so many threads, else on this one.
#[cfg(feature = "rayon")]
fn in_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.unwrap().install(work)
}

#[cfg(not(feature = "rayon"))]
fn in_threads<T>(_: usize, work: impl FnOnce() -> T) -> T {
    work()
}

fn one_place() -> Axes {
    let places = Places::apart(["132".parse().unwrap()]).unwrap();
    Axes::new(&catalogue(), places, Periods::of_year(2017).unwrap()).unwrap()
}

#[test]
fn totals_go_beyond_64_bits() {
    let axes = Arc::new(one_place());
    let mut leaves = Leaves::of_parts(Arc::clone(&axes));
    let largest = Figure {
        place: 0,
        period: 0,
        indicator: 0,
        value: i64::MAX,
    };
    leaves.gather([largest].repeat(5_000)).unwrap();
    let cube = leaves.roll_up().unwrap();
    let sum = cube.totals().next().unwrap();
    assert_eq!(sum.value, i128::from(i64::MAX) * 5_000);
    // Sent to another machine, it is still that.
    let mut there = Leaves::of_parts(axes);
    there.gather(leaves.figures()).unwrap();
    assert_eq!(there.roll_up().unwrap(), cube);
    // What no decimal holds is refused, not wrapped.
    for _ in 0..24 {
        let same = leaves.clone();
        leaves.merge(&same).unwrap();
    }
    let error = leaves.roll_up().unwrap_err();
    assert!(matches!(error, CubeError::OutOfRange { .. }), "{error}");
}

#[test]
fn what_has_no_cell_is_named() {
    let axes = Arc::new(one_place());
    let figure = |place, period, indicator, value| Figure {
        place,
        period,
        indicator,
        value,
    };
    let bad = [
        figure(1, 0, 0, 5),
        figure(0, 12, 0, 5),
        figure(0, 0, SHARE as u16 + 1, 5),
        figure(0, 0, 0, i64::MIN),
    ];
    for bad in bad {
        for many in [1, 10_000] {
            let mut figures = vec![figure(0, 0, 0, 1); many];
            figures.push(bad);
            let mut leaves = Leaves::of_parts(Arc::clone(&axes));
            let error = leaves.add(&figures).unwrap_err();
            let expected = match bad.value {
                i64::MIN => matches!(error, CubeError::OutOfRange { .. }),
                _ => matches!(error, CubeError::NoSuchCell { .. }),
            };
            assert!(expected, "{error}");
        }
    }
    assert!(axes.figure(0, 0, 12, Decimal::ONE).is_err());
    assert!(axes.figure(0, 0, 0, Decimal::new(1, 5)).is_err());
}

#[test]
fn places_that_do_not_fit_are_refused() {
    let area = |name: &str| name.parse().unwrap();
    let twice = Places::new(vec![(area("15"), None), (area("15"), None)]);
    assert!(matches!(twice, Err(CubeError::AxisOverlap { .. })));
    let nowhere = Places::new(vec![(area("132"), Some(area("15")))]);
    assert!(matches!(nowhere, Err(CubeError::NoSuchPlace { .. })));
    let circle = Places::new(vec![
        (area("132"), Some(area("133"))),
        (area("133"), Some(area("132"))),
    ]);
    assert!(matches!(circle, Err(CubeError::Circle { .. })));
    let beyond = Places::with_parents(vec![area("132")], &[Some(1)]);
    assert!(matches!(beyond, Err(CubeError::Circle { .. })));
}

#[test]
fn periods_that_do_not_fit_are_refused() {
    let spans = |names: &[&str]| names.iter().map(|name| name.parse().unwrap()).collect();
    let overlap = Periods::new(spans(&["2017-01", "2017-Q1"]), vec![]);
    assert!(matches!(overlap, Err(CubeError::AxisOverlap { .. })));
    for longer in [
        "2017-Q1",
        "2017-01-15..2017-02-28",
        "2016-12-31..2017-01-31",
    ] {
        let gap = Periods::new(spans(&["2017-01", "2017-03"]), spans(&[longer]));
        assert!(matches!(gap, Err(CubeError::NotTiled { .. })), "{longer}");
    }
}

#[test]
fn cut_off_windows_make_periods_too() {
    use ansinh_core::period::{Period, ReportingRegime};
    let window = |period: Period| {
        let window = ReportingRegime::Administrative.window(period).unwrap();
        ansinh_reporting::span::Span::from(window)
    };
    let months = (1..=12).map(|month| window(format!("2020-{month:02}").parse().unwrap()));
    let longer = ["2020-Q1", "2020-H1", "2020"].map(|name| window(name.parse().unwrap()));
    let periods = Periods::new(months.collect(), longer.to_vec()).unwrap();
    assert_eq!(periods.made_of(periods.position(longer[2]).unwrap()), 0..12);
}

#[test]
fn two_values_of_one_day_are_a_conflict() {
    let axes = one_place();
    let version = |value| {
        let figure = axes.figure(0, 0, 0, Decimal::from(value)).unwrap();
        Version::of(figure, date(2017, 7, 2))
    };
    assert!(Ledger::new(&axes, vec![version(1), version(1)]).is_ok());
    let both = Ledger::new(&axes, vec![version(1), version(2)]);
    assert!(matches!(both, Err(CubeError::Conflict { .. })));
    let stray = Version {
        place: 1,
        ..version(1)
    };
    let stray = Ledger::new(&axes, vec![stray]);
    assert!(matches!(stray, Err(CubeError::NoSuchCell { .. })));
}
