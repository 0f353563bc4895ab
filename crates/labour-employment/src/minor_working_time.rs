//! Working time of minors (*thời giờ làm việc của người chưa thành niên*): hours on a day and in a
//! week by age, and who may work overtime or by night.
//!
//! The day worked governs, and the age on it. Under 15 it is 4 hours a day and 20 a week, no overtime
//! and no night; from 13 in light work that is listed, below that in arts and sport alone, with the
//! agreement of the province's labour agency. From 15 to under 18 it is 8 hours a day and 40 a week,
//! and overtime and night work in listed occupations only; how much overtime, says
//! [`OvertimeLimit`](crate::OvertimeLimit).
//!
//! Days before 2013-05-01 are not covered. What the code of 2012 lets somebody below 15 do is known and
//! was not read, as is whether an agency had to agree: a caveat says so, and no agreement is asked.
//! `child-protection/working-minor` looks at the other conditions of such work too.

mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{MinorWork, MinorWorkingTimeFacts};
pub use reason::MinorWorkingTimeReason;

use crate::Hours;
use ansinh_core::compliance::Compliance;

const ABOUT: Text = Text::new(
    "Thời giờ làm việc của người chưa thành niên",
    "Working time of minors",
);

/// The working time of minors on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::{Age, Facts}};
/// use ansinh_labour_employment::{Hours, MinorWorkingTime, MinorWorkingTimeFacts};
///
/// let rule = MinorWorkingTime::in_force(date(2022, 7, 4))?;
/// let facts = MinorWorkingTimeFacts {
///     age: Age::Years(14),
///     hours_in_day: Hours::whole(4),
///     hours_in_week: Hours::whole(20),
///     ..MinorWorkingTimeFacts::ordinary()
/// };
/// assert!(rule.assess(&facts)?.is_entitled());
///
/// let facts = MinorWorkingTimeFacts { hours_in_day: Hours::whole(5), ..facts };
/// let refused = rule.assess(&facts)?;
/// assert_eq!(refused.refusals[0].reason.to_string(), "5 hours on the day, 4 at most");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinorWorkingTime {
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
    /// What allows overtime and night work from 15 in listed occupations.
    pub overtime_and_night: Citation,
    /// What allows light work from 13.
    pub light_work: Citation,
    /// What allows arts and sport below 13.
    pub arts_and_sport: Citation,
    /// The agency has to agree to them (from 2021-01-01).
    pub agency_agrees: bool,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MinorWorkingTime {
    below_15_day: None, "giờ làm việc một ngày của người chưa đủ 15 tuổi", "hours a day below 15";
    below_15_week: None, "giờ làm việc một tuần của người chưa đủ 15 tuổi", "hours a week below 15";
    from_15_day: None, "giờ làm việc một ngày từ đủ 15 tuổi", "hours a day from 15";
    from_15_week: None, "giờ làm việc một tuần từ đủ 15 tuổi", "hours a week from 15";
});

impl Rule for MinorWorkingTime {
    type Facts = MinorWorkingTimeFacts;
    type Award = Compliance;
    type Reason = MinorWorkingTimeReason;

