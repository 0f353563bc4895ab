//! New permits, reissue, extension: until when they run and when they are filed and decided.

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::rule::{Bound, Line};
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, Text};
use chrono::{Days, Months};

use super::facts::{Position, ReissueCause};
use super::{PermitLaw, WorkPermit, WorkPermitReason};
use crate::counting::WorkingDays;
use crate::instruments::employment::{DECREE_11_2016, DECREE_152_2020, DECREE_219_2025};
use ansinh_core::answer::Answer;

impl WorkPermit {
    pub(super) fn new_permit<T: Trace<WorkPermitReason>>(
        &self,
        works_from: NaiveDate,
        documents_until: NaiveDate,
        working: WorkingDays<'_>,
        trace: &mut T,
    ) -> Option<Answer> {
        let mut others = Told::to(trace);
        self.decided(&self.new_days, working, &mut others, trace);
        let last = if self.law < PermitLaw::Decree152 {
            working.before(works_from, self.file_days.value)
        } else {
            days_before(works_from, self.file_days.value)
        };
        let filing = Filing {
            works_from,
            last,
            by: &self.file_days,
            not_before: self.file_not_before.as_ref(),
        };
        self.filing(&filing, &mut others, trace);
        if let Some(need) = &self.need_days {
            let label = Text::new("ngày cuối báo cáo nhu cầu", "last day to report the need");
            let day = days_before(works_from, need.value);
            tell(label, day, Bound::AtMost, need, &mut others, trace);
        }
        let until = self.until(works_from, documents_until, trace)?;
        let label = Text::new("giấy phép có hạn đến", "permit until");
        let by = &self.longest_term.citation;
        Some(Answer::told_to(trace, label, until, Bound::AtMost, by).with_all(others))
    }

    pub(super) fn reissue<T: Trace<WorkPermitReason>>(
        &self,
        cause: ReissueCause,
        permit_until: NaiveDate,
        working: WorkingDays<'_>,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        if permit_until < self.filed {
            trace.refuse(&self.reissue_days.citation, || WorkPermitReason::Expired {
                until: permit_until,
            });
            return Ok(None);
        }
        let mut decided = Told::to(trace);
        self.decided(&self.reissue_days, working, &mut decided, trace);
        let until = match (cause, self.law) {
            (ReissueCause::LostDamagedOrChanged, _) => {
                self.keeps_its_end(permit_until, trace);
                Some(permit_until)
            }
            (ReissueCause::Expiring { .. }, PermitLaw::Decree102) => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "cấp lại giấy phép sắp hết hạn theo Nghị định 102/2013/NĐ-CP",
                        "reissue of an expiring permit under decree 102/2013/NĐ-CP",
                    ),
                });
            }
            (ReissueCause::Expiring { documents_until }, PermitLaw::Decree11) => self
                .is_in_window(permit_until, trace)
                .then(|| self.until(day_after(permit_until), documents_until, trace))
                .flatten(),
            (ReissueCause::Expiring { .. }, _) => {
                trace.refuse(&self.longest_term.citation, || {
                    WorkPermitReason::NotReissuedWhenExpiring
                });
                None
            }
        };
        let label = Text::new("giấy phép cấp lại có hạn đến", "reissued permit until");
        Ok(until.map(|until| {
            Answer::told_to(trace, label, until, Bound::AtMost, &self.term_of_reissue())
                .with_all(decided)
        }))
    }

    pub(super) fn extension<T: Trace<WorkPermitReason>>(
        &self,
        permit_until: NaiveDate,
        documents_until: NaiveDate,
        extended_before: bool,
        working: WorkingDays<'_>,
        trace: &mut T,
    ) -> Option<Answer> {
        let once = &self.longest_term.citation;
        let Some(days) = &self.extension_days else {
            trace.refuse(once, || WorkPermitReason::NoExtensionYet);
            return None;
        };
        if extended_before {
            trace.refuse(once, || WorkPermitReason::ExtendedBefore);
            return None;
        }
        if !self.is_in_window(permit_until, trace) {
            return None;
        }
        let mut decided = Told::to(trace);
        self.decided(days, working, &mut decided, trace);
        let until = self.until(day_after(permit_until), documents_until, trace)?;
        let label = Text::new("giấy phép được gia hạn đến", "extended until");
        Some(Answer::told_to(trace, label, until, Bound::AtMost, once).with_all(decided))
    }

    /// The last day: that of the documents, and no more than the longest term.
    pub(super) fn until<T: Trace<WorkPermitReason>>(
        &self,
        from: NaiveDate,
        documents_until: NaiveDate,
        trace: &mut T,
    ) -> Option<NaiveDate> {
        let by = &self.longest_term.citation;
        if documents_until < from {
            trace.refuse(by, || WorkPermitReason::NothingToCover);
            return None;
        }
        let longest = from
            .checked_add_months(Months::new(self.longest_term.value))
            .and_then(|day| day.pred_opt())
            .unwrap_or(NaiveDate::MAX);
        let until = documents_until.min(longest);
        trace.step(by, |citation| {
            let formula = Text::new(
                "theo giấy tờ ngắn nhất, không quá thời hạn dài nhất",
                "as the shortest document, no more than the longest term",
            );
            Step::new(
                Text::new("ngày hết hạn", "last day"),
                formula,
                until,
                citation,
            )
            .input(Text::new("từ ngày", "from"), from)
            .input(
                Text::new("giấy tờ đến ngày", "documents until"),
                documents_until,
            )
            .input(
                Text::new("thời hạn dài nhất, tháng", "longest term, months"),
                self.longest_term.value,
            )
        });
        Some(until)
    }

    fn keeps_its_end<T: Trace<WorkPermitReason>>(&self, until: NaiveDate, trace: &mut T) {
        trace.step(&self.term_of_reissue(), |citation| {
            let formula = Text::new(
                "thời hạn cũ trừ thời gian đã làm việc",
                "the old term less the time worked",
            );
            Step::new(
                Text::new("ngày hết hạn", "last day"),
                formula,
                until,
                citation,
            )
        });
    }

    /// The day by which it is decided.
    pub(super) fn decided<T: Trace<WorkPermitReason>>(
        &self,
        days: &Cited<u32>,
        working: WorkingDays<'_>,
        lines: &mut Told<Line>,
        trace: &mut T,
    ) {
        let label = Text::new("ngày cuối giải quyết hồ sơ", "last day to decide");
        let day = working.after(self.filed, days.value);
        tell(label, day, Bound::AtMost, days, lines, trace);
    }

    /// The days between which it is filed, and whether it was.
    pub(super) fn filing<T: Trace<WorkPermitReason>>(
        &self,
        filing: &Filing<'_>,
        lines: &mut Told<Line>,
        trace: &mut T,
    ) {
        let label = Text::new("ngày cuối nộp hồ sơ", "last day to file");
        tell(label, filing.last, Bound::AtMost, filing.by, lines, trace);
        let mut in_time = self.filed <= filing.last;
        if let Some(days) = filing.not_before {
            let first = days_before(filing.works_from, days.value);
            in_time &= first <= self.filed;
            let label = Text::new("ngày đầu nộp hồ sơ", "first day to file");
            tell(label, first, Bound::AtLeast, days, lines, trace);
        }
        let label = Text::new("nộp đúng hạn", "filed in time");
        tell(label, in_time, Bound::Exact, filing.by, lines, trace);
    }

    /// Is the permit neither too far from its end nor too close to it?
    fn is_in_window<T: Trace<WorkPermitReason>>(
        &self,
        permit_until: NaiveDate,
        trace: &mut T,
    ) -> bool {
        within(
            self.filed,
            permit_until,
            self.expiring_at_least.as_ref(),
            self.expiring_at_most.as_ref(),
            trace,
        )
    }

    fn term_of_reissue(&self) -> Citation {
        match self.law {
            PermitLaw::Decree102 => self.reissue_days.citation.clone(),
            PermitLaw::Decree11 => DECREE_11_2016.whole().published(),
            PermitLaw::Decree152 | PermitLaw::Decree70 => DECREE_152_2020.article("15").published(),
            PermitLaw::Decree219 => DECREE_219_2025.whole().unchecked(),
        }
    }

    /// Does an expert have the degree or certificate and the years?
    pub(super) fn is_qualified<T: Trace<WorkPermitReason>>(
        &self,
        position: &Position,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let Position::Expert {
            degree,
            years,
            practice_certificate,
            priority_field,
        } = position
        else {
            return Ok(true);
        };
        if *years > 80 {
            let allowed = Text::new("từ 0 đến 80 năm", "0 to 80 years");
            return Err(FactError::out_of_range(
                "position.expert.years",
                years,
                allowed,
            ));
        }
        let Some(plain) = &self.expert_years else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 1/4/2016, điều kiện của chuyên gia",
                    "before 2016-04-01, what is asked of experts",
                ),
            });
        };
        let by_certificate = self.expert_years_by_certificate.as_ref();
        let in_priority = self.expert_years_in_priority.as_ref();
        let routes = [
            degree.then_some(plain),
            by_certificate.filter(|_| *practice_certificate),
            in_priority.filter(|_| *degree && *priority_field),
        ];
        let met = routes.iter().flatten().any(|needed| *years >= needed.value);
        if !met {
            trace.refuse(&plain.citation, || WorkPermitReason::ExpertTooShort {
                years: *years,
                needed: plain.value,
            });
        }
        Ok(met)
    }
}

