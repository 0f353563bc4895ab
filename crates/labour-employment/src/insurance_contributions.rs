//! Contributions to social, health and unemployment insurance (*đóng bảo hiểm xã hội, bảo hiểm y tế,
//! bảo hiểm thất nghiệp*) for one worker and month, the employer's and the worker's.
//!
//! The month contributed for governs. Each insurance has its own base: social and health insurance
//! the wage up to 20 times the base salary (from 2025-07 the reference level, which equals it),
//! unemployment insurance up to 20 times the base salary or the minimum wage of the region. Rates,
//! per cent, employer and worker:
//!
//! | months | pensions | sickness | accidents | health | unemployment |
//! |---|---|---|---|---|---|
//! | 2013 | 13 + 7 | 3 | 1 | 3 + 1.5 | 1 + 1 |
//! | from 2014 | 14 + 8 | 3 | 1 | 3 + 1.5 | 1 + 1 |
//! | from 2017-06 | 14 + 8 | 3 | 0.5 | 3 + 1.5 | 1 + 1 |
//! | from 2020-07-15 | 14 + 8 | 3 | 0.5, approved employers 0.3 | 3 + 1.5 | 1 + 1 |
//! | 2021-07 to 2022-06 | 14 + 8 | 3 | 0 where the budget doesn't pay | 3 + 1.5 | 1 + 1 |
//! | 2021-10 to 2022-09 | 14 + 8 | 3 | as above | 3 + 1.5 | 0 + 1, fully funded units 1 + 1 |
//! | from 2026 | 14 + 8 | 3 | 0.5 or 0.3 | 3 + 1.5 | 1 + 1; 0 + 1 for a disabled recruit, twelve months |
//!
//! Every contribution is rounded to the đồng, half up: no rule on it was found. Until 2025-06 a wage
//! below the minimum wage of the region is raised to it, as social insurance did in practice: known,
//! not read. Trained work had a floor 7 % above it until 2022-06, heavy work one 5 or 7 % above the
//! work's own until 2021-01. Months of 14 unpaid working days or more count for nothing.

mod award;
mod base;
mod due;
mod facts;
mod rates;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, Verification, first_days};
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::{BASE_SALARY, MINIMUM_WAGE_MONTHLY, Region};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::{Contribution, Contributions, Fund, Share};
pub use facts::{InsuranceContributionsFacts, WorkConditions};
pub use rates::UnemploymentCeiling;

use crate::REVIEWED_UNTIL;
use crate::instruments::DECREE_49_2013;
use crate::instruments::insurance::{LAW_25_2008, LAW_41_2024, LAW_58_2014, LAW_71_2006};
use rates::{
    ACCIDENT, HEALTH, LAW_2014_FROM, LAW_2024_FROM, NAME, PAYERS, PENSION, Rate, SICKNESS,
    UNEMPLOYMENT,
};

/// The floor is no longer raised for trained work (decree 38/2022/NĐ-CP).
const UNTRAINED_FROM: NaiveDate = date(2022, 7, 1);
/// Decree 49/2013/NĐ-CP, with the uplift of heavy work, takes effect.
const HEAVY_FROM: NaiveDate = date(2013, 7, 1);
/// It is repealed (decree 145/2020/NĐ-CP, article 114).
const HEAVY_BEFORE: NaiveDate = date(2021, 2, 1);

ansinh_core::messages! {
    /// Why nothing is contributed.
    pub enum ContributionReason {
        /// Too many days without pay.
        TooManyUnpaidDays {
            /// Days without pay.
            days: u32,
            /// From so many on nothing is due.
            from: u32,
        } = "too-many-unpaid-days",
            vi: "không hưởng tiền lương {days} ngày làm việc trong tháng; từ {from} ngày thì không phải đóng",
            en: "{days} working days without pay in the month; from {from} on nothing is due";
    }
}

