//! Whole đồng.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Deserialize, Serialize};

use crate::language::{Language, Localized};
use crate::number::{self, NumberError};
use crate::rate::Coefficient;
use crate::rounding::Rounding;

/// An amount of money in whole đồng.
///
/// # Units
/// One đồng. The range is that of `i64`, some nine quintillion đồng either way; anything beyond is
/// an [`AmountError`], never a wrapped total.
///
/// Two amounts add up through [`plus`](Dong::plus) or [`Dong::sum`]. An amount and a coefficient
/// don't add up at all:
///
/// ```compile_fail
/// use ansinh_core::{Coefficient, Dong};
/// let nonsense = Dong::new(270_000) + Coefficient::tenths(15);
/// ```
///
/// ```
/// use ansinh_core::Dong;
///
/// let total = Dong::new(6_594_777_627);
/// assert_eq!(total.to_string(), "6.594.777.627 đồng");
/// assert_eq!("6.594.777.627 đồng".parse(), Ok(total));
/// assert_eq!("2,011 tỷ đồng".parse(), Ok(Dong::new(2_011_000_000)));
/// assert!("0,5 đồng".parse::<Dong>().is_err()); // there is no half a đồng
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Dong(i64);

crate::messages! {
    /// Why an amount cannot be had.
    pub enum AmountError {
        /// The result lies outside what whole đồng can count.
        Overflow = "amount-overflow",
            vi: "số tiền vượt quá phạm vi tính được (khoảng 9,2 tỷ tỷ đồng)",
            en: "the amount is beyond what can be counted (about 9.2 quintillion đồng)";
        /// The amount is not a whole number of đồng.
        NotWhole {
            /// The amount as computed or read, in đồng.
            amount: Decimal,
        } = "amount-not-whole",
            vi: "{amount} đồng không phải là số đồng nguyên",
            en: "{amount} đồng is not a whole number of đồng";
        /// The unit after the number is none of đồng, nghìn, triệu, tỷ, nghìn tỷ.
        Unit {
            /// What was read.
            read: String,
        } = "amount-unit",
            vi: "không rõ đơn vị tiền trong “{read}”; cho phép: đồng, nghìn, triệu, tỷ, nghìn tỷ",
            en: "unknown unit of money in \u{201c}{read}\u{201d}; allowed: đồng, nghìn, triệu, tỷ, nghìn tỷ";
        /// The number itself cannot be read.
        Number {
            /// Why.
            error: NumberError,
        } = "amount-number",
            vi: "{error}",
            en: "{error}";
    }
}
impl std::error::Error for AmountError {}

const MILLION: u32 = 1_000_000;
const BILLION: u32 = 1_000_000_000;

impl Dong {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that can be counted.
    pub const MAX: Self = Self(i64::MAX);

    /// An amount of `dong` whole đồng.
    pub const fn new(dong: i64) -> Self {
        Self(dong)
    }

    /// The amount as an integer.
    pub const fn to_i64(self) -> i64 {
        self.0
    }

    /// The sum.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn plus(self, other: Self) -> Result<Self, AmountError> {
        self.0
            .checked_add(other.0)
            .map(Self)
            .ok_or(AmountError::Overflow)
    }

    /// The difference, negative where `other` is larger.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn minus(self, other: Self) -> Result<Self, AmountError> {
        self.0
            .checked_sub(other.0)
            .map(Self)
            .ok_or(AmountError::Overflow)
    }

    /// The amount `count` times.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn times(self, count: impl Into<i64>) -> Result<Self, AmountError> {
        self.0
            .checked_mul(count.into())
            .map(Self)
            .ok_or(AmountError::Overflow)
    }

    /// The amount times a coefficient, rounded as the rule says.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    ///
    /// ```
    /// use ansinh_core::{Coefficient, Dong, rounding::Rounding};
    ///
    /// let allowance = Dong::new(270_000).scaled(Coefficient::tenths(15), &Rounding::WHOLE_DONG);
    /// assert_eq!(allowance, Ok(Dong::new(405_000)));
    /// ```
    pub fn scaled(
        self,
        coefficient: Coefficient,
        rounding: &Rounding,
    ) -> Result<Self, AmountError> {
        // Statutory coefficients have one decimal and levels end in zeros: integers suffice.
        if let Some(tenths) = coefficient.as_tenths()
            && let Some(product) = self.0.checked_mul(tenths)
            && product.checked_rem(10) == Some(0)
            && rounding.keeps_whole_dong()
        {
            return product
                .checked_div(10)
                .map(Self)
                .ok_or(AmountError::Overflow);
        }
        let product = Decimal::from(self.0)
            .checked_mul(coefficient.to_decimal())
            .ok_or(AmountError::Overflow)?;
        rounding.dong(product)
    }

    /// The sum of many amounts.
    ///
    /// # Errors
    /// [`AmountError::Overflow`].
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, AmountError> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// An exact decimal as whole đồng.
    ///
    /// # Errors
    /// [`AmountError::NotWhole`] if there is a fraction, [`AmountError::Overflow`] out of range.
    pub fn try_from_decimal(amount: Decimal) -> Result<Self, AmountError> {
        if !amount.fract().is_zero() {
            return Err(AmountError::NotWhole { amount });
        }
        amount.to_i64().map(Self).ok_or(AmountError::Overflow)
    }

    /// The amount as a decimal.
    pub fn to_decimal(self) -> Decimal {
        Decimal::from(self.0)
    }

    /// Is this less than nothing?
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The amount in millions: `21,6 triệu đồng`.
    pub fn in_millions(self) -> impl fmt::Display {
        Scaled {
            amount: self,
            unit: MILLION,
            name: "triệu",
        }
    }

    /// The amount in billions: `3.564,68 tỷ đồng`.
    pub fn in_billions(self) -> impl fmt::Display {
        Scaled {
            amount: self,
            unit: BILLION,
            name: "tỷ",
        }
    }
}

