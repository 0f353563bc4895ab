use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Coefficient, Month, NaiveDate, Text};

use super::facts::ChildRaised;
use super::{Group, MonthlyAllowance, MonthlyAllowanceFacts, Reason, Regime, SupportPerson};
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
    pub(super) fn new(
        rule: &'a MonthlyAllowance,
        facts: &'a MonthlyAllowanceFacts,
        day: NaiveDate,
    ) -> Self {
        Self {
            rule,
            facts,
            day,
            age: facts.age.on(day),
        }
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

    fn child(&self) -> Answer<'a> {
        let group = Group::Child;
        if self.age >= 16 {
            return Err(Reason::OutsideAge {
                group,
                age: self.age,
            }
            .into());
        }
        if self.facts.child_situation.is_none() {
            return Err(Reason::NoChildSituation { group }.into());
        }
        let rule = self.rule;
        let ill = self.facts.has_hiv || self.facts.disability >= Some(Degree::Severe);
        let young = self.is_young(self.facts.age, "age")?;
        let given = match (young, ill) {
            (true, true) => rule
                .child_younger_ill
                .as_ref()
                .or(rule.child_younger.as_ref()),
            (false, true) => rule.child_older_ill.as_ref().or(rule.child_older.as_ref()),
            (true, false) => rule.child_younger.as_ref(),
            (false, false) => rule.child_older.as_ref(),
        };
        met(group, given).ok_or(Reason::NoChildSituation { group }.into())
    }

    /// Below the age at which the coefficient of a small child ends?
    fn is_young(&self, age: ansinh_core::facts::Age, field: &str) -> Result<bool, Declined> {
        use ansinh_core::calendar::whole_months_between;
        use ansinh_core::facts::Age;

        let Some(limit) = &self.rule.small_child_months else {
            return Ok(false);
        };
        let limit = limit.value;
        match age {
            Age::Born(born) => Ok(whole_months_between(born, self.day) < limit),
            Age::Years(years) => {
                let from = u32::from(years).saturating_mul(12);
                let straddles = from < limit && limit < from.saturating_add(12);
                if straddles {
                    let allowed = Text::new(
                        "ngày sinh (born): mức thay đổi giữa hai lần sinh nhật",
                        "the day of birth (born): the coefficient changes between two birthdays",
                    );
                    let field = format!("{field}.born");
                    return Err(Declined::Fact(Box::new(FactError::Missing {
                        field,
                        allowed,
                    })));
                }
                Ok(from < limit)
            }
        }
    }

    fn student(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::Student;
        if !self.facts.in_education {
            return Err(Reason::NotInEducation);
        }
        let belongs = match self.rule.regime {
            Regime::Decree136 => self.facts.child_situation.is_some(),
            _ => self.facts.drew_child_allowance,
        };
        if !belongs {
            return Err(Reason::DidNotDrawChildAllowance);
        }
        Ok(Met::new(group, given))
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

    fn hiv_child(&self) -> Result<Met<'a>, Reason> {
        let group = Group::HivChild;
        if !self.facts.has_hiv {
            return Err(Reason::NoHiv { group });
        }
        self.must_be_poor(group)?;
        let given = match self.age {
            0..4 => self.rule.hiv_child_younger.as_ref(),
            _ => self.rule.hiv_child_older.as_ref(),
        };
        met(group, given).ok_or(Reason::NoHiv { group })
    }

    fn single_parent(&self, per_child: &'a Cited<Coefficient>) -> Answer<'a> {
        let group = Group::SingleParent;
        let Some(children) = &self.facts.single_parent_of else {
            return Err(Reason::NotSingleParent.into());
        };
        let near_poor_too = matches!(self.rule.regime, Regime::Decree20 | Regime::Decree335);
        let household = self.facts.household;
        if !(household == Household::Poor || near_poor_too && household == Household::NearPoor) {
            return Err(Reason::NotPoor { group, household }.into());
        }
        if self.rule.regime == Regime::Decree67 {
            return self.single_parent_by_worst_child(children, per_child);
        }
        let counted = children
            .iter()
            .filter(|child| self.is_raised(child))
            .count();
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

    /// Before 2014 the coefficient went by the child in the hardest case, not by their number.
    fn single_parent_by_worst_child(
        &self,
        children: &[ChildRaised],
        plain: &'a Cited<Coefficient>,
    ) -> Answer<'a> {
        let group = Group::SingleParent;
        let mut highest: Option<Met<'a>> = None;
        for child in children.iter().filter(|child| self.is_raised(child)) {
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
        highest.ok_or(Reason::NoQualifyingChild.into())
    }

    fn is_raised(&self, child: &ChildRaised) -> bool {
        let age = child.age.on(self.day);
        age < 16 || child.in_education && self.is_of_student_age(age)
    }

    fn older_poor(&self, younger: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::OlderPoor;
        self.must_be_poor(group)?;
        if self.facts.support_person == SupportPerson::Exists {
            return Err(Reason::HasSupportPerson { group });
        }
        let older = self.rule.older_poor_from_80.as_ref();
        Ok(Met::new(
            group,
            older.filter(|_| self.age >= 80).unwrap_or(younger),
        ))
    }

    fn older_difficult_area(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::OlderDifficultArea;
        self.must_be_poor_or_near_poor(group)?;
        if !self.facts.in_specially_difficult_area {
            return Err(Reason::NotInDifficultArea { group });
        }
        self.must_not_be_older_poor(group)?;
        Ok(Met::new(group, given))
    }

    fn older_without_pension(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::OlderWithoutPension;
        let facts = self.facts;
        if facts.draws_pension || facts.draws_social_insurance || facts.draws_other_social_allowance
        {
            return Err(Reason::HasIncome { group });
        }
        self.must_not_be_older_poor(group)?;
        Ok(Met::new(group, given))
    }

    fn older_cared_for(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::OlderCaredFor;
        self.must_be_poor(group)?;
        if self.facts.support_person != SupportPerson::None {
            return Err(Reason::HasSupportPerson { group });
        }
        if !self.facts.cared_for_instead_of_institution {
            return Err(Reason::NotCaredFor);
        }
        Ok(Met::new(group, given))
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

    fn small_child(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
        let group = Group::SmallChild;
        self.must_be_poor_or_near_poor(group)?;
        if !self.facts.in_specially_difficult_area {
            return Err(Reason::NotInDifficultArea { group });
        }
        let other = self.facts.child_situation.is_some()
            || self.hiv_child().is_ok()
            || self.disability().is_ok() && self.is_certified_by_now();
        if other {
            return Err(Reason::CoveredByOther { group });
        }
        Ok(Met::new(group, given))
    }

    /// Before the certificate is issued nobody belongs to the disabled of clause 6.
    fn is_certified_by_now(&self) -> bool {
        let issued = self.facts.certificate_issued.map(Month::of);
        issued.is_none_or(|issued| issued <= self.rule.month)
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
        match self.rule.regime {
            Regime::Decree20 | Regime::Decree335 if benefit || facts.has_stable_wage => {
                Err(Reason::HasIncome { group })
            }
            Regime::Decree20 | Regime::Decree335 => Ok(Met::new(group, given)),
            _ if facts.able_to_work => Err(Reason::AbleToWork),
            Regime::Decree136 if benefit || facts.draws_merit_allowance => {
                Err(Reason::HasIncome { group })
            }
            _ => Ok(Met::new(group, given)),
        }
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

    fn must_not_be_older_poor(&self, group: Group) -> Result<(), Reason> {
        let older_poor = self.rule.older_poor.as_ref();
        let of_age = self.is_of_age(Group::OlderPoor);
        if of_age && older_poor.is_some_and(|given| self.older_poor(given).is_ok()) {
            return Err(Reason::CoveredByOther { group });
        }
        Ok(())
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
