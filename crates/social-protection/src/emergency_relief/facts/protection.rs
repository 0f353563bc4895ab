use ansinh_core::explanation::Caveat;
use ansinh_core::facts::FactError;
use ansinh_core::{Dong, NaiveDate, Text};
use chrono::Months;
use serde::{Deserialize, Serialize};

use super::not_negative;

/// Why a person needs urgent protection: decree 20/2021/NĐ-CP, article 18(2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ProtectionGround {
    /// a: a child both of whose parents are dead or missing, without a relative to care for it;
    /// also after a disaster (article 16).
    ChildWithoutParents,
    /// b: victim of domestic violence.
    DomesticViolence,
    /// b: victim of sexual or bodily abuse.
    Abuse,
    /// b: victim of trafficking.
    Trafficking,
    /// b: victim of forced labour.
    ForcedLabour,
    /// c: a child or a homeless person begging.
    Begging,
    /// d: another person, by decision of the provincial chairman, such as an abandoned child.
    ProvincialDecision,
    /// None of these.
    None,
}

/// How the limit of three months of temporary care is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case")]
pub enum CareLimit {
    /// Thirty days a month: 90 days.
    ThirtyDayMonths,
    /// Calendar months from the first day of care: 89 to 92 days.
    CalendarMonthsFrom(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::any_date()")
        )]
        NaiveDate,
    ),
}

impl CareLimit {
    /// What the reading by days is.
    pub(crate) const READING: Caveat = Caveat::Reading {
        reading: Text::new(
            "03 tháng chăm sóc tạm thời tính là 90 ngày; có thể tính theo tháng dương lịch",
            "three months of temporary care are counted as 90 days; calendar months are the other reading",
        ),
    };

    /// The days of so many months; `field` is where the limit stands among the facts.
    pub(crate) fn days(self, months: u32, field: &str) -> Result<u32, FactError> {
        match self {
            Self::ThirtyDayMonths => Ok(months.saturating_mul(DAYS_OF_A_MONTH)),
            Self::CalendarMonthsFrom(first) => first
                .checked_add_months(Months::new(months))
                .and_then(|after| u32::try_from(after.signed_duration_since(first).num_days()).ok())
                .ok_or_else(|| {
                    FactError::out_of_range(
                        field,
                        first,
                        Text::new("một ngày còn trong lịch", "a day within the calendar"),
                    )
                }),
        }
    }
}

/// The reading of "three months" in days.
const DAYS_OF_A_MONTH: u32 = 30;

/// How a person was brought home or to an institution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Transport {
    /// Not at public cost.
    None,
    /// By ordinary public transport.
    PublicFare {
        /// All fares, đồng.
        cost: Dong,
    },
    /// In a vehicle of the office.
    OfficeVehicle {
        /// Kilometres driven.
        kilometres: u32,
        /// Price of petrol that day, đồng a litre.
        petrol_price: Dong,
    },
    /// In a hired vehicle.
    Hired {
        /// The price of the contract, đồng.
        contract_price: Dong,
    },
}

/// Persons in need of urgent protection, cared for in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UrgentProtection {
    /// How many.
    pub persons: u32,
    /// Why.
    pub ground: ProtectionGround,
    /// Days that each lived in a household that took them in; days beyond the limit are not paid.
    pub days: u32,
    /// How the limit is counted.
    pub limit: CareLimit,
    /// What the health-insurance fund would have paid for the treatment of those without a card,
    /// đồng in all; 0 for none.
    pub treatment_without_card: Dong,
    /// How they were brought home or to an institution.
    pub transport: Transport,
}

impl UrgentProtection {
    pub(super) fn check(&self) -> Result<(), FactError> {
        let treatment = self.treatment_without_card;
        not_negative("urgent_protection.treatment_without_card", treatment)?;
        match self.transport {
            Transport::None => Ok(()),
            Transport::PublicFare { cost } => {
                not_negative("urgent_protection.transport.public_fare.cost", cost)
            }
            Transport::OfficeVehicle { petrol_price, .. } => not_negative(
                "urgent_protection.transport.office_vehicle.petrol_price",
                petrol_price,
            ),
            Transport::Hired { contract_price } => not_negative(
                "urgent_protection.transport.hired.contract_price",
                contract_price,
            ),
        }
    }
}