/// The contributions of a month.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_labour_employment::{InsuranceContributions, InsuranceContributionsFacts};
///
/// let facts = InsuranceContributionsFacts {
///     wage: Dong::new(5_000_000),
///     ..InsuranceContributionsFacts::ordinary()
/// };
/// let may = InsuranceContributions::in_force(date(2017, 5, 1))?.assess(&facts)?.award.unwrap();
/// assert_eq!((may.worker, may.employer), (Dong::new(525_000), Dong::new(1_100_000)));
/// let june = InsuranceContributions::in_force(date(2017, 6, 1))?.assess(&facts)?.award.unwrap();
/// assert_eq!((june.worker, june.employer), (Dong::new(525_000), Dong::new(1_075_000)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InsuranceContributions {
    /// The month contributed for.
    pub month: Month,
    /// Base salary or reference level, đồng a month.
    pub base_salary: Cited<Dong>,
    /// Minimum wage of region I, đồng a month.
    pub minimum_wage_i: Cited<Dong>,
    /// Minimum wage of region II, đồng a month.
    pub minimum_wage_ii: Cited<Dong>,
    /// Minimum wage of region III, đồng a month.
    pub minimum_wage_iii: Cited<Dong>,
    /// Minimum wage of region IV, đồng a month.
    pub minimum_wage_iv: Cited<Dong>,
    /// The wage insured for social insurance, times the base salary at most.
    pub social_ceiling: Cited<u32>,
    /// The same for health insurance.
    pub health_ceiling: Cited<u32>,
    /// The same against unemployment, times what [`unemployment_counted_on`](Self::unemployment_counted_on) says.
    pub unemployment_ceiling: Cited<u32>,
    /// On what the ceiling against unemployment is counted.
    pub unemployment_counted_on: UnemploymentCeiling,
    /// The lowest wage insured, times the reference level (from 2025-07).
    pub reference_floor: Option<Cited<u32>>,
    /// The floor of trained work above the minimum wage, per cent (until 2022-06).
    pub trained_uplift: Option<Cited<Percent>>,
    /// The same for heavy work (2013-07 to 2021-01).
    pub heavy_uplift: Option<Cited<Percent>>,
    /// The same for specially heavy work (2013-07 to 2021-01).
    pub specially_heavy_uplift: Option<Cited<Percent>>,
    /// Pensions, the employer, per cent.
    pub pension_employer: Cited<Percent>,
    /// Pensions, the worker, per cent.
    pub pension_worker: Cited<Percent>,
    /// Sickness and maternity, the employer, per cent.
    pub sickness: Cited<Percent>,
    /// Accidents, the employer, per cent.
    pub accident: Cited<Percent>,
    /// Accidents, an approved employer, per cent (from 2020-07-15).
    pub accident_approved: Option<Cited<Percent>>,
    /// Accidents where the budget doesn't pay the wage, per cent (2021-07 to 2022-06).
    pub accident_relief: Option<Cited<Percent>>,
    /// Health, the employer, per cent.
    pub health_employer: Cited<Percent>,
    /// Health, the worker, per cent.
    pub health_worker: Cited<Percent>,
    /// Unemployment, the employer, per cent.
    pub unemployment_employer: Cited<Percent>,
    /// Unemployment, the worker, per cent.
    pub unemployment_worker: Cited<Percent>,
    /// Unemployment, an employer not fully funded by the State, per cent (2021-10 to 2022-09).
    pub unemployment_relief: Option<Cited<Percent>>,
    /// Months without the employer's share for a disabled recruit (from 2026).
    pub recruit_months: Option<Cited<u32>>,
    /// Working days without pay from which nothing is due (from 2016).
    pub unpaid_days: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(InsuranceContributions {
    base_salary: None, "mức lương cơ sở, mức tham chiếu", "base salary or reference level";
    minimum_wage_i: None, "lương tối thiểu vùng I", "minimum wage, region I";
    minimum_wage_ii: None, "lương tối thiểu vùng II", "minimum wage, region II";
    minimum_wage_iii: None, "lương tối thiểu vùng III", "minimum wage, region III";
    minimum_wage_iv: None, "lương tối thiểu vùng IV", "minimum wage, region IV";
    social_ceiling: None, "mức đóng bảo hiểm xã hội tối đa (số lần)", "ceiling of social insurance, times";
    health_ceiling: None, "mức đóng bảo hiểm y tế tối đa (số lần)", "ceiling of health insurance, times";
    unemployment_ceiling: None, "mức đóng bảo hiểm thất nghiệp tối đa (số lần)", "ceiling of unemployment insurance, times";
    reference_floor: None, "mức đóng thấp nhất (số lần mức tham chiếu)", "floor, times the reference level";
    trained_uplift: None, "cộng thêm cho lao động qua đào tạo", "uplift of trained work";
    heavy_uplift: None, "cộng thêm cho công việc nặng nhọc", "uplift of heavy work";
    specially_heavy_uplift: None, "cộng thêm cho công việc đặc biệt nặng nhọc", "uplift of specially heavy work";
    pension_employer: None, "hưu trí, tử tuất: người sử dụng lao động", "pensions, employer";
    pension_worker: None, "hưu trí, tử tuất: người lao động", "pensions, worker";
    sickness: None, "ốm đau, thai sản", "sickness and maternity";
    accident: None, "tai nạn lao động, bệnh nghề nghiệp", "work accidents";
    accident_approved: None, "tai nạn lao động, mức thấp hơn được duyệt", "work accidents, approved employer";
    accident_relief: None, "tai nạn lao động, theo Nghị quyết 68/NQ-CP", "work accidents, relief of 2021";
    health_employer: None, "bảo hiểm y tế: người sử dụng lao động", "health, employer";
    health_worker: None, "bảo hiểm y tế: người lao động", "health, worker";
    unemployment_employer: None, "bảo hiểm thất nghiệp: người sử dụng lao động", "unemployment, employer";
    unemployment_worker: None, "bảo hiểm thất nghiệp: người lao động", "unemployment, worker";
    unemployment_relief: None, "bảo hiểm thất nghiệp, theo Nghị quyết 116/NQ-CP", "unemployment, relief of 2021";
    recruit_months: None, "số tháng giảm đóng khi tuyển người khuyết tật", "months of relief for a disabled recruit";
    unpaid_days: None, "số ngày không hưởng lương thì không phải đóng", "days without pay from which nothing is due";
});

