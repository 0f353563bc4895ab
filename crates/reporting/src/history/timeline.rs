//! Figures over time: observed, or made from those of shorter periods.

use std::collections::{BTreeMap, HashMap};

use ansinh_core::Month;
use ansinh_core::period::{Cycle, Period};

use super::Tally;
use super::pieces::{Pieces, Search, tallied};
use super::target::{Target, beginning_in};
use crate::catalogue::Catalogue;
use crate::cut_off::CutOff;
use crate::dataset::Dataset;
use crate::indicator::{Indicator, IndicatorCode, OverTime, Ratio};
use crate::observation::{Measure, Observation};
use crate::place::PlaceCode;
use crate::span::Span;

/// A figure of an indicator and a place, over time.
pub(crate) type Line = (IndicatorCode, PlaceCode, Measure);

/// What was observed, by figure and days.
#[derive(Debug, Clone)]
pub(crate) struct Timeline {
    cut_off: CutOff,
    /// The time the figures are of.
    covers: Span,
    catalogue: Catalogue,
    /// The periods there are, in order of time, the shorter first.
    periods: Vec<(Period, Span)>,
    /// The same by their days.
    named: HashMap<Span, Period>,
    lines: BTreeMap<Line, BTreeMap<Span, Observation>>,
}

impl Timeline {
    pub(super) fn of(whole: &Dataset, cut_off: CutOff) -> Self {
        let periods = periods(whole.period(), cut_off);
        let mut timeline = Self {
            cut_off,
            covers: whole.period(),
            catalogue: whole.catalogue().clone(),
            named: periods
                .iter()
                .map(|(period, days)| (*days, *period))
                .collect(),
            periods,
            lines: BTreeMap::new(),
        };
        for observation in whole.observations() {
            timeline.add(observation);
        }
        timeline
    }

    fn add(&mut self, observation: &Observation) {
        let line = (
            observation.indicator.clone(),
            observation.place,
            observation.measure,
        );
        let counted_on = self.counted_on(observation);
        let line = self.lines.entry(line).or_default();
        line.insert(observation.period, observation.clone());
        // What was counted on a day is the figure of its period, unless that has its own.
        if let Some(period) = counted_on {
            let later = |other: &Observation| {
                let ends = |days: Span| (days.last_day(), days.first_day());
                other.period == period || ends(other.period) > ends(observation.period)
            };
            if !line.get(&period).is_some_and(later) {
                line.insert(period, observation.clone());
            }
        }
    }

    /// The shortest period that a figure of a day belongs to, as a stock counted on that day.
    fn counted_on(&self, observation: &Observation) -> Option<Span> {
        let indicator = self.catalogue.get(observation.indicator.as_str())?;
        if indicator.over_time != OverTime::Last || self.named.contains_key(&observation.period) {
            return None;
        }
        let last_day = observation.period.last_day();
        let around = self
            .periods
            .iter()
            .filter(|(_, days)| days.contains(last_day));
        let shortest = around.min_by_key(|(period, _)| period.cycle());
        shortest.map(|(_, days)| *days)
    }

    pub(super) const fn cut_off(&self) -> CutOff {
        self.cut_off
    }

    /// Are there figures of these days, rather than of the year before the first?
    pub(super) fn covers(&self, days: Span) -> bool {
        self.covers.covers(days)
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.keys()
    }

