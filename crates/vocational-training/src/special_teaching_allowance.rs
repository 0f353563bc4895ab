//! The special supplement of teachers of integrated and practical lessons (*phụ cấp đặc thù*): 10 % of
//! the pay of the hours taught, in public vocational institutions.
//!
//! The month taught governs. It is counted by the hours of integrated or practical lessons really taught
//! in the month, against a twelfth of the year's norm, paid with the salary and left out of social
//! insurance. The seniority supplement beyond the frame is a percentage of the coefficient alone, as in
//! the circular's own example. No rounding is prescribed: the amount is rounded to the đồng.
//!
//! The decree pays from 2016; how the hours count was said by the circular of 2017-09-25, so months
//! before it are "not established". Decree 182/2026/NĐ-CP, article 10(7), ended the supplement: hours
//! taught up to 2026-07-06 are the last.

mod facts;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{Lessons, Skill, SpecialTeachingAllowanceFacts};

use crate::instruments::institutions::{CIRCULAR_22_2017, DECREE_113_2015, DECREE_182_2026};
use crate::{REVIEWED_UNTIL, funding};

const ABOUT: Text = Text::new(
    "Phụ cấp đặc thù của nhà giáo dạy tích hợp, dạy thực hành",
    "Special supplement of teachers of integrated and practical lessons",
);

/// How the hours count.
static HOURS_COUNT: Citation = CIRCULAR_22_2017.article("3").published();

/// What the law of a month says of the supplement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// It is due; how hours count is not said.
    HoursNotSaid,
    /// It is due by the hour.
    ByTheHour,
    /// And an occupational allowance for the same lessons.
    BesideOccupational,
    /// It is abolished.
    Abolished,
}

