//! Figures on the geography of another day, on a small map.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

use ansinh_core::language::Message as _;
use ansinh_core::law::Verification;
use ansinh_core::{Decimal, NaiveDate, Text, date};
use ansinh_reporting::catalogue::Catalogue;
use ansinh_reporting::indicator::{Indicator, Nature, OverPlaces, Ratio};
use ansinh_reporting::observation::{Measure, Observation, Qualifier};
use ansinh_reporting::place::{
    AdministrativeUnit, Change, Extent, Gazetteer, GazetteerError, PlaceCode, UnitKind,
};
use ansinh_reporting::rebase::{LeftFigure, Rebase, Rebased, RebasedFigure, WeightError, Weights};
use ansinh_reporting::unit::Unit;

const FIRST: NaiveDate = date(2017, 1, 1);
const MERGER: NaiveDate = date(2020, 2, 1);
const DIVISION: NaiveDate = date(2025, 7, 1);
const LISTED: NaiveDate = date(2018, 1, 1);

fn unit(
    code: &str,
    name: &'static str,
    from: NaiveDate,
    next: Option<NaiveDate>,
) -> AdministrativeUnit {
    AdministrativeUnit {
        code: code.parse().unwrap(),
        name: name.into(),
        kind: match code.len() {
            2 => UnitKind::Province,
            _ => UnitKind::Commune,
        },
        parent: (code.len() == 5).then(|| "10".parse().unwrap()),
        valid_from: from,
        valid_until: next.map(|next| next.pred_opt().unwrap()),
    }
}

fn change(date: NaiveDate, from: &str, to: &str, extent: Extent) -> Change {
    Change {
        date,
        known_until: None,
        from: from.parse().ok(),
        to: to.parse().ok(),
        extent,
        citation: Some("NQ 1/NQ-UBTVQH14".into()),
        checked: Verification::Published,
    }
}

/// A and B merge into A in 2020. In 2025 A is divided between A and C, and D stays.
/// E was called F in 2018 and is called G from 2020 on; of H nothing is known after 2018.
fn map() -> Gazetteer {
    let between_lists = |from: &str, to: &str| Change {
        known_until: Some(LISTED),
        citation: None,
        checked: Verification::Unchecked,
        ..change(MERGER, from, to, Extent::Full)
    };
    let (full, part) = (Extent::Full, Extent::Partial);
    let until_listed = |code, name| AdministrativeUnit {
        valid_until: Some(LISTED),
        ..unit(code, name, FIRST, None)
    };
    Gazetteer::new(
        vec![
            unit("10", "P", FIRST, None),
            unit("10001", "A", FIRST, Some(MERGER)),
            unit("10001", "A", MERGER, Some(DIVISION)),
            unit("10001", "A", DIVISION, None),
            unit("10002", "B", FIRST, Some(MERGER)),
            unit("10003", "C", DIVISION, None),
            unit("10004", "D", FIRST, None),
            until_listed("10005", "F"),
            unit("10005", "G", MERGER, None),
            until_listed("10006", "H"),
        ],
        vec![
            change(MERGER, "10001", "10001", full),
            change(MERGER, "10002", "10001", full),
            change(DIVISION, "10001", "10001", part),
            change(DIVISION, "10001", "10003", part),
            between_lists("10005", "10005"),
            between_lists("10006", ""),
        ],
    )
    .unwrap()
}

fn catalogue() -> Catalogue {
    let indicator = |code: &str, unit: Unit, nature| {
        Indicator::new(code.parse().unwrap(), Text::same(code), unit, nature)
    };
    let persons = || Unit::read("người", "persons");
    let ratio = |numerator: &str| Ratio {
        numerator: numerator.parse().unwrap(),
        denominator: "people".parse().unwrap(),
        times: 100,
    };
    Catalogue::new(vec![
        Indicator {
            ratio: Some(ratio("poor")),
            over_places: OverPlaces::Recompute,
            ..indicator("poverty_rate", Unit::percent(), Nature::Ratio)
        },
        indicator("poor", persons(), Nature::Stock),
        indicator("people", persons(), Nature::Stock),
        indicator(
            "paid",
            Unit::read("triệu đồng", "million đồng"),
            Nature::Flow,
        ),
        Indicator {
            over_places: OverPlaces::None,
            ..indicator("rank", Unit::read("-", "-"), Nature::Reference)
        },
    ])
    .unwrap()
}

