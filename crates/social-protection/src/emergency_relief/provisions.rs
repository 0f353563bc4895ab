//! Where things stand in the law of the day.

use std::borrow::Cow;

use ansinh_core::law::Citation;

use super::{EmergencyRelief, Regime, Support, decree_136_2013};
use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026,
};

impl EmergencyRelief {
    /// The instrument of the day as a whole.
    pub(super) fn whole(&self) -> Citation {
        match self.regime {
            Regime::Decree13 => DECREE_13_2010.whole().unchecked(),
            Regime::Decree136 => DECREE_136_2013.whole().unchecked(),
            Regime::Decree20 => DECREE_20_2021.whole().published(),
            Regime::Decree335 => DECREE_335_2026.whole().provisional(),
        }
    }

    /// Where a support stands, or would.
    pub(super) fn citation_of<'a>(&self, support: &'a Support) -> Cow<'a, Citation> {
        match support.provision() {
            Some((citation, _)) => Cow::Borrowed(citation),
            None => Cow::Owned(self.whole()),
        }
    }

    /// Who is in need of urgent protection.
    pub(super) fn protection_grounds(&self) -> Citation {
        match self.regime {
            Regime::Decree20 => DECREE_20_2021.article("18").clause("2").published(),
            _ => self.whole(),
        }
    }

    /// That treatment is paid as the health-insurance fund would pay it; `None` where temporary
    /// care is not established either.
    pub(super) fn treatment_as_insured(&self) -> Option<Citation> {
        self.on_temporary_care("2")
    }

    /// What transport costs; `None` as for treatment.
    pub(super) fn transport_costs(&self) -> Option<Citation> {
        self.on_temporary_care("3")
    }

    /// The provision on temporary care, by its clause in circular 02/2021, article 3.
    fn on_temporary_care(&self, clause: &'static str) -> Option<Citation> {
        let petrol = self.petrol_ml_per_km.as_ref()?;
        match self.regime {
            Regime::Decree13 => None,
            Regime::Decree136 => Some(decree_136_2013::CIRCULAR),
            Regime::Decree20 if petrol.citation == decree_136_2013::CIRCULAR => {
                Some(decree_136_2013::CIRCULAR)
            }
            Regime::Decree20 => Some(CIRCULAR_02_2021.article("3").clause(clause).published()),
            Regime::Decree335 => Some(self.whole()),
        }
    }
}
