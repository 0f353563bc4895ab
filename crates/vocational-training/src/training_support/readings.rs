use serde::{Deserialize, Serialize};

/// Until when a woman of 55 or a man of 60 is still of working age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum UpperAge {
    /// Not decided: somebody of exactly that many completed years has no answer.
    #[default]
    NotDecided,
    /// That year of life is outside.
    Birthday,
    /// The whole year until the next birthday is inside.
    WholeYear,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct TrainingReadings {
    /// The priority groups of decision 46 are covered although they are men of a town, not farming and
    /// not disabled; by default article 2(1) is read as it stands.
    pub groups_in_towns: bool,
    /// "At most three times" counts what follows the first support, so four in all.
    pub three_after_the_first: bool,
    /// "From 400 CV" qualifies the sailing of steel vessels too.
    pub power_for_every_trade: bool,
    /// Until when somebody is of working age.
    pub upper_age: UpperAge,
    /// So many of the days studied lay before 2016-01-01 and keep the meals of then, in a course that
    /// falls under decision 46; 0 pays every day at the new level.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..20"))]
    pub days_of_old_meals: u32,
}
