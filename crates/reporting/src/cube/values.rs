//! Totals in as few bits as hold them all.

use super::leaves::NONE;

/// The totals of a cube. Most cubes need no more than half of the bits there are, and half the
/// memory is filled twice as fast.
#[derive(Debug, Clone)]
pub(super) enum Values {
    Narrow(Vec<i64>),
    Wide(Vec<i128>),
}

impl Values {
    pub(super) fn at(&self, cell: usize) -> Option<i128> {
        match self {
            Self::Narrow(values) => values.get(cell).copied().map(i128::from),
            Self::Wide(values) => values.get(cell).copied(),
        }
    }

    fn len(&self) -> usize {
        match self {
            Self::Narrow(values) => values.len(),
            Self::Wide(values) => values.len(),
        }
    }
}

/// By what they are, not by how many bits they take.
impl PartialEq for Values {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Narrow(one), Self::Narrow(other)) => one == other,
            (Self::Wide(one), Self::Wide(other)) => one == other,
            _ => self.len() == other.len() && (0..self.len()).all(|it| self.at(it) == other.at(it)),
        }
    }
}

impl Eq for Values {}

/// An integer that totals are made in.
pub(super) trait Integer: Copy + Default + Ord + Send + Sync {
    /// The value of a slot that has one.
    fn of(slot: i64) -> Self;

    /// With what stands beside the slot.
    fn and(self, beside: i128) -> Self;

    /// The sum, which is known to fit.
    fn plus(self, other: Self) -> Self;

    /// What is left of a sum without another, which is known to fit.
    fn minus(self, other: Self) -> Self;

    /// Are all of them values that a [`Decimal`](ansinh_core::Decimal) holds?
    fn in_range(values: &[Self]) -> bool;
}

/// Where no sum can be beyond 64 bits.
impl Integer for i64 {
    fn of(slot: i64) -> Self {
        slot
    }

    fn and(self, _: i128) -> Self {
        self
    }

    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    fn minus(self, other: Self) -> Self {
        self.wrapping_sub(other)
    }

    fn in_range(_: &[Self]) -> bool {
        true
    }
}

/// A cube has fewer than 2^31 cells, and a reported value in range is below 2^96.
impl Integer for i128 {
    fn of(slot: i64) -> Self {
        slot.into()
    }

    fn and(self, beside: i128) -> Self {
        self.saturating_add(beside)
    }

    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }

    fn minus(self, other: Self) -> Self {
        self.wrapping_sub(other)
    }

    fn in_range(values: &[Self]) -> bool {
        let bits = values
            .iter()
            .fold(0_i128, |bits, value| bits | (value ^ (value >> 127)));
        bits >> 96 == 0
    }
}

/// Does the sum of any of the slots fit 64 bits?
pub(super) fn sums_fit(slots: &[i64]) -> bool {
    let bits = slots.iter().fold(0_i64, |bits, slot| {
        let value = if *slot == NONE { 0 } else { *slot };
        bits | (value ^ (value >> 63))
    });
    let many = u64::try_from(slots.len()).unwrap_or(u64::MAX);
    bits.leading_zeros() > many.checked_ilog2().map_or(0, |log| log.saturating_add(2))
}
