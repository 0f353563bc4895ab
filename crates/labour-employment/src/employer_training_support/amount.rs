//! What is supported of the fees.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Decimal, Dong, Text};

use super::{
    EmployerTrainingReason, EmployerTrainingSupport, EmployerTrainingSupportFacts, TrainedGroup,
    Workforce,
};
use crate::course::{HalfMonths, odd_half_months};
use crate::unemployment::UnemploymentLaw;

/// A monthly amount for so much time and so many workers, rounded once.
fn for_workers(monthly: Dong, time: HalfMonths, workers: u32) -> Result<Dong, AmountError> {
    let twice = monthly.times(time.0)?.times(workers)?.to_decimal();
    let amount = twice
        .checked_div(Decimal::TWO)
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(amount)
}

impl EmployerTrainingSupport {
    pub(super) fn amount<T: Trace<EmployerTrainingReason>>(
        &self,
        facts: &EmployerTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let of_resolution = facts.workforce == Workforce::Resolution68;
        let ceiling = match &self.resolution_68_ceiling {
            Some(ceiling) if of_resolution => ceiling,
            _ => &self.monthly_ceiling,
        };
        let mut total = Dong::ZERO;
        for group in &facts.groups {
            let supported = self.supported(group)?;
            let fee = group.fee.min(ceiling.value);
            let amount = for_workers(fee, supported, group.workers)?;
            total = total.plus(amount)?;
            trace.step(&ceiling.citation, |citation| {
                let label = Text::new("hỗ trợ của nhóm", "support of a group");
                let formula = Text::new(
                    "học phí/tháng nhưng không quá mức tối đa × số tháng × số người",
                    "monthly fee under the ceiling × months × workers",
                );
                Step::new(label, formula, amount, citation)
                    .input(Text::new("học phí/tháng", "monthly fee"), group.fee)
                    .input(
                        Text::new("mức tối đa/tháng", "ceiling a month"),
                        ceiling.value,
                    )
                    .input(Text::new("số tháng", "months"), supported.in_months())
                    .input(Text::new("số người", "workers"), group.workers)
            });
        }
        Ok(total)
    }

    /// The time supported for each of a group; for those who left, what they attended, if the
    /// employer need not repay it.
    fn supported(&self, group: &TrainedGroup) -> Result<HalfMonths, FactError> {
        let half_up_to = Some(self.half_month_days.value);
        let time = match group.left {
            None => group.length.half_months(half_up_to),
            Some(_) if self.law != UnemploymentLaw::Law2025 => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước năm 2026, người lao động thôi việc khi đang học",
                        "before 2026, workers who leave in the middle of the course",
                    ),
                });
            }
            Some(left) if !left.excepted => HalfMonths(0),
            Some(left) => {
                let in_odd_part = left.months >= group.length.months;
                let last = if in_odd_part {
                    odd_half_months(left.days, half_up_to)
                } else {
                    odd_half_months(left.days, None)
                };
                HalfMonths(left.months.saturating_mul(2).saturating_add(last))
            }
        };
        Ok(time.at_most(self.most_months.value))
    }

    pub(super) fn award<T: Trace<EmployerTrainingReason>>(
        &self,
        amount: Dong,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let support = Text::new("hỗ trợ kinh phí đào tạo", "support of the training");
        let payments = Payments::told_to(trace)
            .with(
                Text::new("chuyển trước", "of it, paid in advance"),
                self.advance.value,
                Frequency::None,
                Bound::Exact,
                &self.advance.citation,
            )?
            .with(
                support.clone(),
                amount,
                Frequency::Once,
                Bound::Exact,
                &self.monthly_ceiling.citation,
            )?;
        let total = payments.total();
        trace.step(&self.monthly_ceiling.citation, |citation| {
            let formula = Text::new(
                "cộng các nhóm; phần học phí vượt mức do người sử dụng lao động chi trả",
                "sum of the groups; the employer bears what is above the ceiling",
            );
            Step::new(support, formula, total, citation)
        });
        Ok(payments)
    }
}
