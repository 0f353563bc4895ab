use std::fmt;

use ansinh_core::explanation::{Trace, Value};
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::told::Told;
use ansinh_core::{Dong, Language, Localized, NaiveDate, Text};
use serde::{Deserialize, Serialize};

use crate::household::PovertyStatus;

/// A standing beside poor and near-poor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// *Thoát nghèo*, to near-poor.
    EscapedToNearPoor,
    /// *Thoát nghèo*, above the near-poor line.
    EscapedAbove,
    /// *Tái nghèo*.
    Relapsed,
    /// *Phát sinh nghèo*.
    NewlyPoor,
    /// *Hộ nghèo thuộc chính sách bảo trợ xã hội*.
    SocialProtectionPoor,
    /// *Hộ nghèo không có khả năng lao động*.
    WithoutWorkingCapacity,
    /// *Hộ mới thoát nghèo*, in the sense of credit.
    NewlyEscaped,
}

impl Localized for Standing {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (vi, en) = match self {
            Self::EscapedToNearPoor => ("thoát nghèo, thành hộ cận nghèo", "escaped to near-poor"),
            Self::EscapedAbove => (
                "thoát nghèo, vượt chuẩn cận nghèo",
                "escaped above the near-poor line",
            ),
            Self::Relapsed => ("tái nghèo", "relapsed"),
            Self::NewlyPoor => ("phát sinh nghèo", "newly poor"),
            Self::SocialProtectionPoor => (
                "hộ nghèo thuộc chính sách bảo trợ xã hội",
                "poor household of social protection",
            ),
            Self::WithoutWorkingCapacity => (
                "hộ nghèo không có khả năng lao động",
                "poor household without working capacity",
            ),
            Self::NewlyEscaped => ("hộ mới thoát nghèo", "newly escaped household"),
        };
        f.write_str(match language {
            Language::Vietnamese => vi,
            Language::English => en,
        })
    }
}

/// The standings of a household: at most one movement, and what it is beside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseholdStandings {
    /// What programmes ask: as the review found it, or newly escaped.
    pub status: PovertyStatus,
    /// The last day the household counts as newly escaped, where it does.
    pub newly_escaped_until: Option<NaiveDate>,
    /// In the order of [`Standing`].
    standings: [bool; 7],
    lines: Told<Line>,
}

impl HouseholdStandings {
    pub(super) fn told_to<N, T: Trace<N>>(status: PovertyStatus, trace: &T) -> Self {
        Self {
            status,
            newly_escaped_until: None,
            standings: [false; 7],
            lines: Told::to(trace),
        }
    }

    /// Does the household have a standing?
    pub fn has(&self, standing: Standing) -> bool {
        let held = Self::ORDER.iter().zip(&self.standings);
        held.into_iter()
            .any(|(known, has)| *known == standing && *has)
    }

    const ORDER: [Standing; 7] = [
        Standing::EscapedToNearPoor,
        Standing::EscapedAbove,
        Standing::Relapsed,
        Standing::NewlyPoor,
        Standing::SocialProtectionPoor,
        Standing::WithoutWorkingCapacity,
        Standing::NewlyEscaped,
    ];

    pub(super) fn is_empty(&self) -> bool {
        !self.standings.contains(&true)
    }

    pub(super) fn add(&mut self, standing: Standing, citation: &Citation) {
        for (known, has) in Self::ORDER.iter().zip(&mut self.standings) {
            *has |= *known == standing;
        }
        self.lines.push(|| Line {
            label: Text::new("diện", "standing"),
            value: Text::of(&standing).into(),
            frequency: Frequency::None,
            bound: Bound::Exact,
            citation: citation.clone(),
        });
    }
}

impl Award for HouseholdStandings {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// A standing pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    /// The last standing found: of several, the one programmes ask for.
    fn headline(&self) -> Value {
        let mut held = Self::ORDER.iter().rev().filter(|known| self.has(**known));
        let words = held.next().map_or_else(|| Text::of(&self.status), Text::of);
        words.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Diện của hộ", "Standing"),
            Text::new("Không thuộc diện nào", "No standing"),
        ]
    }
}
