//! Instalments, to the đồng.

use ansinh_core::disbursement::split;
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, NaiveDate, Text};
use chrono::Months;
use serde::{Deserialize, Serialize};

use super::JobLoan;

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

/// The schedule of a loan.
pub(super) fn of(loan: &JobLoan) -> Result<Vec<Instalment>, FactError> {
    if !(1..=LONGEST).contains(&loan.term_months) || loan.principal_every == 0 {
        let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
        return Err(FactError::out_of_range(
            "term_months",
            loan.term_months,
            allowed,
        ));
    }
    let mut parts = principal_parts(loan)?.into_iter();
    let (mut left, mut from) = (loan.amount, loan.disbursed);
    let mut owed = Owed::default();
    let mut instalments = Vec::new();
    for month in 1..=loan.term_months {
        let due = loan
            .disbursed
            .checked_add_months(Months::new(month))
            .unwrap_or(NaiveDate::MAX);
        let interest = owed.after(loan, left, from, due)?;
        let falls = month.is_multiple_of(loan.principal_every) || month == loan.term_months;
        let principal = falls.then(|| parts.next()).flatten().unwrap_or(Dong::ZERO);
        left = left.minus(principal)?;
        from = due;
        instalments.push(Instalment {
            due,
            principal,
            interest,
            left,
        });
    }
    Ok(instalments)
}

/// The principal in even parts, one for each day on which some is due.
fn principal_parts(loan: &JobLoan) -> Result<Vec<Dong>, FactError> {
    let count = loan.term_months.div_ceil(loan.principal_every);
    let even: Vec<u32> = (0..count).map(|_| 1).collect();
    split(loan.amount, &even).map_err(|_| AmountError::Overflow.into())
}

/// Interest since the start: rounded as a whole, so that the parts add up.
#[derive(Default)]
struct Owed {
    /// Đồng × months, or đồng × days.
    exposure: Decimal,
    told: Dong,
}

impl Owed {
    /// The interest of a month in which `left` was owed.
    fn after(
        &mut self,
        loan: &JobLoan,
        left: Dong,
        from: NaiveDate,
        due: NaiveDate,
    ) -> Result<Dong, AmountError> {
        let (units, a_year) = if loan.interest_by_days {
            (due.signed_duration_since(from).num_days(), 365)
        } else {
            (1, 12)
        };
        let exact = self.add(left, units).and_then(|exposure| {
            exposure
                .checked_mul(loan.rate.to_decimal())?
                .checked_div(Decimal::from(a_year))?
                .checked_div(Decimal::ONE_HUNDRED)
        });
        let so_far = Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)?;
        let interest = so_far.minus(self.told)?;
        self.told = so_far;
        Ok(interest)
    }

    fn add(&mut self, left: Dong, units: i64) -> Option<Decimal> {
        let more = left.to_decimal().checked_mul(Decimal::from(units))?;
        self.exposure = self.exposure.checked_add(more)?;
        Some(self.exposure)
    }
}
