//! Time limits of procedures (*thời hạn giải quyết*): until when an allowance, a social pension, relief,
//! an admission or a certificate of disability must be decided, step by step.
//!
//! The day on which the first authority had all papers governs, of a certificate that of the council's
//! conclusion, of a payment any day of its month; the day itself doesn't count (Civil Code 91/2015/QH13, article 147). Each step counts
//! from the last day of the one before it. Working days leave out weekends and the holidays that the
//! caller gives. A procedure that is under way when the law changes keeps the limits of its first day.
//!
//! Not established: the limits before decree 20/2021/NĐ-CP (disability councils: before 2019-03-15 but for
//! their session), every chain with a step of the district from 2025-07-01, and what decree 335/2026/NĐ-CP
//! has from 2026-10-05.

mod facts;
mod in_force;
mod steps;

use ansinh_core::answer::Answer;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, NoRefusal, Text, When};
use chrono::{Datelike as _, Days};
use serde::{Deserialize, Serialize};

pub use facts::{Procedure, ProcedureReadings, ProcedureTimeLimitFacts};

use in_force::IN_FORCE;
use steps::{Count, StepLimit};

const ABOUT: Text = Text::new(
    "Thời hạn giải quyết thủ tục trợ giúp xã hội",
    "Time limits of social-assistance procedures",
);

