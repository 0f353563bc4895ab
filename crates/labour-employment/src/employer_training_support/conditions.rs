//! What an employer must meet.

use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::money::AmountError;
use ansinh_core::{Decimal, Text};

use super::{
    Cause, EmployerTrainingReason, EmployerTrainingSupport, EmployerTrainingSupportFacts, Workforce,
};
use crate::counting::WorkingDays;
use crate::instruments::insurance::{DECREE_374_2025, LAW_38_2013};
use crate::unemployment::UnemploymentLaw;

type Unmet = (Citation, EmployerTrainingReason);

/// The fewest workers that make so many per cent of those employed.
fn least_of_share(employed: u32, share: Decimal) -> Result<u32, AmountError> {
    let exact = Decimal::from(employed)
        .checked_mul(share)
        .and_then(|product| product.checked_div(Decimal::ONE_HUNDRED))
        .ok_or(AmountError::Overflow)?;
    u32::try_from(exact.ceil()).map_err(|_| AmountError::Overflow)
}

impl EmployerTrainingSupport {
    /// The conditions that are not met, in the order of the law.
    pub(super) fn unmet(
        &self,
        facts: &EmployerTrainingSupportFacts,
    ) -> Result<impl Iterator<Item = Unmet> + use<>, FactError> {
        let unmet = if facts.workforce == Workforce::Resolution68 {
            [
                self.resolution_not_in_force(),
                None,
                None,
                None,
                None,
                None,
                None,
            ]
        } else {
            [
                self.cut_too_small(facts)?,
                self.cause(facts),
                self.paid_up(facts),
                self.can_pay(facts),
                self.plan(facts),
                self.supported_before(facts),
                self.filed_late(facts),
            ]
        };
        Ok(unmet.into_iter().flatten())
    }

    fn resolution_not_in_force(&self) -> Option<Unmet> {
        // Before the resolution there is nothing of it to cite.
        let citation = self.monthly_ceiling.citation.clone();
        let missing = self.resolution_68_ceiling.is_none();
        missing.then_some((citation, EmployerTrainingReason::ResolutionNotInForce))
    }

    fn of_2025(&self) -> bool {
        self.law == UnemploymentLaw::Law2025
    }

    fn cause(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let is_one = match facts.cause {
            Cause::Other => false,
            Cause::StructureOrTechnology => self.of_2025(),
            Cause::Economic | Cause::Disaster | Cause::Relocation => true,
        };
        let citation = if self.of_2025() {
            DECREE_374_2025.article("22").clause("1").published()
        } else {
            LAW_38_2013.article("47").clause("1").point("b").published()
        };
        (!is_one).then_some((citation, EmployerTrainingReason::NoCause))
    }

    fn paid_up(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let months = if self.of_2025() {
            facts.paid_up_of_24
        } else {
            facts.paid_up_in_a_row
        };
        let needed = self.paid_up_months.value;
        let citation = self.paid_up_months.citation.clone();
        let reason = EmployerTrainingReason::NotPaidUp { months, needed };
        (months < needed).then_some((citation, reason))
    }

    fn can_pay(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let citation = LAW_38_2013.article("47").clause("1").point("c").published();
        let can = !self.of_2025() && !facts.lacks_money;
        can.then_some((citation, EmployerTrainingReason::CanPay))
    }

    fn supported_before(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let citation = DECREE_374_2025.article("22").clause("2").published();
        let again = self.of_2025() && facts.supported_before;
        again.then_some((citation, EmployerTrainingReason::AlreadySupported))
    }

    fn cut_too_small(
        &self,
        facts: &EmployerTrainingSupportFacts,
    ) -> Result<Option<Unmet>, FactError> {
        let Workforce::Counted { employed, to_cut } = facts.workforce else {
            return Ok(None);
        };
        let sizes = (&self.small_below, &self.large_above, &self.cut_share);
        let cuts = (
            &self.cut_of_small,
            &self.cut_of_middling,
            &self.cut_of_large,
        );
        let (
            (Some(small_below), Some(large_above), Some(share)),
            (Some(small), Some(middling), Some(large)),
        ) = (sizes, cuts)
        else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước ngày 15/7/2020, số lao động phải cắt giảm",
                    "before 2020-07-15, how many workers must be at risk",
                ),
            });
        };
        let cut = if employed < small_below.value {
            small
        } else if employed <= large_above.value {
            middling
        } else {
            large
        };
        let is_small = employed < small_below.value;
        let of_share = if is_small {
            least_of_share(employed, share.value.to_decimal())?
        } else {
            cut.value
        };
        let needed = cut.value.min(of_share);
        Ok((to_cut < needed).then(|| {
            let reason = EmployerTrainingReason::CutTooSmall { to_cut, needed };
            (cut.citation.clone(), reason)
        }))
    }

    fn plan(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        if !facts.has_plan {
            let citation = match &self.plan_months {
                Some(months) => months.citation.clone(),
                None => LAW_38_2013.article("47").clause("1").point("d").published(),
            };
            return Some((citation, EmployerTrainingReason::NoPlan));
        }
        let least = self.plan_months.as_ref()?;
        let (months, needed) = (facts.plan_keeps_months, least.value);
        (months < needed).then(|| {
            let reason = EmployerTrainingReason::PlanTooShort { months, needed };
            (least.citation.clone(), reason)
        })
    }

    fn filed_late(&self, facts: &EmployerTrainingSupportFacts) -> Option<Unmet> {
        let months = self.filing_months.as_ref()?;
        let days = WorkingDays::new(&facts.holidays);
        let last_day = days.end_of_months(facts.affected_since, months.value);
        let late = facts.filed > last_day;
        late.then(|| {
            let reason = EmployerTrainingReason::FiledLate { last_day };
            (months.citation.clone(), reason)
        })
    }
}