    fn about() -> About {
        About {
            id: "labour-employment/minor-working-time",
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

    fn evaluate<T: Trace<MinorWorkingTimeReason>>(
        &self,
        facts: &MinorWorkingTimeFacts,
        trace: &mut T,
    ) -> Result<Option<Compliance>, FactError> {
        let age = facts.check(self.day)?;
        let younger = age < in_force::FIFTEEN;
        let (day, week) = if younger {
            (&self.below_15_day, &self.below_15_week)
        } else {
            (&self.from_15_day, &self.from_15_week)
        };
        let mut allowed = if younger {
            self.work_below_15(age, facts, trace)
        } else {
            self.work_from_15(facts, trace)
        };
        let (limit, worked) = (Hours::whole(day.value), facts.hours_in_day);
        tell(
            Text::new("giờ làm việc trong ngày", "hours on the day"),
            day,
            worked,
            trace,
        );
        if worked > limit {
            trace.refuse(&day.citation, || MinorWorkingTimeReason::OverDay {
                limit,
                worked,
            });
            allowed = false;
        }
        let (limit, worked) = (Hours::whole(week.value), facts.hours_in_week);
        tell(
            Text::new("giờ làm việc trong tuần", "hours in the week"),
            week,
            worked,
            trace,
        );
        if worked > limit {
            trace.refuse(&week.citation, || MinorWorkingTimeReason::OverWeek {
                limit,
                worked,
            });
            allowed = false;
        }
        if !allowed {
            return Ok(None);
        }
        let in_day = Text::new("giờ làm việc một ngày", "hours a day");
        let in_week = Text::new("giờ làm việc một tuần", "hours a week");
        let award = Compliance::told_to(trace)
            .with(in_day, day.value, Bound::AtMost, &day.citation)
            .with(in_week, week.value, Bound::AtMost, &week.citation);
        Ok(Some(award.conclude(&day.citation, trace)))
    }
}

impl MinorWorkingTime {
    fn work_below_15<T: Trace<MinorWorkingTimeReason>>(
        &self,
        age: u16,
        facts: &MinorWorkingTimeFacts,
        trace: &mut T,
    ) -> bool {
        let mut allowed = true;
        if age >= in_force::THIRTEEN {
            if facts.work == MinorWork::Other {
                trace.refuse(&self.light_work, || MinorWorkingTimeReason::NotLightWork);
                allowed = false;
            }
            rely_on(&self.light_work, trace);
        } else {
            let citation = &self.arts_and_sport;
            let refused = match facts.work {
                MinorWork::ArtsOrSportAgreed => None,
                MinorWork::ArtsOrSport if !self.agency_agrees => None,
                MinorWork::ArtsOrSport => Some(MinorWorkingTimeReason::AgencyNotAgreed),
                MinorWork::Listed | MinorWork::Other => {
                    Some(MinorWorkingTimeReason::NotArtsOrSport)
                }
            };
            if let Some(reason) = refused {
                trace.refuse(citation, || reason);
                allowed = false;
            }
            rely_on(citation, trace);
        }
        if facts.overtime {
            trace.refuse(&self.below_15_day.citation, || {
                MinorWorkingTimeReason::NoOvertime
            });
            allowed = false;
        }
        if facts.night {
            trace.refuse(&self.below_15_day.citation, || {
                MinorWorkingTimeReason::NoNight
            });
            allowed = false;
        }
        allowed
    }

    fn work_from_15<T: Trace<MinorWorkingTimeReason>>(
        &self,
        facts: &MinorWorkingTimeFacts,
        trace: &mut T,
    ) -> bool {
        let listed = facts.work == MinorWork::Listed;
        let mut allowed = true;
        if facts.overtime && !listed {
            trace.refuse(&self.overtime_and_night, || {
                MinorWorkingTimeReason::OvertimeNotListed
            });
            allowed = false;
        }
        if facts.night && !listed {
            trace.refuse(&self.overtime_and_night, || {
                MinorWorkingTimeReason::NightNotListed
            });
            allowed = false;
        }
        allowed
    }
}

/// Says of a provision that opens work where it was not read.
fn rely_on<T: Trace<MinorWorkingTimeReason>>(citation: &Citation, trace: &mut T) {
    if T::LISTENS
        && let Some(caveat) = Caveat::about(citation)
    {
        trace.caveat(|| caveat);
    }
}

fn tell<T: Trace<MinorWorkingTimeReason>>(
    label: Text,
    limit: &Cited<u32>,
    worked: Hours,
    trace: &mut T,
) {
    trace.step(&limit.citation, |citation| {
        let formula = Text::new(
            "giới hạn, so với số giờ đã làm",
            "limit, against the hours worked",
        );
        Step::new(label, formula, limit.value, citation)
            .input(Text::new("đã làm", "worked"), worked.to_decimal())
    });
}
