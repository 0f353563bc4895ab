use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Language, Localized as _, NaiveDate, Text};
use chrono::{NaiveDateTime, Timelike as _};
use serde::{Deserialize, Serialize};

use super::hotline::Hotline;
use super::process::{CaseStage, CaseStep};

/// By when a step is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueBy {
    /// By the hour.
    Hour(NaiveDateTime),
    /// By the end of the day.
    Day(NaiveDate),
    /// No limit is set.
    NoLimit,
}

impl DueBy {
    pub(super) fn value(self) -> Value {
        match self {
            Self::Hour(moment) => Value::Words(hour(moment)),
            Self::Day(day) => day.into(),
            Self::NoLimit => Value::Words(Text::new("không quy định thời hạn", "no limit is set")),
        }
    }
}

fn hour(moment: NaiveDateTime) -> Text {
    let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
    let day = |language| moment.date().in_language(language).to_string();
    Text {
        vi: format!("{time} {}", day(Language::Vietnamese)).into(),
        en: format!("{} {time}", day(Language::English)).into(),
    }
}

/// A step with its limit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DueStep {
    /// The step.
    pub step: CaseStep,
    /// By when.
    pub due: DueBy,
    /// It was done.
    pub done: bool,
    /// How long after its limit it was done, or is still not done when asked about: days, or hours
    /// begun where the limit is one of hours; 0 in time.
    pub late_by: u32,
    /// Where its limit stands.
    pub citation: Citation,
}

/// Where a case stands, the limits of its steps, and which of them are late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseSchedule {
    stage: CaseStage,
    hotline: Hotline,
    steps: Told<DueStep>,
    hotline_citation: Citation,
}

impl CaseSchedule {
    pub(super) fn new(
        stage: CaseStage,
        steps: Told<DueStep>,
        hotline: Hotline,
        hotline_citation: Citation,
    ) -> Self {
        Self {
            stage,
            hotline,
            steps,
            hotline_citation,
        }
    }

    /// What the case is waiting for.
    pub const fn stage(&self) -> CaseStage {
        self.stage
    }

    /// The number to call.
    pub const fn hotline(&self) -> Hotline {
        self.hotline
    }

    /// The steps done and the ones under way; empty where nobody listened to the rule.
    pub fn steps(&self) -> &[DueStep] {
        self.steps.as_slice()
    }

    /// The steps that are not done and whose limit is over.
    pub fn late(&self) -> impl Iterator<Item = &DueStep> {
        let late = |step: &&DueStep| !step.done && step.late_by > 0;
        self.steps().iter().filter(late)
    }
}

impl Award for CaseSchedule {
    fn lines(&self) -> Vec<Line> {
        let line = |label, value, citation: &Citation| Line {
            label,
            value,
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        };
        let mut lines = Vec::new();
        for step in self.steps() {
            lines.push(line(step.step.label(), step.due.value(), &step.citation));
            if step.late_by > 0 {
                let label = late_label(step);
                lines.push(line(label, step.late_by.into(), &step.citation));
            }
        }
        let label = Text::new("tổng đài bảo vệ trẻ em", "child-protection switchboard");
        let number = self.hotline.text().into();
        lines.push(line(label, number, &self.hotline_citation));
        lines
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.stage.label().into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Tình trạng", "Stage"),
            Text::new("Không áp dụng quy trình", "The procedure doesn't apply"),
        ]
    }
}

fn late_label(step: &DueStep) -> Text {
    let Text { vi, en } = step.step.label();
    let (late_vi, late_en) = match step.due {
        DueBy::Hour(_) => ("số giờ quá hạn", "hours late"),
        DueBy::Day(_) | DueBy::NoLimit => ("số ngày quá hạn", "days late"),
    };
    Text {
        vi: format!("{vi}, {late_vi}").into(),
        en: format!("{en}, {late_en}").into(),
    }
}
