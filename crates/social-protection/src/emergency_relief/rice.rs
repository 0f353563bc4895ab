//! Rounds of rice.

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::rule::Bound;
use ansinh_core::{Decimal, Text};

use super::claim::Claim;
use super::{Benefit, EmergencyReliefReason, Grant, RiceOccasion, RiceRound};

impl<T: Trace<EmergencyReliefReason>> Claim<'_, T> {
    pub(super) fn rice(&mut self) -> Result<(), FactError> {
        let facts = self.facts;
        let given = facts.rice.iter().filter(|round| round.persons > 0);
        given
            .into_iter()
            .try_for_each(|round| self.rice_round(round))
    }

    fn rice_round(&mut self, round: &RiceRound) -> Result<(), FactError> {
        let (benefit, limit) = match round.occasion {
            RiceOccasion::LunarNewYear => (Benefit::RiceNewYear, &self.rule.rice_months_new_year),
            _ => (Benefit::Rice, &self.rule.rice_months),
        };
        let ration = &self.rule.rice_kg_per_person;
        let months = round.months.min(limit.value);
        let kilograms = u64::from(ration.value)
            .checked_mul(round.persons.into())
            .and_then(|kilograms| kilograms.checked_mul(months.into()))
            .ok_or(AmountError::Overflow)?;
        self.rice_kg = self
            .rice_kg
            .checked_add(kilograms)
            .ok_or(AmountError::Overflow)?;
        let value = Value::Kilograms(Decimal::from(kilograms));
        self.trace.step(&limit.citation, |citation| {
            Step::new(
                Text::new("số tháng hỗ trợ gạo", "months of rice"),
                Text::new(
                    "số tháng đề nghị, không quá mức tối đa mỗi đợt",
                    "the months claimed, at most those of one round",
                ),
                months,
                citation,
            )
            .input(
                Text::new("số tháng đề nghị", "months claimed"),
                round.months,
            )
            .input(Text::new("mức tối đa", "at most"), limit.value)
        });
        self.trace.step(&ration.citation, |citation| {
            Step::new(
                benefit.label(),
                Text::new(
                    "kg gạo/người/tháng × số khẩu × số tháng",
                    "kilograms a person and month × persons × months",
                ),
                value.clone(),
                citation,
            )
            .input(
                Text::new("kg gạo/người/tháng", "kilograms a person and month"),
                ration.value,
            )
            .input(Text::new("số khẩu", "persons"), round.persons)
            .input(Text::new("số tháng", "months"), months)
        });
        self.grants.push(|| Grant {
            benefit,
            count: round.persons,
            value,
            bound: Bound::Exact,
            citation: ration.citation.clone(),
        });
        Ok(())
    }
}
