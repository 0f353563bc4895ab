//! Where money comes from, and what kind of spending it is for.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::{Language, Localized};

/// Where money comes from (*nguồn vốn*).
///
/// ```
/// use ansinh_core::{Language, Localized, disbursement::Source};
///
/// assert_eq!(Source::LocalBudget.to_string(), "local budget");
/// assert_eq!(Source::LocalBudget.in_language(Language::Vietnamese).to_string(), "ngân sách địa phương");
/// assert!(!Source::PreferentialCredit.is_spending());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// *Ngân sách trung ương*.
    CentralBudget,
    /// *Ngân sách địa phương*.
    LocalBudget,
    /// *Vốn vay tín dụng ưu đãi*: loans by the policy bank.
    PreferentialCredit,
    /// *Vốn huy động khác*: from abroad, enterprises, the community.
    Mobilised,
}

impl Source {
    /// Every source, in the order reports list them.
    pub const ALL: [Self; 4] = [
        Self::CentralBudget,
        Self::LocalBudget,
        Self::PreferentialCredit,
        Self::Mobilised,
    ];

    /// Is money from here spent? A balance of credit is lent and comes back: it stands among the
    /// sources, but is never added to what was disbursed.
    pub const fn is_spending(self) -> bool {
        !matches!(self, Self::PreferentialCredit)
    }
}

/// What kind of spending money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CapitalKind {
    /// *Vốn đầu tư phát triển*.
    Investment,
    /// *Vốn sự nghiệp*.
    Recurrent,
}

impl CapitalKind {
    /// Both kinds, in the order reports list them.
    pub const ALL: [Self; 2] = [Self::Investment, Self::Recurrent];
}

impl Localized for Source {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::CentralBudget => ("ngân sách trung ương", "central budget"),
            Self::LocalBudget => ("ngân sách địa phương", "local budget"),
            Self::PreferentialCredit => ("vốn vay tín dụng ưu đãi", "preferential credit"),
            Self::Mobilised => ("vốn huy động khác", "mobilised funds"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

impl Localized for CapitalKind {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Investment => ("vốn đầu tư phát triển", "investment capital"),
            Self::Recurrent => ("vốn sự nghiệp", "recurrent capital"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}

impl fmt::Display for CapitalKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
