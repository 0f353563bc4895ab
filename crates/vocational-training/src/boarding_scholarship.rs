//! The boarding policy (*chính sách nội trú*) for students of college and intermediate programmes: a
//! scholarship by the month, personal items, Tết at school, the journey home.
//!
//! The first month paid governs the rate of its day, and each later month has its own base salary.
//! Twelve months are paid a school year; a programme shorter than a year, and a last year of fewer
//! months, by the months studied (decision 53/2015, article 4(3)). Months of a suspension or an arrest
//! are not paid, and neither are those before the application was received (joint circular 12/2016,
//! articles 4(3) and 6): the caller states the months that are paid.
//!
//! Only students enrolled since 2016-01-01 in full-time programmes are covered, once. Of several groups
//! and of several policies the highest is paid. "Disabled" in the first group means disabled people of
//! an ethnic minority, as joint circular 12/2016, article 4(2)(d), reads it.
//!
//! A month begun at the end of a course, and what a change of the base salary does to an instalment
//! already paid, are not settled: see [`MonthLevels`](crate::MonthLevels).

mod facts;
mod reason;
mod student;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{AfterReview, Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{BoardingScholarshipFacts, RegisteredResidence};
pub use reason::BoardingReason;

use crate::funding;
use crate::instruments::learners::{DECISION_53_2015, JOINT_CIRCULAR_12_2016};

const ABOUT: Text = Text::new(
    "Chính sách nội trú đối với học sinh, sinh viên cao đẳng, trung cấp",
    "Boarding policy for students of college and intermediate programmes",
);

static SCHEME: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::new(
            date(2016, 1, 1),
            (),
            DECISION_53_2015.article("8").clause("1").published(),
        )]
    },
    crate::REVIEWED_UNTIL,
);

/// Full-time programmes alone: a joint circular in force later, applied from the first day on (its
/// article 10).
static FULL_TIME: Timeline<()> = Timeline::new(
    ABOUT,
    const {
        &[Entry::payable_from(
            date(2016, 1, 1),
            date(2016, 8, 1),
            (),
            JOINT_CIRCULAR_12_2016.article("1").clause("2").published(),
        )]
    },
    crate::REVIEWED_UNTIL,
);

/// The boarding policy from a month on.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{BoardingScholarship, BoardingScholarshipFacts, Household};
///
/// let rule = BoardingScholarship::in_force(date(2022, 1, 1))?;
/// let facts = BoardingScholarshipFacts {
///     ethnic_minority: true,
///     household: Household::NearPoor,
///     months: 12,
///     ..BoardingScholarshipFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(17_880_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoardingScholarship {
    /// The first month paid.
    pub first: Month,
    /// The base salary of that month, đồng.
    pub base_salary: Cited<Dong>,
    /// Ethnic minorities of poor or near-poor households or disabled, per cent of it.
    pub minority: Cited<Percent>,
    /// Graduates of ethnic boarding schools, and disabled Kinh of the areas named, per cent.
    pub graduate_or_disabled: Cited<Percent>,
    /// Kinh of poor or near-poor households in these areas, per cent.
    pub poor: Cited<Percent>,
    /// Personal items, đồng once a course.
    pub items: Cited<Dong>,
    /// Tết at school, đồng.
    pub tet: Cited<Dong>,
    /// The journey home and back, đồng a year.
    pub journey: Cited<Dong>,
    /// The same from an extremely disadvantaged area.
    pub journey_extreme: Cited<Dong>,
    /// What asks for a full-time programme.
    pub full_time: Option<Citation>,
    /// What to do with months after the last review.
    pub after_review: AfterReview,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(BoardingScholarship {
    base_salary: None, "mức lương cơ sở", "base salary";
    minority: None, "tỷ lệ của người dân tộc thiểu số nghèo, cận nghèo, khuyết tật", "rate of poor, near-poor and disabled people of ethnic minorities";
    graduate_or_disabled: None, "tỷ lệ của người tốt nghiệp trường dân tộc nội trú, người Kinh khuyết tật", "rate of graduates of ethnic boarding schools and disabled Kinh";
    poor: None, "tỷ lệ của người Kinh nghèo, cận nghèo", "rate of poor and near-poor Kinh";
    items: None, "đồ dùng cá nhân", "personal items";
    tet: None, "ở lại trường dịp Tết", "Tết at school";
    journey: None, "tiền đi lại một năm", "journey, a year";
    journey_extreme: None, "tiền đi lại một năm, vùng đặc biệt khó khăn", "journey, a year, extremely disadvantaged areas";
});

