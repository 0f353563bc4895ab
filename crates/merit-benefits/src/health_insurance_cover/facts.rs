use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

use super::ground::InsuredAs;

/// By what the premium is paid before it comes to merit (law 25/2008/QH12, articles 12 and 13(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum EarlierGroup {
    /// Insured compulsorily by work: employee, official, non-specialised commune worker.
    Employment,
    /// Draws a pension, another monthly benefit of social insurance or unemployment benefit.
    SocialInsurance,
    /// Another group of the state budget that the law names before: soldiers, former commune
    /// officials; for relatives also children under 6, social assistance, poor households.
    StateBudget,
}

/// The facts of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct HealthInsuranceCoverFacts {
    /// As what the person may be insured, 10 grounds at most.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_grounds()"))]
    pub grounds: Vec<InsuredAs>,
    /// A group for which the premium is paid before; null for none.
    #[serde(deserialize_with = "explicit")]
    pub earlier_group: Option<EarlierGroup>,
}

impl Facts for HealthInsuranceCoverFacts {
    /// A prisoner of the enemy who belongs to no earlier group.
    fn ordinary() -> Self {
        Self {
            grounds: vec![InsuredAs::Prisoner],
            earlier_group: None,
        }
    }
}

impl HealthInsuranceCoverFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        if self.grounds.len() > 10 {
            let allowed = Text::new("không quá 10 đối tượng", "10 grounds at most");
            let count = self.grounds.len();
            return Err(FactError::out_of_range("grounds", count, allowed));
        }
        self.grounds.iter().try_for_each(|ground| ground.check(on))
    }
}

#[cfg(feature = "proptest")]
fn any_grounds() -> impl proptest::strategy::Strategy<Value = Vec<InsuredAs>> {
    proptest::collection::vec(proptest::prelude::any::<InsuredAs>(), 0..4)
}
