//! Policy scholarships (*học bổng chính sách*) of the education law, as far as vocational education goes:
//! students sent by selection (*cử tuyển*), and learners of institutions for war invalids and disabled
//! people.
//!
//! The first month paid governs the rate of its day, and each later month has its own base salary.
//! Twelve months are paid a year, the last year by its months studied, in October and in March, once in
//! the whole time of study. A file lodged before 2026-03-15 keeps the rates of decree 84/2020 until it is
//! paid out (decree 66/2026, article 14(3)).
//!
//! Of several such policies the highest is paid; merit allowances, social allowances and scholarships for
//! good learning are kept beside it (decree 84/2020, article 9(3)(b) and (c); decree 66/2026, article 8(2)(b)
//! and (c)). Decision 152/2007, which
//! held before 2020-09-01, was not read: its rates are not established.

mod facts;
mod reason;

use ansinh_core::explanation::{Alternative, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{AfterReview, Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{PolicyScholarshipFacts, PolicyStudent};
pub use reason::PolicyScholarshipReason;

use crate::funding;
use crate::instruments::learners::{DECISION_152_2007, DECREE_66_2026, DECREE_84_2020};
use crate::scholarship::{Paid, part};

const ABOUT: Text = Text::new(
    "Học bổng chính sách trong giáo dục nghề nghiệp",
    "Policy scholarships in vocational education",
);

/// What the rates of a day stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Decision 152/2007, not read.
    Decision152,
    /// Decree 84/2020: the full rate is for poor war invalids.
    Decree84,
    /// Decree 66/2026: for every poor learner.
    Decree66,
}

static SOURCES: Timeline<Source> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Source::Decision152,
                DECISION_152_2007.whole().unchecked(),
            ),
            Entry::new(
                date(2020, 9, 1),
                Source::Decree84,
                DECREE_84_2020.article("9").clause("2").published(),
            ),
            Entry::new(
                date(2026, 3, 15),
                Source::Decree66,
                DECREE_66_2026.article("8").clause("1").published(),
            ),
        ]
    },
    crate::REVIEWED_UNTIL,
);

/// The policy scholarship from a month on.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{PolicyScholarship, PolicyScholarshipFacts};
///
/// let facts = PolicyScholarshipFacts { poor: true, ..PolicyScholarshipFacts::ordinary() };
/// let before = PolicyScholarship::in_force(date(2026, 3, 1))?.assess(&facts)?;
/// assert_eq!(before.total(), Dong::new(1_872_000)); // 80 %
/// let after = PolicyScholarship::in_force(date(2026, 4, 1))?.assess(&facts)?;
/// assert_eq!(after.total(), Dong::new(2_340_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyScholarship {
    /// The first month paid.
    pub first: Month,
    /// The base salary of that month, đồng (from 2020-09-01).
    pub base_salary: Option<Cited<Dong>>,
    /// Most students, per cent of it (from 2020-09-01).
    pub rate: Option<Cited<Percent>>,
    /// Poor learners of institutions for war invalids and disabled people, per cent (from 2020-09-01).
    pub poor: Option<Cited<Percent>>,
    /// Any poor learner of these, not war invalids alone (from 2026-03-15).
    pub any_poor_learner: bool,
    /// What says that it is drawn once.
    pub once: Citation,
    /// What says that of several policies the highest is paid.
    pub highest: Citation,
    /// What leaves distance, linked and part-time courses out.
    pub full_time: Citation,
    /// What to do with months after the last review.
    pub after_review: AfterReview,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PolicyScholarship {
    base_salary: None, "mức lương cơ sở", "base salary";
    rate: None, "tỷ lệ", "rate";
    poor: None, "tỷ lệ của học viên hộ nghèo", "rate of poor learners";
});

impl Rule for PolicyScholarship {
    type Facts = PolicyScholarshipFacts;
    type Award = Payments;
    type Reason = PolicyScholarshipReason;

