//! What an employer owes after a work accident or an occupational disease (*bồi thường, trợ cấp tai
//! nạn lao động, bệnh nghề nghiệp*).
//!
//! At least so many months of the mean wage, by the loss of working capacity: 1.5 from 5 to 10 per
//! cent, 0.4 more for each further per cent up to 80, and 30 from 81 or at death. That is the
//! compensation; where the worker alone was at fault, or the accident happened on the way to work by
//! somebody else's fault, the allowance of 40 per cent of it. The fund's own benefits come beside
//! (`work-accident-benefit`).
//!
//! The day of the accident, or of the board's conclusion on a disease, governs. Accidents are
//! counted one by one. A disease examined again is compensated for the increase, 0.4 months a per
//! cent; where the step from 10 to 11 or from 80 to 81 lies between the two, what the difference is
//! worth is not established.
//!
//! Before 2016-07-01 what is owed on duty elsewhere, on the way, for the causes now excluded, or
//! beside an insurer is not established.

mod award;
mod facts;
mod law;
mod months;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use award::AccidentCompensation;
pub use facts::{Fault, Harm, Loss, WorkAccidentCompensationFacts};
pub use law::AccidentLaw;

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{CIRCULAR_04_2015, CIRCULAR_28_2021, LAW_84_2015};
use law::{ABOUT, EMPLOYER, LAWS};
use months::of_percent;

ansinh_core::messages! {
    /// Why nothing is owed.
    pub enum CompensationReason {
        /// Too little working capacity lost.
        BelowFivePercent {
            /// Per cent lost.
            loss: u32,
        } = "below-five-percent",
            vi: "suy giảm khả năng lao động {loss} %, dưới 5 %; người sử dụng lao động trả phí giám định",
            en: "{loss} per cent of working capacity lost, below 5; the employer pays the examination";
        /// The disease has not become worse.
        NotWorse {
            /// Per cent found before.
            before: u32,
            /// Per cent found now.
            now: u32,
        } = "not-worse",
            vi: "kết quả giám định {now} % không tăng so với lần trước {before} %",
            en: "{now} per cent is no more than the {before} found before";
        /// Nothing is due for what caused it.
        Excluded {
            /// The cause.
            cause: Text,
        } = "excluded-cause",
            vi: "không được hưởng: {cause}",
            en: "nothing is due: {cause}";
    }
}

/// What is owed for an accident of a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_labour_employment::work_accident_compensation::{Fault, Harm, Loss};
/// use ansinh_labour_employment::{WorkAccidentCompensation, WorkAccidentCompensationFacts};
///
/// let rule = WorkAccidentCompensation::in_force(date(2022, 5, 1))?;
/// let facts = WorkAccidentCompensationFacts {
///     loss: Loss::Percent(22),
///     ..WorkAccidentCompensationFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(63_000_000)); // 6.3 × 10,000,000
///
/// let own = Harm::Accident { fault: Fault::WhollyOwn };
/// let facts = WorkAccidentCompensationFacts { harm: own, ..facts };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(25_200_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkAccidentCompensation {
    /// The law of the day.
    pub law: AccidentLaw,
    /// Per cent of working capacity from which something is owed.
    pub owed_from: Cited<u32>,
    /// Months of wage up to [`base_up_to`](Self::base_up_to).
    pub base_months: Cited<Coefficient>,
    /// Per cent up to which no more than that is owed.
    pub base_up_to: Cited<u32>,
    /// Months of wage for each further per cent.
    pub months_per_percent: Cited<Coefficient>,
    /// Per cent from which the most is owed, as at death.
    pub most_from: Cited<u32>,
    /// The most, months of wage.
    pub most_months: Cited<Coefficient>,
    /// The allowance, per cent of the compensation.
    pub allowance: Cited<Percent>,
    /// Days to pay, from the board's conclusion or the announcement of the investigation (from
    /// 2016-07-01).
    pub payment_days: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WorkAccidentCompensation {
    owed_from: None, "mức suy giảm được bồi thường", "per cent from which something is owed";
    base_months: None, "số tháng lương khởi điểm", "months of wage to begin with";
    base_up_to: None, "mức suy giảm hưởng số tháng khởi điểm", "per cent up to which they are owed";
    months_per_percent: None, "số tháng lương cho mỗi 1 % tăng thêm", "months of wage for each further per cent";
    most_from: None, "mức suy giảm hưởng tối đa", "per cent from which the most is owed";
    most_months: None, "số tháng lương tối đa", "the most, months of wage";
    allowance: None, "tỷ lệ trợ cấp so với bồi thường", "allowance, of the compensation";
    payment_days: None, "số ngày phải chi trả", "days to pay";
});

impl Rule for WorkAccidentCompensation {
    type Facts = WorkAccidentCompensationFacts;
    type Award = AccidentCompensation;
    type Reason = CompensationReason;

