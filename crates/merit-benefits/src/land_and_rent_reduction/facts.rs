use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::group::ReductionGroup;

/// A household's claim to a reduced land-use fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LandClaim {
    /// For each member of the household with a claim the groups the member belongs to; 20 members
    /// at most, 10 groups each.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_members()"))]
    pub members: Vec<Vec<ReductionGroup>>,
    /// The land-use fee of the area granted, as far as it lies within the province's quota of
    /// residential land, đồng.
    pub fee_within_quota: Dong,
    /// A flat in a house of several storeys and households, rented from the state and bought under
    /// decree 61/CP of 1994.
    pub flat_under_decree_61: bool,
    /// The household's fee was waived or reduced once before.
    pub reduced_before: bool,
}

/// A tenant's claim to a reduced rent of social housing or of old housing of the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RentClaim {
    /// The groups the tenant belongs to, 10 at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_groups()"))]
    pub groups: Vec<ReductionGroup>,
    /// Lives alone with nobody to rely on (*sống cô đơn, không nơi nương tựa*), as the commune
    /// confirms.
    pub alone: bool,
    /// The rent, đồng a month.
    pub monthly_rent: Dong,
}

/// What is to be reduced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Claim {
    /// The land-use fee of a household.
    Land(LandClaim),
    /// The rent of a tenant.
    Rent(RentClaim),
}

/// The facts of a reduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LandAndRentReductionFacts {
    /// What is to be reduced, and for whom.
    pub claim: Claim,
}

impl Facts for LandAndRentReductionFacts {
    /// A prisoner of the enemy, the only one of the household with a claim, whose land-use fee within
    /// the quota is 100,000,000 đồng.
    fn ordinary() -> Self {
        Self {
            claim: Claim::Land(LandClaim {
                members: vec![vec![ReductionGroup::Prisoner]],
                fee_within_quota: Dong::new(100_000_000),
                flat_under_decree_61: false,
                reduced_before: false,
            }),
        }
    }
}

impl LandAndRentReductionFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match &self.claim {
            Claim::Land(land) => {
                if land.members.len() > 20 {
                    let allowed = Text::new("không quá 20 người", "20 members at most");
                    let count = land.members.len();
                    return Err(FactError::out_of_range(
                        "claim.land.members",
                        count,
                        allowed,
                    ));
                }
                for groups in &land.members {
                    check_groups("claim.land.members", groups)?;
                }
                not_negative("claim.land.fee_within_quota", land.fee_within_quota)
            }
            Claim::Rent(rent) => {
                check_groups("claim.rent.groups", &rent.groups)?;
                not_negative("claim.rent.monthly_rent", rent.monthly_rent)
            }
        }
    }
}

fn check_groups(field: &str, groups: &[ReductionGroup]) -> Result<(), FactError> {
    if groups.len() > 10 {
        let allowed = Text::new("không quá 10 đối tượng", "10 groups at most");
        return Err(FactError::out_of_range(field, groups.len(), allowed));
    }
    groups.iter().try_for_each(|group| group.check(field))
}

#[cfg(feature = "proptest")]
fn any_groups() -> impl proptest::strategy::Strategy<Value = Vec<ReductionGroup>> {
    proptest::collection::vec(proptest::prelude::any::<ReductionGroup>(), 0..4)
}

#[cfg(feature = "proptest")]
fn any_members() -> impl proptest::strategy::Strategy<Value = Vec<Vec<ReductionGroup>>> {
    proptest::collection::vec(any_groups(), 0..4)
}
