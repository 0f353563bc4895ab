use ansinh_core::facts::{FactError, Facts, not_negative};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

/// Who is treated: decree 90/2016/NĐ-CP, article 22(2) and (3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Patient {
    /// Clause 2: in a compulsory rehabilitation centre.
    InCompulsoryCentre,
    /// Clause 2: in a prison, a camp of detention, compulsory education or a reformatory.
    Detained,
    /// Clause 3, a: a war invalid.
    WarInvalid,
    /// b: exposed to toxic chemicals, working capacity reduced by 81 % or more.
    ToxicChemicals,
    /// c: poor.
    Poor,
    /// d: an older person alone, without support.
    LonelyOlderPerson,
    /// đ: an orphan.
    Orphan,
    /// e: with a severe or extremely severe disability.
    Disabled,
    /// Anybody else.
    Other,
}

impl Patient {
    /// Is a part borne by the budget in a public clinic?
    pub(super) const fn is_supported(self) -> bool {
        !matches!(
            self,
            Self::InCompulsoryCentre | Self::Detained | Self::Other
        )
    }
}

/// The facts of a course of treatment in a public clinic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MethadoneFeeFacts {
    /// Who is treated.
    pub patient: Patient,
    /// Days on which methadone was dispensed, 0 to 366.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..400"))]
    pub days: u32,
    /// Examinations and tests, at the prices in force, đồng.
    pub examination: Dong,
}

impl Facts for MethadoneFeeFacts {
    /// A single day of dispensing to somebody in no group, without an examination.
    fn ordinary() -> Self {
        Self {
            patient: Patient::Other,
            days: 1,
            examination: Dong::ZERO,
        }
    }
}

impl MethadoneFeeFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.days > 366 {
            let allowed = Text::new("từ 0 đến 366 ngày", "0 to 366 days");
            return Err(FactError::out_of_range("days", self.days, allowed));
        }
        not_negative("examination", self.examination)
    }
}
