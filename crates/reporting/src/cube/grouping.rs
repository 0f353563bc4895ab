//! Which member of an axis goes into which of a coarser one.

use std::collections::BTreeSet;

use super::CubeError;
use crate::place::PlaceCode;
use crate::span::Span;

/// Which member of an axis goes into which group; made once, used for many cubes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grouping<T> {
    /// The group of each member; none for one that goes nowhere.
    pub(super) of: Vec<Option<usize>>,
    pub(super) groups: Vec<T>,
}

impl Grouping<Span> {
    /// Periods by the larger period that covers them.
    ///
    /// # Errors
    /// [`CubeError::NotTiled`] if the periods don't make up a larger one day by day;
    /// [`CubeError::AxisOverlap`] if two larger ones share a day.
    pub fn of_periods(periods: &[Span], mut larger: Vec<Span>) -> Result<Self, CubeError> {
        larger.sort_unstable();
        for (earlier, later) in larger.iter().zip(larger.iter().skip(1)) {
            if earlier.overlaps(*later) {
                let name = later.to_string();
                return Err(CubeError::AxisOverlap { name });
            }
        }
        let of: Vec<Option<usize>> = periods
            .iter()
            .map(|period| larger.iter().position(|group| group.covers(*period)))
            .collect();
        for (group, period) in larger.iter().enumerate() {
            let days = periods
                .iter()
                .zip(&of)
                .filter(|(_, of)| **of == Some(group))
                .fold(0_i64, |days, (part, _)| days.saturating_add(part.days()));
            if days != period.days() {
                return Err(CubeError::NotTiled { period: *period });
            }
        }
        Ok(Self { of, groups: larger })
    }
}

impl Grouping<PlaceCode> {
    /// Places by the unit above them, in order of code; a place without one goes nowhere.
    pub fn of_places(
        places: &[PlaceCode],
        above: impl Fn(&PlaceCode) -> Option<PlaceCode>,
    ) -> Self {
        let parents: Vec<Option<PlaceCode>> = places.iter().map(above).collect();
        let groups: BTreeSet<PlaceCode> = parents.iter().flatten().copied().collect();
        let groups: Vec<PlaceCode> = groups.into_iter().collect();
        Self {
            of: parents
                .iter()
                .map(|parent| groups.binary_search(parent.as_ref()?).ok())
                .collect(),
            groups,
        }
    }
}

impl<T> Grouping<T> {
    /// The groups, in order.
    pub fn groups(&self) -> &[T] {
        &self.groups
    }
}
