use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Coefficient, Text};

use super::{Answer, Declined, Met, Person};
use crate::Household;
use crate::monthly_allowance::{ChildRaised, Group, Reason, Regime};

/// Clause 4.
impl<'a> Person<'a> {
    pub(super) fn single_parent(&self, per_child: &'a Cited<Coefficient>) -> Answer<'a> {
        let group = Group::SingleParent;
        if self.case.children.is_none() {
            return Err(Reason::NotSingleParent.into());
        }
        let near_poor_too = self.rule.regime >= Regime::Decree20;
        let household = self.facts.household;
        if !(household == Household::Poor || near_poor_too && household == Household::NearPoor) {
            return Err(Reason::NotPoor { group, household }.into());
        }
        if self.rule.regime == Regime::Decree67 {
            return self.single_parent_by_worst_child(per_child);
        }
        let raised = self.case.raised();
        let counted = raised.filter(|child| self.is_raised(child)).count();
        if counted == 0 {
            return Err(Reason::NoQualifyingChild.into());
        }
        let count = u32::try_from(counted).unwrap_or(u32::MAX);
        let whole = per_child.value.times(count).unwrap_or(per_child.value);
        let cap = self.rule.single_parent_cap.as_ref().map(|cap| cap.value);
        let coefficient = cap.map_or(whole, |cap| whole.min(cap));
        Ok(Met {
            group,
            coefficient,
            citation: &per_child.citation,
        })
    }

    /// Before 2014 the coefficient went by the child in the hardest case, not by their number. Until
    /// what age a child in education counted could not be read.
    fn single_parent_by_worst_child(&self, plain: &'a Cited<Coefficient>) -> Answer<'a> {
        let group = Group::SingleParent;
        let mut highest: Option<Met<'a>> = None;
        let is_under_16 = |child: &&ChildRaised| child.age.on(self.day) < 16;
        for child in self.case.raised().filter(is_under_16) {
            let young = self.is_young(child.age, "single_parent_of.age")?;
            let given = match (young, child.disabled_or_hiv) {
                (true, true) => self
                    .rule
                    .single_parent_younger_ill
                    .as_ref()
                    .unwrap_or(plain),
                (true, false) | (false, true) => self
                    .rule
                    .single_parent_younger_or_ill
                    .as_ref()
                    .unwrap_or(plain),
                (false, false) => plain,
            };
            if highest.is_none_or(|best| given.value > best.coefficient) {
                highest = Some(Met::new(group, given));
            }
        }
        if highest.is_none() && self.case.raised().any(|child| self.is_raised(child)) {
            let what = Text::new(
                "trước năm 2014, người đơn thân nghèo chỉ nuôi con từ 16 tuổi đang đi học",
                "before 2014, a poor single parent whose children are all of 16 or over and in education",
            );
            return Err(Declined::Fact(Box::new(FactError::NotEstablished { what })));
        }
        highest.ok_or(Reason::NoQualifyingChild.into())
    }

    fn is_raised(&self, child: &ChildRaised) -> bool {
        let age = child.age.on(self.day);
        age < 16 || child.in_education && self.is_of_student_age(age)
    }
}
