//! The tiers of income, and what each pays.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Decimal, Dong, Percent, Text};

use super::{ArtisanAllowance, ArtisanAllowanceFacts, ArtisanReason};

/// The numbers of decree 109, together there or not at all.
pub(super) struct Numbers<'a> {
    pub(super) base: &'a Cited<Dong>,
    lower_tier: &'a Cited<Percent>,
    /// Priority groups, then others: lower tier, upper tier.
    levels: [[&'a Cited<Dong>; 2]; 2],
    funeral: &'a Cited<Dong>,
}

impl ArtisanAllowance {
    pub(super) fn numbers(&self) -> Option<Numbers<'_>> {
        let priority = [self.priority_lower.as_ref()?, self.priority_upper.as_ref()?];
        let other = [self.other_lower.as_ref()?, self.other_upper.as_ref()?];
        Some(Numbers {
            base: self.base_salary.as_ref()?,
            lower_tier: self.lower_tier.as_ref()?,
            levels: [priority, other],
            funeral: self.funeral.as_ref()?,
        })
    }
}

impl Numbers<'_> {
    /// The amount of the artisan's tier; nothing from a base salary a head on.
    pub(super) fn level<T: Trace<ArtisanReason>>(
        &self,
        facts: &ArtisanAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<&Cited<Dong>>, AmountError> {
        let base = self.base.value.to_decimal();
        let lower = base
            .checked_mul(self.lower_tier.value.to_decimal())
            .and_then(|exact| exact.checked_div(Decimal::ONE_HUNDRED))
            .ok_or(AmountError::Overflow)?;
        let income = facts.income.to_decimal();
        let shown = Rounding::WHOLE_DONG.dong(lower)?;
        trace.step(&self.lower_tier.citation, |citation| {
            let formula = Text::new("tỷ lệ × mức lương cơ sở", "rate × base salary");
            Step::new(
                Text::new("giới hạn của bậc thu nhập thấp", "end of the lower tier"),
                formula,
                shown,
                citation,
            )
            .input(Text::new("tỷ lệ", "rate"), self.lower_tier.value)
            .input(Text::new("mức lương cơ sở", "base salary"), self.base.value)
        });
        let [priority, other] = self.levels;
        let [in_lower, in_upper] = if facts.is_of_priority() {
            priority
        } else {
            other
        };
        Ok(if income < lower {
            Some(in_lower)
        } else if income < base {
            Some(in_upper)
        } else {
            None
        })
    }

    pub(super) fn funeral<T: Trace<ArtisanReason>>(
        &self,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let Self { funeral, .. } = self;
        let label = Text::new(
            "chi phí mai táng, trả cho người tổ chức",
            "funeral, paid to whoever organises it",
        );
        trace.step(&funeral.citation, |citation| {
            let formula = Text::new("mức cố định", "a fixed amount");
            Step::new(label.clone(), formula, funeral.value, citation)
        });
        let payments = Payments::told_to(trace);
        let (amount, citation) = (funeral.value, &funeral.citation);
        Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?)
    }
}
