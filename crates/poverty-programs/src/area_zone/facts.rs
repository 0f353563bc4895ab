use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Decimal, Dong, Percent, Text};
use serde::{Deserialize, Serialize};

/// A village (*thôn, bản*), by decision 50/2016/QĐ-TTg. Rates are of its households, under the standard of
/// 2016.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Village {
    /// Poor households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub poor_rate: Percent,
    /// Near-poor households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub near_poor_rate: Percent,
    /// Ethnic-minority households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub minority_rate: Percent,
    /// Lies in the South-East or the Mekong delta.
    pub in_south_east_or_mekong: bool,
    /// The main road of the village or between villages is hardened to the new-rural standard.
    pub main_road_hardened: bool,
    /// Kindergarten classrooms that are not solid, of all.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub classrooms_not_solid: Percent,
    /// Has a culture house and sports ground as prescribed.
    pub has_culture_house: bool,
}

/// A commune, by decision 50/2016/QĐ-TTg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CommuneOf2016 {
    /// Extremely disadvantaged villages, of all.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub difficult_villages: Percent,
    /// Meets the second criterion, as the office finds.
    pub second_criterion: bool,
    /// Meets the third criterion, as the office finds.
    pub third_criterion: bool,
}

/// A commune, by decision 33/2020/QĐ-TTg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CommuneOf2021 {
    /// Is recognised to meet the new-rural standard.
    pub new_rural_standard: bool,
    /// Poor households, under the standard of 2016.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub poor_rate: Percent,
    /// Lies in the Mekong delta.
    pub in_mekong_delta: bool,
    /// Poor households of ethnic minorities.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..400"))]
    pub poor_minority_households: u32,
    /// Meets one of the further conditions of the decision, as the office finds.
    pub meets_further_condition: bool,
}

/// A village (*thôn, bản*), by decision 33/2020/QĐ-TTg. Rates are of its households, under the standard of
/// 2016.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct VillageOf2021 {
    /// Poor households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub poor_rate: Percent,
    /// Lies in the Mekong delta.
    pub in_mekong_delta: bool,
    /// Poor households of ethnic minorities.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..80"))]
    pub poor_minority_households: u32,
    /// These, of all poor households.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub minorities_of_the_poor: Percent,
    /// A road leads to the commune's centre that is not very hard to travel, above all in the rains.
    pub passable_road: bool,
    /// Households without power of the national grid.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub without_grid_power: Percent,
}

/// What is known of the twelve criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CriteriaMet {
    /// So many are met, by the office's own count.
    Count(#[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..14"))] u32),
    /// The commune's figures; each criterion is tested.
    Profile(Box<CommuneProfile>),
}

/// A commune's figures, for the twelve criteria of decree 272/2025/NĐ-CP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CommuneProfile {
    /// 1: income per head, đồng a year.
    #[cfg_attr(feature = "proptest", proptest(strategy = "incomes()"))]
    pub income_per_head: Dong,
    /// 1: the national mean, đồng a year, above 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "incomes()"))]
    pub national_income_per_head: Dong,
    /// 2: the rate of multidimensional poverty.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub poverty_rate: Percent,
    /// 2: the national rate.
    #[cfg_attr(feature = "proptest", proptest(strategy = "halves()"))]
    pub national_poverty_rate: Percent,
    /// 2: lies in the Mekong delta.
    pub in_mekong_delta: bool,
    /// 3: households with an electricity contract.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub electricity: Percent,
    /// 4: households with clean water.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub clean_water: Percent,
    /// 5: commune roads that are hardened.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub hardened_roads: Percent,
    /// 5: hardened commune roads that are badly degraded.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub degraded_roads: Percent,
    /// 6: the health station is to standard.
    pub station_to_standard: bool,
    /// 7: schools at level 1 of facilities or above.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub schools_at_level_1: Percent,
    /// 8: lodging of boarding schools, of the need; null without a need.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(shares())")
    )]
    pub boarding_met: Option<Percent>,
    /// 8: lodging of semi-boarding pupils, of the need; null without a need.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::of(shares())")
    )]
    pub semi_boarding_met: Option<Percent>,
    /// 9: farmland that is irrigated.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub irrigated: Percent,
    /// 10: has a culture and sports centre to standard.
    pub has_culture_centre: bool,
    /// 11: villages with internet.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub villages_with_internet: Percent,
    /// 12: households with a hygienic toilet.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub hygienic_toilets: Percent,
}

impl CommuneProfile {
    /// Income per head of the national mean.
    pub(super) fn income_share(&self) -> Percent {
        let (own, national) = (self.income_per_head, self.national_income_per_head);
        Percent::of(own.to_decimal(), national.to_decimal()).unwrap_or_default()
    }

    fn check(&self) -> Result<(), FactError> {
        not_negative("profile.income_per_head", self.income_per_head)?;
        if self.national_income_per_head <= Dong::ZERO {
            let allowed = Text::new("trên 0 đồng", "above 0 đồng");
            let field = "profile.national_income_per_head";
            let income = self.national_income_per_head;
            return Err(FactError::out_of_range(field, income, allowed));
        }
        for (field, share) in [
            ("profile.poverty_rate", self.poverty_rate),
            ("profile.national_poverty_rate", self.national_poverty_rate),
            ("profile.electricity", self.electricity),
            ("profile.clean_water", self.clean_water),
            ("profile.hardened_roads", self.hardened_roads),
            ("profile.degraded_roads", self.degraded_roads),
            ("profile.schools_at_level_1", self.schools_at_level_1),
            ("profile.irrigated", self.irrigated),
            (
                "profile.villages_with_internet",
                self.villages_with_internet,
            ),
            ("profile.hygienic_toilets", self.hygienic_toilets),
            (
                "profile.boarding_met",
                self.boarding_met.unwrap_or_default(),
            ),
            (
                "profile.semi_boarding_met",
                self.semi_boarding_met.unwrap_or_default(),
            ),
        ] {
            check_share(field, share)?;
        }
        Ok(())
    }
}

