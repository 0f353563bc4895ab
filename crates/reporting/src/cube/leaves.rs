//! Reported figures, added up cell by cell as they come.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use ansinh_core::in_order;

use super::CubeError;
use super::axes::Axes;
use super::batch::{BATCH, Batch, Blocks};
use super::figure::Figure;
use crate::indicator::OverPlaces;

/// No figure yet; not a value that a figure may have.
pub(super) const NONE: i64 = i64::MIN;

/// Fewer figures than this are added one by one.
const FEW: usize = 1 << 12;

/// Of so many cells of a block fewer than one gets a figure: not worth walking through all.
const SPARSE: usize = 16;

/// The reported figures of a cube, as many as there are reporting places and periods whatever the
/// number of figures that go in. They may go in in any order, in pieces of any size, on any number
/// of threads or machines: the same figures make the same [`Cube`](super::Cube).
///
/// ```
/// use ansinh_core::{Decimal, Text};
/// use ansinh_reporting::catalogue::Catalogue;
/// use ansinh_reporting::cube::{Axes, Leaves, Periods, Places};
/// use ansinh_reporting::indicator::{Indicator, Nature};
/// use ansinh_reporting::unit::Unit;
///
/// let unit = Unit::new(Text::new("lao động", "workers"));
/// let jobs = Indicator::new("jobs".parse()?, Text::new("việc làm", "jobs"), unit, Nature::Flow);
/// let places = Places::apart(["132".parse()?, "133".parse()?])?;
/// let axes = Axes::new(&Catalogue::new(vec![jobs])?, places, Periods::of_year(2017)?)?;
///
/// // Two machines, half of the figures each.
/// let (mut here, mut there) = (Leaves::new(axes.clone()), Leaves::new(axes.clone()));
/// here.add(&[axes.figure(0, 0, 0, Decimal::from(30))?])?;
/// there.add(&[axes.figure(0, 0, 1, Decimal::from(12))?])?;
/// here.add(&there.figures().collect::<Vec<_>>())?;
/// let first_quarter = axes.periods().position("2017-Q1".parse()?).unwrap();
/// let cell = here.roll_up()?.cell(0, 0, first_quarter).unwrap();
/// assert_eq!((cell.value, cell.reported, cell.expected), (Decimal::from(42), 2, 3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Leaves {
    pub(super) axes: Arc<Axes>,
    pub(super) repeats: Repeats,
    pub(super) slots: Vec<i64>,
    /// What doesn't fit a slot beside it.
    pub(super) wide: BTreeMap<usize, i128>,
    /// Cells with more figures than they may have.
    pub(super) repeated: BTreeSet<usize>,
}

/// What several figures of one cell are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeats {
    Mistakes,
    Parts,
}

/// What a further figure of a cell does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joins {
    Adds,
    Raises,
    Lowers,
    Repeats,
}

impl Leaves {
    /// No figures yet. A cell takes one figure; a second one is a [`CubeError::Duplicate`].
    pub fn new(axes: impl Into<Arc<Axes>>) -> Self {
        Self::with(axes.into(), Repeats::Mistakes)
    }

    /// No figures yet. The figures of a cell are parts, such as the entries of a register: they
    /// aggregate as the indicator does over places, and one that doesn't is still a
    /// [`CubeError::Duplicate`].
    pub fn of_parts(axes: impl Into<Arc<Axes>>) -> Self {
        Self::with(axes.into(), Repeats::Parts)
    }

    fn with(axes: Arc<Axes>, repeats: Repeats) -> Self {
        Self {
            slots: vec![NONE; axes.grid().cells()],
            axes,
            repeats,
            wide: BTreeMap::new(),
            repeated: BTreeSet::new(),
        }
    }

    /// What there are cells for.
    pub fn axes(&self) -> &Axes {
        &self.axes
    }

    /// Adds figures; in parallel with the feature `rayon`.
    ///
    /// # Errors
    /// [`CubeError::NoSuchCell`] or [`CubeError::OutOfRange`] for the first figure that has no
    /// cell, and for sums beyond 128 bits. Part of the others may be in then.
    pub fn add(&mut self, figures: &[Figure]) -> Result<(), CubeError> {
        let mut batch = Batch::default();
        figures
            .chunks(BATCH)
            .try_for_each(|figures| self.add_batch(figures, &mut batch))
    }

    /// Adds figures as they come, a batch of them in memory at a time.
    ///
    /// # Errors
    /// Those of [`add`](Self::add).
    pub fn gather(&mut self, figures: impl IntoIterator<Item = Figure>) -> Result<(), CubeError> {
        let mut figures = figures.into_iter();
        let mut batch = Batch::default();
        let mut gathered: Vec<Figure> = Vec::new();
        loop {
            gathered.clear();
            gathered.extend(figures.by_ref().take(BATCH));
            if gathered.is_empty() {
                return Ok(());
            }
            self.add_batch(&gathered, &mut batch)?;
        }
    }

