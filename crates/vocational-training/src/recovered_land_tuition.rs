//! Tuition of intermediate and college training for workers whose land was recovered (*người lao động bị thu
//! hồi đất*).
//!
//! The day the course opens governs. The tuition of one course is paid, up to what a public institution that
//! does not cover its recurrent expenditure may charge, if the course opens within five years of the decision
//! that recovered the land (decision 12/2024/QĐ-TTg, article 5). Elementary training and courses under three
//! months are supported as [`TrainingSupport`](crate::TrainingSupport) says.
//!
//! Decision 63/2015/QĐ-TTg, which held before 2024-08-01, was not read: what it gave is "not established".

mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When, date};
use chrono::Months;
use serde::{Deserialize, Serialize};

pub use facts::RecoveredLandTuitionFacts;

use crate::instruments::learners::{DECISION_12_2024, DECISION_63_2015};
use crate::{REVIEWED_UNTIL, funding};

const ABOUT: Text = Text::new(
    "Hỗ trợ học phí trung cấp, cao đẳng cho người lao động bị thu hồi đất",
    "Tuition of intermediate and college training of workers whose land was recovered",
);

static ONE_COURSE: Citation = DECISION_12_2024.article("5").published();

/// Was the decision of the day read?
static DECISIONS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                DECISION_63_2015.whole().unchecked(),
            ),
            Entry::new(
                date(2024, 8, 1),
                true,
                DECISION_12_2024.article("5").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why no tuition is paid.
    pub enum RecoveredLandReason {
        /// Elementary training or a shorter course.
        NotDiploma = "not-diploma",
            vi: "trình độ sơ cấp, đào tạo dưới 3 tháng được hỗ trợ theo chính sách đào tạo sơ cấp",
            en: "elementary training and courses under three months are supported by their own policy";
        /// The land was recovered too long ago.
        TooLate {
            /// The last day.
            last_day: NaiveDate,
        } = "too-late",
            vi: "khóa học khai giảng sau ngày {last_day}",
            en: "the course opens after {last_day}";
        /// One course was paid already.
        SupportedBefore = "supported-before",
            vi: "đã được hỗ trợ học phí một khóa học",
            en: "the tuition of one course was paid already";
    }
}

/// The support for courses opened on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{RecoveredLandTuition, RecoveredLandTuitionFacts};
///
/// let rule = RecoveredLandTuition::in_force(date(2025, 9, 8))?;
/// let facts = RecoveredLandTuitionFacts {
///     recovered: date(2022, 5, 20),
///     tuition: Dong::new(45_000_000),
///     public_ceiling: Dong::new(40_800_000),
///     ..RecoveredLandTuitionFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(40_800_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveredLandTuition {
    /// The day the course opens.
    pub opens: NaiveDate,
    /// Years from the decision on the land in which the course opens (from 2024-08-01).
    pub years: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(RecoveredLandTuition {
    years: None, "số năm kể từ quyết định thu hồi đất", "years from the decision on the land";
});

impl Rule for RecoveredLandTuition {
    type Facts = RecoveredLandTuitionFacts;
    type Award = Payments;
    type Reason = RecoveredLandReason;

    fn about() -> About {
        About {
            id: "vocational-training/recovered-land-tuition",
            title: ABOUT,
            governing_date: Text::new("ngày khai giảng khóa học", "the day the course opens"),
            regimes: first_days(&[&DECISIONS]),
            reviewed_until: DECISIONS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = DECISIONS.on(when)?;
        let years = DECISION_12_2024.whole().published();
        Ok(Self {
            opens: when.date,
            years: found.value.then(|| Cited::new(5, years)),
            terms: Terms::new(
                Funding::on(when, &[&funding::RECOVERED_LAND]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<RecoveredLandReason>>(
        &self,
        facts: &RecoveredLandTuitionFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.opens)?;
        let years = self.years.as_ref().ok_or(FactError::NotEstablished {
            what: Text::new(
                "hỗ trợ học phí theo Quyết định 63/2015/QĐ-TTg",
                "the tuition paid by decision 63/2015/QĐ-TTg",
            ),
        })?;
        if self.is_refused(years, facts, trace) {
            return Ok(None);
        }
        let amount = facts.tuition.min(facts.public_ceiling);
        trace.step(&ONE_COURSE, |citation| {
            let formula = Text::new(
                "học phí, tối đa mức trần của cơ sở công lập chưa tự bảo đảm chi thường xuyên",
                "tuition, at most the ceiling of a public institution that does not cover its recurrent expenditure",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("học phí", "tuition"), facts.tuition)
                .input(Text::new("mức trần", "ceiling"), facts.public_ceiling)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::Exact,
            &ONE_COURSE,
        )?))
    }
}

impl RecoveredLandTuition {
    /// Tells each condition that is not met. Was there any?
    fn is_refused<T: Trace<RecoveredLandReason>>(
        &self,
        years: &Cited<u32>,
        facts: &RecoveredLandTuitionFacts,
        trace: &mut T,
    ) -> bool {
        let months = Months::new(years.value.saturating_mul(12));
        let last_day = facts.recovered.checked_add_months(months);
        let last_day = last_day.unwrap_or(NaiveDate::MAX);
        let mut refused = false;
        for (met, citation, reason) in [
            (
                facts.level.is_diploma(),
                &ONE_COURSE,
                RecoveredLandReason::NotDiploma,
            ),
            (
                self.opens <= last_day,
                &years.citation,
                RecoveredLandReason::TooLate { last_day },
            ),
            (
                !facts.supported_before,
                &ONE_COURSE,
                RecoveredLandReason::SupportedBefore,
            ),
        ] {
            if !met {
                trace.refuse(citation, || reason);
                refused = true;
            }
        }
        refused
    }
}
