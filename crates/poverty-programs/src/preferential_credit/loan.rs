use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::law::Citation;
use ansinh_core::loan::{Accrued, Instalment, Loan, LoanLine, LoanMonth, YearCount};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

use super::{MOVED_FROM, RELIEF_ENDED, RELIEVED_FROM};

/// A loan of the Bank for Social Policies as it is lent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyLoan {
    /// The principal, đồng.
    pub amount: Dong,
    /// Its rate when lent, per cent a year.
    pub rate: Percent,
    /// The rate to which a running balance is moved later, per cent a year.
    pub moved: Option<MovedRate>,
    /// What the relief of the autumn of 2025 takes off the rate, points a year.
    pub relief: Option<Percent>,
    /// The rate of its overdue part, per cent a year.
    pub overdue_rate: Percent,
    /// Its term, months.
    pub term_months: u32,
    /// Principal is repaid every so many months.
    pub principal_every: u32,
    /// The day it is paid out.
    pub disbursed: NaiveDate,
    /// From this day interest counts days of a year of 365 instead of twelfths; `None` for never.
    pub counts_days_from: Option<NaiveDate>,
    /// Interest over the term if it is repaid as scheduled, đồng; `None` where the rate of some month is
    /// not established.
    pub interest: Option<Dong>,
    /// The rate on the day asked for.
    pub rate_as_of: Option<Percent>,
    pub(super) provisions: Provisions,
}

/// The rate of a running balance from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedRate {
    /// The first day.
    pub from: NaiveDate,
    /// Per cent a year.
    pub rate: Percent,
}

/// Where each of it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Provisions {
    pub(super) amount: Citation,
    pub(super) rate: Citation,
    pub(super) rate_as_of: Citation,
    pub(super) overdue: Citation,
    pub(super) term: Citation,
}

impl PolicyLoan {
    /// The rate of a day, per cent a year.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] in December 2025 for a household that resolution 380/NQ-CP relieves.
    pub fn rate_on(&self, day: NaiveDate) -> Result<Percent, FactError> {
        let moved = self.moved.filter(|moved| day >= moved.from);
        let rate = moved.map_or(self.rate, |moved| moved.rate);
        match self.relief {
            Some(relief) if (RELIEVED_FROM..MOVED_FROM).contains(&day) => {
                let lower = rate.to_decimal().checked_sub(relief.to_decimal());
                let lower = lower.ok_or(AmountError::Overflow)?.max(Decimal::ZERO);
                Ok(Percent::from_decimal(lower))
            }
            Some(_) if (MOVED_FROM..RELIEF_ENDED).contains(&day) => {
                Err(FactError::NotEstablished {
                    what: Text::new(
                        "lãi suất tháng 12/2025 khi vừa giảm theo Nghị quyết 380/NQ-CP vừa theo Quyết định 2553/QĐ-TTg",
                        "the rate of December 2025 under both resolution 380/NQ-CP and decision 2553/QĐ-TTg",
                    ),
                })
            }
            _ => Ok(rate),
        }
    }

    /// The first day after `day` on which the rate may be another.
    fn next_turn(&self, day: NaiveDate) -> Option<NaiveDate> {
        let moved = self.moved.map(|moved| moved.from);
        let relief = self
            .relief
            .map(|_| [RELIEVED_FROM, MOVED_FROM, RELIEF_ENDED]);
        let turns = moved.into_iter().chain(relief.into_iter().flatten());
        turns.filter(|turn| *turn > day).min()
    }

    /// Interest each month and principal every so often, to the end of the term.
    ///
    /// Principal is split evenly, to the đồng; interest is rounded since the loan was paid out, so that no
    /// month's rounding is lost, and where the rate changes within a month it is split by days.
    ///
    /// # Errors
    /// [`FactError`] where the amounts are too large, the term is no term, or as
    /// [`rate_on`](PolicyLoan::rate_on).
    pub fn schedule(&self) -> Result<Vec<Instalment>, FactError> {
        let instalments = self.loan().instalments(|month| self.accrued(month))?;
        instalments.collect()
    }

    /// Interest on overdue principal, from a day until before another, by days of a year of 365.
    ///
    /// # Errors
    /// [`FactError`] where the principal is negative, too large, or the days run backwards.
    pub fn overdue_interest(
        &self,
        principal: Dong,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Dong, FactError> {
        not_negative("principal", principal)?;
        let days = until.signed_duration_since(from).num_days();
        if days < 0 {
            let because = Text::new("không trước ngày quá hạn", "not before it was overdue");
            return Err(FactError::contradiction("until", until, because));
        }
        let exact = principal
            .to_decimal()
            .checked_mul(self.overdue_rate.to_decimal())
            .and_then(|yearly| yearly.checked_mul(Decimal::from(days)))
            .and_then(|hundredfold| hundredfold.checked_div(Decimal::from(36_500)));
        Ok(Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)?)
    }

    /// The interest of all instalments, without a list.
    pub(super) fn interest_as_scheduled(&self) -> Result<Option<Dong>, FactError> {
        match self.loan().interest(|month| self.accrued(month)) {
            Ok(interest) => Ok(Some(interest)),
            Err(FactError::NotEstablished { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    const fn loan(&self) -> Loan {
        Loan {
            amount: self.amount,
            disbursed: self.disbursed,
            term_months: self.term_months,
            principal_every: self.principal_every,
        }
    }

    /// What a month bears, at the rate of each of its days.
    fn accrued(&self, month: LoanMonth) -> Result<Accrued, FactError> {
        let counts_days = |first| month.from >= first;
        let count = if self.counts_days_from.is_some_and(counts_days) {
            YearCount::DaysOf365
        } else {
            YearCount::Twelfths
        };
        let (mut at, mut accrued) = (month.from, Accrued::default());
        while at < month.due {
            let turn = self.next_turn(at);
            let until = turn.map_or(month.due, |turn| turn.min(month.due));
            accrued = accrued.plus(month.between(at, until, self.rate_on(at)?, count)?)?;
            at = until;
        }
        Ok(accrued)
    }
}

impl Award for PolicyLoan {
    fn lines(&self) -> Vec<Line> {
        let at = &self.provisions;
        let mut lines = vec![
            LoanLine::Amount(self.amount).at(&at.amount),
            LoanLine::Rate(self.rate).at(&at.rate),
        ];
        lines.extend(self.rate_as_of.map(|rate| Line {
            label: Text::new(
                "lãi suất một năm vào ngày được hỏi",
                "rate a year on the day asked for",
            ),
            value: rate.into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: at.rate_as_of.clone(),
        }));
        lines.push(LoanLine::OverdueRate(self.overdue_rate).at(&at.overdue));
        lines.push(LoanLine::Term(self.term_months).at(&at.term));
        let interest = self.interest.map(LoanLine::Interest);
        lines.extend(interest.map(|interest| interest.at(&at.rate)));
        lines
    }

    fn total(&self) -> Dong {
        self.amount
    }
}
