//! Administrative units as they were on a day, and what became of them.

use std::collections::{BTreeMap, BTreeSet};

use ansinh_core::Decimal;
use chrono::NaiveDate;

use super::PlaceCode;
use super::unit::{AdministrativeUnit, Change, Extent, Level, UnitKind};

ansinh_core::messages! {
    /// Why places cannot be told or figures not be carried over.
    pub enum GazetteerError {
        /// Two versions of a unit share a day.
        Overlap {
            /// The unit.
            place: PlaceCode,
            /// A day they share.
            date: NaiveDate,
        } = "place-overlap",
            vi: "mã {place} chỉ hai đơn vị khác nhau trong cùng ngày {date}",
            en: "code {place} names two units on {date}";
        /// There is no such unit on that day.
        Unknown {
            /// The unit.
            place: PlaceCode,
            /// The day.
            date: NaiveDate,
        } = "place-unknown",
            vi: "không có đơn vị hành chính mã {place} vào ngày {date}",
            en: "there is no administrative unit {place} on {date}";
        /// The unit went to several, so a figure of it can't be given to one.
        NotApportionable {
            /// The unit.
            place: PlaceCode,
            /// Where its parts went.
            among: Vec<PlaceCode>,
        } = "not-apportionable",
            vi: "đơn vị {place} được chia cho {among}; cần tiêu thức phân bổ (như dân số) mới chia được số liệu",
            en: "unit {place} was divided among {among}; without a key such as population its figure can't be divided";
        /// The unit has no successor of its tier.
        NoSuccessor {
            /// The unit.
            place: PlaceCode,
            /// The day.
            date: NaiveDate,
        } = "place-no-successor",
            vi: "đơn vị {place} không còn đơn vị kế tục vào ngày {date}",
            en: "unit {place} has no successor on {date}";
        /// The sum is out of range.
        Overflow {
            /// The unit.
            place: PlaceCode,
        } = "place-overflow",
            vi: "tổng của đơn vị {place} vượt quá phạm vi tính được",
            en: "the sum of unit {place} is out of range";
        /// A row of the data cannot be read.
        BadRow {
            /// Its line, counted from 1.
            line: u32,
            /// What was read.
            read: String,
        } = "place-bad-row",
            vi: "dòng {line}: không đọc được “{read}”",
            en: "line {line}: \u{201c}{read}\u{201d} cannot be read";
    }
}
impl std::error::Error for GazetteerError {}

/// Administrative units over time.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_reporting::place::Gazetteer;
///
/// let places = Gazetteer::yen_bai_and_lao_cai()?;
/// let (before, after) = (date(2025, 6, 30), date(2025, 7, 1));
/// assert_eq!(places.as_of("15", before).unwrap().name, "Yên Bái");
/// assert_eq!(places.as_of("15", after).unwrap().name, "Lào Cai");
/// # Ok::<(), ansinh_reporting::place::GazetteerError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gazetteer {
    units: BTreeMap<PlaceCode, Vec<AdministrativeUnit>>,
    changes: Vec<Change>,
}

impl Gazetteer {
    /// Gathers units and changes, in any order.
    ///
    /// # Errors
    /// [`GazetteerError::Overlap`] if a code names two units on one day.
    pub fn new(
        all: Vec<AdministrativeUnit>,
        mut changes: Vec<Change>,
    ) -> Result<Self, GazetteerError> {
        let mut units: BTreeMap<PlaceCode, Vec<AdministrativeUnit>> = BTreeMap::new();
        for unit in all {
            units.entry(unit.code.clone()).or_default().push(unit);
        }
        for versions in units.values_mut() {
            versions.sort_by_key(|unit| unit.valid_from);
            for (earlier, later) in versions.iter().zip(versions.iter().skip(1)) {
                if earlier.is_valid_on(later.valid_from) {
                    return Err(GazetteerError::Overlap {
                        place: later.code.clone(),
                        date: later.valid_from,
                    });
                }
            }
        }
        changes.sort_by_key(|change| change.date);
        Ok(Self { units, changes })
    }

    /// The provinces of the country and the districts and communes of Yên Bái from 2017, and what
    /// became of them: Lào Cai from 2025-07-01.
    ///
    /// # Errors
    /// None while the data in this crate are as they were tested.
    pub fn yen_bai_and_lao_cai() -> Result<Self, GazetteerError> {
        super::rows::read(
            include_str!("../../data/units.csv"),
            include_str!("../../data/changes.csv"),
        )
    }

    /// The unit a code names on a day.
    pub fn as_of(&self, code: &str, date: NaiveDate) -> Option<&AdministrativeUnit> {
        self.units
            .get(code)?
            .iter()
            .find(|unit| unit.is_valid_on(date))
    }

    /// All units on a day, by code.
    pub fn on(&self, date: NaiveDate) -> impl Iterator<Item = &AdministrativeUnit> {
        self.units
            .values()
            .flatten()
            .filter(move |unit| unit.is_valid_on(date))
    }

