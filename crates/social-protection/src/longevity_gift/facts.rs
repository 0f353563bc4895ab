use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{NaiveDate, Text};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

/// The facts of a gift to people born in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct LongevityGiftFacts {
    /// The year of birth, 1850 or later.
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_year_of_birth()"))]
    pub born_in: i32,
    /// How many people, 1 to 1,000,000.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_000_000"))]
    pub persons: u32,
    /// Who takes part in the greeting that the commune holds, 0 to 1,000,000; 0 where none is held.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_000_000"))]
    pub participants: u32,
}

impl Facts for LongevityGiftFacts {
    /// One person born in 1950, and no greeting held.
    fn ordinary() -> Self {
        Self {
            born_in: 1950,
            persons: 1,
            participants: 0,
        }
    }
}

pub(super) fn check(facts: &LongevityGiftFacts, on: NaiveDate) -> Result<(), FactError> {
    if !(1850..=on.year()).contains(&facts.born_in) {
        let allowed = Text::new("từ 1850 đến năm tặng quà", "1850 to the year of the gift");
        return Err(FactError::out_of_range("born_in", facts.born_in, allowed));
    }
    if !(1..=1_000_000).contains(&facts.persons) {
        let allowed = Text::new("từ 1 đến 1.000.000 người", "1 to 1,000,000 people");
        return Err(FactError::out_of_range("persons", facts.persons, allowed));
    }
    if facts.participants > 1_000_000 {
        let allowed = Text::new("từ 0 đến 1.000.000 người", "0 to 1,000,000 people");
        return Err(FactError::out_of_range(
            "participants",
            facts.participants,
            allowed,
        ));
    }
    Ok(())
}

/// Mostly the years of those who are about 90 or 100.
#[cfg(feature = "proptest")]
fn any_year_of_birth() -> impl proptest::strategy::Strategy<Value = i32> {
    proptest::prop_oneof![4 => 1_910..1_940, 1 => 1_840..2_030]
}
