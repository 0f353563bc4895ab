//! Figures by the block of cells they belong to.
//!
//! Figures come in any order and a country's cells don't fit the nearest caches, so adding each to
//! its cell at once would wait for memory ten million times. Sorting a batch by block first makes both
//! steps run through memory, and lets threads work on blocks of their own.

use ansinh_core::in_order;

use super::axes::Grid;
use super::figure::Figure;

/// Figures sorted at a time. More would leave the caches, fewer would go over the cells more often.
pub(super) const BATCH: usize = 1 << 20;

/// Figures that one thread sorts at a time.
const CHUNK: usize = 1 << 18;

/// The bits of an entry that hold the cell; the value has the others.
const CELL_BITS: u32 = 16;

/// Cells of a block: narrow slots of as many fit the second-nearest cache, and there are not many
/// more blocks of a country than a thread can write to side by side.
pub(super) const BLOCK: usize = 1 << CELL_BITS;

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
        let cell = u64::try_from(cell % BLOCK).unwrap_or(0);
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
            chunk.sort(figures, grid)
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
    fn sort(&mut self, figures: &[Figure], grid: Grid) -> Result<(), Figure> {
        self.large.clear();
        self.blocks
            .resize_with(grid.cells().div_ceil(BLOCK), Vec::new);
        let share = figures.len().checked_div(self.blocks.len()).unwrap_or(0);
        for entries in &mut self.blocks {
            entries.clear();
            entries.reserve(share.saturating_add(share / 8));
        }
        let are_strays = sort(figures, grid, &mut self.blocks, &mut self.large);
        match figures
            .iter()
            .find(|figure| are_strays && !grid.holds(figure))
        {
            Some(stray) => Err(*stray),
            None => Ok(()),
        }
    }
}

/// The loop over all figures, alone in a function so that nothing else is held meanwhile. Are there
/// any without a cell?
#[inline(never)]
fn sort(
    figures: &[Figure],
    grid: Grid,
    blocks: &mut [Vec<Entry>],
    large: &mut Vec<(usize, i64)>,
) -> bool {
    let mut are_strays = false;
    for figure in figures {
        are_strays |= !grid.has_positions(figure);
        let cell = grid.cell(figure);
        match blocks.get_mut(cell / BLOCK) {
            Some(entries) if Entry::fits(figure.value) => {
                entries.push(Entry::new(cell, figure.value));
            }
            _ => {
                are_strays |= !grid.holds(figure);
                large.push((cell, figure.value));
            }
        }
    }
    are_strays
}
