//! Back from a total of gifts to how many were of each level.

use ansinh_core::Dong;
use ansinh_core::facts::FactError;

use super::HolidayGift;
use super::facts::Occasion;
use crate::two_levels::at_the_first;

/// How many gifts of each level make a total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GiftSplit {
    /// Gifts of the higher level.
    pub higher: u32,
    /// Gifts of the lower level.
    pub lower: u32,
}

impl HolidayGift {
    /// The only split of so many gifts that costs exactly this much; none where no split does, or
    /// where the occasion has one level.
    ///
    /// A total printed in millions is not exact: several splits round to the same figure.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] where the levels of the occasion were not read.
    pub fn recover(
        &self,
        occasion: Occasion,
        gifts: u32,
        total: Dong,
    ) -> Result<Option<GiftSplit>, FactError> {
        let levels = self.levels(occasion)?;
        let Some(lower) = levels.lower else {
            return Ok(None);
        };
        let level = |cited: &ansinh_core::law::Cited<Dong>| cited.value.to_decimal();
        let (high, low) = (level(levels.higher), level(lower));
        let higher = at_the_first(gifts, total.to_decimal(), high, low);
        let split = higher.and_then(|higher| {
            let lower = gifts.checked_sub(higher)?;
            Some(GiftSplit { higher, lower })
        });
        Ok(split)
    }
}
