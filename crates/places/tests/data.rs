//! The data of the country hold together, and are what the lists make.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

#[path = "../generate/lists.rs"]
#[allow(dead_code, reason = "what reads files is for the tool")]
mod lists;
#[path = "../generate/make/mod.rs"]
mod make;

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::law::Verification;
use ansinh_core::{NaiveDate, date};
use ansinh_places::{Gazetteer, vietnam};
use ansinh_reporting::place::{
    AdministrativeUnit, Change, ChangeKind, Extent, Level, Standing, UnitKind,
};

const LISTED: NaiveDate = date(2017, 10, 15);
const LAST: NaiveDate = date(2025, 6, 30);
const REFORM: NaiveDate = date(2025, 7, 1);

fn places() -> Gazetteer {
    vietnam().unwrap_or_else(|error| panic!("{error}"))
}

/// How many units of each kind hold on a day.
fn kinds(places: &Gazetteer, day: NaiveDate) -> BTreeMap<&'static str, usize> {
    let mut kinds = BTreeMap::new();
    for unit in places.on(day) {
        let name = match unit.kind {
            UnitKind::CentrallyRunCity => "thành phố trực thuộc trung ương",
            kind => kind.word(),
        };
        *kinds.entry(name).or_default() += 1;
    }
    kinds
}

#[test]
fn the_counts_are_those_of_the_lists() {
    let places = places();
    let old = [
        ("huyện", 546),
        ("phường", 1_587),
        ("quận", 49),
        ("thành phố", 68),
        ("thành phố trực thuộc trung ương", 5),
        ("thị trấn", 602),
        ("thị xã", 50),
        ("tỉnh", 58),
        ("xã", 8_973),
    ];
    assert_eq!(kinds(&places, LISTED), BTreeMap::from(old));
    let last = kinds(&places, LAST);
    let communes = last["xã"] + last["phường"] + last["thị trấn"];
    let districts = last["huyện"] + last["quận"] + last["thị xã"] + last["thành phố"];
    let provinces = (last["tỉnh"], last["thành phố trực thuộc trung ương"]);
    assert_eq!((communes, districts, provinces), (10_035, 696, (57, 6)));
    for (day, counts) in [
        (REFORM, [2_621, 687, 28, 6]),
        (date(2026, 4, 30), [2_611, 697, 27, 7]),
        (date(2026, 9, 1), [2_611, 697, 26, 8]),
        (date(2026, 9, 20), [2_599, 709, 25, 9]),
    ] {
        let [communes, wards, provinces, cities] = counts;
        let new = [
            ("phường", wards),
            ("thành phố trực thuộc trung ương", cities),
            ("tỉnh", provinces),
            ("xã", communes),
            ("đặc khu", 13),
        ];
        assert_eq!(kinds(&places, day), BTreeMap::from(new), "{day}");
    }
}

/// Districts and communes of the country after each round, as the office has counted them.
#[test]
fn the_counts_between_the_lists_are_the_offices() {
    let places = places();
    for (day, districts, communes) in [
        (date(2019, 11, 30), 713, 11_158),
        (date(2019, 12, 1), 713, 11_055),
        (date(2020, 1, 1), 711, 10_767),
        (date(2020, 4, 1), 707, 10_614),
        (date(2021, 1, 1), 705, 10_603),
        (date(2021, 7, 1), 705, 10_599),
        (date(2024, 5, 1), 705, 10_595),
        (date(2024, 9, 1), 704, 10_542),
        (date(2024, 11, 1), 704, 10_472),
        (date(2025, 1, 1), 696, 10_039),
        (date(2025, 2, 1), 696, 10_035),
    ] {
        let count = |level| places.on(day).filter(|unit| unit.level() == level).count();
        assert_eq!(
            (count(Level::District), count(Level::Commune)),
            (districts, communes),
            "{day}"
        );
    }
}

/// The days on which something is told to change, and the days before.
fn days(places: &Gazetteer) -> BTreeSet<NaiveDate> {
    let changes = places.changes().iter();
    changes
        .flat_map(|change| [change.date.pred_opt().unwrap(), change.date])
        .chain([date(2017, 1, 1), date(2026, 11, 28)])
        .collect()
}

#[test]
fn a_code_is_at_most_one_unit_on_a_day_and_lies_in_one_that_is_there() {
    let places = places();
    for day in days(&places) {
        let mut seen = BTreeSet::new();
        for unit in places.on(day) {
            assert!(seen.insert(&unit.code), "{} on {day}", unit.code);
            let above: Vec<Level> = places
                .above(unit)
                .map(|parent| places.as_of(parent.as_str(), day).unwrap().level())
                .collect();
            let tiers = match (unit.level(), day < REFORM) {
                (Level::Province, _) => vec![],
                (Level::District, _) | (Level::Commune, false) => vec![Level::Province],
                (Level::Commune, true) => vec![Level::District, Level::Province],
            };
            assert_eq!(above, tiers, "{unit:?} on {day}");
        }
    }
}

