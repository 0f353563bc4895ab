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

mod facts;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{Cause, EmployerTrainingSupportFacts, LeftCourse, TrainedGroup, Workforce};
pub use reason::EmployerTrainingReason;

use crate::counting::WorkingDays;
use crate::course::{HalfMonths, odd_half_months};
use crate::instruments::insurance::{
    DECREE_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_74_2025, RESOLUTION_68_2021,
};
use crate::unemployment::{FUND, LAWS_FROM_2015, REVIEWED_UNTIL, UnemploymentLaw};

const ABOUT: Text = Text::new(
    "Hỗ trợ đào tạo để duy trì việc làm cho người lao động",
    "Support of training that keeps workers employed",
);

/// What resolution 68/NQ-CP gives a worker and month, while it does.
static RESOLUTION_68: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        let resolution = RESOLUTION_68_2021.whole();
        &[
            Entry::new(
                date(2015, 1, 1),
                None,
                LAW_38_2013.article("47").published(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Some(Dong::new(1_500_000)),
                resolution.unchecked(),
            ),
            Entry::new(date(2022, 7, 1), None, resolution.unchecked()),
        ]
    },
    REVIEWED_UNTIL,
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
        let laws = LAWS_FROM_2015.entries().iter();
        let relief = RESOLUTION_68.entries().iter();
        let mut regimes: Vec<_> = laws
            .map(|entry| entry.payable_from)
            .chain(relief.map(|entry| entry.payable_from))
            .collect();
        regimes.sort_unstable();
        regimes.dedup();
        About {
            id: "labour-employment/employer-training-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày ra quyết định hỗ trợ",
                "the day of the decision on the support",
            ),
            regimes,
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
        let unmet = if facts.workforce == Workforce::Resolution68 {
            self.resolution_not_in_force()
        } else {
            self.unmet(facts)?
        };
        if !unmet.is_empty() {
            for (citation, reason) in unmet {
                trace.refuse(&citation, || reason);
            }
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

type Unmet = (Citation, EmployerTrainingReason);

impl EmployerTrainingSupport {
    fn of(law: UnemploymentLaw, decided: NaiveDate, terms: Terms) -> Self {
        let of_2025 = law == UnemploymentLaw::Law2025;
        let article_22 = DECREE_374_2025.article("22");
        let article_23 = DECREE_374_2025.article("23");
        let pick = |of_2026: Citation, earlier: Citation| if of_2025 { of_2026 } else { earlier };
        let counted = law >= UnemploymentLaw::Law2013Amended;
        let sizes = pick(
            article_22.clause("1").published(),
            DECREE_61_2020.article("1").published(),
        );
        let size = |value| counted.then(|| Cited::new(value, sizes.clone()));
        let from_2026 = |value, citation| of_2025.then(|| Cited::new(value, citation));
        let money = pick(
            article_23.clause("1").published(),
            DECREE_28_2015.article("4").clause("1").published(),
        );
        let days = pick(
            article_23.clause("2").published(),
            DECREE_28_2015.article("4").clause("1").published(),
        );
        let paid_up = pick(
            article_22.clause("2").point("a").published(),
            LAW_38_2013.article("47").clause("1").point("a").published(),
        );
        let months = pick(
            LAW_74_2025.article("42").clause("3").published(),
            LAW_38_2013.article("47").clause("2").published(),
        );
        let advance = pick(
            DECREE_374_2025.article("26").clause("4").published(),
            DECREE_28_2015.article("27").clause("3").published(),
        );
        let plan = article_22.clause("2").point("b").published();
        let filing = DECREE_374_2025.article("26").clause("2").published();
        Self {
            decided,
            law,
            paid_up_months: Cited::new(12, paid_up),
            small_below: size(200),
            large_above: size(1_000),
            cut_share: counted.then(|| Cited::new(Percent::new(30, 0), sizes.clone())),
            cut_of_small: size(30),
            cut_of_middling: size(50),
            cut_of_large: size(100),
            plan_months: from_2026(12, plan),
            filing_months: from_2026(6, filing),
            monthly_ceiling: Cited::new(Dong::new(1_000_000), money),
            resolution_68_ceiling: None,
            most_months: Cited::new(6, months),
            half_month_days: Cited::new(14, days),
            advance: Cited::new(Percent::new(if of_2025 { 100 } else { 50 }, 0), advance),
            terms,
        }
    }

    fn resolution_not_in_force(&self) -> Vec<Unmet> {
        // Before the resolution there is nothing of it to cite.
        let citation = self.monthly_ceiling.citation.clone();
        match self.resolution_68_ceiling {
            Some(_) => Vec::new(),
            None => vec![(citation, EmployerTrainingReason::ResolutionNotInForce)],
        }
    }

    /// The conditions that are not met, in the order of the law.
    fn unmet(&self, facts: &EmployerTrainingSupportFacts) -> Result<Vec<Unmet>, FactError> {
        let of_2025 = self.law == UnemploymentLaw::Law2025;
        let mut unmet = Vec::new();
        unmet.extend(self.cut_too_small(facts)?);
        let cause = match facts.cause {
            Cause::Other => false,
            Cause::StructureOrTechnology => of_2025,
            Cause::Economic | Cause::Disaster | Cause::Relocation => true,
        };
        if !cause {
            let citation = if of_2025 {
                DECREE_374_2025.article("22").clause("1").published()
            } else {
                LAW_38_2013.article("47").clause("1").point("b").published()
            };
            unmet.push((citation, EmployerTrainingReason::NoCause));
        }
        let months = if of_2025 {
            facts.paid_up_of_24
        } else {
            facts.paid_up_in_a_row
        };
        let needed = self.paid_up_months.value;
        if months < needed {
            let citation = self.paid_up_months.citation.clone();
            unmet.push((
                citation,
                EmployerTrainingReason::NotPaidUp { months, needed },
            ));
        }
        if !of_2025 && !facts.lacks_money {
            let citation = LAW_38_2013.article("47").clause("1").point("c").published();
            unmet.push((citation, EmployerTrainingReason::CanPay));
        }
        unmet.extend(self.plan(facts));
        if of_2025 && facts.supported_before {
            let citation = DECREE_374_2025.article("22").clause("2").published();
            unmet.push((citation, EmployerTrainingReason::AlreadySupported));
        }
        unmet.extend(self.filed_late(facts));
        Ok(unmet)
    }

    fn cut_too_small(
        &self,
        facts: &EmployerTrainingSupportFacts,
    ) -> Result<Option<Unmet>, FactError> {
        let Workforce::Counted { employed, to_cut } = facts.workforce else {
            return Ok(None);
        };
        let sizes = (&self.small_below, &self.large_above, &self.cut_share);
        let cuts = (
            &self.cut_of_small,
            &self.cut_of_middling,
            &self.cut_of_large,
        );
        let (
            (Some(small_below), Some(large_above), Some(share)),
            (Some(small), Some(middling), Some(large)),
        ) = (sizes, cuts)
        else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 15/7/2020, số lao động phải cắt giảm",
                    "before 2020-07-15, how many workers must be at risk",
                ),
            });
        };
        let cut = if employed < small_below.value {
            small
        } else if employed <= large_above.value {
            middling
        } else {
            large
        };
        let is_small = employed < small_below.value;
        let of_share = if is_small {
            least_of_share(employed, share.value.to_decimal())?
        } else {
            cut.value
        };
        let needed = cut.value.min(of_share);
        Ok((to_cut < needed).then(|| {
            let reason = EmployerTrainingReason::CutTooSmall { to_cut, needed };
            (cut.citation.clone(), reason)
        }))
    }

    fn plan(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        if !facts.has_plan {
            let citation = match &self.plan_months {
                Some(months) => months.citation.clone(),
                None => LAW_38_2013.article("47").clause("1").point("d").published(),
            };
            return Some((citation, EmployerTrainingReason::NoPlan));
        }
        let least = self.plan_months.as_ref()?;
        let (months, needed) = (facts.plan_keeps_months, least.value);
        (months < needed).then(|| {
            let reason = EmployerTrainingReason::PlanTooShort { months, needed };
            (least.citation.clone(), reason)
        })
    }

    fn filed_late(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let months = self.filing_months.as_ref()?;
        let days = WorkingDays::new(&facts.holidays);
        let last_day = days.end_of_months(facts.affected_since, months.value);
        let late = facts.filed > last_day;
        late.then(|| {
            let reason = EmployerTrainingReason::FiledLate { last_day };
            (months.citation.clone(), reason)
        })
    }

    fn amount<T: Trace<EmployerTrainingReason>>(
        &self,
        facts: &EmployerTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let of_resolution = facts.workforce == Workforce::Resolution68;
        let ceiling = match &self.resolution_68_ceiling {
            Some(ceiling) if of_resolution => ceiling,
            _ => &self.monthly_ceiling,
        };
        let mut total = Dong::ZERO;
        for group in &facts.groups {
            let supported = self.supported(group)?;
            let fee = group.fee.min(ceiling.value);
            let amount = for_workers(fee, supported, group.workers)?;
            total = total.plus(amount)?;
            trace.step(&ceiling.citation, |citation| {
                let label = Text::new("hỗ trợ của nhóm", "support of a group");
                let formula = Text::new(
                    "học phí/tháng nhưng không quá mức tối đa × số tháng × số người",
                    "monthly fee under the ceiling × months × workers",
                );
                Step::new(label, formula, amount, citation)
                    .input(Text::new("học phí/tháng", "monthly fee"), group.fee)
                    .input(
                        Text::new("mức tối đa/tháng", "ceiling a month"),
                        ceiling.value,
                    )
                    .input(Text::new("số tháng", "months"), supported.in_months())
                    .input(Text::new("số người", "workers"), group.workers)
            });
        }
        Ok(total)
    }

    /// The time supported for each of a group; for those who left, what they attended, if the
    /// employer need not repay it.
    fn supported(&self, group: &TrainedGroup) -> Result<HalfMonths, FactError> {
        let half_up_to = Some(self.half_month_days.value);
        let time = match group.left {
            None => group.length.half_months(half_up_to),
            Some(_) if self.law != UnemploymentLaw::Law2025 => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước năm 2026, người lao động thôi việc khi đang học",
                        "before 2026, workers who leave in the middle of the course",
                    ),
                });
            }
            Some(left) if !left.excepted => HalfMonths(0),
            Some(left) => {
                let in_odd_part = left.months >= group.length.months;
                let last = if in_odd_part {
                    odd_half_months(left.days, half_up_to)
                } else {
                    odd_half_months(left.days, None)
                };
                HalfMonths(left.months.saturating_mul(2).saturating_add(last))
            }
        };
        Ok(time.at_most(self.most_months.value))
    }

    fn award<T: Trace<EmployerTrainingReason>>(
        &self,
        amount: Dong,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let support = Text::new("hỗ trợ kinh phí đào tạo", "support of the training");
        let payments = Payments::told_to(trace)
            .with(
                Text::new("chuyển trước", "of it, paid in advance"),
                self.advance.value,
                Frequency::None,
                Bound::Exact,
                &self.advance.citation,
            )?
            .with(
                support.clone(),
                amount,
                Frequency::Once,
                Bound::Exact,
                &self.monthly_ceiling.citation,
            )?;
        let total = payments.total();
        trace.step(&self.monthly_ceiling.citation, |citation| {
            let formula = Text::new(
                "cộng các nhóm; phần học phí vượt mức do người sử dụng lao động chi trả",
                "sum of the groups; the employer bears what is above the ceiling",
            );
            Step::new(support, formula, total, citation)
        });
        Ok(payments)
    }
}

/// The fewest workers that make so many per cent of those employed.
fn least_of_share(employed: u32, share: Decimal) -> Result<u32, AmountError> {
    let exact = Decimal::from(employed)
        .checked_mul(share)
        .and_then(|product| product.checked_div(Decimal::ONE_HUNDRED))
        .ok_or(AmountError::Overflow)?;
    u32::try_from(exact.ceil()).map_err(|_| AmountError::Overflow)
}

/// A monthly amount for so much time and so many workers, rounded once.
fn for_workers(monthly: Dong, time: HalfMonths, workers: u32) -> Result<Dong, AmountError> {
    let twice = monthly.times(time.0)?.times(workers)?.to_decimal();
    let amount = twice
        .checked_div(Decimal::TWO)
        .ok_or(AmountError::Overflow)?;
    Rounding::WHOLE_DONG.dong(amount)
}
