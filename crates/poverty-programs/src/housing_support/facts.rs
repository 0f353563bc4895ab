use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;

/// Under which scheme a house is supported; several run at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum HousingScheme {
    /// Decision 167/2008/QĐ-TTg (2009 to 2012) and its second phase, decision 33/2015/QĐ-TTg (2015-10 to
    /// 2020).
    PoorHouseholds,
    /// Decision 48/2014/QĐ-TTg: storm and flood, 14 central provinces (2014-10 to 2016).
    StormAndFlood,
    /// Project 5 of the programme of 2021 to 2025: poor districts (2022-08 to 2025, with money carried over
    /// to 2026).
    PoorDistricts,
    /// The campaign against temporary and dilapidated houses (2024-10 to 2025-08-17).
    Campaign,
}

/// What place the house stands in; the highest that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum HousingPlace {
    /// Any other.
    Other,
    /// An administrative unit of the difficult areas (*đơn vị hành chính thuộc vùng khó khăn*).
    DifficultUnit,
    /// An extremely disadvantaged village (*thôn đặc biệt khó khăn*).
    DisadvantagedVillage,
}

/// How the household is housed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Dwelling {
    /// It has no house.
    None,
    /// Temporary or dilapidated (*nhà tạm bợ, hư hỏng, dột nát*).
    Dilapidated,
    /// Neither.
    Sound,
}

/// What becomes of the interest of the years without repayment (*ân hạn*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum GraceInterest {
    /// Paid each year.
    Paid,
    /// Put off, and paid in even parts over the years of repayment.
    Deferred,
    /// Not owed.
    Waived,
}

/// The facts of one household, or of several in the same position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HousingSupportFacts {
    /// Under which scheme.
    pub scheme: HousingScheme,
    /// The household's standing; for decision 33/2015, by the standard of 2011 to 2015.
    pub household: PovertyStatus,
    /// Does it live in the countryside?
    pub rural: bool,
    /// What place the house stands in.
    pub place: HousingPlace,
    /// Does it live where the scheme works: a poor district, or one of the 14 provinces of decision 48/2014?
    /// Not asked for the other schemes.
    pub in_scheme_area: bool,
    /// How it is housed now.
    pub dwelling: Dwelling,
    /// Whole years since it was last supported with a house, 0 to 100; null for never.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::weighted(0.2, 0_u32..105)")
    )]
    pub supported_years_ago: Option<u32>,
    /// Did a disaster bring the house down that was supported?
    pub collapsed_in_disaster: bool,
    /// Houses built anew, 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3_000"))]
    pub new: u32,
    /// Houses repaired, 0 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..3_000"))]
    pub repaired: u32,
    /// Borrowed for each house, đồng, 0 or more.
    #[cfg_attr(feature = "proptest", proptest(strategy = "a_loan()"))]
    pub loan: Dong,
    /// What a fund of the province gives each house, đồng, 0 or more.
    pub provincial_fund: Dong,
    /// What a fund of the district gives each house, đồng, 0 or more.
    pub district_fund: Dong,
    /// What each house costs, đồng, no less than what is given and lent; null where it isn't known.
    #[serde(deserialize_with = "explicit")]
    pub cost: Option<Dong>,
    /// Is a house in a poor district paid for with money of 2021 to 2025 that resolution 257/2025/QH15 lets
    /// be spent to 2026-12-31? Asked from 2026 on; may be left out where it is not.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub with_money_carried_over: bool,
    /// What becomes of the interest of the years without repayment. May be left out: put off against storm
    /// and flood, as circular 41/2014/TT-NHNN has it; paid each year under the other decisions, whose texts
    /// could not be read on it.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub grace_interest: Option<GraceInterest>,
}

impl Facts for HousingSupportFacts {
    /// A rural poor household with a dilapidated house, never supported, that borrows 25 million under
    /// decision 33/2015.
    fn ordinary() -> Self {
        Self {
            scheme: HousingScheme::PoorHouseholds,
            household: PovertyStatus::Poor,
            rural: true,
            place: HousingPlace::Other,
            in_scheme_area: true,
            dwelling: Dwelling::Dilapidated,
            supported_years_ago: None,
            collapsed_in_disaster: false,
            new: 1,
            repaired: 0,
            loan: Dong::new(25_000_000),
            provincial_fund: Dong::ZERO,
            district_fund: Dong::ZERO,
            cost: None,
            with_money_carried_over: false,
            grace_interest: None,
        }
    }
}

impl HousingSupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        for (field, count) in [("new", self.new), ("repaired", self.repaired)] {
            if count > 1_000_000 {
                let allowed = Text::new("từ 0 đến 1.000.000 nhà", "0 to 1,000,000 houses");
                return Err(FactError::out_of_range(field, count, allowed));
            }
        }
        if let Some(years) = self.supported_years_ago.filter(|years| *years > 100) {
            let allowed = Text::new("từ 0 đến 100 năm", "0 to 100 years");
            return Err(FactError::out_of_range(
                "supported_years_ago",
                years,
                allowed,
            ));
        }
        not_negative("loan", self.loan)?;
        not_negative("provincial_fund", self.provincial_fund)?;
        not_negative("district_fund", self.district_fund)?;
        not_negative("cost", self.cost.unwrap_or_default())
    }

    /// What becomes of the interest of the years without repayment: as told, or as the scheme has it.
    pub(super) fn grace_interest(&self) -> GraceInterest {
        let of_scheme = match self.scheme {
            HousingScheme::StormAndFlood => GraceInterest::Deferred,
            HousingScheme::PoorHouseholds
            | HousingScheme::PoorDistricts
            | HousingScheme::Campaign => GraceInterest::Paid,
        };
        self.grace_interest.unwrap_or(of_scheme)
    }

    pub(super) const fn houses(&self) -> u32 {
        self.new.saturating_add(self.repaired)
    }
}

#[cfg(feature = "proptest")]
fn a_loan() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::prelude::{Just, Strategy as _};
    proptest::prop_oneof![
        1 => Just(Dong::ZERO),
        2 => (0_i64..26_000_000).prop_map(Dong::new),
    ]
}
