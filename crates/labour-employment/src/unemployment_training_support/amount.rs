use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Text};

use super::{
    CourseFee, TrainingReason, UnemploymentTrainingSupport, UnemploymentTrainingSupportFacts,
};
use crate::course::{HalfMonths, odd_half_months};

/// What of the fee is supported, and by which provision.
pub(super) struct FeePart {
    pub(super) amount: Dong,
    pub(super) citation: Citation,
}

impl UnemploymentTrainingSupport {
    pub(super) fn fee_part<T: Trace<TrainingReason>>(
        &self,
        facts: &UnemploymentTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<FeePart, FactError> {
        match &self.course_ceiling {
            Some(ceiling) if self.is_short(facts) => whole_course(ceiling, facts, trace),
            _ => self.by_month(facts, trace),
        }
    }

    /// Tested on the real length, before rounding.
    fn is_short(&self, facts: &UnemploymentTrainingSupportFacts) -> bool {
        let (months, short) = (facts.length.months, self.short_course_months.as_ref());
        short.is_some_and(|short| {
            let exactly = months == short.value && facts.length.odd_days == 0;
            months < short.value || (exactly && self.exact_length_is_short)
        })
    }

    fn by_month<T: Trace<TrainingReason>>(
        &self,
        facts: &UnemploymentTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<FeePart, FactError> {
        if facts.length.odd_days > 0 && !self.odd_days_established {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 10/02/2015, cách tính ngày lẻ của khóa học",
                    "before 2015-02-10, what the odd days of a course count for",
                ),
            });
        }
        let half_up_to = self.half_month_days.as_ref().map(|days| days.value);
        let length = facts.length.half_months(half_up_to);
        let supported = length.at_most(self.most_months.value);
        let ceiling = self.monthly_ceiling.value;
        let halves = match &facts.fee {
            CourseFee::Whole(_) => {
                let allowed = Text::new(
                    "học phí từng tháng (per-month hoặc by-month): mức hỗ trợ tính theo tháng",
                    "the fee of each month (per-month or by-month): support goes by the month",
                );
                let field = "fee.per-month".into();
                return Err(FactError::Missing { field, allowed });
            }
            CourseFee::PerMonth(fee) => sum([((*fee).min(ceiling), supported.0)])?,
            CourseFee::ByMonth(fees) if facts.readings.ceiling_on_mean_fee => {
                on_the_mean(fees, ceiling, supported)?
            }
            CourseFee::ByMonth(fees) => {
                let last = odd_half_months(facts.length.odd_days, half_up_to);
                sum(weighted(fees, facts.length.months, last, supported)
                    .map(|(fee, halves)| (fee.min(ceiling), halves)))?
            }
        };
        let mut amount = half_of(halves)?;
        if facts.readings.capped_by_fee {
            amount = amount.min(charged(facts)?);
        }
        trace.step(&self.monthly_ceiling.citation, |citation| {
            let formula = Text::new(
                "học phí từng tháng nhưng không quá mức tối đa × số tháng (đã làm tròn, không quá 06 tháng)",
                "the fee of each month under the ceiling × months (rounded, six at most)",
            );
            Step::new(FEE, formula, amount, citation)
                .input(Text::new("mức tối đa/tháng", "ceiling a month"), ceiling)
                .input(Text::new("số tháng", "months"), supported.in_months())
        });
        Ok(FeePart {
            amount,
            citation: self.monthly_ceiling.citation.clone(),
        })
    }
}

pub(super) const FEE: Text = Text::new("hỗ trợ học phí", "support of the fee");

fn whole_course<T: Trace<TrainingReason>>(
    ceiling: &Cited<Dong>,
    facts: &UnemploymentTrainingSupportFacts,
    trace: &mut T,
) -> Result<FeePart, FactError> {
    let fee = match &facts.fee {
        CourseFee::Whole(fee) => *fee,
        CourseFee::ByMonth(fees) => Dong::sum(fees.iter().copied())?,
        CourseFee::PerMonth(fee) if facts.length.odd_days == 0 => fee.times(facts.length.months)?,
        CourseFee::PerMonth(_) => {
            let allowed = Text::new(
                "học phí cả khóa (whole): khóa ngắn hạn hỗ trợ theo khóa",
                "the fee of the whole course (whole): a short course is supported as a whole",
            );
            let field = "fee.whole".into();
            return Err(FactError::Missing { field, allowed });
        }
    };
    let amount = fee.min(ceiling.value);
    trace.step(&ceiling.citation, |citation| {
        let formula = Text::new(
            "học phí cả khóa nhưng không quá mức tối đa",
            "the fee of the course under the ceiling",
        );
        Step::new(FEE, formula, amount, citation)
            .input(Text::new("học phí", "fee"), fee)
            .input(
                Text::new("mức tối đa/khóa", "ceiling of a course"),
                ceiling.value,
            )
    });
    Ok(FeePart {
        amount,
        citation: ceiling.citation.clone(),
    })
}

/// Each fee with its half months, as far as they are supported.
fn weighted(
    fees: &[Dong],
    whole_months: u32,
    last: u32,
    supported: HalfMonths,
) -> impl Iterator<Item = (Dong, u32)> {
    let mut left = supported.0;
    (1_u32..).zip(fees).map(move |(number, fee)| {
        let wanted = if number <= whole_months { 2 } else { last };
        let halves = wanted.min(left);
        left = left.saturating_sub(halves);
        (*fee, halves)
    })
}

/// Amounts times half months, so twice the money.
fn sum(parts: impl IntoIterator<Item = (Dong, u32)>) -> Result<Decimal, AmountError> {
    let add = |sum: Dong, (fee, halves): (Dong, u32)| sum.plus(fee.times(halves)?);
    let sum = parts.into_iter().try_fold(Dong::ZERO, add)?;
    Ok(sum.to_decimal())
}

/// The mean of the fees under the ceiling, for so many half months.
fn on_the_mean(
    fees: &[Dong],
    ceiling: Dong,
    supported: HalfMonths,
) -> Result<Decimal, AmountError> {
    let count = u32::try_from(fees.len()).map_err(|_| AmountError::Overflow)?;
    let whole = Dong::sum(fees.iter().copied())?.to_decimal();
    let mean = whole
        .checked_div(Decimal::from(count))
        .ok_or(AmountError::Overflow)?;
    mean.min(ceiling.to_decimal())
        .checked_mul(Decimal::from(supported.0))
        .ok_or(AmountError::Overflow)
}

/// The fee of the time studied: odd days are thirtieths of the last month's fee.
fn charged(facts: &UnemploymentTrainingSupportFacts) -> Result<Dong, AmountError> {
    let months = facts.length.months;
    let (whole, last) = match &facts.fee {
        CourseFee::Whole(fee) => (*fee, Dong::ZERO),
        CourseFee::PerMonth(fee) => (fee.times(months)?, *fee),
        CourseFee::ByMonth(fees) => {
            let whole = usize::try_from(months).unwrap_or(usize::MAX);
            let sum = Dong::sum(fees.iter().copied().take(whole))?;
            (sum, fees.get(whole).copied().unwrap_or_default())
        }
    };
    let odd_days = last
        .to_decimal()
        .checked_mul(Decimal::from(facts.length.odd_days))
        .and_then(|days| days.checked_div(Decimal::from(30)))
        .ok_or(AmountError::Overflow)?;
    whole.plus(Rounding::WHOLE_DONG.dong(odd_days)?)
}

fn half_of(twice: Decimal) -> Result<Dong, AmountError> {
    let amount = twice
        .checked_div(Decimal::TWO)
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(amount)
}
