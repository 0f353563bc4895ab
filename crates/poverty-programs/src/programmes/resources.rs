//! All resources for poverty reduction, by source.

use ansinh_core::disbursement::{Source, SplitError, split};
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::{Decimal, Dong, Percent};

/// What each source gives, in the order in which reports list them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resources {
    amounts: [Dong; 4],
    total: Dong,
}

impl Resources {
    /// Resources of these sources; a source left out gives nothing, one named twice gives both.
    ///
    /// # Errors
    /// [`FactError`] where an amount is negative or the sum too large.
    pub fn new(parts: impl IntoIterator<Item = (Source, Dong)>) -> Result<Self, FactError> {
        let mut amounts = [Dong::ZERO; 4];
        for (source, amount) in parts {
            not_negative("amount", amount)?;
            let known = Source::ALL.iter().zip(&mut amounts);
            for (_, sum) in known.filter(|(known, _)| **known == source) {
                *sum = sum.plus(amount)?;
            }
        }
        let total = Dong::sum(amounts)?;
        Ok(Self { amounts, total })
    }

    /// All of them.
    pub const fn total(&self) -> Dong {
        self.total
    }

    /// What a source gives.
    pub fn from(&self, source: Source) -> Dong {
        let mut known = Source::ALL.iter().zip(self.amounts);
        let found = known.find(|(known, _)| **known == source);
        found.map_or(Dong::ZERO, |(_, amount)| amount)
    }

    /// Each source's share of a total as it is printed, each rounded half up by itself: as reports have
    /// them. They need not make 100. `None` where the total is nothing.
    pub fn shares_of(&self, total: Dong, decimals: u32) -> Option<[Percent; 4]> {
        let mut shares = [Percent::new(0, 0); 4];
        for (share, amount) in shares.iter_mut().zip(self.amounts) {
            let exact = Percent::of(amount.to_decimal(), total.to_decimal())?;
            let rounded = to_decimals(decimals).apply(exact.to_decimal())?;
            *share = Percent::from_decimal(rounded.normalize());
        }
        Some(shares)
    }

    /// Each source's share of all, the rest of the rounding given to the largest fractions: they make 100
    /// exactly.
    ///
    /// # Errors
    /// [`SplitError::AllZero`] where there are no resources.
    pub fn shares_adding_up(&self, decimals: u32) -> Result<[Percent; 4], SplitError> {
        // A hundred per cent in units of the last decimal, split like money.
        let decimals = decimals.min(15);
        let units = 10_i64.saturating_pow(decimals).saturating_mul(100);
        let parts = split(Dong::new(units), &self.amounts)?;
        let mut shares = [Percent::new(0, 0); 4];
        for (share, part) in shares.iter_mut().zip(parts) {
            let exact = Decimal::from_i128_with_scale(part.to_i64().into(), decimals);
            *share = Percent::from_decimal(exact.normalize());
        }
        Ok(shares)
    }

    /// How much more the sources give than a total that is printed; negative for less.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn beyond(&self, printed: Dong) -> Result<Dong, AmountError> {
        self.total.minus(printed)
    }
}

/// Half up, to so many decimals.
pub(super) fn to_decimals(decimals: u32) -> Rounding {
    let unit = Decimal::new(1, decimals.min(28));
    Rounding::new(unit, Direction::HalfUp, None)
}
