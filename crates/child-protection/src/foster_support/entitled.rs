//! Who is entitled in the month, and to what.

use ansinh_core::Month;
use ansinh_core::Text;
use ansinh_core::calendar::whole_months_between;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{Age, FactError};
use ansinh_core::law::{Citation, Cited};

use super::award::FosterLevel;
use super::facts::{FosterCarer, FosterPlace, FosterSupportFacts};
use super::in_force::FosterRegime;
use super::{FosterSupport, Reason};
use crate::special_circumstances::Disability;
use crate::{PaidUnder, PayingProvision};

impl FosterSupport {
    pub(super) fn is_in_time<T: Trace<Reason>>(
        &self,
        facts: &FosterSupportFacts,
        trace: &mut T,
    ) -> bool {
        let months = &self.provisions.months;
        let first_month = facts.decided.map(Month::of);
        if let Some(first_month) = first_month.filter(|first| self.month < *first) {
            trace.refuse(months, || Reason::NotYetPayable { first_month });
            return false;
        }
        let last_month = facts.ended.map(Month::of);
        if let Some(last_month) = last_month.filter(|last| self.month > *last) {
            trace.refuse(months, || Reason::Ended { last_month });
            return false;
        }
        true
    }

    /// The easier conditions of relatives are those of decree 20/2021.
    pub(super) fn check_relative(
        &self,
        facts: &FosterSupportFacts,
        stage: Stage,
    ) -> Result<(), FactError> {
        let relative = facts.carer == FosterCarer::NearRelative;
        let fosters = facts.place == FosterPlace::Family && stage.is_child;
        if self.regime < FosterRegime::Decree20 && relative && fosters {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước tháng 7/2021, điều kiện của ông bà, cô dì chú bác, anh chị ruột nhận chăm sóc trẻ em",
                    "before 2021-07, the conditions for grandparents, aunts, uncles and siblings who take a child in",
                ),
            });
        }
        Ok(())
    }

    /// What the child has.
    pub(super) fn childs<T: Trace<Reason>>(
        &self,
        facts: &FosterSupportFacts,
        stage: Stage,
        child_below: &Cited<u32>,
        trace: &mut T,
    ) -> Option<PayingProvision> {
        let disabled = facts.disability.is_some_and(is_severe);
        if facts.without_support.is_none() && !disabled {
            let group = &self.provisions.group;
            trace.refuse(group, || Reason::NoGround);
            return None;
        }
        let child = stage.is_child;
        if facts.place == FosterPlace::Institution && (child || stage.goes_on) {
            return Some(paid(
                PaidUnder::InstitutionalCare,
                &self.provisions.institution,
            ));
        }
        let without_support = facts.without_support.is_some();
        let allowance = if child && disabled && (!without_support || self.is_higher(stage)) {
            &self.provisions.disability
        } else if child && without_support {
            &self.provisions.allowance
        } else if without_support && stage.goes_on {
            // A grown-up's disability gives more than education does if it is extremely severe.
            match facts.disability {
                Some(Disability::ExtremelySevere) => &self.provisions.disability,
                _ => &self.provisions.education,
            }
        } else {
            let limit = child_below.value;
            trace.refuse(&child_below.citation, || Reason::TooOld { limit });
            return None;
        };
        Some(paid(PaidUnder::MonthlyAllowance, allowance))
    }

    /// Is a disabled child's allowance above that of a child without support? Of several allowances
    /// the highest is paid. A younger child has the same 2.5 for either as decree 20/2021 has it, and
    /// less for a severe disability; the levels of decree 13/2010 for a younger child are lower.
    fn is_higher(&self, stage: Stage) -> bool {
        !stage.is_younger || self.regime == FosterRegime::Decree13
    }

    /// What the carer has; the conditions are the carer's, the child keeps what it has without them.
    pub(super) fn carers(
        &self,
        facts: &FosterSupportFacts,
        stage: Stage,
    ) -> Option<(PayingProvision, FosterLevel)> {
        let without_support = facts.without_support.is_some();
        let may_care = match facts.carer {
            FosterCarer::MeetsAll => true,
            FosterCarer::NearRelative => without_support,
            FosterCarer::NotMet => false,
        };
        let fostered = facts.place == FosterPlace::Family && stage.is_child && may_care;
        if !fostered {
            return None;
        }
        let provisions = &self.provisions;
        let extremely_severe = facts.disability == Some(Disability::ExtremelySevere);
        let (citation, level) = if extremely_severe {
            (&provisions.carer_of_disabled, FosterLevel::Disabled)
        } else if !without_support {
            return None;
        } else if stage.is_younger {
            (&provisions.carer_of_younger, FosterLevel::Younger)
        } else {
            (&provisions.carer_of_older, FosterLevel::Older)
        };
        Some((paid(PaidUnder::CarerSupport, citation), level))
    }

    /// A birthday in the month ends the right with the month after it.
    pub(super) fn before_birthday_of(&self, age: Age, years: u32) -> bool {
        u32::from(age.on(self.month.previous().last_day())) < years
    }

    /// Education keeps the allowance that was drawn as a child.
    pub(super) fn goes_on(&self, facts: &FosterSupportFacts, until: u32) -> bool {
        let until = if facts.readings.age_22_counts {
            until.saturating_add(1)
        } else {
            until
        };
        facts.in_education && facts.drew_allowance && self.before_birthday_of(facts.age, until)
    }

    /// A change of level comes with the month of the birthday.
    pub(super) fn months_of_age(&self, age: Age) -> u32 {
        match age {
            Age::Years(years) => u32::from(years).saturating_mul(12),
            Age::Born(born) => whole_months_between(born, self.month.last_day()),
        }
    }
}

/// How old the child is, as far as it matters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    pub(super) is_child: bool,
    pub(super) is_younger: bool,
    pub(super) goes_on: bool,
}

/// The month of the birthday on which a child is none any more, where the day of birth is known.
pub(super) fn last_month(age: Age, child_below: u32) -> Option<Month> {
    let Age::Born(born) = age else {
        return None;
    };
    Some(Month::of(born).plus(child_below.saturating_mul(12)))
}

const fn is_severe(disability: Disability) -> bool {
    !matches!(disability, Disability::Mild)
}

fn paid(paid_under: PaidUnder, citation: &Citation) -> PayingProvision {
    PayingProvision {
        paid_under,
        citation: citation.clone(),
    }
}

pub(super) fn tell<T: Trace<Reason>>(label: Text, paid: &PayingProvision, trace: &mut T) {
    trace.step(&paid.citation, |citation| {
        let formula = Text::new("theo điều luật áp dụng", "by the provision that applies");
        Step::new(label, formula, paid.paid_under.label(), citation)
    });
}
