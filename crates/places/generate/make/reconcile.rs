//! What two lists say of each other beside the known changes.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_places::names::same_name;

use super::{Change, Known, LAST, LISTED, Listed, State, Version, eve};

impl State {
    /// Joins what the known changes made of the first list to the last list.
    pub(super) fn reconcile(&mut self, last: &[Listed], known: &[Known]) {
        let last: BTreeMap<&str, &Listed> =
            last.iter().map(|unit| (unit.code.as_str(), unit)).collect();
        let communes: BTreeSet<String> = self
            .open
            .keys()
            .filter(|code| code.len() == 5)
            .cloned()
            .chain(last.keys().map(|code| (*code).to_owned()))
            .collect();
        for code in communes {
            let now = self.open.get(&code).cloned();
            match (now, last.get(code.as_str())) {
                (Some(now), Some(then)) if same(&now.unit, then) => {}
                (Some(now), Some(then)) => {
                    let moved = known.iter().find(|row| {
                        (row.from.as_str(), row.to.as_str()) == (&now.unit.parent, &then.parent)
                            && same(
                                &now.unit,
                                &Listed {
                                    parent: now.unit.parent.clone(),
                                    ..(*then).clone()
                                },
                            )
                    });
                    // With its district, on its day; otherwise some day between the lists.
                    let (date, known_until, row) = match moved {
                        Some(row) => (row.date.clone(), String::new(), row.clone()),
                        None => (LAST.into(), known_until(&now), Known::default()),
                    };
                    let last_day = if known_until.is_empty() {
                        eve(&date)
                    } else {
                        known_until.clone()
                    };
                    self.end(&code, &last_day);
                    let unit = if moved.is_some() {
                        Listed {
                            parent: then.parent.clone(),
                            ..now.unit
                        }
                    } else {
                        (*then).clone()
                    };
                    self.begin(unit, &date);
                    self.change(
                        &Known {
                            date,
                            from: code.clone(),
                            to: code,
                            part: false,
                            ..row
                        },
                        &known_until,
                    );
                }
                (Some(now), None) => {
                    let known_until = known_until(&now);
                    self.end(&code, &known_until);
                    self.change(
                        &Known {
                            date: LAST.into(),
                            from: code,
                            ..Known::default()
                        },
                        &known_until,
                    );
                }
                (None, Some(then)) => {
                    self.begin((*then).clone(), LAST);
                    self.change(
                        &Known {
                            date: LAST.into(),
                            to: code,
                            ..Known::default()
                        },
                        LISTED,
                    );
                }
                (None, None) => {}
            }
        }
    }

    /// A commune that comes under another district takes a part of the first one with it.
    pub(super) fn divide_districts(&mut self) {
        let mut all: Vec<&Version> = self.closed.iter().chain(self.open.values()).collect();
        all.sort_by(|a, b| (&a.unit.code, &a.from).cmp(&(&b.unit.code, &b.from)));
        let mut taken: BTreeSet<Change> = BTreeSet::new();
        for pair in all.windows(2) {
            let (old, new) = (&pair[0].unit, &pair[1].unit);
            if old.code == new.code && old.parent != new.parent && old.parent.len() == 3 {
                let by = |it: &&Change| it.date == pair[1].from && it.to == new.code;
                let change = self.changes.iter().find(by).unwrap();
                taken.insert(Change {
                    from: old.parent.clone(),
                    to: new.parent.clone(),
                    part: true,
                    ..change.clone()
                });
            }
        }
        // What a resolution says of a district, on the day or when it ends, stands.
        taken.retain(|part| {
            let told = |it: &Change| {
                let dated = part.known_until.is_empty() && it.date != part.date;
                (&it.from, &it.to) == (&part.from, &part.to) && !dated
            };
            self.open.contains_key(&part.from) && !self.changes.iter().any(told)
        });
        for part in taken {
            let keeps = |code: &str, is_part: bool| Change {
                from: code.into(),
                to: code.into(),
                part: is_part,
                ..part.clone()
            };
            self.changes.remove(&keeps(&part.from, false));
            self.changes.insert(keeps(&part.from, true));
            // A district that came to be between the lists had no part to take on the first day.
            let began = self
                .open
                .get(&part.to)
                .map_or("", |district| &district.from);
            if !part.known_until.is_empty() && *began > *part.known_until {
                self.changes.insert(Change {
                    to: String::new(),
                    ..part
                });
                continue;
            }
            if !self.leads(&part.date, &part.to, &part.to) {
                self.changes.insert(keeps(&part.to, false));
            }
            self.changes.insert(part);
        }
    }

    /// Is there a change from one unit to another on a day?
    fn leads(&self, date: &str, from: &str, to: &str) -> bool {
        let same = |it: &Change| (&*it.date, &*it.from, &*it.to) == (date, from, to);
        self.changes.iter().any(same)
    }
}

/// The last day on which a unit is attested as it was.
fn known_until(version: &Version) -> String {
    version.from.clone().max(LISTED.into())
}

fn same(a: &Listed, b: &Listed) -> bool {
    (&a.kind, &a.parent) == (&b.kind, &b.parent) && same_name(&a.name, &b.name)
}
