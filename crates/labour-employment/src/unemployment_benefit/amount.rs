use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, When};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::series::{BASE_SALARY, MINIMUM_WAGE_MONTHLY};
use ansinh_core::{Decimal, Dong, NaiveDate, Text};

use super::{UnemploymentBenefit, UnemploymentBenefitFacts};
use crate::WageScheme;
use crate::unemployment::{JobLossReason, UnemploymentLaw};

impl UnemploymentBenefit {
    /// The monthly benefit: the rate on the mean of the last wages, under the cap; one rounding to
    /// the đồng, at the end.
    pub(super) fn monthly<T: Trace<JobLossReason>>(
        &self,
        facts: &UnemploymentBenefitFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let (mut wages, mut count) = (Dong::ZERO, 0_u32);
        for (months, wage) in facts.job_loss.last_wages(self.wage_months.value) {
            wages = wages.plus(wage.times(months)?)?;
            count = count.saturating_add(months);
        }
        let raw = share_of_mean(wages, count, self.rate.value.to_decimal())
            .ok_or(AmountError::Overflow)?;
        trace.step(&self.rate.citation, |citation| {
            let label = Text::new(
                "tỷ lệ trên bình quân tiền lương các tháng cuối",
                "rate on the mean of the last wages",
            );
            let formula = Text::new(
                "tổng tiền lương ÷ số tháng × tỷ lệ",
                "sum of the wages ÷ months × rate",
            );
            Step::new(label, formula, raw.normalize(), citation)
                .input(Text::new("tổng tiền lương", "sum of the wages"), wages)
                .input(Text::new("số tháng", "months"), count)
                .input(Text::new("tỷ lệ", "rate"), self.rate.value)
        });
        let cap = self.cap(facts, trace)?;
        let under_cap = cap.map_or(raw, |cap| raw.min(cap.to_decimal()));
        let monthly = Rounding::WHOLE_DONG.dong(under_cap)?;
        trace.step(&self.rate.citation, |citation| {
            let label = Text::new("mức hưởng hằng tháng", "monthly benefit");
            let formula = Text::new(
                "không quá mức tối đa, làm tròn đến đồng",
                "at most the cap, to the nearest đồng",
            );
            Step::new(label, formula, monthly, citation)
        });
        Ok(monthly)
    }

    /// The cap, where the law has one.
    fn cap<T: Trace<JobLossReason>>(
        &self,
        facts: &UnemploymentBenefitFacts,
        trace: &mut T,
    ) -> Result<Option<Dong>, FactError> {
        let Some(multiple) = &self.cap_multiple else {
            return Ok(None);
        };
        let level = self.level(facts, trace)?;
        let cap = level.value.times(multiple.value)?;
        trace.step(&level.citation, |citation| {
            let label = Text::new("mức tính trần", "level the cap is counted on");
            let formula = Text::new(
                "lương cơ sở hoặc lương tối thiểu vùng tại thời điểm luật định",
                "base salary or regional minimum wage at the time the law names",
            );
            Step::new(label, formula, level.value, citation)
        });
        trace.step(&multiple.citation, |citation| {
            let label = Text::new("mức hưởng tối đa", "the most a month");
            let formula = Text::new("số lần × mức", "multiple × level");
            Step::new(label, formula, cap, citation)
                .input(Text::new("số lần", "multiple"), multiple.value)
                .input(Text::new("mức", "level"), level.value)
        });
        Ok(Some(cap))
    }

    fn level<T: Trace<JobLossReason>>(
        &self,
        facts: &UnemploymentBenefitFacts,
        trace: &mut T,
    ) -> Result<Cited<Dong>, FactError> {
        let (loss, scheme) = (&facts.job_loss, facts.wage_scheme);
        let minimum = |day: NaiveDate| -> Result<Cited<Dong>, FactError> {
            let wages = MINIMUM_WAGE_MONTHLY.on(self.asked(day))?;
            Ok(wages.cited_in(facts.region))
        };
        if self.law != UnemploymentLaw::Law2025 {
            return match scheme {
                WageScheme::State => Ok(BASE_SALARY.on(self.asked(loss.ended))?.cited()),
                WageScheme::Employer => minimum(loss.ended),
            };
        }
        let at_end = minimum(loss.ended)?;
        let last = loss.last_contribution();
        let in_last_month = match last {
            Some(month) => minimum(month.last_day().min(loss.ended))?,
            None => at_end.clone(),
        };
        if at_end.value != in_last_month.value {
            trace.caveat(|| Caveat::Reading {
                reading: cap_reading(facts.readings.cap_on_day_of_end),
            });
        }
        Ok(if facts.readings.cap_on_day_of_end {
            at_end
        } else {
            in_last_month
        })
    }

    /// A day asked of the shared series, as this rule itself was asked for.
    fn asked(&self, day: NaiveDate) -> When {
        let assumed = |caveat: &Caveat| matches!(caveat, Caveat::AssumedUnchanged { .. });
        if self.terms.caveats.iter().any(assumed) {
            When::on(day).assume_unchanged()
        } else {
            When::on(day)
        }
    }
}

const fn cap_reading(on_day_of_end: bool) -> Text {
    if on_day_of_end {
        Text::new(
            "mức tối đa theo lương tối thiểu vùng tại thời điểm chấm dứt hợp đồng (khoản 1 Điều 15 Nghị định 374/2025/NĐ-CP)",
            "the cap by the minimum wage on the day the contract ended (decree 374/2025/NĐ-CP, article 15(1))",
        )
    } else {
        Text::new(
            "mức tối đa theo lương tối thiểu vùng của tháng cuối cùng đóng (khoản 1 Điều 39 Luật Việc làm)",
            "the cap by the minimum wage of the last month contributed (law 74/2025/QH15, article 39(1))",
        )
    }
}

/// `rate` per cent of the mean of `count` wages that add up to `wages`.
fn share_of_mean(wages: Dong, count: u32, rate: Decimal) -> Option<Decimal> {
    let parts = Decimal::ONE_HUNDRED.checked_mul(Decimal::from(count))?;
    wages.to_decimal().checked_mul(rate)?.checked_div(parts)
}
