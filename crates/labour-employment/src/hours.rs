use std::fmt;

use ansinh_core::{Coefficient, Decimal, Language, Localized};
use serde::{Deserialize, Serialize};

/// Hours of work (*số giờ*).
///
/// # Units
/// Hours, at least 0, exact. In JSON a string (`"7.5"`) or a whole number.
///
/// ```
/// use ansinh_labour_employment::Hours;
///
/// assert!(Hours::tenths(75) < Hours::whole(8));
/// assert_eq!(Hours::tenths(75).to_string(), "7.5");
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Hours(Coefficient);

impl Hours {
    /// No hour.
    pub const ZERO: Self = Self(Coefficient::ZERO);

    /// Whole hours.
    pub fn whole(hours: u32) -> Self {
        Self(Coefficient::from_decimal(Decimal::from(hours)).unwrap_or_default())
    }

    /// Hours given in tenths: `tenths(75)` is seven and a half.
    pub const fn tenths(tenths: u32) -> Self {
        Self(Coefficient::tenths(tenths))
    }

    /// Hours from an exact decimal, or `None` below zero.
    pub fn from_decimal(hours: Decimal) -> Option<Self> {
        Coefficient::from_decimal(hours).map(Self)
    }

    /// The hours as a decimal.
    pub const fn to_decimal(self) -> Decimal {
        self.0.to_decimal()
    }

    /// The sum, or `None` out of range.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.plus(other.0).map(Self)
    }

    /// What is left of these hours after `others`, nothing where those are more.
    #[must_use]
    pub fn less(self, others: Self) -> Self {
        self.to_decimal()
            .checked_sub(others.to_decimal())
            .and_then(Self::from_decimal)
            .unwrap_or_default()
    }
}

impl Localized for Hours {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_in(language, f)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// Half hours of a day or so, some whole hours of a year, a few beyond.
#[cfg(feature = "proptest")]
impl proptest::prelude::Arbitrary for Hours {
    type Parameters = ();
    type Strategy = proptest::prelude::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        use proptest::prelude::{Just, Strategy as _};
        proptest::prop_oneof![
            2 => Just(Self::ZERO),
            8 => (0_u32..56).prop_map(|halves| Self::tenths(halves.saturating_mul(5))),
            3 => (0_u32..400).prop_map(Self::whole),
            1 => (0_u32..=u32::MAX).prop_map(Self::tenths),
        ]
        .boxed()
    }
}
