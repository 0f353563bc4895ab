use std::fmt;

use ansinh_core::{Language, Localized};
use serde::{Deserialize, Serialize};

/// How the yearly review classed a household (*kết quả rà soát hộ nghèo*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Household {
    /// Hộ nghèo.
    Poor,
    /// Hộ cận nghèo.
    NearPoor,
    /// Neither poor nor near-poor.
    #[default]
    Other,
}

impl Household {
    /// Poor or near-poor?
    pub const fn is_poor_or_near_poor(self) -> bool {
        matches!(self, Self::Poor | Self::NearPoor)
    }
}

impl Localized for Household {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self, language) {
            (Self::Poor, Language::Vietnamese) => "hộ nghèo",
            (Self::NearPoor, Language::Vietnamese) => "hộ cận nghèo",
            (Self::Other, Language::Vietnamese) => "hộ không nghèo",
            (Self::Poor, Language::English) => "poor household",
            (Self::NearPoor, Language::English) => "near-poor household",
            (Self::Other, Language::English) => "household neither poor nor near-poor",
        })
    }
}