fn figure(indicator: &str, place: &str, value: &str) -> Observation {
    Observation {
        indicator: indicator.parse().unwrap(),
        measure: Measure::Actual,
        place: place.parse().unwrap(),
        period: "2017".parse().unwrap(),
        value: value.parse::<Decimal>().unwrap().into(),
        qualifier: Qualifier::Exact,
    }
}

fn run(rebase: Rebase<'_>, figures: &[(&str, &str, &str)]) -> Rebased {
    let figures: Vec<Observation> = figures.iter().map(|it| figure(it.0, it.1, it.2)).collect();
    rebase.run(&catalogue(), &figures)
}

/// Indicator, place and value of each figure.
fn shown(rebased: &Rebased) -> Vec<String> {
    let line = |it: &RebasedFigure| {
        let Observation {
            indicator,
            place,
            value,
            ..
        } = &it.observation;
        format!("{indicator} {place} {}", value.number().unwrap())
    };
    rebased.figures.iter().map(line).collect()
}

/// Place, value and reason of what is left.
fn left(rebased: &Rebased) -> Vec<String> {
    let line = |it: &LeftFigure| {
        let value = it.value.number().unwrap();
        format!("{} {} {value} {}", it.indicator, it.place, it.why.code())
    };
    rebased.left.iter().map(line).collect()
}

fn code(code: &str) -> PlaceCode {
    code.parse().unwrap()
}

fn weights(places: &Gazetteer, of: &[(NaiveDate, &str, &str, u32)]) -> Weights {
    let mut weights = Weights::new();
    for (date, from, to, weight) in of {
        let (from, to) = (code(from), code(to));
        weights
            .set(places, *date, from, to, Decimal::from(*weight))
            .unwrap();
    }
    weights
}

#[test]
fn whole_units_add_up_and_the_untouched_stay() {
    let places = map();
    let onto = Rebase::onto(&places, MERGER);
    let rebased = run(
        onto,
        &[
            ("poor", "10001", "7"),
            ("poor", "10002", "5"),
            ("poor", "10004", "1"),
        ],
    );
    assert_eq!(shown(&rebased), ["poor 10001 12", "poor 10004 1"]);
    let [merged, kept] = rebased.figures.as_slice() else {
        panic!()
    };
    assert_eq!(merged.made_of.len(), 2);
    assert!(merged.missing.is_empty() && !merged.apportioned);
    assert_eq!(merged.observation.qualifier, Qualifier::Exact);
    // H ended in the province and it isn't known what it joined: that may be either.
    assert!(merged.untraced && kept.untraced && !merged.is_complete());
    assert_eq!(rebased.left, []);
}

#[test]
fn a_division_needs_a_weight_of_every_part() {
    let places = map();
    let onto = Rebase::onto(&places, DIVISION);
    let figures = [("poor", "10001", "7"), ("poor", "10002", "5")];
    let without = run(onto, &figures);
    assert_eq!(shown(&without), [""; 0]);
    assert_eq!(left(&without), ["poor 10001 12 rebase-needs-weights"]);
    assert_eq!(
        without.left[0].made_of,
        [code("10001"), code("10002")].into()
    );

    let one = weights(&places, &[(DIVISION, "10001", "10001", 600)]);
    assert_eq!(left(&run(onto.weighted(&one), &figures)).len(), 1);
    let nothing = [
        (DIVISION, "10001", "10001", 0),
        (DIVISION, "10001", "10003", 0),
    ];
    let nothing = weights(&places, &nothing);
    assert_eq!(left(&run(onto.weighted(&nothing), &figures)).len(), 1);

    let both = [
        (DIVISION, "10001", "10001", 600),
        (DIVISION, "10001", "10003", 500),
    ];
    let both = weights(&places, &both);
    let divided = run(onto.weighted(&both), &figures);
    // 12 × 6/11 = 6.55 and 12 × 5/11 = 5.45: whole persons, 12 in all.
    assert_eq!(shown(&divided), ["poor 10001 7", "poor 10003 5"]);
    assert!(divided.figures.iter().all(|it| it.apportioned));
    assert_eq!(
        divided.figures[1].observation.qualifier,
        Qualifier::Estimate
    );
}

