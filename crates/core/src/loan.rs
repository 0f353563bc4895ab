//! Loans repaid in instalments (*vay trả góp*), to the đồng.
//!
//! Interest falls due each month on what was owed in it, principal in even parts every so many months and
//! at the end. The principal of all instalments is the loan. Interest is rounded since the loan was paid
//! out, not month by month: what a month's rounding leaves is in the next, and the interest of all
//! instalments is that of the whole term, rounded once.
//!
//! ```
//! use ansinh_core::loan::{Loan, YearCount};
//! use ansinh_core::{Dong, Percent, date};
//!
//! let loan = Loan {
//!     amount: Dong::new(10_000_000),
//!     disbursed: date(2022, 5, 31),
//!     term_months: 12,
//!     principal_every: 6,
//! };
//! let rate = Percent::new(792, 2);
//! let schedule: Vec<_> = loan
//!     .instalments(|month| Ok(month.at(rate, YearCount::Twelfths)?))?
//!     .collect::<Result<_, _>>()?;
//! assert_eq!(schedule[0].due, date(2022, 6, 30)); // June has no 31st
//! assert_eq!(schedule[0].interest, Dong::new(66_000));
//! assert_eq!(schedule[5].principal, Dong::new(5_000_000));
//! assert_eq!(schedule[6].interest, Dong::new(33_000)); // on the half that is left
//! # Ok::<(), ansinh_core::facts::FactError>(())
//! ```

mod line;

#[cfg(test)]
mod tests;

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::disbursement::split_evenly;
use crate::facts::FactError;
use crate::language::Text;
use crate::money::{AmountError, Dong};
use crate::rate::Percent;
use crate::rounding::Rounding;

pub use line::LoanLine;

/// More months than any loan has.
const LONGEST: u32 = 600;

/// What is lent, and when it is paid back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loan {
    /// The principal, đồng.
    pub amount: Dong,
    /// The day it is paid out.
    pub disbursed: NaiveDate,
    /// Its term, months, 1 to 600.
    pub term_months: u32,
    /// Principal is repaid every so many months, from 1 on.
    pub principal_every: u32,
}

/// What is due in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instalment {
    /// The day it is due: the corresponding day, or the last day of a shorter month.
    pub due: NaiveDate,
    /// Principal, đồng.
    pub principal: Dong,
    /// Interest, đồng.
    pub interest: Dong,
    /// Principal left after it, đồng.
    pub left: Dong,
}

impl Loan {
    /// The instalments, month by month; `accrue` says what interest a month bears.
    ///
    /// Nothing is allocated, so that a sum over them costs no list.
    ///
    /// # Errors
    /// [`FactError`] where the loan is negative or its term out of range; in an instalment where
    /// `accrue` fails or the amounts are too large.
    pub fn instalments<F>(
        &self,
        mut accrue: F,
    ) -> Result<impl Iterator<Item = Result<Instalment, FactError>> + use<F>, FactError>
    where
        F: FnMut(LoanMonth) -> Result<Accrued, FactError>,
    {
        let loan = *self;
        let wrong = |field, months| {
            let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
            Err(FactError::out_of_range(field, months, allowed))
        };
        if !(1..=LONGEST).contains(&loan.term_months) {
            return wrong("term_months", loan.term_months);
        }
        if loan.principal_every == 0 {
            return wrong("principal_every", loan.principal_every);
        }
        // The principal in even parts, one for each day on which some is due.
        let count = loan.term_months.div_ceil(loan.principal_every);
        let mut parts = split_evenly(loan.amount, count).map_err(|_| AmountError::Overflow)?;
        let (mut left, mut from) = (loan.amount, loan.disbursed);
        let mut owed = Owed::default();
        Ok((1..=loan.term_months).map(move |number| {
            let due = loan.disbursed.checked_add_months(Months::new(number));
            let due = due.unwrap_or(NaiveDate::MAX);
            let interest = owed.after(left, accrue(LoanMonth { from, due })?)?;
            let falls = number.is_multiple_of(loan.principal_every) || number == loan.term_months;
            let principal = falls.then(|| parts.next()).flatten().unwrap_or(Dong::ZERO);
            left = left.minus(principal)?;
            from = due;
            Ok(Instalment {
                due,
                principal,
                interest,
                left,
            })
        }))
    }

