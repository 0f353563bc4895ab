use ansinh_core::facts::Facts;
use serde::{Deserialize, Serialize};

/// What the person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum MealStatus {
    /// War invalid, type B and those treated alike included.
    WarInvalid,
    /// Sick soldier.
    SickSoldier,
    /// Anybody else, toxin victims included.
    Other,
}

/// The days counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum HolidayDays {
    /// All of the calendar year.
    WholeYear,
    /// So many.
    Days {
        /// 1 to all of a year, where their number is known, to 31 otherwise.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..16"))]
        count: u8,
    },
}

/// The facts of a person's food money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HolidayMealsFacts {
    /// What the person is.
    pub status: MealStatus,
    /// Bodily-injury rate, whole per cent, 0 to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "70_u8..103"))]
    pub rate: u8,
    /// Is the monthly allowance drawn?
    pub on_monthly_allowance: bool,
    /// The days counted.
    pub days: HolidayDays,
}

impl Facts for HolidayMealsFacts {
    /// A war invalid of 81 % on the allowance, for a whole year.
    fn ordinary() -> Self {
        Self {
            status: MealStatus::WarInvalid,
            rate: 81,
            on_monthly_allowance: true,
            days: HolidayDays::WholeYear,
        }
    }
}
