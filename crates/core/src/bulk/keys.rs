use std::ops::Range;

use super::column::Codes;

/// Tables of more combinations than this are larger than a cache and mostly empty.
const MOST_COMBINATIONS: usize = 1 << 20;

/// One number for each combination of facts: the codes of a row, as digits of mixed radix.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    narrow: Vec<Digit<'a, u8>>,
    wide: Vec<Digit<'a, u32>>,
    /// How many combinations there are.
    pub(super) combinations: usize,
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
            combinations = combinations
                .checked_mul(codes.values().max(1))
                .filter(|count| *count <= MOST_COMBINATIONS)?;
            match codes {
                Codes::Same => {}
                Codes::Narrow {
                    values: radix,
                    rows,
                } => narrow.push(Digit {
                    codes: rows.as_slice(),
                    radix: *radix,
                }),
                Codes::Wide {
                    values: radix,
                    rows,
                } => wide.push(Digit {
                    codes: rows.as_slice(),
                    radix: *radix,
                }),
            }
        }
        Some(Self {
            narrow,
            wide,
            combinations,
        })
    }

    /// Do the keys fit in two bytes? Twice as many of those are made at a time.
    pub(super) const fn are_short(&self) -> bool {
        self.combinations <= 1 << 16
    }

    /// Writes the keys of as many rows from `first` on as there is room for.
    pub(super) fn write<K: Key>(&self, first: usize, keys: &mut [K]) {
        let rows = first..first.saturating_add(keys.len());
        keys.fill(K::default());
        // Two columns at a time, so that each key is loaded and stored half as often.
        for digits in self.narrow.chunks(2) {
            match *digits {
                [high, low] => {
                    let (high_radix, low_radix) = (K::of(high.radix), K::of(low.radix));
                    let digits = high.of(&rows).iter().zip(low.of(&rows));
                    for (key, (high, low)) in keys.iter_mut().zip(digits) {
                        *key = key
                            .then(high_radix, K::from(*high))
                            .then(low_radix, K::from(*low));
                    }
                }
                [only] => {
                    let radix = K::of(only.radix);
                    for (key, digit) in keys.iter_mut().zip(only.of(&rows)) {
                        *key = key.then(radix, K::from(*digit));
                    }
                }
                _ => {}
            }
        }
        for digit in &self.wide {
            let radix = K::of(digit.radix);
            for (key, digit) in keys.iter_mut().zip(digit.of(&rows)) {
                *key = key.then(radix, K::of_wide(*digit));
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
