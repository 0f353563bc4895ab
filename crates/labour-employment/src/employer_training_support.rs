//! Support of employers who train workers to keep them (*hỗ trợ đào tạo, bồi dưỡng, nâng cao trình
//! độ kỹ năng nghề để duy trì việc làm cho người lao động*).
//!
//! The day of the decision governs (decree 374/2025/NĐ-CP, article 43(4)). Each worker's monthly fee
//! is supported up to a ceiling, six months at most; odd days are half a month below fifteen, a whole
//! one from there on. How many workers must be at risk is not established before 2020-07-15: the
//! office then states that it found enough. Whether the support of 2026 is given once for each case
//! or once for ever is not established either: the office states it as `supported_before`.
//!
//! From 2021-07-01 to 2022-06-30 resolution 68/NQ-CP gave more, on conditions of its own, which the
//! office states as met.

mod amount;
mod conditions;
mod facts;
mod in_force;
mod reason;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Cause, EmployerTrainingSupportFacts, LeftCourse, TrainedGroup, Workforce};
pub use reason::EmployerTrainingReason;

use crate::REVIEWED_UNTIL;
use crate::refusing::refuse_each;
use crate::unemployment::{FUND, LAWS_FROM_2015, UnemploymentLaw};
use in_force::RESOLUTION_68;

const ABOUT: Text = Text::new(
    "Hỗ trợ đào tạo để duy trì việc làm cho người lao động",
    "Support of training that keeps workers employed",
);

/// The support as decided on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_labour_employment::employer_training_support::{TrainedGroup, Workforce};
/// use ansinh_labour_employment::{
///     CourseLength, EmployerTrainingSupport, EmployerTrainingSupportFacts,
/// };
///
/// let group = TrainedGroup {
///     workers: 40,
///     fee: Dong::new(900_000),
///     length: CourseLength { months: 2, odd_days: 14 },
///     left: None,
/// };
/// let facts = EmployerTrainingSupportFacts {
///     workforce: Workforce::Counted { employed: 150, to_cut: 45 },
///     groups: vec![group],
///     ..EmployerTrainingSupportFacts::ordinary()
/// };
/// let rule = EmployerTrainingSupport::in_force(date(2026, 3, 2))?;
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(90_000_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmployerTrainingSupport {
    /// The day of the decision.
    pub decided: NaiveDate,
    /// The law of that day.
    pub law: UnemploymentLaw,
    /// Months for which contributions must be paid up.
    pub paid_up_months: Cited<u32>,
    /// An employer of fewer workers is a small one (from 2020-07-15).
    pub small_below: Option<Cited<u32>>,
    /// One of more is a large one (from 2020-07-15).
    pub large_above: Option<Cited<u32>>,
    /// Share of the workers of a small employer, per cent (from 2020-07-15).
    pub cut_share: Option<Cited<Percent>>,
    /// Workers of a small employer (from 2020-07-15).
    pub cut_of_small: Option<Cited<u32>>,
    /// Workers of a middling one (from 2020-07-15).
    pub cut_of_middling: Option<Cited<u32>>,
    /// Workers of a large one (from 2020-07-15).
    pub cut_of_large: Option<Cited<u32>>,
    /// Months for which the plan must keep the workers (from 2026).
    pub plan_months: Option<Cited<u32>>,
    /// Months to file (from 2026).
    pub filing_months: Option<Cited<u32>>,
    /// For a worker and month, đồng.
    pub monthly_ceiling: Cited<Dong>,
    /// The same under resolution 68/NQ-CP, while it holds.
    pub resolution_68_ceiling: Option<Cited<Dong>>,
    /// Months supported at most.
    pub most_months: Cited<u32>,
    /// Odd days that are half a month at most.
    pub half_month_days: Cited<u32>,
    /// Paid before the training is settled, per cent.
    pub advance: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(EmployerTrainingSupport {
    paid_up_months: None, "số tháng đóng đủ bảo hiểm thất nghiệp", "months of contributions paid up";
    small_below: None, "sử dụng ít hơn (lao động)", "a small employer has fewer workers";
    large_above: None, "sử dụng nhiều hơn (lao động)", "a large employer has more workers";
    cut_share: None, "tỷ lệ lao động cắt giảm", "share of the workers to be cut";
    cut_of_small: None, "số lao động cắt giảm khi sử dụng ít lao động", "workers to be cut, small employer";
    cut_of_middling: None, "số lao động cắt giảm khi sử dụng ở mức giữa", "workers to be cut, middling employer";
    cut_of_large: None, "số lao động cắt giảm khi sử dụng nhiều lao động", "workers to be cut, large employer";
    plan_months: None, "số tháng duy trì việc làm theo phương án", "months for which the plan keeps the workers";
    filing_months: None, "số tháng để nộp hồ sơ", "months to file";
    monthly_ceiling: None, "mức tối đa một người một tháng", "a worker and month, at most";
    resolution_68_ceiling: None, "mức tối đa một người một tháng theo Nghị quyết 68/NQ-CP", "a worker and month under resolution 68/NQ-CP, at most";
    most_months: None, "số tháng hỗ trợ tối đa", "months supported at most";
    half_month_days: None, "số ngày lẻ tính nửa tháng", "odd days that are half a month";
    advance: None, "tỷ lệ chuyển trước", "paid before the settlement";
});

impl Rule for EmployerTrainingSupport {
    type Facts = EmployerTrainingSupportFacts;
    type Award = Payments;
    type Reason = EmployerTrainingReason;

    fn about() -> About {
        About {
            id: "labour-employment/employer-training-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày ra quyết định hỗ trợ",
                "the day of the decision on the support",
            ),
            regimes: first_days(&[&LAWS_FROM_2015, &RESOLUTION_68]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = LAWS_FROM_2015.on(when)?;
        let relief = RESOLUTION_68.on(when)?;
        let ceiling = |dong: Dong| Cited::new(dong, relief.citation.clone());
        let terms = Terms::new(Funding::on(when, &[&FUND]), law.caveats());
        Ok(Self {
            resolution_68_ceiling: relief.value.map(ceiling),
            ..Self::of(*law.value, when.date, terms)
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<EmployerTrainingReason>>(
        &self,
        facts: &EmployerTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check(self.decided)?;
        if refuse_each(self.unmet(facts)?, trace) {
            return Ok(None);
        }
        let amount = self.amount(facts, trace)?;
        if amount == Dong::ZERO {
            trace.refuse(&self.monthly_ceiling.citation, || {
                EmployerTrainingReason::NobodyTrained
            });
            return Ok(None);
        }
        self.award(amount, trace).map(Some)
    }
}
