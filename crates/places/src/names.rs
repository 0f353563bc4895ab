//! Units by name: with or without diacritics, with or without the kind before it.

mod error;
mod fold;
mod near;
mod prefix;

use std::collections::{BTreeMap, BTreeSet};

use ansinh_reporting::place::{AdministrativeUnit, Gazetteer, Level, PlaceCode, UnitKind};
use chrono::NaiveDate;

pub use error::{Candidate, Candidates, NameError};
use fold::Folded;
pub use fold::same_name;

/// The names of a gazetteer.
///
/// Letter case, spaces, hyphens and apostrophes don't count, nor where the tone mark of a syllable
/// stands (*Hòa*, *Hoà*), nor whether letters are composed (NFC) or not (NFD). A name written
/// without diacritics finds every name that is so without them; one written with them only its own.
/// Before the name may stand *tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu*,
/// or TP, TX, TT; then it is a unit of that kind.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_places::{NameError, Names, vietnam};
///
/// let places = vietnam()?;
/// let names = Names::of(&places);
/// let day = date(2017, 6, 30);
///
/// assert_eq!(names.find("tỉnh Yên Bái", day)?.code.as_str(), "15");
/// assert_eq!(names.find("TP. Yen Bai", day)?.code.as_str(), "132");
///
/// // The name alone is that of a province, of its city, and of a commune far away.
/// let Err(NameError::Ambiguous { candidates, .. }) = names.find("Yên Bái", day) else { panic!() };
/// assert_eq!(candidates.len(), 3);
/// assert_eq!(
///     candidates[1].to_string(),
///     "thành phố Yên Bái (132), tỉnh Yên Bái, 2017-01-01 to 2025-06-30",
/// );
///
/// // It may be told by what it lies in.
/// assert_eq!(names.find_in("Tân Thịnh", "140", day)?.code.as_str(), "04696");
///
/// // What is not there is told with the nearest names, or with its days.
/// let error = names.find("huyện Mù Cang Trải", day).unwrap_err();
/// assert!(error.to_string().contains("huyện Mù Căng Chải (137)"), "{error}");
/// let error = names.find("tỉnh Yên Bái", date(2026, 1, 1)).unwrap_err();
/// assert!(matches!(error, NameError::NotThen { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Names<'a> {
    places: &'a Gazetteer,
    entries: Vec<Entry<'a>>,
    /// Positions of entries, by their name without diacritics.
    by_plain: BTreeMap<String, Vec<usize>>,
}

#[derive(Debug, Clone)]
struct Entry<'a> {
    unit: &'a AdministrativeUnit,
    marked: String,
}

/// A way to read what was written: a name, and the kinds it may be of.
struct Reading {
    name: Folded,
    kinds: &'static [UnitKind],
}

impl Reading {
    fn allows(&self, entry: &Entry<'_>) -> bool {
        let kind = self.kinds.is_empty() || self.kinds.contains(&entry.unit.kind);
        kind && (!self.name.has_marks() || self.name.marked == entry.marked)
    }
}

impl<'a> Names<'a> {
    /// The names of all units of all days.
    pub fn of(places: &'a Gazetteer) -> Self {
        let mut by_plain: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut entries = Vec::new();
        let mut units: Vec<&AdministrativeUnit> = places.units().collect();
        units.sort_by_key(|unit| unit.level());
        for unit in units {
            let Folded { marked, plain } = Folded::new(&unit.name);
            by_plain.entry(plain).or_default().push(entries.len());
            entries.push(Entry { unit, marked });
        }
        Self {
            places,
            entries,
            by_plain,
        }
    }

