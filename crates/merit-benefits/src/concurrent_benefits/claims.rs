use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
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
        label: Text,
        amount: Dong,
        by: &Citation,
    ) -> Result<(), FactError> {
        if amount == Dong::ZERO {
            return Ok(());
        }
        self.trace.step(by, |citation| {
            let formula = Text::new("được hưởng", "stands");
            Step::new(label.clone(), formula, amount, citation)
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(label, amount, Frequency::Monthly, Bound::Exact, by)?;
        Ok(())
    }

    /// A claim that is not paid.
    pub(super) fn falls(&mut self, label: Text, amount: Dong, loses_by: &Citation) {
        if amount == Dong::ZERO {
            return;
        }
        self.trace.alternative(|| Alternative {
            label,
            value: amount.into(),
            citation: loses_by.clone(),
            loses_by: loses_by.clone(),
        });
    }

    /// The highest claim is paid, the others fall.
    pub(super) fn highest(
        &mut self,
        claims: impl IntoIterator<Item = (Text, Dong)>,
        by: &Citation,
    ) -> Result<(), FactError> {
        let mut claims: Vec<_> = claims.into_iter().collect();
        claims.sort_by(|(_, one), (_, other)| other.cmp(one));
        self.first(claims, 1, by)
    }

    /// The first so many claims are paid, the others fall.
    pub(super) fn first(
        &mut self,
        claims: Vec<(Text, Dong)>,
        count: usize,
        by: &Citation,
    ) -> Result<(), FactError> {
        for (position, (label, amount)) in claims.into_iter().enumerate() {
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
