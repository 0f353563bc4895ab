//! Administrative units as they were on a day, and what became of them.

mod error;
mod lineage;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::PlaceCode;
use super::change::Change;
use super::unit::{AdministrativeUnit, Level, UnitKind};

pub use error::GazetteerError;
pub(crate) use lineage::Direction;

/// Administrative units over time.
///
/// A code is looked up on a day, never alone:
///
/// ```
/// use ansinh_core::date;
/// use ansinh_reporting::place::{AdministrativeUnit, Gazetteer, GazetteerError, UnitKind};
///
/// let province = |name, from, until| AdministrativeUnit {
///     code: "15".parse().unwrap(),
///     name,
///     kind: UnitKind::Province,
///     parent: None,
///     valid_from: from,
///     valid_until: until,
/// };
/// let places = Gazetteer::new(
///     vec![
///         province("Yên Bái".into(), date(2017, 1, 1), Some(date(2025, 6, 30))),
///         province("Lào Cai".into(), date(2025, 7, 1), None),
///     ],
///     vec![],
/// )?;
/// assert_eq!(places.unit("15", date(2025, 6, 30))?.name, "Yên Bái");
/// assert_eq!(places.unit("15", date(2025, 7, 1))?.name, "Lào Cai");
/// assert!(matches!(
///     places.unit("10", date(2025, 7, 1)),
///     Err(GazetteerError::Unknown { .. }),
/// ));
/// # Ok::<(), GazetteerError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gazetteer {
    /// The versions of each code, in order of time.
    units: BTreeMap<PlaceCode, Vec<AdministrativeUnit>>,
    /// By day, then by the unit they come from.
    changes: Vec<Change>,
    /// Positions in `changes`, by day, then by the unit they go to.
    by_target: Vec<usize>,
    /// The days of the changes.
    days: Vec<NaiveDate>,
}

