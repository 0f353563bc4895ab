use ansinh_core::explanation::Value;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

use super::schedule::{self, Instalment};

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
        schedule::of(self)?.collect()
    }

    pub(super) fn interest_as_scheduled(&self) -> Result<Dong, FactError> {
        schedule::of(self)?.try_fold(Dong::ZERO, |interest, instalment| {
            Ok(interest.plus(instalment?.interest)?)
        })
    }
}

impl Award for JobLoan {
    fn lines(&self) -> Vec<Line> {
        let at = &self.provisions;
        let line = |label, value: Value, bound, citation: &Citation| Line {
            label,
            value,
            frequency: Frequency::None,
            bound,
            citation: citation.clone(),
        };
        let mut lines = vec![
            Line {
                frequency: Frequency::Once,
                ..line(
                    Text::new("số tiền vay", "loan"),
                    self.amount.into(),
                    Bound::AtMost,
                    &at.amount,
                )
            },
            line(
                Text::new("lãi suất một năm", "rate a year"),
                self.rate.into(),
                Bound::Exact,
                &at.rate,
            ),
            line(
                Text::new("lãi suất nợ quá hạn", "rate of overdue debt"),
                self.overdue_rate.into(),
                Bound::Exact,
                &at.overdue,
            ),
            line(
                Text::new("thời hạn, tháng", "term, months"),
                self.term_months.into(),
                Bound::AtMost,
                &at.term,
            ),
            line(
                Text::new("phải bảo đảm tiền vay", "security is needed"),
                self.needs_security.into(),
                Bound::Exact,
                &at.security,
            ),
            line(
                Text::new("tiền lãi cả kỳ", "interest over the term"),
                self.interest.into(),
                Bound::Exact,
                &at.rate,
            ),
        ];
        lines.extend(self.working_days.map(|days| {
            line(
                Text::new("trả lời hồ sơ, số ngày làm việc", "working days to answer"),
                days.into(),
                Bound::AtMost,
                &at.answer,
            )
        }));
        lines
    }

    fn total(&self) -> Dong {
        self.amount
    }
}
