use serde::{Deserialize, Serialize};

/// Where a child belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Citizenship {
    /// A Vietnamese citizen.
    Vietnamese,
    /// Of another nationality.
    Foreign,
    /// Nationality not determined.
    Undetermined,
}

/// What became of a parent; for an adopted child, of the parent by birth. Where several things are
/// true, the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ParentStatus {
    /// Dead.
    Dead,
    /// Declared missing by a court (*mất tích theo quy định của pháp luật*).
    Missing,
    /// Maintained in a social-assistance institution.
    InInstitution,
    /// In prison, or in compulsory education or rehabilitation; a reformatory (*trường giáo dưỡng*) is
    /// not among them here.
    Confined,
    /// No longer able to care for the child; under the law of 2004, incapable by the Civil Code.
    UnableToCare,
    /// Parental rights restricted.
    RightsRestricted,
    /// Of child age, and living with the child.
    OfChildAge,
    /// Not identified.
    Unknown,
    /// None of these.
    Ordinary,
}

/// Who cares for the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CareOfChild {
    /// The father, the mother, or both.
    Parents,
    /// A relative (*người thân thích*).
    Kin,
    /// A person or family that is no kin.
    NonKin,
    /// A child-protection facility or a social-assistance institution.
    Institution,
    /// Adoptive parents.
    Adopted,
    /// Nobody.
    Nobody,
}

/// The degree on the disability certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Disability {
    /// *Đặc biệt nặng*.
    ExtremelySevere,
    /// *Nặng*.
    Severe,
    /// *Nhẹ*; it counts.
    Mild,
}

/// What followed on an offence: decree 56/2017, article 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Offence {
    /// 1: education in the commune or a reformatory as an administrative measure, or management in the
    /// family.
    AdministrativeMeasure,
    /// 2: education in the commune or in a facility, without a stable residence.
    WithoutResidence,
    /// 3: a judicial measure, non-custodial reform, prison, or a suspended sentence.
    JudicialMeasureOrPenalty,
    /// 4: prison or the reformatory completed.
    Completed,
    /// None of these.
    Other,
}

/// How an addiction is treated: decree 56/2017, article 9.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Rehabilitation {
    /// 1: in a rehabilitation centre.
    InCentre,
    /// 2: at home or in the community.
    AtHomeOrInCommunity,
    /// Not treated.
    None,
}

/// How a child is exploited, the first that is true: decree 56/2017, article 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Exploitation {
    /// 1: forced into work against labour law.
    IllegalWork,
    /// 2: pornography.
    Pornography,
    /// 3: sexual abuse in tourism, prostitution.
    SexTourismOrProstitution,
    /// 4: carrying, selling, making or keeping drugs or prohibited goods.
    DrugsOrProhibitedGoods,
    /// 5: other profiteering.
    OtherProfit,
}

/// How a child was sexually abused, the first that is true: decree 56/2017, article 13.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum SexualAbuse {
    /// 1: *hiếp dâm*.
    Rape,
    /// 2: *cưỡng dâm*.
    ForcedIntercourse,
    /// 3: *giao cấu*.
    Intercourse,
    /// 4: *dâm ô*.
    Molestation,
    /// 5: used for prostitution or pornography.
    ProstitutionOrPornography,
}

/// To whom a trafficked child returned: decree 56/2017, article 14.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ReturnFromTrafficking {
    /// 1: to the parents.
    ToParents,
    /// 2: into alternative care.
    ToAlternativeCare,
}

/// How the household is classed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ChildsHousehold {
    /// Poor.
    Poor,
    /// Near-poor.
    NearPoor,
    /// Neither.
    Other,
}
