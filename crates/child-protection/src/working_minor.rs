//! Working minors (*lao động chưa thành niên*): whether the work of somebody under 18 is lawful.
//!
//! The day worked governs, and the age on it. Under 13 it is arts and sport alone, with the agreement of
//! the province's labour agency; from 13 to under 15 light work that is listed; both at most 4 hours a
//! day and 20 a week, without overtime or night work, under a written contract made with the legal
//! representative, at hours that leave school alone, and with a health check every six months. From 15 to
//! under 18 it is at most 8 hours a day and 40 a week, no work and no place that is forbidden, and
//! overtime or night work in listed occupations only.
//!
//! Before 2021 the code of 2012 holds; what it says beside the hours is known, and was not read, which a
//! caveat tells. No agreement, no consent and no health check is asked then. The statistics of child labour count ages of [`CHILD_LABOUR_AGES`].
//!
//! A payroll that has only hours to look at takes `labour-employment/minor-working-time`.

mod conditions;
mod facts;
mod in_force;
mod reason;

use std::ops::RangeInclusive;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{MinorsWork, WorkingMinorFacts};
pub use reason::WorkingMinorReason;

use WorkingMinorReason as Reason;
use conditions::{Over, over_day, over_week, within};

use crate::Conclusion;

/// The ages that the programme against child labour counts (decision 782/QĐ-TTg of 2021).
pub const CHILD_LABOUR_AGES: RangeInclusive<u16> = 5..=17;

const ABOUT: Text = Text::new("Lao động chưa thành niên", "Working minors");

/// What the law asks of the work of minors on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::{Age, Facts}};
/// use ansinh_child_protection::{WorkingMinor, WorkingMinorFacts};
///
/// // Four hours on each of six days.
/// let rule = WorkingMinor::in_force(date(2022, 7, 4))?;
/// let facts = WorkingMinorFacts {
///     age: Age::Years(14),
///     minutes_in_day: 4 * 60,
///     minutes_in_week: 24 * 60,
///     ..WorkingMinorFacts::ordinary()
/// };
/// let refused = rule.assess(&facts)?.refusals;
/// assert_eq!(refused[0].reason.to_string(), "1,440 minutes in the week; at most 20 hours");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingMinor {
    /// The day worked.
    pub day: NaiveDate,
    /// Hours a day below 15.
    pub below_15_day: Cited<u32>,
    /// Hours a week below 15.
    pub below_15_week: Cited<u32>,
    /// Hours a day from 15.
    pub from_15_day: Cited<u32>,
    /// Hours a week from 15.
    pub from_15_week: Cited<u32>,
    /// Months after which a health check below 15 is too old (from 2021-01-01).
    pub health_check_months: Option<Cited<u32>>,
    /// Working days in which the agency answers whether somebody under 13 may work (from 2021-03-15).
    pub agreement_days: Option<Cited<u32>>,
    /// Days of annual leave.
    pub annual_leave_days: Cited<u32>,
    /// What opens light work from 13.
    pub light_work: Citation,
    /// What opens arts and sport below 13.
    pub arts_and_sport: Citation,
    /// What asks for a written contract with the legal representative below 15.
    pub contract: Citation,
    /// What protects the hours of school below 15.
    pub school_hours: Citation,
    /// What asks for the consent of parents or guardian (from 2021-01-01).
    pub consent: Option<Citation>,
    /// What forbids work and places below 15.
    pub forbidden_below_15: Citation,
    /// What forbids work and places from 15.
    pub forbidden: Citation,
    /// The agency has to agree to arts and sport below 13 (from 2021-01-01).
    pub agency_agrees: bool,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WorkingMinor {
    below_15_day: None, "giờ làm việc một ngày của người chưa đủ 15 tuổi", "hours a day below 15";
    below_15_week: None, "giờ làm việc một tuần của người chưa đủ 15 tuổi", "hours a week below 15";
    from_15_day: None, "giờ làm việc một ngày từ đủ 15 tuổi", "hours a day from 15";
    from_15_week: None, "giờ làm việc một tuần từ đủ 15 tuổi", "hours a week from 15";
    health_check_months: None, "số tháng giữa hai lần kiểm tra sức khỏe", "months between health checks";
    agreement_days: None, "số ngày làm việc để trả lời", "working days for the agency's answer";
    annual_leave_days: None, "số ngày nghỉ hằng năm", "days of annual leave";
});

impl Rule for WorkingMinor {
    type Facts = WorkingMinorFacts;
    type Award = Conclusion;
    type Reason = WorkingMinorReason;

    fn about() -> About {
        About {
            id: "child-protection/working-minor",
            title: ABOUT,
            governing_date: Text::new("ngày làm việc", "the day worked"),
            regimes: first_days(&[&in_force::CODES]),
            reviewed_until: in_force::CODES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &WorkingMinorFacts,
        trace: &mut T,
    ) -> Result<Option<Conclusion>, FactError> {
        let age = facts.check(self.day)?;
        let younger = age < in_force::FIFTEEN;
        let (day, week) = if younger {
            (&self.below_15_day, &self.below_15_week)
        } else {
            (&self.from_15_day, &self.from_15_week)
        };
        let lawful_work = if younger {
            self.work_below_15(age, facts, trace)
        } else {
            self.work_from_15(facts, trace)
        };
        self.rely_on(age, trace);
        let (in_day, in_week) = (facts.minutes_in_day, facts.minutes_in_week);
        let lawful_hours = [
            (
                Text::new("số phút làm việc trong ngày", "minutes on the day"),
                day,
                in_day,
                over_day as Over,
            ),
            (
                Text::new("số phút làm việc trong tuần", "minutes in the week"),
                week,
                in_week,
                over_week,
            ),
        ]
        .into_iter()
        .fold(true, |lawful, (label, limit, worked, over)| {
            within(label, limit, worked, over, trace) && lawful
        });
        let consented = self.is_consented(facts, trace);
        if !(lawful_work && lawful_hours && consented) {
            return Ok(None);
        }
        let lawful = Text::new("đúng quy định", "as the law requires");
        let mut award = Conclusion::told_to(trace, lawful)
            .with(
                Text::new("giờ làm việc một ngày", "hours a day"),
                day.value,
                Bound::AtMost,
                &day.citation,
            )
            .with(
                Text::new("giờ làm việc một tuần", "hours a week"),
                week.value,
                Bound::AtMost,
                &week.citation,
            )
            .with(
                Text::new("ngày nghỉ hằng năm", "days of annual leave"),
                self.annual_leave_days.value,
                Bound::AtLeast,
                &self.annual_leave_days.citation,
            );
        if let Some(days) = self
            .agreement_days
            .as_ref()
            .filter(|_| age < in_force::THIRTEEN)
        {
            award = award.with(
                Text::new(
                    "ngày làm việc để cơ quan lao động trả lời",
                    "working days for the labour agency's answer",
                ),
                days.value,
                Bound::AtMost,
                &days.citation,
            );
        }
        let formula = Text::new(
            "không vi phạm điều kiện nào nêu trên",
            "none of the conditions above is broken",
        );
        Ok(Some(award.conclude(formula, &day.citation, trace)))
    }
}