static STAGES: Timeline<Stage> = Timeline::new(
    ABOUT,
    const {
        let decree = DECREE_113_2015.article("6").clause("1").published();
        let circular = CIRCULAR_22_2017.article("3").published();
        let abolished = DECREE_182_2026.article("10").clause("7").published();
        &[
            Entry::new(date(2016, 1, 1), Stage::HoursNotSaid, decree),
            Entry::new(date(2017, 9, 25), Stage::ByTheHour, circular),
            Entry::payable_from(
                date(2026, 1, 1),
                date(2026, 7, 7),
                Stage::BesideOccupational,
                DECREE_182_2026.article("10").clause("1").published(),
            ),
            Entry::new(date(2026, 7, 7), Stage::Abolished, abolished),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no supplement.
    pub enum SpecialTeachingReason {
        /// The institution is no public one.
        NotPublic = "not-public",
            vi: "cơ sở giáo dục nghề nghiệp không phải là công lập",
            en: "the institution is not a public one";
        /// Practical lessons, without the title, certificate or grade asked for.
        SkillNotEnough = "skill-not-enough",
            vi: "dạy thực hành mà không có danh hiệu nghệ nhân ưu tú, kỹ năng nghề bậc 4, bậc thợ 5/6 hoặc 6/7 trở lên",
            en: "practical lessons without the title of artisan of merit, national skill level 4, worker grade 5/6 or 6/7, or higher";
        /// The supplement is abolished.
        Abolished = "abolished",
            vi: "phụ cấp đặc thù đã bị bãi bỏ từ ngày 07/7/2026",
            en: "the special supplement is abolished from 2026-07-07";
        /// No such lessons this month.
        NoHours = "no-hours",
            vi: "trong tháng không dạy giờ tích hợp, thực hành nào",
            en: "no integrated or practical lesson was taught this month";
    }
}

/// The supplement of a month.
///
/// ```
/// use ansinh_core::{Coefficient, Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::special_teaching_allowance::{Lessons, Skill};
/// use ansinh_vocational_training::{SpecialTeachingAllowance, SpecialTeachingAllowanceFacts};
///
/// let rule = SpecialTeachingAllowance::in_force(date(2018, 3, 1))?;
/// let facts = SpecialTeachingAllowanceFacts {
///     lessons: Lessons::Practical { skill: Skill::WorkerGrade6Of7 },
///     coefficient: "3.66".parse().map(Coefficient::from_decimal)?.unwrap(),
///     yearly_norm: 400,
///     hours: Coefficient::tenths(350),
///     ..SpecialTeachingAllowanceFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(499_590));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialTeachingAllowance {
    /// The base salary, đồng a month (2017-09-25 to 2026-07-06).
    pub base_salary: Option<Cited<Dong>>,
    /// Of the pay of the hours taught (2017-09-25 to 2026-07-06).
    pub rate: Option<Cited<Percent>>,
    /// Is the same teachers' occupational allowance paid too (2026-01-01 to 2026-07-06)?
    pub beside_occupational: bool,
    /// What abolishes the supplement (from 2026-07-07).
    pub abolished: Option<Citation>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(SpecialTeachingAllowance {
    base_salary: None, "mức lương cơ sở", "base salary";
    rate: None, "mức phụ cấp", "rate";
});

impl Rule for SpecialTeachingAllowance {
    type Facts = SpecialTeachingAllowanceFacts;
    type Award = Payments;
    type Reason = SpecialTeachingReason;

    fn about() -> About {
        About {
            id: "vocational-training/special-teaching-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng giảng dạy", "the month taught"),
            regimes: first_days(&[&STAGES, &BASE_SALARY]),
            reviewed_until: STAGES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = STAGES.on(when)?;
        let stage = *found.value;
        let by_the_hour = matches!(stage, Stage::ByTheHour | Stage::BesideOccupational);
        let level = BASE_SALARY.on(when)?;
        let rate = Cited::new(
            Percent::new(10, 0),
            DECREE_113_2015.article("5").published(),
        );
        Ok(Self {
            base_salary: by_the_hour.then(|| level.cited()),
            rate: by_the_hour.then_some(rate),
            beside_occupational: stage == Stage::BesideOccupational,
            abolished: (stage == Stage::Abolished).then(|| found.citation.clone()),
            terms: Terms::new(
                Funding::on(when, &funding::TEACHERS_SUPPLEMENTS),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<SpecialTeachingReason>>(
        &self,
        facts: &SpecialTeachingAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        if let Some(citation) = &self.abolished {
            trace.refuse(citation, || SpecialTeachingReason::Abolished);
            return Ok(None);
        }
        let who = DECREE_113_2015.article("4").published();
        let mut entitled = true;
        if !facts.public_institution {
            trace.refuse(&who, || SpecialTeachingReason::NotPublic);
            entitled = false;
        }
        if !facts.lessons.qualify() {
            trace.refuse(&who, || SpecialTeachingReason::SkillNotEnough);
            entitled = false;
        }
        if facts.hours.to_decimal().is_zero() {
            let by_hours = DECREE_113_2015.article("6").clause("1").published();
            trace.refuse(&by_hours, || SpecialTeachingReason::NoHours);
            entitled = false;
        }
        if !entitled {
            return Ok(None);
        }
        let (Some(base_salary), Some(rate)) = (&self.base_salary, &self.rate) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 25/9/2017, cách tính phụ cấp đặc thù theo giờ",
                    "before 2017-09-25, how the special supplement counts by the hour",
                ),
            });
        };
        let coefficients = facts.coefficients().ok_or(AmountError::Overflow)?;
        let amount = amount(facts, coefficients, base_salary.value, rate.value)?;
        if self.beside_occupational {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "phụ cấp ưu đãi theo nghề 40% từ 01/01/2026 (Nghị định 182/2026/NĐ-CP, Điều 3 khoản 5) không trừ phụ cấp đặc thù đã hưởng",
                    "the occupational allowance of 40% from 2026-01-01 (decree 182/2026/NĐ-CP, article 3(5)) leaves the supplement paid",
                ),
            });
        }
        trace.step(&HOURS_COUNT, |citation| {
            let formula = Text::new(
                "(hệ số lương + phụ cấp chức vụ + thâm niên vượt khung) × mức lương cơ sở ÷ (định mức giờ ÷ 12) × số giờ × mức phụ cấp",
                "(coefficient + leadership + seniority beyond the frame) × base salary ÷ (norm ÷ 12) × hours × rate",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("tổng hệ số", "coefficients"), coefficients.normalize())
                .input(Text::new("mức lương cơ sở", "base salary"), base_salary.value)
                .input(Text::new("định mức giờ một năm", "hours of a year"), facts.yearly_norm)
                .input(Text::new("số giờ trong tháng", "hours of the month"), facts.hours)
                .input(Text::new("mức phụ cấp", "rate"), rate.value)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Monthly,
            Bound::Exact,
            &rate.citation,
        )?))
    }
}

/// Multiplied first and divided last, so that nothing is lost on the way.
fn amount(
    facts: &SpecialTeachingAllowanceFacts,
    coefficients: Decimal,
    base_salary: Dong,
    rate: Percent,
) -> Result<Dong, AmountError> {
    let exact = || {
        coefficients
            .checked_mul(base_salary.to_decimal())?
            .checked_mul(Decimal::from(12))?
            .checked_mul(facts.hours.to_decimal())?
            .checked_mul(rate.to_decimal())?
            .checked_div(Decimal::ONE_HUNDRED)?
            .checked_div(Decimal::from(facts.yearly_norm))
    };
    Rounding::WHOLE_DONG.dong(exact().ok_or(AmountError::Overflow)?)
}
