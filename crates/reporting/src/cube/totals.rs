//! The totals of an indicator, in as few bits as hold them all.

/// The totals of an indicator, place by place, period by period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Totals {
    /// A mean is kept as its sum.
    pub(super) values: Values,
    /// How many reported figures each value is made of; 0 where there is none.
    pub(super) reported: Vec<u32>,
}

impl Totals {
    /// The total of a cell and how many figures it is made of, if any.
    pub(super) fn at(&self, cell: usize) -> Option<(i128, u32)> {
        let reported = *self.reported.get(cell)?;
        (reported > 0).then_some((self.values.at(cell)?, reported))
    }
}

/// The values of totals. Most need no more than half of the bits there are, and half the memory is
/// filled twice as fast.
#[derive(Debug, Clone)]
pub(super) enum Values {
    Narrow(Vec<i64>),
    Wide(Vec<i128>),
}

impl Values {
    fn at(&self, cell: usize) -> Option<i128> {
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
    /// The sum of a slot.
    fn of(sum: i64) -> Self;

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
    fn of(sum: i64) -> Self {
        sum
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
    fn of(sum: i64) -> Self {
        sum.into()
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
