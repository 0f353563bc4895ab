use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Percent, When};

use super::shares::{DECREE_188_IN_FORCE, DECREES, LEFT_LIST_FROM, POOR_IN_TWO_WAYS};
use super::{BaseSalaryChange, HealthInsurancePremium};
use crate::funding;

pub(super) fn rule(when: When) -> Result<HealthInsurancePremium, NotInForce> {
    let found = DECREES.on(when)?;
    let (decree, on) = (*found.value, when.date);
    Ok(HealthInsurancePremium {
        on,
        base_salary: BASE_SALARY.on(when)?.cited(),
        next_base_salary: next_base_salary(when),
        premium_rate: HEALTH_INSURANCE_PREMIUM.on(when)?.cited(),
        state_insured: cited(decree.state_insured()),
        poor: cited(decree.poor()),
        poor_by_deprivation: decree
            .poor_by_deprivation()
            .filter(|_| POOR_IN_TWO_WAYS.contains(&on))
            .map(cited),
        near_poor_in_poor_area: cited(decree.near_poor_in_poor_area()),
        near_poor_after_poverty: decree.near_poor_after_poverty().map(cited),
        near_poor: cited(decree.near_poor()),
        left_area: decree
            .left_area()
            .filter(|_| on >= LEFT_LIST_FROM)
            .map(cited),
        pupils: cited(decree.pupils()),
        pupils_before: decree
            .pupils_before()
            .filter(|_| on < DECREE_188_IN_FORCE)
            .map(cited),
        farm_households: cited(decree.farm_households()),
        trafficking_victims: decree.trafficking_victims().map(cited),
        others: decree.others().map(cited),
        terms: Terms::new(
            Funding::on(when, &[&funding::HEALTH_INSURANCE]),
            found.caveats(),
        ),
    })
}

fn cited((share, citation): (Percent, Citation)) -> Cited<Percent> {
    Cited::new(share, citation)
}

fn next_base_salary(when: When) -> Option<BaseSalaryChange> {
    let entries = BASE_SALARY.entries().iter();
    let mut later = entries.filter(|entry| entry.payable_from > when.date);
    let next = later.next()?;
    let known = when.known_on.is_none_or(|day| next.in_force_from <= day);
    known.then(|| BaseSalaryChange {
        from: next.payable_from,
        base_salary: Cited::new(next.value, next.citation.clone()),
    })
}
