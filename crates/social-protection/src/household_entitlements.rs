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

use std::collections::BTreeMap;

use ansinh_core::explanation::{Alternative, Silent, Step, Trace};
use ansinh_core::facts::{FactError, Facts as _};
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

use crate::carer_support::CarerSupportReason;
use crate::monthly_allowance::MonthlyAmount;
use crate::social_pension::HIGHER_ONLY;
use crate::within::Within;
use crate::{
    CarerSupport, CarerSupportFacts, InstitutionalCare, MonthlyAllowance, MonthlyAllowanceFacts,
    SocialPension, monthly_allowance,
};

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
        let who = self.allowance.condition(monthly_allowance::Group::Child);
        if facts.members.is_empty() {
            trace.refuse(&who, || Reason::NoMembers);
            return Ok(None);
        }
        let mut payments = Vec::new();
        for member in &facts.members {
            self.add_own(member, &mut payments, trace)?;
        }
        self.add_parents(facts, &mut payments, trace)?;
        self.add_care(facts, &mut payments, trace)?;
        let Some(last) = payments.last() else {
            return Ok(None);
        };
        let citation = last.citation.clone();
        let total = Dong::sum(payments.iter().map(|payment| payment.amount))?;
        trace.step(&citation, |citation| {
            let label = Text::new("cộng trong tháng", "total of the month");
            let formula = Text::new("cộng các chế độ của hộ", "sum of the household's benefits");
            let step = Step::new(label, formula, total, citation);
            payments.iter().fold(step, |step, payment| {
                step.input(payment.label(), payment.amount)
            })
        });
        Ok(Some(HouseholdAward { payments, total }))
    }
}

impl HouseholdEntitlements {
    /// Maintenance, or else the higher of allowance and social pension.
    fn add_own<T: Trace<Reason>>(
        &self,
        member: &Member,
        payments: &mut Vec<HouseholdPayment>,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let maintained = self.maintenance(member, trace)?;
        let in_institution = maintained.is_some();
        if let Some(maintenance) = &maintained {
            payments.extend(paid(&[member], Benefit::Maintenance, maintenance));
            self.tell_allowance_lost(member, trace)?;
        }
        let circumstances = MonthlyAllowanceFacts {
            in_institution,
            ..member.circumstances.clone()
        };
        let reason = |reason| Reason::Allowance {
            member: member.name.clone(),
            reason,
        };
        let mut within = Within::new(trace, reason, |lost| named(&member.name, lost));
        let allowance = self.allowance.evaluate(&circumstances, &mut within)?;
        if self.add_pension(member, allowance.as_ref(), in_institution, payments, trace)? {
            return Ok(());
        }
        payments.extend(allowance.map(|allowance| HouseholdPayment {
            members: vec![member.name.clone()],
            benefit: Benefit::MonthlyAllowance,
            amount: allowance.amount,
            bound: Bound::Exact,
            citation: allowance.highest.citation,
        }));
        Ok(())
    }

