//! What becomes of the integers of several places or periods.

use super::column::Column;
use super::totals::Integer;
use crate::indicator::{OverPlaces, OverTime};

/// What is done with the integers of several places or periods to get that of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Together {
    Add,
    Largest,
    Smallest,
    /// That of the last.
    Last,
    /// Only where there is one.
    Alone,
}

impl Together {
    pub(super) const fn over_places(column: &Column) -> Self {
        match column.over_places {
            OverPlaces::Sum | OverPlaces::Average => Self::Add,
            OverPlaces::Max => Self::Largest,
            OverPlaces::Min => Self::Smallest,
            OverPlaces::Recompute | OverPlaces::None => Self::Alone,
        }
    }

    /// A mean is kept as its sum; the largest of several means is found when it is read.
    pub(super) const fn over_time(column: &Column) -> Self {
        match (column.over_time, column.over_places) {
            (OverTime::Recompute | OverTime::None, _) => Self::Alone,
            (OverTime::Last, _) => Self::Last,
            (OverTime::Sum | OverTime::Average, _) | (_, OverPlaces::Average) => Self::Add,
            (OverTime::Max, _) => Self::Largest,
            (OverTime::Min, _) => Self::Smallest,
        }
    }

    /// Puts a value, made of so many figures, to what there is.
    #[inline]
    pub(super) fn put<T: Integer>(self, into: (&mut T, &mut u32), (value, reported): (T, u32)) {
        let (sum, count) = into;
        *sum = match self {
            Self::Add => sum.plus(value),
            Self::Largest | Self::Smallest if reported == 0 => *sum,
            Self::Largest if *count > 0 => value.max(*sum),
            Self::Smallest if *count > 0 => value.min(*sum),
            Self::Last | Self::Alone | Self::Largest | Self::Smallest => value,
        };
        *count = match self {
            Self::Last | Self::Alone => reported,
            _ => count.wrapping_add(reported),
        };
    }
}
