//! The rate of a loan, when lent and later, and the loan that comes of it.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, NaiveDate, Percent, Text};
use chrono::Months;

use super::borrower::Group;
use super::loan::{self, MovedRate, PolicyLoan};
use super::{
    DAYS_FROM, MOVED_FROM, PreferentialCredit, PreferentialCreditFacts, PreferentialCreditReason,
    RELIEF, RELIEVED_FROM,
};

impl PreferentialCredit {
    /// The rate when lent.
    pub(super) fn rate<T: Trace<PreferentialCreditReason>>(
        &self,
        group: &Group<'_>,
        trace: &mut T,
    ) -> Result<Percent, FactError> {
        let poor = &self.poor_rate;
        trace.step(&poor.citation, |citation| {
            let label = Text::new("lãi suất cho vay hộ nghèo", "rate for poor households");
            let formula = Text::new("mức của ngày ký", "the rate of the day of signature");
            Step::new(label, formula, poor.value, citation)
        });
        let Some(part) = group.share else {
            return Ok(poor.value);
        };
        let rate = share(poor.value, part.value)?;
        trace.step(&part.citation, |citation| {
            let label = Text::new("lãi suất của nhóm hộ", "rate of the group");
            let formula = Text::new(
                "lãi suất hộ nghèo × tỷ lệ",
                "rate for poor households × share",
            );
            Step::new(label, formula, rate, citation).input(Text::new("tỷ lệ", "share"), part.value)
        });
        Ok(rate)
    }

    pub(super) fn loan<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        rate: Percent,
        group: &Group<'_>,
        longest: &Cited<u32>,
        trace: &mut T,
    ) -> Result<PolicyLoan, FactError> {
        let moved = group.moved.map(|moved| MovedRate {
            from: MOVED_FROM,
            rate: moved.value,
        });
        let rate_at = group.share.unwrap_or(&self.poor_rate);
        let asked_at = self.asked_at(facts, group, rate_at);
        let relief = self.relief.as_ref().map_or(RELIEF, |relief| relief.value);
        let mut loan = PolicyLoan {
            amount: facts.requested,
            rate,
            moved,
            relief: facts.disaster_relief.then_some(relief),
            overdue_rate: rate,
            term_months: facts.term_months,
            principal_every: facts.principal_every,
            disbursed: facts.disbursed.unwrap_or(self.signed),
            counts_days_from: self.counts_days_from(facts),
            interest: None,
            rate_as_of: None,
            provisions: loan::Provisions {
                amount: self.cap.citation.clone(),
                rate: rate_at.citation.clone(),
                rate_as_of: asked_at.clone(),
                overdue: self.overdue.citation.clone(),
                term: longest.citation.clone(),
            },
        };
        loan.rate_as_of = facts.as_of.map(|day| loan.rate_on(day)).transpose()?;
        loan.overdue_rate = share(Self::overdue_base(facts, &loan, trace), self.overdue.value)?;
        loan.interest = loan.interest_as_scheduled()?;
        Self::tell(&loan, &asked_at, trace);
        Ok(loan)
    }

    /// Where the rate of the day asked for stands.
    fn asked_at(
        &self,
        facts: &PreferentialCreditFacts,
        group: &Group<'_>,
        lent_at: &Cited<Percent>,
    ) -> Citation {
        let is_moved = facts.as_of.is_some_and(|day| day >= MOVED_FROM);
        let is_relieved = facts.disaster_relief
            && facts
                .as_of
                .is_some_and(|day| (RELIEVED_FROM..MOVED_FROM).contains(&day));
        let moved = group.moved.filter(|_| is_moved);
        let relief = self.relief.as_ref().filter(|_| is_relieved);
        moved.or(relief).unwrap_or(lent_at).citation.clone()
    }

    fn counts_days_from(&self, facts: &PreferentialCreditFacts) -> Option<NaiveDate> {
        if self.counts_days {
            Some(self.signed)
        } else {
            facts.readings.days_for_older_contracts.then_some(DAYS_FROM)
        }
    }

    /// The rate of which overdue debt costs 130 per cent.
    fn overdue_base<T: Trace<PreferentialCreditReason>>(
        facts: &PreferentialCreditFacts,
        loan: &PolicyLoan,
        trace: &mut T,
    ) -> Percent {
        let is_moved = facts.as_of.is_some_and(|day| day >= MOVED_FROM);
        let Some(moved) = loan.moved.filter(|_| is_moved) else {
            return loan.rate;
        };
        if facts.readings.overdue_on_moved_rate {
            return moved.rate;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "nợ quá hạn tính theo lãi suất khi cho vay, không theo lãi suất đã điều chỉnh",
                "overdue debt is charged on the rate the loan was lent at, not on the one it was moved to",
            ),
        });
        loan.rate
    }

    fn tell<T: Trace<PreferentialCreditReason>>(
        loan: &PolicyLoan,
        asked_at: &Citation,
        trace: &mut T,
    ) {
        if let Some(rate) = loan.rate_as_of {
            trace.step(asked_at, |citation| {
                let label = Text::new("lãi suất vào ngày được hỏi", "rate on the day asked for");
                let formula = Text::new(
                    "mức của dư nợ vào ngày đó",
                    "the rate of balances on that day",
                );
                Step::new(label, formula, rate, citation)
            });
        }
        let last = loan
            .disbursed
            .checked_add_months(Months::new(loan.term_months));
        if loan.counts_days_from.is_none() && last.is_some_and(|last| last > DAYS_FROM) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "hợp đồng ký trước 2018 tiếp tục tính lãi theo tháng",
                    "a contract signed before 2018 keeps counting interest by the month",
                ),
            });
        }
    }
}

/// A rate times a percentage, exact.
fn share(rate: Percent, part: Percent) -> Result<Percent, FactError> {
    let product = rate.to_decimal().checked_mul(part.to_decimal());
    let exact = product.and_then(|product| product.checked_div(Decimal::ONE_HUNDRED));
    let exact = exact.ok_or(AmountError::Overflow)?;
    Ok(Percent::from_decimal(exact.normalize()))
}
