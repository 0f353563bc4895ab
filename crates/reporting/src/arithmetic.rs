//! What is said of a figure: percent of plan, change, share, remainder, and the plan or base that a
//! printed percentage implies.
//!
//! Nothing is rounded here but by name: a percentage is exact to 28 digits and is shortened when it
//! is shown. A quotient by zero is not available; it is neither 0 nor 100 %.

use ansinh_core::{Decimal, Percent};

use crate::check::{Manner, Printed};

/// Percent of plan (*đạt … % kế hoạch*): 100 × actual ÷ plan. `None` where the plan is 0.
///
/// ```
/// use ansinh_core::Decimal;
/// use ansinh_reporting::arithmetic::percent_of_plan;
/// use ansinh_reporting::check::Printed;
///
/// let reached = percent_of_plan(Decimal::from(9_043), Decimal::from(17_700)).unwrap();
/// assert_eq!(Printed::half_up(2).apply(reached.to_decimal()), "51.09".parse().ok());
/// assert_eq!(percent_of_plan(Decimal::from(5), Decimal::ZERO), None);
/// ```
pub fn percent_of_plan(actual: Decimal, plan: Decimal) -> Option<Percent> {
    Percent::of(actual, plan)
}

/// What is left to do: plan less actual, 0 where the plan is exceeded (*vượt kế hoạch*).
/// `None` out of range.
pub fn remaining_to_plan(actual: Decimal, plan: Decimal) -> Option<Decimal> {
    plan.checked_sub(actual).map(|left| left.max(Decimal::ZERO))
}

/// Change against the same period (*so với cùng kỳ*): 100 × (actual ÷ base − 1). `None` where the
/// base is 0.
pub fn change(actual: Decimal, base: Decimal) -> Option<Percent> {
    Percent::of(actual.checked_sub(base)?, base)
}

/// Change between two percentages, in percentage points (*điểm phần trăm*). `None` out of range.
pub fn change_in_points(actual: Percent, base: Percent) -> Option<Decimal> {
    actual.to_decimal().checked_sub(base.to_decimal())
}

/// Share of a total (*chiếm tỷ lệ*): 100 × part ÷ total. `None` where the total is 0.
///
/// Shares that are shortened one by one may add to 99.9 or 100.1; they are not forced to 100.
pub fn share(part: Decimal, total: Decimal) -> Option<Percent> {
    Percent::of(part, total)
}

/// Disbursement rate (*tỷ lệ giải ngân*): 100 × paid ÷ the year's capital, with what was carried
/// over only where the source counts it. `None` where there is no capital.
pub fn disbursement_rate(
    paid: Decimal,
    capital: Decimal,
    carried_over: Option<Decimal>,
) -> Option<Percent> {
    let available = capital.checked_add(carried_over.unwrap_or(Decimal::ZERO))?;
    Percent::of(paid, available)
}

/// The flow between two cumulative figures (*lũy kế*) of one year: later less earlier. The first
/// period of a year has no earlier one. `None` out of range.
pub fn flow(later: Decimal, earlier: Option<Decimal>) -> Option<Decimal> {
    later.checked_sub(earlier.unwrap_or(Decimal::ZERO))
}

ansinh_core::messages! {
    /// A change in words: the sign becomes *tăng* or *giảm*.
    pub enum ChangeInWords {
        /// More than the base.
        Increase {
            /// By how much, above zero.
            by: Percent,
        } = "increase",
            vi: "tăng {by} so với cùng kỳ",
            en: "up {by} on the same period";
        /// Less than the base.
        Decrease {
            /// By how much, above zero.
            by: Percent,
        } = "decrease",
            vi: "giảm {by} so với cùng kỳ",
            en: "down {by} on the same period";
        /// As much as the base.
        Unchanged = "unchanged",
            vi: "bằng cùng kỳ",
            en: "the same as the same period";
    }
}

impl ChangeInWords {
    /// The words for a change, shortened half up to so many decimals.
    ///
    /// ```
    /// use ansinh_core::{Language, Localized, Percent};
    /// use ansinh_reporting::arithmetic::ChangeInWords;
    ///
    /// let change = Percent::from_decimal("-1.3".parse().unwrap());
    /// let words = ChangeInWords::of(change, 1);
    /// assert_eq!(words.in_language(Language::Vietnamese).to_string(), "giảm 1,3% so với cùng kỳ");
    /// ```
    pub fn of(change: Percent, decimals: u8) -> Self {
        let printed = Printed::half_up(decimals.into());
        let value = printed
            .apply(change.to_decimal())
            .unwrap_or(change.to_decimal());
        let by = Percent::from_decimal(value.abs());
        if value.is_zero() {
            Self::Unchanged
        } else if value.is_sign_negative() {
            Self::Decrease { by }
        } else {
            Self::Increase { by }
        }
    }
}

/// Numbers from just above one to another, the second included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// All are greater than this…
    pub above: Decimal,
    /// …and none is greater than this.
    pub up_to: Decimal,
}

impl Interval {
    /// The multiple of `step` within, if there is exactly one: plans are round figures.
    pub fn only_multiple_of(&self, step: Decimal) -> Option<Decimal> {
        let last = self
            .up_to
            .checked_div(step)?
            .floor()
            .checked_mul(step)
            .filter(|multiple| *multiple > self.above)?;
        (last.checked_sub(step)? <= self.above).then_some(last)
    }
}

/// The exact percentages that print as `percent`: from half a digit below to just under half a
/// digit above, or from the figure itself to just under the next where digits are cut off.
fn exact_range(percent: Decimal, printed: Printed) -> Option<(Decimal, Decimal)> {
    let unit = printed.unit();
    match printed.manner {
        Manner::HalfUp => {
            let half = unit.checked_div(Decimal::TWO)?;
            Some((percent.checked_sub(half)?, percent.checked_add(half)?))
        }
        Manner::Truncated => Some((percent, percent.checked_add(unit)?)),
    }
}

/// The plans by which `actual` prints as `percent` of plan. `None` where the percentage could as
/// well be 0, or out of range.
///
/// ```
/// use ansinh_core::Decimal;
/// use ansinh_reporting::{arithmetic::derived_plan, check::Printed};
///
/// let percent = "52.1".parse().unwrap();
/// let plans = derived_plan(Decimal::from(2_605), percent, Printed::half_up(1)).unwrap();
/// assert_eq!(plans.only_multiple_of(Decimal::from(100)), Some(Decimal::from(5_000)));
/// ```
pub fn derived_plan(actual: Decimal, percent: Decimal, printed: Printed) -> Option<Interval> {
    let (least, below) = exact_range(percent, printed)?;
    quotients(actual.checked_mul(Decimal::ONE_HUNDRED)?, least, below)
}

/// The bases by which `actual` prints as a change of `percent`: growth of 4.7 % implies the figure
/// of the same period last year. `None` where the base could be anything, or out of range.
pub fn derived_base(actual: Decimal, percent: Decimal, printed: Printed) -> Option<Interval> {
    let (least, below) = exact_range(percent, printed)?;
    quotients(
        actual.checked_mul(Decimal::ONE_HUNDRED)?,
        least.checked_add(Decimal::ONE_HUNDRED)?,
        below.checked_add(Decimal::ONE_HUNDRED)?,
    )
}

fn quotients(above: Decimal, least: Decimal, below: Decimal) -> Option<Interval> {
    (least > Decimal::ZERO).then_some(())?;
    Some(Interval {
        above: above.checked_div(below)?,
        up_to: above.checked_div(least)?,
    })
}
