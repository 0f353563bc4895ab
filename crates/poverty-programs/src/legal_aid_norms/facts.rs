use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// What a centre does in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an activity of its own"
)]
pub struct LegalAidNormsFacts {
    /// Does it hold a class for its workers?
    pub class: bool,
    /// Persons it sends to the lawyers' course, bound for two years, up to 100.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..110"))]
    pub lawyers: u32,
    /// The fee of the public school, đồng a person.
    pub lawyer_fee: Dong,
    /// Does it set up its hotline?
    pub hotline: bool,
    /// Poor communes, and extremely disadvantaged villages elsewhere, up to 10,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..11_000"))]
    pub places: u32,
    /// Issues written for each place in the year, one in six months: 0 to 2.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=3"))]
    pub issues: u32,
    /// Quarters in which they are broadcast, 0 to 4.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=5"))]
    pub quarters_broadcast: u32,
    /// Is a session held in each place?
    pub field_sessions: bool,
    /// Does the province balance its own budget?
    pub balances_own_budget: bool,
}

impl Facts for LegalAidNormsFacts {
    /// A centre of a province that doesn't balance its budget, without any activity.
    fn ordinary() -> Self {
        Self {
            class: false,
            lawyers: 0,
            lawyer_fee: Dong::ZERO,
            hotline: false,
            places: 0,
            issues: 0,
            quarters_broadcast: 0,
            field_sessions: false,
            balances_own_budget: false,
        }
    }
}

impl LegalAidNormsFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        let counts = [
            (
                "lawyers",
                self.lawyers,
                100,
                Text::new("đến 100 người", "up to 100 persons"),
            ),
            (
                "places",
                self.places,
                10_000,
                Text::new("đến 10.000 xã, thôn", "up to 10,000 places"),
            ),
            (
                "issues",
                self.issues,
                2,
                Text::new("từ 0 đến 2 số", "0 to 2 issues"),
            ),
            (
                "quarters_broadcast",
                self.quarters_broadcast,
                4,
                Text::new("từ 0 đến 4 quý", "0 to 4 quarters"),
            ),
        ];
        for (field, count, most, allowed) in counts {
            if count > most {
                return Err(FactError::out_of_range(field, count, allowed));
            }
        }
        not_negative("lawyer_fee", self.lawyer_fee)
    }
}