/// A commune, by decree 272/2025/NĐ-CP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CommuneOf2025 {
    /// The criteria met.
    pub criteria: CriteriaMet,
    /// Extremely disadvantaged villages, of all.
    #[cfg_attr(feature = "proptest", proptest(strategy = "shares()"))]
    pub difficult_villages: Percent,
}

/// The place, with what the criteria of its day ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A village (2016-11-03 to 2020).
    Village(Village),
    /// A commune (2016-11-03 to 2020).
    CommuneOf2016(CommuneOf2016),
    /// A village (2021 to 2025-11-30).
    VillageOf2021(VillageOf2021),
    /// A commune (2021 to 2025-11-30).
    CommuneOf2021(CommuneOf2021),
    /// A commune (from 2025-12-01).
    CommuneOf2025(CommuneOf2025),
}

impl Place {
    pub(super) fn of_another_decree(&self) -> FactError {
        let given = match self {
            Self::Village(_) => "village",
            Self::CommuneOf2016(_) => "commune_of2016",
            Self::VillageOf2021(_) => "village_of2021",
            Self::CommuneOf2021(_) => "commune_of2021",
            Self::CommuneOf2025(_) => "commune_of2025",
        };
        let allowed = Text::new(
            "số liệu theo tiêu chí có hiệu lực vào ngày xét",
            "what the criteria in force on the day ask",
        );
        FactError::out_of_range("place", given, allowed)
    }
}

/// A village or commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AreaZoneFacts {
    /// The place.
    pub place: Place,
}

impl Facts for AreaZoneFacts {
    /// A commune of today that meets none of the criteria.
    fn ordinary() -> Self {
        Self {
            place: Place::CommuneOf2025(CommuneOf2025 {
                criteria: CriteriaMet::Count(0),
                difficult_villages: Percent::default(),
            }),
        }
    }
}

const CRITERIA: u32 = 12;

impl AreaZoneFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match &self.place {
            Place::Village(village) => {
                let listed = percent_sum(village.poor_rate, village.near_poor_rate);
                check_share("village.poor_rate", village.poor_rate)?;
                check_share("village.near_poor_rate", village.near_poor_rate)?;
                check_share("village.poor_rate + near_poor_rate", listed)?;
                check_share("village.minority_rate", village.minority_rate)?;
                check_share("village.classrooms_not_solid", village.classrooms_not_solid)
            }
            Place::CommuneOf2016(commune) => {
                check_share("difficult_villages", commune.difficult_villages)
            }
            Place::VillageOf2021(village) => {
                check_share("village_of2021.poor_rate", village.poor_rate)?;
                check_share(
                    "village_of2021.minorities_of_the_poor",
                    village.minorities_of_the_poor,
                )?;
                check_share(
                    "village_of2021.without_grid_power",
                    village.without_grid_power,
                )
            }
            Place::CommuneOf2021(commune) => check_share("poor_rate", commune.poor_rate),
            Place::CommuneOf2025(commune) => {
                check_share("difficult_villages", commune.difficult_villages)?;
                match &commune.criteria {
                    CriteriaMet::Profile(profile) => profile.check(),
                    CriteriaMet::Count(met) if *met > CRITERIA => {
                        let allowed = Text::new("từ 0 đến 12 tiêu chí", "0 to 12 criteria");
                        Err(FactError::out_of_range("criteria.count", met, allowed))
                    }
                    CriteriaMet::Count(_) => Ok(()),
                }
            }
        }
    }
}

pub(super) fn percent_sum(one: Percent, other: Percent) -> Percent {
    Percent::from_decimal(one.to_decimal().saturating_add(other.to_decimal()))
}

pub(super) fn check_share(field: &str, share: Percent) -> Result<(), FactError> {
    if share < Percent::default() || share.to_decimal() > Decimal::ONE_HUNDRED {
        let allowed = Text::new("từ 0 đến 100 %", "0 to 100 %");
        return Err(FactError::out_of_range(field, share, allowed));
    }
    Ok(())
}

/// Shares of all, a few of them impossible.
#[cfg(feature = "proptest")]
fn shares() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::prelude::Strategy as _;
    proptest::prop_oneof![
        20 => (0_u32..=1_000).prop_map(|tenths| Percent::new(tenths, 1)),
        1 => (1_001_u32..2_000).prop_map(|tenths| Percent::new(tenths, 1)),
    ]
}

/// Shares of which two are not more than all.
#[cfg(feature = "proptest")]
fn halves() -> impl proptest::strategy::Strategy<Value = Percent> {
    use proptest::prelude::Strategy as _;
    (0_u32..=500).prop_map(|tenths| Percent::new(tenths, 1))
}

#[cfg(feature = "proptest")]
fn incomes() -> impl proptest::strategy::Strategy<Value = Dong> {
    use proptest::prelude::Strategy as _;
    (1_i64..100).prop_map(|millions| Dong::new(millions.saturating_mul(1_000_000)))
}
