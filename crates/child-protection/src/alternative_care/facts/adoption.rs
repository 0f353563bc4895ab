use ansinh_core::facts::Age;
use serde::{Deserialize, Serialize};

/// What an adopter is to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum AdoptiveRelation {
    /// *Cha dượng, mẹ kế*.
    StepParent,
    /// *Cô, cậu, dì, chú, bác ruột*.
    FullAuntOrUncle,
    /// Anybody else.
    Other,
}

/// How many adopt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Adopters {
    /// One single person.
    Single,
    /// Husband and wife, both.
    MarriedCouple,
    /// One of a couple, or two who are not married.
    Other,
}

/// Who consents to an adoption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum AdoptionConsent {
    /// The parents by birth, or the one who is left.
    BirthParents {
        /// Days since the child's birth, on the day of the consent.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..400"))]
        days_since_birth: u32,
    },
    /// The guardian: both parents are dead, missing, incapable or unknown.
    Guardian,
    /// Nobody who may.
    Nobody,
}

/// An adoption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Adoption {
    /// The adopter's age; the younger one's of a couple.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::adults()")
    )]
    pub adopter: Age,
    /// What the adopter is to the child.
    pub relation: AdoptiveRelation,
    /// How many adopt.
    pub adopters: Adopters,
    /// Of full civil capacity.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub capable: bool,
    /// Health, means and housing let the adopter raise the child.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub health_and_means: bool,
    /// Of good character.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub good_character: bool,
    /// Restricted in parental rights; under an order of confinement; in prison; or convicted of an offence
    /// the article lists, not yet expunged.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::seldom()")
    )]
    pub barred: bool,
    /// Who consents.
    pub consent: AdoptionConsent,
    /// The child consents.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::mostly_met()")
    )]
    pub child_consents: bool,
}

impl Adoption {
    /// A couple of 40, not related, that meets every condition; the parents consented when the child was
    /// a year old.
    pub const fn ordinary() -> Self {
        Self {
            adopter: Age::Years(40),
            relation: AdoptiveRelation::Other,
            adopters: Adopters::MarriedCouple,
            capable: true,
            health_and_means: true,
            good_character: true,
            barred: false,
            consent: AdoptionConsent::BirthParents {
                days_since_birth: 365,
            },
            child_consents: true,
        }
    }
}
