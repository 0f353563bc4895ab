use ansinh_core::calendar::whole_months_between;
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::Cited;
use ansinh_core::{Coefficient, Month, Text};

use super::{Answer, Declined, Met, Person, met};
use crate::Degree;
use crate::monthly_allowance::{Group, Reason, Regime};

/// Clauses 1, 2, 3 and 7.
impl<'a> Person<'a> {
    pub(super) fn child(&self) -> Answer<'a> {
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
    pub(super) fn is_young(&self, age: Age, field: &str) -> Result<bool, Declined> {
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

    pub(super) fn student(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
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

    pub(super) fn hiv_child(&self) -> Result<Met<'a>, Reason> {
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

    pub(super) fn small_child(&self, given: &'a Cited<Coefficient>) -> Result<Met<'a>, Reason> {
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
}
