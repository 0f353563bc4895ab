use ansinh_core::Text;
use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

/// What is to be decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Procedure {
    /// Monthly allowance or support of a carer, decree 20/2021/NĐ-CP, article 8.
    MonthlyAllowance,
    /// Social pension, decree 176/2025/NĐ-CP, article 4.
    SocialPension,
    /// Funeral of somebody with a social pension, decree 176/2025/NĐ-CP, article 5.
    SocialPensionFuneral,
    /// Emergency relief to households, decree 20/2021/NĐ-CP, article 12.
    EmergencyRelief,
    /// Support of somebody injured outside the commune of residence, article 13.
    InjuryElsewhere,
    /// Burial of somebody dead of a disaster or accident, article 14.
    DeathInDisaster,
    /// Admission to an institution, articles 27 and 28.
    Admission,
    /// The papers of somebody admitted at once, articles 27 and 28.
    UrgentAdmission,
    /// The notice in the media of an abandoned child who was admitted, articles 27 and 28.
    AbandonedChild,
    /// The transfer of the next month's money to the provider of payments, article 34.
    PaymentTransfer,
    /// The provider's report of what it paid, article 34.
    PaymentReport,
    /// The session of the council on the degree of disability.
    DisabilityCouncil,
    /// The certificate of disability, from the council's conclusion.
    DisabilityCertificate,
    /// The exchange or re-issue of a certificate of disability.
    DisabilityCertificateAgain,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct ProcedureReadings {
    /// The two days of posting lie within the commune's seven of reviewing an allowance; by default
    /// they follow.
    pub posting_within_review: bool,
}

/// The facts of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ProcedureTimeLimitFacts {
    /// What is to be decided.
    pub procedure: Procedure,
    /// Is the commune's review complained of? Of an allowance only.
    pub complaint: bool,
    /// The public holidays of the time, and days off swapped for them; empty for none.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(value = "Holidays::default()"))]
    pub holidays: Holidays,
    /// Where the office reads the law differently.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: ProcedureReadings,
}

impl Facts for ProcedureTimeLimitFacts {
    /// The session of a disability council, without holidays.
    fn ordinary() -> Self {
        Self {
            procedure: Procedure::DisabilityCouncil,
            complaint: false,
            holidays: Holidays::default(),
            readings: ProcedureReadings::default(),
        }
    }
}

impl ProcedureTimeLimitFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.complaint && self.procedure != Procedure::MonthlyAllowance {
            let because = Text::new(
                "chỉ xét duyệt trợ cấp hằng tháng có bước kết luận khiếu nại",
                "only the review of an allowance has a step for complaints",
            );
            return Err(FactError::contradiction("complaint", true, because));
        }
        Ok(())
    }
}
