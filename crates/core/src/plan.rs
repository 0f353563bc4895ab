//! What was done against what was planned (*thực hiện so với kế hoạch*), of a whole and of its parts.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::rate::Percent;

/// What was done, and what was planned for the year, in one unit.
///
/// ```
/// use ansinh_core::plan::Progress;
///
/// let all = Progress::new(7_390, 15_200);
/// let college = Progress::new(164, 1_700);
/// assert_eq!(all.shown().unwrap().to_string(), "48.6%");
/// assert_eq!(college.shown().unwrap().to_string(), "9.6%");
/// assert!(college.lags_behind(all)); // the whole looks on track, the part isn't
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// What was done.
    pub done: Decimal,
    /// What was planned.
    pub plan: Decimal,
}

impl Progress {
    /// What was done of a plan.
    pub fn new(done: impl Into<Decimal>, plan: impl Into<Decimal>) -> Self {
        Self {
            done: done.into(),
            plan: plan.into(),
        }
    }

    /// Per cent of the plan, exact to 28 digits; `None` without a plan, or out of range.
    pub fn percent(self) -> Option<Percent> {
        Percent::of(self.done, self.plan)
    }

    /// Per cent of the plan as reports print it: one decimal, half up.
    pub fn shown(self) -> Option<Percent> {
        let percent = self.percent()?.to_decimal();
        let rounded = percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
        Some(Percent::from_decimal(rounded))
    }

    /// Has this part less than half of the whole's per cent? So far behind, the whole can only look on
    /// track because other parts cover for it.
    ///
    /// Half is this library's threshold, not the law's. A part or a whole without a plan never lags.
    pub fn lags_behind(self, whole: Self) -> bool {
        let twice = self
            .percent()
            .and_then(|percent| percent.to_decimal().checked_mul(Decimal::TWO));
        let whole = whole.percent().map(Percent::to_decimal);
        twice.zip(whole).is_some_and(|(twice, whole)| twice < whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_of_the_whole_is_no_lag() {
        let whole = Progress::new(50, 100);
        assert!(!Progress::new(25, 100).lags_behind(whole));
        assert!(Progress::new(249, 1_000).lags_behind(whole));
        assert!(!Progress::new(0, 0).lags_behind(whole));
        assert!(!Progress::new(0, 100).lags_behind(Progress::new(0, 0)));
    }

    proptest! {
        #[test]
        fn no_part_lags_where_all_are_alike(done in 0_u32..1_000, plan in 1_u32..1_000) {
            let part = Progress::new(done, plan);
            let whole = Progress::new(3 * done, 3 * plan);
            prop_assert!(!part.lags_behind(whole));
            prop_assert_eq!(part.shown(), whole.shown());
        }
    }
}
