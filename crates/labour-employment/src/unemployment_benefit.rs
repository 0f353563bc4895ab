//! Unemployment benefit (*trợ cấp thất nghiệp*): who has it, how much a month, for how many months,
//! and from which day to which each of them runs.
//!
//! The day of the decision governs, whatever the day the contract ended: law 74/2025/QH15, article
//! 55(4). A file lodged before 2015-01-01 falls under law 71/2006/QH11 (decree 28/2015/NĐ-CP,
//! article 39(4)); for it, ask for the rule on the day of filing.
//!
//! | | until 2014 | 2015 to 2025 | from 2026 |
//! |---|---|---|---|
//! | contributed | 12 months in 24 | 12 in 24, or in 36 after a short contract | the same |
//! | file | – | within 3 months, date to date | the same, complete |
//! | amount | 60 % of the mean of the last six insured wages | the same | the same |
//! | cap | none | 5 × base salary or regional minimum wage when the contract ended | 5 × regional minimum of the last month contributed |
//! | months | 3, 6, 9 or 12 | 3, and one for each 12 months above 36, at most 12 | the same |
//! | first day | not established | the 16th working day | the 11th working day |
//!
//! **Readings** of [`BenefitReadings`]: the law's wording of the cap of 2026 against the decree's,
//! Saturdays until 2025, months after a short February, and whether the month of the end counts
//! among those looked at though the contract ended within it. By default a contract that ended
//! within a month is looked at up to the month before; one that ended with a month, up to that.

mod amount;
mod award;
mod facts;
mod granted;
mod health_insurance;
mod laws;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::UnemploymentAward;
pub use facts::{BenefitReadings, UnemploymentBenefitFacts};

use crate::REVIEWED_UNTIL;
use crate::refusing::refuse_each;
use crate::unemployment::{
    Claim, Conditions, FUND, JobLossReason, LAWS, Scale, UnemploymentLaw, in_force,
};

const ABOUT: Text = Text::new("Trợ cấp thất nghiệp", "Unemployment benefit");

/// The benefit as decided on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Award, Dong, Month, Rule, date};
/// use ansinh_labour_employment::unemployment::{JobLoss, PaidMonths};
/// use ansinh_labour_employment::{UnemploymentBenefit, UnemploymentBenefitFacts};
///
/// let six_years = PaidMonths {
///     from: Month::of(date(2020, 8, 1)),
///     through: Month::of(date(2026, 7, 1)),
///     wage: Dong::new(15_000_000),
/// };
/// let facts = UnemploymentBenefitFacts {
///     job_loss: JobLoss {
///         ended: date(2026, 7, 31),
///         filed: date(2026, 8, 3),
///         contributions: vec![six_years],
///         ..JobLoss::ordinary()
///     },
///     ..UnemploymentBenefitFacts::ordinary()
/// };
/// let rule = UnemploymentBenefit::in_force(date(2026, 8, 20))?;
/// let award = rule.assess(&facts)?.award.unwrap();
/// assert_eq!((award.monthly, award.months), (Dong::new(9_000_000), 6));
/// assert_eq!(award.first_day(), Some(date(2026, 8, 18)));
/// assert_eq!(award.total(), Dong::new(54_000_000));
///
/// let resigned = JobLoss { unlawful_resignation: true, ..facts.job_loss.clone() };
/// let facts = UnemploymentBenefitFacts { job_loss: resigned, ..facts };
/// assert!(!rule.assess(&facts)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnemploymentBenefit {
    /// The day of the decision.
    pub decided: NaiveDate,
    /// The law it falls under.
    pub law: UnemploymentLaw,
    /// Contributed months asked for.
    pub minimum_months: Cited<u32>,
    /// Among so many months before the end.
    pub window_months: Cited<u32>,
    /// The same after a short contract (from 2015).
    pub window_months_short: Option<Cited<u32>>,
    /// Months to lodge the file (from 2015).
    pub filing_months: Option<Cited<u32>>,
    /// The working day after filing on which the benefit begins (from 2015).
    pub first_working_day: Option<Cited<u32>>,
    /// Working days for the decision (from 2015).
    pub decision_days: Option<Cited<u32>>,
    /// Months whose wages make the mean.
    pub wage_months: Cited<u32>,
    /// Of that mean, per cent.
    pub rate: Cited<Percent>,
    /// The cap, as a multiple of the base salary or minimum wage (from 2015).
    pub cap_multiple: Option<Cited<u32>>,
    /// Months of benefit for those who meet the minimum.
    pub base_months: Cited<u32>,
    /// Contributed months that give no more than these (from 2015).
    pub base_covers: Option<Cited<u32>>,
    /// Further contributed months that give one more (from 2015).
    pub months_for_one_more: Option<Cited<u32>>,
    /// Months of benefit at most (from 2015).
    pub most_months: Option<Cited<u32>>,
    /// Contributed months from which six are given (until 2014).
    pub six_months_from: Option<Cited<u32>>,
    /// Contributed months from which nine are given (until 2014).
    pub nine_months_from: Option<Cited<u32>>,
    /// Contributed months from which twelve are given (until 2014).
    pub twelve_months_from: Option<Cited<u32>>,
    /// Contributed months that a month of benefit uses up (from 2015).
    pub used_by_each: Option<Cited<u32>>,
    /// Contributed months beyond which nothing is reserved (from 2026).
    pub reserved_up_to: Option<Cited<u32>>,
    /// For the health insurance of the worker, per cent of the benefit.
    pub health_insurance: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(UnemploymentBenefit {
    minimum_months: None, "số tháng đóng tối thiểu", "contributed months asked for";
    window_months: None, "trong số tháng trước khi chấm dứt hợp đồng", "months before the end that are looked at";
    window_months_short: None, "trong số tháng trước khi chấm dứt hợp đồng ngắn hạn", "months before the end of a short contract";
    filing_months: None, "số tháng để nộp hồ sơ", "months to lodge the file";
    first_working_day: None, "hưởng từ ngày làm việc thứ", "working day on which the benefit begins";
    decision_days: None, "số ngày làm việc để ra quyết định", "working days for the decision";
    wage_months: None, "số tháng tính bình quân tiền lương", "months whose wages make the mean";
    rate: None, "tỷ lệ hưởng", "rate on the mean wage";
    cap_multiple: None, "số lần lương cơ sở hoặc lương tối thiểu vùng, tối đa", "cap, times the base salary or minimum wage";
    base_months: None, "số tháng hưởng ban đầu", "months of benefit to begin with";
    base_covers: None, "số tháng đóng ứng với số tháng hưởng ban đầu", "contributed months these cover";
    months_for_one_more: None, "số tháng đóng thêm để hưởng thêm một tháng", "contributed months for one month more";
    most_months: None, "số tháng hưởng tối đa", "months of benefit at most";
    six_months_from: None, "số tháng đóng để hưởng sáu tháng", "contributed months for six";
    nine_months_from: None, "số tháng đóng để hưởng chín tháng", "contributed months for nine";
    twelve_months_from: None, "số tháng đóng để hưởng mười hai tháng", "contributed months for twelve";
    used_by_each: None, "số tháng đóng ứng với một tháng hưởng", "contributed months used by a month of benefit";
    reserved_up_to: None, "số tháng đóng tối đa được bảo lưu", "contributed months beyond which nothing is reserved";
    health_insurance: None, "mức đóng bảo hiểm y tế trên trợ cấp", "health insurance, of the benefit";
});

