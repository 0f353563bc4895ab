use super::column::Codes;

/// Tables of more combinations than this are larger than a cache and mostly empty.
const MOST_COMBINATIONS: usize = 1 << 20;

/// One number for each combination of facts: the codes of a row, as digits of mixed radix.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    digits: Vec<&'a Codes>,
    /// How many combinations there are.
    pub(super) combinations: usize,
}

impl<'a> Keys<'a> {
    /// The keys of these columns; `None` where there are too many combinations.
    pub(super) fn of(columns: &[&'a Codes]) -> Option<Self> {
        let mut combinations = 1_usize;
        for codes in columns {
            combinations = combinations
                .checked_mul(codes.values().max(1))
                .filter(|count| *count <= MOST_COMBINATIONS)?;
        }
        let varies = |codes: &&Codes| codes.values() > 1;
        Some(Self {
            digits: columns.iter().copied().filter(varies).collect(),
            combinations,
        })
    }

    /// Do the keys fit in two bytes? Twice as many of those are made at a time.
    pub(super) const fn are_short(&self) -> bool {
        self.combinations <= 1 << 16
    }

    /// Writes the keys of as many rows from `first` on as there is room for.
    pub(super) fn write<K: Key>(&self, first: usize, keys: &mut [K]) {
        keys.fill(K::default());
        let rows = first..first.saturating_add(keys.len());
        for codes in &self.digits {
            let radix = K::of(codes.values());
            match codes {
                Codes::Same => {}
                Codes::Narrow { rows: all, .. } => {
                    let digits = all.get(rows.clone()).unwrap_or_default();
                    for (key, digit) in keys.iter_mut().zip(digits) {
                        *key = key.then(radix, K::from(*digit));
                    }
                }
                Codes::Wide { rows: all, .. } => {
                    let digits = all.get(rows.clone()).unwrap_or_default();
                    for (key, digit) in keys.iter_mut().zip(digits) {
                        *key = key.then(radix, K::of_wide(*digit));
                    }
                }
            }
        }
    }
}

/// An integer that holds a key.
pub(super) trait Key: Copy + Default + From<u8> {
    /// A count that is known to fit.
    fn of(count: usize) -> Self;
    /// A code that is known to fit.
    fn of_wide(code: u32) -> Self;
    /// The key with one digit more.
    fn then(self, radix: Self, digit: Self) -> Self;
    /// The key as a position in a table.
    fn position(self) -> usize;
}

macro_rules! keys {
    ($($kind:ty)+) => {$(
        impl Key for $kind {
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
        }
    )+};
}
keys!(u16 u32);
