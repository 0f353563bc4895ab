//! Hours, conditions and pay.

use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Text};

use super::{Taught, TeachingHours, TeachingHoursFacts, TeachingHoursReason};

impl TeachingHours {
    /// Standard hours.
    pub(super) fn hours(&self, taught: &Taught) -> Result<Decimal, FactError> {
        let of = |minutes: u32, each: Option<&Cited<u32>>| match (minutes, each) {
            (0, _) => Ok(Decimal::ZERO),
            (_, None) => Err(FactError::NotEstablished {
                what: Text::new(
                    "quy đổi phút giảng dạy ra giờ chuẩn trước 01/7/2017 và từ 01/01/2026",
                    "how minutes count as standard hours before 2017-07-01 and from 2026-01-01",
                ),
            }),
            (_, Some(each)) => Decimal::from(minutes)
                .checked_div(Decimal::from(each.value))
                .ok_or_else(|| AmountError::Overflow.into()),
        };
        let theory = of(taught.theory_minutes, self.theory_minutes.as_ref())?;
        let practice = of(taught.practice_minutes, self.practice_minutes.as_ref())?;
        let hours = taught.standard_hours.to_decimal();
        let sum = hours
            .checked_add(theory)
            .and_then(|sum| sum.checked_add(practice));
        Ok(sum.ok_or(AmountError::Overflow)?)
    }

    /// The norm decided lies in the range of its level; where none is established, the reader is told.
    pub(super) fn norm_is_allowed<T: Trace<TeachingHoursReason>>(
        &self,
        facts: &TeachingHoursFacts,
        trace: &mut T,
    ) -> bool {
        let Some((least, most)) = self.range(facts.role) else {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "định mức giờ giảng được lấy như người đứng đầu cơ sở đã quyết định, không so với khung",
                    "the norm is taken as the head of the institution decided it, without a range to hold it to",
                ),
            });
            return true;
        };
        let norm = facts.norm;
        let allowed = (least.value..=most.value).contains(&norm);
        if !allowed {
            let (least, most, citation) = (least.value, most.value, &least.citation);
            trace.refuse(citation, || TeachingHoursReason::NormOutsideRange {
                norm,
                least,
                most,
            });
        }
        allowed
    }

    pub(super) fn pay_is_established(&self, facts: &TeachingHoursFacts) -> Result<(), FactError> {
        let of_2013 = self.only_where_short;
        if of_2013 && facts.role.is_manager() {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm học 2025–2026, tiền lương một giờ dạy của người quản lý, viên chức phòng, ban",
                    "before 2025–2026, the pay of an hour taught by managers and staff",
                ),
            });
        }
        if of_2013 && facts.weeks_worked < facts.teaching_weeks {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm học 2025–2026, tiền lương dạy thêm của nhà giáo không đủ năm học",
                    "before 2025–2026, over-hours of somebody who worked part of the school year",
                ),
            });
        }
        Ok(())
    }

    /// The over-hours that are paid.
    pub(super) fn paid(
        &self,
        over: Decimal,
        facts: &TeachingHoursFacts,
    ) -> Result<Decimal, FactError> {
        let told = self.more_once_told && facts.authority_told;
        let mut paid = if told {
            over
        } else {
            over.min(Decimal::from(self.over_hours_at_most.value))
        };
        if facts.role.is_manager()
            && let Some(share) = &self.managers_share
        {
            let most = self
                .norm_of_year(facts)?
                .checked_mul(share.value.to_decimal())
                .and_then(|most| most.checked_div(Decimal::ONE_HUNDRED));
            paid = paid.min(most.ok_or(AmountError::Overflow)?);
        }
        Ok(paid)
    }

    /// Multiplied first and divided last, so that nothing is lost on the way. With norm and weeks of a
    /// part of the year, the weeks worked cancel out of the first quotient.
    pub(super) fn pay(
        &self,
        facts: &TeachingHoursFacts,
        paid: Decimal,
    ) -> Result<Dong, AmountError> {
        let exact = || {
            let not_worked = facts.teaching_weeks.checked_sub(facts.weeks_worked)?;
            let weeks = self.weeks_a_year.value.checked_sub(not_worked)?;
            let divisor = Decimal::from(facts.norm).checked_mul(Decimal::from(weeks))?;
            facts
                .salary
                .to_decimal()
                .checked_mul(Decimal::from(facts.teaching_weeks))?
                .checked_mul(self.rate.value.to_decimal())?
                .checked_div(Decimal::ONE_HUNDRED)?
                .checked_mul(paid)?
                .checked_div(divisor)
        };
        Rounding::WHOLE_DONG.dong(exact().ok_or(AmountError::Overflow)?)
    }
}

/// Hours as they are shown, to two decimals.
pub(super) fn shown(hours: Decimal) -> Decimal {
    hours.round_dp(2).normalize()
}
