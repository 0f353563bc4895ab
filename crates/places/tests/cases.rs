//! Runs the worked cases on places.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a case that cannot be run must fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::NaiveDate;
use ansinh_places::vietnam;
use ansinh_reporting::place::{ChangeKind, Extent, Gazetteer, Level, PlaceCode, UnitKind};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    source: String,
    #[serde(flatten)]
    what: What,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum What {
    Counts {
        place: String,
        date: NaiveDate,
        districts: usize,
        communes: BTreeMap<UnitKind, usize>,
    },
    Name {
        place: String,
        names: Vec<(NaiveDate, String)>,
    },
    Successor {
        places: Vec<PlaceCode>,
        from: NaiveDate,
        to: NaiveDate,
        successor: PlaceCode,
        name: String,
    },
    Kept {
        place: PlaceCode,
        date: NaiveDate,
    },
    Parent {
        place: String,
        parents: Vec<(NaiveDate, String, String)>,
    },
    CommuneTotals {
        date: NaiveDate,
        totals: Vec<(String, usize)>,
    },
    /// A province's communes on the eve and on the day.
    Round {
        place: String,
        date: NaiveDate,
        communes: (usize, usize),
    },
    /// A commune that went to several.
    Divided {
        place: PlaceCode,
        date: NaiveDate,
        among: BTreeSet<PlaceCode>,
    },
}

#[test]
fn every_case_holds() {
    let places = vietnam().unwrap();
    let file: File = toml::from_str(include_str!("cases/places.toml")).unwrap();
    let mut seen = BTreeSet::new();
    for case in file.case {
        assert!(!case.source.is_empty(), "{} has no source", case.id);
        run(&places, &case.id, case.what);
        assert!(seen.insert(case.id));
    }
    let all = (34..=40)
        .map(|number| format!("RPT-S-{number}"))
        .chain((1..=19).map(|number| format!("PLC-{number}")));
    assert_eq!(seen, all.collect());
}

fn run(places: &Gazetteer, id: &str, what: What) {
    match what {
        What::Counts {
            place,
            date,
            districts,
            communes,
        } => {
            let found = places.within(&place, Level::District, date).unwrap();
            assert_eq!(found.len(), districts, "{id}");
            let counts = places.counts(&place, Level::Commune, date).unwrap();
            assert_eq!(counts, communes, "{id}");
        }
        What::Name { place, names } => {
            for (date, name) in names {
                assert_eq!(places.unit(&place, date).unwrap().name, name, "{id}");
            }
        }
        What::Successor {
            places: old,
            from,
            to,
            successor,
            name,
        } => {
            for place in &old {
                let now = places.successors(*place, from, to).unwrap();
                assert!(now.into_keys().eq([successor]), "{id}: {place}");
            }
            let unit = places.unit(successor.as_str(), to).unwrap();
            assert_eq!((&*unit.name, unit.kind), (&*name, UnitKind::Commune));
            let back = places.predecessors(successor, to, from).unwrap();
            assert!(
                back.into_keys()
                    .eq(old.into_iter().collect::<BTreeSet<_>>())
            );
        }
        What::Kept { place, date } => {
            let mut changes = places.changes_of(place, date);
            assert!(
                changes.all(|it| places.kind_of(it) == ChangeKind::Keep),
                "{id}"
            );
        }
        What::Parent { place, parents } => {
            for (date, parent, name) in parents {
                let unit = places.unit(&place, date).unwrap();
                assert_eq!(unit.parent.unwrap().as_str(), parent, "{id}");
                assert_eq!(places.unit(&parent, date).unwrap().name, name, "{id}");
            }
        }
        What::Round {
            place,
            date,
            communes: (before, after),
        } => {
            let eve = date.pred_opt().unwrap();
            for (day, count) in [(eve, before), (date, after)] {
                let found = places.within(&place, Level::Commune, day).unwrap();
                assert_eq!(found.len(), count, "{id} on {day}");
            }
        }
        What::Divided { place, date, among } => {
            let parts: Vec<_> = places.changes_of(place, date).collect();
            assert!(
                parts.iter().all(|it| it.extent == Extent::Partial),
                "{id}: {parts:?}"
            );
            let found: BTreeSet<PlaceCode> = parts.iter().filter_map(|it| it.to).collect();
            assert_eq!(found, among, "{id}");
        }
        What::CommuneTotals { date, totals } => {
            for (place, total) in totals {
                let found = places.within(&place, Level::Commune, date).unwrap();
                assert_eq!(found.len(), total, "{id}: {place}");
            }
        }
    }
}
