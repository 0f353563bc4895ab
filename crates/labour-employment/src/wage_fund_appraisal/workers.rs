//! Workers: the average wage moves as productivity and profit do.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::rule::Bound;
use ansinh_core::{Dong, Text};

use super::facts::{Course, WageFundAppraisalFacts, WorkersExecution, WorkersFund, WorkersProfit};
use super::fund::{Average, WageFund};
use super::{WageFundAppraisal, WageFundReason};
use crate::instruments::employment::DECREE_51_2016;

/// What the average may be.
enum Limit {
    /// At most this.
    Ceiling(Dong),
    /// Less than this; by how much isn't established.
    Below(Dong),
    /// More than before; by how much isn't established.
    MayRise,
}

impl WageFundAppraisal {
    pub(super) fn workers<T: Trace<WageFundReason>>(
        &self,
        facts: &WageFundAppraisalFacts,
        workers: &WorkersFund,
        trace: &mut T,
    ) -> Result<Option<WageFund>, FactError> {
        let limit = limit(workers, facts.previous_average)?;
        let by = DECREE_51_2016.whole();
        let by = match limit {
            Limit::Ceiling(_) if workers.profit != WorkersProfit::Loss => by.derived(),
            _ => by.published(),
        };
        let refusal = match limit {
            Limit::Ceiling(ceiling) if workers.average > ceiling => {
                Some(WageFundReason::AboveCeiling { ceiling })
            }
            Limit::Below(previous) if workers.average >= previous => {
                Some(WageFundReason::DoesNotFall { previous })
            }
            _ => None,
        };
        let grew = workers
            .executed
            .is_some_and(|executed| self.grew(facts, executed));
        if grew {
            let citation = &self.heads_growth.citation;
            trace.refuse(citation, || WageFundReason::HeadsGrew);
        }
        if let Some(reason) = refusal {
            trace.refuse(&by, || reason);
            return Ok(None);
        }
        if grew {
            return Ok(None);
        }
        if !matches!(limit, Limit::Ceiling(_)) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "chỉ xét chiều tăng, giảm của tiền lương bình quân; mức tăng, giảm chưa xác lập",
                    "only the direction of the average wage is judged; how far it moves is not established",
                ),
            });
        }
        let average = Average::new(workers.average, Bound::AtMost, by.clone());
        let fund = average.fund(facts.head_months, workers.seconded)?;
        trace.step(&by, |citation| {
            let formula = Text::new(
                "bình quân × số tháng lao động + chênh lệch của cán bộ chuyên trách",
                "average × months of all heads + differences of seconded staff",
            );
            let label = Text::new("quỹ tiền lương", "wage fund");
            Step::new(label, formula, fund.amount, citation)
                .input(Text::new("bình quân", "average"), workers.average)
                .input(Text::new("số tháng lao động", "months"), facts.head_months)
                .input(Text::new("chênh lệch", "differences"), workers.seconded)
        });
        match &workers.executed {
            Some(executed) => Ok(Some(fund.against(executed.spent, &by)?)),
            None => Ok(Some(fund)),
        }
    }

    /// More heads than may be without the owner's agreement?
    fn grew(&self, facts: &WageFundAppraisalFacts, executed: WorkersExecution) -> bool {
        let percent = self.heads_growth.value.to_decimal();
        let grown = percent
            .checked_add(100.into())
            .and_then(|percent| percent.checked_mul(executed.previous_head_months.into()));
        let now = u64::from(facts.head_months).saturating_mul(100);
        !executed.owner_agreed && grown.is_some_and(|most| most < now.into())
    }
}

/// Productivity and profit both move wages; where they part, the terms were not read.
fn limit(workers: &WorkersFund, previous: Dong) -> Result<Limit, FactError> {
    let not_established = |what| Err(FactError::NotEstablished { what });
    let profit = match workers.profit {
        WorkersProfit::Loss => return Ok(Limit::Ceiling(workers.contract_average)),
        WorkersProfit::NoProfit => {
            return not_established(Text::new(
                "tiền lương bình quân của người lao động khi công ty không có lợi nhuận",
                "the average wage of workers where there is no profit",
            ));
        }
        WorkersProfit::Profit(course) => course,
    };
    match (workers.productivity, profit) {
        (Course::Same, Course::Same) => Ok(Limit::Ceiling(previous)),
        (Course::Lower, Course::Higher) | (Course::Higher, Course::Lower) => {
            not_established(Text::new(
                "tiền lương bình quân khi năng suất và lợi nhuận biến động ngược chiều",
                "the average wage where productivity and profit move apart",
            ))
        }
        (Course::Lower, _) | (_, Course::Lower) => Ok(Limit::Below(previous)),
        (Course::Higher, _) | (_, Course::Higher) => Ok(Limit::MayRise),
    }
}
