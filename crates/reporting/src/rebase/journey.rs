//! The way from the units of one day to those of another, a day of changes at a time.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::WhyLeft;
use crate::place::{
    AdministrativeUnit, Change, Direction, Extent, Gazetteer, Level, PlaceCode, Standing,
};

/// The days of changes on a way, in the order they are met.
pub(super) struct Journey<'a> {
    places: &'a Gazetteer,
    from: NaiveDate,
    to: NaiveDate,
    direction: Direction,
    trusts_codes: bool,
    pub(super) days: Vec<Day>,
    /// Like a day's `untraced`, of changes that may have happened by the last day or not.
    untraced_at_last: BTreeSet<(Level, PlaceCode)>,
}

pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// The tiers and provinces in which units end, nothing being known of what they joined.
    untraced: BTreeSet<(Level, PlaceCode)>,
}

/// What a day of changes is to a unit.
pub(super) enum Fate<'a> {
    /// Nothing to it.
    Stays,
    /// All of it goes over.
    Whole(&'a Change),
    /// It goes to several.
    Parts(Vec<&'a Change>),
}

impl<'a> Journey<'a> {
    pub(super) fn new(
        places: &'a Gazetteer,
        from: NaiveDate,
        to: NaiveDate,
        trusts_codes: bool,
    ) -> Self {
        let (direction, days) = places.days_between(from, to);
        let days = days
            .into_iter()
            .map(|date| Day {
                date,
                untraced: untraced(places, direction, places.changes_on(date).iter()),
            })
            .collect();
        let open = places.changes().iter().filter(|it| it.is_open_on(to));
        Self {
            places,
            from,
            to,
            direction,
            trusts_codes,
            days,
            untraced_at_last: untraced(places, direction, open),
        }
    }

    /// Can a figure set out from a unit?
    pub(super) fn sets_out(&self, code: PlaceCode) -> Result<(), WhyLeft> {
        self.is_a_place(code, self.from)
    }

    /// Has a figure arrived at a unit?
    pub(super) fn arrives(&self, code: PlaceCode) -> Result<(), WhyLeft> {
        self.is_a_place(code, self.to)
    }

    /// Does a code name a unit on a day, or the same place on both sides of a change whose day isn't
    /// known?
    fn is_a_place(&self, code: PlaceCode, day: NaiveDate) -> Result<(), WhyLeft> {
        match self.places.stands(code, day) {
            Standing::Open(change) if self.is_same_place(change) => Ok(()),
            _ => match self.places.unit(code.as_str(), day) {
                Ok(_) => Ok(()),
                Err(error) => Err(WhyLeft::Place { error }),
            },
        }
    }

    /// Kind or district changed, but code and name are the same and nothing else joined or left.
    fn is_same_place(&self, change: &Change) -> bool {
        change.extent == Extent::Full
            && change.from == change.to
            && self.same_name(change)
            && self.is_alone(change)
    }

    fn same_name(&self, change: &Change) -> bool {
        let (old, new) = (self.places.old_side(change), self.places.new_side(change));
        matches!((old, new), (Some(old), Some(new)) if old.name == new.name)
    }

    /// Is a change all there is to the units it joins?
    fn is_alone(&self, change: &Change) -> bool {
        let only = |direction: Direction, code: Option<PlaceCode>| {
            code.is_some_and(|code| {
                let mut parts = self.places.parts(code, change.date, direction);
                parts.nth(1).is_none()
            })
        };
        only(Direction::Forward, change.from) && only(Direction::Back, change.to)
    }

    /// What a day is to a unit.
    pub(super) fn fate(&self, code: PlaceCode, day: &Day) -> Result<Fate<'a>, WhyLeft> {
        let ends = || WhyLeft::Ends {
            place: code,
            date: day.date,
        };
        let parts: Vec<&Change> = self.places.parts(code, day.date, self.direction).collect();
        if parts.iter().any(|change| self.target(change).is_none()) {
            return Err(ends());
        }
        if let Some(change) = parts.iter().find(|change| self.rests_on_the_code(change)) {
            return Err(WhyLeft::CodeAlone {
                place: code,
                date: change.date,
            });
        }
        match parts.as_slice() {
            [] if self.places.is_there_beyond(code, day.date, self.direction) => Ok(Fate::Stays),
            [] => Err(ends()),
            // A part goes on; of the rest nothing is known.
            [only] if only.extent == Extent::Partial && self.direction == Direction::Forward => {
                Err(ends())
            }
            [only] => Ok(Fate::Whole(only)),
            _ => Ok(Fate::Parts(parts)),
        }
    }

    fn rests_on_the_code(&self, change: &Change) -> bool {
        change.citation.is_none()
            && !self.trusts_codes
            && change.from == change.to
            && !self.same_name(change)
    }

    pub(super) const fn target(&self, change: &Change) -> Option<PlaceCode> {
        self.direction.target(change)
    }

    /// Does a whole unit go over with nothing joining it, so that the territory stays?
    pub(super) fn keeps_territory(&self, change: &Change) -> bool {
        change.extent == Extent::Full && self.is_alone(change)
    }

    /// Do units of its tier and province end on a day, so that what is known of it may lack them?
    pub(super) fn is_untraced(&self, code: PlaceCode, day: &Day) -> bool {
        let near = || {
            let versions = self.places.versions_of(code);
            match self.direction {
                Direction::Forward => versions.iter().rev().find(|it| it.valid_from < day.date),
                Direction::Back => versions
                    .iter()
                    .find(|it| it.valid_until.is_none_or(|until| until >= day.date)),
            }
        };
        !day.untraced.is_empty() && near().is_some_and(|unit| self.is_among(unit, &day.untraced))
    }

    /// May such units have ended by the last day?
    pub(super) fn is_untraced_at_last(&self, code: PlaceCode) -> bool {
        let mut versions = self.places.versions_of(code).iter();
        versions.any(|unit| self.is_among(unit, &self.untraced_at_last))
    }

    fn is_among(&self, unit: &AdministrativeUnit, untraced: &BTreeSet<(Level, PlaceCode)>) -> bool {
        let level = unit.level();
        untraced.contains(&(level, self.places.province_of(unit)))
    }
}

fn untraced<'a>(
    places: &Gazetteer,
    direction: Direction,
    changes: impl Iterator<Item = &'a Change>,
) -> BTreeSet<(Level, PlaceCode)> {
    changes
        .filter(|change| direction.target(change).is_none())
        .filter_map(|change| match direction {
            Direction::Forward => places.old_side(change),
            Direction::Back => places.new_side(change),
        })
        .map(|unit| (unit.level(), places.province_of(unit)))
        .collect()
}
