//! What became of a unit, and what it came from.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Gazetteer, GazetteerError, Standing};
use crate::place::PlaceCode;
use crate::place::change::{Change, ChangeKind, Extent};
use crate::place::unit::AdministrativeUnit;

/// Which way in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Forward,
    Back,
}

impl Direction {
    /// The unit a change leads to.
    pub(crate) const fn target(self, change: &Change) -> Option<PlaceCode> {
        match self {
            Self::Forward => change.to,
            Self::Back => change.from,
        }
    }

    const fn source(self, change: &Change) -> Option<PlaceCode> {
        match self {
            Self::Forward => change.from,
            Self::Back => change.to,
        }
    }
}

impl Gazetteer {
    /// The changes on a day that a unit goes through, one for each unit it goes to.
    pub fn changes_of(&self, code: PlaceCode, date: NaiveDate) -> impl Iterator<Item = &Change> {
        self.parts(code, date, Direction::Forward)
    }

    /// The changes on a day that make up a unit, one for each unit it comes from.
    pub fn changes_into(&self, code: PlaceCode, date: NaiveDate) -> impl Iterator<Item = &Change> {
        self.parts(code, date, Direction::Back)
    }

    /// All changes on a day.
    pub fn changes_on(&self, date: NaiveDate) -> &[Change] {
        let first = self.changes.partition_point(|change| change.date < date);
        let end = self.changes.partition_point(|change| change.date <= date);
        self.changes.get(first..end).unwrap_or_default()
    }

    /// What a change is to the units it joins.
    pub fn kind_of(&self, change: &Change) -> ChangeKind {
        let (from, to) = match (change.from, change.to) {
            (_, None) => return ChangeKind::Abolish,
            (None, _) => return ChangeKind::Create,
            (Some(from), Some(to)) => (from, to),
        };
        if change.extent == Extent::Partial || self.changes_of(from, change.date).nth(1).is_some() {
            return ChangeKind::Split;
        }
        if self.changes_into(to, change.date).nth(1).is_some() {
            return ChangeKind::Merge;
        }
        let (Some(old), Some(new)) = (self.old_side(change), self.new_side(change)) else {
            return ChangeKind::Keep;
        };
        let above = |unit: &AdministrativeUnit| self.parent_level(unit);
        if old.parent != new.parent && above(old) == above(new) {
            ChangeKind::Transfer
        } else if (old.code, &old.name, old.kind) == (new.code, &new.name, new.kind) {
            ChangeKind::Keep
        } else {
            ChangeKind::Rename
        }
    }

    fn parent_level(&self, unit: &AdministrativeUnit) -> Option<super::Level> {
        Some(self.version(unit.parent?, unit.valid_from)?.level())
    }

    /// The unit a change comes from, as it last was.
    pub(crate) fn old_side(&self, change: &Change) -> Option<&AdministrativeUnit> {
        let day = change.known_until.or_else(|| change.date.pred_opt())?;
        self.version(change.from?, day)
    }

    /// The unit a change goes to, as it first was.
    pub(crate) fn new_side(&self, change: &Change) -> Option<&AdministrativeUnit> {
        self.version(change.to?, change.date)
    }

    /// The units of a later day that a unit of an earlier one has become, and whether all of it.
    ///
    /// # Errors
    /// Those of [`unit`](Self::unit) for the unit and for what follows it;
    /// [`GazetteerError::NoSuccessor`] if nothing is known to follow.
    pub fn successors(
        &self,
        code: PlaceCode,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<BTreeMap<PlaceCode, Extent>, GazetteerError> {
        self.unit(code.as_str(), from)?;
        let now = self.walk(code, from, to);
        now.keys()
            .try_for_each(|heir| self.unit(heir.as_str(), to).map(drop))?;
        if now.is_empty() {
            let (place, date) = (code, to);
            return Err(GazetteerError::NoSuccessor { place, date });
        }
        Ok(now)
    }

    /// The units of an earlier day that went into a unit, and whether all of them: the base a later
    /// figure is compared with. Units whose successor isn't known are not among them.
    ///
    /// # Errors
    /// Those of [`unit`](Self::unit).
    pub fn predecessors(
        &self,
        code: PlaceCode,
        on: NaiveDate,
        before: NaiveDate,
    ) -> Result<BTreeMap<PlaceCode, Extent>, GazetteerError> {
        self.unit(code.as_str(), on)?;
        Ok(self.walk(code, on, before))
    }

    /// Where a unit of one day lies on another, through every change between.
    pub(crate) fn walk(
        &self,
        code: PlaceCode,
        from: NaiveDate,
        to: NaiveDate,
    ) -> BTreeMap<PlaceCode, Extent> {
        let (direction, days) = self.days_between(from, to);
        let mut now = BTreeMap::from([(code, Extent::Full)]);
        for day in days {
            let mut next: BTreeMap<PlaceCode, Extent> = BTreeMap::new();
            for (code, extent) in now {
                let mut parts = self.parts(code, day, direction).peekable();
                if parts.peek().is_none() && self.is_there_beyond(code, day, direction) {
                    next.insert(code, extent);
                }
                for change in parts {
                    if let Some(target) = direction.target(change) {
                        let reached = next.entry(target).or_insert(Extent::Full);
                        *reached = (*reached).max(extent).max(change.extent);
                    }
                }
            }
            now = next;
        }
        now
    }

    /// The days of changes on the way from one day to another, in the order they are met.
    pub(crate) fn days_between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> (Direction, Vec<NaiveDate>) {
        let (direction, first, last) = if from <= to {
            (Direction::Forward, from, to)
        } else {
            (Direction::Back, to, from)
        };
        let days = self
            .days
            .iter()
            .copied()
            .filter(|day| first < *day && *day <= last);
        match direction {
            Direction::Forward => (direction, days.collect()),
            Direction::Back => (direction, days.rev().collect()),
        }
    }

    /// Is a unit that goes through no change on a day there on the other side of it?
    pub(crate) fn is_there_beyond(
        &self,
        code: PlaceCode,
        day: NaiveDate,
        direction: Direction,
    ) -> bool {
        let beyond = match direction {
            Direction::Forward => Some(day),
            Direction::Back => day.pred_opt(),
        };
        beyond.is_some_and(|beyond| !matches!(self.stands(code, beyond), Standing::Absent))
    }

    /// The changes on a day that lead from a unit, in one direction or the other.
    pub(crate) fn parts(
        &self,
        code: PlaceCode,
        date: NaiveDate,
        direction: Direction,
    ) -> impl Iterator<Item = &Change> {
        let wanted = (date, Some(code));
        let key = move |change: &Change| (change.date, direction.source(change));
        let first = match direction {
            Direction::Forward => self.changes.partition_point(|change| key(change) < wanted),
            Direction::Back => self.by_target.partition_point(|at| {
                let change = self.changes.get(*at);
                change.is_some_and(|change| key(change) < wanted)
            }),
        };
        let at = move |position: usize| match direction {
            Direction::Forward => self.changes.get(position),
            Direction::Back => self.changes.get(*self.by_target.get(position)?),
        };
        (first..)
            .map_while(at)
            .take_while(move |change| key(change) == wanted)
    }
}
