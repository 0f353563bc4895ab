use ansinh_core::NaiveDate;
use ansinh_core::facts::{Age, Facts, explicit};
use serde::{Deserialize, Serialize};

use crate::special_circumstances::Disability;

/// Why a child has nobody to provide for it: decree 20/2021/NĐ-CP, article 5(1). The list is narrower
/// than that of children without support in children's law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum WithoutSupport {
    /// a: abandoned, not adopted.
    Abandoned,
    /// b: both parents dead.
    BothParentsDead,
    /// c: one parent dead, the other declared missing.
    OneDeadOtherMissing,
    /// d: one parent dead, the other in an institution.
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

/// Where a child lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum FosterPlace {
    /// With the person or family that took it in.
    Family,
    /// In a social-assistance institution.
    Institution,
}

/// Whether the carer meets the conditions of decree 20/2021/NĐ-CP, article 22.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum FosterCarer {
    /// All of them.
    MeetsAll,
    /// Only those that grandparents, aunts, uncles and siblings of a child without support must meet
    /// (clause 2, which names article 12 where article 20 is meant).
    NearRelative,
    /// Not met.
    NotMet,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct FosterReadings {
    /// "At most 22 years old" includes the whole year until the 23rd birthday; by default the right ends
    /// with the month of the 22nd.
    pub age_22_counts: bool,
}

/// A child that was taken in, in the month that is assessed; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct FosterSupportFacts {
    /// The age.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::up_to_24()")
    )]
    pub age: Age,
    /// Why nobody provides for the child, or did before it was 16; null otherwise.
    #[serde(deserialize_with = "explicit")]
    pub without_support: Option<WithoutSupport>,
    /// The degree on the disability certificate; null without one.
    #[serde(deserialize_with = "explicit")]
    pub disability: Option<Disability>,
    /// In general, vocational or higher education, at most for a first degree; asked for from 16.
    pub in_education: bool,
    /// Drew the allowance of a child without support until the age of 16; asked for from 16.
    pub drew_allowance: bool,
    /// Where the child lives.
    pub place: FosterPlace,
    /// Whether the carer meets the conditions.
    pub carer: FosterCarer,
    /// The day the support was decided; null presumes before the month assessed.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub decided: Option<NaiveDate>,
    /// The day on which the care, or the right, ended; null while it goes on.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub ended: Option<NaiveDate>,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: FosterReadings,
}

impl Facts for FosterSupportFacts {
    /// An orphan of ten in a family that meets every condition, decided before the month assessed.
    fn ordinary() -> Self {
        Self {
            age: Age::Years(10),
            without_support: Some(WithoutSupport::BothParentsDead),
            disability: None,
            in_education: false,
            drew_allowance: false,
            place: FosterPlace::Family,
            carer: FosterCarer::MeetsAll,
            decided: None,
            ended: None,
            readings: FosterReadings::default(),
        }
    }
}
