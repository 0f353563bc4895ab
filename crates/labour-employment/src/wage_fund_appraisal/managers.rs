//! Managers: basic pay moves with profit and productivity, article by article of circular 27/2016.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::Bound;
use ansinh_core::{Coefficient, Decimal, Dong, Percent, Text};

use super::facts::{
    Company, Field, ManagersExecution, ManagersFund, Outcome, WageFundAppraisalFacts,
};
use super::fund::{Average, WageFund};
use super::{WageFundAppraisal, WageFundReason};
use crate::instruments::employment::{CIRCULAR_27_2016, DECREE_52_2016, DECREE_53_2016};

impl WageFundAppraisal {
    pub(super) fn managers<T: Trace<WageFundReason>>(
        &self,
        facts: &WageFundAppraisalFacts,
        managers: &ManagersFund,
        trace: &mut T,
    ) -> Result<Option<WageFund>, FactError> {
        if !managers.duties_met {
            return Err(not_established(Text::new(
                "tiền lương của người quản lý khi chưa bảo toàn vốn hoặc chưa nộp đủ ngân sách",
                "managers' pay where State capital is not kept or the budget not paid",
            )));
        }
        let previous = facts.previous_average;
        let planned = match managers.company {
            Company::WhollyState(field) => self.planned(managers, field, previous)?,
            Company::ControllingShare => self.planned_controlling(managers)?,
        };
        told(&planned, managers, trace);
        let average = match &managers.executed {
            Some(executed) => {
                let executed = self.executed(managers, executed, planned.monthly, previous)?;
                told(&executed, managers, trace);
                executed
            }
            None => planned,
        };
        let by = DECREE_52_2016.article("5").clause("1").published();
        let months = facts.head_months;
        let monthly = average.monthly;
        let fund = average.fund(months, Dong::ZERO)?;
        trace.step(&by, |citation| {
            let formula = Text::new(
                "bình quân × số tháng người quản lý",
                "average × months of all managers",
            );
            let label = Text::new("quỹ tiền lương", "wage fund");
            Step::new(label, formula, fund.amount, citation)
                .input(Text::new("bình quân", "average"), monthly)
                .input(Text::new("số tháng", "months"), months)
        });
        Ok(Some(fund))
    }

    fn planned(
        &self,
        managers: &ManagersFund,
        field: Field,
        previous: Dong,
    ) -> Result<Average, FactError> {
        let (basic, before) = (managers.basic, managers.previous_profit);
        let profit = match managers.plan {
            Outcome::Profit(profit) => profit,
            without => return self.without_profit(without, managers),
        };
        if profit < before {
            return self.lower(managers, profit);
        }
        let raised = profit > before;
        let (planned, bound, by) = if raised {
            let bonus = self.bonus(field, profit);
            let raised = basic.plus(basic.scaled(bonus.value, &Rounding::WHOLE_DONG)?)?;
            (raised, Bound::AtMost, bonus.citation.clone())
        } else {
            let clause_1 = CIRCULAR_27_2016.article("10").clause("1").published();
            (basic, Bound::Exact, clause_1)
        };
        if raised && managers.productivity_fall > Percent::default() {
            let cut = &self.productivity_cut;
            let reduced = less(planned, cut, of_hundred(managers.productivity_fall))?;
            return Ok(Average::new(reduced, bound, cut.citation.clone()));
        }
        let clause_2 = DECREE_52_2016.article("5").clause("2").published();
        let average = Average::new(planned, bound, by);
        Ok(at_least_as_before(average, previous, clause_2))
    }

    /// A loss, or no profit: by the grade, whatever the basic pay.
    fn without_profit(
        &self,
        outcome: Outcome,
        managers: &ManagersFund,
    ) -> Result<Average, FactError> {
        let grade = managers.grade_wage;
        let article = |clause| CIRCULAR_27_2016.article("10").clause(clause).published();
        match outcome {
            Outcome::NoProfit => {
                let multiple = &self.grade_multiple;
                let most = grade.scaled(multiple.value, &Rounding::WHOLE_DONG)?;
                let average = Average::new(most, Bound::AtMost, article("4"));
                Ok(Average {
                    least: Some(grade),
                    ..average
                })
            }
            Outcome::Loss => Ok(Average::new(grade, Bound::Exact, article("5"))),
            Outcome::OwnerDecides | Outcome::Profit(_) => Err(not_established(Text::new(
                "tiền lương do cơ quan đại diện chủ sở hữu xem xét, quyết định",
                "pay that the owner's representative decides",
            ))),
        }
    }

