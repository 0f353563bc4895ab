//! The rate of a loan, and who pays a lower one.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Decimal, Percent, Text};

use super::facts::{Borrower, EmploymentFundLoanFacts, LoanHousehold};
use super::{EmploymentFundLoan, EmploymentFundLoanReason, LoanLaw};
use crate::instruments::employment::{DECISION_71_2005, DECREE_61_2015, DECREE_338_2025};
use crate::instruments::insurance::LAW_74_2025;

/// A rate a year, the rate once overdue, and the provision.
#[derive(Debug, Clone)]
pub(super) struct Rate {
    pub(super) yearly: Percent,
    pub(super) overdue: Percent,
    pub(super) citation: Citation,
}

impl EmploymentFundLoan {
    pub(super) fn rate<T: Trace<EmploymentFundLoanReason>>(
        &self,
        facts: &EmploymentFundLoanFacts,
        trace: &mut T,
    ) -> Result<Rate, FactError> {
        let Some(poor) = &self.poor_household_rate else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "lãi suất cho vay của Quỹ quốc gia về việc làm từ năm 2014 đến 4/6/2015",
                    "the rate of the National Employment Fund from 2014 to 2015-06-04",
                ),
            });
        };
        let standard = if facts.borrower.goes_abroad() {
            self.standard_abroad.as_ref().unwrap_or(&self.standard)
        } else {
            &self.standard
        };
        let of_standard = share(poor.value, standard.value)?;
        trace.step(&poor.citation, |citation| {
            let label = Text::new("lãi suất cho vay hộ nghèo", "rate for poor households");
            let formula = Text::new("mức của ngày phê duyệt", "the rate of the day of approval");
            Step::new(label, formula, poor.value, citation)
        });
        trace.step(&standard.citation, |citation| {
            let label = Text::new("lãi suất chung", "standard rate");
            let formula = Text::new(
                "lãi suất hộ nghèo × tỷ lệ",
                "rate for poor households × share",
            );
            Step::new(label, formula, of_standard, citation)
                .input(Text::new("tỷ lệ", "share"), standard.value)
        });
        let (rate, citation) = match self.lower(&facts.borrower)? {
            None => (of_standard, standard.citation.clone()),
            Some(Lower::OfStandard(part)) => {
                (share(of_standard, part.value)?, part.citation.clone())
            }
            Some(Lower::OfPoor(part)) => (share(poor.value, part.value)?, part.citation.clone()),
        };
        if rate != of_standard {
            trace.step(&citation, |citation| {
                let label = Text::new("lãi suất ưu tiên", "priority rate");
                let formula = Text::new("đối tượng ưu tiên", "a priority group");
                Step::new(label, formula, rate, citation)
            });
        }
        Ok(Rate {
            yearly: rate,
            overdue: share(rate, self.overdue_of(&facts.borrower).value)?,
            citation,
        })
    }

    /// The lower rate of the borrower's group, if it is of one.
    fn lower(&self, borrower: &Borrower) -> Result<Option<Lower<'_>>, FactError> {
        let is_priority = match borrower {
            Borrower::Establishment {
                workers,
                disabled_or_minority,
                released,
                ..
            } => self.employs_many(*workers, *disabled_or_minority, *released),
            Borrower::Worker {
                ethnic_minority,
                in_difficult_area,
                disabled,
                poor_household,
                cares_for_disabled,
            } => match self.law {
                LoanLaw::Decree338 => {
                    *disabled
                        || *cares_for_disabled
                        || (*poor_household && (*ethnic_minority || *in_difficult_area))
                }
                _ => *disabled || (*ethnic_minority && *in_difficult_area),
            },
            Borrower::WorkerAbroad {
                ethnic_minority,
                in_difficult_area,
                household,
                ..
            } => {
                self.law == LoanLaw::Decree338
                    && *household == LoanHousehold::Poor
                    && (*ethnic_minority || *in_difficult_area)
            }
        };
        if !is_priority {
            return Ok(None);
        }
        let of_standard = self.priority.as_ref().map(Lower::OfStandard);
        let of_poor = if borrower.goes_abroad() {
            &self.priority_abroad
        } else {
            &self.priority_of_poor
        };
        let of_poor = of_poor.as_ref().map(Lower::OfPoor);
        match of_standard.or(of_poor) {
            Some(lower) => Ok(Some(lower)),
            None => Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 1/9/2015, lãi suất của đối tượng ưu tiên",
                    "before 2015-09-01, the rate of priority groups",
                ),
            }),
        }
    }

    /// Does it employ many (*sử dụng nhiều lao động*) of the groups of the day's law?
    fn employs_many(&self, workers: u32, disabled_or_minority: u32, released: u32) -> bool {
        let counted = match self.law {
            LoanLaw::Decree338 => disabled_or_minority.saturating_add(released),
            _ => disabled_or_minority,
        };
        let Some(many) = &self.many_workers else {
            return counted > 0;
        };
        Percent::of(Decimal::from(counted), Decimal::from(workers))
            .is_some_and(|share| share >= many.value)
    }

    /// The rate of overdue debt, per cent of the loan's.
    pub(super) fn overdue_of(&self, borrower: &Borrower) -> &Cited<Percent> {
        let abroad = self.overdue_abroad.as_ref();
        abroad
            .filter(|_| borrower.goes_abroad())
            .unwrap_or(&self.overdue)
    }

    /// Why a worker who goes abroad doesn't borrow here.
    pub(super) fn refused_abroad(&self, borrower: &Borrower) -> Option<EmploymentFundLoanReason> {
        let Borrower::WorkerAbroad {
            by_service_enterprise,
            household,
            merit_relative,
            ..
        } = borrower
        else {
            return None;
        };
        if !by_service_enterprise {
            return Some(EmploymentFundLoanReason::OtherContract);
        }
        let covered = self.law == LoanLaw::Decree338
            || *household == LoanHousehold::NearPoor
            || *merit_relative;
        (!covered).then_some(EmploymentFundLoanReason::OtherProgramme)
    }

    /// Where it stands who borrows to go abroad.
    pub(super) fn who_abroad(&self) -> Result<Citation, FactError> {
        match self.law {
            LoanLaw::Decision71 => Err(FactError::NotEstablished {
                what: Text::new(
                    "trước 1/9/2015, vay từ Quỹ để đi làm việc ở nước ngoài",
                    "before 2015-09-01, loans of the fund for work abroad",
                ),
            }),
            LoanLaw::Decree61 | LoanLaw::Decree74 => {
                Ok(DECREE_61_2015.article("11").clause("2").published())
            }
            LoanLaw::Decree338 => Ok(LAW_74_2025.article("9").clause("2").published()),
        }
    }

    pub(super) const fn cost_abroad(&self) -> Citation {
        match self.law {
            LoanLaw::Decree338 => DECREE_338_2025.article("12").clause("1").published(),
            _ => DECREE_61_2015.article("35").published(),
        }
    }

    pub(super) const fn term_abroad(&self) -> Citation {
        match self.law {
            LoanLaw::Decree338 => DECREE_338_2025.article("14").published(),
            _ => DECREE_61_2015.article("37").published(),
        }
    }

    pub(super) const fn answer_by(&self, abroad: bool) -> Citation {
        match (self.law, abroad) {
            (LoanLaw::Decree338, true) => DECREE_338_2025.article("17").clause("2").published(),
            (LoanLaw::Decree338, false) => DECREE_338_2025.article("11").clause("2").published(),
            (LoanLaw::Decision71, _) => DECISION_71_2005.whole().unchecked(),
            _ => DECREE_61_2015.article("29").clause("1").published(),
        }
    }
}

/// What a lower rate is a part of.
#[derive(Debug, Clone, Copy)]
enum Lower<'a> {
    OfStandard(&'a Cited<Percent>),
    OfPoor(&'a Cited<Percent>),
}

/// A rate times a percentage, exact.
fn share(rate: Percent, part: Percent) -> Result<Percent, FactError> {
    let product = rate.to_decimal().checked_mul(part.to_decimal());
    let exact = product.and_then(|product| product.checked_div(Decimal::ONE_HUNDRED));
    let exact = exact.ok_or(ansinh_core::money::AmountError::Overflow)?;
    Ok(Percent::from_decimal(exact.normalize()))
}