#[test]
fn every_unit_that_ends_is_told_of() {
    let places = places();
    let mut unknown: BTreeMap<(Level, Option<&str>), usize> = BTreeMap::new();
    for unit in places.units() {
        let code = unit.code.as_str();
        let Some(until) = unit.valid_until else {
            continue;
        };
        let end = until.succ_opt().unwrap();
        assert!(!matches!(places.standing(code, end), Standing::Open(_)));
        let mut changes = places.changes_of(unit.code, end).peekable();
        assert!(changes.peek().is_some(), "{unit:?} ends");
        for change in changes {
            if change.to.is_none() {
                *unknown
                    .entry((unit.level(), change.citation.as_deref()))
                    .or_default() += 1;
            }
        }
    }
    // What is not known, counted: where a commune went that isn't found in any list since. Districts
    // were abolished with their tier.
    let counted = [
        ((Level::District, Some("Luật 72/2025/QH15")), 691),
        ((Level::Commune, Some("NQ 1237/NQ-UBTVQH15")), 1),
        ((Level::Commune, Some("NQ 767/NQ-UBTVQH14")), 4),
        ((Level::Commune, Some("NQ 818/NQ-UBTVQH14")), 6),
        ((Level::Commune, Some("NQ 859/NQ-UBTVQH14")), 1),
        ((Level::Commune, Some("NQ 860/NQ-UBTVQH14")), 1),
        ((Level::Commune, Some("NQ 867/NQ-UBTVQH14")), 3),
    ];
    assert_eq!(unknown, BTreeMap::from(counted));
}

#[test]
fn every_unit_of_the_reform_came_from_somewhere() {
    let places = places();
    for unit in places.on(REFORM) {
        let parts: Vec<&Change> = places.changes_into(unit.code, REFORM).collect();
        assert!(!parts.is_empty(), "{unit:?}");
    }
    for unit in places.on(LAST) {
        let parts: Vec<&Change> = places.changes_of(unit.code, REFORM).collect();
        assert!(!parts.is_empty(), "{unit:?}");
        let divided = parts.len() > 1;
        assert!(
            parts
                .iter()
                .all(|part| (part.extent == Extent::Partial) == divided),
            "{unit:?}"
        );
    }
}

#[test]
fn names_are_composed_and_plain_cells() {
    use unicode_normalization::is_nfc;
    for unit in places().units() {
        let AdministrativeUnit { name, .. } = unit;
        assert!(is_nfc(name) && !name.is_empty(), "{name}");
        assert_eq!(name.split_whitespace().collect::<Vec<_>>().join(" "), *name);
    }
}

#[test]
fn what_was_not_read_says_so() {
    let places = places();
    for change in places.changes() {
        let read = change.checked == Verification::Published;
        assert!(change.citation.is_some(), "{change:?}");
        assert_eq!(change.known_until, None, "{change:?}");
        // Of the changes before the reform those of Yên Bái in 2020 were read.
        let reform = change.date == REFORM;
        let yen_bai = change.citation.as_deref() == Some("NQ 871/NQ-UBTVQH14");
        assert_eq!(read, reform || yen_bai, "{change:?}");
    }
    let kept = |code: &str| {
        let mut changes = places.changes_of(code.parse().unwrap(), REFORM);
        changes.all(|change| places.kind_of(change) == ChangeKind::Keep)
    };
    // The eight of resolution 1673/NQ-UBTVQH15, article 1(92).
    let lao_cai = [
        "03004", "03085", "04423", "04462", "04474", "04489", "04693",
    ];
    assert!(lao_cai.into_iter().all(kept));
    assert!(!kept("04603")); // Tà Si Láng, since then spelt Tà Xi Láng
}

/// The lists as they can be read off the data.
fn lists_of(places: &Gazetteer) -> lists::Lists {
    let listed = |unit: &AdministrativeUnit| {
        use ansinh_core::{Language, Localized as _};
        lists::Listed {
            code: unit.code.to_string(),
            kind: unit.kind.in_language(Language::Vietnamese).to_string(),
            name: unit.name.to_string(),
            parent: unit
                .parent
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        }
    };
    let reform = || {
        let changes = places.changes().iter();
        changes.filter(|change| change.date == REFORM && change.to.is_some())
    };
    lists::Lists {
        first: places.on(LISTED).map(listed).collect(),
        last: places
            .on(LAST)
            .filter(|unit| unit.level() == Level::Commune)
            .map(listed)
            .collect(),
        new: places.on(REFORM).map(listed).collect(),
        pieces: reform()
            .map(|change| lists::Piece {
                new: change.to.unwrap().to_string(),
                old: change.from.unwrap().to_string(),
            })
            .collect(),
        resolutions: reform()
            .filter_map(|change| {
                let unit = places.as_of(change.to?.as_str(), REFORM)?;
                let province = unit.parent?.to_string();
                Some((province, change.citation.as_ref()?.to_string()))
            })
            .collect(),
    }
}

#[test]
fn the_data_are_what_the_lists_make() {
    let made = make::tables(&lists_of(&places()), &make::known());
    let committed = [
        ("three-tier.csv", include_str!("../data/three-tier.csv")),
        ("two-tier.csv", include_str!("../data/two-tier.csv")),
        ("changes.csv", include_str!("../data/changes.csv")),
        ("reform-2025.csv", include_str!("../data/reform-2025.csv")),
        (
            "resolutions-2025.csv",
            include_str!("../data/resolutions-2025.csv"),
        ),
    ];
    for ((name, made), (file, text)) in made.iter().zip(committed) {
        assert_eq!(*name, file);
        let differs = made
            .lines()
            .zip(text.lines())
            .find(|(made, text)| made != text);
        assert_eq!(differs, None, "{name}");
        assert_eq!(made.lines().count(), text.lines().count(), "{name}");
    }
}
