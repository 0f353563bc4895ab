//! What a member receives alone: maintenance, or else the higher of allowance and social pension.

use ansinh_core::explanation::{Alternative, Silent, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::rule::{Award as _, Bound, Rule as _};
use ansinh_core::{Dong, Text};

use super::received::{Received, named, paid};
use super::{
    Benefit, HouseholdEntitlements, HouseholdEntitlementsReason as Reason, HouseholdPayment, Member,
};
use crate::SocialPensionFacts;
use crate::monthly_allowance::Decision;
use crate::social_pension::{HIGHER_ONLY, PensionReadings};
use crate::within::Within;

impl HouseholdEntitlements {
    /// Maintenance, or else the higher of allowance and social pension.
    pub(super) fn add_own<T: Trace<Reason>>(
        &self,
        member: &Member,
        readings: PensionReadings,
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
        if self.add_pension(member, amount, in_institution, readings, received)? {
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
                funding: self.allowance.terms().funding.clone(),
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
            paid(members, Benefit::Maintenance, &maintenance, rule)
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
        readings: PensionReadings,
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
        let facts = SocialPensionFacts {
            readings,
            ..member.social_pension(claim, allowance, in_institution)
        };
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
                    funding: rule.terms().funding.clone(),
                })
            })?;
            return Ok(true);
        }
        let alone = SocialPensionFacts {
            monthly_allowance: Dong::ZERO,
            ..facts
        };
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
}
