//! Enrolment by level against its plan, and what came of the courses.

use ansinh_core::plan::Progress;
use ansinh_core::{Dong, Percent};
use serde::{Deserialize, Serialize};

use crate::ProgrammeLevel;

/// The levels as a report joins them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum LevelGroup {
    /// College (*cao đẳng*).
    College,
    /// Intermediate (*trung cấp*).
    Intermediate,
    /// Elementary training and courses under three months (*sơ cấp và dưới 3 tháng*).
    ElementaryAndShort,
}

impl LevelGroup {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::College, Self::Intermediate, Self::ElementaryAndShort];

    /// Where a level is counted.
    pub const fn of(level: ProgrammeLevel) -> Self {
        match level {
            ProgrammeLevel::College => Self::College,
            ProgrammeLevel::Intermediate => Self::Intermediate,
            ProgrammeLevel::Elementary | ProgrammeLevel::UnderThreeMonths => {
                Self::ElementaryAndShort
            }
        }
    }
}

/// Enrolment (*tuyển mới*) by level, in people; or planned.
///
/// ```
/// use ansinh_vocational_training::indicators::{EnrolmentFigures, LevelGroup};
///
/// let done = EnrolmentFigures { college: 164, intermediate: 289, elementary_and_short: 6_937 };
/// let plan = EnrolmentFigures { college: 1_700, intermediate: 2_500, elementary_and_short: 11_000 };
/// assert_eq!(done.progress(&plan).shown().unwrap().to_string(), "48.6%");
/// let behind: Vec<_> = done.behind(&plan).collect();
/// assert_eq!(behind[0].0, LevelGroup::College);
/// assert_eq!(behind[0].1.shown().unwrap().to_string(), "9.6%");
/// assert_eq!(behind.len(), 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct EnrolmentFigures {
    /// At college level.
    pub college: u32,
    /// At intermediate level.
    pub intermediate: u32,
    /// At elementary level and in courses under three months.
    pub elementary_and_short: u32,
}

impl EnrolmentFigures {
    /// Counts learners by the level they enrol at, one for one.
    pub fn of(levels: impl IntoIterator<Item = ProgrammeLevel>) -> Self {
        let mut figures = Self::default();
        for level in levels {
            let count = match LevelGroup::of(level) {
                LevelGroup::College => &mut figures.college,
                LevelGroup::Intermediate => &mut figures.intermediate,
                LevelGroup::ElementaryAndShort => &mut figures.elementary_and_short,
            };
            *count = count.saturating_add(1);
        }
        figures
    }

    /// The people of a level.
    pub const fn at(&self, level: LevelGroup) -> u32 {
        match level {
            LevelGroup::College => self.college,
            LevelGroup::Intermediate => self.intermediate,
            LevelGroup::ElementaryAndShort => self.elementary_and_short,
        }
    }

    /// All levels together.
    pub fn total(&self) -> u64 {
        LevelGroup::ALL
            .into_iter()
            .map(|level| u64::from(self.at(level)))
            .sum()
    }

    /// The total against the plan's.
    pub fn progress(&self, plan: &Self) -> Progress {
        Progress::new(self.total(), plan.total())
    }

    /// The levels that are far behind while the total need not look it, with their progress: less than half
    /// of the total's per cent ([`Progress::lags_behind`]).
    pub fn behind(&self, plan: &Self) -> impl Iterator<Item = (LevelGroup, Progress)> {
        let all = self.progress(plan);
        let (done, plan) = (*self, *plan);
        LevelGroup::ALL
            .into_iter()
            .map(move |level| (level, Progress::new(done.at(level), plan.at(level))))
            .filter(move |(_, progress)| progress.lags_behind(all))
    }
}

/// What came of courses.
///
/// ```
/// use ansinh_vocational_training::indicators::TrainingFigures;
///
/// let decade = TrainingFigures { learners: 49_300, classes: 1_680, employed: 44_500, ..Default::default() };
/// assert_eq!(decade.employed_share().unwrap().to_decimal().round_dp(1).to_string(), "90.3");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingFigures {
    /// Learners who finished.
    pub learners: u32,
    /// Classes held.
    pub classes: u32,
    /// Learners in work afterwards.
    pub employed: u32,
    /// Money of commissioned training.
    pub ordered: Dong,
    /// Money paid.
    pub paid: Dong,
}

impl TrainingFigures {
    /// Of those who finished, in work; `None` without learners.
    pub fn employed_share(&self) -> Option<Percent> {
        Percent::of(self.employed.into(), self.learners.into())
    }

    /// Of the money ordered, paid; `None` without an order.
    pub fn paid_share(&self) -> Option<Percent> {
        Percent::of(self.paid.to_decimal(), self.ordered.to_decimal())
    }
}
