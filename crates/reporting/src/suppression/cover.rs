//! Which cells are hidden besides the small ones.
//!
//! Rows and columns, totals among them, are the nodes of a graph, and each cell is an edge between its
//! row and its column. A total is the sum of the others, so a change that keeps every shown cell goes
//! round a closed walk of hidden cells, up by one here, down by one there. A hidden cell has a second
//! value exactly where such a walk leads through it; where none does, the cheapest one is hidden.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};

use super::SmallBelow;

/// A cell: its row and its column.
type Place = (usize, usize);

/// A row or a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Line {
    Row(usize),
    Column(usize),
}

/// What it costs to reach a line, and from which line over which cell.
type Reached = BTreeMap<Line, (u64, Option<(Line, Place)>)>;

/// A table, and what of it is hidden.
pub(super) struct Cover {
    cells: BTreeMap<Place, Cell>,
    /// The row of totals, and so how many other rows there are.
    last_row: usize,
    /// The column of totals.
    last_column: usize,
}

#[derive(Clone, Copy)]
struct Cell {
    count: u64,
    is_hidden: bool,
}

impl Cover {
    /// A table with its small cells hidden. The last row and the last column are totals.
    pub(super) fn of(rows: &[Vec<u64>], small: SmallBelow) -> Self {
        let mut cells = BTreeMap::new();
        for (row, counts) in rows.iter().enumerate() {
            for (column, count) in counts.iter().enumerate() {
                let (count, is_hidden) = (*count, small.hides(*count));
                cells.insert((row, column), Cell { count, is_hidden });
            }
        }
        Self {
            cells,
            last_row: rows.len().saturating_sub(1),
            last_column: rows.first().map_or(0, Vec::len).saturating_sub(1),
        }
    }

    pub(super) fn hides(&self, place: Place) -> bool {
        self.cells.get(&place).is_some_and(|cell| cell.is_hidden)
    }

    /// Hides further cells until every hidden one has a second value.
    ///
    /// What is protected stays so, as more is hidden; each cell is looked at once. A walk always exists:
    /// a cell, the totals of its row and column, and the total of all may rise together.
    pub(super) fn protect(&mut self) {
        let hidden = self.cells.iter().filter(|(_, cell)| cell.is_hidden);
        let mut open: VecDeque<Place> = hidden.map(|(place, _)| *place).collect();
        while let Some(place) = open.pop_front() {
            for other in self.cheapest_walk(place).unwrap_or_default() {
                if let Some(cell) = self.cells.get_mut(&other)
                    && !cell.is_hidden
                {
                    cell.is_hidden = true;
                    open.push_back(other);
                }
            }
        }
    }

    /// The other cells of the cheapest walk by which the cell may rise or fall.
    fn cheapest_walk(&self, place: Place) -> Option<Vec<Place>> {
        let (row, column) = (Line::Row(place.0), Line::Column(place.1));
        // A cell rises along the way from its row to its column, a total against it.
        let (tail, head) = if self.is_total(place) {
            (column, row)
        } else {
            (row, column)
        };
        let rise = self.cheapest_way(head, tail, place);
        let falls = self.count(place) > 1;
        let fall = falls.then(|| self.cheapest_way(tail, head, place));
        let ways = [rise, fall.flatten()].into_iter().flatten();
        ways.min_by_key(|(cost, _)| *cost).map(|(_, way)| way)
    }

    /// The cheapest way from one line to another past the cell left out, and what it costs (Dijkstra).
    fn cheapest_way(&self, from: Line, to: Line, without: Place) -> Option<(u64, Vec<Place>)> {
        let mut reached = Reached::new();
        reached.insert(from, (0, None));
        let mut open = BinaryHeap::from([Reverse((0_u64, from))]);
        while let Some(Reverse((cost, line))) = open.pop() {
            if line == to {
                return Some((cost, way_back(&reached, to)));
            }
            if reached.get(&line).is_some_and(|(known, _)| *known < cost) {
                continue;
            }
            for (next, place) in self.steps(line) {
                if place == without {
                    continue;
                }
                let Some(step) = self.cost(place, matches!(line, Line::Row(_))) else {
                    continue;
                };
                let cost = cost.saturating_add(step);
                if reached.get(&next).is_none_or(|(known, _)| cost < *known) {
                    reached.insert(next, (cost, Some((line, place))));
                    open.push(Reverse((cost, next)));
                }
            }
        }
        None
    }

    /// Where one cell leads from a line.
    fn steps(&self, line: Line) -> impl Iterator<Item = (Line, Place)> {
        let others = match line {
            Line::Row(_) => 0..=self.last_column,
            Line::Column(_) => 0..=self.last_row,
        };
        others.map(move |other| match line {
            Line::Row(row) => (Line::Column(other), (row, other)),
            Line::Column(column) => (Line::Row(other), (other, column)),
        })
    }

    /// What it costs to walk over a cell from its row to its column, or back: nothing where it is hidden
    /// already, else the people it would hide, a total after every cell. `None` where it cannot change
    /// so: a zero is shown, and a hidden 1 cannot fall.
    fn cost(&self, place: Place, from_row: bool) -> Option<u64> {
        let cell = self.cells.get(&place)?;
        let rises = from_row != self.is_total(place);
        if cell.count == 0 || !rises && cell.count == 1 {
            return None;
        }
        if cell.is_hidden {
            return Some(0);
        }
        let all = self.count((self.last_row, self.last_column));
        let weight = if self.is_margin(place) { all } else { 0 };
        Some(cell.count.saturating_add(weight))
    }

    fn count(&self, place: Place) -> u64 {
        self.cells.get(&place).map_or(0, |cell| cell.count)
    }

    /// The total of a row or of a column, which stands on the other side of the sum; the total of
    /// all stands on the side of the cells again.
    const fn is_total(&self, (row, column): Place) -> bool {
        (row == self.last_row) != (column == self.last_column)
    }

    const fn is_margin(&self, (row, column): Place) -> bool {
        row == self.last_row || column == self.last_column
    }
}

/// The cells of the way to a line, from its end.
fn way_back(reached: &Reached, to: Line) -> Vec<Place> {
    let mut way = Vec::new();
    let mut line = to;
    while let Some((_, Some((before, place)))) = reached.get(&line) {
        way.push(*place);
        line = *before;
    }
    way
}
