//! Houses lost, moved and damaged.

use std::borrow::Cow;

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::rule::Bound;

use super::claim::{Claim, not_established};
use super::{Benefit, Cause, EmergencyReliefReason, HouseLoss, Houses, Regime, Support};

impl<'a, T: Trace<EmergencyReliefReason>> Claim<'a, T> {
    pub(super) fn houses(&mut self) -> Result<(), FactError> {
        let facts = self.facts;
        let lost = facts.houses.iter().filter(|houses| houses.houses > 0);
        lost.into_iter()
            .try_for_each(|houses| self.house_loss(houses))
    }

    fn house_loss(&mut self, houses: &Houses) -> Result<(), FactError> {
        let benefit = benefit_for(houses.loss);
        let support = self.support_for(benefit, houses);
        let Some((citation, _)) = support.provision() else {
            return Err(not_established(benefit));
        };
        match self.refusal(benefit, houses)? {
            Some(reason) => {
                self.refuse(citation, reason);
                Ok(())
            }
            None => self.give(benefit, &support, houses.houses, None),
        }
    }

    fn support_for(&self, benefit: Benefit, houses: &Houses) -> Cow<'a, Support> {
        let rule = self.rule;
        if houses.in_difficult_area
            && benefit != Benefit::HouseDamaged
            && let Some(amount) = &rule.house_in_difficult_area
        {
            return Cow::Owned(Support::Amount {
                amount: amount.clone(),
                bound: Bound::Exact,
            });
        }
        Cow::Borrowed(match benefit {
            Benefit::HouseDestroyed => &rule.house_destroyed,
            Benefit::Relocation => &rule.relocation,
            _ => &rule.house_damaged,
        })
    }

    /// Decree 20/2021, article 15: disasters, fires and force majeure; the poor, the near-poor and
    /// those in hardship, except where an authority ordered the household to move.
    fn refusal(
        &self,
        benefit: Benefit,
        houses: &Houses,
    ) -> Result<Option<EmergencyReliefReason>, FactError> {
        let cause = houses.cause;
        if !matches!(cause, Cause::Disaster | Cause::Fire | Cause::ForceMajeure) {
            return Ok(Some(EmergencyReliefReason::CauseNotCovered {
                benefit,
                cause,
            }));
        }
        match houses.loss {
            HouseLoss::Relocation { ordered: true } => return Ok(None),
            HouseLoss::Relocation { ordered: false } => {
                return Ok(Some(EmergencyReliefReason::NotOrdered));
            }
            HouseLoss::Destroyed {
                no_home_left: false,
            } => return Ok(Some(EmergencyReliefReason::HomeLeft)),
            HouseLoss::BadlyDamaged {
                uninhabitable: false,
            } => return Ok(Some(EmergencyReliefReason::Habitable)),
            HouseLoss::Destroyed { .. } | HouseLoss::BadlyDamaged { .. } => {}
        }
        let household = houses.household;
        if household.is_poor_or_near_poor() || houses.hardship_confirmed {
            return Ok(None);
        }
        if self.rule.regime == Regime::Decree13 {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "hỗ trợ nhà ở trước năm 2014 cho hộ không nghèo, không cận nghèo, không khó khăn",
                    "housing support before 2014 for a household neither poor, near-poor nor in hardship",
                ),
            });
        }
        Ok(Some(EmergencyReliefReason::HouseholdNotInNeed {
            household,
        }))
    }
}

const fn benefit_for(loss: HouseLoss) -> Benefit {
    match loss {
        HouseLoss::Destroyed { .. } => Benefit::HouseDestroyed,
        HouseLoss::Relocation { .. } => Benefit::Relocation,
        HouseLoss::BadlyDamaged { .. } => Benefit::HouseDamaged,
    }
}