    fn add_batch(&mut self, figures: &[Figure], batch: &mut Batch) -> Result<(), CubeError> {
        let grid = self.axes.grid();
        if figures.len() < FEW {
            for figure in figures {
                if !grid.holds(figure) {
                    return Err(self.stray(figure));
                }
                self.add_one(grid.cell(figure), figure.value.into())?;
            }
            return Ok(());
        }
        batch
            .sort(figures, grid)
            .map_err(|stray| self.stray(&stray))?;
        let size = Blocks::of(grid).size();
        let (axes, repeats) = (&self.axes, self.repeats);
        let blocks = self.slots.chunks_mut(size).enumerate().collect();
        let left = in_order(blocks, |(block, slots): (usize, &mut [i64])| {
            let first = block.saturating_mul(size);
            let many: usize = batch.entries(block).map(<[_]>::len).sum();
            let mut left = Vec::new();
            if many == 0 {
                return left;
            }
            let joins = only_one(axes, repeats, first..first.saturating_add(slots.len()));
            let mut fill = |slots: &mut [i64]| {
                for entry in batch.entries(block).flatten() {
                    let Some(slot) = slots.get_mut(entry.cell()) else {
                        continue;
                    };
                    let adds = joins == Some(Joins::Adds) || *slot == NONE;
                    if !(adds && add(slot, entry.value())) {
                        left.push((first.saturating_add(entry.cell()), entry.value()));
                    }
                }
            };
            if many < slots.len().wrapping_div(SPARSE) {
                fill(slots);
            } else {
                // Walking through the block brings it near; its cells are then met in any order.
                let mut near = slots.to_vec();
                fill(&mut near);
                slots.copy_from_slice(&near);
            }
            left
        });
        let mut beside = left.into_iter().flatten().chain(batch.large());
        beside.try_for_each(|(cell, value)| self.add_one(cell, value.into()))
    }

    /// Adds a value to a cell whatever their size.
    pub(super) fn add_one(&mut self, cell: usize, value: i128) -> Result<(), CubeError> {
        let Some(slot) = self.slots.get_mut(cell) else {
            return Ok(());
        };
        let narrow = i64::try_from(value).ok();
        if *slot == NONE {
            if !narrow.is_some_and(|value| add(slot, value)) {
                *slot = 0;
                self.wide.insert(cell, value);
            }
            return Ok(());
        }
        match joins(&self.axes, self.repeats, cell) {
            Joins::Adds => {
                if !narrow.is_some_and(|value| add(slot, value)) {
                    let sum = self.wide.entry(cell).or_default();
                    *sum = sum
                        .checked_add(value)
                        .ok_or_else(|| self.axes.out_of_range(cell))?;
                }
            }
            Joins::Raises => *slot = narrow.map_or(*slot, |value| value.max(*slot)),
            Joins::Lowers => *slot = narrow.map_or(*slot, |value| value.min(*slot)),
            Joins::Repeats => {
                self.repeated.insert(cell);
            }
        }
        Ok(())
    }

    fn stray(&self, figure: &Figure) -> CubeError {
        let indicator = usize::from(figure.indicator);
        match self.axes.columns.get(indicator) {
            Some(column) if figure.value == NONE => CubeError::OutOfRange {
                indicator: column.code.clone(),
            },
            _ => CubeError::NoSuchCell {
                indicator,
                place: usize::try_from(figure.place).unwrap_or(usize::MAX),
                period: usize::from(figure.period),
            },
        }
    }

    /// The first cell that was given more figures than it takes.
    pub(super) fn first_repeated(&self) -> Option<usize> {
        self.repeated.first().copied()
    }

    pub(super) fn shared_axes(&self) -> Arc<Axes> {
        Arc::clone(&self.axes)
    }

    pub(super) fn all_slots(&self) -> &[i64] {
        &self.slots
    }

    /// Do all sums fit their slots?
    pub(super) fn is_narrow(&self) -> bool {
        self.wide.is_empty()
    }

    pub(super) fn slots(&self, cells: Range<usize>) -> &[i64] {
        self.slots.get(cells).unwrap_or_default()
    }

    /// What stands beside the slots of some cells.
    pub(super) fn wide(&self, cells: Range<usize>) -> impl Iterator<Item = (usize, i128)> {
        let beside = (!self.wide.is_empty()).then(|| self.wide.range(cells));
        beside
            .into_iter()
            .flatten()
            .map(|(cell, sum)| (*cell, *sum))
    }
}

/// Adds to a slot; says no, and changes nothing, where the sum doesn't fit.
#[inline]
fn add(slot: &mut i64, value: i64) -> bool {
    let before = if *slot == NONE { 0 } else { *slot };
    match before.checked_add(value) {
        Some(sum) if sum != NONE => {
            *slot = sum;
            true
        }
        _ => false,
    }
}

fn joins(axes: &Axes, repeats: Repeats, cell: usize) -> Joins {
    let (indicator, ..) = axes.grid().positions(cell);
    let over_places = axes.columns.get(indicator).map(|column| column.over_places);
    match (repeats, over_places) {
        (Repeats::Parts, Some(OverPlaces::Sum)) => Joins::Adds,
        (Repeats::Parts, Some(OverPlaces::Max)) => Joins::Raises,
        (Repeats::Parts, Some(OverPlaces::Min)) => Joins::Lowers,
        _ => Joins::Repeats,
    }
}

/// What a further figure does, if it is the same in all of the cells.
fn only_one(axes: &Axes, repeats: Repeats, cells: Range<usize>) -> Option<Joins> {
    let of_indicator = axes.grid().of_indicator().max(1);
    let first = joins(axes, repeats, cells.start);
    let last = cells.end.saturating_sub(1);
    let mut others = cells.step_by(of_indicator).chain([last]);
    others
        .all(|cell| joins(axes, repeats, cell) == first)
        .then_some(first)
}
