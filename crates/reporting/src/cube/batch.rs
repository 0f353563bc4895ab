//! Figures by the block of cells they belong to.
//!
//! Figures come in any order and a country's cells don't fit the nearest caches, so adding each to
//! its cell at once would wait for memory ten million times. Sorting a batch by block first makes both
//! steps run through memory, and lets threads work on blocks of their own.

use ansinh_core::in_order;

use super::axes::Grid;
use super::figure::Figure;

/// Figures sorted at a time. More would take more memory, fewer would go over the cells more
/// often.
pub(super) const BATCH: usize = 1 << 21;

/// Figures that one thread sorts at a time.
const CHUNK: usize = 1 << 17;

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

/// A batch of figures by block; its memory serves the next batch.
#[derive(Debug, Default)]
pub(super) struct Batch {
    chunks: Vec<Chunk>,
}

#[derive(Debug, Default)]
struct Chunk {
    blocks: Vec<Vec<Entry>>,
    /// Cells and values too large for an entry.
    large: Vec<(usize, i64)>,
}

impl Batch {
    /// Sorts figures by block; the first one that has no cell is an error.
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
        let chunks = self.chunks.iter();
        chunks.filter_map(move |chunk| chunk.blocks.get(block).map(Vec::as_slice))
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
        self.blocks.resize_with(blocks.count(grid), Vec::new);
        self.blocks.iter_mut().for_each(Vec::clear);
        let mut strays = false;
        for figure in figures {
            strays |= !grid.has_positions(figure);
            let cell = grid.cell(figure);
            if !Entry::fits(figure.value) {
                strays |= !grid.holds(figure);
                self.large.push((cell, figure.value));
            } else if let Some(entries) = self.blocks.get_mut(blocks.block(cell)) {
                entries.push(Entry::new(blocks.within(cell), figure.value));
            }
        }
        match figures.iter().find(|figure| strays && !grid.holds(figure)) {
            Some(stray) => Err(*stray),
            None => Ok(()),
        }
    }
}
