use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Coefficient, Decimal, Dong, Text};
use serde::{Deserialize, Serialize};

use super::{CompensationReason, WorkAccidentCompensation, WorkAccidentCompensationFacts};
use crate::instruments::insurance::LAW_84_2015;

/// What an employer owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccidentCompensation {
    /// In monthly wages, at least.
    pub months: Coefficient,
    /// The least that the worker or the relatives receive in all, đồng.
    pub at_least: Dong,
    /// Of it, what is left for the employer when an insurer has paid, đồng.
    pub by_employer: Dong,
    lines: Vec<Line>,
}

impl Award for AccidentCompensation {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    /// What is left for the employer to pay.
    fn total(&self) -> Dong {
        self.by_employer
    }
}

impl WorkAccidentCompensation {
    pub(super) fn award<T: Trace<CompensationReason>>(
        &self,
        facts: &WorkAccidentCompensationFacts,
        months: Coefficient,
        citation: &Citation,
        trace: &mut T,
    ) -> Result<AccidentCompensation, FactError> {
        let wages = Dong::sum(facts.wages.iter().copied())?;
        let count = u32::try_from(facts.wages.len()).map_err(|_| AmountError::Overflow)?;
        let exact = wages
            .to_decimal()
            .checked_mul(months.to_decimal())
            .and_then(|product| product.checked_div(Decimal::from(count)))
            .ok_or(AmountError::Overflow)?;
        let at_least = Rounding::WHOLE_DONG.dong(exact)?;
        let paid = facts.paid_by_insurer.min(at_least);
        let by_employer = at_least.minus(paid)?;
        trace.step(citation, |citation| {
            let formula = Text::new(
                "tổng tiền lương ÷ số tháng × số tháng tiền lương, làm tròn đến đồng",
                "sum of the wages ÷ their months × months of wage, to the nearest đồng",
            );
            Step::new(AT_LEAST, formula, at_least, citation)
                .input(Text::new("tổng tiền lương", "sum of the wages"), wages)
                .input(Text::new("số tháng", "months"), count)
        });
        if paid > Dong::ZERO {
            trace.step(&BESIDE_AN_INSURER, |citation| {
                let formula = Text::new(
                    "mức thấp nhất − doanh nghiệp bảo hiểm đã trả",
                    "the least − what the insurer pays",
                );
                Step::new(BY_EMPLOYER, formula, by_employer, citation).input(
                    Text::new("doanh nghiệp bảo hiểm trả", "paid by the insurer"),
                    paid,
                )
            });
        }
        let mut award = AccidentCompensation {
            months,
            at_least,
            by_employer,
            lines: Vec::new(),
        };
        if T::LISTENS {
            award.lines = self.lines(facts, &award, citation);
        }
        Ok(award)
    }

    fn lines(
        &self,
        facts: &WorkAccidentCompensationFacts,
        award: &AccidentCompensation,
        citation: &Citation,
    ) -> Vec<Line> {
        let line = |label, value: Value, frequency, bound, citation: &Citation| Line {
            label,
            value,
            frequency,
            bound,
            citation: citation.clone(),
        };
        let (once, none) = (Frequency::Once, Frequency::None);
        let mut lines = vec![line(
            AT_LEAST,
            award.at_least.into(),
            none,
            Bound::AtLeast,
            citation,
        )];
        let beside = &BESIDE_AN_INSURER;
        let insured = facts.paid_by_insurer > Dong::ZERO;
        let by = if insured { beside } else { citation };
        let owed = award.by_employer.into();
        lines.push(line(BY_EMPLOYER, owed, once, Bound::AtLeast, by));
        if let Some(days) = &self.payment_days {
            let label = Text::new(
                "số ngày phải chi trả, từ khi có kết luận",
                "days to pay, from the conclusion",
            );
            lines.push(line(
                label,
                days.value.into(),
                none,
                Bound::AtMost,
                &days.citation,
            ));
        }
        if !facts.insured_with_fund {
            let label = Text::new(
                "trả thêm khoản tương ứng với chế độ của Quỹ",
                "pays what the fund would pay as well",
            );
            let citation = LAW_84_2015.article("39").clause("4").published();
            lines.push(line(label, true.into(), none, Bound::Exact, &citation));
        }
        lines
    }
}

const BESIDE_AN_INSURER: Citation = LAW_84_2015.article("39").clause("3").published();
const AT_LEAST: Text = Text::new(
    "mức bồi thường, trợ cấp thấp nhất",
    "the least compensation or allowance",
);
const BY_EMPLOYER: Text = Text::new("người sử dụng lao động phải trả", "owed by the employer");
