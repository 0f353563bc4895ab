use std::sync::atomic::{AtomicI64, Ordering};

use super::ColumnsError;
use super::keys::Key;
use crate::money::Dong;

/// Rows that are looked up together; their keys stay in the nearest cache.
pub(super) const BLOCK: usize = 2_048;

/// No rule pays this, so it can say that a combination was not met yet. (Not the least number there
/// is: comparing with that one takes an instruction more, in the loop that runs for every row.)
pub(super) const NOT_YET: i64 = i64::MIN + 1;

/// What the totals of some rows are for.
pub(super) trait Block {
    /// How many rows there are, at most [`BLOCK`].
    fn rows(&self) -> usize;

    /// Takes the totals of the rows from `row` on, found in `totals` by their keys, up to the first
    /// that needs a closer look; how many those are.
    fn take_known<K: Key>(&mut self, row: usize, keys: &[K], totals: &[AtomicI64]) -> usize;

    /// Takes the total of one row.
    fn take(&mut self, row: usize, total: Dong) -> Result<(), ColumnsError>;
}

/// The total of this key, if it was met before.
fn known<K: Key>(totals: &[AtomicI64], key: K) -> Option<i64> {
    let total = totals.get(key.position())?.load(Ordering::Relaxed);
    (total != NOT_YET).then_some(total)
}

/// Every total by itself.
pub(super) struct EachRow<'a> {
    pub(super) totals: &'a mut [Dong],
}

impl Block for EachRow<'_> {
    fn rows(&self) -> usize {
        self.totals.len()
    }

    fn take_known<K: Key>(&mut self, row: usize, keys: &[K], totals: &[AtomicI64]) -> usize {
        let slots = self.totals.get_mut(row..).unwrap_or_default();
        for (done, (key, slot)) in keys.iter().zip(slots).enumerate() {
            let Some(total) = known(totals, *key) else {
                return done;
            };
            *slot = Dong::new(total);
        }
        keys.len()
    }

    fn take(&mut self, row: usize, total: Dong) -> Result<(), ColumnsError> {
        if let Some(slot) = self.totals.get_mut(row) {
            *slot = total;
        }
        Ok(())
    }
}

/// The totals of each group added up.
pub(super) struct ByGroup<'a> {
    /// The first row, for errors.
    pub(super) first: usize,
    pub(super) group: &'a [u16],
    pub(super) sums: &'a mut [Dong],
}

impl Block for ByGroup<'_> {
    fn rows(&self) -> usize {
        self.group.len()
    }

    #[inline(never)] // so that the loop has the registers to itself
    fn take_known<K: Key>(&mut self, row: usize, keys: &[K], totals: &[AtomicI64]) -> usize {
        let sums = &mut *self.sums;
        let group = self.group.get(row..).unwrap_or_default();
        for (done, (key, group)) in keys.iter().zip(group).enumerate() {
            let (Some(total), Some(sum)) = (known(totals, *key), sums.get_mut(usize::from(*group)))
            else {
                return done;
            };
            let Ok(more) = sum.plus(Dong::new(total)) else {
                return done;
            };
            *sum = more;
        }
        keys.len()
    }

    fn take(&mut self, row: usize, total: Dong) -> Result<(), ColumnsError> {
        let groups = self.sums.len();
        let group = self.group.get(row).copied().map_or(groups, usize::from);
        let Some(sum) = self.sums.get_mut(group) else {
            let row = self.first.saturating_add(row);
            return Err(ColumnsError::Group { row, group, groups });
        };
        *sum = sum.plus(total)?;
        Ok(())
    }
}

/// What a block is worked out on.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) short: [u16; BLOCK],
    pub(super) long: [u32; BLOCK],
    pub(super) flags: [u8; BLOCK],
}

impl Desk {
    pub(super) const fn new() -> Self {
        Self {
            short: [0; BLOCK],
            long: [0; BLOCK],
            flags: [0; BLOCK],
        }
    }
}
