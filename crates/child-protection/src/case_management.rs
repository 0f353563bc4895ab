//! Case management (*hỗ trợ, can thiệp*): where the case of a child stands, by when each step is due,
//! and which step is late.
//!
//! The day on which the information is received governs the whole case, the steps taken after a change
//! of law included. The process is a state machine: [`CaseStage::after`] says what follows on what.
//!
//! | step | form | limit |
//! |---|---|---|
//! | report | 01 | at once |
//! | initial assessment | 02 | none is set |
//! | emergency measure or separation, where life, health or dignity is in serious danger or a parent or carer does the harm | | 12 hours of the clock |
//! | assessment of needs | 03 | none is set |
//! | draft plan | 04 | 5 working days, but in an emergency |
//! | approval of the plan | 05 | 2 working days, but in an emergency |
//! | temporary separation | 07 | 15 days with its extensions, unless a competent body asks for longer |
//! | review of the plan | 06 | none is set |
//! | assessment after a separation, from 2021-01-12 | 03 | begins after 15 days |
//!
//! **Readings.** The decree names no first day of the 5 and the 2 working days: they count from the
//! assessment of needs, or from the review that asks for a new plan, and from the submission; that day
//! itself doesn't count (Civil Code 91/2015/QH13, article 147). For the emergency case no other limit is
//! given. A separation is a ceiling on how long a child is kept away: its last day doesn't move with a
//! weekend.
//!
//! Cases received until 2017-06-30 follow circular 23/2010, for violence and sexual abuse alone; its
//! limits in days are "not established". What decree 110/2024 on social work adds from 2024-10-15 was
//! not read; a caveat says so.

mod award;
mod facts;
mod gathered;
mod hotline;
mod process;
mod reason;
mod schedule;
#[cfg(feature = "proptest")]
mod strategies;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::{CaseSchedule, DueBy, DueStep};
pub use facts::{CaseDone, CaseGround, CaseManagementFacts, Separation};
pub use gathered::GATHERED_FOR_FORM_03;
pub use hotline::{HOTLINES, Hotline};
pub use process::{CaseEvent, CaseStage, CaseStep};
pub use reason::CaseManagementReason;

use crate::REVIEWED_UNTIL;
use crate::instruments::children::{
    CIRCULAR_14_2020, CIRCULAR_23_2010, DECREE_56_2017, DECREE_110_2024,
};
use schedule::Schedule;

const ABOUT: Text = Text::new(
    "Hỗ trợ, can thiệp đối với trẻ em",
    "Case management of children",
);

/// Which procedure holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CaseProcedure {
    /// Circular 23/2010, until 2017-06-30.
    #[serde(rename = "circular-23-2010")]
    Circular23Of2010,
    /// Decree 56/2017.
    #[serde(rename = "decree-56-2017")]
    Decree56Of2017,
    /// The same with circular 14/2020, from 2021-01-12.
    #[serde(rename = "circular-14-2020")]
    Circular14Of2020,
    /// The same beside decree 110/2024, from 2024-10-15.
    #[serde(rename = "decree-110-2024")]
    Decree110Of2024,
}

