use std::fmt;

use ansinh_core::{Language, Localized, Text};
use serde::{Deserialize, Serialize};

/// Degree of disability (*mức độ khuyết tật*), decree 28/2012/NĐ-CP, article 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// Nhẹ.
    Mild,
    /// Nặng.
    Severe,
    /// Đặc biệt nặng.
    ExtremelySevere,
}

impl Degree {
    /// The degree in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Mild => Text::new("khuyết tật nhẹ", "mild disability"),
            Self::Severe => Text::new("khuyết tật nặng", "severe disability"),
            Self::ExtremelySevere => {
                Text::new("khuyết tật đặc biệt nặng", "extremely severe disability")
            }
        }
    }
}

impl Localized for Degree {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.label().fmt_in(language, f)
    }
}
