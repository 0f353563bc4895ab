//! Overtime pay (*tiền lương làm thêm giờ*): at least 150 % of the ordinary wage on a working day,
//! 200 % on the weekly day of rest, 300 % on a holiday; by night 30 % and another 20 % more.
//!
//! The day on which the overtime is worked governs. Night overtime adds to the day's percentage 30 %
//! of the ordinary wage and 20 % of what the same hour is paid by day. So it comes to 200 % on a
//! working day, 210 % after overtime by day, 270 % on a day of rest and 390 % on a holiday.
//!
//! The wage of an hour is what the job earns in the month, week or day divided by the ordinary hours
//! worked in it; for a piece-worker the price of a piece takes its place. On a holiday the pay comes
//! on top of the holiday's own wage, which whoever is paid by the day still has to receive.
//!
//! Overtime before 2013-05-01 is not covered. Article 97 of the code of 2012 leaves open what night
//! overtime after overtime by day is counted on: until 2015-02-28 it is the ordinary wage, unless the
//! payroll reads it otherwise.

mod coefficient;
mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Overtime, OvertimeDay, OvertimePayFacts, OvertimeReadings, OvertimeTime};

use crate::JobWage;

const ABOUT: Text = Text::new("Tiền lương làm thêm giờ", "Overtime pay");

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum OvertimePayReason {
        /// No overtime is named.
        NoOvertime = "no-overtime",
            vi: "không làm thêm giờ",
            en: "no overtime was worked";
    }
}

/// The overtime pay of a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::overtime_pay::{Overtime, OvertimeDay, OvertimeTime};
/// use ansinh_labour_employment::{Hours, JobWage, OvertimePay, OvertimePayFacts, Quantity};
///
/// let rule = OvertimePay::in_force(date(2021, 6, 6))?;
/// let sunday = |time, hours| Overtime {
///     day: OvertimeDay::WeeklyRest,
///     time,
///     quantity: Quantity::Hours(Hours::whole(hours)),
/// };
/// let facts = OvertimePayFacts {
///     wage: JobWage::Time { wage: Dong::new(7_800_000), hours: Hours::whole(208) },
///     overtime: vec![sunday(OvertimeTime::Day, 8), sunday(OvertimeTime::Night, 4)],
///     ..OvertimePayFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(1_005_000));
///
/// let by_the_piece = JobWage::Piece { unit_price: Dong::new(900) };
/// assert!(rule.assess(&OvertimePayFacts { wage: by_the_piece, ..facts }).is_err()); // paid by the piece, in hours
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OvertimePay {
    /// On a working day.
    pub ordinary_day: Cited<Percent>,
    /// On the weekly day of rest.
    pub weekly_rest: Cited<Percent>,
    /// On a holiday.
    pub holiday: Cited<Percent>,
    /// More by night, of the ordinary wage.
    pub night: Cited<Percent>,
    /// More for overtime by night, of what the hour is paid by day.
    pub night_overtime: Cited<Percent>,
    /// How overtime paid by time is worked out.
    pub by_time: Citation,
    /// How overtime paid by the piece is worked out.
    pub by_piece: Citation,
    /// By what provision overtime by day raises what the hour is paid by day.
    pub counts_day_overtime: Option<Citation>,
    /// What says how holidays on the weekly rest, and days in lieu, are paid.
    pub coinciding_days: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(OvertimePay {
    ordinary_day: None, "làm thêm vào ngày thường", "overtime on a working day";
    weekly_rest: None, "làm thêm vào ngày nghỉ hằng tuần", "overtime on the weekly day of rest";
    holiday: None, "làm thêm vào ngày nghỉ lễ, tết", "overtime on a holiday";
    night: None, "trả thêm khi làm việc ban đêm", "more by night";
    night_overtime: None, "trả thêm khi làm thêm giờ ban đêm", "more for overtime by night";
});

impl Rule for OvertimePay {
    type Facts = OvertimePayFacts;
    type Award = Payments;
    type Reason = OvertimePayReason;

    fn about() -> About {
        About {
            id: "labour-employment/overtime-pay",
            title: ABOUT,
            governing_date: Text::new("ngày làm thêm giờ", "the day overtime is worked"),
            regimes: first_days(&[&in_force::REGIMES]),
            reviewed_until: in_force::REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<OvertimePayReason>>(
        &self,
        facts: &OvertimePayFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        if facts.overtime.is_empty() {
            trace.refuse(&self.ordinary_day.citation, || {
                OvertimePayReason::NoOvertime
            });
            return Ok(None);
        }
        let rounded_first = facts.readings.hourly_wage_rounded;
        let formula = match facts.wage {
            JobWage::Time { .. } => &self.by_time,
            JobWage::Piece { .. } => &self.by_piece,
        };
        facts.wage.tell(formula, rounded_first, trace);
        let mut units = Decimal::ZERO;
        for overtime in facts.numbers() {
            let (overtime, number) = overtime?;
            let coefficient = self.coefficient(overtime, facts.readings, trace)?;
            units = coefficient
                .checked_mul(number)
                .and_then(|more| units.checked_add(more))
                .ok_or(AmountError::Overflow)?;
        }
        let amount = facts.wage.times(units, rounded_first)?;
        trace.step(formula, |citation| {
            let words = Text::new(
                "tiền lương giờ (sản phẩm) × tổng số giờ (sản phẩm) đã nhân hệ số",
                "wage of an hour or piece × the hours or pieces, each times its coefficient",
            );
            let label = Text::new("đã nhân hệ số", "times their coefficients");
            Step::new(ABOUT, words, amount, citation).input(label, units.normalize())
        });
        let payments = Payments::told_to(trace);
        Ok(Some(payments.with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::AtLeast,
            formula,
        )?))
    }
}
