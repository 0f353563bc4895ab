use super::keys::Key;
use super::table::Table;
use crate::money::{AmountError, Dong};

/// More counts than this cost more to join than adding up the amounts of a chunk does.
const MOST_COUNTS: usize = 1 << 14;

/// What each group is paid: how often each amount, and beyond as many counts as are worth it, the
/// sum.
///
/// Counting needs no check of each addition; amounts are multiplied once, at the end.
#[derive(Debug)]
pub(super) struct Tally {
    groups: usize,
    /// For each code in turn, how many rows of each group have it.
    counts: Vec<u64>,
    /// What else each group is paid; empty where all is counted.
    sums: Vec<Dong>,
}

impl Tally {
    pub(super) const fn of(groups: usize) -> Self {
        Self {
            groups,
            counts: Vec::new(),
            sums: Vec::new(),
        }
    }

    /// Counts rows by their keys and groups, each below the number of groups, up to the first
    /// whose key was not met yet or that there is no count for; gives how many were counted.
    #[inline(never)] // a loop of its own keeps all it needs in registers
    pub(super) fn count<K: Key>(&mut self, keys: &[K], group: &[u16], table: &Table<K>) -> usize {
        let (groups, counts) = (self.groups, self.counts.as_mut_slice());
        let codes = table.codes();
        let mut counted = 0_usize;
        for (key, group) in keys.iter().zip(group) {
            let Some(code) = codes.get(*key) else { break };
            let position = position(code, *group, groups);
            let Some(count) = counts.get_mut(position) else {
                break;
            };
            *count = count.wrapping_add(1);
            counted = counted.wrapping_add(1);
        }
        counted
    }

    /// Takes a row by the code of what it is paid and its group.
    pub(super) fn take<K: Key>(
        &mut self,
        code: K,
        group: u16,
        table: &Table<K>,
    ) -> Result<(), AmountError> {
        let position = position(code, group, self.groups);
        let needed = position.saturating_add(self.groups);
        if needed <= MOST_COUNTS && self.counts.len() < needed {
            self.counts.resize(needed, 0);
        }
        if let Some(count) = self.counts.get_mut(position) {
            *count = count.wrapping_add(1);
            return Ok(());
        }
        let amount = table.amounts().get(code.position()).copied();
        self.pay(group, amount.unwrap_or_default())
    }

    /// Takes a row that is paid an amount without a code.
    pub(super) fn pay(&mut self, group: u16, amount: Dong) -> Result<(), AmountError> {
        self.sums.resize(self.groups, Dong::ZERO);
        if let Some(sum) = self.sums.get_mut(usize::from(group)) {
            *sum = sum.plus(amount)?;
        }
        Ok(())
    }

    /// Joins what another part of the rows is paid.
    pub(super) fn join(&mut self, other: &Self) -> Result<(), AmountError> {
        if self.counts.len() < other.counts.len() {
            self.counts.resize(other.counts.len(), 0);
        }
        for (count, more) in self.counts.iter_mut().zip(&other.counts) {
            *count = count.wrapping_add(*more);
        }
        if self.sums.len() < other.sums.len() {
            self.sums.resize(other.sums.len(), Dong::ZERO);
        }
        for (sum, more) in self.sums.iter_mut().zip(&other.sums) {
            *sum = sum.plus(*more)?;
        }
        Ok(())
    }

    /// What each group is paid, the amounts by their codes.
    pub(super) fn sums(mut self, amounts: &[Dong]) -> Result<Vec<Dong>, AmountError> {
        self.sums.resize(self.groups, Dong::ZERO);
        let counts = self.counts.chunks(self.groups.max(1));
        for (counts, amount) in counts.zip(amounts) {
            for (sum, count) in self.sums.iter_mut().zip(counts) {
                let count = i64::try_from(*count).map_err(|_| AmountError::Overflow)?;
                *sum = sum.plus(amount.times(count)?)?;
            }
        }
        Ok(self.sums)
    }
}

/// Where a group's rows of a code are counted.
#[inline]
fn position<K: Key>(code: K, group: u16, groups: usize) -> usize {
    let counts_before = code.position().wrapping_mul(groups);
    counts_before.wrapping_add(usize::from(group))
}
