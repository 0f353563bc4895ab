//! From the reported figures to every place and period.
//!
//! First over places, reporting period by reporting period, from below upwards; then over time, at
//! each place. So the peak of a district's year is that of its sums by month.

use std::ops::Range;

use ansinh_core::in_order;

use super::axes::Axes;
use super::leaves::Leaves;
use super::slots::{Slot, Slots};
use super::together::Together;
use super::totals::{Integer, Totals, Values};
use super::{Cube, CubeError};

/// Rows of places that one thread works on at a time.
const ROWS: usize = 512;

/// Some rows of an indicator: a value and a count for each period.
struct Rows<'a, T> {
    values: &'a mut [T],
    reported: &'a mut [u32],
}

impl<'a, T> Rows<'a, T> {
    fn split(self, at: usize) -> (Self, Self) {
        let values = self.values.split_at_mut(at.min(self.values.len()));
        let reported = self.reported.split_at_mut(at.min(self.reported.len()));
        let rows = |(values, reported)| Self { values, reported };
        (rows((values.0, reported.0)), rows((values.1, reported.1)))
    }

    fn chunks(self, size: usize) -> impl Iterator<Item = Rows<'a, T>> {
        let values = self.values.chunks_mut(size.max(1));
        let reported = self.reported.chunks_mut(size.max(1));
        values
            .zip(reported)
            .map(|(values, reported)| Rows { values, reported })
    }

    fn reborrow(&mut self) -> Rows<'_, T> {
        Rows {
            values: self.values,
            reported: self.reported,
        }
    }
}

/// The sums of a row's reporting periods up to each; memory that serves row after row.
#[derive(Default)]
struct Running<T> {
    values: Vec<T>,
    reported: Vec<u32>,
}

/// The work on one indicator.
struct Work<'a> {
    leaves: &'a Leaves,
    axes: &'a Axes,
    number: usize,
    over_places: Together,
    over_time: Together,
}

impl Leaves {
    /// Every place and period.
    ///
    /// # Errors
    /// [`CubeError::Duplicate`] for the first cell that was given more figures than it takes,
    /// [`CubeError::OutOfRange`] for a total of more than 28 digits.
    pub fn roll_up(&self) -> Result<Cube, CubeError> {
        let axes = self.shared_axes();
        if let Some(cell) = self.first_repeated() {
            return Err(axes.duplicate(cell));
        }
        let columns = axes.columns.iter().enumerate().collect();
        let totals = in_order(columns, |(number, column)| {
            let work = Work {
                leaves: self,
                axes: &axes,
                number,
                over_places: Together::over_places(column),
                over_time: Together::over_time(column),
            };
            work.totals().ok_or_else(|| CubeError::OutOfRange {
                indicator: column.code.clone(),
            })
        });
        let totals = totals.into_iter().collect::<Result<_, _>>()?;
        Ok(Cube { axes, totals })
    }
}

