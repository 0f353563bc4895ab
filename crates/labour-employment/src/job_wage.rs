//! What an hour or a piece of the job earns on an ordinary working day.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Text};
use serde::{Deserialize, Serialize};

use crate::Hours;
use crate::shown::shown;

/// More hours than a month has, or pieces than anybody makes in one: a slip of the pen.
const MOST_HOURS: u32 = 744;
const MOST_PIECES: u32 = 1_000_000;

/// The wage actually paid for the job (*tiền lương thực trả của công việc đang làm*).
///
/// # Units
/// Đồng, from 0. Without overtime pay, night pay, the wage of holidays, bonuses, meals and support
/// that has nothing to do with the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum JobWage {
    /// Paid by time (*lương thời gian*).
    Time {
        /// The wage of the month, week or day in which the overtime or night work falls.
        wage: Dong,
        /// The ordinary hours actually worked in it, no more than the employer's normal ones; above
        /// 0, at most 744.
        hours: Hours,
    },
    /// Paid by the piece (*lương sản phẩm*).
    Piece {
        /// The price of a piece on an ordinary working day (*đơn giá tiền lương sản phẩm*).
        unit_price: Dong,
    },
}

/// How much was worked: in hours, or for a piece-worker in pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Hours, at most 744.
    Hours(Hours),
    /// Pieces, at most 1,000,000.
    Pieces(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..1_000"))] u32),
}

impl JobWage {
    /// 5,000,000 đồng for 208 hours.
    pub fn ordinary() -> Self {
        Self::Time {
            wage: Dong::new(5_000_000),
            hours: Hours::whole(208),
        }
    }

    pub(crate) fn check(self) -> Result<(), FactError> {
        match self {
            Self::Time { wage, hours } => {
                not_negative("wage.time.wage", wage)?;
                let worked = hours.to_decimal();
                if worked.is_zero() || worked > Decimal::from(MOST_HOURS) {
                    let allowed = Text::new("trên 0 đến 744 giờ", "above 0, to 744 hours");
                    return Err(FactError::out_of_range("wage.time.hours", hours, allowed));
                }
                Ok(())
            }
            Self::Piece { unit_price } => not_negative("wage.piece.unit_price", unit_price),
        }
    }

    /// So many times the wage of an ordinary hour or piece.
    ///
    /// The division comes last and the amount is rounded once, half up: no article names a rounding.
    /// `rounded_first` rounds the wage of an hour before it is multiplied, as hand-made pay slips do.
    pub(crate) fn times(self, units: Decimal, rounded_first: bool) -> Result<Dong, AmountError> {
        let (wage, hours) = self.per();
        let exact = if rounded_first {
            self.of_one()
                .and_then(|hourly| Rounding::WHOLE_DONG.apply(hourly))
                .and_then(|hourly| hourly.checked_mul(units))
        } else {
            wage.checked_mul(units)
                .and_then(|product| product.checked_div(hours))
        };
        Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)
    }

    /// The wage of an ordinary hour or piece, to 28 digits.
    pub(crate) fn of_one(self) -> Option<Decimal> {
        let (wage, hours) = self.per();
        wage.checked_div(hours)
    }

    fn per(self) -> (Decimal, Decimal) {
        match self {
            Self::Time { wage, hours } => (wage.to_decimal(), hours.to_decimal()),
            Self::Piece { unit_price } => (unit_price.to_decimal(), Decimal::ONE),
        }
    }
}

impl Quantity {
    /// The number, in the unit the wage is paid by.
    pub(crate) fn by(self, wage: JobWage, field: &str) -> Result<Decimal, FactError> {
        match (self, wage) {
            (Self::Hours(hours), JobWage::Time { .. }) => {
                let number = hours.to_decimal();
                if number > Decimal::from(MOST_HOURS) {
                    let allowed = Text::new("từ 0 đến 744 giờ", "0 to 744 hours");
                    return Err(FactError::out_of_range(field, hours, allowed));
                }
                Ok(number)
            }
            (Self::Pieces(pieces), JobWage::Piece { .. }) => {
                if pieces > MOST_PIECES {
                    let allowed = Text::new("từ 0 đến 1.000.000", "0 to 1,000,000");
                    return Err(FactError::out_of_range(field, pieces, allowed));
                }
                Ok(Decimal::from(pieces))
            }
            (Self::Hours(hours), JobWage::Piece { .. }) => Err(FactError::contradiction(
                field,
                hours,
                Text::new(
                    "lương sản phẩm tính theo số sản phẩm (pieces)",
                    "a wage by the piece counts pieces",
                ),
            )),
            (Self::Pieces(pieces), JobWage::Time { .. }) => Err(FactError::contradiction(
                field,
                pieces,
                Text::new(
                    "lương thời gian tính theo số giờ (hours)",
                    "a wage by time counts hours",
                ),
            )),
        }
    }
}

impl JobWage {
    /// Tells how the wage of an hour is found, or what the price of a piece is, and whether it is
    /// rounded before it is multiplied.
    pub(crate) fn tell<N, T: Trace<N>>(
        self,
        citation: &Citation,
        rounded_first: bool,
        trace: &mut T,
    ) {
        trace.step(citation, |citation| self.step(citation));
        if rounded_first {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "tiền lương giờ được làm tròn đến đồng trước khi nhân",
                    "the wage of an hour is rounded to whole đồng before it is multiplied",
                ),
            });
        }
    }

    fn step(self, citation: Citation) -> Step {
        let one = shown(self.of_one().unwrap_or_default());
        match self {
            Self::Time { wage, hours } => {
                let label = Text::new("tiền lương giờ thực trả", "wage of an hour");
                let formula = Text::new(
                    "tiền lương của kỳ ÷ số giờ thực tế làm việc, không kể giờ làm thêm",
                    "wage of the period ÷ hours actually worked in it, overtime not counted",
                );
                Step::new(label, formula, one, citation)
                    .input(Text::new("tiền lương", "wage"), wage)
                    .input(Text::new("số giờ", "hours"), hours.to_decimal())
            }
            Self::Piece { .. } => {
                let label = Text::new("đơn giá tiền lương sản phẩm", "price of a piece");
                let formula = Text::new(
                    "đơn giá của ngày làm việc bình thường",
                    "price on an ordinary working day",
                );
                Step::new(label, formula, one, citation)
            }
        }
    }
}
