//! Education support (*ưu đãi trong giáo dục và đào tạo*): a yearly sum at every school, and monthly
//! support at boarding schools for ethnic minorities, in vocational and in higher education.
//!
//! The month the support is for governs: the levels of a school year that spans a decree are asked
//! for month by month. The yearly sum is that of the standard level of 1 October, when its payment
//! begins (decree 131/2021/NĐ-CP, article 98(2)); no article names the day, so an office that counts
//! the level of another month asks for that month.
//!
//! A learner of several grounds has the best of them. Merit persons are supported beyond school
//! alone, their children and martyrs' relatives at every school. Tuition is not part of it. Before
//! 2022-01-01 the amounts are not covered; from 2026-07-01 only the full monthly level is
//! established.

mod facts;
mod ground;
mod reason;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::series::MERIT_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Decimal, Dong, Month, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{EducationGround, EducationSupportFacts, School};
pub use reason::Reason;

use crate::REVIEWED_UNTIL;
use crate::decrees::{DECREE_131_FROM, Decree};
use crate::funding;
use crate::instruments::{DECREE_55_2023, DECREE_75_2021, DECREE_131_2021, DECREE_321_2026};
use crate::levels::{Levels, Row};
use ground::Monthly;

const ABOUT: Text = Text::new("Ưu đãi giáo dục", "Education support");

