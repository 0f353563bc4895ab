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
mod facts;
mod parameters;
mod reason;
mod received;

use ansinh_core::explanation::{Alternative, Silent, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::NotInForce;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{Benefit, HouseholdAward, HouseholdPayment};
pub use facts::{HouseholdEntitlementsFacts, Member, Parenthood, Stay};
pub use reason::HouseholdEntitlementsReason;

use HouseholdEntitlementsReason as Reason;

use received::Received;

use crate::carer_support::{
    CareCase, CareReadings, CaredFor, CarerConditions, CarerSupportReason, Parent,
};
use crate::monthly_allowance::{self, Decision};
use crate::social_pension::HIGHER_ONLY;
use crate::within::Within;
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
    /// Care in institutions (from 2015).
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
            self.add_own(member, &mut received)?;
        }
        self.add_parents(facts, &mut received)?;
        self.add_care(facts, &mut received)?;
        Ok(received.award())
    }
}

impl HouseholdEntitlements {
    /// Maintenance, or else the higher of allowance and social pension.
    fn add_own<T: Trace<Reason>>(
        &self,
        member: &Member,
        received: &mut Received<'_, T>,
    ) -> Result<(), FactError> {
        let in_institution = self.add_maintenance(member, received)?;
        let allowance = if in_institution {
            self.tell_allowance_lost(member, received.trace)?;
            None
        } else {
            self.community_allowance(member, received.trace)?
        };
        let amount = allowance.map_or(Dong::ZERO, |allowance| allowance.amount);
        if self.add_pension(member, amount, in_institution, received)? {
            return Ok(());
        }
        let Some(allowance) = allowance else {
            return Ok(());
        };
        received.add(amount, || {
            Some(HouseholdPayment {
                members: vec![member.name.clone()],
                benefit: Benefit::MonthlyAllowance,
                amount,
                bound: Bound::Exact,
                citation: allowance.citation().clone(),
            })
        })?;
        Ok(())
    }

