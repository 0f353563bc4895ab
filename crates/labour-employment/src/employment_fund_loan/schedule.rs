//! Instalments, to the đồng.

use ansinh_core::disbursement::split_evenly;
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

/// The schedule of a loan, month by month.
pub(super) fn of(
    loan: &JobLoan,
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
    let mut owed = Owed::default();
    Ok((1..=loan.term_months).map(move |month| {
        let due = loan
            .disbursed
            .checked_add_months(Months::new(month))
            .unwrap_or(NaiveDate::MAX);
        let interest = owed.after(loan, left, from, due)?;
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
