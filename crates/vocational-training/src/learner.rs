use serde::{Deserialize, Serialize};

/// How the household is classed by the poverty standard of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Household {
    /// Poor (*hộ nghèo*).
    Poor,
    /// Near-poor (*hộ cận nghèo*).
    NearPoor,
    /// Neither.
    Other,
}

impl Household {
    /// Poor or near-poor.
    pub(crate) const fn is_poor_or_near(self) -> bool {
        matches!(self, Self::Poor | Self::NearPoor)
    }
}

/// The commune or village a learner lives in, as the Prime Minister's lists class it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Extremely disadvantaged (*đặc biệt khó khăn*).
    ExtremelyDisadvantaged,
    /// Disadvantaged (*khó khăn*).
    Disadvantaged,
    /// Neither.
    Ordinary,
}
