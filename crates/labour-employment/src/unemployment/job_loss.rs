use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::{Dong, Month, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use crate::counting::months_through;

/// Contributions to unemployment insurance are paid since then.
const FIRST_DAY: NaiveDate = date(2009, 1, 1);

/// The contract that ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ContractKind {
    /// A labour or work contract without a term, or for a term that is not a short one.
    Ordinary,
    /// A short one: for a season or a particular job, of 3 to under 12 months (law 38/2013/QH13,
    /// article 43(1)(c)); from 2026 for a term of 1 to under 12 months (law 74/2025/QH15, article
    /// 38(1)(b)).
    Short,
}

/// Whether the worker has a pension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum PensionStatus {
    /// Neither drawn nor due.
    None,
    /// Meets the conditions of a pension, and draws none.
    Eligible,
    /// Draws a pension or the monthly allowance for loss of working capacity.
    Drawing,
}

/// What makes somebody insured at the end (*đang đóng bảo hiểm thất nghiệp*): the points of decree
/// 28/2015/NĐ-CP, article 12(2), and the clauses of decree 374/2025/NĐ-CP, article 3. Each is
/// confirmed in the social-insurance book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum LastMonths {
    /// a: the month in which the contract ended is paid.
    MonthOfEndPaid,
    /// b: the month before it is paid.
    MonthBeforePaid,
    /// c: in one of the two, 14 working days or more off for sickness or maternity.
    SickOrMaternity,
    /// d: in one of the two, 14 working days or more of leave without pay.
    UnpaidLeave,
    /// đ: in one of the two, the contract was suspended for 14 working days or more.
    ContractSuspended,
    /// Left an employer who can no longer pay (from 2026).
    EmployerUnableToPay {
        /// The day the authority confirmed that; the time to file runs from it.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        confirmed: NaiveDate,
    },
    /// None of these.
    NotInsured,
}

/// What happened in the waiting days after the file was lodged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum WhileWaiting {
    /// Nothing that matters.
    Nothing,
    /// Found work.
    FoundWork {
        /// Is it subject to compulsory social insurance? Asked for from 2026 on.
        compulsory_insurance: bool,
    },
    /// Military or police service, or the standing militia.
    MilitaryService,
    /// Took up studies.
    Study {
        /// Their length, months.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u16..40"))]
        months: u16,
    },
    /// Sent to a compulsory institution.
    CompulsoryInstitution,
    /// In custody or prison.
    Detained,
    /// Went abroad to settle.
    SettledAbroad,
    /// Went to work abroad under a contract.
    WorkAbroad,
    /// Died.
    Died,
}

/// Months in a row for which contributions were paid on the same wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaidMonths {
    /// The first month.
    pub from: Month,
    /// The last month.
    pub through: Month,
    /// The insured wage, đồng a month, more than 0.
    pub wage: Dong,
}

impl PaidMonths {
    /// How many there are.
    pub(crate) fn count(&self) -> u32 {
        months_through(self.from, self.through)
    }

    /// How many of them lie in the `window` months that end with `last`.
    fn within(&self, window: u32, last: Month) -> u32 {
        let through = self.through.min(last);
        let age = |month: Month| u32::try_from(month.until(last)).unwrap_or(0);
        let (Some(oldest), false) = (window.checked_sub(1), through < self.from) else {
            return 0;
        };
        let oldest = age(self.from).min(oldest);
        oldest
            .checked_sub(age(through))
            .map_or(0, |more| more.saturating_add(1))
    }
}

/// How somebody lost a job, and what was contributed before.
///
/// # Units
/// Dates are days; wages are đồng a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JobLoss {
    /// The day the contract ended, from 2009-01-01.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub ended: NaiveDate,
    /// The contract.
    pub contract: ContractKind,
    /// The worker ended it against the law.
    pub unlawful_resignation: bool,
    /// Whether there is a pension.
    pub pension: PensionStatus,
    /// What makes the worker insured at the end.
    pub last_months: LastMonths,
    /// All months paid for and not yet used up by an earlier benefit, reserved ones included;
    /// oldest first, none after the month of the end.
    pub contributions: Vec<PaidMonths>,
    /// The day the complete file was lodged: in person, by proxy, on the portal, or that of the
    /// sending postmark; under law 71/2006/QH11 the day of registration. Not before the end.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub filed: NaiveDate,
    /// What happened in the waiting days.
    pub while_waiting: WhileWaiting,
    /// Public holidays and days off in lieu between the end of the contract and the first day of
    /// benefit. Those with a fixed day need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub holidays: Holidays,
}

