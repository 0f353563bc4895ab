use std::ops::Range;

use super::column::Codes;

/// Tables of more combinations than this are larger than a cache and mostly empty.
const MOST_COMBINATIONS: usize = 1 << 20;

/// One number for each combination of facts: the codes of a row, as digits of mixed radix.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    /// The columns of two values, as many to a byte as it has bits.
    flags: Vec<&'a [u8]>,
    /// In ascending order of radix: rows that differ in the fact of the most values alone, such as
    /// the age, lie side by side in the table, and those few that are common in the nearest cache.
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

/// The codes of these rows.
fn part<'a, C>(codes: &'a [C], rows: &Range<usize>) -> &'a [C] {
    codes.get(rows.clone()).unwrap_or_default()
}

impl<'a> Keys<'a> {
    /// The keys of these columns; `None` where there are too many combinations.
    pub(super) fn of(columns: &[&'a Codes]) -> Option<Self> {
        let (mut flags, mut narrow, mut wide) = (Vec::new(), Vec::new(), Vec::new());
        let mut combinations = 1_usize;
        for codes in columns {
            let radix = codes.values().max(1);
            combinations = combinations
                .checked_mul(radix)
                .filter(|count| *count <= MOST_COMBINATIONS)?;
            match codes {
                Codes::Same => {}
                Codes::Narrow { rows, .. } if radix == 2 => flags.push(rows.as_slice()),
                Codes::Narrow { rows, .. } => narrow.push(Digit { codes: rows, radix }),
                Codes::Wide { rows, .. } => wide.push(Digit { codes: rows, radix }),
            }
        }
        narrow.sort_by_key(|digit: &Digit<'_, u8>| digit.radix);
        Some(Self {
            flags,
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
    pub(super) fn write<K: Key>(&self, first: usize, keys: &mut [K], bytes: &mut [u8]) {
        let rows = first..first.saturating_add(keys.len());
        keys.fill(K::default());
        for flags in self.flags.chunks(8) {
            pack(flags, &rows, bytes);
            add(keys, 1 << flags.len(), bytes);
        }
        // Two columns at a time, so that each key is loaded and stored half as often.
        for digits in self.narrow.chunks(2) {
            match *digits {
                [high, low] => {
                    let (high_radix, low_radix) = (K::of(high.radix), K::of(low.radix));
                    let digits = part(high.codes, &rows).iter().zip(part(low.codes, &rows));
                    for (key, (high, low)) in keys.iter_mut().zip(digits) {
                        *key = key
                            .then(high_radix, K::from(*high))
                            .then(low_radix, K::from(*low));
                    }
                }
                [only] => add(keys, only.radix, part(only.codes, &rows)),
                _ => {}
            }
        }
        for digit in &self.wide {
            let radix = K::of(digit.radix);
            for (key, digit) in keys.iter_mut().zip(part(digit.codes, &rows)) {
                *key = key.then(radix, K::of_wide(*digit));
            }
        }
    }
}

/// One more digit for each key.
fn add<K: Key>(keys: &mut [K], radix: usize, codes: &[u8]) {
    let radix = K::of(radix);
    for (key, code) in keys.iter_mut().zip(codes) {
        *key = key.then(radix, K::from(*code));
    }
}

/// The bits of up to eight columns in one byte a row, the first column highest.
fn pack(flags: &[&[u8]], rows: &Range<usize>, bytes: &mut [u8]) {
    bytes.fill(0);
    let then = |byte: u8, flag: &u8| byte.wrapping_add(byte).wrapping_add(*flag);
    for columns in flags.chunks(2) {
        match *columns {
            [high, low] => {
                let flags = part(high, rows).iter().zip(part(low, rows));
                for (byte, (high, low)) in bytes.iter_mut().zip(flags) {
                    *byte = then(then(*byte, high), low);
                }
            }
            [only] => {
                for (byte, flag) in bytes.iter_mut().zip(part(only, rows)) {
                    *byte = then(*byte, flag);
                }
            }
            _ => {}
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

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may fail loudly")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Columns of up to so many values; with enough of two that one byte doesn't hold them all.
    fn columns() -> impl Strategy<Value = Vec<Codes>> {
        let rows = 0_usize..40;
        let values =
            prop::collection::vec(prop_oneof![4 => Just(2_usize), 1 => 1..40_usize], 1..14);
        (rows, values).prop_flat_map(|(rows, values)| {
            let columns: Vec<_> = values
                .into_iter()
                .map(|values| column(values, rows))
                .collect();
            columns
        })
    }

    fn column(values: usize, rows: usize) -> impl Strategy<Value = Codes> {
        let below = u32::try_from(values).unwrap_or(u32::MAX);
        let codes = prop::collection::vec(0..below, rows);
        (codes, any::<bool>()).prop_map(move |(codes, wide)| {
            if wide {
                return Codes::Wide {
                    values,
                    rows: codes,
                };
            }
            let rows = codes.iter().filter_map(|code| u8::try_from(*code).ok());
            Codes::Narrow {
                values,
                rows: rows.collect(),
            }
        })
    }

    proptest! {
        /// Two rows have one key if all their codes agree, and only then.
        #[test]
        fn keys_tell_rows_apart(columns in columns()) {
            let rows = columns[0].rows().unwrap_or_default();
            let columns: Vec<&Codes> = columns.iter().collect();
            let Some(keys) = Keys::of(&columns) else { return Ok(()) };
            let (mut of, mut bytes) = (vec![0_u32; rows], vec![0; rows]);
            keys.write(0, &mut of, &mut bytes);
            let codes = |row| columns.iter().map(move |column| column.code(row));
            for (a, first) in of.iter().enumerate() {
                prop_assert!(first.position() < keys.combinations);
                for (b, second) in of.iter().enumerate() {
                    prop_assert_eq!(first == second, codes(a).eq(codes(b)));
                }
            }
            if keys.are_short() {
                let mut short = vec![0_u16; rows];
                keys.write(0, &mut short, &mut bytes);
                prop_assert!(short.iter().map(|key| u32::from(*key)).eq(of));
            }
        }
    }
}