    /// The periods there are, in order of time, the shorter first.
    pub(super) fn periods(&self) -> impl Iterator<Item = (Period, Span)> + '_ {
        self.periods.iter().copied()
    }

    /// The period of some days.
    pub(super) fn period(&self, days: Span) -> Option<Period> {
        self.named.get(&days).copied()
    }

    /// Is an indicator reported for longer periods only? A ratio that is only ever made is if a part
    /// of it is.
    pub(super) fn is_never_as_short(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        period: Period,
    ) -> bool {
        let own = self.shortest(code, place);
        let of_parts = || {
            let ratio = self.catalogue.get(code.as_str())?.ratio.as_ref()?;
            let above = self.shortest(&ratio.numerator, place)?;
            Some(above.max(self.shortest(&ratio.denominator, place)?))
        };
        own.or_else(of_parts)
            .is_some_and(|shortest| shortest > period.cycle())
    }

    /// The shortest cycle that an indicator is reported for.
    fn shortest(&self, code: &IndicatorCode, place: PlaceCode) -> Option<Cycle> {
        let line = (code.clone(), place, Measure::Actual);
        let observed = self.observed_periods(&line);
        observed.map(|(period, _)| period.cycle()).min()
    }

    /// The periods that a figure was observed for, in order of time.
    pub(super) fn observed_periods(
        &self,
        line: &Line,
    ) -> impl Iterator<Item = (Period, Span)> + '_ {
        let observed = self.lines.get(line).into_iter().flat_map(BTreeMap::keys);
        observed.filter_map(|days| Some((self.period(*days)?, *days)))
    }

    /// The figure that was observed for just these days.
    pub(super) fn observed(&self, line: &Line, days: Span) -> Option<&Observation> {
        self.lines.get(line)?.get(&days)
    }

    /// The figure of a target: observed, or else made.
    pub(super) fn tally(&self, line: &Line, target: Target) -> Option<Tally> {
        let days = target.days(self.cut_off)?;
        match self.observed(line, days) {
            Some(observation) => Some(Tally {
                value: Some(observation.value.number()?),
                qualifier: observation.qualifier,
                made_of: vec![days],
                missing: Vec::new(),
            }),
            None => self.made(line, target),
        }
    }

    /// The figure of a target as its shorter periods make it.
    pub(super) fn made(&self, line: &Line, target: Target) -> Option<Tally> {
        let indicator = self.catalogue.get(line.0.as_str())?;
        match (indicator.over_time, &indicator.ratio) {
            (OverTime::None, _) | (OverTime::Recompute, None) => None,
            (OverTime::Recompute, Some(ratio)) => self.quotient(indicator, ratio, line, target),
            (over_time, _) => {
                let days = target.days(self.cut_off)?;
                let pieces = self.pieces(line, target, days, over_time)?;
                tallied(pieces, over_time)
            }
        }
    }

    /// A ratio of the totals of its two parts. A ratio of ratios is not made: the catalogue could
    /// name a circle.
    fn quotient(
        &self,
        indicator: &Indicator,
        ratio: &Ratio,
        line: &Line,
        target: Target,
    ) -> Option<Tally> {
        let part = |code: &IndicatorCode| {
            let part = self.catalogue.get(code.as_str())?;
            let tally = self.tally(&(code.clone(), line.1, line.2), target)?;
            part.ratio.is_none().then_some((part, tally))
        };
        let (above, below) = (part(&ratio.numerator)?, part(&ratio.denominator)?);
        let value = above.1.value.zip(below.1.value);
        let value = value.and_then(|(numerator, denominator)| {
            let numerator = (numerator, &above.0.unit);
            ratio.of(numerator, (denominator, &below.0.unit), &indicator.unit)
        });
        let mut tally = above.1;
        let other = below.1;
        tally.value = value.map(|value| value.normalize());
        tally.qualifier = tally.qualifier.together(other.qualifier);
        tally.made_of.extend(other.made_of);
        tally.missing.extend(other.missing);
        for days in [&mut tally.made_of, &mut tally.missing] {
            days.sort_unstable();
            days.dedup();
        }
        Some(tally)
    }

    /// The observed periods that make up a target, and those missing; `None` if none is observed.
    fn pieces(
        &self,
        line: &Line,
        target: Target,
        days: Span,
        over_time: OverTime,
    ) -> Option<Pieces<'_>> {
        let observed = self.lines.get(line)?;
        let within = self
            .observed_periods(line)
            .filter(|(_, seen)| days.covers(*seen) && *seen != days);
        let cycles = within.map(|(period, _)| period.cycle());
        let search = Search {
            cut_off: self.cut_off,
            observed,
            shortest: cycles.min()?,
            alike: over_time == OverTime::Average,
        };
        let found = search.best(target.ways())?;
        (!found.seen.is_empty()).then_some(found)
    }
}

/// The periods that lie in some days or in those of the year before, in order of time, the shorter
/// first.
fn periods(covers: Span, cut_off: CutOff) -> Vec<(Period, Span)> {
    let before = covers.years_before(1);
    let all = Span::new(before.first_day(), covers.last_day()).unwrap_or(covers);
    // A period may end in the month after the last day.
    let (first, last) = (Month::of(all.first_day()), Month::of(all.last_day()));
    first
        .through(last.next())
        .flat_map(beginning_in)
        .filter_map(|period| Some((period, cut_off.window(period).ok()?)))
        .filter(|(_, days)| all.covers(*days))
        .collect()
}
