//! Figures in order of the block of cells they belong to.
//!
//! Figures come in any order and a country's cells don't fit the nearest caches, so adding each to
//! its cell at once would wait for memory ten million times. Putting a batch in order of blocks
//! first makes both steps run through memory, and lets threads work on blocks of their own.

use ansinh_core::in_order;

use super::axes::Grid;
use super::figure::Figure;

/// Figures put in order at a time. More would take more memory, fewer would go over the cells more
/// often.
pub(super) const BATCH: usize = 1 << 20;

/// Figures that one thread puts in order at a time.
const CHUNK: usize = 1 << 16;

/// The bits of an entry that hold the cell; the value has the others.
const CELL_BITS: u32 = 16;

/// How many cells there are to a block, as a power of two: a block fits the second-nearest cache,
/// and there are not many more blocks than a thread can write to side by side.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blocks(u32);

impl Blocks {
    pub(super) const fn of(grid: Grid) -> Self {
        Self(if grid.cells() > 1 << 22 {
            CELL_BITS
        } else {
            14
        })
    }

    pub(super) const fn size(self) -> usize {
        1 << self.0
    }

    const fn count(self, grid: Grid) -> usize {
        grid.cells().div_ceil(self.size())
    }

    const fn block(self, cell: usize) -> usize {
        cell >> self.0
    }

    const fn within(self, cell: usize) -> usize {
        cell & self.size().wrapping_sub(1)
    }
}

/// A figure for a cell of a block.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry(u64);

impl Entry {
    /// The cell within the block.
    #[inline]
    pub(super) fn cell(self) -> usize {
        usize::from(u16::try_from(self.0 & u64::from(u16::MAX)).unwrap_or(0))
    }

    #[inline]
    pub(super) const fn value(self) -> i64 {
        self.0.cast_signed() >> CELL_BITS
    }

    #[inline]
    fn new(cell: usize, value: i64) -> Self {
        let cell = u64::from(u16::try_from(cell).unwrap_or(0));
        Self(value.cast_unsigned() << CELL_BITS | cell)
    }

    /// Does an entry have room for the value?
    #[inline]
    const fn fits(value: i64) -> bool {
        (value << CELL_BITS) >> CELL_BITS == value
    }
}

/// A batch of figures in order of their blocks; its memory serves the next batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    chunks: Vec<Chunk>,
}

#[derive(Debug, Default)]
struct Chunk {
    /// In order of blocks.
    entries: Vec<Entry>,
    /// Where each block ends, after a 0.
    ends: Vec<usize>,
    /// Cells and values too large for an entry.
    large: Vec<(usize, i64)>,
}

impl Batch {
    /// Puts figures in order; the first one that has no cell is an error.
    pub(super) fn sort(&mut self, figures: &[Figure], grid: Grid) -> Result<(), Figure> {
        let used = figures.len().div_ceil(CHUNK);
        self.chunks.truncate(used);
        self.chunks.resize_with(used, Chunk::default);
        let work = self.chunks.iter_mut().zip(figures.chunks(CHUNK)).collect();
        in_order(work, |(chunk, figures): (&mut Chunk, &[Figure])| {
            chunk.sort(figures, grid, Blocks::of(grid))
        })
        .into_iter()
        .collect()
    }

    /// The entries of a block.
    pub(super) fn entries(&self, block: usize) -> impl Iterator<Item = &[Entry]> {
        self.chunks.iter().filter_map(move |chunk| {
            let from = *chunk.ends.get(block)?;
            let to = *chunk.ends.get(block.checked_add(1)?)?;
            chunk.entries.get(from..to)
        })
    }

    /// The cells and values too large for an entry.
    pub(super) fn large(&self) -> impl Iterator<Item = (usize, i64)> {
        self.chunks
            .iter()
            .flat_map(|chunk| chunk.large.iter().copied())
    }
}

impl Chunk {
    fn sort(&mut self, figures: &[Figure], grid: Grid, blocks: Blocks) -> Result<(), Figure> {
        self.large.clear();
        let mut counts = vec![0_usize; blocks.count(grid)];
        let mut strays = false;
        for figure in figures {
            let cell = grid.cell(figure);
            strays |= !grid.holds(figure);
            if !Entry::fits(figure.value) {
                self.large.push((cell, figure.value));
            } else if let Some(count) = counts.get_mut(blocks.block(cell)) {
                *count = count.wrapping_add(1);
            }
        }
        if strays && let Some(stray) = figures.iter().find(|figure| !grid.holds(figure)) {
            return Err(*stray);
        }
        self.ends.clear();
        self.ends.push(0);
        let mut end = 0_usize;
        for count in &mut counts {
            let start = end;
            end = end.wrapping_add(*count);
            *count = start;
            self.ends.push(end);
        }
        let mut next = counts;
        self.entries.resize(figures.len(), Entry::default());
        for figure in figures {
            let cell = grid.cell(figure);
            if let Some(next) = next.get_mut(blocks.block(cell))
                && let Some(entry) = self.entries.get_mut(*next)
                && Entry::fits(figure.value)
            {
                *entry = Entry::new(blocks.within(cell), figure.value);
                *next = next.wrapping_add(1);
            }
        }
        Ok(())
    }
}