/// The time limits of a procedure begun on a day.
///
/// ```
/// use ansinh_core::explanation::Value;
/// use ansinh_core::{Award as _, Rule, date, facts::Facts};
/// use ansinh_social_protection::procedure_time_limit::Procedure;
/// use ansinh_social_protection::{ProcedureTimeLimit, ProcedureTimeLimitFacts};
///
/// // A request for the social pension that came in on Monday: ten working days.
/// let rule = ProcedureTimeLimit::in_force(date(2025, 8, 4))?;
/// let pension = ProcedureTimeLimitFacts {
///     procedure: Procedure::SocialPension,
///     ..ProcedureTimeLimitFacts::ordinary()
/// };
/// let limit = rule.assess(&pension)?.award.ok_or("no limit")?;
/// assert_eq!(limit.headline(), Value::Date(date(2025, 8, 18)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureTimeLimit {
    /// The day the first authority had all papers, or the council concluded.
    pub on: NaiveDate,
    /// The commune's review of a request for the allowance, working days.
    pub allowance_review: Option<Cited<u32>>,
    /// The posting of its outcome, working days.
    pub allowance_posting: Option<Cited<u32>>,
    /// The conclusion on a complaint against it, working days.
    pub allowance_complaint: Option<Cited<u32>>,
    /// The commune's dispatch to the district, working days.
    pub allowance_dispatch: Option<Cited<u32>>,
    /// The district office's appraisal, working days.
    pub allowance_appraisal: Option<Cited<u32>>,
    /// The district chairman's decision, working days.
    pub allowance_decision: Option<Cited<u32>>,
    /// The decision on a social pension, working days.
    pub pension_decision: Option<Cited<u32>>,
    /// The decision on the funeral of somebody with a social pension, working days.
    pub pension_funeral: Option<Cited<u32>>,
    /// The commune's decision on relief to households, days.
    pub relief: Option<Cited<u32>>,
    /// The district's decision on an injury elsewhere, days.
    pub relief_injury: Option<Cited<u32>>,
    /// The decision on a death, working days.
    pub relief_death: Option<Cited<u32>>,
    /// The commune's review of an admission to an institution, working days.
    pub admission_review: Option<Cited<u32>>,
    /// The posting of its outcome, working days.
    pub admission_posting: Option<Cited<u32>>,
    /// The district office's appraisal, working days.
    pub admission_appraisal: Option<Cited<u32>>,
    /// The district chairman's request, working days.
    pub admission_request: Option<Cited<u32>>,
    /// The department's decision, working days.
    pub admission_decision: Option<Cited<u32>>,
    /// The papers of somebody admitted at once, working days.
    pub urgent_admission_papers: Option<Cited<u32>>,
    /// The notice in the media of an abandoned child, working days.
    pub abandoned_child_notice: Option<Cited<u32>>,
    /// The day of the month before which the money of the next one goes to the provider of payments.
    pub payment_transfer: Option<Cited<u32>>,
    /// The day of the month before which the provider reports what it paid.
    pub payment_report: Option<Cited<u32>>,
    /// The session of the council on the degree of disability, working days.
    pub council_session: Option<Cited<u32>>,
    /// The certificate of disability after the council's conclusion, working days.
    pub certificate: Option<Cited<u32>>,
    /// The exchange or re-issue of a certificate, working days.
    pub certificate_again: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ProcedureTimeLimit {
    allowance_review: None, "xét duyệt trợ cấp tại cấp xã, ngày làm việc", "review of the allowance by the commune, working days";
    allowance_posting: None, "niêm yết kết quả xét duyệt trợ cấp, ngày làm việc", "posting of the review, working days";
    allowance_complaint: None, "kết luận khiếu nại về xét duyệt trợ cấp, ngày làm việc", "conclusion on a complaint, working days";
    allowance_dispatch: None, "gửi hồ sơ trợ cấp lên cấp huyện, ngày làm việc", "dispatch to the district, working days";
    allowance_appraisal: None, "thẩm định trợ cấp tại cấp huyện, ngày làm việc", "appraisal by the district office, working days";
    allowance_decision: None, "quyết định trợ cấp của Chủ tịch cấp huyện, ngày làm việc", "decision of the district chairman, working days";
    pension_decision: None, "quyết định trợ cấp hưu trí xã hội, ngày làm việc", "decision on a social pension, working days";
    pension_funeral: None, "quyết định hỗ trợ mai táng, ngày làm việc", "decision on a funeral, working days";
    relief: None, "quyết định cứu trợ tại cấp xã, ngày", "decision of the commune on relief, days";
    relief_injury: None, "quyết định hỗ trợ người bị thương, ngày", "decision on an injury elsewhere, days";
    relief_death: None, "quyết định hỗ trợ mai táng đột xuất, ngày làm việc", "decision on a death, working days";
    admission_review: None, "xét duyệt tiếp nhận tại cấp xã, ngày làm việc", "review of an admission by the commune, working days";
    admission_posting: None, "niêm yết kết quả xét duyệt tiếp nhận, ngày làm việc", "posting of the review, working days";
    admission_appraisal: None, "thẩm định tiếp nhận tại cấp huyện, ngày làm việc", "appraisal of an admission by the district office, working days";
    admission_request: None, "văn bản đề nghị tiếp nhận của cấp huyện, ngày làm việc", "request of the district chairman, working days";
    admission_decision: None, "quyết định tiếp nhận của Sở, ngày làm việc", "decision of the department, working days";
    urgent_admission_papers: None, "hoàn thiện hồ sơ tiếp nhận khẩn cấp, ngày làm việc", "papers after an urgent admission, working days";
    abandoned_child_notice: None, "thông báo tìm thân nhân trẻ bị bỏ rơi, ngày làm việc", "notice of an abandoned child, working days";
    payment_transfer: None, "chuyển kinh phí tháng sau, trước ngày", "transfer of the next month's money, before the day";
    payment_report: None, "báo cáo kết quả chi trả, trước ngày", "report of what was paid, before the day";
    council_session: None, "Hội đồng xác định mức độ khuyết tật họp, ngày làm việc", "session of the council on disability, working days";
    certificate: None, "cấp giấy xác nhận khuyết tật, ngày làm việc", "certificate of disability, working days";
    certificate_again: None, "đổi, cấp lại giấy xác nhận khuyết tật, ngày làm việc", "exchange or re-issue of a certificate, working days";
});

impl Rule for ProcedureTimeLimit {
    type Facts = ProcedureTimeLimitFacts;
    type Award = Answer;
    type Reason = NoRefusal;

