use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::ExcludedCause;

/// What is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Claim {
    /// Working capacity was lost: a benefit once or each month.
    Injury {
        /// Whole per cent lost, 0 to 100, as the medical board concluded; all accidents and diseases
        /// together after a joint examination.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..103"))]
        loss: u32,
        /// Months contributed to the fund before, interruptions left out, 720 at most; until
        /// 2016-06-30 months of social insurance.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..722"))]
        months_contributed: u32,
        /// The wage insured in the month before the accident or the finding of the disease, đồng a
        /// month; of that month itself where it was the first, or the first after an interruption.
        wage: Dong,
        /// Paralysed in the spine, blind in both eyes, without two limbs or their use, or mentally
        /// ill.
        needs_attendant: bool,
    },
    /// The worker died at work, in the first treatment, or treated before any examination.
    Death,
    /// Whoever draws the monthly benefit settles abroad.
    Emigration {
        /// The benefit drawn, đồng a month.
        monthly: Dong,
    },
    /// Recuperation after treatment.
    Recuperation {
        /// Whole per cent lost, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..103"))]
        loss: u32,
        /// Days the employer and the union decided, 5 to 10.
        #[cfg_attr(feature = "proptest", proptest(strategy = "4_u32..12"))]
        days: u32,
        /// They fall within the first 30 days back at work.
        within_thirty_days: bool,
    },
    /// A course for other work with the same employer.
    Retraining {
        /// Its fee, đồng.
        fee: Dong,
        /// Courses supported before.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..4"))]
        supported_before: u32,
        /// One of them in this year.
        supported_this_year: bool,
    },
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct AccidentBenefitReadings {
    /// Odd months contributed are counted as for a pension, one to six as half a year and more as a
    /// whole; otherwise they are left out.
    pub odd_months_by_half_years: bool,
    /// The base salary of this day's month, that of the accident, instead of the month in which the
    /// benefit begins.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "ansinh_core::strategies::maybe_date()")
    )]
    pub base_salary_of_accident: Option<NaiveDate>,
}

/// The facts of a claim on the fund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorkAccidentBenefitFacts {
    /// What is claimed.
    pub claim: Claim,
    /// A cause for which nothing is paid; null for any other.
    #[serde(deserialize_with = "explicit")]
    pub excluded_cause: Option<ExcludedCause>,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: AccidentBenefitReadings,
}

impl Facts for WorkAccidentBenefitFacts {
    /// 5 per cent of working capacity lost after a year of contributions on 5,000,000 đồng.
    fn ordinary() -> Self {
        Self {
            claim: Claim::Injury {
                loss: 5,
                months_contributed: 12,
                wage: Dong::new(5_000_000),
                needs_attendant: false,
            },
            excluded_cause: None,
            readings: AccidentBenefitReadings::default(),
        }
    }
}

impl WorkAccidentBenefitFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        match self.claim {
            Claim::Injury {
                loss,
                months_contributed,
                wage,
                needs_attendant: _,
            } => {
                check_loss("claim.injury.loss", loss)?;
                if months_contributed > 720 {
                    let field = "claim.injury.months_contributed";
                    let allowed = Text::new("từ 0 đến 720 tháng", "0 to 720 months");
                    return Err(FactError::out_of_range(field, months_contributed, allowed));
                }
                not_negative("claim.injury.wage", wage)
            }
            Claim::Death => Ok(()),
            Claim::Emigration { monthly } => not_negative("claim.emigration.monthly", monthly),
            Claim::Recuperation { loss, days, .. } => {
                check_loss("claim.recuperation.loss", loss)?;
                if !(5..=10).contains(&days) {
                    let allowed = Text::new("từ 5 đến 10 ngày", "5 to 10 days");
                    let field = "claim.recuperation.days";
                    return Err(FactError::out_of_range(field, days, allowed));
                }
                Ok(())
            }
            Claim::Retraining {
                fee,
                supported_before,
                supported_this_year,
            } => {
                not_negative("claim.retraining.fee", fee)?;
                if supported_this_year && supported_before == 0 {
                    let field = "claim.retraining.supported_this_year";
                    let because = Text::new(
                        "chưa được hỗ trợ lần nào thì không thể đã được hỗ trợ trong năm",
                        "never supported before, then not in this year either",
                    );
                    return Err(FactError::contradiction(field, true, because));
                }
                Ok(())
            }
        }
    }
}

fn check_loss(field: &str, loss: u32) -> Result<(), FactError> {
    if loss > 100 {
        let percent = Text::new("từ 0 đến 100 %, số nguyên", "0 to 100 per cent, whole");
        return Err(FactError::out_of_range(field, loss, percent));
    }
    Ok(())
}
