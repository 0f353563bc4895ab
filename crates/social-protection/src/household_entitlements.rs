//! Everything a household receives in a month: the allowance, the social pension, maintenance in an
//! institution and carer support of all its members, with what excludes what.
//!
//! - An institution's maintenance excludes the allowance in the community.
//! - Of the allowance and the social pension, the higher one is paid.
//! - Carer support is paid beside both, and ends with the right of the person cared for; a couple has
//!   one grant for pregnancy and small children.
//!
//! What a member would have had and lost is among the assessment's alternatives, with the
//! provision by which it loses. The month paid governs.

mod award;
mod care;
mod facts;
mod member;
mod own;
mod parameters;
mod reason;
mod received;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::NotInForce;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Month, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{Benefit, HouseholdAward, HouseholdPayment};
pub use facts::{HouseholdEntitlementsFacts, HouseholdReadings};
pub use member::{Member, Parenthood, Stay};
pub use reason::HouseholdEntitlementsReason;

use HouseholdEntitlementsReason as Reason;

use received::Received;

use crate::monthly_allowance;
use crate::{CarerSupport, InstitutionalCare, MonthlyAllowance, SocialPension};

/// The entitlements of a household in one month: the rules of that month, joined.
///
/// A policy for this rule reaches every rule inside that has the parameter: a standard level set here
/// counts for the allowance, carer support and institutions alike. One for a single rule is laid
/// over that field.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::carer_support::Care;
/// use ansinh_social_protection::household_entitlements::Member;
/// use ansinh_social_protection::{
///     Degree, HouseholdEntitlements, HouseholdEntitlementsFacts, MonthlyAllowanceFacts,
/// };
///
/// let child = Member {
///     circumstances: MonthlyAllowanceFacts {
///         age: 9_u16.into(),
///         disability: Some(Degree::ExtremelySevere),
///         ..MonthlyAllowanceFacts::ordinary()
///     },
///     care: Some(Care::OwnHousehold),
///     ..Member::ordinary("An")
/// };
/// let family = HouseholdEntitlementsFacts {
///     members: vec![child],
///     ..HouseholdEntitlementsFacts::ordinary()
/// };
/// let rule = HouseholdEntitlements::in_force(date(2017, 6, 1))?;
/// assert_eq!(rule.assess(&family)?.total(), Dong::new(945_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdEntitlements {
    /// The month paid.
    pub month: Month,
    /// The monthly allowance.
    pub allowance: MonthlyAllowance,
    /// The social pension (from 2025-07).
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub pension: Option<SocialPension>,
    /// Care in institutions.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub institution: Option<InstitutionalCare>,
    /// Carer support.
    pub carer: CarerSupport,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

impl Rule for HouseholdEntitlements {
    type Facts = HouseholdEntitlementsFacts;
    type Award = HouseholdAward;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/household-entitlements",
            title: Text::new(
                "Các chế độ trong tháng của một hộ gia đình",
                "Entitlements of a household in a month",
            ),
            ..MonthlyAllowance::about()
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let allowance = MonthlyAllowance::in_force(when)?;
        let pension = if_begun(SocialPension::in_force(when))?;
        let institution = if_begun(InstitutionalCare::in_force(when))?;
        let carer = CarerSupport::in_force(when)?;
        let terms = [
            Some(allowance.terms()),
            Some(carer.terms()),
            pension.as_ref().map(Rule::terms),
            institution.as_ref().map(Rule::terms),
        ];
        let terms = Terms::of_all(terms.into_iter().flatten());
        Ok(Self {
            month: Month::of(when.date),
            allowance,
            pension,
            institution,
            carer,
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HouseholdEntitlementsFacts,
        trace: &mut T,
    ) -> Result<Option<HouseholdAward>, FactError> {
        facts.check()?;
        if facts.members.is_empty() {
            let who = self.allowance.condition(monthly_allowance::Group::Child);
            trace.refuse(&who, || Reason::NoMembers);
            return Ok(None);
        }
        let mut received = Received::told_to(trace);
        for member in &facts.members {
            self.add_own(member, facts.readings.pension, &mut received)?;
        }
        self.add_parents(facts, &mut received)?;
        self.add_care(facts, &mut received)?;
        Ok(received.award())
    }
}

/// A rule that begins later than the others isn't there yet.
fn if_begun<R>(rule: Result<R, NotInForce>) -> Result<Option<R>, NotInForce> {
    match rule {
        Err(NotInForce::BeforeCoverage { .. }) => Ok(None),
        rule => rule.map(Some),
    }
}
