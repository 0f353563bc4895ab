use std::cmp::Reverse;

use ansinh_core::period::{Cycle, Period};

use super::History;
use crate::observation::Measure;

impl History {
    /// The periods that counted figures were observed for: `2018-Q2, 2017-01..2018-03`.
    pub(super) fn observed_periods(&self) -> String {
        let counted = self.timeline.lines().filter(|(code, _, measure)| {
            *measure == Measure::Actual && self.is_counted(code.as_str())
        });
        let mut observed: Vec<(Cycle, Period)> = counted
            .flat_map(|line| self.timeline.observed_periods(line))
            .map(|(period, _)| (period.cycle(), period))
            .collect();
        observed.sort_by_key(|(cycle, period)| (Reverse(*cycle), period.first_month()));
        observed.dedup();
        let runs = observed.chunk_by(|(cycle, period), (next_cycle, next)| {
            cycle == next_cycle && period.last_month().next() == next.first_month()
        });
        let words = runs.filter_map(|run| {
            let ((_, first), (_, last)) = (run.first()?, run.last()?);
            Some(if first == last {
                first.to_string()
            } else {
                format!("{first}..{last}")
            })
        });
        words.collect::<Vec<_>>().join(", ")
    }
}
