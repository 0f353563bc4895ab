use ansinh_core::Text;
use ansinh_core::facts::{FactError, Facts};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// Which group a student belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum StudentGroup {
    /// Of an ethnic minority, from a high, remote or extremely disadvantaged place.
    HighlandMinority {
        /// Completed years lived there, 0 to 130.
        years: u8,
    },
    /// Without both parents, with nobody to rely on.
    Orphan,
    /// Disabled.
    Disabled {
        /// Reduction of working capacity, per cent, 0 to 100.
        #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..104"))]
        capacity_loss: u8,
        /// In economic hardship.
        in_hardship: bool,
    },
    /// In exceptional economic hardship, and studying well (*vượt khó học tập*).
    VeryPoorStudyingWell,
}

/// The facts of a student.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct StudentSocialAllowanceFacts {
    /// The group.
    pub group: StudentGroup,
    /// The level.
    pub level: ProgrammeLevel,
    /// A long full-time programme (*chính quy, dài hạn tập trung*) at a public institution?
    pub public_full_time: bool,
    /// Is the boarding scholarship drawn (*học bổng chính sách nội trú*)?
    pub draws_boarding_scholarship: bool,
    /// Months of the year, 0 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..14"))]
    pub months: u8,
}

impl Facts for StudentSocialAllowanceFacts {
    /// An orphan at a public college, for the year.
    fn ordinary() -> Self {
        Self {
            group: StudentGroup::Orphan,
            level: ProgrammeLevel::College,
            public_full_time: true,
            draws_boarding_scholarship: false,
            months: 12,
        }
    }
}

impl StudentSocialAllowanceFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        if self.months > 12 {
            let allowed = Text::new("từ 0 đến 12 tháng", "0 to 12 months");
            return Err(FactError::out_of_range("months", self.months, allowed));
        }
        match self.group {
            StudentGroup::HighlandMinority { years } if years > 130 => {
                let allowed = Text::new("từ 0 đến 130 năm", "0 to 130 years");
                let field = "group.highland-minority.years";
                Err(FactError::out_of_range(field, years, allowed))
            }
            StudentGroup::Disabled { capacity_loss, .. } if capacity_loss > 100 => {
                let allowed = Text::new("từ 0 đến 100", "0 to 100");
                let field = "group.disabled.capacity_loss";
                Err(FactError::out_of_range(field, capacity_loss, allowed))
            }
            _ => Ok(()),
        }
    }
}
