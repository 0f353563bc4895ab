//! How many hours a case allows on the day, in the month and in the year.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, Text};

use super::facts::{OvertimeAge, Schedule};
use super::in_force::LimitRegime;
use super::{OvertimeLimit, OvertimeLimitFacts, OvertimeLimitReason};
use crate::Hours;

/// The three limits of a case.
pub(super) struct Limits {
    pub(super) day: Cited<Hours>,
    pub(super) month: Cited<Hours>,
    pub(super) year: Cited<Hours>,
}

impl OvertimeLimit {
    pub(super) fn limits<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        trace: &mut T,
    ) -> Result<Limits, FactError> {
        let year = self.of_year(facts, trace);
        Ok(Limits {
            day: self.of_day(facts)?,
            month: self.of_month(facts, &year, trace),
            year,
        })
    }

    /// Half the normal hours; 12 hours together with them where they are set by the week or part-time;
    /// 12 hours on a day off.
    fn of_day(&self, facts: &OvertimeLimitFacts) -> Result<Cited<Hours>, FactError> {
        let together_with_normal = |total: &Cited<u32>| {
            let left = Hours::whole(total.value).less(facts.normal_hours);
            Cited::new(left, total.citation.clone())
        };
        if facts.day_off {
            return Ok(whole(&self.day_off));
        }
        match (facts.schedule, &self.part_time_day) {
            (Schedule::Daily, _) => {
                let share = self.day_share.value.to_decimal();
                let hours = facts
                    .normal_hours
                    .to_decimal()
                    .checked_mul(share)
                    .and_then(|hours| hours.checked_div(Decimal::ONE_HUNDRED))
                    .and_then(Hours::from_decimal)
                    .ok_or(AmountError::Overflow)?;
                Ok(Cited::new(hours, self.day_share.citation.clone()))
            }
            (Schedule::Weekly, _) => Ok(together_with_normal(&self.weekly_schedule_day)),
            (Schedule::PartTime, Some(total)) => Ok(together_with_normal(total)),
            (Schedule::PartTime, None) => Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 1/2/2021, số giờ làm thêm trong ngày của người làm việc không trọn thời gian",
                    "before 2021-02-01, overtime on a day of somebody who works part-time",
                ),
            }),
        }
    }

    fn of_year<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        trace: &mut T,
    ) -> Cited<Hours> {
        if let Some(citation) = self.regime.lists(facts.listed_case) {
            return Cited::new(Hours::whole(self.year_of_listed.value), citation);
        }
        match &self.year_of_all {
            Some(year) if !left_out(facts) && self.resolution_holds(facts, trace) => whole(year),
            _ => whole(&self.year),
        }
    }

    /// 60 hours where the year has 300.
    fn of_month<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        year: &Cited<Hours>,
        trace: &mut T,
    ) -> Cited<Hours> {
        let Some(month) = &self.month_of_300 else {
            return whole(&self.month);
        };
        let more_in_year = year.value > Hours::whole(self.year.value);
        if !more_in_year || !self.resolution_holds(facts, trace) {
            return whole(&self.month);
        }
        if left_out(facts) {
            let sixty = facts.readings.excluded_may_work_60_hours;
            trace.caveat(|| Caveat::Reading {
                reading: month_of_left_out(sixty),
            });
            return whole(if sixty { month } else { &self.month });
        }
        whole(month)
    }

    fn resolution_holds<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        trace: &mut T,
    ) -> bool {
        if self.regime != LimitRegime::Resolution17After2022 {
            return true;
        }
        let ended = facts.readings.resolution_17_ended_with_2022;
        trace.caveat(|| Caveat::Reading {
            reading: resolution_after_2022(ended),
        });
        !ended
    }
}

/// Whom article 1(1) of the resolution leaves out.
const fn left_out(facts: &OvertimeLimitFacts) -> bool {
    let worker = &facts.worker;
    !matches!(worker.age, OvertimeAge::Adult)
        || worker.disabled
        || worker.hazardous_job
        || worker.late_pregnancy
        || worker.child_under_12_months
}

fn whole(hours: &Cited<u32>) -> Cited<Hours> {
    Cited::new(Hours::whole(hours.value), hours.citation.clone())
}

const fn month_of_left_out(sixty: bool) -> Text {
    if sixty {
        Text::new(
            "người thuộc diện loại trừ được làm thêm đến 60 giờ một tháng khi Bộ luật cho phép 300 giờ một năm",
            "those left out may work 60 hours a month where the code itself allows 300 hours a year",
        )
    } else {
        Text::new(
            "người thuộc diện loại trừ vẫn chỉ được làm thêm 40 giờ một tháng",
            "those left out stay at 40 hours a month",
        )
    }
}

const fn resolution_after_2022(ended: bool) -> Text {
    if ended {
        Text::new(
            "Nghị quyết 17/2022/UBTVQH15 hết áp dụng sau ngày 31/12/2022",
            "resolution 17/2022/UBTVQH15 ended on 2022-12-31",
        )
    } else {
        Text::new(
            "Nghị quyết 17/2022/UBTVQH15 không quy định ngày hết hiệu lực, vẫn áp dụng sau năm 2022",
            "resolution 17/2022/UBTVQH15 names no end and still applies after 2022",
        )
    }
}

/// Tells a limit against what was worked.
pub(super) fn tell<T: Trace<OvertimeLimitReason>>(
    label: Text,
    limit: &Cited<Hours>,
    worked: Hours,
    trace: &mut T,
) {
    trace.step(&limit.citation, |citation: Citation| {
        let formula = Text::new(
            "giới hạn, so với số giờ đã làm thêm",
            "limit, against the overtime worked",
        );
        Step::new(label, formula, limit.value.to_decimal(), citation)
            .input(Text::new("đã làm thêm", "worked"), worked.to_decimal())
    });
}
