use std::collections::BTreeMap;

use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField as _, Parameters, WrittenValue,
};
use serde::{Deserialize, Serialize};

use super::DossierTimeLimit;
use super::decree_131_2021::DossierStep;
use super::kind::Authority;

/// The limit of each step, days or working days; a step whose limit is not established has none.
///
/// # JSON
/// An object from the name of a step to its limit with the citation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Limits(BTreeMap<DossierStep, Cited<u32>>);

impl Limits {
    /// Those of decree 131/2021/NĐ-CP, with or without the steps of the district.
    pub(super) fn of_decree_131(with_district: bool) -> Self {
        let steps = DossierStep::ALL.iter().copied();
        let kept = steps.filter(|step| with_district || step.authority() != Authority::District);
        Self(
            kept.map(|step| (step, Cited::new(step.limit(), step.citation())))
                .collect(),
        )
    }

    /// The limit of a step, if it is established.
    pub fn get(&self, step: DossierStep) -> Option<&Cited<u32>> {
        self.0.get(&step)
    }
}

impl Parameters for DossierTimeLimit {
    fn parameters(&self) -> Vec<Parameter> {
        self.limits
            .0
            .iter()
            .map(|(step, limit)| Parameter {
                name: step.name(),
                label: step.label(),
                value: limit.value.into(),
                citation: limit.citation.clone(),
                local: LocalPower::None,
            })
            .collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        let local = local.then_some(LocalPower::None);
        let limits = &mut self.limits.0;
        if let Some((_, limit)) = limits.iter_mut().find(|(step, _)| step.name() == name) {
            return limit.set(name, written, citation, local);
        }
        let known: Vec<_> = limits.keys().map(|step| step.name()).collect();
        Err(ParameterError::Unknown {
            name: name.into(),
            known: known.join(", "),
        })
    }
}
