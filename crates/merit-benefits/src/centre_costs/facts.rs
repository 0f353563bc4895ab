use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::travel;

/// How a visit home is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum VisitPayment {
    /// A lump sum by the kilometre (*khoán*).
    ByKilometre,
    /// Tickets and other lawful documents, with food beside them.
    ByTickets {
        /// What they cost for all who travel, there and back, đồng.
        cost: Dong,
    },
}

/// A resident's visit home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HomeVisit {
    /// From the centre to the family or the home village, whole kilometres one way, 0 to 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..10_500"))]
    pub kilometres: u32,
    /// Relatives who come along, 0 to 100; one is paid for at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..4"))]
    pub companions: u8,
    /// How it is paid.
    pub payment: VisitPayment,
    /// Does the centre's own vehicle take the resident?
    pub centre_vehicle: bool,
    /// Was a visit supported in the same year?
    pub visited_this_year: bool,
}

impl HomeVisit {
    /// Alone over 100 km, by the kilometre, the first visit of the year.
    pub const fn ordinary() -> Self {
        Self {
            kilometres: 100,
            companions: 0,
            payment: VisitPayment::ByKilometre,
            centre_vehicle: false,
            visited_this_year: false,
        }
    }
}

/// What is spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CentreClaim {
    /// A year of care.
    Residents {
        /// How many live in the centre, 0 to 100,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_000"))]
        residents: u32,
    },
    /// Stays to convalesce.
    Convalescents {
        /// How many stays, 0 to 100,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_000"))]
        stays: u32,
    },
    /// A resident's visit home.
    HomeVisit(HomeVisit),
}

/// How an office reads the clause on visits home, from 2023-09-05, where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct HomeVisitReadings {
    /// The way there and the way back each count, for kilometres and for food; by default the
    /// distance counts once, as for every other trip of the decree, and food once a person.
    pub both_ways: bool,
}

/// The facts of spending in a centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CentreCostsFacts {
    /// What is spent.
    pub claim: CentreClaim,
    /// How the office reads the clause on visits home; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: HomeVisitReadings,
}

impl Facts for CentreCostsFacts {
    /// One resident's visit home, alone over 100 km, by the kilometre, the first of the year.
    fn ordinary() -> Self {
        Self {
            claim: CentreClaim::HomeVisit(HomeVisit::ordinary()),
            readings: HomeVisitReadings::default(),
        }
    }
}

impl CentreCostsFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.claim {
            CentreClaim::Residents { residents } => few("claim.residents.residents", residents),
            CentreClaim::Convalescents { stays } => few("claim.convalescents.stays", stays),
            CentreClaim::HomeVisit(visit) => {
                travel::check_way(visit.kilometres)?;
                if visit.companions > 100 {
                    let allowed = Text::new("từ 0 đến 100 người", "0 to 100 persons");
                    let companions = visit.companions;
                    return Err(FactError::out_of_range(
                        "claim.home-visit.companions",
                        companions,
                        allowed,
                    ));
                }
                match visit.payment {
                    VisitPayment::ByTickets { cost } => {
                        not_negative("claim.home-visit.payment.by-tickets.cost", cost)
                    }
                    VisitPayment::ByKilometre => Ok(()),
                }
            }
        }
    }
}

fn few(field: &str, persons: u32) -> Result<(), FactError> {
    if persons > 100_000 {
        let allowed = Text::new("từ 0 đến 100.000", "0 to 100,000");
        return Err(FactError::out_of_range(field, persons, allowed));
    }
    Ok(())
}
