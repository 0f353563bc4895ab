//! Suspension, resumption and end of unemployment benefit (*tạm dừng, tiếp tục, chấm dứt hưởng trợ
//! cấp thất nghiệp*): which months of a benefit are paid, which are suspended because the search for
//! work was not notified, and when it stops.
//!
//! The notice of the first month is given by fetching the decision, that of each later month on the
//! three working days after its first day. A month without notice is suspended: it is not paid, and
//! it is lost; the next notice in time resumes the benefit. Three months in a row end it, on the last
//! day of the third window. A benefit that ends within a month is paid for the whole of it, unless
//! that month is suspended; where it follows a suspended one and its notice is not yet overdue, that is a
//! reading, and a caveat says so. A notice given in the month but after its window is taken for none: what
//! it would be worth is not established.
//!
//! The day of the last event looked at governs, a notice or a stop; each month's window, exemption
//! and time of payment are those of its own days.
//!
//! **Readings** of [`SuspensionReadings`]: whether anybody is exempt from the notice from 2026 on
//! (by default nobody), Saturdays until 2025, months after a short February.

mod award;
mod course;
mod facts;
#[cfg(feature = "proptest")]
mod strategies;

use ansinh_core::explanation::{Caveat, Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Bound, Frequency, Line, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use award::{BenefitCourse, CourseMonth, MonthState};
use course::Course;
pub use facts::{Handover, Notice, SuspensionReadings, UnemploymentSuspensionFacts};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    CIRCULAR_28_2015, DECREE_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_74_2025,
};
use crate::unemployment::{FUND, LAWS_FROM_2015, UnemploymentLaw};

const ABOUT: Text = Text::new(
    "Tạm dừng, tiếp tục, chấm dứt hưởng trợ cấp thất nghiệp",
    "Suspension, resumption and end of unemployment benefit",
);

ansinh_core::messages! {
    /// Why nothing is paid.
    pub enum SuspensionReason {
        /// Nobody came for the decision, which is cancelled.
        DecisionCancelled {
            /// The last day to fetch it.
            last_day: NaiveDate,
        } = "decision-cancelled",
            vi: "không đến nhận quyết định chậm nhất ngày {last_day}; quyết định bị hủy, thời gian đóng được cộng dồn",
            en: "the decision was not fetched by {last_day} and is cancelled; the months paid stay on the book";
    }
}

/// The course of a benefit, as the law of a day has it.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Award, Dong, Rule, date};
/// use ansinh_labour_employment::unemployment::StopReason;
/// use ansinh_labour_employment::unemployment_suspension::Notice;
/// use ansinh_labour_employment::{UnemploymentSuspension, UnemploymentSuspensionFacts};
///
/// let facts = UnemploymentSuspensionFacts {
///     months: 6,
///     notices: vec![Notice::Missed; 3],
///     ..UnemploymentSuspensionFacts::ordinary()
/// };
/// let rule = UnemploymentSuspension::in_force(date(2026, 6, 22))?;
/// let course = rule.assess(&facts)?.award.unwrap();
/// assert_eq!((course.drawn, course.suspended), (1, 3));
/// assert_eq!(course.stopped_by, Some(StopReason::MissedNotices));
/// assert_eq!(course.stopped_on, Some(date(2026, 6, 22)));
/// assert_eq!(course.total(), Dong::new(3_000_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnemploymentSuspension {
    /// The law of the day.
    pub law: UnemploymentLaw,
    /// Working days from the appointment to fetch the decision.
    pub collection_days: Cited<u32>,
    /// Working days of a month's notice.
    pub notice_days: Cited<u32>,
    /// Months without notice in a row that end the benefit.
    pub missed_months: Cited<u32>,
    /// Working days to pay a month.
    pub payment_days: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(UnemploymentSuspension {
    collection_days: None, "số ngày làm việc để nhận quyết định", "working days to fetch the decision";
    notice_days: None, "số ngày làm việc để thông báo tìm kiếm việc làm", "working days of a month's notice";
    missed_months: None, "số tháng liên tục không thông báo thì chấm dứt", "months without notice that end the benefit";
    payment_days: None, "số ngày làm việc để chi trả", "working days to pay a month";
});