impl Rule for InsuranceContributions {
    type Facts = InsuranceContributionsFacts;
    type Award = Contributions;
    type Reason = ContributionReason;

    fn about() -> About {
        About {
            id: "labour-employment/insurance-contributions",
            title: NAME,
            governing_date: Text::new("tháng đóng", "the month contributed for"),
            regimes: first_days(&[
                &PENSION,
                &SICKNESS,
                &ACCIDENT,
                &UNEMPLOYMENT,
                &BASE_SALARY,
                &MINIMUM_WAGE_MONTHLY,
                &[HEAVY_FROM, HEAVY_BEFORE, UNTRAINED_FROM],
            ]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let pension = PENSION.on(when)?;
        let unemployment = UNEMPLOYMENT.on(when)?.value;
        let accident = ACCIDENT.on(when)?;
        let wages = MINIMUM_WAGE_MONTHLY.on(when)?;
        let cited = |Rate(rate, citation): &Rate| Cited::new(*rate, citation.clone());
        let accident_rate = |rate| Cited::new(rate, accident.citation.clone());
        let (health_employer, health_worker, health) = HEALTH;
        let uplift = |percent, holds: bool, citation: &Citation| {
            holds.then(|| Cited::new(Percent::new(percent, 0), citation.clone()))
        };
        let heavy_holds = (HEAVY_FROM..HEAVY_BEFORE).contains(&when.date);
        let trained = wages.citation.clone().verified(Verification::Unchecked);
        let heavy = DECREE_49_2013.article("7").clause("3").unchecked();
        let (of_2014, of_2024) = (when.date >= LAW_2014_FROM, when.date >= LAW_2024_FROM);
        Ok(Self {
            month: Month::of(when.date),
            base_salary: BASE_SALARY.on(when)?.cited(),
            minimum_wage_i: wages.cited_in(Region::I),
            minimum_wage_ii: wages.cited_in(Region::II),
            minimum_wage_iii: wages.cited_in(Region::III),
            minimum_wage_iv: wages.cited_in(Region::IV),
            social_ceiling: Cited::new(20, social_ceiling(when.date)),
            health_ceiling: Cited::new(20, LAW_25_2008.article("14").published()),
            unemployment_ceiling: Cited::new(20, unemployment.ceiling_citation.clone()),
            unemployment_counted_on: unemployment.ceiling,
            reference_floor: of_2024.then(|| Cited::new(1, social_ceiling(when.date))),
            trained_uplift: uplift(7, when.date < UNTRAINED_FROM, &trained),
            heavy_uplift: uplift(5, heavy_holds, &heavy),
            specially_heavy_uplift: uplift(7, heavy_holds, &heavy),
            pension_employer: cited(&pension.value.employer),
            pension_worker: cited(&pension.value.worker),
            sickness: SICKNESS.on(when)?.cited(),
            accident: accident_rate(accident.value.full),
            accident_approved: accident.value.approved.map(accident_rate),
            accident_relief: accident.value.relief.as_ref().map(cited),
            health_employer: Cited::new(health_employer, health.clone()),
            health_worker: Cited::new(health_worker, health),
            unemployment_employer: cited(&unemployment.sides.employer),
            unemployment_worker: cited(&unemployment.sides.worker),
            unemployment_relief: unemployment.relief.as_ref().map(cited),
            recruit_months: unemployment
                .recruit_months
                .as_ref()
                .map(|(months, citation)| Cited::new(*months, citation.clone())),
            unpaid_days: of_2014.then(|| Cited::new(14, unpaid_days(when.date))),
            terms: Terms::new(Funding::on(when, &[&PAYERS]), pension.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ContributionReason>>(
        &self,
        facts: &InsuranceContributionsFacts,
        trace: &mut T,
    ) -> Result<Option<Contributions>, FactError> {
        facts.check(self.month)?;
        if let Some((citation, reason)) = self.too_many_unpaid_days(facts)? {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let bases = self.bases(facts, trace)?;
        let mut all = Contributions::default();
        for (fund, share, rate) in self.rates(facts)? {
            let base = match fund {
                Fund::Pension | Fund::Sickness | Fund::Accident => bases.social,
                Fund::Health => bases.health,
                Fund::Unemployment => bases.unemployment,
            };
            let coefficient = rate.value.to_coefficient().unwrap_or_default();
            let amount = base.scaled(coefficient, &Rounding::WHOLE_DONG)?;
            trace.step(&rate.citation, |citation| {
                let formula = Text::new("tiền lương đóng × tỷ lệ", "insured wage × rate");
                Step::new(fund.paid_by(share), formula, amount, citation)
                    .input(Text::new("tiền lương đóng", "insured wage"), base)
                    .input(Text::new("tỷ lệ", "rate"), rate.value)
            });
            all.add(share, amount)?;
            if T::LISTENS {
                all.contributions.push(Contribution {
                    fund,
                    share,
                    amount,
                    citation: rate.citation.clone(),
                });
            }
        }
        self.tell(&all, trace);
        Ok(Some(all))
    }
}

impl InsuranceContributions {
    fn tell<T: Trace<ContributionReason>>(&self, all: &Contributions, trace: &mut T) {
        trace.step(&self.pension_employer.citation, |citation| {
            let label = Text::new("tổng mức đóng", "contributions in all");
            let formula = Text::new(
                "người sử dụng lao động + người lao động",
                "employer + worker",
            );
            Step::new(label, formula, all.total, citation)
                .input(
                    Text::new("người sử dụng lao động", "employer"),
                    all.employer,
                )
                .input(Text::new("người lao động", "worker"), all.worker)
        });
    }
}

/// Where the ceiling, and from 2025-07 the floor, of social insurance stands.
fn social_ceiling(day: NaiveDate) -> Citation {
    if day >= LAW_2024_FROM {
        LAW_41_2024.article("31").clause("1").point("đ").published()
    } else if day >= LAW_2014_FROM {
        LAW_58_2014.article("89").clause("3").unchecked()
    } else {
        LAW_71_2006.article("94").unchecked()
    }
}

/// Where it stands that nothing is due for a month mostly without pay.
fn unpaid_days(day: NaiveDate) -> Citation {
    if day >= LAW_2024_FROM {
        LAW_41_2024.article("33").clause("5").published()
    } else {
        LAW_58_2014.article("85").clause("3").unchecked()
    }
}
