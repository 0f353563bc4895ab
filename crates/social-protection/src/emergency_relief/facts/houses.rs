use serde::{Deserialize, Serialize};

use super::people::Cause;
use crate::Household;

/// What a household lost of its house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HouseLoss {
    /// It fell, collapsed, was swept away or burnt down altogether.
    Destroyed {
        /// The household has no home left.
        no_home_left: bool,
    },
    /// It had to be moved urgently.
    Relocation {
        /// By order of the competent authority.
        ordered: bool,
    },
    /// It is badly damaged.
    BadlyDamaged {
        /// Nobody can live in it.
        uninhabitable: bool,
    },
}

/// Houses that suffered the same loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Houses {
    /// How many, one a household.
    pub houses: u32,
    /// The loss.
    pub loss: HouseLoss,
    /// What happened, or threatened to.
    pub cause: Cause,
    /// How the household is classed.
    pub household: Household,
    /// The commune confirms hardship (*hộ gia đình có hoàn cảnh khó khăn*), which no decree defines.
    pub hardship_confirmed: bool,
    /// In a difficult area (*vùng khó khăn*); matters before 2014.
    pub in_difficult_area: bool,
}
