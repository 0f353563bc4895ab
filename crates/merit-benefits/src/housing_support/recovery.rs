//! Back from a central amount to the houses it stands for.

use ansinh_core::facts::FactError;
use ansinh_core::{Dong, Percent};

use super::{HousingSupport, between_programmes};
use crate::two_levels::at_the_first;

/// A mix of houses, and a central share, that give a reported amount exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveredRound {
    /// The central share.
    pub share: Percent,
    /// Houses built anew.
    pub new: u32,
    /// Houses repaired.
    pub repaired: u32,
}

impl HousingSupport {
    /// Every round of so many houses that costs the central budget this amount: one where the law
    /// makes it unique, none where no share fits.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] between programmes.
    pub fn recover(&self, houses: u32, central: Dong) -> Result<Vec<RecoveredRound>, FactError> {
        let (Some(new), Some(repair)) = (&self.new, &self.repair) else {
            return Err(between_programmes());
        };
        let shares = [
            &self.share_above_70,
            &self.share_50_to_70,
            &self.share_below_50,
            &self.share_remitting,
        ];
        let shares = shares.into_iter().flatten().map(|share| share.value);
        let (new, repair) = (new.value.to_decimal(), repair.value.to_decimal());
        Ok(shares
            .filter_map(|share| {
                let part = share.to_coefficient()?.to_decimal();
                let total = central.to_decimal().checked_div(part)?;
                let new = at_the_first(houses, total, new, repair)?;
                let repaired = houses.checked_sub(new)?;
                Some(RecoveredRound {
                    share,
                    new,
                    repaired,
                })
            })
            .collect())
    }
}
