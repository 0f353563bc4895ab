use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::series::Region;
use ansinh_core::{Dong, Month, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::WageScheme;

/// How hard or dangerous the work is (*nặng nhọc, độc hại, nguy hiểm*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum WorkConditions {
    /// Neither.
    Normal,
    /// Heavy, hazardous or dangerous.
    Heavy,
    /// Specially so.
    SpeciallyHeavy,
}

/// The facts of one worker in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct InsuranceContributionsFacts {
    /// The wage on which contributions are counted, before floor and ceiling, đồng: that of the
    /// contract with what the law of the month adds to it; from 2025-07 wage, wage allowances and
    /// what is agreed and paid regularly and stably.
    pub wage: Dong,
    /// Who fixes the wage.
    pub wage_scheme: WageScheme,
    /// The region of the minimum wage where the unit operates.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::strategies::any_region()")
    )]
    pub region: Region,
    /// The work asks for vocational training; raises the floor until 2022-06.
    pub trained: bool,
    /// The conditions of the work; raise the floor until 2022-06.
    pub conditions: WorkConditions,
    /// The wage is paid from the State budget; such employers had no relief from the accident fund
    /// in 2021 and 2022.
    pub paid_from_budget: bool,
    /// The unit is a State body, a political or armed one, or has all its recurrent spending paid
    /// by the State; such units had no relief from the unemployment fund in 2021 and 2022.
    pub fully_funded_unit: bool,
    /// The employer is approved for the lower rate of the accident fund.
    pub approved_low_accident_rate: bool,
    /// Insured against unemployment.
    pub unemployment_insured: bool,
    /// The day this employer newly recruited a disabled worker; null for anybody else.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub disabled_recruited: Option<NaiveDate>,
    /// Working days without pay in the month, 0 to 27; where worker and employer agreed to
    /// contribute all the same (law 41/2024/QH15, article 33(5)), 0.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..30"))]
    pub unpaid_working_days: u32,
}

impl Facts for InsuranceContributionsFacts {
    /// A worker of a private employer in region I at 10,000,000 đồng: untrained, in normal
    /// conditions, insured against unemployment, paid for every day.
    fn ordinary() -> Self {
        Self {
            wage: Dong::new(10_000_000),
            wage_scheme: WageScheme::Employer,
            region: Region::I,
            trained: false,
            conditions: WorkConditions::Normal,
            paid_from_budget: false,
            fully_funded_unit: false,
            approved_low_accident_rate: false,
            unemployment_insured: true,
            disabled_recruited: None,
            unpaid_working_days: 0,
        }
    }
}

impl InsuranceContributionsFacts {
    pub(super) fn check(&self, month: Month) -> Result<(), FactError> {
        not_negative("wage", self.wage)?;
        if self.unpaid_working_days > 27 {
            let allowed = Text::new("từ 0 đến 27 ngày", "0 to 27 days");
            let (field, days) = ("unpaid_working_days", self.unpaid_working_days);
            return Err(FactError::out_of_range(field, days, allowed));
        }
        match self.disabled_recruited {
            Some(day) if Month::of(day) > month => {
                let allowed = Text::new("không sau tháng đóng", "not after the month");
                Err(FactError::out_of_range("disabled_recruited", day, allowed))
            }
            _ => Ok(()),
        }
    }
}
