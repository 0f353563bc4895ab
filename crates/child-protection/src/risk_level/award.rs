use ansinh_core::explanation::Value;
use ansinh_core::law::Citation;
use ansinh_core::rule::{Award, Bound, Frequency, Line};
use ansinh_core::{Dong, Text};
use serde::{Deserialize, Serialize};

use super::facts::Level;

/// How many items are at each level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// High.
    pub high: u32,
    /// Medium.
    pub medium: u32,
    /// Low.
    pub low: u32,
}

impl Totals {
    pub(super) fn of(items: &[Level]) -> Self {
        let mut totals = Self::default();
        for level in items {
            let count = match level {
                Level::High => &mut totals.high,
                Level::Medium => &mut totals.medium,
                Level::Low => &mut totals.low,
            };
            *count = count.saturating_add(1);
        }
        totals
    }

    /// All items.
    pub const fn items(self) -> u32 {
        self.high
            .saturating_add(self.medium)
            .saturating_add(self.low)
    }

    /// The level most items have; on a tie the one nearest to `leaning`, high or low.
    pub(super) fn most(self, leaning: Level) -> Level {
        let from_high = [
            (Level::High, self.high),
            (Level::Medium, self.medium),
            (Level::Low, self.low),
        ];
        let most = from_high.map(|(_, count)| count).into_iter().max();
        let mut most = from_high
            .into_iter()
            .filter(|(_, count)| Some(*count) == most)
            .map(|(level, _)| level);
        let found = if leaning == Level::High {
            most.next()
        } else {
            most.next_back()
        };
        found.unwrap_or(Level::Medium)
    }
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RiskBasis {
    /// The assessor concluded.
    Officer,
    /// Suggested by this library's convention.
    Convention,
}

impl RiskBasis {
    pub(super) const fn words(self) -> Text {
        match self {
            Self::Officer => Text::new("kết luận của người đánh giá", "the assessor's conclusion"),
            Self::Convention => Text::new(
                "gợi ý theo quy ước: so sánh hai phần",
                "suggested by convention: the two parts compared",
            ),
        }
    }
}

/// The totals of a form and the level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskAssessment {
    /// The harm.
    pub harm: Totals,
    /// The capacity to protect itself and recover.
    pub capacity: Totals,
    /// The level.
    pub level: Level,
    /// Who says so.
    pub basis: RiskBasis,
    /// The form.
    pub form: Citation,
}

impl Award for RiskAssessment {
    fn lines(&self) -> Vec<Line> {
        let parts = [
            (Text::new("tổn hại: cao", "harm: high"), self.harm.high),
            (
                Text::new("tổn hại: trung bình", "harm: medium"),
                self.harm.medium,
            ),
            (Text::new("tổn hại: thấp", "harm: low"), self.harm.low),
            (
                Text::new("khả năng: cao", "capacity: high"),
                self.capacity.high,
            ),
            (
                Text::new("khả năng: trung bình", "capacity: medium"),
                self.capacity.medium,
            ),
            (
                Text::new("khả năng: thấp", "capacity: low"),
                self.capacity.low,
            ),
        ];
        parts
            .into_iter()
            .map(|(label, count)| Line {
                label,
                value: count.into(),
                frequency: Frequency::None,
                bound: Bound::Exact,
                citation: self.form.clone(),
            })
            .collect()
    }

    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        self.level.label().into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Mức độ nguy cơ", "Risk level"),
            Text::new("Không đánh giá", "Not assessed"),
        ]
    }
}
