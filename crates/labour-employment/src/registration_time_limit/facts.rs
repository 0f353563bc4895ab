use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::{NaiveDate, Text};
use serde::{Deserialize, Serialize};

/// The period of a report on work accidents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum AccidentReport {
    /// The first half-year.
    FirstHalf,
    /// The year.
    Year,
}

/// What is filed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Filing {
    /// Internal labour rules (*nội quy lao động*).
    InternalRules {
        /// Employees, 0 to 1,000,000.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..100"))]
        employees: u32,
        /// The day the agency received the full file; null before.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::maybe_date()")
        )]
        full_file_received: Option<NaiveDate>,
    },
    /// A collective labour agreement (*thỏa ước lao động tập thể*).
    CollectiveAgreement {
        /// Its term in months, 1 to 600; null where it isn't looked at.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "proptest::option::of(0_u32..48)")
        )]
        term_months: Option<u32>,
        /// The day it takes effect; null for that of signature.
        #[serde(deserialize_with = "explicit")]
        #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "ansinh_core::strategies::maybe_date()")
        )]
        in_force_from: Option<NaiveDate>,
        /// The enterprise signs one for the first time; asked for until 2020.
        first_of_enterprise: bool,
    },
    /// An employer's report on work accidents (*báo cáo tai nạn lao động*).
    AccidentReport {
        /// Its period.
        period: AccidentReport,
    },
}

/// How an office reads the code where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct RegistrationReadings {
    /// Rules are in force from the day after the fifteenth, not on it.
    pub in_force_the_day_after: bool,
}

/// The facts of a filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct RegistrationTimeLimitFacts {
    /// What is filed.
    pub filing: Filing,
    /// Public holidays and days in lieu around the case (Labour Code 45/2019/QH14, articles 111 and
    /// 112); they matter to working days only. Those with a fixed day need not be listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "crate::working_days::some_holidays()")
    )]
    pub holidays: Holidays,
    /// How the office reads the law; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: RegistrationReadings,
}

impl Facts for RegistrationTimeLimitFacts {
    /// The rules of an employer of fifty, not yet filed; no holidays.
    fn ordinary() -> Self {
        Self {
            filing: Filing::InternalRules {
                employees: 50,
                full_file_received: None,
            },
            holidays: Holidays::default(),
            readings: RegistrationReadings::default(),
        }
    }
}

impl RegistrationTimeLimitFacts {
    pub(super) fn check(&self, on: NaiveDate) -> Result<(), FactError> {
        match self.filing {
            Filing::InternalRules {
                full_file_received: Some(received),
                ..
            } if received < on => {
                let because = Text::new(
                    "hồ sơ được nhận từ ngày ban hành nội quy",
                    "the file is received on the day of issue or later",
                );
                let field = "filing.internal-rules.full_file_received";
                Err(FactError::contradiction(field, received, because))
            }
            Filing::InternalRules { employees, .. } if employees > 1_000_000 => {
                let allowed = Text::new("từ 0 đến 1.000.000 người", "0 to 1,000,000 employees");
                let field = "filing.internal-rules.employees";
                Err(FactError::out_of_range(field, employees, allowed))
            }
            Filing::CollectiveAgreement {
                term_months: Some(months),
                ..
            } if !(1..=600).contains(&months) => {
                let allowed = Text::new("từ 1 đến 600 tháng", "1 to 600 months");
                let field = "filing.collective-agreement.term_months";
                Err(FactError::out_of_range(field, months, allowed))
            }
            _ => Ok(()),
        }
    }
}
