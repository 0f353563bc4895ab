//! What the fund for work accidents and occupational diseases pays (*trợ cấp một lần, trợ cấp hằng
//! tháng, trợ cấp phục vụ, trợ cấp khi chết, dưỡng sức, hỗ trợ chuyển đổi nghề nghiệp*).
//!
//! With *L0* the base salary (from 2025-07 the reference level, which equals it), *L* the wage
//! insured in the month before, *m* the per cent lost and *t* the years contributed, one at least:
//!
//! | claim | amount |
//! |---|---|
//! | 5 to 30 per cent, once | (5 + 0.5 × (m − 5)) × L0 + (0.5 + 0.3 × (t − 1)) × L |
//! | from 31 per cent, a month | (30 % + 2 % × (m − 31)) × L0 + (0.5 % + 0.3 % × (t − 1)) × L |
//! | from 81 per cent, needing an attendant | L0 a month more |
//! | death, once | 36 × L0, and survivors' benefits |
//! | emigration of whoever draws the monthly benefit, once | 3 months of it |
//! | recuperation | 30 % × L0 a day; 10 days from 51 per cent, 7 from 31, 5 from 15 |
//! | retraining | half of the fee, 15 × L0 at most; twice, once a year |
//!
//! The month governs in which treatment ended, or in which the board concluded where there was no
//! stay in hospital; the month of death; that of the days or the course. A monthly benefit is later
//! raised by the decrees on pensions, not reckoned anew. What the employer owes comes beside
//! (`work-accident-compensation`); fault does not matter here.
//!
//! **Readings** of [`AccidentBenefitReadings`]: odd months of contributions, which are left out; and
//! the base salary of the month of the accident.

mod award;
mod claims;
mod facts;
mod injury;
mod laws;

