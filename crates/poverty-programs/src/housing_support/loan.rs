//! The loan of a house, year by year.

use ansinh_core::disbursement::split_evenly;
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Decimal, Dong, Percent, Text};
use serde::{Deserialize, Serialize};

use super::GraceInterest;

/// More years than any loan has.
const LONGEST: u32 = 50;

/// The loan of one house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseLoan {
    /// The principal, đồng.
    pub amount: Dong,
    /// Its rate, per cent a year.
    pub rate: Percent,
    /// Its term, years.
    pub years: u32,
    /// The years at its start in which no principal is due.
    pub grace_years: u32,
    /// What becomes of the interest of those years.
    pub grace_interest: GraceInterest,
}

/// What is due in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearDue {
    /// The year of the loan, from 1.
    pub year: u32,
    /// Principal, đồng; even parts, the least the decision asks for.
    pub principal: Dong,
    /// Interest, đồng: of the balance at the year's start, and what was put off.
    pub interest: Dong,
    /// Principal left after it, đồng.
    pub left: Dong,
}

impl HouseLoan {
    /// What is due, year by year.
    ///
    /// # Errors
    /// [`FactError`] where the amounts are too large, or the term is not beyond the years without
    /// repayment.
    pub fn schedule(&self) -> Result<Vec<YearDue>, FactError> {
        self.years_due()?.collect()
    }

    /// All interest, without a list.
    pub(super) fn interest(&self) -> Result<Dong, FactError> {
        self.years_due()?.try_fold(Dong::ZERO, |interest, year| {
            Ok(interest.plus(year?.interest)?)
        })
    }

    /// The principal of the first year of repayment.
    pub(super) fn first_principal(&self) -> Result<Dong, FactError> {
        let first = self.years_due()?.find_map(|year| match year {
            Ok(year) if year.principal == Dong::ZERO => None,
            other => Some(other.map(|year| year.principal)),
        });
        first.unwrap_or(Ok(Dong::ZERO))
    }

    /// The interest of the first year.
    pub(super) fn first_interest(&self) -> Result<Dong, FactError> {
        let first = self.years_due()?.next();
        first.map_or(Ok(Dong::ZERO), |year| year.map(|year| year.interest))
    }

    fn years_due(
        &self,
    ) -> Result<impl Iterator<Item = Result<YearDue, FactError>> + use<>, FactError> {
        let loan = *self;
        let repaying = loan.years.saturating_sub(loan.grace_years);
        if repaying == 0 || loan.years > LONGEST {
            let allowed = Text::new(
                "nhiều hơn số năm ân hạn, tối đa 50 năm",
                "more than the years without repayment, 50 years at most",
            );
            return Err(FactError::out_of_range("years", loan.years, allowed));
        }
        let in_parts = |amount| split_evenly(amount, repaying).map_err(|_| AmountError::Overflow);
        let put_off = match loan.grace_interest {
            GraceInterest::Deferred => loan.interest_of(loan.amount)?.times(loan.grace_years)?,
            GraceInterest::Paid | GraceInterest::Waived => Dong::ZERO,
        };
        let (mut principals, mut put_off) = (in_parts(loan.amount)?, in_parts(put_off)?);
        let mut left = loan.amount;
        Ok((1..=loan.years).map(move |year| {
            let of_balance = loan.interest_of(left)?;
            if year <= loan.grace_years {
                let is_paid = loan.grace_interest == GraceInterest::Paid;
                let interest = if is_paid { of_balance } else { Dong::ZERO };
                let principal = Dong::ZERO;
                return Ok(YearDue {
                    year,
                    principal,
                    interest,
                    left,
                });
            }
            let principal = principals.next().unwrap_or(Dong::ZERO);
            left = left.minus(principal)?;
            Ok(YearDue {
                year,
                principal,
                interest: of_balance.plus(put_off.next().unwrap_or(Dong::ZERO))?,
                left,
            })
        }))
    }

    /// A year's interest, to the đồng.
    fn interest_of(&self, balance: Dong) -> Result<Dong, AmountError> {
        let exact = balance
            .to_decimal()
            .checked_mul(self.rate.to_decimal())
            .and_then(|hundredfold| hundredfold.checked_div(Decimal::ONE_HUNDRED));
        Rounding::WHOLE_DONG.dong(exact.ok_or(AmountError::Overflow)?)
    }
}
