use ansinh_core::facts::Facts;
use serde::{Deserialize, Serialize};

/// What is learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Programme {
    /// Preschool, or the general-education programme, in a centre too.
    GeneralEducation,
    /// A trade.
    Trade,
    /// A trade, and the general-education programme beside it.
    TradeAndGeneralEducation,
}

/// A ground of the support, in the order of the decree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum StudyCostGround {
    /// Without both parents.
    Orphan,
    /// Disabled.
    Disabled,
    /// A parent, or a grandparent lived with, in a poor household.
    PoorHousehold,
    /// Resident with a parent or guardian, and at school, in an extremely disadvantaged place.
    DisadvantagedPlace,
}

/// The facts of a pupil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct StudyCostSupportFacts {
    /// What is learnt.
    pub programme: Programme,
    /// Every ground that is met.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<StudyCostGround>(), 0..3)"
        )
    )]
    pub grounds: Vec<StudyCostGround>,
    /// Months of study in the school year, 0 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..14"))]
    pub months: u8,
}

impl Facts for StudyCostSupportFacts {
    /// A pupil of a continuing-education centre without a ground, nine months.
    fn ordinary() -> Self {
        Self {
            programme: Programme::GeneralEducation,
            grounds: Vec::new(),
            months: 9,
        }
    }
}
