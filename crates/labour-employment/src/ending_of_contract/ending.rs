use ansinh_core::Text;
use ansinh_core::facts::FactError;
use serde::{Deserialize, Serialize};

use super::EndingRegime;

/// How a labour contract ended (*các trường hợp chấm dứt hợp đồng lao động*), in the order of the code of
/// 2019, article 34.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It expired.
    ContractExpired,
    /// The work it was for is done.
    WorkCompleted,
    /// Both sides agreed to end it.
    MutualAgreement,
    /// The worker was sentenced to prison or death, or forbidden the job by a court.
    Convicted,
    /// A foreign worker was expelled; since 2021-01-01.
    Expelled,
    /// The worker died, or a court declared them dead, missing or incapable.
    WorkerDied,
    /// The employer died, or ceased to operate.
    EmployerCeased,
    /// The worker was dismissed (*sa thải*).
    Dismissed,
    /// The worker lawfully gave notice.
    WorkerResigned,
    /// The employer lawfully gave notice.
    EmployerTerminated,
    /// The employer gave notice because the worker stayed away for five working days or more in a row
    /// without good reason; since 2021-01-01.
    EmployerTerminatedForAbsence,
    /// The employer let the worker go for structure, technology or economic reasons, or on a merger,
    /// split, sale or transfer.
    Restructuring,
    /// A foreign worker's permit expired; since 2021-01-01.
    WorkPermitExpired,
    /// A probation agreed in the contract failed or was called off; since 2021-01-01.
    ProbationFailed,
    /// The worker met the contribution time and the age for a pension; until 2020-12-31.
    PensionConditionsMet,
    /// The worker left unlawfully (*đơn phương chấm dứt trái pháp luật*).
    UnlawfulResignation,
}

impl Ending {
    /// Does the ending exist in the code of the day?
    pub(crate) fn check(self, regime: EndingRegime) -> Result<(), FactError> {
        let exists = match self {
            Self::Expelled
            | Self::EmployerTerminatedForAbsence
            | Self::WorkPermitExpired
            | Self::ProbationFailed => !regime.is_code_2012(),
            Self::PensionConditionsMet => regime.is_code_2012(),
            _ => true,
        };
        if exists {
            return Ok(());
        }
        let allowed = Text::new(
            "trường hợp chấm dứt hợp đồng theo Bộ luật Lao động đang có hiệu lực vào ngày đó",
            "an ending that the Labour Code of the day knows",
        );
        Err(FactError::out_of_range("ending", self.written(), allowed))
    }

    /// As it is written in JSON.
    fn written(self) -> String {
        let mut written = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !written.is_empty() {
                written.push('-');
            }
            written.extend(letter.to_lowercase());
        }
        written
    }

    /// Does it give severance, whatever else?
    pub(crate) const fn gives_severance(self) -> bool {
        matches!(
            self,
            Self::ContractExpired
                | Self::WorkCompleted
                | Self::MutualAgreement
                | Self::Convicted
                | Self::WorkerDied
                | Self::EmployerCeased
                | Self::WorkerResigned
                | Self::EmployerTerminated
        )
    }
}
