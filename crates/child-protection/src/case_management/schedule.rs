//! Walks through what was done, and finds the limit of each step.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, Text};
use chrono::{Days, NaiveDateTime, TimeDelta};

use super::award::{DueBy, DueStep};
use super::facts::{CaseManagementFacts, Separation};
use super::process::{CaseStage, CaseStep};
use super::{CaseManagement, CaseManagementReason};
use crate::instruments::children::DECREE_56_2017;

pub(super) struct Schedule<'a, T> {
    facts: &'a CaseManagementFacts,
    received: NaiveDateTime,
    limits: Limits<'a>,
    steps: Told<DueStep>,
    trace: &'a mut T,
}

/// The limits of a procedure whose limits are established.
struct Limits<'a> {
    emergency_hours: &'a Cited<u32>,
    draft_days: &'a Cited<u32>,
    approval_days: &'a Cited<u32>,
    separation_days: &'a Cited<u32>,
    assessed_after_days: Option<&'a Cited<u32>>,
}

impl<'a, T: Trace<CaseManagementReason>> Schedule<'a, T> {
    pub(super) fn new(
        rule: &'a CaseManagement,
        facts: &'a CaseManagementFacts,
        received: NaiveDateTime,
        trace: &'a mut T,
    ) -> Result<Self, FactError> {
        let (Some(emergency_hours), Some(draft_days), Some(approval_days), Some(separation_days)) = (
            &rule.emergency_hours,
            &rule.draft_days,
            &rule.approval_days,
            &rule.separation_days,
        ) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "thời hạn từng bước của quy trình theo Thông tư 23/2010/TT-BLĐTBXH (trước ngày 1/7/2017)",
                    "the limits of the steps of circular 23/2010/TT-BLĐTBXH (before 2017-07-01)",
                ),
            });
        };
        Ok(Self {
            facts,
            received,
            limits: Limits {
                emergency_hours,
                draft_days,
                approval_days,
                separation_days,
                assessed_after_days: rule.assessed_after_days.as_ref(),
            },
            steps: Told::to(trace),
            trace,
        })
    }

    /// The stage that is reached.
    pub(super) fn run(&mut self) -> Result<CaseStage, FactError> {
        self.emergency_measure();
        let facts = self.facts;
        let mut stage = CaseStage::FIRST;
        let mut since = self.received.date();
        for done in &facts.done {
            let Some(next) = stage.after(done.what) else {
                let because = Text::new(
                    "việc này không thuộc bước đang thực hiện",
                    "this does not belong to the stage the case is in",
                );
                return Err(FactError::contradiction("done.on", done.on, because));
            };
            self.end_of(stage, since, Some(done.on));
            (stage, since) = (next, done.on);
        }
        self.end_of(stage, since, None);
        if let Some(separation) = &facts.separation {
            self.separation(separation)?;
        }
        Ok(stage)
    }

    pub(super) fn into_steps(self) -> Told<DueStep> {
        self.steps
    }

    /// Hours run by the clock, by night and on days off too.
    fn emergency_measure(&mut self) {
        if !self.facts.is_emergency() {
            return;
        }
        let hours = self.limits.emergency_hours;
        let due = self
            .received
            .checked_add_signed(TimeDelta::hours(hours.value.into()))
            .unwrap_or(NaiveDateTime::MAX);
        let taken = self.facts.emergency_measure;
        let seen = taken.unwrap_or(self.facts.asked_at);
        let seconds = seen.signed_duration_since(due).num_seconds().max(0);
        let late_by = u32::try_from(seconds.unsigned_abs().div_ceil(3_600)).unwrap_or(u32::MAX);
        let formula = Text::new(
            "thời điểm nhận thông tin + số giờ",
            "moment of receipt + hours",
        );
        let (step, due) = (CaseStep::EmergencyMeasure, DueBy::Hour(due));
        self.tell(step, due, formula, Some(hours), &hours.citation);
        self.push(step, due, taken.is_some(), late_by, &hours.citation);
    }

    /// The step that ends a stage, which began on the day `since`.
    fn end_of(&mut self, stage: CaseStage, since: NaiveDate, done: Option<NaiveDate>) {
        let Some(step) = stage.step() else {
            return;
        };
        let limit = match step {
            CaseStep::PlanDraft => Some(self.limits.draft_days),
            CaseStep::PlanApproval => Some(self.limits.approval_days),
            _ => None,
        };
        let limit = limit.filter(|_| !self.facts.is_emergency());
        let due = limit.map_or(DueBy::NoLimit, |days| {
            DueBy::Day(self.facts.holidays.after(since, days.value))
        });
        let formula = if limit.is_some() {
            Text::new(
                "ngày bắt đầu + số ngày làm việc, không tính ngày bắt đầu",
                "first day + working days, the first day not counted",
            )
        } else {
            Text::new("điều luật không đặt thời hạn", "the article sets no limit")
        };
        let citation = limit.map_or_else(|| where_it_stands(step), |days| days.citation.clone());
        self.tell(step, due, formula, limit, &citation);
        let late_by = self.days_late(due, done);
        self.push(step, due, done.is_some(), late_by, &citation);
    }

    fn separation(&mut self, separation: &Separation) -> Result<(), FactError> {
        let most = self.limits.separation_days;
        let ordered = separation.days.saturating_add(separation.extended_by);
        let days = if separation.asked_for_by_competent_body {
            ordered
        } else {
            ordered.min(most.value)
        };
        let due = DueBy::Day(after(separation.decided, days)?);
        let formula = Text::new(
            "ngày quyết định + số ngày cách ly kể cả gia hạn, không quá mức tối đa trừ khi cơ quan có thẩm quyền yêu cầu",
            "day of the decision + days with extensions, at most the ceiling unless a competent body asks for longer",
        );
        let step = CaseStep::SeparationEnd;
        self.tell(step, due, formula, Some(most), &most.citation);
        let late_by = self.days_late(due, separation.lifted);
        let lifted = separation.lifted.is_some();
        self.push(step, due, lifted, late_by, &most.citation);
        self.separation_assessment(separation)
    }

    /// It has no last day: it is listed once its first day has come.
    fn separation_assessment(&mut self, separation: &Separation) -> Result<(), FactError> {
        let Some(days) = self.limits.assessed_after_days else {
            return Ok(());
        };
        let begins = after(separation.decided, days.value)?;
        if self.facts.asked_at.date() <= begins {
            return Ok(());
        }
        let formula = Text::new(
            "sau số ngày tạm thời cách ly; không có ngày cuối",
            "after so many days of separation; no last day is set",
        );
        let (step, due) = (CaseStep::SeparationAssessment, DueBy::NoLimit);
        self.tell(step, due, formula, Some(days), &days.citation);
        let done = separation.assessed.is_some();
        self.push(step, due, done, 0, &days.citation);
        Ok(())
    }

    /// Days after the last one.
    fn days_late(&self, due: DueBy, done: Option<NaiveDate>) -> u32 {
        let DueBy::Day(due) = due else {
            return 0;
        };
        let seen = done.unwrap_or(self.facts.asked_at.date());
        let days = seen.signed_duration_since(due).num_days().max(0);
        u32::try_from(days).unwrap_or(u32::MAX)
    }

    fn tell(
        &mut self,
        step: CaseStep,
        due: DueBy,
        formula: Text,
        limit: Option<&Cited<u32>>,
        citation: &Citation,
    ) {
        self.trace.step(citation, |citation| {
            let told = Step::new(step.label(), formula, due.value(), citation);
            let told = match limit {
                Some(limit) => told.input(Text::new("thời hạn", "limit"), limit.value),
                None => told,
            };
            match step.form() {
                Some(form) => told.input(Text::new("mẫu số", "form"), Text::same(form)),
                None => told,
            }
        });
    }

    fn push(&mut self, step: CaseStep, due: DueBy, done: bool, late_by: u32, citation: &Citation) {
        self.steps.push(|| DueStep {
            step,
            due,
            done,
            late_by,
            citation: citation.clone(),
        });
    }
}

const fn where_it_stands(step: CaseStep) -> Citation {
    let (article, clause) = match step {
        CaseStep::InitialAssessment => ("26", "2"),
        CaseStep::NeedsAssessment => ("27", "1"),
        CaseStep::PlanDraft => ("28", "1"),
        CaseStep::PlanApproval => ("28", "4"),
        CaseStep::EmergencyMeasure => ("31", "2"),
        CaseStep::Review => ("30", "1"),
        CaseStep::SeparationEnd | CaseStep::SeparationAssessment => ("32", "3"),
    };
    DECREE_56_2017.article(article).clause(clause).published()
}

fn after(day: NaiveDate, days: u32) -> Result<NaiveDate, FactError> {
    day.checked_add_days(Days::new(days.into())).ok_or_else(|| {
        let allowed = Text::new("một ngày còn trong lịch", "a day within the calendar");
        FactError::out_of_range("separation.decided", day, allowed)
    })
}
