use ansinh_core::calendar::whole_months_between;
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::Cited;
use ansinh_core::{Coefficient, NaiveDate, Text};

use super::facts::{Care, CareReadings, CaredFor, CarerConditions};
use super::{CareRegime, CarerSupport, CarerSupportReason, Parent, SupportKind};
use crate::Degree;

/// A support that is due, with its coefficient.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) kind: SupportKind,
    pub(super) given: &'a Cited<Coefficient>,
}

impl Part<'_> {
    pub(super) fn is_foster_disabled(&self) -> bool {
        self.kind == SupportKind::FosterDisabled
    }
}

pub(super) type Answer<'a> = Result<Result<Part<'a>, CarerSupportReason>, FactError>;

impl CarerSupport {
    /// A right that ends with a birthday is still paid for the month of that birthday; a
    /// coefficient that only changes does so in that month, or from the next where it is read so.
    pub(super) fn in_month<'a>(
        &'a self,
        readings: CareReadings,
        on: impl Fn(NaiveDate) -> Answer<'a>,
    ) -> Answer<'a> {
        let (this, last) = (self.month.last_day(), self.month.previous().last_day());
        let (first, second) = if readings.change_from_next_month {
            (last, this)
        } else {
            (this, last)
        };
        match on(first)? {
            Ok(part) => Ok(Ok(part)),
            Err(reason) => Ok(on(second)?.map_err(|_| reason)),
        }
    }

    pub(super) fn for_parent(&self, parent: Parent<'_>, day: NaiveDate) -> Answer<'_> {
        if parent.disability < Degree::Severe {
            return Ok(Err(CarerSupportReason::MildDisability));
        }
        let mut small: usize = 0;
        for age in parent.children {
            let months = self.parent_child_months.value;
            let counts = is_under(*age, months, day, "parents.children")?;
            small = small.saturating_add(usize::from(counts));
        }
        let given = match small.saturating_add(usize::from(parent.pregnant)) {
            0 => return Ok(Err(CarerSupportReason::NoSmallChild)),
            1 => &self.parent,
            _ => &self.parent_of_several,
        };
        let kind = SupportKind::DisabledParent;
        Ok(Ok(Part { kind, given }))
    }

    pub(super) fn for_cared<'a>(
        &'a self,
        person: &CaredFor,
        conditions: CarerConditions,
        day: NaiveDate,
    ) -> Answer<'a> {
        if person.care == Care::OwnHousehold {
            let kind = SupportKind::OwnHousehold;
            let given = &self.own_household;
            return Ok(match person.disability {
                Some(Degree::ExtremelySevere) => Ok(Part { kind, given }),
                _ => Err(CarerSupportReason::NotExtremelySevere),
            });
        }
        if conditions == CarerConditions::NotMet {
            return Ok(Err(CarerSupportReason::ConditionsNotMet));
        }
        let child = self.foster_child(person, day)?;
        if conditions == CarerConditions::MetAsRelative {
            return self.for_relative(child);
        }
        let older = self.foster_older(person, day)?;
        let best = [child, self.foster_disabled(person, day), older]
            .into_iter()
            .flatten()
            .reduce(higher);
        Ok(best.ok_or(CarerSupportReason::NotFostered))
    }

    /// Relatives need fewer conditions for a child without support, and for nobody else.
    fn for_relative<'a>(&self, child: Option<Part<'a>>) -> Answer<'a> {
        let eased = self.regime >= CareRegime::Decree20;
        if child.is_some() && !eased {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 7/2021, điều kiện của ông bà, cô dì chú bác, anh chị nhận nuôi trẻ em",
                    "before 2021-07, the conditions for relatives who take in a child",
                ),
            });
        }
        Ok(child.ok_or(CarerSupportReason::ConditionsNotMet))
    }

    fn foster_child(
        &self,
        person: &CaredFor,
        day: NaiveDate,
    ) -> Result<Option<Part<'_>>, FactError> {
        if !person.without_support || person.age.on(day) >= 16 {
            return Ok(None);
        }
        let (Some(months), Some(older)) = (&self.foster_child_months, &self.foster_child_older)
        else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "năm 2014, kinh phí nhận nuôi trẻ em không có nguồn nuôi dưỡng",
                    "in 2014, support for fostering a child without support",
                ),
            });
        };
        let young = is_under(person.age, months.value, day, "cared_for.age")?;
        let ill = person.has_hiv || person.disability >= Some(Degree::Severe);
        let younger = self.foster_child_younger.as_ref();
        let own = match (young, ill) {
            (true, true) => self.foster_child_younger_ill.as_ref().or(younger),
            (true, false) => younger,
            (false, true) => self.foster_child_older_ill.as_ref(),
            (false, false) => None,
        };
        Ok(Some(Part {
            kind: SupportKind::FosterChild,
            given: own.unwrap_or(older),
        }))
    }

    fn foster_disabled(&self, person: &CaredFor, day: NaiveDate) -> Option<Part<'_>> {
        let given = if person.age.on(day) < 16 {
            &self.foster_disabled_child
        } else {
            &self.foster_disabled_adult
        };
        let kind = SupportKind::FosterDisabled;
        let extremely_severe = person.disability == Some(Degree::ExtremelySevere);
        extremely_severe.then_some(Part { kind, given })
    }

    fn foster_older(
        &self,
        person: &CaredFor,
        day: NaiveDate,
    ) -> Result<Option<Part<'_>>, FactError> {
        if !person.instead_of_institution || person.age.on(day) < 60 {
            return Ok(None);
        }
        let Some(given) = &self.foster_older else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2015, kinh phí nhận chăm sóc người cao tuổi",
                    "before 2015, support for taking in an older person",
                ),
            });
        };
        let kind = SupportKind::FosterOlder;
        Ok(Some(Part { kind, given }))
    }
}

/// One support for one person: the higher, the first of equals.
fn higher<'a>(first: Part<'a>, second: Part<'a>) -> Part<'a> {
    if second.given.value > first.given.value {
        second
    } else {
        first
    }
}

/// Younger than so many months? An age in years may leave that open.
fn is_under(age: Age, months: u32, day: NaiveDate, field: &str) -> Result<bool, FactError> {
    match age {
        Age::Born(born) => Ok(whole_months_between(born, day) < months),
        Age::Years(years) => {
            let from = u32::from(years).saturating_mul(12);
            let straddles = from < months && months < from.saturating_add(12);
            if straddles {
                let allowed = Text::new(
                    "ngày sinh (born): mức thay đổi giữa hai lần sinh nhật",
                    "the day of birth (born): the coefficient changes between two birthdays",
                );
                let field = format!("{field}.born");
                return Err(FactError::Missing { field, allowed });
            }
            Ok(from < months)
        }
    }
}