    /// The units directly below another on a day.
    pub fn below<'a>(
        &'a self,
        code: &'a str,
        date: NaiveDate,
    ) -> impl Iterator<Item = &'a AdministrativeUnit> {
        self.on(date).filter(move |unit| {
            unit.parent
                .as_ref()
                .is_some_and(|parent| parent.as_str() == code)
        })
    }

    /// The units of a tier within another on a day, at whatever depth.
    pub fn within<'a>(
        &'a self,
        code: &'a str,
        level: Level,
        date: NaiveDate,
    ) -> impl Iterator<Item = &'a AdministrativeUnit> {
        self.on(date)
            .filter(move |unit| unit.level == level && self.is_within(unit, code, date))
    }

    fn is_within(&self, unit: &AdministrativeUnit, code: &str, date: NaiveDate) -> bool {
        // There are three tiers, so two steps reach the top.
        let mut above = unit.parent.as_ref();
        for _ in 0..2 {
            match above {
                Some(parent) if parent.as_str() == code => return true,
                Some(parent) => {
                    above = self
                        .as_of(parent.as_str(), date)
                        .and_then(|unit| unit.parent.as_ref());
                }
                None => return false,
            }
        }
        false
    }

    /// How many units of each kind a tier has within another on a day.
    pub fn counts(&self, code: &str, level: Level, date: NaiveDate) -> BTreeMap<UnitKind, usize> {
        let mut counts: BTreeMap<UnitKind, usize> = BTreeMap::new();
        for unit in self.within(code, level, date) {
            let count = counts.entry(unit.kind).or_default();
            *count = count.saturating_add(1);
        }
        counts
    }

    /// The changes of a unit on a day.
    pub fn changes_of<'a>(
        &'a self,
        code: &'a str,
        date: NaiveDate,
    ) -> impl Iterator<Item = &'a Change> {
        self.changes
            .iter()
            .filter(move |change| change.date == date && change.from.as_str() == code)
    }

    /// What a unit of one day has become by a later one, and whether all of it.
    ///
    /// # Errors
    /// [`GazetteerError::Unknown`] if there is no such unit on the earlier day,
    /// [`GazetteerError::NoSuccessor`] if nothing follows it.
    pub fn successors(
        &self,
        code: &PlaceCode,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<BTreeMap<PlaceCode, Extent>, GazetteerError> {
        if self.as_of(code.as_str(), from).is_none() {
            return Err(GazetteerError::Unknown {
                place: code.clone(),
                date: from,
            });
        }
        let mut now = BTreeMap::from([(code.clone(), Extent::Full)]);
        let dates: BTreeSet<NaiveDate> = self
            .changes
            .iter()
            .map(|change| change.date)
            .filter(|date| *date > from && *date <= to)
            .collect();
        for date in dates {
            now = self.step(&now, date);
        }
        if now.is_empty() {
            return Err(GazetteerError::NoSuccessor {
                place: code.clone(),
                date: to,
            });
        }
        Ok(now)
    }

    /// What units become on a day of changes.
    fn step(
        &self,
        now: &BTreeMap<PlaceCode, Extent>,
        date: NaiveDate,
    ) -> BTreeMap<PlaceCode, Extent> {
        let mut next = BTreeMap::new();
        for (code, extent) in now {
            let mut changes = self.changes_of(code.as_str(), date).peekable();
            if changes.peek().is_none() {
                next.insert(code.clone(), *extent);
            }
            for change in changes {
                if let Some(to) = &change.to {
                    next.insert(to.clone(), change.extent.max(*extent));
                }
            }
        }
        next
    }

    /// The units of an earlier day that have become a unit: the base a later figure is compared
    /// with.
    pub fn predecessors(
        &self,
        code: &PlaceCode,
        on: NaiveDate,
        before: NaiveDate,
    ) -> Vec<&AdministrativeUnit> {
        let Some(unit) = self.as_of(code.as_str(), on) else {
            return Vec::new();
        };
        self.on(before)
            .filter(|old| old.level == unit.level)
            .filter(|old| {
                self.successors(&old.code, before, on)
                    .is_ok_and(|now| now.contains_key(code))
            })
            .collect()
    }

    /// Carries a flow measured by the units of one day over to those of a later one.
    ///
    /// # Errors
    /// [`GazetteerError::NotApportionable`] for a unit that was divided, and those of
    /// [`Gazetteer::successors`].
    pub fn carry_over(
        &self,
        flow: &[(PlaceCode, Decimal)],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<BTreeMap<PlaceCode, Decimal>, GazetteerError> {
        let mut carried: BTreeMap<PlaceCode, Decimal> = BTreeMap::new();
        for (code, value) in flow {
            let successors = self.successors(code, from, to)?;
            let mut all = successors.iter();
            let (Some((heir, Extent::Full)), None) = (all.next(), all.next()) else {
                return Err(GazetteerError::NotApportionable {
                    place: code.clone(),
                    among: successors.into_keys().collect(),
                });
            };
            let sum = carried.entry(heir.clone()).or_default();
            *sum = sum
                .checked_add(*value)
                .ok_or_else(|| GazetteerError::Overflow {
                    place: heir.clone(),
                })?;
        }
        Ok(carried)
    }
}
