//! Adding up along one axis.

use super::{Axis, Column, Cube, CubeError, Grouping};
use crate::indicator::{OverPlaces, OverTime};
use crate::place::PlaceCode;
use crate::span::Span;

impl Cube {
    /// Rolls up over places. Stocks and flows add up; ratios are recomputed from their parts; what
    /// doesn't aggregate is kept only where a group has a single place.
    ///
    /// # Errors
    /// [`CubeError::WrongAxis`] if the grouping is of another axis, [`CubeError::OutOfRange`] if a
    /// sum is.
    pub fn over_places(&self, grouping: &Grouping<PlaceCode>) -> Result<Self, CubeError> {
        let places = group_axis(&self.place_weights, grouping)?;
        let periods = Axis {
            members: self.periods.clone(),
            weights: self.period_weights.clone(),
        };
        let mut rolled = Self::empty(self.columns.clone(), places, periods)?;
        let sizes = members_per_group(grouping);
        let (rows, into) = (self.places.len(), rolled.places.len());
        let width = self.periods.len();
        for (number, column) in self.columns.iter().enumerate() {
            let from = number.saturating_mul(rows).saturating_mul(width);
            let to = number.saturating_mul(into).saturating_mul(width);
            for (place, group) in grouping.of.iter().enumerate() {
                let Some(group) = *group else { continue };
                let alone = sizes.get(group) == Some(&1);
                if column.over_places != OverPlaces::Sum && !alone {
                    continue;
                }
                let source = from.saturating_add(place.saturating_mul(width));
                let target = to.saturating_add(group.saturating_mul(width));
                self.add_row(source, &mut rolled, target, width)
                    .ok_or_else(|| out_of_range(column))?;
            }
        }
        Ok(rolled)
    }

    /// Adds one row of periods to another; `None` if a sum is out of range.
    fn add_row(&self, source: usize, into: &mut Self, target: usize, width: usize) -> Option<()> {
        let range = |start: usize| start..start.saturating_add(width);
        // Looking at overflow once a row lets the sums run side by side.
        let mut overflow = false;
        let values = into.values.get_mut(range(target))?;
        for (sum, value) in values.iter_mut().zip(self.values.get(range(source))?) {
            let (added, over) = sum.overflowing_add(*value);
            *sum = added;
            overflow |= over;
        }
        let counts = into.reported.get_mut(range(target))?;
        for (sum, count) in counts.iter_mut().zip(self.reported.get(range(source))?) {
            let (added, over) = sum.overflowing_add(*count);
            *sum = added;
            overflow |= over;
        }
        (!overflow).then_some(())
    }

    /// Rolls up over time. Flows add up, a stock is that of the last period, a mean, a maximum and
    /// a minimum are what they say; ratios are recomputed from their parts. What doesn't aggregate
    /// is kept only where a group has a single period.
    ///
    /// A peak over time is of the place as it stands in the cube: the peak of a district is found
    /// by rolling up over places first.
    ///
    /// # Errors
    /// [`CubeError::WrongAxis`] if the grouping is of another axis, [`CubeError::OutOfRange`] if a
    /// sum is.
    pub fn over_time(&self, grouping: &Grouping<Span>) -> Result<Self, CubeError> {
        let places = Axis {
            members: self.places.clone(),
            weights: self.place_weights.clone(),
        };
        let periods = group_axis(&self.period_weights, grouping)?;
        let mut rolled = Self::empty(self.columns.clone(), places, periods)?;
        let sizes = members_per_group(grouping);
        let last = last_members(grouping);
        let (width, into) = (self.periods.len(), rolled.periods.len());
        if width == 0 || into == 0 {
            return Ok(rolled);
        }
        let rows = self
            .values
            .chunks_exact(width)
            .zip(self.reported.chunks_exact(width));
        let targets = rolled
            .values
            .chunks_exact_mut(into)
            .zip(rolled.reported.chunks_exact_mut(into));
        let columns = self
            .columns
            .iter()
            .flat_map(|column| std::iter::repeat_n(column, self.places.len()));
        for ((column, (values, counts)), (sums, totals)) in columns.zip(rows).zip(targets) {
            let cells = values.iter().zip(counts).zip(&grouping.of).enumerate();
            for (member, ((value, count), group)) in cells {
                let Some(group) = *group else { continue };
                let (Some(sum), Some(total)) = (sums.get_mut(group), totals.get_mut(group)) else {
                    continue;
                };
                let counts_in = match column.over_time {
                    OverTime::Last => last.get(group) == Some(&Some(member)),
                    OverTime::None | OverTime::Recompute => sizes.get(group) == Some(&1),
                    OverTime::Sum | OverTime::Average | OverTime::Max | OverTime::Min => true,
                };
                if !counts_in || *count == 0 {
                    continue;
                }
                *sum = match column.over_time {
                    OverTime::Max if *total > 0 => (*sum).max(*value),
                    OverTime::Min if *total > 0 => (*sum).min(*value),
                    _ => sum
                        .checked_add(*value)
                        .ok_or_else(|| out_of_range(column))?,
                };
                *total = total
                    .checked_add(*count)
                    .ok_or_else(|| out_of_range(column))?;
            }
        }
        Ok(rolled)
    }
}

fn out_of_range(column: &Column) -> CubeError {
    CubeError::OutOfRange {
        indicator: column.code.clone(),
    }
}

/// The coarser axis, each group weighing what its members weigh together.
fn group_axis<T: Clone>(weights: &[u32], grouping: &Grouping<T>) -> Result<Axis<T>, CubeError> {
    if weights.len() != grouping.of.len() {
        return Err(CubeError::WrongAxis {
            groups: u64::try_from(grouping.of.len()).unwrap_or(u64::MAX),
            axis: u64::try_from(weights.len()).unwrap_or(u64::MAX),
        });
    }
    let mut together = vec![0_u32; grouping.groups.len()];
    for (weight, group) in weights.iter().zip(&grouping.of) {
        if let Some(sum) = group.and_then(|group| together.get_mut(group)) {
            *sum = sum.saturating_add(*weight);
        }
    }
    Ok(Axis {
        members: grouping.groups.clone(),
        weights: together,
    })
}

fn members_per_group<T>(grouping: &Grouping<T>) -> Vec<u32> {
    let mut sizes = vec![0_u32; grouping.groups.len()];
    for group in grouping.of.iter().flatten() {
        if let Some(size) = sizes.get_mut(*group) {
            *size = size.saturating_add(1);
        }
    }
    sizes
}

/// The last member of each group: members stand in order of time.
fn last_members<T>(grouping: &Grouping<T>) -> Vec<Option<usize>> {
    let mut last = vec![None; grouping.groups.len()];
    for (member, group) in grouping.of.iter().enumerate() {
        if let Some(latest) = group.and_then(|group| last.get_mut(group)) {
            *latest = Some(member);
        }
    }
    last
}