    /// The interest of all instalments.
    ///
    /// # Errors
    /// As [`instalments`](Loan::instalments).
    pub fn interest<F>(&self, accrue: F) -> Result<Dong, FactError>
    where
        F: FnMut(LoanMonth) -> Result<Accrued, FactError>,
    {
        self.instalments(accrue)?
            .try_fold(Dong::ZERO, |interest, instalment| {
                Ok(interest.plus(instalment?.interest)?)
            })
    }
}

/// How a year's rate is spread over its months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YearCount {
    /// A month bears a twelfth, a part of it its share of the month's days.
    Twelfths,
    /// A day bears a 365th.
    DaysOf365,
}

/// A month of a loan: from the day after which it runs to the day its instalment is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoanMonth {
    /// The day of the instalment before, or of payment.
    pub from: NaiveDate,
    /// The day its instalment is due.
    pub due: NaiveDate,
}

/// A twelfth of a year and a 365th are both whole numbers of its 4,380 parts.
const PARTS_OF_A_YEAR: i64 = 4_380;

/// The interest that accrues on one đồng: per cent a year × parts of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Accrued(Decimal);

impl LoanMonth {
    /// What accrues in the month at one rate.
    ///
    /// # Errors
    /// [`AmountError`] where the rate is too large.
    pub fn at(self, rate: Percent, count: YearCount) -> Result<Accrued, AmountError> {
        self.between(self.from, self.due, rate, count)
    }

    /// What accrues at a rate from one day of the month to before another.
    ///
    /// # Errors
    /// [`AmountError`] where the rate is too large.
    pub fn between(
        self,
        from: NaiveDate,
        until: NaiveDate,
        rate: Percent,
        count: YearCount,
    ) -> Result<Accrued, AmountError> {
        let days = |from, until| Decimal::from(days_between(from, until));
        let parts_of = |parts: i64| Decimal::from(parts).checked_mul(rate.to_decimal());
        let accrued = match count {
            YearCount::DaysOf365 => {
                let a_day = parts_of(PARTS_OF_A_YEAR / 365);
                a_day.and_then(|a_day| a_day.checked_mul(days(from, until)))
            }
            YearCount::Twelfths => {
                let a_month = parts_of(PARTS_OF_A_YEAR / 12);
                a_month
                    .and_then(|a_month| a_month.checked_mul(days(from, until)))
                    .and_then(|product| product.checked_div(days(self.from, self.due)))
            }
        };
        accrued.map(Accrued).ok_or(AmountError::Overflow)
    }
}

impl Accrued {
    /// Both together.
    ///
    /// # Errors
    /// [`AmountError`] where they are too large.
    pub fn plus(self, other: Self) -> Result<Self, AmountError> {
        let sum = self.0.checked_add(other.0);
        sum.map(Self).ok_or(AmountError::Overflow)
    }
}

/// Days from one to before another.
pub(crate) fn days_between(from: NaiveDate, until: NaiveDate) -> i64 {
    until.signed_duration_since(from).num_days()
}

/// Interest since the start: rounded as a whole, so that the parts add up.
#[derive(Default)]
struct Owed {
    /// Đồng × per cent × parts of a year.
    exact: Decimal,
    told: Dong,
}

impl Owed {
    /// The interest of a month in which `left` was owed.
    fn after(&mut self, left: Dong, accrued: Accrued) -> Result<Dong, AmountError> {
        let more = left.to_decimal().checked_mul(accrued.0);
        let exact = more.and_then(|more| self.exact.checked_add(more));
        self.exact = exact.ok_or(AmountError::Overflow)?;
        let of_a_year = Decimal::from(PARTS_OF_A_YEAR * 100);
        let so_far = self.exact.checked_div(of_a_year);
        let so_far = Rounding::WHOLE_DONG.dong(so_far.ok_or(AmountError::Overflow)?)?;
        let interest = so_far.minus(self.told)?;
        self.told = so_far;
        Ok(interest)
    }
}
