use std::fmt;

use ansinh_core::{Coefficient, Decimal, Language, Localized};
use serde::{Deserialize, Serialize};

/// An area (*diện tích*).
///
/// # Units
/// Square metres, at least 0, exact. In JSON a string (`"31.5"`) or a whole number.
///
/// ```
/// use ansinh_poverty_programs::SquareMetres;
///
/// assert!(SquareMetres::whole(31) < SquareMetres::whole(32));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SquareMetres(Coefficient);

impl SquareMetres {
    /// Whole square metres.
    pub fn whole(metres: u32) -> Self {
        Self(Coefficient::from_decimal(Decimal::from(metres)).unwrap_or_default())
    }

    /// An area from an exact decimal, or `None` below zero.
    pub fn from_decimal(metres: Decimal) -> Option<Self> {
        Coefficient::from_decimal(metres).map(Self)
    }

    /// The area as a decimal.
    pub const fn to_decimal(self) -> Decimal {
        self.0.to_decimal()
    }
}

impl Localized for SquareMetres {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} m²", self.0.in_language(language))
    }
}

impl fmt::Display for SquareMetres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

/// Areas of dwellings, a few of them enormous.
#[cfg(feature = "proptest")]
impl proptest::prelude::Arbitrary for SquareMetres {
    type Parameters = ();
    type Strategy = proptest::prelude::BoxedStrategy<Self>;
    fn arbitrary_with((): ()) -> Self::Strategy {
        use proptest::prelude::{Strategy as _, any};
        proptest::prop_oneof![
            8 => (0_u32..150).prop_map(Self::whole),
            3 => (0_u32..1_500).prop_map(|tenths| Self(Coefficient::tenths(tenths))),
            1 => any::<u32>().prop_map(Self::whole),
        ]
        .boxed()
    }
}