use ansinh_core::explanation::{Caveat, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Decimal, Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::AccidentBenefit;
pub use facts::{AccidentBenefitReadings, Claim, WorkAccidentBenefitFacts};
pub use laws::AccidentBenefitLaw;

use crate::REVIEWED_UNTIL;
use laws::{FUND, LAWS, NAME, Recuperation};

ansinh_core::messages! {
    /// Why the fund pays nothing.
    pub enum BenefitReason {
        /// Too little working capacity lost.
        TooLittleLost {
            /// Per cent lost.
            loss: u32,
            /// From so many on it pays.
            from: u32,
        } = "too-little-lost",
            vi: "suy giảm khả năng lao động {loss} %, dưới {from} %",
            en: "{loss} per cent of working capacity lost, below {from}";
        /// Nothing is paid for what caused it.
        Excluded {
            /// The cause.
            cause: Text,
        } = "excluded-cause",
            vi: "không được hưởng: {cause}",
            en: "nothing is paid: {cause}";
        /// The days of recuperation come too late.
        NotWithinThirtyDays = "not-within-thirty-days",
            vi: "ngoài 30 ngày đầu trở lại làm việc",
            en: "not within the first 30 days back at work";
        /// So many courses were supported already.
        SupportedBefore {
            /// The most.
            times: u32,
        } = "supported-before",
            vi: "đã được hỗ trợ chuyển đổi nghề nghiệp đủ {times} lần",
            en: "retraining was supported {times} times already";
        /// A course was supported in this year.
        SupportedThisYear = "supported-this-year",
            vi: "đã được hỗ trợ chuyển đổi nghề nghiệp trong năm",
            en: "retraining was supported in this year already";
    }
}

/// What the fund pays for claims of a month.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_labour_employment::work_accident_benefit::Claim;
/// use ansinh_labour_employment::{WorkAccidentBenefit, WorkAccidentBenefitFacts};
///
/// let rule = WorkAccidentBenefit::in_force(date(2017, 3, 1))?;
/// let claim = Claim::Injury {
///     loss: 40,
///     months_contributed: 120,
///     wage: Dong::new(4_000_000),
///     needs_attendant: false,
/// };
/// let facts = WorkAccidentBenefitFacts { claim, ..WorkAccidentBenefitFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.award.unwrap().monthly, Dong::new(708_800));
///
/// let facts = WorkAccidentBenefitFacts { claim: Claim::Death, ..facts };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(43_560_000)); // 36 × 1,210,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkAccidentBenefit {
    /// The law of the month.
    pub law: AccidentBenefitLaw,
    /// The month's base salary or reference level, đồng a month.
    pub base_salary: Cited<Dong>,
    /// Per cent of working capacity from which the fund pays.
    pub owed_from: Cited<u32>,
    /// The benefit paid once at that loss, times the base salary.
    pub one_off_base: Cited<Coefficient>,
    /// What each further per cent adds, times the base salary.
    pub one_off_per_percent: Cited<Coefficient>,
    /// For contributions of a year or less, months of wage.
    pub one_off_first_year: Cited<Coefficient>,
    /// For each further year, months of wage.
    pub one_off_per_year: Cited<Coefficient>,
    /// Per cent of working capacity from which the benefit is monthly.
    pub monthly_from: Cited<u32>,
    /// The monthly benefit at that loss, times the base salary.
    pub monthly_base: Cited<Coefficient>,
    /// What each further per cent adds, times the base salary.
    pub monthly_per_percent: Cited<Coefficient>,
    /// For contributions of a year or less, times the wage.
    pub monthly_first_year: Cited<Coefficient>,
    /// For each further year, times the wage.
    pub monthly_per_year: Cited<Coefficient>,
    /// Per cent of working capacity from which an attendant is paid for.
    pub attendant_from: Cited<u32>,
    /// For the attendant, times the base salary.
    pub attendant: Cited<Coefficient>,
    /// At death, times the base salary.
    pub death: Cited<u32>,
    /// At emigration, months of the benefit drawn (from 2016-07-01).
    pub emigration_months: Option<Cited<u32>>,
    /// Recuperation, times the base salary a day (from 2016-01-01, as all on it).
    pub recuperation_per_day: Option<Cited<Coefficient>>,
    /// Per cent of working capacity from which there is recuperation.
    pub recuperation_from: Option<Cited<u32>>,
    /// Its days at most from that loss.
    pub recuperation_days: Option<Cited<u32>>,
    /// Per cent from which there are more days.
    pub recuperation_more_from: Option<Cited<u32>>,
    /// The days at most from that loss.
    pub recuperation_more_days: Option<Cited<u32>>,
    /// Per cent from which there are most days.
    pub recuperation_most_from: Option<Cited<u32>>,
    /// The days at most from that loss.
    pub recuperation_most_days: Option<Cited<u32>>,
    /// Retraining, per cent of the fee at most (from 2016-07-01, as all on it).
    pub retraining_share: Option<Cited<Percent>>,
    /// The most for a course, times the base salary.
    pub retraining_ceiling: Option<Cited<u32>>,
    /// The most courses for a worker.
    pub retraining_times: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WorkAccidentBenefit {
    base_salary: None, "mức lương cơ sở, mức tham chiếu", "base salary or reference level";
    owed_from: None, "mức suy giảm được hưởng", "per cent from which the fund pays";
    one_off_base: None, "trợ cấp một lần khởi điểm (số lần lương cơ sở)", "one-off benefit to begin with, times the base salary";
    one_off_per_percent: None, "trợ cấp một lần cho mỗi 1 % tăng thêm", "one-off benefit for each further per cent";
    one_off_first_year: None, "trợ cấp một lần cho năm đóng đầu (số tháng lương)", "one-off benefit for the first year, months of wage";
    one_off_per_year: None, "trợ cấp một lần cho mỗi năm đóng thêm", "one-off benefit for each further year";
    monthly_from: None, "mức suy giảm được hưởng hằng tháng", "per cent from which the benefit is monthly";
    monthly_base: None, "trợ cấp hằng tháng khởi điểm (số lần lương cơ sở)", "monthly benefit to begin with, times the base salary";
    monthly_per_percent: None, "trợ cấp hằng tháng cho mỗi 1 % tăng thêm", "monthly benefit for each further per cent";
    monthly_first_year: None, "trợ cấp hằng tháng cho năm đóng đầu (số lần tiền lương)", "monthly benefit for the first year, times the wage";
    monthly_per_year: None, "trợ cấp hằng tháng cho mỗi năm đóng thêm", "monthly benefit for each further year";
    attendant_from: None, "mức suy giảm được hưởng trợ cấp phục vụ", "per cent from which an attendant is paid for";
    attendant: None, "trợ cấp phục vụ (số lần lương cơ sở)", "attendant's benefit, times the base salary";
    death: None, "trợ cấp khi chết (số lần lương cơ sở)", "at death, times the base salary";
    emigration_months: None, "trợ cấp khi ra nước ngoài định cư (số tháng)", "at emigration, months";
    recuperation_per_day: None, "dưỡng sức một ngày (số lần lương cơ sở)", "recuperation a day, times the base salary";
    recuperation_from: None, "mức suy giảm được dưỡng sức", "per cent from which there is recuperation";
    recuperation_days: None, "số ngày dưỡng sức tối đa", "days of recuperation at most";
    recuperation_more_from: None, "mức suy giảm được dưỡng sức dài hơn", "per cent from which there are more days";
    recuperation_more_days: None, "số ngày dưỡng sức dài hơn tối đa", "more days at most";
    recuperation_most_from: None, "mức suy giảm được dưỡng sức dài nhất", "per cent from which there are most days";
    recuperation_most_days: None, "số ngày dưỡng sức dài nhất tối đa", "most days at most";
    retraining_share: None, "tỷ lệ hỗ trợ học phí", "share of the fee";
    retraining_ceiling: None, "mức hỗ trợ học phí tối đa (số lần lương cơ sở)", "the most for a course, times the base salary";
    retraining_times: None, "số lần hỗ trợ học phí tối đa", "the most courses";
});