    fn lower(&self, managers: &ManagersFund, profit: Dong) -> Result<Average, FactError> {
        let before = managers.previous_profit;
        let cut = &self.profit_cut;
        let reduced = less(managers.basic, cut, gap(profit, before)?)?;
        let multiple = self.grade_multiple.value;
        let floor = managers
            .grade_wage
            .scaled(multiple, &Rounding::WHOLE_DONG)?;
        let average = Average::new(reduced.max(floor), Bound::Exact, cut.citation.clone());
        Ok(average)
    }

    fn planned_controlling(&self, managers: &ManagersFund) -> Result<Average, FactError> {
        let Outcome::Profit(profit) = managers.plan else {
            return Err(unread_decree_53());
        };
        let steady = managers.productivity_fall == Percent::default();
        if profit <= managers.previous_profit || !steady {
            return Err(unread_decree_53());
        }
        let bonus = &self.bonus_controlling;
        let (basic, whole) = (managers.basic, &Rounding::WHOLE_DONG);
        let raised = basic.plus(basic.scaled(bonus.value, whole)?)?;
        let by = bonus.citation.clone();
        Ok(Average::new(raised, Bound::AtMost, by))
    }

    fn executed(
        &self,
        managers: &ManagersFund,
        executed: &ManagersExecution,
        planned: Dong,
        previous: Dong,
    ) -> Result<Average, FactError> {
        let wholly = match managers.company {
            Company::WhollyState(field) => Some(field),
            Company::ControllingShare => None,
        };
        let profit = match (executed.outcome, wholly) {
            (Outcome::Profit(profit), _) => profit,
            (without, Some(_)) => return self.without_profit(without, managers),
            (_, None) => return Err(unread_decree_53()),
        };
        let Outcome::Profit(plan) = managers.plan else {
            return Err(not_established(Text::new(
                "tiền lương thực hiện khi kế hoạch không có lợi nhuận mà thực hiện có lợi nhuận",
                "executed pay where a profit was made that was not planned",
            )));
        };
        if profit < plan {
            let field = wholly.ok_or_else(unread_decree_53)?;
            return self.below_plan(managers, field, planned, (plan, profit));
        }
        let by = match wholly {
            Some(_) => self.excess.citation.clone(),
            None => DECREE_53_2016.whole().published(),
        };
        let raised = self.raised(planned, plan, profit)?;
        let beyond = profit > plan;
        let fell = executed.productivity_fall;
        let average = if beyond && fell > Percent::default() {
            wholly.ok_or_else(unread_decree_53)?;
            let cut = &self.productivity_cut_executed;
            let reduced = less(raised, cut, of_hundred(fell))?;
            Average::new(reduced, Bound::AtMost, cut.citation.clone())
        } else {
            Average::new(raised, Bound::AtMost, by)
        };
        if wholly.is_none() || !beyond || profit < managers.previous_profit {
            return Ok(average);
        }
        let clause_1 = CIRCULAR_27_2016.article("15").clause("1");
        let point_b = clause_1.point("b").published();
        Ok(at_least_as_before(average, previous, point_b))
    }

    /// More for profit beyond the plan, up to the most.
    fn raised(&self, planned: Dong, plan: Dong, profit: Dong) -> Result<Dong, FactError> {
        let beyond = profit.minus(plan)?.to_decimal();
        let extra = share(planned, &self.excess, (beyond, plan.to_decimal()))?;
        let most = share(
            planned,
            &self.excess_most,
            (Decimal::ONE, Decimal::ONE_HUNDRED),
        )?;
        let raised = planned.to_decimal().checked_add(extra.min(most));
        Ok(Rounding::WHOLE_DONG.dong(raised.ok_or(AmountError::Overflow)?)?)
    }

