//! Reported figures, added up cell by cell as they come.

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::ops::Range;
use std::sync::Arc;

use ansinh_core::in_order;

use super::CubeError;
use super::axes::Axes;
use super::batch::{BATCH, BLOCK, Batch, Entry};
use super::figure::Figure;
use super::slots::{Slot, Slots};
use crate::indicator::OverPlaces;

/// Fewer figures than this are added one by one.
const FEW: usize = 1 << 12;

/// Slots of a line of a cache, or half of them.
const LINE: usize = 8;

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
    pub(super) slots: Slots,
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
            slots: Slots::new(axes.grid().cells()),
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
        let joins = |cells| only_one(&self.axes, self.repeats, cells);
        let left = match &mut self.slots {
            Slots::Narrow(slots) => fill(slots, batch, joins),
            Slots::Wide(slots) => fill(slots, batch, joins),
        };
        let mut beside = left.into_iter().chain(batch.large());
        beside.try_for_each(|(cell, value)| self.add_one(cell, value.into()))
    }

    /// Adds a value to a cell whatever their size.
    pub(super) fn add_one(&mut self, cell: usize, value: i128) -> Result<(), CubeError> {
        let Some(before) = self.total(cell) else {
            self.keep(cell, value);
            return Ok(());
        };
        match joins(&self.axes, self.repeats, cell) {
            Joins::Adds => {
                let sum = before.checked_add(value);
                self.keep(cell, sum.ok_or_else(|| self.axes.out_of_range(cell))?);
            }
            Joins::Raises => self.keep(cell, before.max(value)),
            Joins::Lowers => self.keep(cell, before.min(value)),
            Joins::Repeats => {
                self.repeated.insert(cell);
            }
        }
        Ok(())
    }

    /// What a cell that has figures comes to.
    pub(super) fn total(&self, cell: usize) -> Option<i128> {
        let beside = self.wide.get(&cell).copied().unwrap_or(0);
        Some(beside.saturating_add(self.slots.sum(cell)?.into()))
    }

    /// Keeps what a cell comes to, beside its slot if it doesn't fit there.
    fn keep(&mut self, cell: usize, total: i128) {
        let fits = i64::try_from(total).is_ok_and(|total| self.slots.set(cell, total));
        if fits {
            self.wide.remove(&cell);
        } else {
            self.slots.set(cell, 0);
            self.wide.insert(cell, total);
        }
    }

    fn stray(&self, figure: &Figure) -> CubeError {
        let indicator = usize::from(figure.indicator);
        match self.axes.columns.get(indicator) {
            Some(column) if figure.value == i64::MIN => CubeError::OutOfRange {
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

    /// Is the sum of any of these cells one of 64 bits?
    pub(super) fn sums_fit(&self, cells: Range<usize>) -> bool {
        self.wide(cells.clone()).next().is_none() && self.slots.sums_fit(cells)
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

/// Adds a batch block by block; what can't just be added is left.
fn fill<S: Slot>(
    slots: &mut [S],
    batch: &Batch,
    joins: impl Fn(Range<usize>) -> Option<Joins> + Sync + Send,
) -> Vec<(usize, i64)> {
    let blocks = slots.chunks_mut(BLOCK).enumerate().collect();
    let left = in_order(blocks, |(block, slots): (usize, &mut [S])| {
        let many: usize = batch.entries(block).map(<[_]>::len).sum();
        if many == 0 {
            return Vec::new();
        }
        let first = block.saturating_mul(BLOCK);
        let joins = joins(first..first.saturating_add(slots.len()));
        if many > slots.len() / SPARSE {
            // Walking through the block brings it near; its cells are then met in any order.
            black_box(
                slots
                    .iter()
                    .step_by(LINE)
                    .filter(|it| it.sum().is_some())
                    .count(),
            );
        }
        let mut left = Vec::new();
        for entries in batch.entries(block) {
            match joins {
                Some(Joins::Adds) => add_all(slots, entries, &mut left),
                _ => add_first(slots, entries, &mut left),
            }
        }
        let of_grid = |entry: Entry| (first.saturating_add(entry.cell()), entry.value());
        left.into_iter().map(of_grid).collect()
    });
    left.into_iter().flatten().collect()
}

/// Adds entries; those whose sums no slot holds are left. The loop stands alone in a function so
/// that nothing else is held meanwhile.
#[inline(never)]
fn add_all<S: Slot>(slots: &mut [S], entries: &[Entry], left: &mut Vec<Entry>) {
    for entry in entries {
        if let Some(slot) = slots.get_mut(entry.cell()) {
            match slot.plus(entry.value()) {
                Some(sum) => *slot = sum,
                None => left.push(*entry),
            }
        }
    }
}

/// Puts entries where there is none; others are left.
fn add_first<S: Slot>(slots: &mut [S], entries: &[Entry], left: &mut Vec<Entry>) {
    for entry in entries {
        if let Some(slot) = slots.get_mut(entry.cell()) {
            match S::of(entry.value()) {
                Some(sum) if slot.sum().is_none() => *slot = sum,
                _ => left.push(*entry),
            }
        }
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
