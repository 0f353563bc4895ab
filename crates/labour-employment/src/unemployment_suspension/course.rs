use ansinh_core::NaiveDate;
use ansinh_core::explanation::Trace;
use ansinh_core::told::Told;
use chrono::Days;

use super::award::{CourseMonth, MonthState};
use super::{
    Handover, Notice, SuspensionReason, UnemploymentSuspension, UnemploymentSuspensionFacts,
};
use crate::unemployment::{BenefitMonth, StopReason, UnemploymentLaw, law_of};

/// A benefit followed month by month.
pub(super) struct Course {
    pub(super) months: Told<CourseMonth>,
    pub(super) drawn: u32,
    pub(super) suspended: u32,
    pub(super) stopped: Option<(StopReason, NaiveDate)>,
    /// Whether the benefit was stopped before a notice that would have resumed it was overdue.
    pub(super) stopped_before_resumed: bool,
    /// Whether an exemption from the notice was left aside, or granted, from 2026 on.
    pub(super) exempt_from_2026: bool,
}

/// What a notice makes of its month.
enum Heard {
    InTime,
    NotInTime,
    NotYet,
}

impl UnemploymentSuspension {
    pub(super) fn follow<T: Trace<SuspensionReason>>(
        &self,
        facts: &UnemploymentSuspensionFacts,
        trace: &T,
    ) -> Course {
        let mut course = Course {
            months: Told::to(trace),
            drawn: 0,
            suspended: 0,
            stopped: None,
            stopped_before_resumed: false,
            exempt_from_2026: false,
        };
        let mut missed_in_a_row = 0_u32;
        let mut notices = facts.notices.iter();
        for month in facts.benefit_months() {
            let law = law_of(month.from);
            let (from, through) = self.window(facts, &month, law);
            let told = match (month.number, notices.as_slice()) {
                (1, _) => Heard::InTime,
                (_, []) => Heard::NotYet,
                (_, [notice, ..]) => {
                    course.exempt_from_2026 |=
                        *notice == Notice::Exempt && law_of(through) == UnemploymentLaw::Law2025;
                    told(*notice, through, facts.readings.exemptions_kept)
                }
            };
            if month.number > 1 {
                notices.next();
            }
            let in_time = matches!(told, Heard::InTime);
            let stop = facts.stop.filter(|stop| stop.on <= month.through);
            let state = match (course.stopped, told) {
                (Some(_), _) => MonthState::NotReached,
                (None, Heard::InTime) => MonthState::Paid,
                // The benefit was stopped before the notice was overdue.
                (None, _) if stop.is_some_and(|stop| stop.on <= through) => MonthState::Paid,
                (None, Heard::NotInTime) => MonthState::Suspended,
                (None, Heard::NotYet) if stop.is_some() => MonthState::Paid,
                (None, Heard::NotYet) => MonthState::Pending,
            };
            course.stopped_before_resumed |=
                state == MonthState::Paid && missed_in_a_row > 0 && !in_time;
            missed_in_a_row = match state {
                MonthState::Suspended => missed_in_a_row.saturating_add(1),
                _ => 0,
            };
            if state == MonthState::Suspended && missed_in_a_row >= self.missed_months.value {
                course.stopped = Some((StopReason::MissedNotices, through));
            } else if let (None, Some(stop)) = (course.stopped, stop) {
                course.stopped = Some((stop.reason, stop.on));
            }
            let paid = state == MonthState::Paid;
            course.drawn = course.drawn.saturating_add(u32::from(paid));
            let suspended = u32::from(state == MonthState::Suspended);
            course.suspended = course.suspended.saturating_add(suspended);
            course.months.push(|| CourseMonth {
                month,
                notice_from: from,
                notice_through: through,
                state,
                pay_by: self.pay_by(facts, &month, through).filter(|_| paid),
            });
        }
        course
    }

    /// The days on which a month's notice is given; that of the first month by fetching the
    /// decision.
    fn window(
        &self,
        facts: &UnemploymentSuspensionFacts,
        month: &BenefitMonth,
        law: UnemploymentLaw,
    ) -> (NaiveDate, NaiveDate) {
        if month.number > 1 {
            return month.notice_window(facts.days(law), self.notice_days.value);
        }
        (facts.appointment, self.fetch_by(facts))
    }

    /// The last day to fetch the decision.
    pub(super) fn fetch_by(&self, facts: &UnemploymentSuspensionFacts) -> NaiveDate {
        facts
            .days(self.law)
            .after(facts.appointment, self.collection_days.value)
    }

    /// Was the decision fetched in time, or delivered?
    pub(super) fn reached_the_worker(&self, facts: &UnemploymentSuspensionFacts) -> bool {
        match facts.handover {
            Handover::Fetched(on) => on <= self.fetch_by(facts),
            Handover::NotFetched => false,
            Handover::Portal => true,
        }
    }

    /// The last day for the money: until 2025 counted from the seventh day of the month, from 2026
    /// from the end of the notice window. For the first month until 2025 it depends on when social
    /// insurance got the decision.
    fn pay_by(
        &self,
        facts: &UnemploymentSuspensionFacts,
        month: &BenefitMonth,
        notice_through: NaiveDate,
    ) -> Option<NaiveDate> {
        let law = law_of(month.from);
        let days = facts.days(law);
        let from = if law == UnemploymentLaw::Law2025 {
            notice_through
        } else if month.number == 1 {
            return None;
        } else {
            let sixth = month.from.checked_add_days(Days::new(5))?;
            days.after(sixth, 1)
        };
        Some(days.after(from, self.payment_days.value))
    }
}

fn told(notice: Notice, last_day: NaiveDate, exemptions_kept: bool) -> Heard {
    let in_time = match notice {
        Notice::Given(on) => on <= last_day,
        Notice::OnMovedDay => true,
        Notice::Exempt => exemptions_kept || law_of(last_day) != UnemploymentLaw::Law2025,
        Notice::Missed => false,
    };
    if in_time {
        Heard::InTime
    } else {
        Heard::NotInTime
    }
}
