//! Exact coefficients and percentages.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

use crate::language::{Language, Localized};

/// A statutory multiple of a level (*hệ số*), such as 1.5.
///
/// # Units
/// A pure number, at least 0, exact. In JSON a string (`"1.5"`) or a whole number.
///
/// ```
/// use ansinh_core::Coefficient;
///
/// assert_eq!(Coefficient::tenths(15).to_string(), "1.5");
/// assert!(Coefficient::tenths(20) > Coefficient::tenths(15));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Coefficient(#[cfg_attr(feature = "schema", schemars(with = "String"))] Decimal);

/// A rate or share per hundred (*tỷ lệ phần trăm*): 38.7 is 38.7 %.
///
/// # Units
/// Per hundred, exact. In JSON a string (`"38.7"`) or a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Percent(#[cfg_attr(feature = "schema", schemars(with = "String"))] Decimal);

impl Coefficient {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// A coefficient given in tenths: `tenths(15)` is 1.5.
    pub const fn tenths(tenths: u32) -> Self {
        Self(Decimal::from_parts(tenths, 0, 0, false, 1))
    }

    /// A coefficient from an exact decimal, or `None` below zero.
    pub fn from_decimal(value: Decimal) -> Option<Self> {
        (value >= Decimal::ZERO).then_some(Self(value))
    }

    /// The coefficient as a decimal.
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }

    /// The sum of two coefficients, or `None` out of range.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The coefficient `count` times, or `None` out of range.
    pub fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(Decimal::from(count)).map(Self)
    }

    /// The tenths of a coefficient with at most one decimal.
    pub(crate) fn as_tenths(self) -> Option<i64> {
        let mantissa = i64::try_from(self.0.mantissa()).ok()?;
        match self.0.scale() {
            0 => mantissa.checked_mul(10),
            1 => Some(mantissa),
            _ => None,
        }
    }
}

impl Percent {
    /// A percentage given with `decimals` digits after the point: `new(387, 1)` is 38.7 %.
    ///
    /// # Panics
    /// If `decimals` exceeds 28; in a `const` that is a compile error.
    pub const fn new(digits: u32, decimals: u32) -> Self {
        Self(Decimal::from_parts(digits, 0, 0, false, decimals))
    }

    /// A percentage from an exact decimal.
    pub const fn from_decimal(value: Decimal) -> Self {
        Self(value)
    }

    /// The percentage as a decimal: 38.7 for 38.7 %.
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }

    /// `part` of `whole` per hundred, exact to 28 digits; `None` where `whole` is zero.
    pub fn of(part: Decimal, whole: Decimal) -> Option<Self> {
        part.checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(whole)
            .map(Self)
    }

    /// The percentage as a multiple: 0.387 for 38.7 %.
    pub fn to_coefficient(self) -> Option<Coefficient> {
        self.0
            .checked_div(Decimal::ONE_HUNDRED)
            .and_then(Coefficient::from_decimal)
    }
}

/// Exact decimals come as strings or whole numbers: a JSON fraction passes through binary floats.
pub(crate) fn exact_decimal<'de, D: Deserializer<'de>>(source: D) -> Result<Decimal, D::Error> {
    struct Exact;
    impl serde::de::Visitor<'_> for Exact {
        type Value = Decimal;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an exact number as a string such as \"1.5\", or a whole number")
        }
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
            Decimal::from_str_exact(text)
                .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
        }
        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Decimal, E> {
            Ok(Decimal::from(value))
        }
        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Decimal, E> {
            Ok(Decimal::from(value))
        }
    }
    source.deserialize_any(Exact)
}

impl<'de> Deserialize<'de> for Coefficient {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let value = exact_decimal(source)?;
        Self::from_decimal(value).ok_or_else(|| {
            serde::de::Error::custom(format!("a coefficient is not below 0: {value}"))
        })
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        exact_decimal(source).map(Self)
    }
}

impl Localized for Coefficient {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_in(language, f)
    }
}

impl fmt::Display for Coefficient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl Localized for Percent {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_in(language, f)?;
        f.write_str("%")
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
