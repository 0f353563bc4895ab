mod adoption;
mod family;

use ansinh_core::NaiveDate;
use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{Age, FactError, Facts};
use serde::{Deserialize, Serialize};

pub use adoption::{Adopters, Adoption, AdoptionConsent, AdoptiveRelation};
pub use family::{CareConsent, CareForm, CareNeed, Carer, FamilyCare, ForeignResidence};

/// Who runs the facility a child lives in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Facility {
    /// The province.
    Provincial,
    /// The district, until 2025-06-30; the commune since.
    Local,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum CareRequest {
    /// Care by kin or another family.
    Family(FamilyCare),
    /// An adoption.
    Adoption(Adoption),
    /// A move from a facility to a family: the time limits.
    FromFacility(Facility),
}

/// A request for alternative care; no name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct AlternativeCareFacts {
    /// The child's age; an adoptee may be under 18.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::children()")
    )]
    pub child: Age,
    /// What is asked for.
    pub request: CareRequest,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112); they matter to time limits only.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::some_holidays()")
    )]
    pub holidays: Holidays,
}

impl Facts for AlternativeCareFacts {
    /// An orphan of ten for whom a family that isn't kin meets every condition; no holidays.
    fn ordinary() -> Self {
        Self {
            child: Age::Years(10),
            request: CareRequest::Family(FamilyCare::ordinary()),
            holidays: Holidays::default(),
        }
    }
}

impl AlternativeCareFacts {
    pub(super) fn check(&self, day: NaiveDate) -> Result<(), FactError> {
        self.child.check("child", day)?;
        match &self.request {
            CareRequest::Family(family) => family.carer.age.check("request.family.carer.age", day),
            CareRequest::Adoption(adoption) => {
                adoption.adopter.check("request.adoption.adopter", day)
            }
            CareRequest::FromFacility(_) => Ok(()),
        }
    }
}
