//! Rebasing on the map of the country, and what must hold of it whatever the figures.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use ansinh_core::{Decimal, NaiveDate, Text, date};
use ansinh_places::vietnam;
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::{Indicator, Nature};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::place::{Gazetteer, Level, PlaceCode, Standing};
use ansinh_reporting::rebase::{Rebase, Rebased, Weights, WhyLeft};
use ansinh_reporting::span::Span;
use ansinh_reporting::unit::Unit;
use proptest::prelude::*;

static PLACES: LazyLock<Gazetteer> = LazyLock::new(|| vietnam().unwrap());

const IN_2017: NaiveDate = date(2017, 6, 30);
const EVE: NaiveDate = date(2025, 6, 30);
const REFORM: NaiveDate = date(2025, 7, 1);

fn catalogue() -> Catalogue {
    let persons = Unit::read("người", "persons");
    let poor = Indicator::new(
        "poor".parse().unwrap(),
        Text::same("poor"),
        persons,
        Nature::Stock,
    );
    Catalogue::new(vec![poor]).unwrap()
}

fn figures(values: &BTreeMap<PlaceCode, i64>, day: NaiveDate) -> Vec<Observation> {
    let figure = |(place, value): (&PlaceCode, &i64)| Observation {
        indicator: "poor".parse().unwrap(),
        measure: Measure::Actual,
        place: *place,
        period: Span::day(day),
        value: Decimal::from(*value).into(),
        qualifier: Qualifier::Exact,
    };
    values.iter().map(figure).collect()
}

fn rebase(onto: Rebase<'_>, values: &BTreeMap<PlaceCode, i64>, day: NaiveDate) -> Rebased {
    onto.run(&catalogue(), &figures(values, day))
}

fn carried(rebased: &Rebased) -> BTreeMap<PlaceCode, i64> {
    let pair = |it: &Observation| {
        let value = it.value.number().unwrap();
        (it.place, value.try_into().unwrap())
    };
    rebased
        .figures
        .iter()
        .map(|it| pair(&it.observation))
        .collect()
}

fn total(values: &BTreeMap<PlaceCode, i64>) -> i64 {
    values.values().sum()
}

fn left(rebased: &Rebased) -> i64 {
    let values = rebased.left.iter().map(|it| it.value.number().unwrap());
    values.sum::<Decimal>().try_into().unwrap()
}

/// The communes of a province on a day.
fn communes(province: &str, day: NaiveDate) -> Vec<PlaceCode> {
    let units = PLACES.within(province, Level::Commune, day).unwrap();
    units.into_iter().map(|unit| unit.code).collect()
}

/// A figure for each of some communes.
fn values(
    province: &'static str,
    day: NaiveDate,
) -> impl Strategy<Value = BTreeMap<PlaceCode, i64>> {
    let communes = communes(province, day);
    let (few, all) = (1, communes.len());
    (prop::sample::subsequence(communes, few..=all))
        .prop_flat_map(|codes| {
            let count = codes.len();
            (Just(codes), prop::collection::vec(0_i64..100_000, count))
        })
        .prop_map(|(codes, values)| codes.into_iter().zip(values).collect())
}

/// Every part of every change weighs something.
fn some_weights(seed: u32) -> Weights {
    let mut weights = Weights::new();
    for (position, change) in (1_u32..).zip(PLACES.changes()) {
        let (Some(from), Some(to)) = (change.from, change.to) else {
            continue;
        };
        let weight = Decimal::from(position.wrapping_mul(seed) % 9_973 + 1);
        weights.set(&PLACES, change.date, from, to, weight).unwrap();
    }
    weights
}

#[test]
fn all_of_yen_bai_in_2017_lies_in_lao_cai_in_2025() {
    let ones = communes("15", IN_2017)
        .into_iter()
        .map(|code| (code, 1))
        .collect();
    let rebased = rebase(Rebase::onto(&PLACES, REFORM), &ones, IN_2017);
    assert_eq!(rebased.left, []);
    let now = carried(&rebased);
    assert_eq!((total(&now), now.len()), (180, 51));
    let lao_cai: BTreeSet<PlaceCode> = communes("15", REFORM).into_iter().collect();
    assert!(now.keys().all(|code| lao_cai.contains(code)));
    assert!(rebased.figures.iter().all(|it| it.is_complete()
        || it.missing.iter().all(|code| {
            PLACES
                .province_of(PLACES.as_of(code.as_str(), IN_2017).unwrap())
                .as_str()
                == "10"
        })));
    // What is known of 2024 but not read is told with the figures that rest on it.
    let unchecked: BTreeSet<&str> = rebased
        .figures
        .iter()
        .flat_map(|it| it.unchecked.iter().map(|citation| &**citation))
        .collect();
    assert_eq!(unchecked, BTreeSet::from(["NQ 1239/NQ-UBTVQH15"]));
}

