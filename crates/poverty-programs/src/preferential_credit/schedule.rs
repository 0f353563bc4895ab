//! Instalments, to the đồng.

use ansinh_core::disbursement::split_evenly;
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, NaiveDate, Text};
use chrono::Months;
use serde::{Deserialize, Serialize};

use super::PolicyLoan;

/// More months than any loan has.
const LONGEST: u32 = 600;

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

/// The schedule of a loan, month by month.
pub(super) fn of(
    loan: &PolicyLoan,
) -> Result<impl Iterator<Item = Result<Instalment, FactError>>, FactError> {
    if !(1..=LONGEST).contains(&loan.term_months) || loan.principal_every == 0 {
        let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
        return Err(FactError::out_of_range(
            "term_months",
            loan.term_months,
            allowed,
        ));
    }
    // The principal in even parts, one for each day on which some is due.
    let count = loan.term_months.div_ceil(loan.principal_every);
    let mut parts = split_evenly(loan.amount, count).map_err(|_| AmountError::Overflow)?;
    let (mut left, mut from) = (loan.amount, loan.disbursed);
    Ok((1..=loan.term_months).map(move |month| {
        let due = loan
            .disbursed
            .checked_add_months(Months::new(month))
            .unwrap_or(NaiveDate::MAX);
        let interest = interest(loan, left, from, due)?;
        let falls = month.is_multiple_of(loan.principal_every) || month == loan.term_months;
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

/// The interest of a month in which `left` was owed: a twelfth of a year, or its days of 365.
fn interest(
    loan: &PolicyLoan,
    left: Dong,
    from: NaiveDate,
    due: NaiveDate,
) -> Result<Dong, FactError> {
    let rate_days = rate_days(loan, from, due)?;
    let counts_days = loan.counts_days_from.is_some_and(|first| from >= first);
    let a_year = if counts_days {
        Decimal::from(365)
    } else {
        Decimal::from(days(from, due).saturating_mul(12))
    };
    let exact = left
        .to_decimal()
        .checked_mul(rate_days)
        .and_then(|product| product.checked_div(a_year))
        .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
    Ok(Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)?)
}

/// The rate of each day from one to before another, added up.
fn rate_days(loan: &PolicyLoan, from: NaiveDate, due: NaiveDate) -> Result<Decimal, FactError> {
    let (mut at, mut sum) = (from, Decimal::ZERO);
    while at < due {
        let end = loan.next_turn(at).map_or(due, |turn| turn.min(due));
        let rate = loan.rate_on(at)?.to_decimal();
        let more = rate.checked_mul(Decimal::from(days(at, end)));
        sum = more
            .and_then(|more| sum.checked_add(more))
            .ok_or(AmountError::Overflow)?;
        at = end;
    }
    Ok(sum)
}

fn days(from: NaiveDate, until: NaiveDate) -> i64 {
    until.signed_duration_since(from).num_days()
}