    /// The unit of a name on a day.
    ///
    /// # Errors
    /// [`NameError::Ambiguous`] with every unit that may be meant, [`NameError::NotThen`] with those
    /// of other days, [`NameError::Unknown`] with the nearest names of the day.
    pub fn find(&self, name: &str, date: NaiveDate) -> Result<&'a AdministrativeUnit, NameError> {
        self.find_where(name, date, |_| true)
    }

    /// The unit of a name on a day within another, at whatever depth.
    ///
    /// # Errors
    /// Those of [`find`](Self::find).
    pub fn find_in(
        &self,
        name: &str,
        within: &str,
        date: NaiveDate,
    ) -> Result<&'a AdministrativeUnit, NameError> {
        self.find_where(name, date, |unit| {
            self.places
                .above(unit)
                .any(|parent| parent.as_str() == within)
        })
    }

    /// The unit of a name on a day among those of a tier, such as the provinces.
    ///
    /// # Errors
    /// Those of [`find`](Self::find).
    pub fn find_at(
        &self,
        name: &str,
        level: Level,
        date: NaiveDate,
    ) -> Result<&'a AdministrativeUnit, NameError> {
        self.find_where(name, date, |unit| unit.level() == level)
    }

    fn find_where(
        &self,
        name: &str,
        date: NaiveDate,
        allowed: impl Fn(&AdministrativeUnit) -> bool,
    ) -> Result<&'a AdministrativeUnit, NameError> {
        let readings = prefix::readings(name);
        let ever: Vec<&'a AdministrativeUnit> = self
            .meant(&readings)
            .into_iter()
            .filter(|unit| allowed(unit))
            .collect();
        let then: Vec<&'a AdministrativeUnit> = ever
            .iter()
            .copied()
            .filter(|unit| unit.is_valid_on(date))
            .collect();
        let name = name.to_owned();
        match (then.as_slice(), ever.as_slice()) {
            ([only], _) => Ok(only),
            ([], []) => Err(NameError::Unknown {
                name,
                date,
                near: self.candidates(self.near(&readings, date, allowed)),
            }),
            ([], _) => Err(NameError::NotThen {
                name,
                date,
                candidates: self.candidates(ever),
            }),
            (_, _) => Err(NameError::Ambiguous {
                name,
                date,
                candidates: self.candidates(then),
            }),
        }
    }

    /// Every unit a name may mean, on whatever day, by tier, code and time.
    pub fn all(&self, name: &str) -> Vec<&'a AdministrativeUnit> {
        self.meant(&prefix::readings(name))
    }

    fn meant(&self, readings: &[Reading]) -> Vec<&'a AdministrativeUnit> {
        let positions: BTreeSet<usize> = readings
            .iter()
            .flat_map(|reading| {
                let same = self.by_plain.get(&reading.name.plain);
                let same = same.into_iter().flatten().copied();
                same.filter(|at| self.entries.get(*at).is_some_and(|it| reading.allows(it)))
            })
            .collect();
        let units = positions.into_iter().filter_map(|at| self.entries.get(at));
        units.map(|entry| entry.unit).collect()
    }

    /// The units of a day whose names are nearest to one that is not there.
    fn near(
        &self,
        readings: &[Reading],
        date: NaiveDate,
        allowed: impl Fn(&AdministrativeUnit) -> bool,
    ) -> Vec<&'a AdministrativeUnit> {
        let mut near: BTreeMap<(usize, usize), &'a AdministrativeUnit> = BTreeMap::new();
        for reading in readings {
            for (plain, positions) in &self.by_plain {
                let Some(distance) = near::distance(&reading.name.plain, plain) else {
                    continue;
                };
                for at in positions {
                    if let Some(entry) = self.entries.get(*at)
                        && (reading.kinds.is_empty() || reading.kinds.contains(&entry.unit.kind))
                        && entry.unit.is_valid_on(date)
                        && allowed(entry.unit)
                    {
                        near.insert((distance, *at), entry.unit);
                    }
                }
            }
        }
        near.into_values().take(near::MOST).collect()
    }

    fn candidates(&self, units: Vec<&AdministrativeUnit>) -> Candidates {
        let candidate = |unit: &AdministrativeUnit| Candidate {
            place: unit.code,
            name: unit.to_string(),
            parents: self.parents(unit),
            valid_from: unit.valid_from,
            valid_until: unit.valid_until,
        };
        units.into_iter().map(candidate).collect()
    }

    /// The names of what a unit lies in, the nearest first.
    fn parents(&self, unit: &AdministrativeUnit) -> Vec<String> {
        let named = |code: PlaceCode| {
            let parent = self.places.as_of(code.as_str(), unit.valid_from)?;
            Some(parent.to_string())
        };
        self.places.above(unit).filter_map(named).collect()
    }
}