    /// Is the member maintained in an institution?
    fn add_maintenance<T: Trace<Reason>>(
        &self,
        member: &Member,
        received: &mut Received<'_, T>,
    ) -> Result<bool, FactError> {
        let Some(stay) = member.stay else {
            return Ok(false);
        };
        let Some(rule) = &self.institution else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2015, nuôi dưỡng tại cơ sở trợ giúp xã hội",
                    "before 2015, maintenance in an institution",
                ),
            });
        };
        let reason = |reason| Reason::Maintenance {
            member: member.name.clone(),
            reason,
        };
        let lost = |lost| named(&member.name, lost);
        let mut within = Within::new(&mut *received.trace, reason, lost);
        let Some(maintenance) = rule.evaluate(&member.institutional_care(stay), &mut within)?
        else {
            return Ok(false);
        };
        let members = std::iter::once(member);
        received.add(maintenance.total(), || {
            paid(members, Benefit::Maintenance, &maintenance)
        })?;
        Ok(true)
    }

    /// The allowance of somebody in the community.
    fn community_allowance<'a, T: Trace<Reason>>(
        &'a self,
        member: &'a Member,
        trace: &mut T,
    ) -> Result<Option<Decision<'a>>, FactError> {
        let reason = |reason| Reason::Allowance {
            member: member.name.clone(),
            reason,
        };
        let mut within = Within::new(trace, reason, |lost| named(&member.name, lost));
        self.allowance
            .decided(member.circumstances.case(), &mut within)
    }

    /// The allowance a resident would have had in the community.
    fn tell_allowance_lost<T: Trace<Reason>>(
        &self,
        member: &Member,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let lost = self
            .allowance
            .decided(member.circumstances.case(), &mut Silent)?;
        if let Some(lost) = lost {
            trace.alternative(|| {
                let lost = Alternative {
                    label: Benefit::MonthlyAllowance.label(),
                    value: lost.amount.into(),
                    citation: lost.citation().clone(),
                    loses_by: self.allowance.excludes_residents(),
                };
                named(&member.name, lost)
            });
        }
        Ok(())
    }

    /// Is the social pension paid, and not the allowance?
    fn add_pension<T: Trace<Reason>>(
        &self,
        member: &Member,
        allowance: Dong,
        in_institution: bool,
        received: &mut Received<'_, T>,
    ) -> Result<bool, FactError> {
        let Some(claim) = member.pension_claim else {
            return Ok(false);
        };
        let Some(rule) = &self.pension else {
            let because = Text::new(
                "trợ cấp hưu trí xã hội có từ 01/7/2025",
                "the social pension begins on 2025-07-01",
            );
            let field = "members.pension_claim";
            return Err(FactError::contradiction(field, &member.name, because));
        };
        let reason = |reason| Reason::Pension {
            member: member.name.clone(),
            reason,
        };
        let facts = member.social_pension(claim, allowance, in_institution);
        let lost = |lost| named(&member.name, lost);
        let mut within = Within::new(&mut *received.trace, reason, lost);
        if let Some(pension) = rule.evaluate(&facts, &mut within)? {
            received.add(pension.total, || {
                Some(HouseholdPayment {
                    members: vec![member.name.clone()],
                    benefit: Benefit::SocialPension,
                    amount: pension.total,
                    bound: Bound::Exact,
                    citation: pension.citation,
                })
            })?;
            return Ok(true);
        }
        let alone = member.social_pension(claim, Dong::ZERO, in_institution);
        if let Some(lost) = rule.evaluate(&alone, &mut Silent)? {
            received.trace.alternative(|| {
                let lost = Alternative {
                    label: Benefit::SocialPension.label(),
                    value: lost.total.into(),
                    citation: lost.citation,
                    loses_by: HIGHER_ONLY,
                };
                named(&member.name, lost)
            });
        }
        Ok(false)
    }

    /// One grant for each couple.
    fn add_parents<T: Trace<Reason>>(
        &self,
        facts: &HouseholdEntitlementsFacts,
        received: &mut Received<'_, T>,
    ) -> Result<(), FactError> {
        let parents = facts.members.iter();
        let parents = parents.filter(|member| member.parenthood.is_some());
        self.tell_ended(parents.clone(), received.trace);
        let parents = parents.filter(|member| self.ended(member).is_none());
        parents.clone().try_for_each(Member::check_parenthood)?;
        for couple in couples(parents.clone()) {
            let couple = parents
                .clone()
                .filter(move |member| member.couple() == Some(couple));
            let case = CareCase {
                parents: couple.clone().filter_map(Member::disabled_parent),
                cared_for: std::iter::empty(),
                carer_conditions: CarerConditions::Met,
                decided: facts.care_decided,
                ended: None,
                readings: CareReadings::default(),
            };
            self.add_support(couple, Benefit::ParentSupport, &case, received)?;
        }
        Ok(())
    }

    fn add_care<T: Trace<Reason>>(
        &self,
        facts: &HouseholdEntitlementsFacts,
        received: &mut Received<'_, T>,
    ) -> Result<(), FactError> {
        let cared_for = facts.members.iter().filter(|member| member.care.is_some());
        self.tell_ended(cared_for.clone(), received.trace);
        let cared_for = cared_for.filter(|member| self.ended(member).is_none());
        if cared_for.clone().next().is_none() {
            return Ok(());
        }
        let case = CareCase {
            parents: std::iter::empty(),
            cared_for: cared_for.clone().filter_map(Member::cared_for),
            carer_conditions: facts.carer_conditions,
            decided: facts.care_decided,
            ended: None,
            readings: CareReadings::default(),
        };
        self.add_support(cared_for, Benefit::CarerSupport, &case, received)
    }

    /// The last month of a member's right, if it is over: support for the care of somebody who has
    /// died ends with the right.
    fn ended(&self, member: &Member) -> Option<Month> {
        let last_month = member.circumstances.ended.map(Month::of)?;
        (last_month < self.month).then_some(last_month)
    }

    fn tell_ended<'m, T: Trace<Reason>>(
        &self,
        members: impl Iterator<Item = &'m Member>,
        trace: &mut T,
    ) {
        for member in members {
            if let Some(last_month) = self.ended(member) {
                let reason = CarerSupportReason::Ended { last_month };
                trace.refuse(&self.carer.stands_in(&reason), || Reason::Care {
                    members: member.name.clone(),
                    reason,
                });
            }
        }
    }

    fn add_support<'m, P, C, T: Trace<Reason>>(
        &self,
        members: impl Iterator<Item = &'m Member> + Clone,
        benefit: Benefit,
        case: &CareCase<P, C>,
        received: &mut Received<'_, T>,
    ) -> Result<(), FactError>
    where
        P: Iterator<Item = Parent<'m>> + Clone,
        C: Iterator<Item = CaredFor> + Clone,
    {
        let names = || names(members.clone()).join(", ");
        let reason = |reason| Reason::Care {
            members: names(),
            reason,
        };
        let lost = |lost| named(&names(), lost);
        let mut within = Within::new(&mut *received.trace, reason, lost);
        if let Some(support) = self.carer.support(case, &mut within)? {
            received.add(support.total(), || paid(members, benefit, &support))?;
        }
        Ok(())
    }
}

/// A rule that begins later than the others isn't there yet.
fn if_begun<R>(rule: Result<R, NotInForce>) -> Result<Option<R>, NotInForce> {
    match rule {
        Err(NotInForce::BeforeCoverage { .. }) => Ok(None),
        rule => rule.map(Some),
    }
}

fn paid<'m>(
    members: impl Iterator<Item = &'m Member>,
    benefit: Benefit,
    payments: &Payments,
) -> Option<HouseholdPayment> {
    let first = payments.first()?;
    Some(HouseholdPayment {
        members: names(members),
        benefit,
        amount: payments.total(),
        bound: first.bound,
        citation: first.citation.clone(),
    })
}

/// The numbers of the couples, each once, in order.
fn couples<'m>(parents: impl Iterator<Item = &'m Member> + Clone) -> impl Iterator<Item = u16> {
    let numbers = parents.filter_map(Member::couple);
    std::iter::successors(numbers.clone().min(), move |last| {
        numbers.clone().filter(|number| number > last).min()
    })
}

fn names<'m>(members: impl Iterator<Item = &'m Member>) -> Vec<String> {
    members.map(|member| member.name.clone()).collect()
}

/// What a member lost, under the member's name.
fn named(name: &str, lost: Alternative) -> Alternative {
    let label = Text {
        vi: format!("{name}: {}", lost.label.vi).into(),
        en: format!("{name}: {}", lost.label.en).into(),
    };
    Alternative { label, ..lost }
}