struct Scaled {
    amount: Dong,
    unit: u32,
    name: &'static str,
}

impl fmt::Display for Scaled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self
            .amount
            .to_decimal()
            .checked_div(Decimal::from(self.unit))
            .unwrap_or_default()
            .normalize();
        write!(
            f,
            "{} {} đồng",
            value.in_language(Language::Vietnamese),
            self.name
        )
    }
}

impl Localized for Dong {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        number::write_grouped(&self.0.to_string(), language, f)?;
        f.write_str(" đồng")
    }
}

/// As Vietnamese documents write it: `6.594.777.627 đồng`.
impl fmt::Display for Dong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::Vietnamese, f)
    }
}

impl FromStr for Dong {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let text = text.trim();
        let end = text
            .find(|c: char| c.is_alphabetic() || c == '₫')
            .unwrap_or(text.len());
        let (figure, unit) = text.split_at(end);
        let unit: Vec<&str> = unit
            .split_whitespace()
            .filter(|word| !matches!(*word, "đồng" | "đ" | "₫" | "VND" | "VNĐ"))
            .collect();
        let scale: i64 = match unit.as_slice() {
            [] => 1,
            ["nghìn" | "ngàn"] => 1_000,
            ["triệu"] => 1_000_000,
            ["tỷ" | "tỉ"] => 1_000_000_000,
            ["nghìn" | "ngàn", "tỷ" | "tỉ"] => 1_000_000_000_000,
            _ => return Err(AmountError::Unit { read: text.into() }),
        };
        number::parse_vietnamese(figure)
            .map_err(|error| AmountError::Number { error })?
            .checked_mul(Decimal::from(scale))
            .ok_or(AmountError::Overflow)
            .and_then(Self::try_from_decimal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shows_millions_and_billions() {
        assert_eq!(
            Dong::new(21_600_000).in_millions().to_string(),
            "21,6 triệu đồng"
        );
        assert_eq!(
            Dong::new(3_564_680_000_000).in_billions().to_string(),
            "3.564,68 tỷ đồng"
        );
    }

    #[test]
    fn totals_do_not_wrap() {
        assert_eq!(Dong::MAX.plus(Dong::new(1)), Err(AmountError::Overflow));
        assert_eq!(
            Dong::new(i64::MIN).minus(Dong::new(1)),
            Err(AmountError::Overflow)
        );
        assert_eq!(Dong::MAX.times(2), Err(AmountError::Overflow));
        assert_eq!(
            Dong::MAX.scaled(Coefficient::tenths(15), &Rounding::WHOLE_DONG),
            Err(AmountError::Overflow)
        );
    }

    proptest! {
        #[test]
        fn parses_what_it_shows(amount in any::<i64>()) {
            let amount = Dong::new(amount);
            prop_assert_eq!(amount.to_string().parse(), Ok(amount));
            prop_assert_eq!(amount.in_millions().to_string().parse(), Ok(amount));
            prop_assert_eq!(amount.in_billions().to_string().parse(), Ok(amount));
        }

        #[test]
        fn scaling_by_integers_and_by_decimals_agree(amount in -1_000_000_000_i64..1_000_000_000, tenths in 0_u32..1000) {
            let quick = Dong::new(amount).scaled(Coefficient::tenths(tenths), &Rounding::WHOLE_DONG);
            let slow = Rounding::WHOLE_DONG.dong(Decimal::from(amount) * Decimal::new(i64::from(tenths), 1));
            prop_assert_eq!(quick, slow);
        }

        #[test]
        fn any_text_is_an_amount_or_an_error(text in ".{0,40}") {
            let _ = text.parse::<Dong>();
        }
    }
}
