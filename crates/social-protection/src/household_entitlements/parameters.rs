use ansinh_core::law::Citation;
use ansinh_core::parameter::{Parameter, ParameterError, Parameters, WrittenValue};

use super::HouseholdEntitlements;

/// Those of the rules inside, each once: the standard level is one for all of them.
impl Parameters for HouseholdEntitlements {
    fn parameters(&self) -> Vec<Parameter> {
        let mut all = self.allowance.parameters();
        let others = self.carer.parameters().into_iter();
        let others = others.chain(self.pension.iter().flat_map(Parameters::parameters));
        for other in others.chain(self.institution.iter().flat_map(Parameters::parameters)) {
            if !all.iter().any(|parameter| parameter.name == other.name) {
                all.push(other);
            }
        }
        all
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        let known = self.parameters();
        if !known.iter().any(|parameter| parameter.name == name) {
            let known: Vec<_> = known.iter().map(|parameter| parameter.name).collect();
            return Err(ParameterError::Unknown {
                name: name.into(),
                known: known.join(", "),
            });
        }
        set_if_known(&mut self.allowance, name, written, &citation, local)?;
        set_if_known(&mut self.carer, name, written, &citation, local)?;
        if let Some(pension) = &mut self.pension {
            set_if_known(pension, name, written, &citation, local)?;
        }
        match &mut self.institution {
            Some(institution) => set_if_known(institution, name, written, &citation, local),
            None => Ok(()),
        }
    }
}

fn set_if_known(
    rule: &mut impl Parameters,
    name: &str,
    written: &WrittenValue,
    citation: &Citation,
    local: bool,
) -> Result<(), ParameterError> {
    let mut known = rule.parameters().into_iter();
    if known.any(|parameter| parameter.name == name) {
        rule.set_parameter(name, written, citation.clone(), local)
    } else {
        Ok(())
    }
}