#[test]
fn provinces_add_up_and_districts_end() {
    let place = |code: &str| code.parse::<PlaceCode>().unwrap();
    let two = BTreeMap::from([(place("10"), 5), (place("15"), 7), (place("132"), 3)]);
    let rebased = rebase(Rebase::onto(&PLACES, REFORM), &two, IN_2017);
    assert_eq!(carried(&rebased), BTreeMap::from([(place("15"), 12)]));
    assert!(rebased.figures[0].is_complete());
    let [district] = rebased.left.as_slice() else {
        panic!()
    };
    assert_eq!((&district.place, left(&rebased)), (&place("132"), 3));
    // The islands that were districts without communes are special zones.
    let island = BTreeMap::from([(place("536"), 4)]);
    let rebased = rebase(Rebase::onto(&PLACES, REFORM), &island, IN_2017);
    assert_eq!(carried(&rebased), BTreeMap::from([(place("21548"), 4)]));
}

#[test]
fn a_ward_that_was_divided_waits_for_weights() {
    let cong_vi = BTreeMap::from([("00007".parse().unwrap(), 1_000)]);
    let onto = Rebase::onto(&PLACES, REFORM);
    let rebased = rebase(onto, &cong_vi, EVE);
    let [only] = rebased.left.as_slice() else {
        panic!()
    };
    let WhyLeft::NeedsWeights { among, .. } = &only.why else {
        panic!("{only:?}")
    };
    assert!(among.len() > 1);
    let weights = some_weights(7);
    let divided = rebase(onto.weighted(&weights), &cong_vi, EVE);
    assert_eq!(
        carried(&divided).keys().collect::<Vec<_>>(),
        among.iter().collect::<Vec<_>>()
    );
    assert_eq!(total(&carried(&divided)), 1_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn there_and_back_over_whole_mergers_nothing_is_lost(values in values("15", IN_2017), seed in 1_u32..1_000) {
        let weights = some_weights(seed);
        let there = rebase(Rebase::onto(&PLACES, REFORM), &values, IN_2017);
        prop_assert_eq!(&there.left, &[]);
        let now = carried(&there);
        prop_assert_eq!(total(&now), total(&values));
        let back = rebase(Rebase::onto(&PLACES, IN_2017).weighted(&weights), &now, REFORM);
        // Parts of Lào Cai's share go to its communes of 2017, some of which aren't known.
        prop_assert_eq!(total(&carried(&back)) + left(&back), total(&values));
    }

    #[test]
    fn weighted_by_itself_a_figure_comes_back(values in values("15", EVE)) {
        let mut weights = Weights::new();
        for change in PLACES.changes_on(REFORM) {
            if let (Some(from), Some(to)) = (change.from, change.to) {
                let weight = values.get(&from).copied().unwrap_or(0);
                weights.set(&PLACES, REFORM, from, to, Decimal::from(weight)).unwrap();
            }
        }
        let there = carried(&rebase(Rebase::onto(&PLACES, REFORM), &values, EVE));
        let back = rebase(Rebase::onto(&PLACES, EVE).weighted(&weights), &there, REFORM);
        let mut expected = values.clone();
        expected.retain(|_, value| *value > 0);
        let mut found = carried(&back);
        found.retain(|_, value| *value > 0);
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn figures_and_what_is_left_are_all_there_was(
        province in prop::sample::select(vec!["01", "38", "79", "46", "10", "92"]),
        days in prop::sample::select(vec![(IN_2017, REFORM), (IN_2017, EVE), (EVE, REFORM), (IN_2017, date(2021, 5, 1))]),
        weighted in any::<bool>(),
        trusting in any::<bool>(),
        seed in 1_u32..1_000,
    ) {
        let (from, to) = days;
        let values: BTreeMap<PlaceCode, i64> = PLACES
            .on(from)
            .filter(|unit| PLACES.province_of(unit).as_str() == province)
            .zip(1_i64..)
            .map(|(unit, position)| (unit.code, position * i64::from(seed) % 991))
            .collect();
        let weights = some_weights(seed);
        let mut onto = Rebase::onto(&PLACES, to);
        if weighted { onto = onto.weighted(&weights); }
        if trusting { onto = onto.trusting_codes(); }
        let rebased = rebase(onto, &values, from);
        let now = carried(&rebased);
        prop_assert_eq!(total(&now) + left(&rebased), total(&values));
        for code in now.keys() {
            prop_assert!(!matches!(PLACES.standing(code.as_str(), to), Standing::Absent));
        }
        if weighted {
            let stuck = |why: &WhyLeft| matches!(why, WhyLeft::NeedsWeights { .. });
            prop_assert!(!rebased.left.iter().any(|it| stuck(&it.why)));
        }
    }

    #[test]
    fn order_does_not_matter(values in values("15", IN_2017), seed in any::<u64>()) {
        let mut shuffled = figures(&values, IN_2017);
        let mut state = seed | 1;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let other = usize::try_from(state >> 33).unwrap() % (at + 1);
            shuffled.swap(at, other);
        }
        let onto = Rebase::onto(&PLACES, REFORM);
        let sorted = rebase(onto, &values, IN_2017);
        prop_assert_eq!(onto.run(&catalogue(), &shuffled), sorted);
    }

    #[test]
    fn a_code_on_a_day_is_at_most_one_unit(day in 0_u64..4_000, digits in 0_u32..100_000, length in prop::sample::select(vec![2_usize, 3, 5])) {
        let day = date(2016, 6, 1) + chrono::Days::new(day);
        let code = format!("{digits:0length$}");
        let versions = PLACES.versions(&code).iter().filter(|unit| unit.is_valid_on(day));
        prop_assert!(versions.count() <= 1);
    }
}
