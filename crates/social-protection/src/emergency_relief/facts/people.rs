use std::fmt;

use ansinh_core::facts::{FactError, explicit};
use ansinh_core::{Dong, Language, Localized};
use serde::{Deserialize, Serialize};

use super::not_negative;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Thiên tai.
    Disaster,
    /// Hỏa hoạn.
    Fire,
    /// Dịch bệnh.
    Epidemic,
    /// Tai nạn giao thông.
    TrafficAccident,
    /// Tai nạn lao động.
    WorkAccident,
    /// Another reason beyond control (*lý do bất khả kháng khác*).
    ForceMajeure,
    /// None of these.
    Other,
}

impl Cause {
    /// A traffic or work accident?
    pub const fn is_accident(self) -> bool {
        matches!(self, Self::TrafficAccident | Self::WorkAccident)
    }
}

impl Localized for Cause {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Disaster => ("thiên tai", "a natural disaster"),
            Self::Fire => ("hỏa hoạn", "a fire"),
            Self::Epidemic => ("dịch bệnh", "an epidemic"),
            Self::TrafficAccident => ("tai nạn giao thông", "a traffic accident"),
            Self::WorkAccident => ("tai nạn lao động", "a work accident"),
            Self::ForceMajeure => ("bất khả kháng", "force majeure"),
            Self::Other => ("khác", "another cause"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// Where a person was injured, and who cares for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum InjuryPlace {
    /// Where they live.
    AtResidence,
    /// Elsewhere, and no relative cares for them.
    ElsewhereAlone,
    /// Elsewhere, and relatives care for them.
    ElsewhereWithRelatives,
}

/// Persons injured in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Injured {
    /// How many.
    pub persons: u32,
    /// What happened.
    pub cause: Cause,
    /// Whether the accident was especially serious (*đặc biệt nghiêm trọng*); needed for accidents
    /// before 2021-07-01. Since then a death or serious injury is what makes an accident serious.
    #[serde(deserialize_with = "explicit")]
    pub especially_serious_accident: Option<bool>,
    /// Where, and who cares.
    pub place: InjuryPlace,
    /// Days of treatment after emergency admission, the shortest among them; needed from
    /// 2021-07-01.
    #[serde(deserialize_with = "explicit")]
    pub treatment_days: Option<u32>,
    /// Whether the medical finding is a serious injury, which decree 136/2013/NĐ-CP, article 2(2), defines
    /// as one that leads to emergency admission and treatment, without a number of days; needed before
    /// 2021-07-01.
    #[serde(deserialize_with = "explicit")]
    pub found_serious: Option<bool>,
}

/// Who buried the dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Burial {
    /// The household; also for a person missing.
    ByHousehold,
    /// An office, organisation or person, as nobody took responsibility; before 2021-07-01, outside the
    /// commune where the dead person lived.
    NobodyResponsible {
        /// What one burial cost, đồng; needed from 2021-07-01. Before, null gives the ceiling.
        #[serde(deserialize_with = "explicit")]
        actual_cost_each: Option<Dong>,
    },
}

/// Persons dead or missing in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Deaths {
    /// How many.
    pub persons: u32,
    /// What happened.
    pub cause: Cause,
    /// As [`Injured::especially_serious_accident`].
    #[serde(deserialize_with = "explicit")]
    pub especially_serious_accident: Option<bool>,
    /// Who buried them.
    pub burial: Burial,
}

impl Deaths {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.burial {
            Burial::NobodyResponsible {
                actual_cost_each: Some(cost),
            } => not_negative("deaths.burial.nobody_responsible.actual_cost_each", cost),
            _ => Ok(()),
        }
    }
}
