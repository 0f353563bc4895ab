//! What is given to each of some persons, added up.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award as _, Bound, Frequency};
use ansinh_core::{Coefficient, Dong, Percent, Text};

use super::{Reason, RehabilitationAllowance};

/// Money given to each of some persons.
pub(super) struct Given<'a> {
    pub(super) label: Text,
    pub(super) formula: Text,
    pub(super) each: Dong,
    /// Daily rations and days, where the sum is made of them.
    pub(super) rations: Option<(u32, u32)>,
    pub(super) frequency: Frequency,
    pub(super) bound: Bound,
    pub(super) citation: &'a Citation,
}

/// The payments so far, and who is told.
pub(super) struct Sum<'t, T> {
    payments: Payments,
    persons: u32,
    pub(super) trace: &'t mut T,
}

impl<'t, T: Trace<Reason>> Sum<'t, T> {
    pub(super) fn new(persons: u32, trace: &'t mut T) -> Self {
        Self {
            payments: Payments::told_to(trace),
            persons,
            trace,
        }
    }

    pub(super) fn add(&mut self, given: Given<'_>) -> Result<(), FactError> {
        let persons = self.persons;
        let amount = given.each.times(persons)?;
        self.trace.step(given.citation, |citation| {
            let step = Step::new(given.label.clone(), given.formula, amount, citation)
                .input(Text::new("mỗi người", "each"), given.each)
                .input(Text::new("số người", "persons"), persons);
            match given.rations {
                Some((rations, days)) => step
                    .input(Text::new("số suất một ngày", "rations a day"), rations)
                    .input(Text::new("số ngày", "days"), days),
                None => step,
            }
        });
        let payments = std::mem::take(&mut self.payments);
        self.payments = payments.with(
            given.label,
            amount,
            given.frequency,
            given.bound,
            given.citation,
        )?;
        Ok(())
    }

    pub(super) fn total(self, by: &Citation) -> Payments {
        let total = self.payments.total();
        self.trace.step(by, |citation| {
            Step::new(
                Text::new("cộng", "total"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
        });
        self.payments
    }
}

impl RehabilitationAllowance {
    /// A part of the base salary.
    pub(super) fn part(&self, coefficient: &Cited<Coefficient>) -> Result<Dong, AmountError> {
        self.base_salary
            .value
            .scaled(coefficient.value, &Rounding::WHOLE_DONG)
    }
}

pub(super) fn percent_of(amount: Dong, share: Percent) -> Result<Dong, AmountError> {
    let share = share.to_coefficient().ok_or(AmountError::Overflow)?;
    amount.scaled(share, &Rounding::WHOLE_DONG)
}

/// What decree 136/2016 and its circulars gave beside food and kit could not be read.
pub(super) fn established<T>(given: Option<&T>) -> Result<&T, FactError> {
    given.ok_or_else(|| FactError::NotEstablished {
        what: Text::new(
            "trước năm 2022, các khoản ngoài tiền ăn và đồ dùng của người cai nghiện bắt buộc",
            "before 2022, anything beside food and kit in compulsory rehabilitation",
        ),
    })
}
