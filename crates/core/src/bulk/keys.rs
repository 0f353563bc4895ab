use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, Ordering};

use super::column::Codes;

/// Tables of more combinations than this are larger than a cache and mostly empty.
const MOST_COMBINATIONS: usize = 1 << 20;

/// Rows whose keys are made together; they stay in the nearest cache.
pub(super) const BLOCK: usize = 2_048;

/// How many combinations one byte tells apart.
const BYTE: usize = 1 << 8;

/// One number for each combination of facts: the codes of a row, as digits of mixed radix.
///
/// Narrow columns are first packed into bytes, as many as a byte tells apart, because a processor
/// takes twice as many bytes at a time as keys.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    packs: Vec<Pack<'a>>,
    wide: Vec<Digit<'a, u32>>,
    combinations: usize,
}

/// Columns that share a byte.
#[derive(Debug)]
struct Pack<'a> {
    digits: Vec<Digit<'a, u8>>,
    combinations: usize,
}

/// The codes of one column, below `radix`.
#[derive(Debug, Clone, Copy)]
struct Digit<'a, C> {
    codes: &'a [C],
    radix: usize,
}

impl<'a, C> Digit<'a, C> {
    fn of(self, rows: &Range<usize>) -> &'a [C] {
        self.codes.get(rows.clone()).unwrap_or_default()
    }
}

impl<'a> Keys<'a> {
    /// The keys of these columns; `None` where there are too many combinations.
    pub(super) fn of(columns: &[&'a Codes]) -> Option<Self> {
        let (mut narrow, mut wide) = (Vec::new(), Vec::new());
        let mut combinations = 1_usize;
        for codes in columns {
            let radix = codes.values().max(1);
            combinations = combinations
                .checked_mul(radix)
                .filter(|count| *count <= MOST_COMBINATIONS)?;
            match codes {
                Codes::Same => {}
                Codes::Narrow { rows: codes, .. } => narrow.push(Digit { codes, radix }),
                Codes::Wide { rows: codes, .. } => wide.push(Digit { codes, radix }),
            }
        }
        Some(Self {
            packs: packed(narrow),
            wide,
            combinations,
        })
    }

    /// How many combinations there are.
    pub(super) const fn combinations(&self) -> usize {
        self.combinations
    }
}

/// The keys of some rows, and room to make them in.
#[derive(Debug)]
pub(super) struct Block<K> {
    bytes: [u8; BLOCK],
    keys: [K; BLOCK],
}

impl<K: Key> Block<K> {
    pub(super) fn new() -> Self {
        Self {
            bytes: [0; BLOCK],
            keys: [K::default(); BLOCK],
        }
    }

    /// The keys of so many rows from `first` on, a block at most.
    pub(super) fn write(&mut self, keys: &Keys<'_>, first: usize, count: usize) -> &[K] {
        let rows = first..first.saturating_add(count);
        let bytes = self.bytes.get_mut(..count).unwrap_or_default();
        let made = self.keys.get_mut(..count).unwrap_or_default();
        made.fill(K::default());
        for pack in &keys.packs {
            pack.write(&rows, bytes);
            let radix = K::of(pack.combinations);
            for (key, byte) in made.iter_mut().zip(&*bytes) {
                *key = key.then(radix, K::from(*byte));
            }
        }
        for digit in &keys.wide {
            let radix = K::of(digit.radix);
            for (key, code) in made.iter_mut().zip(digit.of(&rows)) {
                *key = key.then(radix, K::of_wide(*code));
            }
        }
        made
    }
}

/// The columns in as few packs as is easily found: the largest first, each into the first pack with
/// room for it.
fn packed(mut digits: Vec<Digit<'_, u8>>) -> Vec<Pack<'_>> {
    digits.sort_by_key(|digit| std::cmp::Reverse(digit.radix));
    let mut packs: Vec<Pack<'_>> = Vec::new();
    for digit in digits {
        let with = |pack: &Pack<'_>| pack.combinations.saturating_mul(digit.radix);
        match packs.iter_mut().find(|pack| with(pack) <= BYTE) {
            Some(pack) => {
                pack.combinations = with(pack);
                pack.digits.push(digit);
            }
            None => packs.push(Pack {
                combinations: digit.radix,
                digits: vec![digit],
            }),
        }
    }
    packs
}

impl Pack<'_> {
    /// Writes the digits of some rows as one byte each.
    fn write(&self, rows: &Range<usize>, bytes: &mut [u8]) {
        let mut digits = self.digits.iter();
        if let Some(first) = digits.next() {
            for (byte, code) in bytes.iter_mut().zip(first.of(rows)) {
                *byte = *code;
            }
        }
        for digit in digits {
            let codes = digit.of(rows);
            if digit.radix == 2 {
                // Doubling is an addition, which processors have for bytes.
                for (byte, code) in bytes.iter_mut().zip(codes) {
                    *byte = byte.then(2, *code);
                }
            } else {
                let radix = u8::of(digit.radix);
                for (byte, code) in bytes.iter_mut().zip(codes) {
                    *byte = byte.then(radix, *code);
                }
            }
        }
    }
}

/// An integer that holds a key, or the code that a table has for it.
pub(super) trait Key: Copy + Default + Eq + From<u8> + fmt::Debug + Send + Sync {
    /// The same, shared between threads.
    type Shared: Default + fmt::Debug + Send + Sync;

    /// A count that is known to fit.
    fn of(count: usize) -> Self;
    /// A code that is known to fit.
    fn of_wide(code: u32) -> Self;
    /// The key with one digit more.
    fn then(self, radix: Self, digit: Self) -> Self;
    /// The key as a position in a table.
    fn position(self) -> usize;
    /// What is shared now.
    fn load(shared: &Self::Shared) -> Self;
    /// Shares this.
    fn store(self, shared: &Self::Shared);
}

macro_rules! keys {
    ($($kind:ty, $shared:ty;)+) => {$(
        impl Key for $kind {
            type Shared = $shared;

            fn of(count: usize) -> Self {
                Self::try_from(count).unwrap_or(Self::MAX)
            }
            fn of_wide(code: u32) -> Self {
                Self::try_from(code).unwrap_or(Self::MAX)
            }
            #[inline(always)]
            fn then(self, radix: Self, digit: Self) -> Self {
                self.wrapping_mul(radix).wrapping_add(digit)
            }
            #[inline(always)]
            fn position(self) -> usize {
                usize::try_from(self).unwrap_or(usize::MAX)
            }
            #[inline(always)]
            fn load(shared: &$shared) -> Self {
                shared.load(Ordering::Relaxed)
            }
            fn store(self, shared: &$shared) {
                shared.store(self, Ordering::Relaxed);
            }
        }
    )+};
}
keys! { u8, AtomicU8; u16, AtomicU16; u32, AtomicU32; }
