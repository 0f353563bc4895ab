use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Percent, Text, date};
use serde::{Deserialize, Serialize};

use crate::Household;

/// By what a person is given a health-insurance card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CardGround {
    /// The monthly social allowance.
    MonthlyAllowance,
    /// Maintenance in an institution or in foster care.
    Maintenance,
    /// A monthly survivors' allowance of somebody who otherwise meets the conditions of the social
    /// allowance, is 75 or over, or is 70 to 74 and near-poor.
    SurvivorsAllowance,
    /// The social pension.
    SocialPension,
}

/// Where a pupil or student learns, as it counts for the months paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SchoolLevel {
    /// Preschool, general and continuing education, special schools, inclusive-education centres.
    School,
    /// Higher and professional secondary education.
    HigherEducation,
}

/// A month of schooling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Schooling {
    /// The level.
    pub level: SchoolLevel,
    /// The month, counted from the first of the school year: 1 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..14"))]
    pub month_of_school_year: u32,
    /// Has a disability certificate, of whatever degree.
    pub disabled: bool,
    /// How the household is classed.
    pub household: Household,
    /// Draws the policy scholarship of decision 152/2007/QĐ-TTg.
    pub draws_policy_scholarship: bool,
    /// The yearly support to learning aids falls due in this month.
    pub learning_aids_due: bool,
    /// What another scheme gives for learning aids in the school year, đồng; 0 for none.
    pub other_learning_aids: Dong,
    /// Both parents are dead.
    pub lost_both_parents: bool,
}

/// The facts of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HealthInsuranceAndEducationFacts {
    /// What gives a health-insurance card; null for nothing of social assistance.
    #[serde(deserialize_with = "explicit")]
    pub card_ground: Option<CardGround>,
    /// The best benefit rate of the other groups the person belongs to, 0 to 100 per cent; null
    /// for no other group.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_rate()"))]
    pub other_card_rate: Option<Percent>,
    /// Belongs to a group that the law lists before this one, such as workers and pensioners (law
    /// 25/2008/QH12, article 12): the premium is paid there, not by the budget here.
    pub insured_in_earlier_group: bool,
    /// The schooling of the month; null for somebody not in education.
    #[serde(deserialize_with = "explicit")]
    pub schooling: Option<Schooling>,
}

impl Facts for HealthInsuranceAndEducationFacts {
    /// A person on no social assistance, in no other insured group, not in education.
    fn ordinary() -> Self {
        Self {
            card_ground: None,
            other_card_rate: None,
            insured_in_earlier_group: false,
            schooling: None,
        }
    }
}

impl HealthInsuranceAndEducationFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        let rates = Percent::new(0, 0)..=Percent::new(100, 0);
        if let Some(rate) = self.other_card_rate.filter(|rate| !rates.contains(rate)) {
            let allowed = Text::new("từ 0% đến 100%", "0 % to 100 %");
            return Err(FactError::out_of_range("other_card_rate", rate, allowed));
        }
        if self.card_ground == Some(CardGround::SocialPension) && on < date(2025, 7, 1) {
            let because = Text::new(
                "trợ cấp hưu trí xã hội có từ ngày 1/7/2025",
                "there is a social pension from 2025-07-01 on",
            );
            let value = "social-pension";
            return Err(FactError::contradiction("card_ground", value, because));
        }
        self.schooling.as_ref().map_or(Ok(()), Schooling::check)
    }
}

impl Schooling {
    fn check(&self) -> Result<(), FactError> {
        if !(1..=12).contains(&self.month_of_school_year) {
            return Err(FactError::out_of_range(
                "schooling.month_of_school_year",
                self.month_of_school_year,
                Text::new("từ 1 đến 12", "1 to 12"),
            ));
        }
        not_negative("schooling.other_learning_aids", self.other_learning_aids)?;
        Ok(())
    }
}

#[cfg(feature = "proptest")]
fn any_rate() -> impl proptest::strategy::Strategy<Value = Option<Percent>> {
    use proptest::strategy::Strategy as _;
    proptest::option::of((0_u32..=22).prop_map(|fifths| Percent::new(fifths.saturating_mul(5), 0)))
}