    fn about() -> About {
        About {
            id: "labour-employment/work-accident-compensation",
            title: ABOUT,
            governing_date: Text::new(
                "ngày xảy ra tai nạn, ngày kết luận bệnh nghề nghiệp",
                "the day of the accident or of the conclusion on the disease",
            ),
            regimes: first_days(&[&LAWS]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let law = LAWS.on(when)?;
        let by_law = *law.value >= AccidentLaw::Law2015;
        let pick = |of_law: Citation| if by_law { of_law } else { law.citation.clone() };
        let points = LAW_84_2015.article("38").clause("4");
        let steps = pick(points.point("a").published());
        let most = pick(points.point("b").published());
        let share = pick(LAW_84_2015.article("38").clause("5").published());
        let days = LAW_84_2015.article("38").clause("7").published();
        let count = |value| Cited::new(value, steps.clone());
        let months = |tenths| Cited::new(Coefficient::tenths(tenths), steps.clone());
        Ok(Self {
            law: *law.value,
            owed_from: count(5),
            base_months: months(15),
            base_up_to: count(10),
            months_per_percent: months(4),
            most_from: Cited::new(81, most.clone()),
            most_months: Cited::new(Coefficient::tenths(300), most),
            allowance: Cited::new(Percent::new(40, 0), share),
            payment_days: by_law.then(|| Cited::new(5, days)),
            terms: Terms::new(Funding::on(when, &[&EMPLOYER]), law.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<CompensationReason>>(
        &self,
        facts: &WorkAccidentCompensationFacts,
        trace: &mut T,
    ) -> Result<Option<AccidentCompensation>, FactError> {
        facts.check()?;
        self.check_established(facts)?;
        if let Some((citation, reason)) = self.refusal(facts) {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        let full = self.full_months(facts)?;
        let reduced = matches!(
            facts.harm,
            Harm::Accident {
                fault: Fault::WhollyOwn | Fault::OnTheWay
            }
        );
        let months = if reduced {
            of_percent(full, self.allowance.value).ok_or(AmountError::Overflow)?
        } else {
            full
        };
        let citation = self.provision(facts);
        trace.step(&citation, |citation| {
            let label = Text::new("số tháng tiền lương", "months of wage");
            let formula = Text::new(
                "theo mức suy giảm khả năng lao động; trợ cấp bằng tỷ lệ của mức bồi thường",
                "by the loss of working capacity; an allowance is its share of that",
            );
            Step::new(label, formula, months, citation)
                .input(Text::new("mức bồi thường", "compensation"), full)
        });
        self.award(facts, months, &citation, trace).map(Some)
    }
}

impl WorkAccidentCompensation {
    /// What the law of the day says nothing certain of.
    fn check_established(&self, facts: &WorkAccidentCompensationFacts) -> Result<(), FactError> {
        let earlier = self.law < AccidentLaw::Law2015;
        let elsewhere = Harm::Accident {
            fault: Fault::OnDutyElsewhere,
        };
        let on_the_way = Harm::Accident {
            fault: Fault::OnTheWay,
        };
        let what = if facts.harm
            == (Harm::Accident {
                fault: Fault::OnTheWayOwn,
            }) {
            Text::new(
                "trách nhiệm khi tai nạn trên đường đi làm do lỗi của chính người lao động",
                "what is owed for an accident on the way by the worker's own fault",
            )
        } else if earlier && (facts.harm == elsewhere || facts.harm == on_the_way) {
            Text::new(
                "trước ngày 01/7/2016, tai nạn ngoài nơi làm việc hoặc trên đường đi làm",
                "before 2016-07-01, accidents on duty elsewhere or on the way",
            )
        } else if earlier && facts.excluded_cause.is_some() {
            Text::new(
                "trước ngày 01/7/2016, các nguyên nhân không được hưởng",
                "before 2016-07-01, causes for which nothing is owed",
            )
        } else if earlier && (facts.paid_by_insurer > Dong::ZERO || !facts.insured_with_fund) {
            Text::new(
                "trước ngày 01/7/2016, trách nhiệm khi có bảo hiểm thương mại hoặc không đóng bảo hiểm",
                "before 2016-07-01, what is owed beside an insurer or without insurance",
            )
        } else {
            return Ok(());
        };
        Err(FactError::NotEstablished { what })
    }

    fn refusal(
        &self,
        facts: &WorkAccidentCompensationFacts,
    ) -> Option<(Citation, CompensationReason)> {
        if let Some(cause) = facts.excluded_cause {
            let reason = CompensationReason::Excluded {
                cause: cause.label(),
            };
            return Some((cause.citation(), reason));
        }
        let Loss::Percent(loss) = facts.loss else {
            return None;
        };
        if loss < self.owed_from.value {
            let reason = CompensationReason::BelowFivePercent { loss };
            return Some((self.owed_from.citation.clone(), reason));
        }
        let Harm::Disease {
            examined_before: Some(before),
        } = facts.harm
        else {
            return None;
        };
        let reason = CompensationReason::NotWorse { before, now: loss };
        (loss <= before).then(|| (self.examined_again(), reason))
    }

    /// The provision that owes it.
    fn provision(&self, facts: &WorkAccidentCompensationFacts) -> Citation {
        let article_39 = LAW_84_2015.article("39");
        match facts.harm {
            Harm::Accident { fault } => match fault {
                Fault::WhollyOwn => self.allowance.citation.clone(),
                Fault::OnDutyElsewhere => article_39.clause("1").published(),
                Fault::OnTheWay | Fault::OnTheWayOwn => article_39.clause("2").published(),
                Fault::NotWhollyOwn => self.base_months.citation.clone(),
            },
            Harm::Disease {
                examined_before: Some(_),
            } => self.examined_again(),
            Harm::Disease {
                examined_before: None,
            } => self.base_months.citation.clone(),
        }
    }

    /// That a disease examined again is compensated for the increase.
    fn examined_again(&self) -> Citation {
        match self.law {
            AccidentLaw::Code2012 => self.base_months.citation.clone(),
            AccidentLaw::Circular2015 | AccidentLaw::Law2015 => {
                CIRCULAR_04_2015.article("3").published()
            }
            AccidentLaw::Circular2021 => CIRCULAR_28_2021.article("3").published(),
        }
    }
}
