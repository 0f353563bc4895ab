use std::ops::RangeInclusive;

use ansinh_core::law::{Citation, Cited, Instrument};
use ansinh_core::{Decimal, Dong};
use serde::{Deserialize, Serialize};

use crate::levels::cell::thousand;

/// The rates of injury a table has a cell for.
pub(super) const RATES: RangeInclusive<u8> = 21..=100;
const CELLS: usize = 80;

/// The tables of a decree: appendix II for type A, appendix III for type B.
#[derive(Debug, Clone, Copy)]
pub(super) struct DecreeTables {
    pub(super) instrument: &'static Instrument,
    pub(super) type_a: RateTable,
    pub(super) type_b: RateTable,
}

/// The cells of 21 % to 100 %, in order.
#[derive(Debug, Clone, Copy)]
pub(super) struct RateTable {
    /// Thousand đồng a month, as the appendix prints them.
    pub(super) thousands: [u16; CELLS],
    /// The lowest and highest rate read in a published text; the other cells are derived.
    pub(super) read: Option<(u8, u8)>,
}

impl DecreeTables {
    pub(super) fn type_a(&self) -> RateLevels {
        let appendix = self.instrument.appendix("II");
        self.type_a.levels(appendix.published(), appendix.derived())
    }

    pub(super) fn type_b(&self) -> RateLevels {
        let appendix = self.instrument.appendix("III");
        self.type_b.levels(appendix.published(), appendix.derived())
    }
}

impl RateTable {
    fn levels(&self, published: Citation, derived: Citation) -> RateLevels {
        let was_read = |rate| {
            self.read
                .is_some_and(|(lowest, highest)| (lowest..=highest).contains(&rate))
        };
        let cell = |(rate, thousands): (u8, u16)| {
            let citation = if was_read(rate) { &published } else { &derived };
            Cited::new(thousand(thousands), citation.clone())
        };
        RateLevels(RATES.zip(self.thousands).map(cell).collect())
    }
}

/// The monthly level of each rate from 21 % to 100 %.
///
/// # JSON
/// A list of 80 values with their citations, from 21 % on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Cited<Dong>>")]
pub struct RateLevels(Vec<Cited<Dong>>);

impl RateLevels {
    /// The level of a rate; `None` outside 21 to 100.
    pub fn at(&self, rate: u8) -> Option<&Cited<Dong>> {
        self.0.get(position(rate)?)
    }

    pub(super) fn at_mut(&mut self, rate: u8) -> Option<&mut Cited<Dong>> {
        self.0.get_mut(position(rate)?)
    }

    /// Every rate with its level.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &Cited<Dong>)> {
        RATES.zip(&self.0)
    }

    /// The same table with every level multiplied, to the nearest thousand đồng, as a reform would
    /// set it; `None` beyond what can be counted.
    #[must_use]
    pub fn scaled(&self, coefficient: Decimal) -> Option<Self> {
        let scale = |level: &Cited<Dong>| {
            let product = level.value.to_decimal().checked_mul(coefficient)?;
            let rounded = super::TO_THOUSANDS.dong(product).ok()?;
            Some(level.reformed(rounded))
        };
        self.0.iter().map(scale).collect::<Option<_>>().map(Self)
    }
}

fn position(rate: u8) -> Option<usize> {
    rate.checked_sub(*RATES.start()).map(usize::from)
}

impl TryFrom<Vec<Cited<Dong>>> for RateLevels {
    type Error = String;

    fn try_from(levels: Vec<Cited<Dong>>) -> Result<Self, String> {
        let found = levels.len();
        if found == CELLS {
            Ok(Self(levels))
        } else {
            Err(format!(
                "{found} levels; there are {CELLS}, one for each rate from 21 to 100"
            ))
        }
    }
}
