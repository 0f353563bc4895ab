//! Sums of reported figures in as few bits as hold them all.

use std::ops::Range;

/// The sums of a grid's cells. Most grids need no more than half of the bits there are, and half
/// the memory stays nearer; the first sum that needs more widens all.
#[derive(Debug, Clone)]
pub(super) enum Slots {
    Narrow(Vec<i32>),
    Wide(Vec<i64>),
}

/// The sum of a cell, if it has a figure: twice the sum and one more; nothing is 0. So a further
/// figure is added without a question that no processor could guess the answer of.
pub(super) trait Slot: Copy + Default + Send + Sync {
    /// The sum.
    fn sum(self) -> Option<i64>;

    /// With one more figure that adds up, if the slot holds the sum.
    fn plus(self, value: i64) -> Option<Self>;

    /// A slot of this sum, if one holds it.
    fn of(sum: i64) -> Option<Self> {
        Self::default().plus(sum)
    }
}

impl Slot for i32 {
    #[inline]
    fn sum(self) -> Option<i64> {
        (self & 1 != 0).then_some(i64::from(self >> 1))
    }

    #[inline]
    fn plus(self, value: i64) -> Option<Self> {
        let sum = i64::from(self | 1).checked_add(value.checked_mul(2)?)?;
        Self::try_from(sum).ok()
    }
}

impl Slot for i64 {
    #[inline]
    fn sum(self) -> Option<i64> {
        (self & 1 != 0).then_some(self >> 1)
    }

    #[inline]
    fn plus(self, value: i64) -> Option<Self> {
        (self | 1).checked_add(value.checked_mul(2)?)
    }
}

impl Slots {
    /// No figures yet.
    pub(super) fn new(cells: usize) -> Self {
        Self::Narrow(vec![0; cells])
    }

    /// The sum of a cell that has figures.
    pub(super) fn sum(&self, cell: usize) -> Option<i64> {
        match self {
            Self::Narrow(slots) => slots.get(cell)?.sum(),
            Self::Wide(slots) => slots.get(cell)?.sum(),
        }
    }

    /// Sets the sum of a cell; says no, and changes nothing, for one that no slot holds.
    pub(super) fn set(&mut self, cell: usize, sum: i64) -> bool {
        if let Self::Narrow(slots) = self
            && i32::of(sum).is_none()
        {
            *self = Self::Wide(slots.iter().copied().map(i64::from).collect());
        }
        match self {
            Self::Narrow(slots) => put(slots, cell, sum),
            Self::Wide(slots) => put(slots, cell, sum),
        }
    }

    /// Is the sum of any of these cells one of 64 bits?
    pub(super) fn sums_fit(&self, cells: Range<usize>) -> bool {
        match self {
            // Fewer than 2^31 of less than 32 bits.
            Self::Narrow(_) => true,
            Self::Wide(slots) => {
                let bits = slots.get(cells.clone()).unwrap_or_default().iter();
                let bits = bits.fold(0_i64, |bits, slot| {
                    let sum = slot.sum().unwrap_or(0);
                    bits | (sum ^ (sum >> 63))
                });
                let many = u64::try_from(cells.len()).unwrap_or(u64::MAX);
                let carry = many.checked_ilog2().map_or(0, |log| log.saturating_add(2));
                bits.leading_zeros() > carry
            }
        }
    }
}

fn put<S: Slot>(slots: &mut [S], cell: usize, sum: i64) -> bool {
    match (slots.get_mut(cell), S::of(sum)) {
        (Some(slot), Some(sum)) => {
            *slot = sum;
            true
        }
        _ => false,
    }
}
