//! From lists and known changes to units with their days.

use std::collections::{BTreeMap, BTreeSet};

mod districts;
mod write;

use ansinh_places::names::same_name;

use super::lists::{Listed, Lists};

/// The first day told of.
const FIRST: &str = "2017-01-01";
/// The day of the first list.
const LISTED: &str = "2017-10-15";
/// The last day of three tiers, and the first of two.
const LAST: &str = "2025-06-30";
const REFORM: &str = "2025-07-01";

/// A row of `known.csv`; dates are text, which sorts as they do.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    date: String,
    from: String,
    to: String,
    part: bool,
    kind: String,
    name: String,
    parent: String,
    citation: String,
    checked: String,
}

/// What was looked up one by one, and the communes of the whole country.
pub(crate) fn known() -> Vec<Known> {
    [
        include_str!("../known.csv"),
        include_str!("../communes.csv"),
    ]
    .into_iter()
    .flat_map(rows)
    .collect()
}

fn rows(text: &str) -> Vec<Known> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<BTreeMap<String, String>> =
        reader.deserialize().map(|row| row.unwrap()).collect();
    let known = rows.iter().map(|row| Known {
        date: row["date"].clone(),
        from: row["from"].clone(),
        to: row["to"].clone(),
        part: row["extent"] == "part",
        kind: row["kind"].clone(),
        name: row["name"].clone(),
        parent: row["parent"].clone(),
        citation: row["citation"].clone(),
        checked: row["checked"].clone(),
    });
    known.collect()
}

#[derive(Debug, Clone)]
struct Version {
    unit: Listed,
    from: String,
    until: String,
}

/// A row of `changes.csv`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    date: String,
    from: String,
    to: String,
    part: bool,
    citation: String,
    checked: String,
}

#[derive(Default)]
struct State {
    open: BTreeMap<String, Version>,
    closed: Vec<Version>,
    changes: BTreeSet<Change>,
}

/// The files of this crate's `data`, by name.
pub(crate) fn tables(lists: &Lists, known: &[Known]) -> Vec<(&'static str, String)> {
    let mut state = State::default();
    for unit in &lists.first {
        state.begin(unit.clone(), FIRST);
    }
    state.start_late(known);
    state.apply(
        known
            .iter()
            .filter(|row| LISTED < row.date.as_str() && row.date.as_str() < REFORM),
    );
    state.ends_as(&lists.last);
    state.divide_districts();
    let codes: Vec<String> = state.open.keys().cloned().collect();
    for code in codes {
        state.end(&code, LAST);
    }
    let three_tier = std::mem::take(&mut state.closed);
    for unit in &lists.new {
        state.begin(unit.clone(), REFORM);
    }
    state.apply(known.iter().filter(|row| row.date.as_str() > REFORM));
    let mut two_tier = state.closed;
    two_tier.extend(state.open.into_values());
    vec![
        ("three-tier.csv", write::units(three_tier, FIRST, LAST)),
        ("two-tier.csv", write::units(two_tier, REFORM, "")),
        ("changes.csv", write::changes(&state.changes)),
        ("reform-2025.csv", write::reform(lists)),
        ("resolutions-2025.csv", write::resolutions(lists)),
    ]
}

impl State {
    fn begin(&mut self, unit: Listed, from: &str) {
        let code = unit.code.clone();
        let version = Version {
            unit,
            from: from.into(),
            until: String::new(),
        };
        assert!(self.open.insert(code, version).is_none(), "a code twice");
    }

    fn end(&mut self, code: &str, until: &str) -> Version {
        let mut version = self
            .open
            .remove(code)
            .unwrap_or_else(|| panic!("no unit {code}"));
        version.until = until.into();
        if version.from.as_str() <= until {
            self.closed.push(version.clone());
        }
        version
    }

    /// What changed in 2017 before the list was taken is known from its day on.
    fn start_late(&mut self, known: &[Known]) {
        let late: BTreeSet<&str> = known
            .iter()
            .filter(|row| row.date == LISTED)
            .map(|row| row.to.as_str())
            .collect();
        for version in self.open.values_mut() {
            if late.contains(version.unit.code.as_str())
                || late.contains(version.unit.parent.as_str())
            {
                version.from = LISTED.into();
            }
        }
    }

    fn apply<'a>(&mut self, known: impl Iterator<Item = &'a Known>) {
        let mut days: BTreeMap<&str, Vec<&Known>> = BTreeMap::new();
        for row in known {
            days.entry(&row.date).or_default().push(row);
        }
        for (date, rows) in days {
            let eve = eve(date);
            let targets: BTreeSet<&str> = rows.iter().map(|row| row.to.as_str()).collect();
            let sources: BTreeSet<&str> = rows.iter().map(|row| row.from.as_str()).collect();
            let mut before: BTreeMap<&str, Version> = BTreeMap::new();
            for code in targets.union(&sources) {
                if self.open.contains_key(*code) {
                    before.insert(code, self.end(code, &eve));
                }
            }
            for to in targets.into_iter().filter(|to| !to.is_empty()) {
                let mut unit = match before.get(to) {
                    // What ends and begins anew on one day takes nothing over.
                    Some(version) if !ends(&rows, to) => version.unit.clone(),
                    _ => Listed {
                        code: to.into(),
                        kind: String::new(),
                        name: String::new(),
                        parent: String::new(),
                    },
                };
                for row in rows.iter().filter(|row| row.to == to) {
                    for (old, new) in [
                        (&mut unit.kind, &row.kind),
                        (&mut unit.name, &row.name),
                        (&mut unit.parent, &row.parent),
                    ] {
                        if !new.is_empty() {
                            old.clone_from(new);
                        }
                    }
                }
                assert!(
                    !unit.kind.is_empty() && !unit.name.is_empty(),
                    "{to} on {date}"
                );
                self.begin(unit, date);
                // A unit that takes others in goes on in itself.
                if before.contains_key(to) && !sources.contains(to) {
                    let like = rows.iter().find(|row| row.to == to).unwrap();
                    self.change(&Known {
                        from: to.into(),
                        to: to.into(),
                        part: false,
                        ..(*like).clone()
                    });
                }
            }
            for row in rows {
                self.change(row);
            }
        }
    }

    /// What the changes make of the first list is the last one.
    fn ends_as(&self, last: &[Listed]) {
        let communes = self.open.values().filter(|it| it.unit.code.len() == 5);
        let mut made: BTreeMap<&str, &Listed> = communes
            .map(|it| (it.unit.code.as_str(), &it.unit))
            .collect();
        for unit in last {
            let made = made.remove(unit.code.as_str());
            let same = made.is_some_and(|it| {
                (&it.kind, &it.parent) == (&unit.kind, &unit.parent)
                    && same_name(&it.name, &unit.name)
            });
            assert!(same, "no change makes {unit:?} of {made:?}");
        }
        assert!(made.is_empty(), "no change ends {made:?}");
    }

    fn change(&mut self, row: &Known) {
        self.changes.insert(Change {
            date: row.date.clone(),
            from: row.from.clone(),
            to: row.to.clone(),
            part: row.part,
            citation: row.citation.clone(),
            checked: row.checked.clone(),
        });
    }
}

/// Does a unit end on a day, nothing being known of what it joined?
fn ends(rows: &[&Known], code: &str) -> bool {
    let goes_to = |to: &str| rows.iter().any(|row| row.from == code && row.to == to);
    goes_to("") && !goes_to(code)
}

fn eve(date: &str) -> String {
    let date: chrono::NaiveDate = date.parse().unwrap();
    date.pred_opt().unwrap().to_string()
}
