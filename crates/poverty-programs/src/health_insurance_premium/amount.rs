//! The premium of some months, and what a change of the base salary makes of it.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Dong, Month, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

use super::group::PremiumGroup;
use super::shares::Decree;
use super::{HealthInsurancePremium, HealthInsurancePremiumReason};

const PREMIUM: Text = Text::new("mức đóng của các tháng", "premium of the months");

/// A base salary that begins after the governing day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaseSalaryChange {
    /// Its first day.
    pub from: NaiveDate,
    /// Đồng a month.
    pub base_salary: Cited<Dong>,
}

impl HealthInsurancePremium {
    /// The premium of the months.
    pub(super) fn premium<T: Trace<HealthInsurancePremiumReason>>(
        &self,
        months: u32,
        group: PremiumGroup,
        share: &Cited<Percent>,
        decree: Decree,
        trace: &mut T,
    ) -> Result<Cited<Dong>, FactError> {
        let monthly = self.monthly(self.base_salary.value)?;
        trace.step(&self.premium_rate.citation, |citation| {
            let label = Text::new("mức đóng mỗi tháng", "premium a month");
            let formula = Text::new("mức lương cơ sở × tỷ lệ", "base salary × rate");
            Step::new(label, formula, monthly, citation)
                .input(
                    Text::new("mức lương cơ sở", "base salary"),
                    self.base_salary.value,
                )
                .input(Text::new("tỷ lệ", "rate"), self.premium_rate.value)
        });
        let fixed = group.is_fixed_when_paid();
        let after = self.months_after_change(months);
        let Some(change) = self.next_base_salary.as_ref().filter(|_| after > 0) else {
            let amount = monthly.times(months)?;
            return Ok(tell(
                amount,
                monthly,
                months,
                &self.premium_rate.citation,
                trace,
            ));
        };
        if fixed {
            let amount = monthly.times(months)?;
            return Ok(tell(
                amount,
                monthly,
                months,
                &decree.fixed_when_paid(),
                trace,
            ));
        }
        if share.value < Percent::new(100, 0) {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức đóng khi mức lương cơ sở thay đổi trong thời gian được hỗ trợ một phần",
                    "the premium of a part-supported person when the base salary changes within the months",
                ),
            });
        }
        let then = self.monthly(change.base_salary.value)?;
        let before = months.saturating_sub(after);
        let amount = monthly.times(before)?.plus(then.times(after)?)?;
        let citation = decree.follows_base_salary();
        trace.step(&citation, |citation| {
            let formula = Text::new(
                "mỗi tháng theo mức lương cơ sở của tháng",
                "each month by its own base salary",
            );
            Step::new(PREMIUM, formula, amount, citation)
                .input(Text::new("mức trước", "a month before"), monthly)
                .input(Text::new("số tháng trước", "months before"), before)
                .input(Text::new("từ ngày", "from"), change.from)
                .input(Text::new("mức sau", "a month after"), then)
                .input(Text::new("số tháng sau", "months after"), after)
        });
        Ok(Cited::new(amount, citation))
    }

    fn monthly(&self, base_salary: Dong) -> Result<Dong, FactError> {
        let rate = self.premium_rate.value.to_coefficient();
        let rate = rate.ok_or(AmountError::Overflow)?;
        Ok(base_salary.scaled(rate, &Rounding::WHOLE_DONG)?)
    }

    /// How many of the months begin with the next base salary, or later.
    fn months_after_change(&self, months: u32) -> u32 {
        let first = Month::of(self.on);
        let last = first.plus(months.saturating_sub(1));
        let begun = |change: &BaseSalaryChange| {
            let after = Month::of(change.from).until(last).saturating_add(1);
            u32::try_from(after).unwrap_or(0)
        };
        self.next_base_salary.as_ref().map_or(0, begun).min(months)
    }
}
fn tell<T: Trace<HealthInsurancePremiumReason>>(
    amount: Dong,
    monthly: Dong,
    months: u32,
    citation: &Citation,
    trace: &mut T,
) -> Cited<Dong> {
    trace.step(citation, |citation| {
        let formula = Text::new("mức mỗi tháng × số tháng", "a month × months");
        Step::new(PREMIUM, formula, amount, citation)
            .input(Text::new("mỗi tháng", "a month"), monthly)
            .input(Text::new("số tháng", "months"), months)
    });
    Cited::new(amount, citation.clone())
}
