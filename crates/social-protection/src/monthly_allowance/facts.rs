use ansinh_core::facts::{Age, Facts, explicit};
use ansinh_core::{Dong, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{Degree, Household};

/// Why a child has nobody to provide for it: the points of article 5, clause 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ChildSituation {
    /// a: abandoned, not adopted.
    Abandoned,
    /// b: both parents dead.
    BothParentsDead,
    /// c: one parent dead, the other declared missing.
    OneDeadOtherMissing,
    /// d: one parent dead, the other in a social-assistance institution.
    OneDeadOtherInInstitution,
    /// đ: one parent dead, the other in prison or under an order of confinement.
    OneDeadOtherConfined,
    /// e: both parents declared missing.
    BothMissing,
    /// g: both parents in institutions.
    BothInInstitutions,
    /// h: both parents in prison or confined.
    BothConfined,
    /// i: one parent missing, the other in an institution.
    OneMissingOtherInInstitution,
    /// k: one parent missing, the other confined.
    OneMissingOtherConfined,
    /// l: one parent in an institution, the other confined.
    OneInInstitutionOtherConfined,
}

/// Whether an older person has somebody obliged to support them (*người có nghĩa vụ và quyền phụng
/// dưỡng*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SupportPerson {
    /// Nobody.
    None,
    /// Somebody, but every one of them draws a monthly social allowance.
    AllOnMonthlyAllowance,
    /// At least one who does not.
    Exists,
}

/// A child that a single parent raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ChildRaised {
    /// Its age.
    pub age: Age,
    /// In general, vocational or higher education, at most for a first degree.
    pub in_education: bool,
    /// Disabled or with HIV; asked for by decree 67/2007 only (before 2014).
    pub disabled_or_hiv: bool,
}

impl ChildRaised {
    /// A child born on a day, not in education, without disability or HIV.
    pub const fn born(born: NaiveDate) -> Self {
        Self {
            age: Age::Born(born),
            in_education: false,
            disabled_or_hiv: false,
        }
    }
}

/// How an office reads the law where two readings are defensible. The default is the reading the
/// documentation states; the others are here for offices that decided otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct Readings {
    /// A change of age counts from the month after the birthday, not from the month of it
    /// (decree 20/2021/NĐ-CP, article 8(1), says "the month the condition is met").
    pub change_from_next_month: bool,
    /// "At most 22 years old" includes the whole year until the 23rd birthday; by default the right
    /// ends with the month of the 22nd.
    pub age_22_counts: bool,
    /// In 2014 the province or group already had the standard level of 270,000 đồng; by default
    /// 180,000 holds for that year.
    pub level_270_in_2014: bool,
    /// In 2015 whoever was not poor still had the standard level of 180,000 đồng for a disability or
    /// from 80 on, as form 9 of joint circular 29/2014/TTLT-BLĐTBXH-BTC has it for that year; by default
    /// 270,000 holds for everybody from 2015-01-01.
    pub level_180_in_2015: bool,
}

/// The facts of a monthly allowance, in the month that is assessed.
///
/// # Units
/// Dates are days; amounts are đồng a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowanceFacts {
    /// The person's age.
    pub age: Age,
    /// How the household is classed.
    pub household: Household,
    /// Lives in a specially difficult commune or village of an ethnic-minority or mountain area.
    pub in_specially_difficult_area: bool,
    /// Why a child, or a student who was such a child, has nobody to provide for it.
    #[serde(deserialize_with = "explicit")]
    pub child_situation: Option<ChildSituation>,
    /// In general, vocational or higher education, at most for a first degree.
    pub in_education: bool,
    /// Drew the allowance of a child without support until the age of 16; or, on 2021-06-30, that of
    /// a student under decree 136/2013/NĐ-CP, who was moved without having drawn the child's (decree
    /// 20/2021/NĐ-CP, article 37).
    pub drew_child_allowance: bool,
    /// Has HIV/AIDS.
    pub has_hiv: bool,
    /// Able to work; asked for adults with HIV before 2021-07-01.
    pub able_to_work: bool,
    /// Draws a stable wage.
    pub has_stable_wage: bool,
    /// Draws a pension.
    pub draws_pension: bool,
    /// Draws another monthly social-insurance benefit, such as a survivors' allowance.
    pub draws_social_insurance: bool,
    /// Draws a monthly merit allowance; asked for adults with HIV before 2021-07-01. Its sum is the
    /// `competing_allowance` of anybody.
    pub draws_merit_allowance: bool,
    /// Draws another monthly social allowance; the allowance being assessed doesn't count.
    pub draws_other_social_allowance: bool,
    /// The children raised, for a single parent: never married, or the spouse dead or declared
    /// missing. Null for anyone else.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "few_children()"))]
    pub single_parent_of: Option<Vec<ChildRaised>>,
    /// Whether somebody is obliged to support an older person.
    pub support_person: SupportPerson,
    /// Cannot live alone in the community, is entitled to an institution, and somebody has taken
    /// the person in.
    pub cared_for_instead_of_institution: bool,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Degree>,
    /// The day the disability certificate was issued; null presumes before the month assessed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub certificate_issued: Option<NaiveDate>,
    /// The day the allowance was decided; null presumes before the month assessed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub decided: Option<NaiveDate>,
    /// The day of death, or on which the right was lost; null while neither happened.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub ended: Option<NaiveDate>,
    /// Maintained by a social-assistance institution in this month.
    pub in_institution: bool,
    /// Payment is suspended or terminated by decision for this month.
    pub suspended: bool,
    /// The highest monthly allowance under another instrument, such as a merit allowance or the
    /// social pension; 0 for none. Only the higher one is paid.
    pub competing_allowance: Dong,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: Readings,
}

impl Facts for MonthlyAllowanceFacts {
    /// A person of 30 in a household that is neither poor nor near-poor: able to work, without a
    /// wage or benefit, disability or children raised alone, whose allowance was decided before
    /// the month assessed and has not ended.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(30),
            household: Household::Other,
            in_specially_difficult_area: false,
            child_situation: None,
            in_education: false,
            drew_child_allowance: false,
            has_hiv: false,
            able_to_work: true,
            has_stable_wage: false,
            draws_pension: false,
            draws_social_insurance: false,
            draws_merit_allowance: false,
            draws_other_social_allowance: false,
            single_parent_of: None,
            support_person: SupportPerson::Exists,
            cared_for_instead_of_institution: false,
            disability: None,
            certificate_issued: None,
            decided: None,
            ended: None,
            in_institution: false,
            suspended: false,
            competing_allowance: Dong::ZERO,
            readings: Readings::default(),
        }
    }
}

#[cfg(feature = "proptest")]
fn few_children() -> impl proptest::strategy::Strategy<Value = Option<Vec<ChildRaised>>> {
    use proptest::prelude::any;
    proptest::option::of(proptest::collection::vec(any::<ChildRaised>(), 0..5))
}
