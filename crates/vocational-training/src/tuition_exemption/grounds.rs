//! What each ground gives, and which are met.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Percent, Text};

use super::{
    TuitionExemption, TuitionExemptionFacts, TuitionExemptionReason, TuitionGround, TuitionReadings,
};

impl TuitionExemption {
    /// What a ground gives, whether it is met or not.
    pub(super) fn rate(
        &self,
        ground: TuitionGround,
        readings: TuitionReadings,
    ) -> Result<&Cited<Percent>, FactError> {
        use TuitionGround as Ground;
        let found = match ground {
            Ground::TraditionalArts | Ground::HeavyTrade => &self.reduced_trades,
            Ground::MinorityOfDisadvantagedPlace => &self.reduced_places,
            Ground::ChildOfInjuredWorker => &self.reduced_children,
            Ground::SocialAssistance { .. } if self.exempt_young.is_some() => &self.exempt_young,
            Ground::LowerSecondaryGraduate if self.halves_lower_secondary(readings) => {
                &self.reduced_lower_secondary
            }
            Ground::Merit
            | Ground::Orphan
            | Ground::PoorMinority
            | Ground::VerySmallEthnicGroup
            | Ground::LowerSecondaryGraduate
            | Ground::HardToRecruitTrade
            | Ground::SpecialTrade
                if self.exempt_by_law.is_some() =>
            {
                &self.exempt_by_law
            }
            _ => &self.exempt,
        };
        found.as_ref().ok_or(FactError::NotEstablished {
            what: Text::new(
                "trước 01/12/2015, đối tượng miễn, giảm học phí này",
                "before 2015-12-01, this ground of exemption or reduction",
            ),
        })
    }

    /// Decree 74/2013 does, unless the law that is in force beside it is read over it.
    pub(super) const fn halves_lower_secondary(&self, readings: TuitionReadings) -> bool {
        let by_law = readings.law_over_decree_74 && self.exempt_by_law.is_some();
        self.reduced_lower_secondary.is_some() && !by_law
    }

    pub(super) fn met<'a>(
        &'a self,
        ground: TuitionGround,
        facts: &TuitionExemptionFacts,
    ) -> Option<(TuitionGround, &'a Cited<Percent>)> {
        let rate = self.rate(ground, facts.readings).ok()?;
        self.missing(ground, facts)
            .is_none()
            .then_some((ground, rate))
    }

    /// Why a ground is not met.
    fn missing(
        &self,
        ground: TuitionGround,
        facts: &TuitionExemptionFacts,
    ) -> Option<TuitionExemptionReason> {
        let outside = match ground {
            TuitionGround::SocialAssistance { .. } => self.exempt_young.is_none(),
            _ => false,
        };
        if outside || !ground.applies_at(facts.level) {
            let ground = ground.label();
            return Some(TuitionExemptionReason::OutsideLevel { ground });
        }
        match ground {
            TuitionGround::Disabled { in_hardship: false } if self.disabled_in_hardship => {
                Some(TuitionExemptionReason::NotInHardship)
            }
            TuitionGround::SocialAssistance { age } if !facts.readings.is_young(age) => {
                Some(TuitionExemptionReason::NotOfAge { age })
            }
            _ => None,
        }
    }

    pub(super) fn refuse<T: Trace<TuitionExemptionReason>>(
        &self,
        facts: &TuitionExemptionFacts,
        months_at_most: &Cited<u32>,
        trace: &mut T,
    ) {
        if facts.grounds.is_empty() {
            trace.refuse(&months_at_most.citation, || {
                TuitionExemptionReason::NoGround
            });
        }
        for ground in &facts.grounds {
            if let Ok(rate) = self.rate(*ground, facts.readings)
                && let Some(reason) = self.missing(*ground, facts)
            {
                trace.refuse(&rate.citation, || reason);
            }
        }
    }
}
