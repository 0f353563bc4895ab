use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::highest::from_the_highest;
use ansinh_core::law::Citation;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Text};

use super::Reason;

/// What was claimed: each claim stands or falls, and the trace hears of it.
pub(super) struct Claims<'a, T> {
    trace: &'a mut T,
    payments: Payments,
}

impl<'a, T: Trace<Reason>> Claims<'a, T> {
    pub(super) fn new(trace: &'a mut T) -> Self {
        let payments = Payments::told_to(trace);
        Self { trace, payments }
    }

    /// A claim that is paid. One of nothing leaves no line.
    pub(super) fn stands(
        &mut self,
        label: impl Into<Text> + Clone,
        amount: Dong,
        by: &Citation,
    ) -> Result<(), FactError> {
        if amount == Dong::ZERO {
            return Ok(());
        }
        self.trace.step(by, |citation| {
            let formula = Text::new("được hưởng", "stands");
            Step::new(label.clone().into(), formula, amount, citation)
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(label, amount, Frequency::Monthly, Bound::Exact, by)?;
        Ok(())
    }

    /// A claim that is not paid.
    pub(super) fn falls(&mut self, label: impl Into<Text>, amount: Dong, loses_by: &Citation) {
        if amount == Dong::ZERO {
            return;
        }
        self.trace.alternative(|| Alternative {
            label: label.into(),
            value: amount.into(),
            citation: loses_by.clone(),
            loses_by: loses_by.clone(),
        });
    }

    /// The highest so many claims are paid, the others fall.
    pub(super) fn highest<L: Into<Text> + Clone>(
        &mut self,
        count: usize,
        claims: impl Iterator<Item = (L, Dong)> + Clone,
        by: &Citation,
    ) -> Result<(), FactError> {
        let claims = from_the_highest(claims, |(_, amount)| *amount);
        for (position, (label, amount)) in claims.enumerate() {
            if position < count {
                self.stands(label, amount, by)?;
            } else {
                self.falls(label, amount, by);
            }
        }
        Ok(())
    }

    pub(super) fn reads(&mut self, reading: Text) {
        self.trace.caveat(|| Caveat::Reading { reading });
    }

    pub(super) fn into_payments(self) -> Payments {
        self.payments
    }
}
