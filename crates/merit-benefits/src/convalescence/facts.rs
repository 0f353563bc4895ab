use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::ConvalescenceGroup;
use crate::half_thousand::HalfThousand;
use crate::war_invalid_allowance::check_rate;

/// Where the convalescence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Place {
    /// At home: paid in cash.
    Home,
    /// In a centre (*tập trung*): spent on the stay.
    Centre,
    /// In a centre, broken off for a reason beyond one's control (from 2022-02-15): the centre has
    /// food and costs for the days used, medicine and gifts whole. Whether who used less than 30 per
    /// cent of the days goes again with the next batch is for the department to decide.
    BrokenOff {
        /// Days used, 0 to one less than those of the stay.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..12"))]
        used: u8,
        /// Days of the stay, 5 to 10.
        #[cfg_attr(feature = "proptest", proptest(strategy = "4_u8..12"))]
        days: u8,
        /// Medicine and gifts of the stay, đồng, 0 to the amount of a time.
        medicine_and_gifts: Dong,
    },
    /// Nowhere: who stood on the approved list died before going, and the relatives have the amount
    /// at home (from 2022-02-15).
    DiedOnTheList,
}

/// How an office reads the decrees where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct ConvalescenceReadings {
    /// Where an exact half of a thousand goes, from 2024-01-01; by default up.
    pub half_thousand: HalfThousand,
}

/// The facts of a convalescence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ConvalescenceFacts {
    /// Who goes.
    pub group: ConvalescenceGroup,
    /// Where.
    pub place: Place,
    /// The calendar year of the last one; none if this is the first.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_last()"))]
    pub last_taken_in: Option<i32>,
    /// How the office rounds; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: ConvalescenceReadings,
}

impl Facts for ConvalescenceFacts {
    /// A Heroic Vietnamese Mother at home, for the first time.
    fn ordinary() -> Self {
        Self {
            group: ConvalescenceGroup::HeroMother,
            place: Place::Home,
            last_taken_in: None,
            readings: ConvalescenceReadings::default(),
        }
    }
}

#[cfg(feature = "proptest")]
fn any_last() -> impl proptest::strategy::Strategy<Value = Option<i32>> {
    proptest::option::of(2_010_i32..2_028)
}

impl ConvalescenceFacts {
    pub(super) fn check(&self, year: i32) -> Result<(), FactError> {
        if let ConvalescenceGroup::Injured { rate } = self.group {
            check_rate("group.injured.rate", rate)?;
        }
        if let Some(last) = self.last_taken_in
            && !(1945..=year).contains(&last)
        {
            let allowed = Text::new("từ 1945 đến năm điều dưỡng", "1945 to the year of the stay");
            return Err(FactError::out_of_range("last_taken_in", last, allowed));
        }
        let Place::BrokenOff { used, days, .. } = self.place else {
            return Ok(());
        };
        if !(5..=10).contains(&days) {
            let allowed = Text::new("từ 5 đến 10 ngày", "5 to 10 days");
            return Err(FactError::out_of_range(
                "place.broken-off.days",
                days,
                allowed,
            ));
        }
        if used >= days {
            let allowed = Text::new("ít hơn số ngày của đợt", "less than the days of the stay");
            return Err(FactError::out_of_range(
                "place.broken-off.used",
                used,
                allowed,
            ));
        }
        Ok(())
    }
}
