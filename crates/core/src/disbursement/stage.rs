//! The stages of the budget chain.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::{Language, Localized};

/// A stage of the budget chain, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// *Dự toán*: what may be spent in the year, before carry-over and supplements.
    Estimate,
    /// *Phân bổ, giao dự toán*.
    Allocation,
    /// *Cấp phát*.
    Release,
    /// *Giải ngân, thanh toán*.
    Disbursement,
    /// *Quyết toán*.
    Settlement,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 5] = [
        Self::Estimate,
        Self::Allocation,
        Self::Release,
        Self::Disbursement,
        Self::Settlement,
    ];

    /// The stage that draws on this one.
    pub(super) const fn next(self) -> Option<Self> {
        match self {
            Self::Estimate => Some(Self::Allocation),
            Self::Allocation => Some(Self::Release),
            Self::Release => Some(Self::Disbursement),
            Self::Disbursement => Some(Self::Settlement),
            Self::Settlement => None,
        }
    }
}

impl Localized for Stage {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::Estimate => ("dự toán", "estimate"),
            Self::Allocation => ("phân bổ", "allocation"),
            Self::Release => ("cấp phát", "release"),
            Self::Disbursement => ("giải ngân", "disbursement"),
            Self::Settlement => ("quyết toán", "settlement"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
