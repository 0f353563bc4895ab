//! What is asked of the work by age, and how its hours are held to the limits.

use ansinh_core::Text;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::law::{Citation, Cited};

use super::facts::{MinorsWork, WorkingMinorFacts};
use super::{Reason, WorkingMinor, in_force};

impl WorkingMinor {
    pub(super) fn work_below_15<T: Trace<Reason>>(
        &self,
        age: u16,
        facts: &WorkingMinorFacts,
        trace: &mut T,
    ) -> bool {
        let kind = if age >= in_force::THIRTEEN {
            let listed = facts.work == MinorsWork::LightWork;
            (!listed).then_some((&self.light_work, Reason::NotLightWork))
        } else if facts.work != MinorsWork::ArtsOrSport {
            Some((&self.arts_and_sport, Reason::NotArtsOrSport))
        } else {
            let missing = self.agency_agrees && !facts.agency_agreed;
            missing.then_some((&self.arts_and_sport, Reason::AgencyNotAgreed))
        };
        let checked = self.health_check_months.as_ref().and_then(|months| {
            let recent = facts
                .health_check_months
                .is_some_and(|since| since <= months.value);
            let limit = months.value;
            (!recent).then_some((&months.citation, Reason::NoHealthCheck { limit }))
        });
        let hours = &self.below_15_day.citation;
        let unmet = [
            kind,
            facts
                .forbidden
                .then_some((&self.forbidden_below_15, Reason::Forbidden)),
            (!facts.contract_with_representative).then_some((&self.contract, Reason::NoContract)),
            (!facts.leaves_school_hours).then_some((&self.school_hours, Reason::SchoolHours)),
            checked,
            facts.overtime.then_some((hours, Reason::NoOvertime)),
            facts.night.then_some((hours, Reason::NoNight)),
        ];
        refuse_each(unmet.into_iter().flatten(), trace)
    }

    pub(super) fn work_from_15<T: Trace<Reason>>(
        &self,
        facts: &WorkingMinorFacts,
        trace: &mut T,
    ) -> bool {
        let unlisted = facts.work != MinorsWork::OpenToOvertime;
        let hours = &self.from_15_day.citation;
        let unmet = [
            facts
                .forbidden
                .then_some((&self.forbidden, Reason::Forbidden)),
            (facts.overtime && unlisted).then_some((hours, Reason::OvertimeNotListed)),
            (facts.night && unlisted).then_some((hours, Reason::NightNotListed)),
        ];
        refuse_each(unmet.into_iter().flatten(), trace)
    }

    /// Says of the provisions that open the work where they were not read.
    pub(super) fn rely_on<T: Trace<Reason>>(&self, age: u16, trace: &mut T) {
        if !T::LISTENS {
            return;
        }
        let opens = match age {
            ..in_force::THIRTEEN => &self.arts_and_sport,
            in_force::THIRTEEN..in_force::FIFTEEN => &self.light_work,
            _ => &self.forbidden,
        };
        if let Some(caveat) = Caveat::about(opens) {
            trace.caveat(|| caveat);
        }
    }

    pub(super) fn is_consented<T: Trace<Reason>>(
        &self,
        facts: &WorkingMinorFacts,
        trace: &mut T,
    ) -> bool {
        match &self.consent {
            Some(citation) if !facts.parents_consent => {
                trace.refuse(citation, || Reason::NoConsent);
                false
            }
            _ => true,
        }
    }
}

/// Tells each condition that is not met; true where there is none.
fn refuse_each<'a, T: Trace<Reason>>(
    unmet: impl Iterator<Item = (&'a Citation, Reason)>,
    trace: &mut T,
) -> bool {
    unmet.fold(true, |_, (citation, reason)| {
        trace.refuse(citation, || reason);
        false
    })
}

pub(super) type Over = fn(u32, u32) -> Reason;

pub(super) fn over_day(limit: u32, worked: u32) -> Reason {
    Reason::OverDay { limit, worked }
}

pub(super) fn over_week(limit: u32, worked: u32) -> Reason {
    Reason::OverWeek { limit, worked }
}

/// The limit is in hours, what is worked in minutes.
pub(super) fn within<T: Trace<Reason>>(
    label: Text,
    limit: &Cited<u32>,
    worked: u32,
    over: Over,
    trace: &mut T,
) -> bool {
    let kept = worked <= limit.value.saturating_mul(60);
    trace.step(&limit.citation, |citation| {
        let formula = Text::new(
            "không quá giới hạn tính bằng giờ",
            "at most the limit in hours",
        );
        Step::new(label, formula, worked, citation)
            .input(Text::new("giới hạn, giờ", "limit, hours"), limit.value)
    });
    if !kept {
        trace.refuse(&limit.citation, || over(limit.value, worked));
    }
    kept
}
