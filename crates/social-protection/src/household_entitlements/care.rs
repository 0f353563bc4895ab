//! What the household receives for care: one grant a couple, and support for those cared for.

use ansinh_core::Month;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::rule::Award as _;

use super::received::{Received, named, names, paid};
use super::{
    Benefit, HouseholdEntitlements, HouseholdEntitlementsFacts,
    HouseholdEntitlementsReason as Reason, Member,
};
use crate::carer_support::{CareCase, CaredFor, CarerConditions, CarerSupportReason, Parent};
use crate::within::Within;

impl HouseholdEntitlements {
    /// One grant for each couple.
    pub(super) fn add_parents<T: Trace<Reason>>(
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
                suspended: facts.care_suspended,
                readings: facts.readings.care,
            };
            self.add_support(couple, Benefit::ParentSupport, &case, received)?;
        }
        Ok(())
    }

    pub(super) fn add_care<T: Trace<Reason>>(
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
            suspended: facts.care_suspended,
            readings: facts.readings.care,
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
            received.add(support.total(), || {
                paid(members, benefit, &support, &self.carer)
            })?;
        }
        Ok(())
    }
}

/// The numbers of the couples, each once, in order.
fn couples<'m>(parents: impl Iterator<Item = &'m Member> + Clone) -> impl Iterator<Item = u16> {
    let numbers = parents.filter_map(Member::couple);
    std::iter::successors(numbers.clone().min(), move |last| {
        numbers.clone().filter(|number| number > last).min()
    })
}