    fn about() -> About {
        About {
            id: "social-protection/procedure-time-limit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày cơ quan đầu tiên nhận đủ hồ sơ, ngày Hội đồng kết luận",
                "the day the first authority has all papers, or the council concludes",
            ),
            regimes: first_days(&[&IN_FORCE]),
            reviewed_until: IN_FORCE.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = IN_FORCE.on(when)?;
        let terms = Terms::new(Funding::NoPayment, found.caveats());
        Ok(in_force::rule(*found.value, when.date, terms))
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<NoRefusal>>(
        &self,
        facts: &ProcedureTimeLimitFacts,
        trace: &mut T,
    ) -> Result<Option<Answer>, FactError> {
        facts.check()?;
        if facts.procedure == Procedure::MonthlyAllowance {
            trace.caveat(|| facts.readings.told());
        }
        let mut others = Told::to(trace);
        let mut begun = self.on;
        let mut last = None;
        for step in self.steps(facts) {
            let limit = step.limit.ok_or_else(not_established)?;
            let due = step.counted_in.due(begun, limit.value, facts);
            step.tell(limit, begun, due, trace);
            if let Some(before) = last.replace((step.label, due, limit)) {
                push(&mut others, before);
            }
            begun = due;
        }
        let (label, due, limit) = last.ok_or_else(not_established)?;
        let answer = Answer::told_to(trace, label, due, Bound::AtMost, &limit.citation);
        Ok(Some(answer.with_all(others)))
    }
}

fn push(
    lines: &mut Told<ansinh_core::rule::Line>,
    (label, due, limit): (Text, NaiveDate, &Cited<u32>),
) {
    lines.push(|| Answer::line(label, due, Bound::AtMost, &limit.citation));
}

impl Count {
    /// The last day of a step.
    fn due(self, begun: NaiveDate, limit: u32, facts: &ProcedureTimeLimitFacts) -> NaiveDate {
        match self {
            Self::WorkingDays => facts.holidays.after(begun, limit),
            Self::Days => {
                let last = begun
                    .checked_add_days(Days::new(limit.into()))
                    .unwrap_or(NaiveDate::MAX);
                if facts.holidays.is_working_day(last) {
                    last
                } else {
                    facts.holidays.after(last, 1)
                }
            }
            Self::BeforeDayOfMonth => begun.with_day(limit.saturating_sub(1)).unwrap_or(begun),
        }
    }
}

impl StepLimit<'_> {
    fn tell<T: Trace<NoRefusal>>(
        &self,
        limit: &Cited<u32>,
        begun: NaiveDate,
        due: NaiveDate,
        trace: &mut T,
    ) {
        trace.step(&limit.citation, |citation| {
            let formula = match self.counted_in {
                Count::WorkingDays => {
                    Text::new("ngày bắt đầu + số ngày làm việc", "start + working days")
                }
                Count::BeforeDayOfMonth => {
                    Text::new("trước ngày trong tháng", "before the day of the month")
                }
                Count::Days => Text::new(
                    "ngày bắt đầu + số ngày; ngày nghỉ thì đến ngày làm việc tiếp theo",
                    "start + days; of a day off, the next working day",
                ),
            };
            Step::new(self.label.clone(), formula, due, citation)
                .input(Text::new("bắt đầu", "start"), begun)
                .input(Text::new("thời hạn", "limit"), limit.value)
        });
    }
}

impl ProcedureReadings {
    fn told(self) -> Caveat {
        Caveat::Reading {
            reading: if self.posting_within_review {
                Text::new(
                    "02 ngày niêm yết nằm trong 07 ngày xét duyệt",
                    "the two days of posting lie within the seven of the review",
                )
            } else {
                Text::new(
                    "02 ngày niêm yết tính sau 07 ngày xét duyệt",
                    "the two days of posting follow the seven of the review",
                )
            },
        }
    }
}

fn not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "thời hạn của thủ tục này vào ngày được hỏi",
            "the time limit of this procedure on the day asked about",
        ),
    }
}
