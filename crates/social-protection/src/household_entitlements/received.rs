use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Award as _, Rule};
use ansinh_core::{Dong, Text};

use super::{Benefit, HouseholdAward, HouseholdEntitlementsReason, HouseholdPayment, Member};

/// What a household receives so far, and who hears of it.
pub(super) struct Received<'a, T> {
    pub(super) trace: &'a mut T,
    /// Those told; nobody is told of any where nobody listens.
    payments: Vec<HouseholdPayment>,
    /// All together; none while nothing is received.
    total: Option<Dong>,
}

impl<'a, T: Trace<HouseholdEntitlementsReason>> Received<'a, T> {
    pub(super) const fn told_to(trace: &'a mut T) -> Self {
        Self {
            trace,
            payments: Vec::new(),
            total: None,
        }
    }

    /// Adds a benefit, which is made only where it is told.
    pub(super) fn add(
        &mut self,
        amount: Dong,
        payment: impl FnOnce() -> Option<HouseholdPayment>,
    ) -> Result<(), AmountError> {
        self.total = Some(self.total.unwrap_or_default().plus(amount)?);
        if T::LISTENS {
            self.payments.extend(payment());
        }
        Ok(())
    }

    /// All of it, told at the end.
    pub(super) fn award(self) -> Option<HouseholdAward> {
        let (total, payments) = (self.total?, self.payments);
        if let Some(last) = payments.last() {
            self.trace.step(&last.citation, |citation| {
                let label = Text::new("cộng trong tháng", "total of the month");
                let formula =
                    Text::new("cộng các chế độ của hộ", "sum of the household's benefits");
                let step = Step::new(label, formula, total, citation);
                payments.iter().fold(step, |step, payment| {
                    step.input(payment.label(), payment.amount)
                })
            });
        }
        Some(HouseholdAward { payments, total })
    }
}

pub(super) fn paid<'m>(
    members: impl Iterator<Item = &'m Member>,
    benefit: Benefit,
    payments: &Payments,
    rule: &impl Rule,
) -> Option<HouseholdPayment> {
    let first = payments.first()?;
    Some(HouseholdPayment {
        members: names(members),
        benefit,
        amount: payments.total(),
        bound: first.bound,
        citation: first.citation.clone(),
        funding: rule.terms().funding.clone(),
    })
}

pub(super) fn names<'m>(members: impl Iterator<Item = &'m Member>) -> Vec<String> {
    members.map(|member| member.name.clone()).collect()
}

/// What a member lost, under the member's name.
pub(super) fn named(name: &str, lost: Alternative) -> Alternative {
    let label = Text {
        vi: format!("{name}: {}", lost.label.vi).into(),
        en: format!("{name}: {}", lost.label.en).into(),
    };
    Alternative { label, ..lost }
}
