//! Which decisions are there on a day, and their amounts.

use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, When};

use super::amounts::{self, DAYS};
use super::grant::Grant;
use super::{Scheme, WarParticipantScheme};
use crate::funding;
use crate::instruments::CIRCULAR_242_2017;

impl WarParticipantScheme {
    /// The parameters of a day.
    pub(super) fn of_day(when: When) -> Result<Self, NotInForce> {
        let day = DAYS.on(when)?;
        let cited = |amount, citation: Citation| Cited::new(Dong::new(amount), citation);
        let since = |there: bool, amount, citation| there.then(|| cited(amount, citation));
        let (defenders, porters, abroad) =
            (day.value.defenders, day.value.porters, day.value.abroad);
        let [anti_us_base, anti_us_step, anti_us_dead] = anti_us(day.value.defenders);
        let [from_15, from_16, from_17, from_18, from_19] =
            day.value
                .soldier_monthly
                .map_or([const { None }; 5], |months| {
                    months.map(|amount| Some(cited(amount, CIRCULAR_242_2017.whole().published())))
                });
        Ok(Self {
            month: Month::of(when.date),
            battlefield_soldier_year: cited(amounts::SOLDIER_YEAR, amounts::YEARLY_290),
            battlefield_soldier_minimum: cited(amounts::SOLDIER_MINIMUM, amounts::YEARLY_290),
            battlefield_cadre_year: cited(amounts::CADRE_YEAR, amounts::YEARLY_290),
            battlefield_cadre_minimum: cited(amounts::CADRE_MINIMUM, amounts::YEARLY_290),
            militia_year: cited(amounts::MILITIA_YEAR, amounts::YEARLY_290),
            anti_us_base,
            anti_us_step,
            anti_us_dead,
            defence_base: since(defenders, amounts::DEFENDER_BASE, amounts::GRANT_62),
            defence_step: since(defenders, amounts::DEFENDER_STEP, amounts::GRANT_62),
            defence_dead: since(defenders, amounts::DEFENDER_DEAD, amounts::DEAD_62),
            volunteer_base: cited(amounts::VOLUNTEER_BASE, amounts::GRANT_40),
            volunteer_step: cited(amounts::VOLUNTEER_STEP, amounts::GRANT_40),
            volunteer_dead: cited(amounts::VOLUNTEER_DEAD, amounts::DEAD_40),
            volunteer_monthly: day
                .value
                .volunteer_monthly
                .map(|amount| cited(amount, amounts::MONTHLY_40)),
            porter_under_one_year: since(
                porters,
                amounts::PORTER_UNDER_ONE_YEAR,
                amounts::GRANT_49,
            ),
            porter_under_two_years: since(
                porters,
                amounts::PORTER_UNDER_TWO_YEARS,
                amounts::GRANT_49,
            ),
            porter_from_two_years: since(
                porters,
                amounts::PORTER_FROM_TWO_YEARS,
                amounts::GRANT_49,
            ),
            abroad_base: since(abroad, amounts::ABROAD_BASE, amounts::GRANT_102),
            abroad_step: since(abroad, amounts::ABROAD_STEP, amounts::GRANT_102),
            abroad_dead: since(abroad, amounts::ABROAD_DEAD, amounts::GRANT_102),
            monthly_from_15_years: from_15,
            monthly_from_16_years: from_16,
            monthly_from_17_years: from_17,
            monthly_from_18_years: from_18,
            monthly_from_19_years: from_19,
            terms: Terms::new(Funding::on(when, &funding::WAR_PARTICIPANTS), day.caveats()),
        })
    }
}

impl WarParticipantScheme {
    pub(super) const fn anti_us(&self) -> Grant<'_> {
        Grant {
            base: &self.anti_us_base,
            step: &self.anti_us_step,
            dead: &self.anti_us_dead,
        }
    }

    pub(super) fn defence(&self) -> Option<Grant<'_>> {
        Some(Grant {
            base: self.defence_base.as_ref()?,
            step: self.defence_step.as_ref()?,
            dead: self.defence_dead.as_ref()?,
        })
    }

    pub(super) const fn volunteer(&self) -> Grant<'_> {
        Grant {
            base: &self.volunteer_base,
            step: &self.volunteer_step,
            dead: &self.volunteer_dead,
        }
    }

    pub(super) fn abroad(&self) -> Option<Grant<'_>> {
        Some(Grant {
            base: self.abroad_base.as_ref()?,
            step: self.abroad_step.as_ref()?,
            dead: self.abroad_dead.as_ref()?,
        })
    }

    /// Is the scheme there yet?
    pub(super) const fn has(&self, scheme: Scheme) -> bool {
        match scheme {
            Scheme::DefenceSoldier | Scheme::DefenceCadreOrMilitia => self.defence_base.is_some(),
            Scheme::FrontlinePorter => self.porter_under_one_year.is_some(),
            Scheme::LivingAbroad | Scheme::BenefitStoppedAbroad { .. } => {
                self.abroad_base.is_some()
            }
            _ => true,
        }
    }
}

/// Base, step and the sum for the dead of decision 142/2008, which decision 62/2011 raised to its own.
fn anti_us(with_decision_62: bool) -> [Cited<Dong>; 3] {
    let amounts = if with_decision_62 {
        let by = amounts::GRANT_142_FROM_2012;
        [
            (amounts::DEFENDER_BASE, by.clone()),
            (amounts::DEFENDER_STEP, by.clone()),
            (amounts::DEFENDER_DEAD, by),
        ]
    } else {
        [
            (amounts::SOLDIER_BASE, amounts::GRANT_142),
            (amounts::SOLDIER_STEP, amounts::GRANT_142),
            (amounts::SOLDIER_DEAD, amounts::DEAD_142),
        ]
    };
    amounts.map(|(amount, citation)| Cited::new(Dong::new(amount), citation))
}