    fn about() -> About {
        About {
            id: "vocational-training/policy-scholarship",
            title: ABOUT,
            governing_date: Text::new("tháng đầu được hưởng", "the first month paid"),
            regimes: first_days(&[&SOURCES, &BASE_SALARY]),
            reviewed_until: SOURCES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = SOURCES.on(when)?;
        let of_66 = *found.value == Source::Decree66;
        let (article, levels, principles, full_time) = if of_66 {
            (DECREE_66_2026.article("8"), "1", "2", "e")
        } else {
            (DECREE_84_2020.article("9"), "2", "3", "g")
        };
        let established = *found.value != Source::Decision152;
        let rate = |percent: u32, point| {
            let citation = article.clause(levels).point(point).published();
            established.then(|| Cited::new(Percent::new(percent, 0), citation))
        };
        let principle = |point| article.clause(principles).point(point).published();
        Ok(Self {
            first: Month::of(when.date),
            base_salary: established.then_some(BASE_SALARY.on(when)?.cited()),
            rate: rate(80, "a"),
            poor: rate(100, "b"),
            any_poor_learner: of_66,
            once: principle("a"),
            highest: principle("b"),
            full_time: principle(full_time),
            after_review: when.after_review,
            terms: Terms::new(
                Funding::on(when, &[&funding::POLICY_SCHOLARSHIP]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<PolicyScholarshipReason>>(
        &self,
        facts: &PolicyScholarshipFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let (Some(base_salary), Some(rate)) = (&self.base_salary, self.rate_of(facts)) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức học bổng chính sách theo Quyết định 152/2007/QĐ-TTg",
                    "the rates of decision 152/2007/QĐ-TTg",
                ),
            });
        };
        let monthly = part(base_salary.value, rate.value, None)?;
        if self.is_refused(monthly, facts, trace) {
            return Ok(None);
        }
        let base_salaries = Paid {
            first: self.first,
            base: base_salary.value,
            months: facts.months,
            levels: facts.levels,
            after_review: self.after_review,
        }
        .base_salaries()?;
        let amount = part(base_salaries, rate.value, facts.credits)?;
        let label = Text::new("học bổng chính sách", "policy scholarship");
        trace.step(&rate.citation, |citation| {
            let formula = Text::new(
                "tỷ lệ × mức lương cơ sở của các tháng",
                "rate × base salaries of the months",
            );
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("tỷ lệ", "rate"), rate.value)
                .input(Text::new("số tháng", "months"), facts.months)
                .input(
                    Text::new(
                        "mức lương cơ sở của các tháng",
                        "base salaries of the months",
                    ),
                    base_salaries,
                )
        });
        let payments = Payments::told_to(trace);
        let citation = &rate.citation;
        Ok(Some(payments.with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            citation,
        )?))
    }
}

impl PolicyScholarship {
    fn rate_of(&self, facts: &PolicyScholarshipFacts) -> Option<&Cited<Percent>> {
        let any_poor_learner = self.any_poor_learner && !facts.filed_before_decree_66;
        let full = facts.student == PolicyStudent::SpecialInstitution
            && facts.poor
            && (facts.war_invalid || any_poor_learner);
        let rate = if full { &self.poor } else { &self.rate };
        rate.as_ref()
    }

    /// Tells each condition that is not met. Was there any?
    fn is_refused<T: Trace<PolicyScholarshipReason>>(
        &self,
        monthly: Dong,
        facts: &PolicyScholarshipFacts,
        trace: &mut T,
    ) -> bool {
        let other = facts.other_scholarship;
        let mut refused = false;
        for (met, citation, reason) in [
            (
                facts.full_time,
                &self.full_time,
                PolicyScholarshipReason::NotFullTime,
            ),
            (
                !facts.drawn_before,
                &self.once,
                PolicyScholarshipReason::DrawnBefore,
            ),
            (
                other <= monthly,
                &self.highest,
                PolicyScholarshipReason::HigherElsewhere { other, monthly },
            ),
        ] {
            if !met {
                trace.refuse(citation, || reason);
                refused = true;
            }
        }
        if !refused && other > Dong::ZERO {
            trace.alternative(|| Alternative {
                label: Text::new(
                    "học bổng của chính sách khác",
                    "scholarship of another policy",
                ),
                value: other.into(),
                citation: self.highest.clone(),
                loses_by: self.highest.clone(),
            });
        }
        refused
    }
}
