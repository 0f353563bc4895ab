mod children;
mod older_people;
mod single_parent;

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, NaiveDate};

use super::{Case, Group, MonthlyAllowance, MonthlyAllowanceFacts, Reason, Regime};
use crate::{Degree, Household};

/// A group whose conditions hold, with the coefficient it gives.
#[derive(Clone, Copy)]
pub(super) struct Met<'a> {
    pub(super) group: Group,
    pub(super) coefficient: Coefficient,
    pub(super) citation: &'a Citation,
}

/// The person on the day that decides the ages of a month.
pub(super) struct Person<'a> {
    rule: &'a MonthlyAllowance,
    facts: &'a MonthlyAllowanceFacts,
    case: Case<'a>,
    day: NaiveDate,
    age: u16,
}

/// Why a group does not apply, or cannot be asked about.
pub(super) enum Declined {
    Reason(Reason),
    Fact(Box<FactError>),
}

impl From<Reason> for Declined {
    fn from(reason: Reason) -> Self {
        Self::Reason(reason)
    }
}

/// What asking about one group comes to.
pub(super) type Answer<'a> = Result<Met<'a>, Declined>;

impl<'a> Person<'a> {
    pub(super) fn new(rule: &'a MonthlyAllowance, case: Case<'a>, day: NaiveDate) -> Self {
        let facts = case.facts;
        Self {
            rule,
            facts,
            case,
            day,
            age: facts.age.on(day),
        }
    }

    pub(super) const fn facts(&self) -> &'a MonthlyAllowanceFacts {
        self.facts
    }

    /// Does `group` apply? `None` where the law in force doesn't know the group.
    #[inline]
    pub(super) fn asks(&self, group: Group) -> Option<Answer<'a>> {
        if !self.rule.knows(group) {
            return None;
        }
        if !self.is_of_age(group) {
            let age = self.age;
            return Some(Err(Reason::OutsideAge { group, age }.into()));
        }
        self.asks_of_age(group)
    }

    fn asks_of_age(&self, group: Group) -> Option<Answer<'a>> {
        let rule = self.rule;
        let answer = match group {
            Group::Child => {
                rule.child_older.as_ref()?;
                return Some(self.child());
            }
            Group::SingleParent => {
                return Some(self.single_parent(rule.single_parent_per_child.as_ref()?));
            }
            Group::Student => self.student(rule.student.as_ref()?),
            Group::HivChild => {
                rule.hiv_child_older.as_ref()?;
                self.hiv_child()
            }
            Group::OlderPoor => self.older_poor(rule.older_poor.as_ref()?),
            Group::OlderDifficultArea => {
                self.older_difficult_area(rule.older_difficult_area.as_ref()?)
            }
            Group::OlderWithoutPension => {
                self.older_without_pension(rule.older_without_pension.as_ref()?)
            }
            Group::OlderCaredFor => self.older_cared_for(rule.older_cared_for.as_ref()?),
            Group::Disability => self.disability(),
            Group::SmallChild => self.small_child(rule.small_child.as_ref()?),
            Group::HivAdult => self.hiv_adult(rule.hiv_adult.as_ref()?),
        };
        Some(answer.map_err(Declined::Reason))
    }

    /// Is the person of the ages of a group whose place the social pension has taken?
    pub(super) fn would_have_belonged_before_social_pension(&self, group: Group) -> bool {
        let replaced = matches!(
            group,
            Group::OlderDifficultArea | Group::OlderWithoutPension
        );
        let ended = self.rule.regime >= Regime::Decree20 && !self.rule.knows(group);
        replaced && ended && self.is_of_age(group)
    }

    /// Is the person of the ages of the group?
    #[inline]
    fn is_of_age(&self, group: Group) -> bool {
        let age = self.age;
        match group {
            Group::Child | Group::HivChild => age < 16,
            Group::Student => self.is_of_student_age(age),
            Group::SingleParent | Group::Disability => true,
            Group::OlderPoor | Group::OlderCaredFor => age >= 60,
            Group::OlderDifficultArea => (75..80).contains(&age),
            Group::OlderWithoutPension => age >= 80,
            Group::SmallChild => age < 3,
            Group::HivAdult => age >= 16,
        }
    }

    /// "From 16 to 22": whether 22 itself counts is a matter of reading.
    fn is_of_student_age(&self, age: u16) -> bool {
        let last = if self.facts.readings.age_22_counts {
            22
        } else {
            21
        };
        (16..=last).contains(&age)
    }

    fn disability(&self) -> Result<Met<'a>, Reason> {
        let rule = self.rule;
        let child_or_older = !(16..60).contains(&self.age);
        let given = match (self.facts.disability, child_or_older) {
            (None, _) => return Err(Reason::NoDisability),
            (Some(Degree::Mild), _) => return Err(Reason::MildDisability),
            (Some(Degree::Severe), false) => &rule.severe_adult,
            (Some(Degree::Severe), true) => &rule.severe_child_or_older,
            (Some(Degree::ExtremelySevere), false) => &rule.extremely_severe_adult,
            (Some(Degree::ExtremelySevere), true) => &rule.extremely_severe_child_or_older,
        };
        Ok(Met::new(Group::Disability, given))
    }

    fn hiv_adult(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::HivAdult;
        let facts = self.facts;
        if !facts.has_hiv {
            return Err(Reason::NoHiv { group });
        }
        self.must_be_poor(group)?;
        let benefit = facts.draws_pension
            || facts.draws_social_insurance
            || facts.draws_other_social_allowance;
        let regime = self.rule.regime;
        if regime < Regime::Decree20 && facts.able_to_work {
            return Err(Reason::AbleToWork);
        }
        let has_income = if regime >= Regime::Decree20 {
            benefit || facts.has_stable_wage
        } else {
            regime == Regime::Decree136 && (benefit || facts.draws_merit_allowance)
        };
        if has_income {
            return Err(Reason::HasIncome { group });
        }
        Ok(Met::new(group, given))
    }

    fn must_be_poor(&self, group: Group) -> Result<(), Reason> {
        match self.facts.household {
            Household::Poor => Ok(()),
            household => Err(Reason::NotPoor { group, household }),
        }
    }

    fn must_be_poor_or_near_poor(&self, group: Group) -> Result<(), Reason> {
        match self.facts.household {
            household if household.is_poor_or_near_poor() => Ok(()),
            household => Err(Reason::NotPoor { group, household }),
        }
    }
}

impl MonthlyAllowance {
    /// Has the law of the month the group at all?
    #[inline]
    const fn knows(&self, group: Group) -> bool {
        match group {
            Group::Child => self.child_older.is_some(),
            Group::Student => self.student.is_some(),
            Group::HivChild => self.hiv_child_older.is_some(),
            Group::SingleParent => self.single_parent_per_child.is_some(),
            Group::OlderPoor => self.older_poor.is_some(),
            Group::OlderDifficultArea => self.older_difficult_area.is_some(),
            Group::OlderWithoutPension => self.older_without_pension.is_some(),
            Group::OlderCaredFor => self.older_cared_for.is_some(),
            Group::Disability => true,
            Group::SmallChild => self.small_child.is_some(),
            Group::HivAdult => self.hiv_adult.is_some(),
        }
    }
}

impl<'a> Met<'a> {
    fn new(group: Group, given: &'a Cited<Coefficient>) -> Self {
        Self {
            group,
            coefficient: given.value,
            citation: &given.citation,
        }
    }
}

fn met(group: Group, given: Option<&Cited<Coefficient>>) -> Option<Met<'_>> {
    given.map(|given| Met::new(group, given))
}
