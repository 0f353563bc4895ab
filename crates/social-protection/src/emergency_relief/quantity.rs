use ansinh_core::explanation::Value;
use ansinh_core::facts::FactError;
use ansinh_core::law::Citation;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Dong, Text};
use serde::Serialize;

use super::{Benefit, EmergencyRelief, Support};

/// What the law gives for one person, house or day, so that reported sums can be checked against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quantity {
    /// The name of the parameter it follows from.
    pub name: &'static str,
    /// What it is for.
    pub label: Text,
    /// Money, or kilograms of rice.
    pub value: Value,
    /// Exactly, at least or at most.
    pub bound: Bound,
    /// The provision.
    pub citation: Citation,
}

impl EmergencyRelief {
    /// What one benefit gives for one case, đồng; a burial at its floor.
    ///
    /// ```
    /// use ansinh_core::{Dong, Rule, date};
    /// use ansinh_social_protection::EmergencyRelief;
    /// use ansinh_social_protection::emergency_relief::Benefit;
    ///
    /// let rule = EmergencyRelief::in_force(date(2017, 6, 1))?;
    /// assert_eq!(rule.for_one(Benefit::Injury)?, Dong::new(2_700_000));
    /// assert_eq!(rule.for_one(Benefit::BurialNobody)?, Dong::new(8_100_000));
    /// assert!(rule.for_one(Benefit::Treatment).is_err()); // what the insurance fund would pay
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] where the law of the day is not established, or fixes no sum.
    pub fn for_one(&self, benefit: Benefit) -> Result<Dong, FactError> {
        let standard = || self.standard_level_for(None).map(|level| level.value);
        let sum = match benefit {
            Benefit::TemporaryCare => self.temporary_care_day.as_ref().map(|day| day.value),
            _ => match self.support(benefit) {
                Some((_, support)) => support.for_one(standard)?,
                None => None,
            },
        };
        sum.ok_or_else(|| super::claim::not_established(benefit))
    }

    /// Everything the law of the day fixes for one person, house or day, by name.
    pub fn quantities(&self) -> Vec<Quantity> {
        let rice = Quantity {
            name: "rice_kg_per_person",
            label: Benefit::Rice.label(),
            value: Value::Kilograms(Decimal::from(self.rice_kg_per_person.value)),
            bound: Bound::Exact,
            citation: self.rice_kg_per_person.citation.clone(),
        };
        let supports = [
            Benefit::Injury,
            Benefit::Death,
            Benefit::BurialNobody,
            Benefit::HouseDestroyed,
            Benefit::Relocation,
            Benefit::HouseDamaged,
        ];
        let supports = supports.into_iter().filter_map(|benefit| {
            let (name, support) = self.support(benefit)?;
            let (citation, bound) = support.provision()?;
            Some(Quantity {
                name,
                label: benefit.label(),
                value: self.for_one(benefit).ok()?.into(),
                bound,
                citation: citation.clone(),
            })
        });
        let care = self.temporary_care_day.iter().map(|day| Quantity {
            name: "temporary_care_day",
            label: Benefit::TemporaryCare.label(),
            value: day.value.into(),
            bound: Bound::Exact,
            citation: day.citation.clone(),
        });
        std::iter::once(rice).chain(supports).chain(care).collect()
    }

    fn support(&self, benefit: Benefit) -> Option<(&'static str, &Support)> {
        Some(match benefit {
            Benefit::Injury => ("injury", &self.injury),
            Benefit::Death => ("death", &self.death),
            Benefit::BurialNobody => ("burial_nobody", &self.burial_nobody),
            Benefit::HouseDestroyed => ("house_destroyed", &self.house_destroyed),
            Benefit::Relocation => ("relocation", &self.relocation),
            Benefit::HouseDamaged => ("house_damaged", &self.house_damaged),
            Benefit::RiceNewYear
            | Benefit::Rice
            | Benefit::TemporaryCare
            | Benefit::Treatment
            | Benefit::Transport => return None,
        })
    }
}