/// When a file may come.
pub(super) struct Filing<'a> {
    pub(super) works_from: NaiveDate,
    /// The last day to file.
    pub(super) last: NaiveDate,
    pub(super) by: &'a Cited<u32>,
    pub(super) not_before: Option<&'a Cited<u32>>,
}

/// A line of the answer, told as a step too.
fn tell<T: Trace<WorkPermitReason>>(
    label: Text,
    value: impl Into<Value>,
    bound: Bound,
    by: &Cited<u32>,
    lines: &mut Told<Line>,
    trace: &mut T,
) {
    let value = value.into();
    trace.step(&by.citation, |citation| {
        let formula = Text::new("theo số ngày quy định", "by the days laid down");
        Step::new(label.clone(), formula, value.clone(), citation)
            .input(Text::new("số ngày", "days"), by.value)
    });
    lines.push(|| Answer::line(label, value, bound, &by.citation));
}

/// Are so many days left before an end, no more and no less?
pub(super) fn within<T: Trace<WorkPermitReason>>(
    filed: NaiveDate,
    until: NaiveDate,
    at_least: Option<&Cited<u32>>,
    at_most: Option<&Cited<u32>>,
    trace: &mut T,
) -> bool {
    let (Some(at_least), Some(at_most)) = (at_least, at_most) else {
        return true;
    };
    let left = u32::try_from(until.signed_duration_since(filed).num_days()).unwrap_or(0);
    let met = (at_least.value..=at_most.value).contains(&left) && filed <= until;
    if !met {
        trace.refuse(&at_least.citation, || WorkPermitReason::OutOfWindow {
            left,
            at_least: at_least.value,
            at_most: at_most.value,
        });
    }
    met
}

pub(super) fn days_before(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MIN)
}

pub(super) fn day_after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
