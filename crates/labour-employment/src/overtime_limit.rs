//! Limits of overtime (*giới hạn số giờ làm thêm*): on a day, in a month and in a year, and who may
//! not work overtime at all.
//!
//! The day on which the overtime is worked governs. On a working day overtime may reach half the
//! normal hours; 12 hours together with them where normal hours are set by the week or are part-time;
//! on a day off 12 hours. A month has 30 hours under the code of 2012 and 40 under that of 2019, a
//! year 200, or 300 in the work the law lists. Resolution 17/2022/UBTVQH15 allows everybody it does
//! not leave out 300 hours a year from 2022-01-01, and 60 hours a month from 2022-04-01 where the year
//! has 300. It names no end; [`OvertimeLimitReadings`] takes it as ended with 2022.
//!
//! The worker must agree, but for orders of defence and disasters, where nothing is limited. Above 200
//! hours the employer has to notify the province's labour agency. Days before 2013-07-01 are not
//! covered.

mod facts;
mod in_force;
mod limits;
mod protection;
mod reason;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{
    ListedCase, OvertimeAge, OvertimeLimitFacts, OvertimeLimitReadings, OvertimeWorker, Schedule,
};
pub use in_force::LimitRegime;
pub use reason::OvertimeLimitReason;

use crate::Hours;
use crate::instruments::{DECREE_45_2013, DECREE_145_2020, LABOUR_CODE_2019};
use ansinh_core::compliance::Compliance;
use limits::Limits;

const ABOUT: Text = Text::new("Giới hạn số giờ làm thêm", "Limits of overtime");

/// The limits of a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_labour_employment::overtime_limit::ListedCase;
/// use ansinh_labour_employment::{Hours, OvertimeLimit, OvertimeLimitFacts};
///
/// let rule = OvertimeLimit::in_force(date(2017, 6, 1))?;
/// let facts = OvertimeLimitFacts {
///     overtime_in_month: Hours::whole(28),
///     overtime_in_year: Hours::whole(230),
///     ..OvertimeLimitFacts::ordinary()
/// };
/// assert!(!rule.assess(&facts)?.is_entitled()); // more than 200 hours in the year
///
/// let for_export = ListedCase::ExportProcessing;
/// assert!(rule.assess(&OvertimeLimitFacts { listed_case: for_export, ..facts })?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OvertimeLimit {
    /// Which texts set the limits.
    pub regime: LimitRegime,
    /// Overtime on a working day, of the normal hours of the day.
    pub day_share: Cited<Percent>,
    /// Normal hours and overtime of a day together, where normal hours are set by the week.
    pub weekly_schedule_day: Cited<u32>,
    /// The same of somebody who works part-time (from 2021-02-01).
    pub part_time_day: Option<Cited<u32>>,
    /// Overtime on a day of rest or a holiday, hours.
    pub day_off: Cited<u32>,
    /// Overtime in a month, hours.
    pub month: Cited<u32>,
    /// Overtime in a month where the year has 300 hours (from 2022-04-01).
    pub month_of_300: Option<Cited<u32>>,
    /// Overtime in a year, hours.
    pub year: Cited<u32>,
    /// Overtime in a year in listed work, hours.
    pub year_of_listed: Cited<u32>,
    /// Overtime in a year of everybody not left out, hours (from 2022-01-01).
    pub year_of_all: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(OvertimeLimit {
    day_share: None, "tỷ lệ giờ làm thêm trong ngày làm việc", "overtime on a working day, share of normal hours";
    weekly_schedule_day: None, "tổng số giờ một ngày khi quy định theo tuần", "hours of a day in all, set by the week";
    part_time_day: None, "tổng số giờ một ngày khi làm không trọn thời gian", "hours of a day in all, part-time";
    day_off: None, "giờ làm thêm vào ngày nghỉ", "overtime on a day off";
    month: None, "giờ làm thêm một tháng", "overtime in a month";
    month_of_300: None, "giờ làm thêm một tháng khi được 300 giờ một năm", "overtime in a month where the year has 300";
    year: None, "giờ làm thêm một năm", "overtime in a year";
    year_of_listed: None, "giờ làm thêm một năm trong ngành, nghề được phép", "overtime in a year in listed work";
    year_of_all: None, "giờ làm thêm một năm theo nghị quyết", "overtime in a year by the resolution";
});

impl Rule for OvertimeLimit {
    type Facts = OvertimeLimitFacts;
    type Award = Compliance;
    type Reason = OvertimeLimitReason;

