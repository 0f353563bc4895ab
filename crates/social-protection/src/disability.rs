use std::fmt;

use ansinh_core::{Language, Localized};
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

impl Localized for Degree {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Mild, Language::Vietnamese) => "khuyết tật nhẹ",
            (Self::Severe, Language::Vietnamese) => "khuyết tật nặng",
            (Self::ExtremelySevere, Language::Vietnamese) => "khuyết tật đặc biệt nặng",
            (Self::Mild, Language::English) => "mild disability",
            (Self::Severe, Language::English) => "severe disability",
            (Self::ExtremelySevere, Language::English) => "extremely severe disability",
        })
    }
}