/// More rows than any book holds: a slip of the pen.
const MOST_ROWS: usize = 600;

impl JobLoss {
    /// A contract without a term that ended lawfully on 2026-06-30, the month paid; the file
    /// lodged the day after, nothing contributed, no pension, nothing happening while waiting and
    /// no holidays.
    pub fn ordinary() -> Self {
        Self {
            ended: date(2026, 6, 30),
            contract: ContractKind::Ordinary,
            unlawful_resignation: false,
            pension: PensionStatus::None,
            last_months: LastMonths::MonthOfEndPaid,
            contributions: Vec::new(),
            filed: date(2026, 7, 1),
            while_waiting: WhileWaiting::Nothing,
            holidays: Holidays::default(),
        }
    }

    /// All months contributed and not yet used.
    pub(crate) fn months(&self) -> u32 {
        self.contributions
            .iter()
            .fold(0_u32, |sum, paid| sum.saturating_add(paid.count()))
    }

    /// The last month contributed for.
    pub(crate) fn last_contribution(&self) -> Option<Month> {
        self.contributions.last().map(|paid| paid.through)
    }

    /// Contributed months among the `window` calendar months up to the last one that was over when
    /// the contract ended; with `month_of_end_counts`, up to the month of the end in any case.
    pub(crate) fn months_within(&self, window: u32, month_of_end_counts: bool) -> u32 {
        let month = Month::of(self.ended);
        let over = month_of_end_counts || self.ended == month.last_day();
        let last = if over { month } else { month.previous() };
        self.contributions.iter().fold(0_u32, |sum, paid| {
            sum.saturating_add(paid.within(window, last))
        })
    }

    /// The wages of the last `count` contributed months, newest first: how many months of which
    /// wage. Interrupted months are skipped (circular 28/2015/TT-BLĐTBXH, article 8(1)(a)).
    pub(crate) fn last_wages(&self, count: u32) -> impl Iterator<Item = (u32, Dong)> {
        let mut left = count;
        self.contributions.iter().rev().map_while(move |paid| {
            let months = paid.count().min(left);
            left = left.saturating_sub(months);
            (months > 0).then_some((months, paid.wage))
        })
    }

    /// Are these facts possible on the day of the decision?
    pub(crate) fn check(&self, decided: NaiveDate) -> Result<(), FactError> {
        if self.ended < FIRST_DAY {
            let allowed = Text::new("từ ngày 01/01/2009", "2009-01-01 or later");
            return Err(out_of_range("ended", self.ended, allowed));
        }
        if self.filed < self.ended || decided < self.filed {
            let allowed = Text::new(
                "từ ngày chấm dứt hợp đồng đến ngày quyết định",
                "from the day the contract ended to the day of the decision",
            );
            return Err(out_of_range("filed", self.filed, allowed));
        }
        if self.contributions.len() > MOST_ROWS {
            let allowed = Text::new("nhiều nhất 600 dòng", "600 rows at the most");
            let field = "job_loss.contributions";
            return Err(FactError::out_of_range(
                field,
                self.contributions.len(),
                allowed,
            ));
        }
        let mut before: Option<Month> = None;
        for paid in &self.contributions {
            self.check_paid(paid, before)?;
            before = Some(paid.through);
        }
        Ok(())
    }

    fn check_paid(&self, paid: &PaidMonths, before: Option<Month>) -> Result<(), FactError> {
        let first = before.map_or(Month::of(FIRST_DAY), Month::next);
        if paid.from < first || paid.through < paid.from || paid.through > Month::of(self.ended) {
            let because = Text::new(
                "các khoảng theo thứ tự, không trùng nhau, từ 01/2009 đến tháng chấm dứt hợp đồng",
                "rows stand in order, do not overlap, and lie between 2009-01 and the month of the end",
            );
            let field = "job_loss.contributions.from";
            return Err(FactError::contradiction(field, paid.from, because));
        }
        not_negative("job_loss.contributions.wage", paid.wage)?;
        if paid.wage == Dong::ZERO {
            let allowed = Text::new("lớn hơn 0 đồng", "more than 0 đồng");
            let field = "job_loss.contributions.wage";
            return Err(FactError::out_of_range(field, paid.wage, allowed));
        }
        Ok(())
    }
}

fn out_of_range(field: &str, day: NaiveDate, allowed: Text) -> FactError {
    FactError::out_of_range(&format!("job_loss.{field}"), day, allowed)
}