/// What is known of a code on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It names this unit.
    Established(&'a AdministrativeUnit),
    /// The day lies between two lists that differ by this change, whose own day isn't known.
    Open(&'a Change),
    /// It names no unit.
    Absent,
}

impl Gazetteer {
    /// Gathers units and changes, in any order.
    ///
    /// # Errors
    /// [`GazetteerError`] if a code names two units on one day, a unit lies in none on one of its
    /// days, or a change is of a unit that isn't there.
    pub fn new(
        all: Vec<AdministrativeUnit>,
        mut changes: Vec<Change>,
    ) -> Result<Self, GazetteerError> {
        let mut units: BTreeMap<PlaceCode, Vec<AdministrativeUnit>> = BTreeMap::new();
        for unit in all {
            units.entry(unit.code).or_default().push(unit);
        }
        for versions in units.values_mut() {
            versions.sort_by_key(|unit| unit.valid_from);
        }
        changes.sort_by_key(|change| (change.date, change.from, change.to));
        let mut by_target: Vec<usize> = (0..changes.len()).collect();
        by_target.sort_by_key(|at| changes.get(*at).map(|change| (change.date, change.to)));
        let mut days: Vec<NaiveDate> = changes.iter().map(|change| change.date).collect();
        days.dedup();
        let places = Self {
            units,
            changes,
            by_target,
            days,
        };
        places.check()?;
        Ok(places)
    }

    fn check(&self) -> Result<(), GazetteerError> {
        for versions in self.units.values() {
            for (earlier, later) in versions.iter().zip(versions.iter().skip(1)) {
                if earlier.is_valid_on(later.valid_from) {
                    return Err(GazetteerError::Overlap {
                        place: later.code,
                        date: later.valid_from,
                    });
                }
            }
            versions
                .iter()
                .try_for_each(|unit| self.check_parent(unit))?;
        }
        for change in &self.changes {
            let before = change.known_until.or_else(|| change.date.pred_opt());
            let sides = [(change.from, before), (change.to, Some(change.date))];
            for (code, day) in sides {
                if let (Some(code), Some(date)) = (code, day)
                    && self.version(code, date).is_none()
                {
                    let place = code.to_string();
                    return Err(GazetteerError::Unknown { place, date });
                }
            }
        }
        Ok(())
    }

    /// A unit below another lies in one on each of its days.
    fn check_parent(&self, unit: &AdministrativeUnit) -> Result<(), GazetteerError> {
        let Some(parent) = unit.parent else {
            return Ok(());
        };
        let mut day = unit.valid_from;
        loop {
            let Some(above) = self.version(parent, day) else {
                return Err(GazetteerError::NoParent {
                    place: unit.code,
                    parent,
                    date: day,
                });
            };
            match (above.valid_until, unit.valid_until) {
                (None, _) => return Ok(()),
                (Some(above), Some(unit)) if unit <= above => return Ok(()),
                (Some(above), _) => match above.succ_opt() {
                    Some(next) => day = next,
                    None => return Ok(()),
                },
            }
        }
    }

    /// The unit a code names on a day, if that is established.
    pub fn as_of(&self, code: &str, date: NaiveDate) -> Option<&AdministrativeUnit> {
        self.version(code.parse().ok()?, date)
    }

    /// The unit a code names on a day.
    ///
    /// # Errors
    /// [`GazetteerError::NotEstablished`] between two lists, [`GazetteerError::Unknown`] where
    /// there is no such unit.
    pub fn unit(&self, code: &str, date: NaiveDate) -> Result<&AdministrativeUnit, GazetteerError> {
        let place = || code.to_owned();
        match self.standing(code, date) {
            Standing::Established(unit) => Ok(unit),
            Standing::Open(change) => Err(GazetteerError::NotEstablished {
                place: place(),
                date,
                known_until: change.known_until.unwrap_or(date),
                known_from: change.date,
            }),
            Standing::Absent => Err(GazetteerError::Unknown {
                place: place(),
                date,
            }),
        }
    }

    /// What is known of a code on a day.
    pub fn standing(&self, code: &str, date: NaiveDate) -> Standing<'_> {
        code.parse()
            .map_or(Standing::Absent, |code| self.stands(code, date))
    }

    pub(crate) fn stands(&self, code: PlaceCode, date: NaiveDate) -> Standing<'_> {
        if let Some(unit) = self.version(code, date) {
            return Standing::Established(unit);
        }
        let later = self.days.iter().filter(|day| **day > date);
        later
            .flat_map(|day| {
                let from = self.parts(code, *day, Direction::Forward);
                from.chain(self.parts(code, *day, Direction::Back))
            })
            .find(|change| change.is_open_on(date))
            .map_or(Standing::Absent, Standing::Open)
    }

    /// All the units a code has named, in order of time.
    pub fn versions(&self, code: &str) -> &[AdministrativeUnit] {
        code.parse().map_or(&[], |code| self.versions_of(code))
    }

    pub(crate) fn versions_of(&self, code: PlaceCode) -> &[AdministrativeUnit] {
        self.units.get(&code).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn version(&self, code: PlaceCode, date: NaiveDate) -> Option<&AdministrativeUnit> {
        let mut versions = self.versions_of(code).iter();
        versions.find(|unit| unit.is_valid_on(date))
    }

    /// All units of all days, by code.
    pub fn units(&self) -> impl Iterator<Item = &AdministrativeUnit> {
        self.units.values().flatten()
    }

    /// All changes, in order of time.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The units established on a day, by code; [`within`](Self::within) tells where some are not.
    pub fn on(&self, date: NaiveDate) -> impl Iterator<Item = &AdministrativeUnit> {
        self.units().filter(move |unit| unit.is_valid_on(date))
    }

    /// The units of a tier within another on a day, at whatever depth, by code.
    ///
    /// # Errors
    /// [`GazetteerError::Unsettled`] if units that may lie within it changed between two lists, on a
    /// day not known; those of [`unit`](Self::unit) for the outer unit itself.
    pub fn within(
        &self,
        code: &str,
        level: Level,
        date: NaiveDate,
    ) -> Result<Vec<&AdministrativeUnit>, GazetteerError> {
        let outer = self.unit(code, date)?.code;
        let unsettled = self
            .changes
            .iter()
            .filter(|change| change.is_open_on(date))
            .filter(|change| self.may_bear_on(change, outer, level, date))
            .count();
        if unsettled > 0 {
            return Err(GazetteerError::Unsettled {
                place: outer,
                date,
                changes: u64::try_from(unsettled).unwrap_or(u64::MAX),
            });
        }
        let here = |unit: &&AdministrativeUnit| unit.level() == level && self.lies_in(unit, outer);
        Ok(self.on(date).filter(here).collect())
    }

    /// Does an open change touch a unit of the tier within another, so that the day's list of it
    /// isn't known?
    fn may_bear_on(
        &self,
        change: &Change,
        outer: PlaceCode,
        level: Level,
        date: NaiveDate,
    ) -> bool {
        let known_until = change.known_until.unwrap_or(change.date);
        let sides = [(change.from, known_until), (change.to, change.date)];
        sides.into_iter().any(|(side, day)| {
            side.filter(|side| self.version(*side, date).is_none())
                .and_then(|side| self.version(side, day))
                .is_some_and(|unit| unit.level() == level && self.lies_in(unit, outer))
        })
    }

    fn lies_in(&self, unit: &AdministrativeUnit, outer: PlaceCode) -> bool {
        self.above(unit).any(|parent| parent == outer)
    }

    /// The units a unit lies in, the nearest first.
    pub fn above(&self, unit: &AdministrativeUnit) -> impl Iterator<Item = PlaceCode> {
        // What a unit lies in is part of what it is, so any of its days will do.
        let day = unit.valid_from;
        std::iter::successors(unit.parent, move |parent| {
            self.version(*parent, day)?.parent
        })
    }

    /// The province a unit lies in, or is.
    pub fn province_of(&self, unit: &AdministrativeUnit) -> PlaceCode {
        self.above(unit).last().unwrap_or(unit.code)
    }

    /// How many units of each kind a tier has within another on a day.
    ///
    /// # Errors
    /// Those of [`within`](Self::within).
    pub fn counts(
        &self,
        code: &str,
        level: Level,
        date: NaiveDate,
    ) -> Result<BTreeMap<UnitKind, usize>, GazetteerError> {
        let mut counts: BTreeMap<UnitKind, usize> = BTreeMap::new();
        for unit in self.within(code, level, date)? {
            let count = counts.entry(unit.kind).or_default();
            *count = count.saturating_add(1);
        }
        Ok(counts)
    }
}
