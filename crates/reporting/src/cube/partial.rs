//! Partial cubes of several threads or machines.

use std::sync::Arc;

use super::CubeError;
use super::figure::Figure;
use super::leaves::{Leaves, NONE};

impl Leaves {
    /// Adds the figures that another machine or thread gathered.
    ///
    /// # Errors
    /// [`CubeError::OtherAxes`] if they are of other indicators, places or periods, or if one takes
    /// several figures of a cell as parts and the other doesn't; [`CubeError::OutOfRange`] for sums
    /// beyond 128 bits.
    pub fn merge(&mut self, other: &Self) -> Result<(), CubeError> {
        let alike = Arc::ptr_eq(&self.axes, &other.axes) || self.axes == other.axes;
        if !alike || self.repeats != other.repeats {
            return Err(CubeError::OtherAxes);
        }
        for (cell, slot) in other.slots.iter().enumerate() {
            if *slot != NONE {
                self.add_one(cell, other.total(cell, *slot))?;
            }
        }
        self.repeated.extend(&other.repeated);
        Ok(())
    }

    /// What has been gathered, a figure or a few for each cell that has one: to be sent to another
    /// machine and added there.
    ///
    /// A cell that was given more figures than it takes is among them twice, so that this is found
    /// there too.
    pub fn figures(&self) -> impl Iterator<Item = Figure> + '_ {
        let grid = self.axes.grid();
        let cells = self.slots.iter().enumerate();
        cells
            .filter(|(_, slot)| **slot != NONE)
            .flat_map(move |(cell, slot)| {
                let (indicator, place, period) = grid.positions(cell);
                let total = self.total(cell, *slot);
                let again = self.repeated.contains(&cell).then_some(*slot);
                pieces(total).chain(again).filter_map(move |value| {
                    Some(Figure {
                        place: u32::try_from(place).ok()?,
                        period: u16::try_from(period).ok()?,
                        indicator: u16::try_from(indicator).ok()?,
                        value,
                    })
                })
            })
    }

    fn total(&self, cell: usize, slot: i64) -> i128 {
        let beside = self.wide.get(&cell).copied().unwrap_or(0);
        beside.saturating_add(slot.into())
    }
}

/// A total as values a figure may have; one, as a rule.
fn pieces(total: i128) -> impl Iterator<Item = i64> {
    let most = i128::from(i64::MAX);
    let mut left = Some(total);
    std::iter::from_fn(move || {
        let total = left.take()?;
        let piece = total.clamp(most.saturating_neg(), most);
        let rest = total.saturating_sub(piece);
        if rest != 0 {
            left = Some(rest);
        }
        i64::try_from(piece).ok()
    })
}
