//! Partial cubes of several threads or machines.

use std::sync::Arc;

use super::CubeError;
use super::figure::Figure;
use super::leaves::Leaves;

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
        for (cell, total) in other.totals() {
            self.add_one(cell, total)?;
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
        self.totals().flat_map(move |(cell, total)| {
            let (indicator, place, period) = grid.positions(cell);
            let again = self.repeated.contains(&cell).then_some(0);
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

    fn totals(&self) -> impl Iterator<Item = (usize, i128)> + '_ {
        let cells = 0..self.axes.grid().cells();
        cells.filter_map(|cell| Some((cell, self.total(cell)?)))
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