#[test]
fn money_is_apportioned_to_the_dong_and_a_debt_by_its_size() {
    let places = map();
    let thirds = [
        (DIVISION, "10001", "10001", 2),
        (DIVISION, "10001", "10003", 1),
    ];
    let thirds = weights(&places, &thirds);
    let onto = Rebase::onto(&places, DIVISION).weighted(&thirds);
    let paid = run(onto, &[("paid", "10001", "100")]);
    assert_eq!(
        shown(&paid),
        ["paid 10001 66.666667", "paid 10003 33.333333"]
    );
    let owed = run(onto, &[("paid", "10001", "-0.000005")]);
    assert_eq!(
        shown(&owed),
        ["paid 10001 -0.000003", "paid 10003 -0.000002"]
    );
    // What has more decimals than the unit is split as finely as it was given.
    let fine = run(onto, &[("poor", "10001", "0.3")]);
    assert_eq!(shown(&fine), ["poor 10001 0.2", "poor 10003 0.1"]);
}

#[test]
fn back_in_time_it_is_the_merged_that_need_weights() {
    let places = map();
    let now = |value| Observation {
        period: "2021".parse().unwrap(),
        ..figure("poor", "10001", value)
    };
    let back = Rebase::onto(&places, date(2019, 1, 1));
    let without = back.run(&catalogue(), &[now("12")]);
    assert_eq!(left(&without), ["poor 10001 12 rebase-needs-weights"]);
    let people = [
        (MERGER, "10001", "10001", 700),
        (MERGER, "10002", "10001", 500),
    ];
    let people = weights(&places, &people);
    let with = back.weighted(&people).run(&catalogue(), &[now("12")]);
    assert_eq!(shown(&with), ["poor 10001 7", "poor 10002 5"]);
}

#[test]
fn a_ratio_is_made_of_its_parts_or_refused() {
    let places = map();
    let onto = Rebase::onto(&places, MERGER);
    let rates = [
        ("poverty_rate", "10001", "50"),
        ("poverty_rate", "10002", "10"),
    ];
    let parts = [
        ("poor", "10001", "50"),
        ("people", "10001", "100"),
        ("poor", "10002", "90"),
        ("people", "10002", "900"),
    ];
    let rebased = run(onto, &[&rates[..], &parts[..]].concat());
    // 140 of 1,000, and not the mean of 50 % and 10 %.
    assert_eq!(shown(&rebased)[0], "poverty_rate 10001 14");
    assert_eq!(rebased.figures[0].made_of.len(), 2);
    assert_eq!(rebased.left, []);

    let refused = run(onto, &rates);
    let why = "rebase-part-missing";
    assert_eq!(
        left(&refused),
        [
            format!("poverty_rate 10001 50 {why}"),
            format!("poverty_rate 10002 10 {why}")
        ]
    );
    let rank = run(onto, &[("rank", "10001", "3")]);
    assert_eq!(left(&rank), ["rank 10001 3 rebase-not-additive"]);
}

