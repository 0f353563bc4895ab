//! Training support of unemployed workers (*hỗ trợ học nghề; hỗ trợ người lao động tham gia đào tạo,
//! nâng cao trình độ kỹ năng nghề*).
//!
//! The day of the decision on the support governs.
//!
//! | decided | short course | longer course, a month | odd days | meals |
//! |---|---|---|---|---|
//! | until 2013-11-30 | – | at most 300,000 | not established | – |
//! | from 2013-12-01 | up to 3 months: at most 3,000,000 | at most 600,000 | not established | – |
//! | from 2015-02-10 | – | at most 1,000,000 | a whole month | – |
//! | from 2021-05-15 | up to 3 months: at most 4,500,000 | at most 1,500,000 | half a month up to 14 days | – |
//! | from 2026-01-01 | under 3 months: at most 4,500,000 | at most 1,500,000 | half a month up to 14 days | 50,000 a day of study |
//!
//! Six months at most are supported, once. Whoever draws the benefit qualifies: until 2025 with nine
//! months contributed in 24, from 2026 on without more, if the file comes before the benefit ends.
//! Anybody else must from 2026 on have contributed nine months in 36, and need not have been insured
//! when the contract ended. Whether "once" means a spell of unemployment or a life is not established: the office states
//! it as `supported_before`.
//!
//! **Readings** of [`TrainingReadings`]: the monthly ceiling is compared month by month, as the money
//! is paid (decree 374/2025/NĐ-CP, article 13(8)), or with the mean fee; odd days rounded up may bring more
//! than was charged for the time studied, or no more.

mod amount;
mod conditions;
mod facts;
mod numbers;
mod rates;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Claimant, CourseFee, TrainingReadings, UnemploymentTrainingSupportFacts};
use numbers::Numbers;
use rates::{OddDays, RATES};
pub use reason::TrainingReason;

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{DECREE_28_2015, DECREE_374_2025};
use crate::refusing::refuse_each;
use crate::unemployment::{FUND, LAWS, UnemploymentLaw, in_force};

const ABOUT: Text = Text::new(
    "Hỗ trợ học nghề cho người lao động thất nghiệp",
    "Training support of unemployed workers",
);

