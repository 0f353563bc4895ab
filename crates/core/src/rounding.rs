//! Rounding as a named part of a rule.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::law::Citation;
use crate::money::{AmountError, Dong};

/// Which way a remainder goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Half or more goes up, less than half is dropped.
    HalfUp,
    /// Any remainder goes up.
    Up,
    /// Any remainder is dropped.
    Down,
}

/// How a rule rounds: to what unit, in which direction, and where the law says so.
///
/// ```
/// use ansinh_core::{Decimal, Dong, rounding::{Direction, Rounding}};
///
/// let to_thousands = Rounding::new(Decimal::from(1_000), Direction::HalfUp, None);
/// assert_eq!(to_thousands.dong(Decimal::from(1_234_500)), Ok(Dong::new(1_235_000)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rounding {
    unit: Decimal,
    direction: Direction,
    citation: Option<Citation>,
}

impl Rounding {
    /// To the nearest đồng, half up: what is done where no article says otherwise.
    pub const WHOLE_DONG: Self = Self::new(Decimal::ONE, Direction::HalfUp, None);

    /// Rounds to a multiple of `unit` (above zero) in `direction`.
    pub const fn new(unit: Decimal, direction: Direction, citation: Option<Citation>) -> Self {
        Self {
            unit,
            direction,
            citation,
        }
    }

    /// The unit, in the quantity's own unit.
    pub const fn unit(&self) -> Decimal {
        self.unit
    }

    /// The direction.
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The article that prescribes it, where one does.
    pub const fn citation(&self) -> Option<&Citation> {
        self.citation.as_ref()
    }

    pub(crate) fn keeps_whole_dong(&self) -> bool {
        self.unit == Decimal::ONE
    }

    /// The nearest multiple of the unit, or `None` out of range.
    pub fn apply(&self, value: Decimal) -> Option<Decimal> {
        let strategy = match self.direction {
            Direction::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Direction::Up => RoundingStrategy::AwayFromZero,
            Direction::Down => RoundingStrategy::ToZero,
        };
        value
            .checked_div(self.unit)?
            .round_dp_with_strategy(0, strategy)
            .checked_mul(self.unit)
    }

    /// A decimal number of đồng, rounded and whole.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] out of range; [`AmountError::NotWhole`] if the unit itself is a
    /// fraction of a đồng.
    pub fn dong(&self, value: Decimal) -> Result<Dong, AmountError> {
        self.apply(value)
            .ok_or(AmountError::Overflow)
            .and_then(Dong::try_from_decimal)
    }
}
