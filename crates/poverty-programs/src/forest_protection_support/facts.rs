use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::{PovertyStatus, Zone};

/// What the household does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ForestWork {
    /// *Nhận khoán bảo vệ rừng*: protects a forest under contract, for a year.
    Contract,
    /// Protects a forest given to it, for a year.
    OwnForest,
    /// *Khoanh nuôi tái sinh có trồng rừng bổ sung*: natural regeneration with enrichment planting.
    Enrichment {
        /// The first year of the six paid, 1 to 6.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..=7"))]
        from_year: u8,
        /// The last year paid, no earlier, 1 to 6.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..=7"))]
        through_year: u8,
    },
    /// *Trồng rừng sản xuất*: plants a forest of timber or other products, paid once.
    Planting {
        /// What the province pays, đồng a hectare, within the decree's range.
        #[cfg_attr(
            feature = "proptest",
            proptest(
                strategy = "proptest::strategy::Strategy::prop_map(1_i64..11, |millions| Dong::new(millions.saturating_mul(1_000_000)))"
            )
        )]
        per_hectare: Dong,
    },
}

/// A household that is not yet fed by its forest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RiceNeed {
    /// Its persons, 1 to 30.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=31"))]
    pub persons: u32,
    /// Months of the year in which it cannot feed itself, 1 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=13"))]
    pub months: u32,
    /// Which year of rice it is, from 1.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..=10"))]
    pub year: u8,
}

/// The facts of a household that protects or plants a forest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ForestProtectionSupportFacts {
    /// What it does.
    pub work: ForestWork,
    /// The area, square metres (a hectare is 10,000), 1 to 100,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500_000"))]
    pub square_metres: u32,
    /// Is the household of an ethnic minority?
    pub ethnic_minority: bool,
    /// The list it is on.
    pub household: PovertyStatus,
    /// The zone of its commune; null outside the ethnic-minority and mountain area.
    #[serde(deserialize_with = "explicit")]
    pub zone: Option<Zone>,
    /// Does it live in a poor district? Asked before 2015-11-02.
    pub in_poor_district: bool,
    /// Its need of rice; null where it feeds itself.
    #[serde(deserialize_with = "explicit")]
    pub rice: Option<RiceNeed>,
}

impl Facts for ForestProtectionSupportFacts {
    /// A household of an ethnic minority in a zone III commune of a poor district, with a hectare under
    /// contract, feeding itself.
    fn ordinary() -> Self {
        Self {
            work: ForestWork::Contract,
            square_metres: 10_000,
            ethnic_minority: true,
            household: PovertyStatus::Other,
            zone: Some(Zone::III),
            in_poor_district: true,
            rice: None,
        }
    }
}

impl ForestProtectionSupportFacts {
    pub(super) const fn lives_in_zone_ii_or_iii(&self) -> bool {
        matches!(self.zone, Some(Zone::II | Zone::III))
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        if !(1..=100_000_000).contains(&self.square_metres) {
            let allowed = Text::new("từ 1 đến 100.000.000 m²", "1 to 100,000,000 square metres");
            return Err(FactError::out_of_range(
                "square_metres",
                self.square_metres,
                allowed,
            ));
        }
        match self.work {
            ForestWork::Enrichment {
                from_year,
                through_year,
            } => {
                if !(1..=6).contains(&from_year) || !(from_year..=6).contains(&through_year) {
                    return Err(FactError::out_of_range(
                        "work.enrichment",
                        format_args!("{from_year} to {through_year}"),
                        Text::new("các năm từ 1 đến 6, theo thứ tự", "years 1 to 6, in order"),
                    ));
                }
            }
            ForestWork::Planting { per_hectare } => {
                not_negative("work.planting.per_hectare", per_hectare)?;
            }
            ForestWork::Contract | ForestWork::OwnForest => {}
        }
        self.rice.as_ref().map_or(Ok(()), RiceNeed::check)
    }
}

impl RiceNeed {
    fn check(&self) -> Result<(), FactError> {
        if !(1..=30).contains(&self.persons) {
            let allowed = Text::new("từ 1 đến 30 khẩu", "1 to 30 persons");
            return Err(FactError::out_of_range(
                "rice.persons",
                self.persons,
                allowed,
            ));
        }
        if !(1..=12).contains(&self.months) {
            let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
            return Err(FactError::out_of_range("rice.months", self.months, allowed));
        }
        if self.year == 0 {
            let allowed = Text::new("từ năm thứ 1", "from year 1 on");
            return Err(FactError::out_of_range("rice.year", self.year, allowed));
        }
        Ok(())
    }
}
