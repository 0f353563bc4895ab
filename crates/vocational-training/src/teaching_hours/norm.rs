//! Whose norm is which.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, Text};

use super::{Role, TeachingHours, TeachingHoursFacts};
use crate::ProgrammeLevel;

impl TeachingHours {
    /// The lowest and the highest norm of a teacher, where they are established.
    pub(super) fn range(&self, role: Role) -> Option<(&Cited<u32>, &Cited<u32>)> {
        let range = match role {
            Role::Teacher { level } => match level {
                ProgrammeLevel::College => (&self.college_least, &self.college_most),
                ProgrammeLevel::Intermediate => (&self.intermediate_least, &self.intermediate_most),
                ProgrammeLevel::Elementary => (&self.elementary_least, &self.elementary_most),
                ProgrammeLevel::UnderThreeMonths => return None,
            },
            Role::GeneralSubjects { level } => match level {
                ProgrammeLevel::College => (&self.general_college, &self.general_college),
                ProgrammeLevel::Intermediate => {
                    (&self.general_intermediate, &self.general_intermediate)
                }
                ProgrammeLevel::Elementary | ProgrammeLevel::UnderThreeMonths => return None,
            },
            _ => return None,
        };
        Some((range.0.as_ref()?, range.1.as_ref()?))
    }

    /// The norm that hours are held against, for the weeks worked.
    pub(super) fn norm_of_year(&self, facts: &TeachingHoursFacts) -> Result<Decimal, FactError> {
        let Some(own) = self.of_managers(facts.role) else {
            return for_weeks(facts.norm, facts);
        };
        let own = own.as_ref().ok_or(FactError::NotEstablished {
            what: Text::new(
                "định mức giờ giảng của người quản lý, viên chức trước 01/7/2017 và từ 01/01/2026",
                "norms of managers and staff before 2017-07-01 and from 2026-01-01",
            ),
        })?;
        for_weeks(own.value, facts)
    }

    /// The provision the norm stands in, where it is established.
    pub(super) fn norm_by(&self, role: Role) -> Option<&Citation> {
        match self.of_managers(role) {
            Some(own) => own.as_ref().map(|norm| &norm.citation),
            None => self.range(role).map(|(least, _)| &least.citation),
        }
    }

    /// The norm that managers and staff have of their own; none for teachers.
    const fn of_managers(&self, role: Role) -> Option<&Option<Cited<u32>>> {
        Some(match role {
            Role::Head => &self.head,
            Role::DeputyHead => &self.deputy_head,
            Role::DepartmentHead => &self.department_head,
            Role::DeputyDepartmentHead => &self.deputy_department_head,
            Role::Staff => &self.staff,
            Role::Teacher { .. } | Role::GeneralSubjects { .. } | Role::GeneralEducation => {
                return None;
            }
        })
    }
}

fn for_weeks(norm: u32, facts: &TeachingHoursFacts) -> Result<Decimal, FactError> {
    let norm = Decimal::from(norm);
    if facts.weeks_worked == facts.teaching_weeks {
        return Ok(norm);
    }
    let part = norm
        .checked_mul(Decimal::from(facts.weeks_worked))
        .and_then(|product| product.checked_div(Decimal::from(facts.teaching_weeks)));
    Ok(part.ok_or(AmountError::Overflow)?)
}
