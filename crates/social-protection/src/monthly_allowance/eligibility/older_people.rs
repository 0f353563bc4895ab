use ansinh_core::Coefficient;
use ansinh_core::law::Cited;

use super::{Met, Person};
use crate::monthly_allowance::{Group, Reason, SupportPerson};

/// Clause 5.
impl<'a> Person<'a> {
    pub(super) fn older_poor(&self, younger: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
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

    pub(super) fn older_difficult_area(
        &self,
        given: &'a Cited<Coefficient>,
    ) -> Result<Met<'a>, Reason> {
        let group = Group::OlderDifficultArea;
        self.must_be_poor_or_near_poor(group)?;
        if !self.facts.in_specially_difficult_area {
            return Err(Reason::NotInDifficultArea { group });
        }
        self.must_not_be_older_poor(group)?;
        Ok(Met::new(group, given))
    }

    pub(super) fn older_without_pension(
        &self,
        given: &'a Cited<Coefficient>,
    ) -> Result<Met<'a>, Reason> {
        let group = Group::OlderWithoutPension;
        let facts = self.facts;
        if facts.draws_pension || facts.draws_social_insurance || facts.draws_other_social_allowance
        {
            return Err(Reason::HasIncome { group });
        }
        self.must_not_be_older_poor(group)?;
        Ok(Met::new(group, given))
    }

    pub(super) fn older_cared_for(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
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

    fn must_not_be_older_poor(&self, group: Group) -> Result<(), Reason> {
        let older_poor = self.rule.older_poor.as_ref();
        let of_age = self.is_of_age(Group::OlderPoor);
        if of_age && older_poor.is_some_and(|given| self.older_poor(given).is_ok()) {
            return Err(Reason::CoveredByOther { group });
        }
        Ok(())
    }
}
