//! A claim on its way to an award, part by part.

use std::borrow::Cow;

use ansinh_core::explanation::{Caveat, Refusal, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award as _, Bound};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text};

use super::{
    Benefit, EmergencyRelief, EmergencyReliefAward, EmergencyReliefFacts, EmergencyReliefReason,
    Grant, PaidCheck, Support,
};

pub(super) struct Claim<'a, T> {
    pub(super) rule: &'a EmergencyRelief,
    pub(super) facts: &'a EmergencyReliefFacts,
    pub(super) trace: &'a mut T,
    standard: Option<Dong>,
    pub(super) grants: Told<Grant>,
    refused: Told<Refusal<EmergencyReliefReason>>,
    pub(super) rice_kg: u64,
    total: Dong,
}

impl<'a, T: Trace<EmergencyReliefReason>> Claim<'a, T> {
    pub(super) fn new(
        rule: &'a EmergencyRelief,
        facts: &'a EmergencyReliefFacts,
        trace: &'a mut T,
    ) -> Self {
        Self {
            rule,
            facts,
            standard: None,
            grants: Told::to(trace),
            refused: Told::to(trace),
            rice_kg: 0,
            total: Dong::ZERO,
            trace,
        }
    }

    pub(super) fn assess(mut self) -> Result<Option<EmergencyReliefAward>, FactError> {
        self.rice()?;
        self.injuries()?;
        self.deaths()?;
        self.houses()?;
        self.urgent_protection()?;
        self.award()
    }

    /// The standard level, told the first time it is asked for.
    pub(super) fn standard(&mut self) -> Result<Dong, FactError> {
        if let Some(standard) = self.standard {
            return Ok(standard);
        }
        let applied = self.facts.standard_level_applied;
        let level = self.rule.standard_level_for(applied)?;
        self.trace.step(&level.citation, |citation| {
            Step::new(
                Text::new(
                    "mức chuẩn trợ giúp xã hội",
                    "social-assistance standard level",
                ),
                Text::new(
                    "mức của ngày xảy ra sự việc",
                    "the level of the day of the event",
                ),
                level.value,
                citation,
            )
        });
        if applied.is_some() {
            self.trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "mức chuẩn do cơ quan đã áp dụng, vì chưa xác lập được mức của ngày này",
                    "the standard level is the one the office applied, as the law's own is not established for this day",
                ),
            });
        }
        self.standard = Some(level.value);
        Ok(level.value)
    }

    /// Gives `count` times the support; where the cost of one is known, that, above a floor and below a
    /// ceiling.
    pub(super) fn give(
        &mut self,
        benefit: Benefit,
        support: &Support,
        count: u32,
        actual_cost_each: Option<Dong>,
    ) -> Result<(), FactError> {
        let rule_amount = support.for_one(|| self.standard())?;
        let (Some(statutory), Some((citation, bound))) = (rule_amount, support.provision()) else {
            return Err(not_established(benefit));
        };
        let (each, bound) = match (actual_cost_each, bound) {
            (Some(cost), Bound::AtLeast) if cost > statutory => (cost, Bound::Exact),
            (Some(cost), Bound::AtMost) => (cost.min(statutory), Bound::Exact),
            _ => (statutory, bound),
        };
        let amount = each.times(count)?;
        self.trace.step(citation, |citation| {
            let formula = match support {
                Support::Multiple { .. } => Text::new(
                    "số người × số lần × mức chuẩn",
                    "persons × multiple × standard level",
                ),
                _ => Text::new(
                    "số hộ hoặc số người × mức hỗ trợ",
                    "households or persons × support",
                ),
            };
            let mut step = Step::new(benefit.label(), formula, amount, citation)
                .input(Text::new("số lượng", "how many"), count);
            if let Support::Multiple { multiple, .. } = support {
                step = step.input(Text::new("số lần", "multiple"), multiple.value);
            }
            step = step.input(Text::new("mức hỗ trợ", "support for one"), statutory);
            if let Some(cost) = actual_cost_each {
                step = step.input(Text::new("chi phí thực tế", "actual cost of one"), cost);
            }
            step
        });
        self.grant(benefit, count, amount, bound, citation)
    }

    pub(super) fn grant(
        &mut self,
        benefit: Benefit,
        count: u32,
        amount: Dong,
        bound: Bound,
        citation: &Citation,
    ) -> Result<(), FactError> {
        self.total = self.total.plus(amount)?;
        self.grants.push(|| Grant {
            benefit,
            count,
            value: amount.into(),
            bound,
            citation: citation.clone(),
        });
        Ok(())
    }

    pub(super) fn step(&mut self, citation: &Citation, step: impl FnOnce(Citation) -> Step) {
        self.trace.step(citation, step);
    }

    pub(super) fn caveat(&mut self, caveat: impl FnOnce() -> Caveat) {
        self.trace.caveat(caveat);
    }

    pub(super) fn refuse(&mut self, citation: &Citation, reason: EmergencyReliefReason) {
        self.trace.refuse(citation, || reason.clone());
        self.trace.step(citation, |citation| {
            Step::new(
                Text::new("phần không được hỗ trợ", "a part that is not given"),
                Text::new("không đủ điều kiện", "a condition is not met"),
                Text::of(&reason),
                citation,
            )
        });
        self.refused.push(|| Refusal {
            reason,
            citation: citation.clone(),
        });
    }

    fn award(mut self) -> Result<Option<EmergencyReliefAward>, FactError> {
        let citation = self.rule.whole();
        if self.grants.is_empty() {
            if self.refused.is_empty() {
                self.refuse(&citation, EmergencyReliefReason::NothingClaimed);
            }
            return Ok(None);
        }
        let paid = if T::LISTENS {
            self.hold_payments_against_grants(&citation)?
        } else {
            Vec::new()
        };
        let award = EmergencyReliefAward {
            total: self.total,
            rice_kg: self.rice_kg,
            grants: self.grants.into_vec(),
            refused: self.refused.into_vec(),
            paid,
        };
        self.trace.step(&citation, |citation| {
            Step::new(
                Text::new("tổng mức trợ giúp khẩn cấp", "emergency relief in all"),
                Text::new("tổng các khoản hỗ trợ", "the sum of all support"),
                award.headline(),
                citation,
            )
        });
        Ok(Some(award))
    }

    fn hold_payments_against_grants(
        &mut self,
        citation: &Citation,
    ) -> Result<Vec<PaidCheck>, FactError> {
        let facts = self.facts;
        let mut checks = Vec::new();
        for payment in &facts.paid {
            let check = PaidCheck::new(payment, self.grants.as_slice())?;
            self.trace.step(citation, |citation| {
                let formula = match check.bound {
                    Bound::Exact => Text::new("số đã chi = mức quy định", "paid = due"),
                    Bound::AtLeast => Text::new("số đã chi ≥ mức tối thiểu", "paid ≥ floor"),
                    Bound::AtMost => Text::new("số đã chi ≤ mức trần", "paid ≤ ceiling"),
                };
                let label = Text::new("số đã chi đúng quy định", "paid as the law has it");
                Step::new(label, formula, check.within, citation)
                    .input(Text::new("đã chi", "paid"), payment.amount)
                    .input(Text::new("mức quy định", "due"), check.due)
            });
            checks.push(check);
        }
        Ok(checks)
    }
}

pub(super) fn not_established(benefit: Benefit) -> FactError {
    let Text { vi, en } = benefit.label();
    FactError::NotEstablished {
        what: Text {
            vi: Cow::Owned(format!("{vi}, theo văn bản của ngày này")),
            en: Cow::Owned(format!("{en}, under the instruments of this day")),
        },
    }
}