    fn maintenance<T: Trace<Reason>>(
        &self,
        member: &Member,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(stay) = member.stay else {
            return Ok(None);
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
        let mut within = Within::new(trace, reason, |lost| named(&member.name, lost));
        rule.evaluate(&member.institutional_care(stay), &mut within)
    }

    /// The allowance a resident would have had in the community.
    fn tell_allowance_lost<T: Trace<Reason>>(
        &self,
        member: &Member,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let lost = self
            .allowance
            .evaluate(&member.circumstances, &mut Silent)?;
        if let Some(lost) = lost {
            trace.alternative(|| {
                let lost = Alternative {
                    label: Benefit::MonthlyAllowance.label(),
                    value: lost.amount.into(),
                    citation: lost.highest.citation,
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
        allowance: Option<&MonthlyAmount>,
        in_institution: bool,
        payments: &mut Vec<HouseholdPayment>,
        trace: &mut T,
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
        let amount = allowance.map_or(Dong::ZERO, |allowance| allowance.amount);
        let facts = member.social_pension(claim, amount, in_institution);
        let mut within = Within::new(trace, reason, |lost| named(&member.name, lost));
        if let Some(pension) = rule.evaluate(&facts, &mut within)? {
            payments.push(HouseholdPayment {
                members: vec![member.name.clone()],
                benefit: Benefit::SocialPension,
                amount: pension.total,
                bound: Bound::Exact,
                citation: pension.citation,
            });
            return Ok(true);
        }
        let alone = member.social_pension(claim, Dong::ZERO, in_institution);
        if let Some(lost) = rule.evaluate(&alone, &mut Silent)? {
            trace.alternative(|| {
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
        payments: &mut Vec<HouseholdPayment>,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let mut couples: BTreeMap<u16, Vec<(&Member, &Parenthood)>> = BTreeMap::new();
        for member in &facts.members {
            if let Some(parenthood) = &member.parenthood
                && self.goes_on(member, trace)
            {
                let couple = couples.entry(parenthood.couple).or_default();
                couple.push((member, parenthood));
            }
        }
        for couple in couples.values() {
            let parents = couple.iter();
            let parents = parents.map(|(member, parenthood)| member.disabled_parent(parenthood));
            let support = CarerSupportFacts {
                parents: parents.collect::<Result<_, _>>()?,
                decided: facts.care_decided,
                ..CarerSupportFacts::ordinary()
            };
            let members: Vec<_> = couple.iter().map(|(member, _)| *member).collect();
            self.add_support(&members, Benefit::ParentSupport, &support, payments, trace)?;
        }
        Ok(())
    }

    fn add_care<T: Trace<Reason>>(
        &self,
        facts: &HouseholdEntitlementsFacts,
        payments: &mut Vec<HouseholdPayment>,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let cared = |member: &Member| member.care.map(|care| member.cared_for(care));
        let mut members: Vec<&Member> = Vec::new();
        for member in facts.members.iter().filter(|member| member.care.is_some()) {
            if self.goes_on(member, trace) {
                members.push(member);
            }
        }
        if members.is_empty() {
            return Ok(());
        }
        let support = CarerSupportFacts {
            cared_for: members.iter().copied().filter_map(cared).collect(),
            carer_conditions: facts.carer_conditions,
            decided: facts.care_decided,
            ..CarerSupportFacts::ordinary()
        };
        self.add_support(&members, Benefit::CarerSupport, &support, payments, trace)
    }

    /// Does a member's right go on in this month? Support for the care of somebody who has died ends
    /// with the right.
    fn goes_on<T: Trace<Reason>>(&self, member: &Member, trace: &mut T) -> bool {
        let Some(last_month) = member.circumstances.ended.map(Month::of) else {
            return true;
        };
        let ended = last_month < self.month;
        if ended {
            let reason = CarerSupportReason::Ended { last_month };
            trace.refuse(&self.carer.stands_in(&reason), || Reason::Care {
                members: member.name.clone(),
                reason,
            });
        }
        !ended
    }

    fn add_support<T: Trace<Reason>>(
        &self,
        members: &[&Member],
        benefit: Benefit,
        facts: &CarerSupportFacts,
        payments: &mut Vec<HouseholdPayment>,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let names = || -> String { names(members).join(", ") };
        let reason = |reason| Reason::Care {
            members: names(),
            reason,
        };
        let mut within = Within::new(trace, reason, |lost| named(&names(), lost));
        if let Some(support) = self.carer.evaluate(facts, &mut within)? {
            payments.extend(paid(members, benefit, &support));
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

fn paid(members: &[&Member], benefit: Benefit, payments: &Payments) -> Option<HouseholdPayment> {
    let first = payments.lines().into_iter().next()?;
    Some(HouseholdPayment {
        members: names(members),
        benefit,
        amount: payments.total(),
        bound: first.bound,
        citation: first.citation,
    })
}

fn names(members: &[&Member]) -> Vec<String> {
    members.iter().map(|member| member.name.clone()).collect()
}

/// What a member lost, under the member's name.
fn named(name: &str, lost: Alternative) -> Alternative {
    let label = Text {
        vi: format!("{name}: {}", lost.label.vi).into(),
        en: format!("{name}: {}", lost.label.en).into(),
    };
    Alternative { label, ..lost }
}