/// From which day article 8 of decree 75/2021/NĐ-CP pays at which decree's levels.
static LEVELS: Timeline<Decree> = Timeline::new(
    ABOUT,
    const {
        let article_8 = DECREE_75_2021.article("8").published();
        &[
            Entry::new(date(2022, 1, 1), Decree::D75Of2021, article_8),
            Entry::payable_from(
                date(2023, 7, 1),
                date(2023, 9, 5),
                Decree::D55Of2023,
                DECREE_55_2023.article("2").clause("2").published(),
            ),
            Entry::new(
                date(2024, 7, 1),
                Decree::D77Of2024,
                DECREE_75_2021.article("8").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Decree::D321Of2026,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The education support of a month, and the yearly sum with it.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::education_support::EducationGround;
/// use ansinh_merit_benefits::{EducationSupport, EducationSupportFacts};
///
/// let rule = EducationSupport::in_force(date(2024, 10, 1))?;
/// let student = EducationSupportFacts {
///     grounds: vec![EducationGround::ChildOfWarInvalid { rate: 45 }],
///     yearly_sum_due: true,
///     months: 12,
///     ..EducationSupportFacts::ordinary()
/// };
/// // 12 × 1,399,000, and 0.4 × 2,789,000 rounded to thousands
/// assert_eq!(rule.assess(&student)?.total(), Dong::new(16_788_000 + 1_116_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EducationSupport {
    /// The month the support is for.
    pub month: Month,
    /// Merit standard level, đồng a month (to 2026-06).
    pub standard_level: Option<Cited<Dong>>,
    /// The yearly sum of preschool, times the standard level (to 2026-06).
    pub preschool: Option<Cited<Coefficient>>,
    /// The yearly sum of general schools, times the standard level (to 2026-06).
    pub general: Option<Cited<Coefficient>>,
    /// The yearly sum where monthly support is given too, times the standard level (to 2026-06).
    pub with_monthly: Option<Cited<Coefficient>>,
    /// Is the yearly sum rounded to thousands (from 2023-07)?
    pub rounded: bool,
    /// Full monthly support, đồng.
    pub full: Option<Cited<Dong>>,
    /// Half monthly support, đồng (to 2026-06).
    pub half: Option<Cited<Dong>>,
    /// The parent's rate of injury from which support is full, per cent.
    pub full_from_rate: Cited<u32>,
    /// A war invalid's or toxin victim's rate from which it is half, per cent.
    pub half_from_rate: Cited<u32>,
    /// A sick soldier's rate from which it is half, per cent.
    pub half_from_rate_sick: Cited<u32>,
    /// The shortest vocational course supported, months.
    pub course_months: Cited<u32>,
    /// Months of a school year that are paid, at most.
    pub months_at_most: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(EducationSupport {
    standard_level: None, "mức chuẩn trợ cấp ưu đãi", "merit standard level";
    preschool: None, "hệ số một năm, mầm non", "a year of preschool, coefficient";
    general: None, "hệ số một năm, phổ thông", "a year of general school, coefficient";
    with_monthly: None, "hệ số một năm, nội trú, nghề nghiệp, đại học", "a year of boarding, vocational or higher school, coefficient";
    full: None, "trợ cấp hằng tháng, mức cao", "monthly support, full";
    half: None, "trợ cấp hằng tháng, mức thấp", "monthly support, half";
    full_from_rate: None, "tỷ lệ hưởng mức cao (%)", "rate with full support (%)";
    half_from_rate: None, "tỷ lệ hưởng mức thấp (%)", "rate with half support (%)";
    half_from_rate_sick: None, "tỷ lệ bệnh binh hưởng mức thấp (%)", "sick soldier's rate with half support (%)";
    course_months: None, "thời gian khóa học tối thiểu (tháng)", "shortest course (months)";
    months_at_most: None, "số tháng của một năm học", "months of a school year";
});

impl Rule for EducationSupport {
    type Facts = EducationSupportFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/education-support",
            title: ABOUT,
            governing_date: Text::new(
                "tháng được hưởng; trợ cấp năm: ngày 01/10 của năm học",
                "the month supported; for the yearly sum, 1 October of the school year",
            ),
            regimes: first_days(&[&LEVELS, &[DECREE_131_FROM]]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LEVELS.on(when)?;
        let decree = *found.value;
        let row_11 = decree.instrument().appendix("I");
        let (row_11, yearly_is_known) = match decree {
            Decree::D321Of2026 => (row_11.unchecked(), false),
            _ => (row_11.published(), true),
        };
        let yearly = |clause: &'static str, tenths| {
            let citation = DECREE_75_2021.article("8").clause(clause).published();
            yearly_is_known.then(|| Cited::new(Coefficient::tenths(tenths), citation))
        };
        let levels = Levels::of(decree, &[Row::EducationFull, Row::EducationHalf]);
        let of_131 = |article: &'static str, clause: &'static str| {
            let provision = DECREE_131_2021.article(article).clause(clause);
            if when.date < DECREE_131_FROM {
                provision.unchecked()
            } else {
                provision.published()
            }
        };
        Ok(Self {
            month: Month::of(when.date),
            standard_level: yearly_is_known
                .then(|| MERIT_STANDARD.on(when))
                .transpose()?
                .map(|level| level.cited()),
            preschool: yearly("1", 2),
            general: yearly("2", 4),
            with_monthly: yearly("3", 4),
            rounded: decree != Decree::D75Of2021,
            full: levels.get(Row::EducationFull).cloned(),
            half: levels.get(Row::EducationHalf).cloned(),
            full_from_rate: Cited::new(61, row_11.clone()),
            half_from_rate: Cited::new(21, row_11.clone()),
            half_from_rate_sick: Cited::new(41, row_11),
            course_months: Cited::new(12, of_131("94", "2")),
            months_at_most: Cited::new(12, of_131("96", "7")),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &EducationSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.months_at_most.value)?;
        if let Some((reason, citation)) = self.excludes(facts) {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let Some(ground) = self.best_ground(facts, trace) else {
            return Ok(None);
        };
        let mut payments = Payments::told_to(trace);
        if facts.yearly_sum_due {
            payments = self.yearly_sum(facts.school, payments, trace)?;
        }
        if facts.school.has_monthly_support() && facts.months > 0 {
            payments = self.monthly(ground, facts, payments, trace)?;
        }
        if payments.is_empty() {
            if !facts.school.has_monthly_support() || facts.months == 0 {
                trace.refuse(&self.who(), || Reason::NothingDue);
            }
            return Ok(None);
        }
        let total = payments.total();
        trace.step(&self.who(), |citation| {
            let label = Text::new("cộng", "total");
            let formula = Text::new("cộng các khoản", "sum of the lines");
            Step::new(label, formula, total, citation)
        });
        Ok(Some(payments))
    }
}

impl EducationSupport {
    /// What excludes from support altogether, beyond school.
    fn excludes(&self, facts: &EducationSupportFacts) -> Option<(Reason, Citation)> {
        let principle = |clause: &'static str| {
            let principles = DECREE_131_2021.article("96");
            if self.is_before_decree_131() {
                principles.clause(clause).unchecked()
            } else {
                principles.clause(clause).published()
            }
        };
        if !facts.school.is_beyond_school() {
            return None;
        }
        if let School::Vocational { course_months } = facts.school
            && course_months < self.course_months.value
        {
            let reason = Reason::CourseTooShort {
                months: course_months,
                shortest: self.course_months.value,
            };
            return Some((reason, self.course_months.citation.clone()));
        }
        if facts.supported_elsewhere {
            return Some((Reason::SupportedElsewhere, principle("2")));
        }
        facts
            .supported_before
            .then(|| (Reason::SupportedBefore, principle("6")))
    }

    fn yearly_sum<T: Trace<Reason>>(
        &self,
        school: School,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let coefficient = match school {
            School::Preschool => &self.preschool,
            School::General => &self.general,
            _ => &self.with_monthly,
        };
        let (Some(standard), Some(coefficient)) = (&self.standard_level, coefficient) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trợ cấp giáo dục hằng năm từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
                    "the yearly sum from 2026-07-01 (decree 321/2026/NĐ-CP)",
                ),
            });
        };
        let to_thousands = Rounding::new(Decimal::ONE_THOUSAND, Direction::HalfUp, None);
        let rounding = if self.rounded {
            &to_thousands
        } else {
            &Rounding::WHOLE_DONG
        };
        let amount = standard.value.scaled(coefficient.value, rounding)?;
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "trợ cấp năm tính theo mức chuẩn của tháng được hỏi; mặc định là ngày 01/10 của năm học",
                "the yearly sum is of the standard level of the month asked for; by default 1 October of the school year",
            ),
        });
        let label = Text::new("trợ cấp một năm học", "yearly sum of a school year");
        trace.step(&coefficient.citation, |citation| {
            let formula = if self.rounded {
                Text::new(
                    "mức chuẩn × hệ số, làm tròn đến nghìn đồng",
                    "standard level × coefficient, to the nearest thousand",
                )
            } else {
                Text::new("mức chuẩn × hệ số", "standard level × coefficient")
            };
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức chuẩn", "standard level"), standard.value)
                .input(Text::new("hệ số", "coefficient"), coefficient.value)
        });
        Ok(payments.with(
            label,
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &coefficient.citation,
        )?)
    }

    fn monthly<T: Trace<Reason>>(
        &self,
        ground: Monthly,
        facts: &EducationSupportFacts,
        payments: Payments,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        if facts.paid_to_study {
            let no_monthly = DECREE_131_2021.article("96").clause("6").point("b");
            trace.refuse(&no_monthly.published(), || Reason::PaidToStudy);
            return Ok(payments);
        }
        let (row, level) = self.due(ground)?;
        let amount = level.value.times(facts.months)?;
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức một tháng × số tháng", "a month × months");
            Step::new(row.label(), formula, amount, citation)
                .input(Text::new("mức một tháng", "a month"), level.value)
                .input(Text::new("số tháng", "months"), facts.months)
        });
        Ok(payments.with(
            row.label(),
            amount,
            Frequency::Once,
            Bound::Exact,
            &level.citation,
        )?)
    }

    fn is_before_decree_131(&self) -> bool {
        self.month.first_day() < DECREE_131_FROM
    }
}
