use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Verification};
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::series::Region;
use ansinh_core::{Decimal, Dong, Percent, Text};

use super::facts::{InsuranceContributionsFacts, WorkConditions};
use super::rates::UnemploymentCeiling;
use super::{ContributionReason, InsuranceContributions};
use crate::WageScheme;

/// The wages on which each kind of insurance is counted.
pub(super) struct Bases {
    pub(super) social: Dong,
    pub(super) health: Dong,
    pub(super) unemployment: Dong,
}

impl InsuranceContributions {
    pub(super) fn bases<T: Trace<ContributionReason>>(
        &self,
        facts: &InsuranceContributionsFacts,
        trace: &mut T,
    ) -> Result<Bases, FactError> {
        let salary = self.base_salary.value;
        let wage = self.at_least_the_floor(facts, trace)?;
        let social_ceiling = salary.times(self.social_ceiling.value)?;
        let health_ceiling = salary.times(self.health_ceiling.value)?;
        let on = match (self.unemployment_counted_on, facts.wage_scheme) {
            (UnemploymentCeiling::BaseSalary, _)
            | (UnemploymentCeiling::ByScheme, WageScheme::State) => salary,
            _ => self.minimum_wage(facts.region).value,
        };
        let unemployment_ceiling = on.times(self.unemployment_ceiling.value)?;
        // The law of 2025 names no floor.
        let unfloored = self.unemployment_counted_on == UnemploymentCeiling::MinimumWage;
        let bases = Bases {
            social: wage.min(social_ceiling),
            health: wage.min(health_ceiling),
            unemployment: if unfloored { facts.wage } else { wage }.min(unemployment_ceiling),
        };
        trace.step(&self.social_ceiling.citation, |citation| {
            let label = Text::new(
                "tiền lương đóng bảo hiểm xã hội, bảo hiểm y tế",
                "wage insured for social and health insurance",
            );
            let formula = Text::new(
                "tiền lương, không quá số lần mức lương cơ sở hoặc mức tham chiếu",
                "the wage, at most so many times the base salary or reference level",
            );
            Step::new(label, formula, bases.social, citation)
                .input(Text::new("tiền lương", "wage"), facts.wage)
                .input(Text::new("tối đa", "at most"), social_ceiling)
        });
        trace.step(&self.unemployment_ceiling.citation, |citation| {
            let label = Text::new(
                "tiền lương đóng bảo hiểm thất nghiệp",
                "wage insured against unemployment",
            );
            let formula = Text::new(
                "tiền lương, không quá số lần mức lương cơ sở hoặc lương tối thiểu vùng",
                "the wage, at most so many times the base salary or regional minimum wage",
            );
            Step::new(label, formula, bases.unemployment, citation)
                .input(Text::new("tối đa", "at most"), unemployment_ceiling)
        });
        Ok(bases)
    }

    pub(super) const fn minimum_wage(&self, region: Region) -> &Cited<Dong> {
        match region {
            Region::I => &self.minimum_wage_i,
            Region::II => &self.minimum_wage_ii,
            Region::III => &self.minimum_wage_iii,
            Region::IV => &self.minimum_wage_iv,
        }
    }

    /// The wage, raised to the floor: until 2025-06 the minimum wage of the work, which is practice
    /// and not read in a law; from then on the reference level.
    fn at_least_the_floor<T: Trace<ContributionReason>>(
        &self,
        facts: &InsuranceContributionsFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let (floor, citation) = match (&self.reference_floor, facts.wage_scheme) {
            (Some(multiple), _) => (
                self.base_salary.value.times(multiple.value)?,
                multiple.citation.clone(),
            ),
            (None, WageScheme::State) => return Ok(facts.wage),
            (None, WageScheme::Employer) => self.minimum_of_the_work(facts)?,
        };
        if facts.wage >= floor {
            return Ok(facts.wage);
        }
        trace.step(&citation, |citation| {
            let label = Text::new("mức đóng thấp nhất", "the lowest wage insured");
            let formula = Text::new(
                "tiền lương thấp hơn mức thấp nhất thì lấy mức thấp nhất",
                "a lower wage is raised to it",
            );
            Step::new(label, formula, floor, citation)
        });
        Ok(floor)
    }

    fn minimum_of_the_work(
        &self,
        facts: &InsuranceContributionsFacts,
    ) -> Result<(Dong, Citation), AmountError> {
        let minimum = self.minimum_wage(facts.region);
        let trained = self.trained_uplift.as_ref().filter(|_| facts.trained);
        let conditions = match facts.conditions {
            WorkConditions::Normal => None,
            WorkConditions::Heavy => self.heavy_uplift.as_ref(),
            WorkConditions::SpeciallyHeavy => self.specially_heavy_uplift.as_ref(),
        };
        let mut floor = minimum.value.to_decimal();
        for uplift in [trained, conditions].into_iter().flatten() {
            floor = raised(floor, uplift.value).ok_or(AmountError::Overflow)?;
        }
        let citation = minimum.citation.clone().verified(Verification::Unchecked);
        Ok((Rounding::WHOLE_DONG.dong(floor)?, citation))
    }
}

fn raised(amount: Decimal, by: Percent) -> Option<Decimal> {
    let parts = Decimal::ONE_HUNDRED.checked_add(by.to_decimal())?;
    amount.checked_mul(parts)?.checked_div(Decimal::ONE_HUNDRED)
}