impl Rule for WorkAccidentBenefit {
    type Facts = WorkAccidentBenefitFacts;
    type Award = AccidentBenefit;
    type Reason = BenefitReason;

    fn about() -> About {
        About {
            id: "labour-employment/work-accident-benefit",
            title: NAME,
            governing_date: Text::new(
                "tháng bắt đầu hưởng: điều trị xong, ra viện hoặc có kết luận giám định; tháng chết",
                "the month in which the benefit begins: treatment ended or the board concluded; that of death",
            ),
            regimes: first_days(&[&LAWS, &BASE_SALARY]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = LAWS.on(when)?;
        let by = law.value;
        let recuperation = by.recuperation.as_ref();
        let days = |value, of: fn(&Recuperation) -> &Citation| {
            recuperation.map(|provisions| Cited::new(value, of(provisions).clone()))
        };
        let retraining = |value: u32| {
            let provision = by.retraining.clone();
            provision.map(|citation| Cited::new(value, citation))
        };
        Ok(Self {
            law: by.law,
            base_salary: BASE_SALARY.on(when)?.cited(),
            owed_from: Cited::new(5, by.one_off_by_loss.clone()),
            one_off_base: hundredths(500, &by.one_off_by_loss),
            one_off_per_percent: hundredths(50, &by.one_off_by_loss),
            one_off_first_year: hundredths(50, &by.one_off_by_years),
            one_off_per_year: hundredths(30, &by.one_off_by_years),
            monthly_from: Cited::new(31, by.monthly_by_loss.clone()),
            monthly_base: hundredths(30, &by.monthly_by_loss),
            monthly_per_percent: hundredths(2, &by.monthly_by_loss),
            monthly_first_year: thousandths(5, &by.monthly_by_years),
            monthly_per_year: thousandths(3, &by.monthly_by_years),
            attendant_from: Cited::new(81, by.attendant.clone()),
            attendant: hundredths(100, &by.attendant),
            death: Cited::new(36, by.death.clone()),
            emigration_months: by
                .emigration
                .clone()
                .map(|citation| Cited::new(3, citation)),
            recuperation_per_day: recuperation.map(|by| hundredths(30, &by.per_day)),
            recuperation_from: days(15, |by| &by.least),
            recuperation_days: days(5, |by| &by.least),
            recuperation_more_from: days(31, |by| &by.middle),
            recuperation_more_days: days(7, |by| &by.middle),
            recuperation_most_from: days(51, |by| &by.most),
            recuperation_most_days: days(10, |by| &by.most),
            retraining_share: by
                .retraining
                .clone()
                .map(|citation| Cited::new(Percent::new(50, 0), citation)),
            retraining_ceiling: retraining(15),
            retraining_times: retraining(2),
            terms: Terms::new(Funding::on(when, &[&FUND]), law.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<BenefitReason>>(
        &self,
        facts: &WorkAccidentBenefitFacts,
        trace: &mut T,
    ) -> Result<Option<AccidentBenefit>, FactError> {
        facts.check()?;
        let Some(cause) = facts.excluded_cause else {
            return self.claimed(facts, trace);
        };
        if self.law < AccidentBenefitLaw::Law2015 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 01/7/2016, các nguyên nhân không được hưởng",
                    "before 2016-07-01, causes for which nothing is paid",
                ),
            });
        }
        trace.refuse(&cause.citation(), || BenefitReason::Excluded {
            cause: cause.label(),
        });
        Ok(None)
    }
}

impl WorkAccidentBenefit {
    /// The base salary that counts.
    fn base<T: Trace<BenefitReason>>(
        &self,
        facts: &WorkAccidentBenefitFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let Some(accident) = facts.readings.base_salary_of_accident else {
            return Ok(self.base_salary.value);
        };
        let base = *BASE_SALARY.on(accident)?.value;
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "mức lương cơ sở của tháng xảy ra tai nạn",
                "the base salary of the month of the accident",
            ),
        });
        Ok(base)
    }
}

fn hundredths(value: u32, citation: &Citation) -> Cited<Coefficient> {
    exact(Decimal::new(value.into(), 2), citation)
}

fn thousandths(value: u32, citation: &Citation) -> Cited<Coefficient> {
    exact(Decimal::new(value.into(), 3), citation)
}

fn exact(value: Decimal, citation: &Citation) -> Cited<Coefficient> {
    let coefficient = Coefficient::from_decimal(value.normalize()).unwrap_or_default();
    Cited::new(coefficient, citation.clone())
}
