use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::{PovertyStatus, Zone};

/// What the money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ProductionPurpose {
    /// *Trồng rừng sản xuất*.
    PlantingForest {
        /// The area, square metres (a hectare is 10,000), 1 to 100,000,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500_000"))]
        square_metres: u32,
    },
    /// *Chăn nuôi*: cattle and other animals.
    Livestock,
    /// *Mô hình sản xuất, giảm nghèo*: a model or machines of the national target programmes.
    Model,
}

/// The facts of a loan for production.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ProductionSupportFacts {
    /// What the money is for.
    pub purpose: ProductionPurpose,
    /// What is asked for, above 0.
    pub requested: Dong,
    /// For how many years, 1 to 50.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=25"))]
    pub years: u32,
    /// Is the household of an ethnic minority?
    pub ethnic_minority: bool,
    /// The list it is on.
    pub household: PovertyStatus,
    /// The zone of its commune; null outside the ethnic-minority and mountain area.
    #[serde(deserialize_with = "explicit")]
    pub zone: Option<Zone>,
}

impl Facts for ProductionSupportFacts {
    /// A household of an ethnic minority in a zone III commune: 15 million for a hectare of forest, ten
    /// years.
    fn ordinary() -> Self {
        Self {
            purpose: ProductionPurpose::PlantingForest {
                square_metres: 10_000,
            },
            requested: Dong::new(15_000_000),
            years: 10,
            ethnic_minority: true,
            household: PovertyStatus::Other,
            zone: Some(Zone::III),
        }
    }
}

impl ProductionSupportFacts {
    pub(super) const fn is_named(&self) -> bool {
        self.ethnic_minority || matches!(self.household, PovertyStatus::Poor)
    }

    pub(super) const fn lives_in_zone_ii_or_iii(&self) -> bool {
        matches!(self.zone, Some(Zone::II | Zone::III))
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        if let ProductionPurpose::PlantingForest { square_metres } = self.purpose
            && !(1..=100_000_000).contains(&square_metres)
        {
            return Err(FactError::out_of_range(
                "purpose.planting-forest.square_metres",
                square_metres,
                Text::new("từ 1 đến 100.000.000 m²", "1 to 100,000,000 square metres"),
            ));
        }
        if self.requested <= Dong::ZERO {
            let allowed = Text::new("trên 0 đồng", "above 0 đồng");
            return Err(FactError::out_of_range(
                "requested",
                self.requested,
                allowed,
            ));
        }
        if !(1..=50).contains(&self.years) {
            let allowed = Text::new("từ 1 đến 50 năm", "1 to 50 years");
            return Err(FactError::out_of_range("years", self.years, allowed));
        }
        Ok(())
    }
}
