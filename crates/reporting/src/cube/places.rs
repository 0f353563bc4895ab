//! The places of a cube, each within another or at the top.

use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;

use super::CubeError;
use super::area::Area;
use crate::place::{Gazetteer, PlaceCode};

/// The places of a cube. Figures are reported for those with nothing below them; every other place
/// gets what is below it.
///
/// Each has a position, counted from 0: first the reporting places in the order given, then the
/// others, what lies below before what lies above.
///
/// ```
/// use ansinh_reporting::cube::{Area, Places};
///
/// let area = |name: &str| name.parse::<Area>().unwrap();
/// let places = Places::new(vec![
///     (area("15"), None),
///     (area("132"), Some(area("15"))),
///     (area("133"), Some(area("15"))),
/// ])?;
/// assert_eq!(places.reporting(), 2);
/// assert_eq!(places.position(&area("132")), Some(0));
/// assert_eq!(places.below(2), [0, 1]);
/// # Ok::<(), ansinh_reporting::cube::CubeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    areas: Vec<Area>,
    positions: HashMap<Area, usize>,
    /// The positions directly below each place.
    below: Vec<Vec<usize>>,
    /// How many reporting places each is made of.
    weights: Vec<u32>,
    /// The positions of the places of each height: 0 those with nothing below, and so on.
    tiers: Vec<Range<usize>>,
}

impl Places {
    /// Places, each with the one it lies in.
    ///
    /// # Errors
    /// [`CubeError::AxisOverlap`] if one stands twice, [`CubeError::NoSuchPlace`] if one lies in a
    /// place that isn't among them, [`CubeError::Circle`] if one lies in itself.
    pub fn new(places: Vec<(Area, Option<Area>)>) -> Result<Self, CubeError> {
        let (areas, above): (Vec<Area>, Vec<Option<Area>>) = places.into_iter().unzip();
        let positions: HashMap<&Area, usize> = areas.iter().zip(0..).collect();
        let parents = above
            .into_iter()
            .map(|above| {
                above
                    .map(|above| {
                        let found = positions.get(&above).copied();
                        found.ok_or(CubeError::NoSuchPlace { place: above })
                    })
                    .transpose()
            })
            .collect::<Result<Vec<_>, _>>()?;
        Self::with_parents(areas, &parents)
    }

    /// Places that lie in none of each other.
    ///
    /// # Errors
    /// [`CubeError::AxisOverlap`] if one stands twice.
    pub fn apart(places: impl IntoIterator<Item = PlaceCode>) -> Result<Self, CubeError> {
        let areas: Vec<Area> = places.into_iter().map(Area::Unit).collect();
        let parents = vec![None; areas.len()];
        Self::with_parents(areas, &parents)
    }

    /// The units of a gazetteer established on a day, each in the one it then lay in, and the
    /// provinces in [the country](Area::country). See [`Gazetteer::within`] for days on which some
    /// are not established.
    ///
    /// # Errors
    /// None: a gazetteer has every unit once on a day, and what it lies in.
    pub fn on(gazetteer: &Gazetteer, date: NaiveDate) -> Result<Self, CubeError> {
        let units = gazetteer.on(date).map(|unit| {
            let above = unit.parent.map_or_else(Area::country, Area::Unit);
            (Area::Unit(unit.code), Some(above))
        });
        Self::new(units.chain([(Area::country(), None)]).collect())
    }

    /// Places with the index of the one each lies in, in the order given.
    ///
    /// # Errors
    /// [`CubeError::AxisOverlap`] if one stands twice, [`CubeError::Circle`] if one lies in itself
    /// or in none of those given.
    pub fn with_parents(areas: Vec<Area>, parents: &[Option<usize>]) -> Result<Self, CubeError> {
        let heights = heights(&areas, parents)?;
        let mut order: Vec<usize> = (0..areas.len()).collect();
        order.sort_by_key(|given| heights.get(*given));
        let mut places = vec![0_usize; areas.len()];
        for (position, given) in order.iter().enumerate() {
            if let Some(place) = places.get_mut(*given) {
                *place = position;
            }
        }
        let mut below = vec![Vec::new(); areas.len()];
        for (place, parent) in places.iter().zip(parents) {
            let parent = parent.and_then(|parent| places.get(parent));
            if let Some(below) = parent.and_then(|parent| below.get_mut(*parent)) {
                below.push(*place);
            }
        }
        let mut tiers: Vec<Range<usize>> = Vec::new();
        for (position, given) in order.iter().enumerate() {
            let height = heights.get(*given).copied().unwrap_or(0);
            match tiers.get_mut(height) {
                Some(tier) => tier.end = position.saturating_add(1),
                None => tiers.push(position..position.saturating_add(1)),
            }
        }
        let reporting = tiers.first().map_or(0, ExactSizeIterator::len);
        let mut weights: Vec<u32> = Vec::with_capacity(areas.len());
        for (position, below) in below.iter().enumerate() {
            let sum = below
                .iter()
                .filter_map(|place| weights.get(*place))
                .fold(0_u32, |sum, weight| sum.saturating_add(*weight));
            weights.push(if position < reporting { 1 } else { sum });
        }
        let areas: Vec<Area> = order
            .iter()
            .filter_map(|given| areas.get(*given).cloned())
            .collect();
        let mut positions = HashMap::with_capacity(areas.len());
        for (position, area) in areas.iter().enumerate() {
            if positions.insert(area.clone(), position).is_some() {
                let name = area.to_string();
                return Err(CubeError::AxisOverlap { name });
            }
        }
        Ok(Self {
            areas,
            positions,
            below,
            weights,
            tiers,
        })
    }

    /// All of them, by position.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// How many have figures of their own; theirs are the first positions.
    pub fn reporting(&self) -> usize {
        self.tiers.first().map_or(0, ExactSizeIterator::len)
    }

    /// The position of a place.
    pub fn position(&self, area: &Area) -> Option<usize> {
        self.positions.get(area).copied()
    }

    /// The positions directly below a place.
    pub fn below(&self, place: usize) -> &[usize] {
        self.below.get(place).map_or(&[], Vec::as_slice)
    }

    /// The reporting places a place is made of, itself if it is one.
    pub fn made_of(&self, place: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open = vec![place];
        while let Some(place) = open.pop() {
            if place < self.reporting() {
                found.push(place);
            }
            open.extend(self.below(place));
        }
        found.sort_unstable();
        found
    }

    /// How many reporting places a place is made of.
    pub(super) fn weight(&self, place: usize) -> u32 {
        self.weights.get(place).copied().unwrap_or(0)
    }

    /// The positions of each height above the reporting places.
    pub(super) fn tiers_above(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.tiers.iter().skip(1).cloned()
    }
}

/// How far each place is from the lowest below it.
fn heights(areas: &[Area], parents: &[Option<usize>]) -> Result<Vec<usize>, CubeError> {
    let circle = |place: usize| CubeError::Circle {
        place: areas.get(place).map_or_else(String::new, Area::to_string),
    };
    let mut heights = vec![0_usize; areas.len()];
    for place in 0..areas.len() {
        let (mut below, mut height) = (place, 0_usize);
        while let Some(parent) = parents.get(below).copied().flatten() {
            height = height.saturating_add(1);
            let known = heights.get_mut(parent).ok_or_else(|| circle(place))?;
            if *known >= height {
                break;
            }
            if height >= areas.len() {
                return Err(circle(place));
            }
            *known = height;
            below = parent;
        }
    }
    Ok(heights)
}
