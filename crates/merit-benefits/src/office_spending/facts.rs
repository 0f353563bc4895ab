use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

/// Who gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Giver {
    /// A leader of Party, State, National Assembly, or the chairman of the Fatherland Front.
    State,
    /// A leader of a ministry or central agency.
    Ministry,
}

/// The facts of spending of the office.
///
/// # Units
/// Each a count from 0 to 1,000,000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OfficeSpendingFacts {
    /// Martyrs' grave shells built anew.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub new_shells: u32,
    /// Martyrs' grave shells repaired or improved.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub repaired_shells: u32,
    /// Dossiers examined, appraised or corrected.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..5_000"))]
    pub dossiers: u32,
    /// Who gives the gifts.
    pub giver: Giver,
    /// Families and persons given to.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..500"))]
    pub families: u32,
    /// Collectives given to, such as a centre.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..20"))]
    pub collectives: u32,
}

impl Facts for OfficeSpendingFacts {
    /// Nothing at all; gifts would come from a leader of the State.
    fn ordinary() -> Self {
        Self {
            new_shells: 0,
            repaired_shells: 0,
            dossiers: 0,
            giver: Giver::State,
            families: 0,
            collectives: 0,
        }
    }
}

impl OfficeSpendingFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        for (field, count) in [
            ("new_shells", self.new_shells),
            ("repaired_shells", self.repaired_shells),
            ("dossiers", self.dossiers),
            ("families", self.families),
            ("collectives", self.collectives),
        ] {
            if count > 1_000_000 {
                let allowed = Text::new("từ 0 đến 1.000.000", "0 to 1,000,000");
                return Err(FactError::out_of_range(field, count, allowed));
            }
        }
        Ok(())
    }
}
