//! What the counts of a table are told besides: the same period last year, the year so far, charts of
//! other periods, and the other reports of one data set.

use std::collections::BTreeSet;

use super::{TableLayout, Which, Withheld, as_count, figures, hidden, observed};
use crate::compose::Layout;
use crate::dataset::Dataset;
use crate::observation::Measure;
use crate::span::Span;
use crate::suppression::SmallBelow;

/// The measures that can be shown of a count.
const SHOWN: [Measure; 3] = [
    Measure::Actual,
    Measure::SamePeriodLastYear,
    Measure::YearToDate,
];

/// Those that a data set gives; the year so far is made of them.
const REPORTED: [Measure; 2] = [Measure::Actual, Measure::SamePeriodLastYear];

impl Withheld {
    /// Keeps the small counts of a table back wherever else they would stand. A count that is hidden in
    /// one period of the charts is in none of them: the others would tell it.
    ///
    /// Of a data set that holds several reports, a cell that is hidden in one of them is hidden in all.
    /// So a month can't be had from its quarter and the other two: whatever second value a small count
    /// has in its own month, it has in every longer period, with the same cells hidden.
    pub(super) fn beside_and_over_time(
        &mut self,
        table: (&TableLayout, SmallBelow),
        layout: &Layout,
        data: &Dataset,
    ) {
        if let Some(occasion) = data.occasion() {
            for (days, measure) in occasion
                .reports()
                .into_iter()
                .flat_map(|days| REPORTED.map(|measure| (days, measure)))
            {
                let then = |(code, measure, place): &Which| {
                    as_count(occasion.complete(code, *place, *measure, days)?)
                };
                for (code, hidden, place) in as_measured(table, measure, data, &then) {
                    let as_shown = SHOWN.map(|shown| (code.clone(), shown, place));
                    self.own.extend(as_shown);
                    self.own.insert((code, hidden, place));
                }
            }
        }
        for measure in SHOWN {
            if measure != Measure::Actual {
                let beside = as_measured(table, measure, data, &|which| observed(data, which));
                self.own.extend(beside);
            }
            for days in periods(layout, data) {
                let then = |(code, measure, place): &Which| match data.occasion() {
                    Some(occasion) => as_count(occasion.complete(code, *place, *measure, days)?),
                    None => {
                        let there = data.figure_of(code.as_str(), *measure, *place, Some(days));
                        as_count(there.ok()?.value.number()?)
                    }
                };
                self.over_time
                    .extend(as_measured(table, measure, data, &then));
            }
        }
    }
}

/// The periods that charts show.
fn periods(layout: &Layout, data: &Dataset) -> BTreeSet<Span> {
    let mut periods = BTreeSet::new();
    for chart in &layout.charts {
        periods.extend(chart.bars.iter().filter_map(|bar| bar.period));
        if let (Some(cycle), Some(occasion)) = (chart.by, data.occasion()) {
            let of_cycle = occasion.periods(cycle, chart.years);
            periods.extend(of_cycle.into_iter().map(|(_, days)| days));
        }
    }
    periods
}

/// What is hidden of the counts of a table in another measure. Where these don't make a table, all of
/// them are if one is small.
fn as_measured(
    (table, small): (&TableLayout, SmallBelow),
    measure: Measure,
    data: &Dataset,
    count: &dyn Fn(&Which) -> Option<u64>,
) -> BTreeSet<Which> {
    let in_measure = |(code, own, place): &Which| {
        let measured = if *own == Measure::Actual {
            measure
        } else {
            *own
        };
        (code.clone(), measured, *place)
    };
    let counted = |which: &Which| count(&in_measure(which));
    let hidden = hidden(table, small, data, &counted).unwrap_or_else(|_| {
        let all: BTreeSet<Which> = figures(table, data).map(|(_, _, which)| which).collect();
        let is_small = |which: &Which| counted(which).is_some_and(|count| small.hides(count));
        if all.iter().any(is_small) {
            all
        } else {
            BTreeSet::new()
        }
    });
    hidden.iter().map(in_measure).collect()
}