impl Rule for BoardingScholarship {
    type Facts = BoardingScholarshipFacts;
    type Award = Payments;
    type Reason = BoardingReason;

    fn about() -> About {
        About {
            id: "vocational-training/boarding-scholarship",
            title: ABOUT,
            governing_date: Text::new("tháng đầu được hưởng", "the first month paid"),
            regimes: first_days(&[&SCHEME, &BASE_SALARY]),
            reviewed_until: SCHEME.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = SCHEME.on(when)?;
        let rate = |digits, point| {
            let clause = DECISION_53_2015.article("3").clause("1");
            Cited::new(Percent::new(digits, 0), clause.point(point).published())
        };
        let dong = |amount, point| {
            let clause = DECISION_53_2015.article("3").clause("2");
            Cited::new(Dong::new(amount), clause.point(point).published())
        };
        Ok(Self {
            first: Month::of(when.date),
            base_salary: BASE_SALARY.on(when)?.cited(),
            minority: rate(100, "a"),
            graduate_or_disabled: rate(80, "b"),
            poor: rate(60, "c"),
            items: dong(1_000_000, "a"),
            tet: dong(150_000, "b"),
            journey: dong(200_000, "c"),
            journey_extreme: dong(300_000, "c"),
            full_time: FULL_TIME.on(when).ok().map(|found| found.citation.clone()),
            after_review: when.after_review,
            terms: Terms::new(Funding::on(when, &[&funding::BOARDING]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<BoardingReason>>(
        &self,
        facts: &BoardingScholarshipFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.first)?;
        let Some(rate) = self.rate(facts, trace)? else {
            return Ok(None);
        };
        let mut payments = self.scholarship(rate, facts, trace)?;
        let journey = match facts.residence {
            RegisteredResidence::ExtremelyDisadvantaged => &self.journey_extreme,
            RegisteredResidence::MinorityBorderOrIsland | RegisteredResidence::Other => {
                &self.journey
            }
        };
        for (label, level, count) in [
            (
                Text::new("mua đồ dùng cá nhân", "personal items"),
                &self.items,
                u32::from(facts.first_of_course),
            ),
            (
                Text::new("ở lại trường dịp Tết Nguyên đán", "Tết at school"),
                &self.tet,
                facts.tet_stays,
            ),
            (
                Text::new("tiền đi lại", "journey home and back"),
                journey,
                facts.journeys,
            ),
        ] {
            if count == 0 {
                continue;
            }
            let amount = level.value.times(count)?;
            trace.step(&level.citation, |citation| {
                let formula = Text::new("mức × số lần", "level × times");
                Step::new(label.clone(), formula, amount, citation)
                    .input(Text::new("mức", "level"), level.value)
                    .input(Text::new("số lần", "times"), count)
            });
            payments = payments.with(
                label,
                amount,
                Frequency::Once,
                Bound::Exact,
                &level.citation,
            )?;
        }
        let total = payments.total();
        trace.step(&rate.citation, |citation| {
            let formula = Text::new("cộng các khoản", "all items together");
            Step::new(
                Text::new("tổng hỗ trợ", "support in all"),
                formula,
                total,
                citation,
            )
        });
        Ok(Some(payments))
    }
}
