//! The contract of a commissioned course (*hợp đồng đặt hàng đào tạo*): what is advanced, and its settlement.
//! Circular 152/2016/TT-BTC, articles 11 and 12, from 2016-12-04.

use ansinh_core::calendar::Holidays;
use ansinh_core::disbursement::advance_limit;
use ansinh_core::facts::{FactError, not_negative};
use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text};
use serde::{Deserialize, Serialize};

use super::OrderCost;

/// Advanced on signing: article 11(1)(a).
const FIRST_ADVANCE: Percent = Percent::new(50, 0);
/// Both advances at most: article 11(1)(b).
const BOTH_ADVANCES: Percent = Percent::new(80, 0);
/// A course of so many months has a second advance: article 11(1)(b).
const SECOND_ADVANCE_MONTHS: u32 = 3;
/// Of the course's time before the second advance: article 11(1)(b).
const SECOND_ADVANCE_TIME: Percent = Percent::new(30, 0);
/// Working days from the complete papers to the settlement: article 12(2).
const SETTLEMENT_DAYS: u32 = 15;

/// How far a course has come when a second advance is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseUnderWay {
    /// Whole months the course lasts.
    pub months: u32,
    /// Of its time carried out, 0 to 100 %.
    pub time: Percent,
    /// The value of what was really carried out, đồng.
    pub done: Dong,
    /// The year's approved estimate for it, đồng.
    pub estimate: Dong,
}

/// What may be advanced on a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advances {
    /// Right after signing.
    pub on_signing: Dong,
    /// Later, at most; nothing for a short course, or before 30 % of its time.
    pub second_at_most: Dong,
}

/// What is left once the course is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// Still to be paid to the institution.
    pub to_pay: Dong,
    /// Advanced beyond what was accepted: the institution pays it back.
    pub to_recover: Dong,
}

impl OrderCost {
    /// The advances on a contract of this value (article 11): 50 % on signing; for a course from three months
    /// on, after 30 % of its time, a second one by what was really done. Both together are 80 % at most, and no
    /// more than the year's estimate.
    ///
    /// ```
    /// use ansinh_core::{Dong, Percent};
    /// use ansinh_vocational_training::planning::{CourseOrder, CourseUnderWay, OrderedLearner};
    ///
    /// let learner = OrderedLearner { ceiling: None, meals: Dong::ZERO, travel: Dong::ZERO };
    /// let order = CourseOrder {
    ///     budget: Dong::new(60_000_000),
    ///     management: Dong::ZERO,
    ///     learners: vec![learner; 20],
    /// };
    /// let advances = order.cost()?.advances(&CourseUnderWay {
    ///     months: 3,
    ///     time: Percent::new(40, 0),
    ///     done: Dong::new(24_000_000),
    ///     estimate: Dong::new(60_000_000),
    /// })?;
    /// assert_eq!(advances.on_signing, Dong::new(30_000_000));
    /// assert_eq!(advances.second_at_most, Dong::new(18_000_000)); // of 24, as both are 80 % at most
    /// # Ok::<(), ansinh_core::facts::FactError>(())
    /// ```
    ///
    /// # Errors
    /// [`FactError`] for a share of time outside 0 to 100 %, a negative amount, or one beyond what can be
    /// counted.
    pub fn advances(&self, course: &CourseUnderWay) -> Result<Advances, FactError> {
        course.check()?;
        let within = |amount: Dong| amount.min(course.estimate);
        let on_signing = within(advance_limit(self.ordered, FIRST_ADVANCE)?);
        let due = course.months >= SECOND_ADVANCE_MONTHS && course.time >= SECOND_ADVANCE_TIME;
        let second_at_most = if due {
            let both = within(advance_limit(self.ordered, BOTH_ADVANCES)?);
            course.done.min(both.minus(on_signing)?)
        } else {
            Dong::ZERO
        };
        Ok(Advances {
            on_signing,
            second_at_most,
        })
    }
}

impl CourseUnderWay {
    fn check(&self) -> Result<(), FactError> {
        not_negative("done", self.done)?;
        not_negative("estimate", self.estimate)?;
        let share = self.time.to_decimal();
        if share < Decimal::ZERO || share > Decimal::ONE_HUNDRED {
            let allowed = Text::new("từ 0% đến 100%", "0% to 100%");
            return Err(FactError::out_of_range("time", self.time, allowed));
        }
        Ok(())
    }
}

impl Settlement {
    /// What is left of what was `accepted` after the advances.
    ///
    /// ```
    /// use ansinh_core::Dong;
    /// use ansinh_vocational_training::planning::Settlement;
    ///
    /// let settlement = Settlement::of(Dong::new(58_500_000), Dong::new(48_000_000))?;
    /// assert_eq!(settlement.to_pay, Dong::new(10_500_000));
    /// # Ok::<(), ansinh_core::money::AmountError>(())
    /// ```
    ///
    /// # Errors
    /// [`AmountError`] if the difference is beyond what can be counted.
    pub fn of(accepted: Dong, advanced: Dong) -> Result<Self, AmountError> {
        Ok(Self {
            to_pay: accepted.minus(advanced)?.max(Dong::ZERO),
            to_recover: advanced.minus(accepted)?.max(Dong::ZERO),
        })
    }

    /// The last day of acceptance, settlement and payment: 15 working days from the day the institution's papers
    /// are complete (article 12(2)), that day not counted.
    ///
    /// ```
    /// use ansinh_core::{calendar::Holidays, date};
    /// use ansinh_vocational_training::planning::Settlement;
    ///
    /// assert_eq!(Settlement::last_day(date(2017, 6, 1), &Holidays::default()), date(2017, 6, 22));
    /// ```
    pub fn last_day(papers_complete: NaiveDate, holidays: &Holidays) -> NaiveDate {
        holidays.after(papers_complete, SETTLEMENT_DAYS)
    }
}