    fn about() -> About {
        About {
            id: "labour-employment/overtime-limit",
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

    fn evaluate<T: Trace<OvertimeLimitReason>>(
        &self,
        facts: &OvertimeLimitFacts,
        trace: &mut T,
    ) -> Result<Option<Compliance>, FactError> {
        facts.check()?;
        if facts.special_case {
            return self.without_limit(trace).map(Some);
        }
        let allowed = self.may_work_overtime(facts, trace);
        let limits = self.limits(facts, trace)?;
        let kept = keeps(&limits, facts, trace);
        if !allowed || !kept {
            return Ok(None);
        }
        let award = self.in_order(&limits, facts, Compliance::told_to(trace));
        Ok(Some(award.conclude(&self.year.citation, trace)))
    }
}

impl OvertimeLimit {
    fn without_limit<T: Trace<OvertimeLimitReason>>(
        &self,
        trace: &mut T,
    ) -> Result<Compliance, FactError> {
        if self.regime == LimitRegime::Code2012 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2021, giới hạn số giờ làm thêm trong trường hợp đặc biệt",
                    "before 2021, limits of overtime in special cases",
                ),
            });
        }
        let citation = LABOUR_CODE_2019.article("108").published();
        let label = Text::new("số giờ làm thêm", "hours of overtime");
        let none = Text::new("không bị giới hạn", "not limited");
        let award = Compliance::told_to(trace).with(label, none, Bound::Exact, &citation);
        Ok(award.conclude(&citation, trace))
    }

    fn in_order(
        &self,
        limits: &Limits,
        facts: &OvertimeLimitFacts,
        mut award: Compliance,
    ) -> Compliance {
        let Limits { day, month, year } = limits;
        let left = [
            day.value.less(facts.overtime_in_day),
            month.value.less(facts.overtime_in_month),
            year.value.less(facts.overtime_in_year),
        ];
        let left = left.into_iter().min().unwrap_or_default();
        let labels = [
            Text::new("giờ làm thêm trong ngày", "hours of overtime on the day"),
            Text::new("giờ làm thêm trong tháng", "hours of overtime in the month"),
            Text::new("giờ làm thêm trong năm", "hours of overtime in the year"),
        ];
        for (label, limit) in labels.into_iter().zip([day, month, year]) {
            let hours = limit.value.to_decimal();
            award = award.with(label, hours, Bound::AtMost, &limit.citation);
        }
        let label = Text::new(
            "số giờ còn được làm thêm",
            "hours of overtime still allowed today",
        );
        award = award.with(label, left.to_decimal(), Bound::AtMost, &day.citation);
        if facts.overtime_in_year > Hours::whole(self.year.value) {
            let label = Text::new(
                "thông báo cơ quan lao động cấp tỉnh",
                "notice to the province's labour agency",
            );
            let written = Text::new("bằng văn bản", "in writing");
            award = award.with(label, written, Bound::Exact, &self.notice());
        }
        award
    }

    const fn notice(&self) -> Citation {
        match self.regime {
            LimitRegime::Code2012 => DECREE_45_2013
                .article("4")
                .clause("2")
                .point("b")
                .published(),
            LimitRegime::Code2019 => LABOUR_CODE_2019.article("107").clause("4").published(),
            _ => DECREE_145_2020.article("62").published(),
        }
    }
}

/// Tells which limits are broken; `true` where none is.
fn keeps<T: Trace<OvertimeLimitReason>>(
    limits: &Limits,
    facts: &OvertimeLimitFacts,
    trace: &mut T,
) -> bool {
    let Limits { day, month, year } = limits;
    let in_day = Text::new("giờ làm thêm trong ngày", "hours of overtime on the day");
    limits::tell(in_day, day, facts.overtime_in_day, trace);
    let in_month = Text::new("giờ làm thêm trong tháng", "hours of overtime in the month");
    limits::tell(in_month, month, facts.overtime_in_month, trace);
    let in_year = Text::new("giờ làm thêm trong năm", "hours of overtime in the year");
    limits::tell(in_year, year, facts.overtime_in_year, trace);

    let mut kept = true;
    if facts.overtime_in_day > day.value {
        let (limit, worked) = (day.value, facts.overtime_in_day);
        trace.refuse(&day.citation, || OvertimeLimitReason::OverDay {
            limit,
            worked,
        });
        kept = false;
    }
    if facts.overtime_in_month > month.value {
        let (limit, worked) = (month.value, facts.overtime_in_month);
        trace.refuse(&month.citation, || OvertimeLimitReason::OverMonth {
            limit,
            worked,
        });
        kept = false;
    }
    if facts.overtime_in_year > year.value {
        let (limit, worked) = (year.value, facts.overtime_in_year);
        trace.refuse(&year.citation, || OvertimeLimitReason::OverYear {
            limit,
            worked,
        });
        kept = false;
    }
    kept
}