impl Rule for UnemploymentBenefit {
    type Facts = UnemploymentBenefitFacts;
    type Award = UnemploymentAward;
    type Reason = JobLossReason;

    fn about() -> About {
        About {
            id: "labour-employment/unemployment-benefit",
            title: ABOUT,
            governing_date: Text::new("ngày ra quyết định hưởng", "the day of the decision"),
            regimes: first_days(&[&LAWS, &health_insurance::RATE]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = in_force(when)?;
        let health = health_insurance::RATE.on(when)?.cited();
        let terms = Terms::new(Funding::on(when, &[&FUND]), law.caveats());
        Ok(match *law.value {
            UnemploymentLaw::Law2006 => laws::law_2006(when.date, health, terms),
            UnemploymentLaw::Law2025 => laws::law_2025(when.date, health, terms),
            of_2013 => laws::law_2013(of_2013, when.date, health, terms),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<JobLossReason>>(
        &self,
        facts: &UnemploymentBenefitFacts,
        trace: &mut T,
    ) -> Result<Option<UnemploymentAward>, FactError> {
        facts.check(self)?;
        let conditions = self.conditions(facts);
        let unmet = conditions.unmet(&facts.job_loss, facts.days(self.law))?;
        conditions.tell_reading(&facts.job_loss, trace);
        let contributed = facts.job_loss.months();
        let months = self.months(contributed);
        let refused = refuse_each(unmet, trace);
        if months == 0 && !refused {
            trace.refuse(&self.minimum_months.citation, || {
                JobLossReason::TooFewMonths {
                    paid: contributed,
                    needed: self.minimum_months.value,
                    window: contributed,
                }
            });
        }
        if refused || months == 0 {
            return Ok(None);
        }
        let monthly = self.monthly(facts, trace)?;
        self.award(facts, monthly, months, trace).map(Some)
    }
}

impl UnemploymentBenefit {
    fn conditions(&self, facts: &UnemploymentBenefitFacts) -> Conditions<'_> {
        Conditions {
            law: self.law,
            minimum: &self.minimum_months,
            window: &self.window_months,
            window_short: self.window_months_short.as_ref(),
            filing: self.filing_months.as_ref(),
            month_of_end_counts: facts.readings.month_of_end_counts,
            claim: Claim::Benefit,
        }
    }

    /// Months of benefit for so many contributed ones.
    ///
    /// ```
    /// use ansinh_core::{Rule, date};
    /// use ansinh_labour_employment::UnemploymentBenefit;
    ///
    /// let rule = UnemploymentBenefit::in_force(date(2017, 6, 1))?;
    /// assert_eq!([11, 12, 47, 48, 200].map(|months| rule.months(months)), [0, 3, 3, 4, 12]);
    /// let earlier = UnemploymentBenefit::in_force(date(2014, 6, 1))?;
    /// assert_eq!([35, 36, 72, 144].map(|months| earlier.months(months)), [3, 6, 9, 12]);
    /// # Ok::<(), ansinh_core::law::NotInForce>(())
    /// ```
    pub fn months(&self, contributed: u32) -> u32 {
        let value = |months: &Option<Cited<u32>>| months.as_ref().map(|months| months.value);
        let reached =
            |from: &Option<Cited<u32>>| value(from).is_some_and(|from| contributed >= from);
        let (minimum, base) = (self.minimum_months.value, self.base_months.value);
        if contributed >= minimum && reached(&self.twelve_months_from) {
            return 12;
        }
        if contributed >= minimum && reached(&self.nine_months_from) {
            return 9;
        }
        if contributed >= minimum && reached(&self.six_months_from) {
            return 6;
        }
        Scale {
            minimum,
            base_covers: value(&self.base_covers).unwrap_or(u32::MAX),
            base,
            step: value(&self.months_for_one_more).unwrap_or(u32::MAX),
            most: value(&self.most_months).unwrap_or(u32::MAX),
        }
        .benefit_months(contributed)
    }
}