    /// Less for profit below the plan; the bonus falls to the band of the profit that was made.
    fn below_plan(
        &self,
        managers: &ManagersFund,
        field: Field,
        planned: Dong,
        (plan, profit): (Dong, Dong),
    ) -> Result<Average, FactError> {
        let cut = &self.profit_cut_executed;
        let reduced = less(planned, cut, gap(profit, plan)?)?;
        let average = Average::new(reduced, Bound::AtMost, cut.citation.clone());
        if plan <= managers.previous_profit {
            return Ok(average);
        }
        let bonus = self.bonus(field, profit).value;
        let basic = managers.basic;
        let band = basic.plus(basic.scaled(bonus, &Rounding::WHOLE_DONG)?)?;
        Ok(Average {
            monthly: average.monthly.min(band),
            ..average
        })
    }

    /// The most that basic pay is raised by, in multiples of it.
    const fn bonus(&self, field: Field, profit: Dong) -> &Cited<Coefficient> {
        let (middle, high) = match field {
            Field::FinanceTelecom => (&self.finance_middle, &self.finance_high),
            Field::EnergyTradeServices => (&self.energy_middle, &self.energy_high),
            Field::Other => (&self.other_middle, &self.other_high),
        };
        if profit.to_i64() >= high.value.to_i64() {
            &self.bonus_high
        } else if profit.to_i64() >= middle.value.to_i64() {
            &self.bonus_middle
        } else {
            &self.bonus_low
        }
    }
}

/// Whoever earns as much or more keeps the average of the year before.
fn at_least_as_before(average: Average, previous: Dong, by: Citation) -> Average {
    if average.monthly >= previous {
        return average;
    }
    Average::new(previous, Bound::Exact, by)
}

/// A part of a whole.
type Part = (Decimal, Decimal);

/// How far `below` lies below `whole`.
fn gap(below: Dong, whole: Dong) -> Result<Part, FactError> {
    Ok((whole.minus(below)?.to_decimal(), whole.to_decimal()))
}

const fn of_hundred(percent: Percent) -> Part {
    (percent.to_decimal(), Decimal::ONE_HUNDRED)
}

/// So much per cent of an amount for each per cent that `part` is of `whole`; divided last.
fn share(amount: Dong, each: &Cited<Percent>, (part, whole): Part) -> Result<Decimal, AmountError> {
    let product = amount.to_decimal().checked_mul(each.value.to_decimal());
    product
        .and_then(|product| product.checked_mul(part))
        .and_then(|product| product.checked_div(whole))
        .ok_or(AmountError::Overflow)
}

/// An amount less its share, rounded once, to the đồng: the circular names no rounding.
fn less(amount: Dong, each: &Cited<Percent>, part: Part) -> Result<Dong, AmountError> {
    let reduced = amount.to_decimal().checked_sub(share(amount, each, part)?);
    Rounding::WHOLE_DONG.dong(reduced.ok_or(AmountError::Overflow)?)
}

fn told<T: Trace<WageFundReason>>(average: &Average, managers: &ManagersFund, trace: &mut T) {
    trace.step(&average.by, |citation: Citation| {
        let formula = Text::new(
            "mức lương cơ bản, tăng giảm theo lợi nhuận và năng suất",
            "basic pay, moved by profit and productivity",
        );
        let label = Text::new("tiền lương bình quân tháng", "average wage a month");
        Step::new(label, formula, average.monthly, citation)
            .input(Text::new("mức lương cơ bản", "basic pay"), managers.basic)
    });
}

const fn not_established(what: Text) -> FactError {
    FactError::NotEstablished { what }
}

fn unread_decree_53() -> FactError {
    not_established(Text::new(
        "tiền lương của người quản lý công ty có vốn chi phối của Nhà nước khi lợi nhuận hoặc năng suất không tăng",
        "managers' pay in companies controlled by the State where profit or productivity does not rise",
    ))
}
