use ansinh_core::facts::{Age, FactError, Facts as _, explicit};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::carer_support::{Care, CaredFor, Parent};
use crate::institutional_care::Admission;
use crate::monthly_allowance::SupportPerson;
use crate::social_pension::PensionClaim;
use crate::{Household, InstitutionalCareFacts, MonthlyAllowanceFacts, SocialPensionFacts};

/// Pregnancy and small children of a disabled member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Parenthood {
    /// The number of the couple: partners bear the same one, others their own.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..3"))]
    pub couple: u16,
    /// Pregnant in this month.
    pub pregnant: bool,
    /// The ages of the children raised.
    #[cfg_attr(feature = "proptest", proptest(strategy = "few()"))]
    pub children: Vec<Age>,
}

/// A stay in an institution in this month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The ground of admission.
    pub admission: Admission,
    /// Months of the stay that a limit counts, with this one; 0 to 1,200.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub months_of_stay: u32,
}

/// A registered beneficiary (*đối tượng đang quản lý*) of the household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// A name or number, unlike that of every other member.
    #[cfg_attr(feature = "proptest", proptest(regex = "[a-e]"))]
    pub name: String,
    /// What the monthly allowance asks of the person. `in_institution` is left unset: a stay says
    /// it.
    #[cfg_attr(feature = "proptest", proptest(strategy = "in_the_community()"))]
    pub circumstances: MonthlyAllowanceFacts,
    /// A claim to the social pension; null without one, and before 2025-07, when there was none.
    #[serde(deserialize_with = "explicit")]
    pub pension_claim: Option<PensionClaim>,
    /// A stay in an institution; null in the community.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "seldom()"))]
    pub stay: Option<Stay>,
    /// In whose care the person is; null where nobody is to be supported for it.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "seldom()"))]
    pub care: Option<Care>,
    /// Pregnancy and small children; null for others.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "seldom()"))]
    pub parenthood: Option<Parenthood>,
}

impl Member {
    /// Somebody in ordinary circumstances who claims nothing else.
    pub fn ordinary(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            circumstances: MonthlyAllowanceFacts::ordinary(),
            pension_claim: None,
            stay: None,
            care: None,
            parenthood: None,
        }
    }

    /// The same for somebody born on a day.
    pub fn born(name: impl Into<String>, born: NaiveDate) -> Self {
        let mut member = Self::ordinary(name);
        member.circumstances.age = Age::Born(born);
        member
    }

    pub(super) fn institutional_care(&self, stay: Stay) -> InstitutionalCareFacts {
        InstitutionalCareFacts {
            age: self.circumstances.age,
            admission: stay.admission,
            disability: self.circumstances.disability,
            in_education: self.circumstances.in_education,
            age_22_counts: self.circumstances.readings.age_22_counts,
            months_of_stay: stay.months_of_stay,
            died_on: None,
            medicine_spent: Dong::ZERO,
            level_270_in_2014: self.circumstances.readings.level_270_in_2014,
        }
    }

    pub(super) fn social_pension(
        &self,
        claim: PensionClaim,
        monthly_allowance: Dong,
        in_institution: bool,
    ) -> SocialPensionFacts {
        SocialPensionFacts {
            age: self.circumstances.age,
            household: self.circumstances.household,
            claim,
            monthly_allowance,
            in_institution,
            ended: self.circumstances.ended,
            ..SocialPensionFacts::ordinary()
        }
    }

    pub(super) fn cared_for(&self) -> Option<CaredFor> {
        let given = &self.circumstances;
        Some(CaredFor {
            age: given.age,
            disability: given.disability,
            without_support: given.child_situation.is_some(),
            has_hiv: given.has_hiv,
            // Article 5(5)d of decree 20/2021/NĐ-CP as a whole.
            instead_of_institution: given.cared_for_instead_of_institution
                && given.household == Household::Poor
                && given.support_person == SupportPerson::None,
            care: self.care?,
        })
    }

    pub(super) fn disabled_parent(&self) -> Option<Parent<'_>> {
        let parenthood = self.parenthood.as_ref()?;
        Some(Parent {
            disability: self.circumstances.disability?,
            pregnant: parenthood.pregnant,
            children: &parenthood.children,
        })
    }

    pub(super) fn couple(&self) -> Option<u16> {
        self.parenthood.as_ref().map(|parenthood| parenthood.couple)
    }

    pub(super) fn check_parenthood(&self) -> Result<(), FactError> {
        if self.parenthood.is_some() && self.circumstances.disability.is_none() {
            let because = Text::new(
                "hỗ trợ mang thai, nuôi con nhỏ cần giấy xác nhận khuyết tật",
                "support for pregnancy and small children needs a disability certificate",
            );
            let field = "members.circumstances.disability";
            return Err(FactError::contradiction(field, "null", because));
        }
        Ok(())
    }

    pub(super) fn check(&self) -> Result<(), FactError> {
        let given = &self.circumstances;
        if given.in_institution {
            let because = Text::new("ghi ở `stay`", "`stay` says so");
            let field = "members.circumstances.in_institution";
            return Err(FactError::contradiction(field, true, because));
        }
        if self.stay.is_some() && self.care.is_some() {
            let because = Text::new(
                "người đang ở cơ sở không được chăm sóc tại hộ",
                "a resident of an institution is not cared for by a household",
            );
            return Err(FactError::contradiction(
                "members.care",
                &self.name,
                because,
            ));
        }
        let Some(claim) = self.pension_claim else {
            return Ok(());
        };
        let benefit = claim.existing_benefit;
        let draws = given.draws_pension || given.draws_social_insurance;
        if (benefit > Dong::ZERO) != draws {
            let because = Text::new(
                "đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội thì ghi cả ở `circumstances` và mức hưởng ở đây",
                "a pension or social-insurance benefit stands in `circumstances`, and its sum here",
            );
            let field = "members.pension_claim.existing_benefit";
            return Err(FactError::contradiction(field, benefit, because));
        }
        Ok(())
    }
}

#[cfg(feature = "proptest")]
mod strategies {
    use proptest::prelude::{Arbitrary, Strategy, any};

    use super::{Household, MonthlyAllowanceFacts};

    pub(in super::super) fn few<T: Arbitrary + 'static>() -> impl Strategy<Value = Vec<T>> {
        proptest::collection::vec(any::<T>(), 0..3)
    }

    pub(super) fn seldom<T: Arbitrary + 'static>() -> impl Strategy<Value = Option<T>> {
        proptest::option::weighted(0.15, any::<T>())
    }

    pub(super) fn in_the_community() -> impl Strategy<Value = MonthlyAllowanceFacts> {
        any::<MonthlyAllowanceFacts>().prop_map(|facts| MonthlyAllowanceFacts {
            in_institution: false,
            household: Household::Poor,
            draws_social_insurance: false,
            ..facts
        })
    }
}
#[cfg(feature = "proptest")]
pub(super) use strategies::few;
#[cfg(feature = "proptest")]
use strategies::{in_the_community, seldom};