impl Rule for UnemploymentSuspension {
    type Facts = UnemploymentSuspensionFacts;
    type Award = BenefitCourse;
    type Reason = SuspensionReason;

    fn about() -> About {
        About {
            id: "labour-employment/unemployment-suspension",
            title: ABOUT,
            governing_date: Text::new(
                "ngày của sự kiện cuối được xét: thông báo hoặc chấm dứt hưởng",
                "the day of the last event looked at: a notice or a stop",
            ),
            regimes: first_days(&[&LAWS_FROM_2015]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = LAWS_FROM_2015.on(when)?;
        let published = |value, provision: ansinh_core::law::Provision| {
            Cited::new(value, provision.published())
        };
        let terms = Terms::new(Funding::on(when, &[&FUND]), law.caveats());
        if *law.value == UnemploymentLaw::Law2025 {
            let article_21 = DECREE_374_2025.article("21").clause("2");
            let missed = LAW_74_2025.article("41").clause("4").point("đ");
            return Ok(Self {
                law: *law.value,
                collection_days: published(3, DECREE_374_2025.article("16").clause("3")),
                notice_days: published(3, article_21.point("b")),
                missed_months: published(3, missed),
                payment_days: published(5, DECREE_374_2025.article("16").clause("2")),
                terms,
            });
        }
        let amended = *law.value == UnemploymentLaw::Law2013Amended;
        Ok(Self {
            law: *law.value,
            collection_days: if amended {
                published(3, DECREE_61_2020.article("1"))
            } else {
                // The two working days are those of the circular's example 5.
                published(2, CIRCULAR_28_2015.article("9").clause("2").point("a"))
            },
            notice_days: published(3, CIRCULAR_28_2015.article("10").clause("4").point("b")),
            missed_months: published(3, LAW_38_2013.article("53").clause("3").point("e")),
            payment_days: published(5, DECREE_28_2015.article("18").clause("2").point("b")),
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<SuspensionReason>>(
        &self,
        facts: &UnemploymentSuspensionFacts,
        trace: &mut T,
    ) -> Result<Option<BenefitCourse>, FactError> {
        facts.check(self)?;
        if !self.reached_the_worker(facts) {
            let last_day = self.fetch_by(facts);
            trace.refuse(&self.collection_days.citation, || {
                SuspensionReason::DecisionCancelled { last_day }
            });
            return Ok(None);
        }
        let course = self.follow(facts, trace);
        if course.exempt_from_2026 {
            trace.caveat(|| Caveat::Reading {
                reading: exemption(facts.readings.exemptions_kept),
            });
        }
        if course.stopped_before_resumed {
            trace.caveat(|| Caveat::Reading {
                reading: STOPPED_BEFORE_RESUMED,
            });
        }
        self.award(facts, course, trace).map(Some)
    }
}

impl UnemploymentSuspension {
    fn award<T: Trace<SuspensionReason>>(
        &self,
        facts: &UnemploymentSuspensionFacts,
        course: Course,
        trace: &mut T,
    ) -> Result<BenefitCourse, FactError> {
        let mut award = BenefitCourse {
            drawn: course.drawn,
            suspended: course.suspended,
            stopped_by: course.stopped.map(|(reason, _)| reason),
            stopped_on: course.stopped.map(|(_, on)| on),
            total: facts.monthly.times(course.drawn)?,
            months: course.months.into_vec(),
            lines: Vec::new(),
        };
        if T::LISTENS {
            self.tell(facts, &award, trace);
            award.lines = self.lines(&award);
        }
        Ok(award)
    }

    fn tell<T: Trace<SuspensionReason>>(
        &self,
        facts: &UnemploymentSuspensionFacts,
        award: &BenefitCourse,
        trace: &mut T,
    ) {
        if award.suspended > 0 {
            trace.step(&self.suspends(), |citation| {
                let formula = Text::new(
                    "các tháng không thông báo tìm kiếm việc làm đúng hạn",
                    "months whose search for work was not notified in time",
                );
                Step::new(SUSPENDED, formula, award.suspended, citation)
            });
        }
        if let (Some(reason), Some(on)) = (award.stopped_by, award.stopped_on) {
            trace.step(&reason.citation(self.law), |citation| {
                Step::new(STOPPED_ON, reason.label(), on, citation)
            });
        }
        trace.step(&self.pays_whole(), |citation| {
            let label = Text::new("số tiền đã hưởng", "paid in all");
            let formula = Text::new(
                "số tháng được trả (tháng đã bắt đầu trả trọn) × mức hằng tháng",
                "months paid (a month that has begun is paid whole) × monthly benefit",
            );
            Step::new(label, formula, award.total, citation)
                .input(DRAWN, award.drawn)
                .input(
                    Text::new("mức hằng tháng", "monthly benefit"),
                    facts.monthly,
                )
        });
    }

    fn lines(&self, award: &BenefitCourse) -> Vec<Line> {
        let line = |label: Text, value: Value, frequency, citation: Citation| Line {
            label,
            value,
            frequency,
            bound: Bound::Exact,
            citation,
        };
        let paid = Text::new("số tiền đã hưởng", "paid in all");
        let mut lines = vec![
            line(paid, award.total.into(), Frequency::Once, self.pays_whole()),
            line(
                DRAWN,
                award.drawn.into(),
                Frequency::None,
                self.pays_whole(),
            ),
            line(
                SUSPENDED,
                award.suspended.into(),
                Frequency::None,
                self.suspends(),
            ),
        ];
        if let (Some(reason), Some(on)) = (award.stopped_by, award.stopped_on) {
            let citation = reason.citation(self.law);
            lines.push(line(STOPPED_ON, on.into(), Frequency::None, citation));
        }
        if award.suspended > 0 && self.law == UnemploymentLaw::Law2025 {
            let label = Text::new(
                "bảo hiểm y tế trong thời gian tạm dừng",
                "health insurance while suspended",
            );
            let citation = LAW_74_2025.article("39").clause("4").published();
            lines.push(line(label, true.into(), Frequency::None, citation));
        }
        lines
    }

    /// That a month without notice is suspended, not paid and lost.
    const fn suspends(&self) -> Citation {
        match self.law {
            UnemploymentLaw::Law2025 => LAW_74_2025.article("41").clause("2").published(),
            _ => LAW_38_2013.article("53").clause("1").published(),
        }
    }

    /// That a month in which the benefit ends is paid whole.
    const fn pays_whole(&self) -> Citation {
        match self.law {
            UnemploymentLaw::Law2025 => DECREE_374_2025.article("19").clause("4").published(),
            _ => DECREE_28_2015.article("21").clause("4").published(),
        }
    }
}

const STOPPED_BEFORE_RESUMED: Text = Text::new(
    "tháng liền sau tháng tạm dừng, chấm dứt hưởng trước khi hết hạn thông báo: được hưởng cả tháng",
    "a month after a suspended one, in which the benefit ends before the notice is overdue, is paid whole",
);

const fn exemption(kept: bool) -> Text {
    if kept {
        Text::new(
            "danh sách miễn thông báo của Thông tư 28/2015/TT-BLĐTBXH vẫn được áp dụng từ năm 2026",
            "the exemptions of circular 28/2015/TT-BLĐTBXH are still granted from 2026 on",
        )
    } else {
        Text::new(
            "từ năm 2026 không ai được miễn thông báo tìm kiếm việc làm (Điều 21 Nghị định 374/2025/NĐ-CP)",
            "from 2026 on nobody is exempt from the notice (decree 374/2025/NĐ-CP, article 21)",
        )
    }
}

const DRAWN: Text = Text::new("số tháng được trả", "months paid");
const SUSPENDED: Text = Text::new("số tháng tạm dừng", "months suspended");
const STOPPED_ON: Text = Text::new("ngày chấm dứt hưởng", "the day the benefit stopped");