#[test]
fn any_figure_stays_with_a_territory_that_stays() {
    let places = map();
    // From 2021 on D is the same, and no unit of the province ends unknown.
    let of_2021 = |indicator: &str| Observation {
        period: "2021".parse().unwrap(),
        ..figure(indicator, "10004", "3")
    };
    let onto = Rebase::onto(&places, DIVISION);
    let rebased = onto.run(&catalogue(), &[of_2021("rank"), of_2021("poverty_rate")]);
    assert_eq!(shown(&rebased), ["poverty_rate 10004 3", "rank 10004 3"]);
    assert!(rebased.figures.iter().all(RebasedFigure::is_complete));
    // Across 2020 it may have taken H in, so a rank isn't carried; nor onto a day before, as
    // nobody knows when H ended.
    for day in [DIVISION, date(2019, 1, 1)] {
        let rebased = run(Rebase::onto(&places, day), &[("rank", "10004", "3")]);
        assert_eq!(left(&rebased), ["rank 10004 3 rebase-not-additive"]);
    }
    let onto = Rebase::onto(&places, date(2019, 1, 1));
    assert!(run(onto, &[("poor", "10004", "3")]).figures[0].untraced);
}

#[test]
fn a_code_alone_joins_nothing() {
    let places = map();
    let onto = Rebase::onto(&places, MERGER).counted_on(LISTED);
    let figures = [("poor", "10005", "4"), ("poor", "10006", "2")];
    let rebased = run(onto, &figures);
    assert_eq!(
        left(&rebased),
        ["poor 10005 4 rebase-code-alone", "poor 10006 2 rebase-ends"]
    );
    let trusting = run(onto.trusting_codes(), &figures);
    assert_eq!(shown(&trusting), ["poor 10005 4"]);
    // Between the two lists neither name is established.
    let between = run(onto.counted_on(date(2019, 1, 1)), &figures[..1]);
    assert_eq!(left(&between), ["poor 10005 4 rebase-place"]);
    assert!(matches!(
        places.unit("10005", date(2019, 1, 1)),
        Err(GazetteerError::NotEstablished { .. })
    ));
    let after = run(
        Rebase::onto(&places, date(2019, 1, 1)).counted_on(FIRST),
        &figures[..1],
    );
    assert_eq!(left(&after), ["poor 10005 4 rebase-place"]);
}

#[test]
fn what_is_wrong_with_a_figure_is_told() {
    let places = map();
    let onto = Rebase::onto(&places, MERGER);
    let rebased = run(
        onto,
        &[
            ("poor", "10004", "1"),
            ("poor", "10004", "1"),
            ("poor", "10003", "1"), // not yet there
            ("rich", "10004", "1"),
            ("paid", "10004", "0.1234567891"),
        ],
    );
    assert_eq!(
        left(&rebased),
        [
            "poor 10003 1 rebase-place",
            "poor 10004 1 rebase-duplicate",
            "poor 10004 1 rebase-duplicate",
            "paid 10004 0.1234567891 rebase-out-of-range",
            "rich 10004 1 rebase-unknown-indicator",
        ]
    );
    assert_eq!(rebased.figures, []);
    let mut weights = Weights::new();
    let none = weights.set(&places, MERGER, code("10001"), code("10003"), Decimal::ONE);
    assert!(matches!(none, Err(WeightError::NoSuchPart { .. })));
    let below = weights.set(&places, MERGER, code("10002"), code("10001"), -Decimal::ONE);
    assert!(matches!(below, Err(WeightError::Negative { .. })));
}

#[test]
fn a_map_that_contradicts_itself_is_refused() {
    let alone = |unit, change: Vec<Change>| Gazetteer::new(vec![unit], change);
    let orphan = alone(unit("10001", "A", FIRST, None), vec![]);
    assert!(matches!(orphan, Err(GazetteerError::NoParent { .. })));
    let province = || unit("10", "P", FIRST, None);
    let nowhere = alone(province(), vec![change(MERGER, "10", "11", Extent::Full)]);
    assert!(matches!(nowhere, Err(GazetteerError::Unknown { .. })));
    let twice = Gazetteer::new(vec![province(), unit("10", "Q", MERGER, None)], vec![]);
    assert!(matches!(twice, Err(GazetteerError::Overlap { .. })));
}
