//! What scholarships by the month of the base salary share.

use ansinh_core::facts::FactError;
use ansinh_core::law::{AfterReview, When};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::series::BASE_SALARY;
use ansinh_core::{Decimal, Dong, Month, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

/// At which base salary each month is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum MonthLevels {
    /// Each month at its own: what is due, the difference with the next instalment.
    #[default]
    EachMonth,
    /// Six months at that of the first of them, as an instalment paid before a change leaves them.
    Instalments,
    /// Every month at that of the first one: an estimate of a course at the level of today.
    FirstMonth,
}

/// What of a programme by modules or credits is studied in the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Credits {
    /// Modules or credits of the period, 0 to `total`.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..40"))]
    pub taken: u32,
    /// Those of the whole programme, 1 to 1,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..120"))]
    pub total: u32,
}

impl Credits {
    pub(crate) fn check(self) -> Result<(), FactError> {
        if !(1..=1_000).contains(&self.total) {
            let allowed = Text::new("từ 1 đến 1.000", "1 to 1,000");
            return Err(FactError::out_of_range(
                "credits.total",
                self.total,
                allowed,
            ));
        }
        if self.taken > self.total {
            let allowed = Text::new(
                "không quá tổng số của chương trình",
                "no more than the programme has",
            );
            return Err(FactError::out_of_range(
                "credits.taken",
                self.taken,
                allowed,
            ));
        }
        Ok(())
    }
}

/// A scholarship lasts so many months at most that anybody asks for at once.
const MOST_MONTHS: u32 = 60;

pub(crate) fn check_months(months: u32) -> Result<(), FactError> {
    if (1..=MOST_MONTHS).contains(&months) {
        return Ok(());
    }
    let allowed = Text::new("từ 1 đến 60 tháng", "1 to 60 months");
    Err(FactError::out_of_range("months", months, allowed))
}

/// The months that are paid, from the first one on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paid {
    pub(crate) first: Month,
    /// The base salary of the first month, as the rule has it.
    pub(crate) base: Dong,
    pub(crate) months: u32,
    pub(crate) levels: MonthLevels,
    /// What to do with months after the last review.
    pub(crate) after_review: AfterReview,
}

impl Paid {
    /// The base salaries of all months together.
    pub(crate) fn base_salaries(self) -> Result<Dong, FactError> {
        (0..self.months).try_fold(Dong::ZERO, |sum, position| {
            let counted = match self.levels {
                MonthLevels::EachMonth => position,
                MonthLevels::Instalments => position.saturating_sub(position % 6),
                MonthLevels::FirstMonth => 0,
            };
            Ok(sum.plus(self.base_on(self.first.plus(counted))?)?)
        })
    }

    fn base_on(self, month: Month) -> Result<Dong, FactError> {
        base_salary_later(
            month.first_day(),
            self.first.first_day(),
            self.base,
            self.after_review,
        )
    }
}

/// The base salary of a later day: `base`, as the rule has it on `first`, until the series changes.
pub(crate) fn base_salary_later(
    day: NaiveDate,
    first: NaiveDate,
    base: Dong,
    after_review: AfterReview,
) -> Result<Dong, FactError> {
    if day <= first {
        return Ok(base);
    }
    let found = BASE_SALARY.on(When {
        date: day,
        known_on: None,
        after_review,
    })?;
    Ok(if found.since <= first {
        base
    } else {
        *found.value
    })
}

/// So many per cent, and of a programme by credits the part studied; to the đồng, half up, as no
/// article says otherwise.
pub(crate) fn part(
    amount: Dong,
    rate: Percent,
    credits: Option<Credits>,
) -> Result<Dong, AmountError> {
    let (taken, total) = credits.map_or((1, 1), |credits| (credits.taken, credits.total));
    let exact = amount
        .to_decimal()
        .checked_mul(rate.to_decimal())
        .and_then(|exact| exact.checked_mul(taken.into()))
        .and_then(|exact| exact.checked_div(Decimal::ONE_HUNDRED))
        .and_then(|exact| exact.checked_div(total.into()))
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(exact)
}
