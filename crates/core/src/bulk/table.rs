use std::sync::{PoisonError, RwLock, RwLockReadGuard};

use super::keys::Key;
use crate::money::Dong;

/// What each combination of facts is paid, found when it first occurs.
///
/// Few amounts are paid to many combinations, so a combination has the code of its amount: the
/// table stays small, and amounts can be counted instead of added. There are at least as many codes
/// as combinations.
#[derive(Debug)]
pub(super) struct Table<K: Key> {
    codes: Vec<K::Shared>,
    /// By code. As 0 says that a combination was not met yet, the zeroth is nobody's.
    amounts: RwLock<Vec<Dong>>,
}

/// The codes of a table.
#[derive(Debug)]
pub(super) struct Met<'a, K: Key>(&'a [K::Shared]);

impl<K: Key> Met<'_, K> {
    /// See [`Table::get`].
    #[inline]
    pub(super) fn get(&self, key: K) -> Option<K> {
        let code = K::load(self.0.get(key.position())?);
        (code != K::default()).then_some(code)
    }
}

impl<K: Key> Table<K> {
    pub(super) fn of(combinations: usize) -> Self {
        Self {
            codes: std::iter::repeat_with(K::Shared::default)
                .take(combinations)
                .collect(),
            amounts: RwLock::new(vec![Dong::ZERO]),
        }
    }

    /// The codes alone, for a loop that keeps them in registers.
    pub(super) fn codes(&self) -> Met<'_, K> {
        Met(&self.codes)
    }

    /// The code of what a combination is paid; `None` where it was not met yet.
    pub(super) fn get(&self, key: K) -> Option<K> {
        self.codes().get(key)
    }

    /// Remembers what a combination is paid.
    #[cold]
    pub(super) fn met(&self, key: K, amount: Dong) {
        let mut amounts = self.amounts.write().unwrap_or_else(PoisonError::into_inner);
        let mut paid = amounts.iter().enumerate().skip(1);
        let known = paid.find_map(|(code, known)| (*known == amount).then_some(code));
        let code = known.unwrap_or(amounts.len());
        if known.is_none() {
            amounts.push(amount);
        }
        if let Some(slot) = self.codes.get(key.position()) {
            K::of(code).store(slot);
        }
    }

    /// The amounts met so far, by their codes.
    pub(super) fn amounts(&self) -> RwLockReadGuard<'_, Vec<Dong>> {
        self.amounts.read().unwrap_or_else(PoisonError::into_inner)
    }
}