static PROCEDURES: Timeline<CaseProcedure> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2010, 9, 30),
                CaseProcedure::Circular23Of2010,
                CIRCULAR_23_2010.whole().published(),
            ),
            Entry::new(
                date(2017, 7, 1),
                CaseProcedure::Decree56Of2017,
                DECREE_56_2017.whole().published(),
            ),
            Entry::new(
                date(2021, 1, 12),
                CaseProcedure::Circular14Of2020,
                CIRCULAR_14_2020.whole().published(),
            ),
            Entry::new(
                date(2024, 10, 15),
                CaseProcedure::Decree110Of2024,
                DECREE_110_2024.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The procedure for information received on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::case_management::{CaseDone, CaseEvent, CaseStep};
/// use ansinh_child_protection::{CaseManagement, CaseManagementFacts};
///
/// // Needs assessed on the Monday of the report; on the Friday of the week after there is no plan.
/// let rule = CaseManagement::in_force(date(2017, 7, 3))?;
/// let on = date(2017, 7, 3);
/// let facts = CaseManagementFacts {
///     done: vec![
///         CaseDone { what: CaseEvent::InitiallyAssessed, on },
///         CaseDone { what: CaseEvent::NeedsAssessed { plan_needed: true }, on },
///     ],
///     asked_at: date(2017, 7, 14).and_hms_opt(9, 0, 0).ok_or("no such time")?,
///     ..CaseManagementFacts::ordinary()
/// };
/// let schedule = rule.assess(&facts)?.award.ok_or("the procedure doesn't apply")?;
/// let late: Vec<_> = schedule.late().map(|step| (step.step, step.late_by)).collect();
/// assert_eq!(late, [(CaseStep::PlanDraft, 4)]); // due on 2017-07-10
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseManagement {
    /// The day the information is received.
    pub received: NaiveDate,
    /// Which procedure holds.
    pub procedure: CaseProcedure,
    /// Hours for the emergency measure.
    pub emergency_hours: Option<Cited<u32>>,
    /// Working days for the draft plan.
    pub draft_days: Option<Cited<u32>>,
    /// Working days for the approval.
    pub approval_days: Option<Cited<u32>>,
    /// Days of a temporary separation at the most.
    pub separation_days: Option<Cited<u32>>,
    /// Days of separation after which the child's situation is assessed (from 2021-01-12).
    pub assessed_after_days: Option<Cited<u32>>,
    /// The switchboard's number.
    pub hotline: Cited<Hotline>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(CaseManagement {
    emergency_hours: None, "số giờ để can thiệp khẩn cấp", "hours for the emergency measure";
    draft_days: None, "số ngày làm việc để xây dựng kế hoạch", "working days for the draft plan";
    approval_days: None, "số ngày làm việc để phê duyệt kế hoạch", "working days for the approval";
    separation_days: None, "số ngày tạm thời cách ly tối đa", "days of separation at the most";
    assessed_after_days: None, "đánh giá sau số ngày cách ly", "days of separation before the assessment";
});

impl Rule for CaseManagement {
    type Facts = CaseManagementFacts;
    type Award = CaseSchedule;
    type Reason = CaseManagementReason;

    fn about() -> About {
        About {
            id: "child-protection/case-management",
            title: ABOUT,
            governing_date: Text::new(
                "ngày tiếp nhận thông tin",
                "the day the information is received",
            ),
            regimes: first_days(&[&PROCEDURES, &HOTLINES]),
            reviewed_until: PROCEDURES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = PROCEDURES.on(when)?;
        let procedure = *found.value;
        let decree = procedure != CaseProcedure::Circular23Of2010;
        let circular_14 = decree && procedure != CaseProcedure::Decree56Of2017;
        let at = |article, clause| DECREE_56_2017.article(article).clause(clause).published();
        let mut caveats = found.caveats();
        if procedure == CaseProcedure::Decree110Of2024 {
            caveats.push(NOT_READ);
        }
        Ok(Self {
            received: when.date,
            procedure,
            emergency_hours: decree.then(|| Cited::new(12, at("26", "3"))),
            draft_days: decree.then(|| Cited::new(5, at("28", "1"))),
            approval_days: decree.then(|| Cited::new(2, at("28", "4"))),
            separation_days: decree.then(|| Cited::new(15, at("32", "3"))),
            assessed_after_days: circular_14.then(|| {
                let citation = CIRCULAR_14_2020.article("14").clause("3").published();
                Cited::new(15, citation)
            }),
            hotline: HOTLINES.on(when)?.cited(),
            terms: Terms::new(Funding::NoPayment, caveats),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<CaseManagementReason>>(
        &self,
        facts: &CaseManagementFacts,
        trace: &mut T,
    ) -> Result<Option<CaseSchedule>, FactError> {
        let received = self.received.and_time(facts.received_at);
        if !self.applies(facts, received, trace) {
            return Ok(None);
        }
        facts.check(received)?;
        let mut schedule = Schedule::new(self, facts, received, trace)?;
        let stage = schedule.run()?;
        let steps = schedule.into_steps();
        trace.step(&DECREE_56_2017.whole().published(), |citation| {
            let label = Text::new("tình trạng hồ sơ", "stage of the case");
            let formula = Text::new("theo các việc đã làm", "by what was done");
            Step::new(label, formula, stage.label(), citation)
        });
        let Cited { value, citation } = &self.hotline;
        Ok(Some(CaseSchedule::new(
            stage,
            steps,
            *value,
            citation.clone(),
        )))
    }
}

/// What decree 110/2024 says of limits in case management was not read.
const NOT_READ: Caveat = Caveat::Reading {
    reading: Text::new(
        "thời hạn theo Nghị định 56/2017/NĐ-CP; quy định về quản lý trường hợp của Nghị định 110/2024/NĐ-CP chưa được đối chiếu",
        "limits by decree 56/2017/NĐ-CP; what decree 110/2024/NĐ-CP says of case management was not read",
    ),
};

impl CaseManagement {
    fn applies<T: Trace<CaseManagementReason>>(
        &self,
        facts: &CaseManagementFacts,
        received: chrono::NaiveDateTime,
        trace: &mut T,
    ) -> bool {
        let covered = self.procedure != CaseProcedure::Circular23Of2010
            || facts.ground.is_violence_or_sexual_abuse();
        if !covered {
            let citation = CIRCULAR_23_2010.whole().published();
            trace.refuse(&citation, || CaseManagementReason::NotCovered);
        }
        let known = facts.asked_at >= received;
        if !known {
            let received = self.received;
            let citation = DECREE_56_2017.article("25").clause("1").published();
            let citation = if self.procedure == CaseProcedure::Circular23Of2010 {
                CIRCULAR_23_2010.article("5").published()
            } else {
                citation
            };
            trace.refuse(&citation, || CaseManagementReason::NotYetReceived {
                received,
            });
        }
        covered && known
    }
}
