//! What the moves of communes say of their districts.

use std::collections::BTreeSet;

use super::{Change, State, Version};

impl State {
    /// A commune that comes under another district takes a part of the first one with it.
    pub(super) fn divide_districts(&mut self) {
        for part in self.taken() {
            let keeps = |code: &str, is_part: bool| Change {
                from: code.into(),
                to: code.into(),
                part: is_part,
                ..part.clone()
            };
            // The rest goes where it was told to, or stays.
            let rest: Vec<Change> = self.of(&part.date, &part.from).cloned().collect();
            for change in &rest {
                self.changes.remove(change);
                self.changes.insert(Change {
                    part: true,
                    ..change.clone()
                });
            }
            if rest.is_empty() {
                self.changes.insert(keeps(&part.from, true));
            }
            if self.of(&part.date, &part.to).next().is_none() {
                self.changes.insert(keeps(&part.to, false));
            }
            self.changes.insert(part);
        }
    }

    /// The parts that communes take with them and no resolution tells of.
    fn taken(&self) -> BTreeSet<Change> {
        let mut all: Vec<&Version> = self.closed.iter().chain(self.open.values()).collect();
        all.sort_by(|a, b| (&a.unit.code, &a.from).cmp(&(&b.unit.code, &b.from)));
        let moved = all.windows(2).filter_map(|pair| {
            let (old, new) = (&pair[0].unit, &pair[1].unit);
            let moves = old.code == new.code && old.parent != new.parent && old.parent.len() == 3;
            let date = pair[1].from.as_str();
            let told = self.of(date, &old.parent).any(|it| it.to == new.parent);
            if !moves || told {
                return None;
            }
            let by = self
                .of(date, &old.code)
                .next()
                .expect("a change on the day");
            Some(Change {
                from: old.parent.clone(),
                to: new.parent.clone(),
                part: true,
                ..by.clone()
            })
        });
        moved.collect()
    }

    /// What becomes of a unit on a day.
    fn of<'a>(&'a self, date: &'a str, code: &'a str) -> impl Iterator<Item = &'a Change> {
        let mut changes = self.changes.iter();
        std::iter::from_fn(move || changes.find(|it| (&*it.date, &*it.from) == (date, code)))
    }
}
