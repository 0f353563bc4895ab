//! What was disbursed of a plan.

use ansinh_core::money::AmountError;
use ansinh_core::{Dong, Percent};
use serde::{Deserialize, Serialize};

use crate::poverty_movement::two_decimals;

/// The plan of a kind of capital, and what was disbursed of it (*giải ngân*). Investment and recurrent
/// capital are told apart and never rated together before they are added.
///
/// ```
/// use ansinh_core::{Dong, Percent};
/// use ansinh_poverty_programs::indicators::DisbursementFigures;
///
/// let investment = DisbursementFigures {
///     plan: Dong::new(151_991_000_000),
///     disbursed: Dong::new(60_000_000_000),
/// };
/// assert_eq!(investment.rate(), Some(Percent::new(3948, 2)));
/// assert_eq!(DisbursementFigures::default().rate(), None); // nothing was planned
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisbursementFigures {
    /// What is planned for the year.
    pub plan: Dong,
    /// What was disbursed of it since the start of the year.
    pub disbursed: Dong,
}

impl DisbursementFigures {
    /// Several together.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if they can no longer be counted.
    pub fn sum(parts: impl IntoIterator<Item = Self>) -> Result<Self, AmountError> {
        parts.into_iter().try_fold(Self::default(), |sum, part| {
            Ok(Self {
                plan: sum.plan.plus(part.plan)?,
                disbursed: sum.disbursed.plus(part.disbursed)?,
            })
        })
    }

    /// *Tỷ lệ giải ngân*, two decimals, half up; `None` without a plan.
    pub fn rate(&self) -> Option<Percent> {
        let rate = Percent::of(self.disbursed.to_decimal(), self.plan.to_decimal())?;
        two_decimals(rate.to_decimal()).map(Percent::from_decimal)
    }
}