impl Work<'_> {
    /// The totals of the indicator, if all are in range.
    fn totals(&self) -> Option<Totals> {
        let leaves = self.axes.grid().of_indicator();
        let first = self.number.saturating_mul(leaves);
        if self.leaves.sums_fit(first..first.saturating_add(leaves)) {
            self.made(Values::Narrow)
        } else {
            self.made(Values::Wide)
        }
    }

    fn made<T: Integer>(&self, values: fn(Vec<T>) -> Values) -> Option<Totals> {
        let (places, periods) = (self.axes.places.areas(), self.axes.periods.spans());
        let cells = places.len().saturating_mul(periods.len());
        let (mut made, mut reported) = (vec![T::default(); cells], vec![0_u32; cells]);
        let fits = self.fill(Rows {
            values: &mut made,
            reported: &mut reported,
        });
        fits.then(|| Totals {
            values: values(made),
            reported,
        })
    }

    /// Fills the rows of an indicator; are all totals in range?
    fn fill<T: Integer>(&self, mut rows: Rows<'_, T>) -> bool {
        let width = self.axes.periods.spans().len();
        let reporting = self.axes.places.reporting();
        let chunk = ROWS.saturating_mul(width);
        let (below, _) = rows.reborrow().split(reporting.saturating_mul(width));
        let work = below.chunks(chunk).zip((0..reporting).step_by(ROWS));
        let reported = in_order(work.collect(), |(rows, first)| self.report(rows, first));
        let mut fits = reported.into_iter().all(|fits| fits);
        for tier in self.axes.places.tiers_above() {
            let (below, rest) = rows.reborrow().split(tier.start.saturating_mul(width));
            let (here, _) = rest.split(tier.len().saturating_mul(width));
            let below = (&*below.values, &*below.reported);
            let work = here.chunks(chunk).zip(tier.step_by(ROWS));
            let gathered = in_order(work.collect(), |(rows, first)| {
                self.gather(rows, first, below)
            });
            fits &= gathered.into_iter().all(|fits| fits);
        }
        fits
    }

    /// The rows of reporting places from `first` on.
    fn report<T: Integer>(&self, rows: Rows<'_, T>, first: usize) -> bool {
        match &self.leaves.slots {
            Slots::Narrow(slots) => self.report_from(slots, rows, first),
            Slots::Wide(slots) => self.report_from(slots, rows, first),
        }
    }

    fn report_from<S: Slot, T: Integer>(
        &self,
        slots: &[S],
        rows: Rows<'_, T>,
        first: usize,
    ) -> bool {
        let grid = self.axes.grid();
        let width = self.axes.periods.spans().len();
        let mut running = Running::default();
        let mut fits = true;
        for (row, place) in rows.chunks(width).zip(first..) {
            let start = self
                .number
                .saturating_mul(grid.of_indicator())
                .saturating_add(place.saturating_mul(grid.periods));
            let cells = start..start.saturating_add(grid.periods);
            let slots = slots.get(cells.clone()).unwrap_or_default().iter();
            for ((slot, value), count) in slots.zip(&mut *row.values).zip(&mut *row.reported) {
                let sum = slot.sum();
                *value = sum.map_or_else(T::default, T::of);
                *count = u32::from(sum.is_some());
            }
            for (cell, beside) in self.leaves.wide(cells) {
                if let Some(value) = row.values.get_mut(cell.saturating_sub(start)) {
                    *value = value.and(beside);
                }
            }
            fits &= self.over_time(row, &mut running);
        }
        fits
    }

    /// The rows of places from `first` on, of the rows of all that lie below.
    fn gather<T: Integer>(&self, rows: Rows<'_, T>, first: usize, below: (&[T], &[u32])) -> bool {
        match self.over_places {
            Together::Largest => self.gather_by(rows, first, below, |into, more| {
                Together::Largest.put(into, more);
            }),
            Together::Smallest => self.gather_by(rows, first, below, |into, more| {
                Together::Smallest.put(into, more);
            }),
            Together::Last | Together::Alone => self.gather_by(rows, first, below, |into, more| {
                Together::Alone.put(into, more);
            }),
            Together::Add => self.gather_by(rows, first, below, |into, more| {
                Together::Add.put(into, more);
            }),
        }
    }

    fn gather_by<T: Integer>(
        &self,
        rows: Rows<'_, T>,
        first: usize,
        (values, reported): (&[T], &[u32]),
        put: impl Fn((&mut T, &mut u32), (T, u32)),
    ) -> bool {
        let width = self.axes.periods.spans().len();
        let periods = self.axes.periods.reporting();
        let mut running = Running::default();
        let mut fits = true;
        for (row, place) in rows.chunks(width).zip(first..) {
            let alone = self.axes.places.weight(place) == 1;
            if self.over_places == Together::Alone && !alone {
                continue;
            }
            for lower in self.axes.places.below(place) {
                let from = lower.saturating_mul(width);
                let cells = from..from.saturating_add(periods);
                let values = values.get(cells.clone()).unwrap_or_default();
                let reported = reported.get(cells).unwrap_or_default();
                let into = row.values.iter_mut().zip(&mut *row.reported);
                for (into, more) in into.zip(values.iter().copied().zip(reported.iter().copied())) {
                    put(into, more);
                }
            }
            fits &= self.over_time(row, &mut running);
        }
        fits
    }

    /// The longer periods of a row, of its reporting ones; are all totals in range?
    #[inline]
    fn over_time<T: Integer>(&self, row: Rows<'_, T>, running: &mut Running<T>) -> bool {
        let Rows { values, reported } = row;
        let first = self.axes.periods.reporting();
        let (of, into) = values.split_at_mut(first.min(values.len()));
        let (counts, totals) = reported.split_at_mut(first.min(reported.len()));
        let cells = of.iter().copied().zip(counts.iter().copied());
        let longer = self.axes.periods.longer().iter();
        let longer = longer.zip(into.iter_mut().zip(totals));
        match self.over_time {
            Together::Alone => {}
            Together::Add => {
                // Each longer period is the difference of two sums that begin with the first.
                let Running { values, reported } = running;
                running_sums(values, of, T::plus);
                running_sums(reported, counts, u32::wrapping_add);
                for (covers, (value, total)) in longer {
                    *value = between(values, covers, T::minus);
                    *total = between(reported, covers, u32::wrapping_sub);
                }
            }
            together => {
                for (covers, (value, reported)) in longer {
                    let cells = cells.clone().skip(covers.start).take(covers.len());
                    for cell in cells {
                        together.put((value, reported), cell);
                    }
                }
            }
        }
        T::in_range(of) && T::in_range(into)
    }
}

/// The sum of none, of the first, of the first two, and so on.
#[inline]
fn running_sums<T: Copy + Default>(sums: &mut Vec<T>, of: &[T], plus: impl Fn(T, T) -> T) {
    sums.resize(of.len().saturating_add(1), T::default());
    let mut sum = T::default();
    for (value, after) in of.iter().zip(sums.iter_mut().skip(1)) {
        sum = plus(sum, *value);
        *after = sum;
    }
}

/// What is left of the running sum at the end without that at the start.
#[inline]
fn between<T: Copy + Default>(sums: &[T], covers: &Range<usize>, minus: impl Fn(T, T) -> T) -> T {
    match (sums.get(covers.start), sums.get(covers.end)) {
        (Some(before), Some(after)) => minus(*after, *before),
        _ => T::default(),
    }
}
