//! The wage an allowance is paid on, and when it must be paid.

use ansinh_core::calendar::Holidays;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Decimal, Dong, NaiveDate, Text};

use super::EndingRegime;
use crate::counting::WorkingDays;
use crate::instruments::{LABOUR_CODE_2012, LABOUR_CODE_2019};
use crate::shown::shown;

/// The contract wages of the last six months (*tiền lương bình quân của 06 tháng liền kề*).
#[derive(Debug, Clone, Copy)]
pub(crate) struct SixWages<'a>(pub(crate) &'a [Dong; 6]);

impl SixWages<'_> {
    pub(crate) fn check(self) -> Result<(), FactError> {
        self.0
            .iter()
            .try_for_each(|wage| not_negative("last_six_wages", *wage))
    }

    fn sum(self) -> Decimal {
        let wages = self.0.iter().map(|wage| wage.to_decimal());
        wages.fold(Decimal::ZERO, Decimal::saturating_add)
    }

    pub(crate) fn average(self) -> Decimal {
        self.sum().checked_div(Decimal::from(6)).unwrap_or_default()
    }

    /// So many months of the average wage. The division comes last and the amount is rounded once,
    /// half up: no article names a rounding.
    pub(crate) fn times(self, months: Decimal) -> Result<Dong, AmountError> {
        let exact = self
            .sum()
            .checked_mul(months)
            .and_then(|product| product.checked_div(Decimal::from(6)));
        Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)
    }

    pub(crate) fn tell<N, T: Trace<N>>(self, citation: &Citation, trace: &mut T) {
        trace.step(citation, |citation| {
            let label = Text::new("tiền lương bình quân 6 tháng", "average wage of six months");
            let formula = Text::new(
                "tổng tiền lương theo hợp đồng của 6 tháng liền kề ÷ 6",
                "contract wages of the last six months ÷ 6",
            );
            Step::new(label, formula, shown(self.average()), citation)
        });
    }
}

/// When what is due at the end of a contract must be paid.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PaymentTerm<'a> {
    pub(crate) ended: NaiveDate,
    /// Working days, the usual term.
    pub(crate) within: &'a Cited<u32>,
    /// Days, where the law lets the employer take longer.
    pub(crate) at_the_latest: &'a Cited<u32>,
}

impl PaymentTerm<'_> {
    /// Working days of the usual term.
    pub(crate) const fn usual(regime: EndingRegime) -> Cited<u32> {
        if regime.is_code_2012() {
            Cited::new(7, LABOUR_CODE_2012.article("47").clause("2").published())
        } else {
            Cited::new(14, LABOUR_CODE_2019.article("48").clause("1").published())
        }
    }

    /// Days of the longest term.
    pub(crate) fn longest(regime: EndingRegime) -> Cited<u32> {
        Cited::new(30, Self::usual(regime).citation)
    }

    /// Adds the day by which to pay.
    pub(crate) fn told_in(
        &self,
        payments: Payments,
        may_take_longer: bool,
        holidays: &Holidays,
    ) -> Result<Payments, AmountError> {
        let (day, citation) = if may_take_longer {
            let days = chrono::Days::new(self.at_the_latest.value.into());
            let last = self.ended.checked_add_days(days);
            (last.unwrap_or(self.ended), &self.at_the_latest.citation)
        } else {
            let last = WorkingDays::new(holidays).after(self.ended, self.within.value);
            (last, &self.within.citation)
        };
        let label = Text::new("trả chậm nhất ngày", "to be paid by");
        payments.with(label, day, Frequency::None, Bound::Exact, citation)
    }
}
