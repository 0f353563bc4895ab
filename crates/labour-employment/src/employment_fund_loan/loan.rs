use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::loan::{Accrued, Instalment, Loan, LoanLine, LoanMonth, YearCount};
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

/// A loan as it may be granted. The bank settles the amount and term within it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobLoan {
    /// The principal, đồng.
    pub amount: Dong,
    /// Its rate, per cent a year.
    pub rate: Percent,
    /// The rate once it is overdue, per cent a year.
    pub overdue_rate: Percent,
    /// Its term, months.
    pub term_months: u32,
    /// Whether it asks for security (*bảo đảm tiền vay*).
    pub needs_security: bool,
    /// Working days in which the file is answered; `None` where no text was read.
    pub working_days: Option<u32>,
    /// Interest over the term if it is repaid as scheduled, đồng.
    pub interest: Dong,
    /// The day it is paid out.
    pub disbursed: NaiveDate,
    /// Principal is repaid every so many months.
    pub principal_every: u32,
    /// Interest counts days of a year of 365.
    pub interest_by_days: bool,
    pub(super) provisions: Provisions,
}

/// Where each of it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Provisions {
    pub(super) amount: Citation,
    pub(super) rate: Citation,
    pub(super) overdue: Citation,
    pub(super) term: Citation,
    pub(super) security: Citation,
    pub(super) answer: Citation,
}

impl JobLoan {
    /// Interest each month and principal every so often, to the end of the term.
    ///
    /// Principal is split evenly, to the đồng; the parts add up to the loan, and the interest of all
    /// instalments to [`interest`](JobLoan::interest).
    ///
    /// # Errors
    /// [`FactError`] where the amounts are too large or the term is no term.
    pub fn schedule(&self) -> Result<Vec<Instalment>, FactError> {
        let instalments = self.loan().instalments(|month| self.accrued(month))?;
        instalments.collect()
    }

    /// The interest of all instalments, without a list.
    pub(super) fn interest_as_scheduled(&self) -> Result<Dong, FactError> {
        self.loan().interest(|month| self.accrued(month))
    }

    const fn loan(&self) -> Loan {
        Loan {
            amount: self.amount,
            disbursed: self.disbursed,
            term_months: self.term_months,
            principal_every: self.principal_every,
        }
    }

    fn accrued(&self, month: LoanMonth) -> Result<Accrued, FactError> {
        let count = if self.interest_by_days {
            YearCount::DaysOf365
        } else {
            YearCount::Twelfths
        };
        Ok(month.at(self.rate, count)?)
    }
}

impl Award for JobLoan {
    fn lines(&self) -> Vec<Line> {
        let at = &self.provisions;
        let mut lines = vec![
            LoanLine::Amount(self.amount).at(&at.amount),
            LoanLine::Rate(self.rate).at(&at.rate),
            LoanLine::OverdueRate(self.overdue_rate).at(&at.overdue),
            LoanLine::Term(self.term_months).at(&at.term),
            Line {
                label: Text::new("phải bảo đảm tiền vay", "security is needed"),
                value: self.needs_security.into(),
                frequency: Frequency::None,
                bound: Bound::Exact,
                citation: at.security.clone(),
            },
            LoanLine::Interest(self.interest).at(&at.rate),
        ];
        lines.extend(self.working_days.map(|days| Line {
            label: Text::new("trả lời hồ sơ, số ngày làm việc", "working days to answer"),
            value: days.into(),
            frequency: Frequency::None,
            bound: Bound::AtMost,
            citation: at.answer.clone(),
        }));
        lines
    }

    fn total(&self) -> Dong {
        self.amount
    }
}
