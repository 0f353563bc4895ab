use ansinh_core::facts::{FactError, Facts, explicit, is_default};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::{PoorBy, PovertyStatus};

/// The groups the State pays for as a whole, whatever the household has (law 25/2008/QH12, article
/// 12(3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum StateInsured {
    /// A child to the day of its 72nd month.
    ChildUnderSix,
    /// On a monthly social allowance.
    MonthlySocialAllowance,
    /// Of an ethnic minority, living in a disadvantaged area.
    EthnicMinorityInDisadvantagedArea,
    /// Living in an extremely disadvantaged area.
    ExtremelyDisadvantagedArea,
    /// Living in an island commune or district.
    Island,
}

/// How the commune of somebody of an ethnic minority left the disadvantaged area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LeftArea {
    /// Zone II, III or an extremely disadvantaged village on the list of 2016 to 2020, and no longer on
    /// that of 2021 to 2025.
    ByTheListOf2021,
    /// Left on this day, from 2025-07-01 on.
    On(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        NaiveDate,
    ),
}

/// How an office reads the law where two readings are defensible. The default is the documented one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct PremiumReadings {
    /// Pupils and students have half of the premium from 2025-08-15, the day decree 188/2025 takes
    /// effect; by default from 2025-07-01, that of the amended law.
    pub pupils_half_from_the_decree: bool,
}

/// The facts of a person insured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a group of the law that a person may belong to beside the others"
)]
pub struct HealthInsurancePremiumFacts {
    /// Months insured, 1 to 12, from the month of the governing day.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=13"))]
    pub months: u32,
    /// Insured as an employee, or through social insurance (article 12(1), (2))?
    pub insured_elsewhere: bool,
    /// In one of the groups the State pays for as a whole; null for none of them.
    #[serde(deserialize_with = "explicit")]
    pub state_insured: Option<StateInsured>,
    /// The list the household is on.
    pub household: PovertyStatus,
    /// In what way a household of 2016 to 2021 is poor.
    pub poor_by: PoorBy,
    /// Is that household deprived in health insurance?
    pub lacks_insurance: bool,
    /// Does a near-poor household live in a poor district, from 2025-07-01 in a poor commune, of the
    /// Prime Minister's list?
    pub in_poor_area: bool,
    /// The day a near-poor household left the list of the poor; null where it was not on it.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub left_poverty_on: Option<NaiveDate>,
    /// How the commune of somebody of an ethnic minority left the area; null where it did not.
    #[serde(deserialize_with = "explicit")]
    pub commune_left_area: Option<LeftArea>,
    /// A pupil or student?
    pub pupil: bool,
    /// Of a farm, forestry, fishery or salt household of average living standard?
    pub farm_household: bool,
    /// The day a victim of trafficking was confirmed; null for anybody else.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub trafficking_confirmed_on: Option<NaiveDate>,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: PremiumReadings,
}

impl Facts for HealthInsurancePremiumFacts {
    /// Somebody of no group, for twelve months.
    fn ordinary() -> Self {
        Self {
            months: 12,
            insured_elsewhere: false,
            state_insured: None,
            household: PovertyStatus::Other,
            poor_by: PoorBy::Income,
            lacks_insurance: false,
            in_poor_area: false,
            left_poverty_on: None,
            commune_left_area: None,
            pupil: false,
            farm_household: false,
            trafficking_confirmed_on: None,
            readings: PremiumReadings::default(),
        }
    }
}

impl HealthInsurancePremiumFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        if !(1..=12).contains(&self.months) {
            let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
            return Err(FactError::out_of_range("months", self.months, allowed));
        }
        let left_area = match self.commune_left_area {
            Some(LeftArea::On(day)) => Some(day),
            _ => None,
        };
        let past = [
            ("left_poverty_on", self.left_poverty_on),
            ("commune_left_area", left_area),
            ("trafficking_confirmed_on", self.trafficking_confirmed_on),
        ];
        for (field, day) in past {
            if let Some(day) = day.filter(|day| *day > on) {
                let allowed = Text::new(
                    "không sau ngày đầu tham gia",
                    "no later than the first day insured",
                );
                return Err(FactError::out_of_range(field, day, allowed));
            }
        }
        Ok(())
    }
}
