use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::decree_131_2021::DossierStep;

/// A step with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DueStep {
    /// The step.
    pub step: DossierStep,
    /// The day its authority had all papers; for a step not begun, the earliest day on which the
    /// one before it may be done in full.
    pub received: NaiveDate,
    /// The last day of its limit.
    pub due: NaiveDate,
    /// The day it was done; none where it isn't.
    pub done: Option<NaiveDate>,
    /// Days after its limit it was done, or is still not done on the day asked about; 0 in time.
    pub days_late: u32,
    /// Where its limit stands.
    pub citation: Citation,
}

/// The days of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DossierSchedule {
    /// Every step, in order.
    pub steps: Vec<DueStep>,
}

impl DossierSchedule {
    /// The steps that were or are late.
    pub fn late(&self) -> impl Iterator<Item = &DueStep> {
        self.steps.iter().filter(|step| step.days_late > 0)
    }

    /// The step under way; none when all are done.
    pub fn under_way(&self) -> Option<&DueStep> {
        self.steps.iter().find(|step| step.done.is_none())
    }

    /// The last day of the whole.
    pub fn due(&self) -> Option<NaiveDate> {
        self.steps.last().map(|step| step.due)
    }
}

impl Award for DossierSchedule {
    fn lines(&self) -> Vec<Line> {
        let line = |label: Text, value: Value, citation: &Citation| Line {
            label,
            value,
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        };
        let mut lines = Vec::new();
        for step in &self.steps {
            let authority = step.step.authority().label();
            lines.push(line(authority.clone(), step.due.into(), &step.citation));
            if step.days_late > 0 {
                let Text { vi, en } = authority;
                let late = Text {
                    vi: format!("{vi}, số ngày quá hạn").into(),
                    en: format!("{en}, days late").into(),
                };
                lines.push(line(late, step.days_late.into(), &step.citation));
            }
        }
        lines
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.due().map_or(Value::Count(0), Value::Date)
    }
}
