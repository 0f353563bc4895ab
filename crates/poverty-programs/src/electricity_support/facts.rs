use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use crate::PovertyStatus;

/// What a month in which the tariff changes after its first day is paid at. No text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeMonth {
    /// The amount of its first day.
    AmountOfTheFirst,
    /// The new amount, for the whole month.
    NewAmount,
    /// Each for its days, to the đồng.
    ByDays,
}

/// Where the amount of a month comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum AmountBasis {
    /// The amounts officially told; not established from 2023-05-04 on.
    #[default]
    Official,
    /// The price of 30 kWh of the first tier, with tax, rounded half up. Until 2023 the official amounts are
    /// those with 10 per cent to the thousand; later ones are told without tax.
    Price {
        /// Value-added tax, per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..105"))]
        vat: u32,
        /// Rounded to so many đồng, 1 to 1,000,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..2_000"))]
        round_to: u32,
    },
    /// What the province decided for every month of the quarter.
    Province {
        /// Đồng a month, 0 or more.
        amount: Dong,
    },
}

/// The facts of a household in a quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ElectricitySupportFacts {
    /// The household's standing on the commune's lists on any day of the quarter.
    pub household: PovertyStatus,
    /// Does a member draw a monthly social allowance?
    pub social_assistance: bool,
    /// Is it of an ethnic minority?
    pub ethnic_minority: bool,
    /// Does it live where the grid reaches?
    pub on_grid: bool,
    /// Kilowatt-hours used in each month of the quarter, 0 to 100,000; for a household that is not poor.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "proptest::array::uniform3(0_u32..90)")
    )]
    pub kwh: [u32; 3],
    /// What of the quarter before is to be taken back, because more than 50 kWh were used, đồng, 0 or more.
    pub taken_back: Dong,
    /// What a month with a change of tariff is paid at; needed where there is one, null otherwise.
    #[serde(deserialize_with = "explicit")]
    pub change_month: Option<ChangeMonth>,
    /// Where the amounts come from; may be left out for the official ones.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub amount: AmountBasis,
}

impl Facts for ElectricitySupportFacts {
    /// A poor household on the grid.
    fn ordinary() -> Self {
        Self {
            household: PovertyStatus::Poor,
            social_assistance: false,
            ethnic_minority: false,
            on_grid: true,
            kwh: [0; 3],
            taken_back: Dong::ZERO,
            change_month: None,
            amount: AmountBasis::default(),
        }
    }
}

impl ElectricitySupportFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        not_negative("taken_back", self.taken_back)?;
        if let Some(much) = self.kwh.iter().find(|kwh| **kwh > 100_000) {
            let allowed = Text::new("từ 0 đến 100.000 kWh", "0 to 100,000 kWh");
            return Err(FactError::out_of_range("kwh", much, allowed));
        }
        match self.amount {
            AmountBasis::Province { amount } => not_negative("amount.province.amount", amount),
            AmountBasis::Price { vat, .. } if vat > 100 => {
                let allowed = Text::new("từ 0 đến 100 %", "0 to 100 per cent");
                Err(FactError::out_of_range("amount.price.vat", vat, allowed))
            }
            AmountBasis::Price { round_to, .. } if !(1..=1_000_000).contains(&round_to) => {
                let allowed = Text::new("từ 1 đến 1.000.000 đồng", "1 to 1,000,000 đồng");
                let field = "amount.price.round_to";
                Err(FactError::out_of_range(field, round_to, allowed))
            }
            AmountBasis::Official | AmountBasis::Price { .. } => Ok(()),
        }
    }
}
