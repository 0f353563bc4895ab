use ansinh_core::facts::{Age, explicit};
use serde::{Deserialize, Serialize};

/// Who cares, in the order in which a form is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CareForm {
    /// Kin (*người thân thích*).
    Kin,
    /// A person or family that is no kin.
    OtherFamily,
}

/// Why a child needs alternative care: law 102/2016/QH13, article 62.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CareNeed {
    /// 1: orphan of both parents, abandoned, or without support.
    WithoutParents,
    /// 2: cannot live with the parents for its safety; they cannot protect or raise it, or abuse it.
    UnsafeWithParents,
    /// 3: disaster or armed conflict.
    DisasterOrConflict,
    /// 4: seeks refuge, the parents not identified.
    Refugee,
    /// None of these.
    None,
}

/// The written consent of guardian or parents: law 102/2016/QH13, article 63(1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CareConsent {
    /// Given.
    Given,
    /// Not asked for: a protective measure was taken, parental rights are restricted, or the parents are
    /// not identified. The guardian of a child of article 62(1) is asked all the same.
    NotAskedFor,
    /// Asked for, and not given.
    NotGiven,
}

/// A foreigner's residence in Vietnam, on the day of registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ForeignResidence {
    /// Whole months resided so far.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..24"))]
    pub months: u32,
    /// Whole months of residence left.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..36"))]
    pub months_left: u32,
}

/// Whoever would take the child in: law 102/2016/QH13, article 63(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Carer {
    /// The age.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::adults()")
    )]
    pub age: Age,
    /// Resides in Vietnam.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub resides_in_vietnam: bool,
    /// How long a foreigner has resided; null for a Vietnamese citizen.
    #[serde(deserialize_with = "explicit")]
    pub foreign_residence: Option<ForeignResidence>,
    /// Healthy, and of full civil capacity.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub healthy_and_capable: bool,
    /// Of good character.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub good_character: bool,
    /// Restricted in parental rights; prosecuted or sanctioned for child abuse; or convicted of an
    /// offence the article lists.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub barred: bool,
    /// Has housing and means that fit.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub housing_and_means: bool,
    /// Willing, with the agreement of the family.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub family_agrees: bool,
    /// A member of the family was prosecuted or sanctioned for child abuse.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub family_member_barred: bool,
    /// Months since the certificate of health, on the day of filing, a month that has begun counted whole:
    /// six months to the day are 6, a day more is 7; null without one. Asked of those who are no kin.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::option::weighted(0.9, 0_u32..8)")
    )]
    pub certificate_months: Option<u32>,
}

impl Carer {
    /// A Vietnamese citizen of 40 who meets every condition.
    pub const fn ordinary() -> Self {
        Self {
            age: Age::Years(40),
            resides_in_vietnam: true,
            foreign_residence: None,
            healthy_and_capable: true,
            good_character: true,
            barred: false,
            housing_and_means: true,
            family_agrees: true,
            family_member_barred: false,
            certificate_months: Some(0),
        }
    }
}

/// Care by kin or another family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct FamilyCare {
    /// Kin, or another family.
    pub form: CareForm,
    /// Why the child needs it.
    pub need: CareNeed,
    /// Whoever would take it in.
    pub carer: Carer,
    /// The consent of guardian or parents.
    pub consent: CareConsent,
    /// The child was heard.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub child_heard: bool,
    /// How often the child met a family that isn't kin.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..5"))]
    pub meetings: u32,
}

impl FamilyCare {
    /// An orphan for whom a family that isn't kin meets every condition.
    pub const fn ordinary() -> Self {
        Self {
            form: CareForm::OtherFamily,
            need: CareNeed::WithoutParents,
            carer: Carer::ordinary(),
            consent: CareConsent::Given,
            child_heard: true,
            meetings: 2,
        }
    }
}
