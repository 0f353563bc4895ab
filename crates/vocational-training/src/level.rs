use ansinh_core::Text;
use serde::{Deserialize, Serialize};

/// A level of vocational education.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ProgrammeLevel {
    /// Continuing training under three months (*đào tạo thường xuyên dưới 3 tháng*).
    UnderThreeMonths,
    /// Elementary (*sơ cấp*).
    Elementary,
    /// Intermediate (*trung cấp*).
    Intermediate,
    /// College (*cao đẳng*).
    College,
}

impl ProgrammeLevel {
    /// Does it end in a diploma (*trung cấp, cao đẳng*)?
    pub const fn is_diploma(self) -> bool {
        matches!(self, Self::Intermediate | Self::College)
    }

    /// Its name.
    pub const fn label(self) -> Text {
        match self {
            Self::UnderThreeMonths => Text::new("đào tạo dưới 3 tháng", "under 3 months"),
            Self::Elementary => Text::new("sơ cấp", "elementary"),
            Self::Intermediate => Text::new("trung cấp", "intermediate"),
            Self::College => Text::new("cao đẳng", "college"),
        }
    }
}