/// The support as decided on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_labour_employment::unemployment_training_support::CourseFee;
/// use ansinh_labour_employment::{UnemploymentTrainingSupport, UnemploymentTrainingSupportFacts};
///
/// let fees = [1_400_000, 1_400_000, 1_700_000].map(Dong::new);
/// let facts = UnemploymentTrainingSupportFacts {
///     fee: CourseFee::ByMonth(fees.to_vec()),
///     study_days: 60,
///     ..UnemploymentTrainingSupportFacts::ordinary()
/// };
/// let rule = UnemploymentTrainingSupport::in_force(date(2026, 7, 20))?;
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(7_300_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnemploymentTrainingSupport {
    /// The day of the decision.
    pub decided: NaiveDate,
    /// The law of that day.
    pub law: UnemploymentLaw,
    /// Contributed months asked for (from 2015).
    pub minimum_months: Option<Cited<u32>>,
    /// Among so many before the end (from 2015).
    pub window_months: Option<Cited<u32>>,
    /// Months to lodge the file (from 2015).
    pub filing_months: Option<Cited<u32>>,
    /// A short course has so many months (where it has a rate of its own).
    pub short_course_months: Option<Cited<u32>>,
    /// Is a course of exactly that length a short one?
    pub exact_length_is_short: bool,
    /// For a short course, đồng.
    pub course_ceiling: Option<Cited<Dong>>,
    /// For any other, đồng a month.
    pub monthly_ceiling: Cited<Dong>,
    /// Odd days that are half a month at most (from 2021-05-15).
    pub half_month_days: Option<Cited<u32>>,
    /// Is it established what odd days count for?
    pub odd_days_established: bool,
    /// Months supported at most.
    pub most_months: Cited<u32>,
    /// Meals, đồng a day of study (from 2026).
    pub meals: Option<Cited<Dong>>,
    /// Months in which the course must begin (from 2015).
    pub start_months: Option<Cited<u32>>,
    /// Months for which a course may have been running (from 2020-07-15).
    pub running_months: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(UnemploymentTrainingSupport {
    minimum_months: None, "số tháng đóng tối thiểu", "contributed months asked for";
    window_months: None, "trong số tháng trước khi chấm dứt hợp đồng", "months before the end that are looked at";
    filing_months: None, "số tháng để nộp hồ sơ", "months to lodge the file";
    short_course_months: None, "số tháng của khóa ngắn hạn", "months of a short course";
    course_ceiling: None, "mức tối đa một khóa ngắn hạn", "a short course, at most";
    monthly_ceiling: None, "mức tối đa một tháng", "a month, at most";
    half_month_days: None, "số ngày lẻ tính nửa tháng", "odd days that are half a month";
    most_months: None, "số tháng hỗ trợ tối đa", "months supported at most";
    meals: None, "tiền ăn một ngày thực học", "meals a day of study";
    start_months: None, "số tháng phải bắt đầu học", "months in which the course must begin";
    running_months: None, "số tháng khóa học đã bắt đầu trước quyết định", "months for which a course may have been running";
});

impl Rule for UnemploymentTrainingSupport {
    type Facts = UnemploymentTrainingSupportFacts;
    type Award = Payments;
    type Reason = TrainingReason;

    fn about() -> About {
        About {
            id: "labour-employment/unemployment-training-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày ra quyết định hỗ trợ",
                "the day of the decision on the support",
            ),
            regimes: first_days(&[&LAWS, &RATES]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = in_force(when)?;
        let found = RATES.on(when)?;
        let (rates, citation) = (found.value, found.citation);
        let days = match rates.odd_days {
            OddDays::HalfUpTo(days) => Some(Cited::new(days, citation.clone())),
            OddDays::WholeMonth | OddDays::NotEstablished => None,
        };
        let dong = |amount: &(i64, Citation)| Cited::new(Dong::new(amount.0), amount.1.clone());
        let conditions = Numbers::of(*law.value);
        Ok(Self {
            decided: when.date,
            law: *law.value,
            minimum_months: conditions.minimum,
            window_months: conditions.window,
            filing_months: conditions.filing,
            short_course_months: rates
                .course
                .as_ref()
                .map(|(_, at)| Cited::new(3, at.clone())),
            exact_length_is_short: rates.three_months_are_short,
            course_ceiling: rates.course.as_ref().map(dong),
            monthly_ceiling: Cited::new(Dong::new(rates.monthly), citation.clone()),
            half_month_days: days,
            odd_days_established: rates.odd_days != OddDays::NotEstablished,
            most_months: conditions.most,
            meals: rates.meals.as_ref().map(dong),
            start_months: conditions.start,
            running_months: conditions.running,
            terms: Terms::new(Funding::on(when, &[&FUND]), law.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<TrainingReason>>(
        &self,
        facts: &UnemploymentTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.decided)?;
        let unmet = self.unmet(facts, trace)?;
        if refuse_each(unmet, trace) {
            return Ok(None);
        }
        self.award(facts, trace).map(Some)
    }
}

impl UnemploymentTrainingSupport {
    /// The most that so many people can have been supported with, meals apart: the check of a
    /// reported total.
    ///
    /// ```
    /// use ansinh_core::{Dong, Rule, date};
    /// use ansinh_labour_employment::UnemploymentTrainingSupport;
    ///
    /// let rule = UnemploymentTrainingSupport::in_force(date(2017, 6, 30))?;
    /// assert_eq!(rule.most_for(36)?, Dong::new(216_000_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if it cannot be counted.
    pub fn most_for(&self, people: u32) -> Result<Dong, AmountError> {
        let by_month = self.monthly_ceiling.value.times(self.most_months.value)?;
        let whole = self.course_ceiling.as_ref().map(|ceiling| ceiling.value);
        by_month.max(whole.unwrap_or(Dong::ZERO)).times(people)
    }

    /// Where the law says that support is given once.
    const fn once(&self) -> Option<Citation> {
        match self.law {
            UnemploymentLaw::Law2006 => None,
            UnemploymentLaw::Law2025 => Some(DECREE_374_2025.article("13").clause("1").published()),
            _ => Some(DECREE_28_2015.article("25").clause("1").published()),
        }
    }

    fn award<T: Trace<TrainingReason>>(
        &self,
        facts: &UnemploymentTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let fee = self.fee_part(facts, trace)?;
        let mut payments = Payments::told_to(trace).with(
            Text::new(
                "học phí, trả cho cơ sở đào tạo",
                "fee, paid to the training institution",
            ),
            fee.amount,
            Frequency::Once,
            Bound::Exact,
            &fee.citation,
        )?;
        if let Some(meals) = self.meals.as_ref().filter(|_| facts.study_days > 0) {
            let amount = meals.value.times(facts.study_days)?;
            let label = Text::new(
                "tiền ăn, trả cho người lao động",
                "meals, paid to the worker",
            );
            trace.step(&meals.citation, |citation| {
                let formula = Text::new("mức × số ngày thực học", "rate × days of study");
                Step::new(label.clone(), formula, amount, citation)
                    .input(Text::new("mức", "rate"), meals.value)
                    .input(
                        Text::new("số ngày thực học", "days of study"),
                        facts.study_days,
                    )
            });
            payments = payments.with(
                label,
                amount,
                Frequency::Once,
                Bound::Exact,
                &meals.citation,
            )?;
        }
        let total = payments.total();
        if payments.len() > 1 {
            trace.step(&fee.citation, |citation| {
                let label = Text::new("tổng hỗ trợ", "support in all");
                Step::new(
                    label,
                    Text::new("học phí + tiền ăn", "fee + meals"),
                    total,
                    citation,
                )
            });
        }
        Ok(payments)
    }
}
