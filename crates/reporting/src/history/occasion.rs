use std::collections::BTreeMap;
use std::sync::Arc;

use ansinh_core::Decimal;
use ansinh_core::period::{Cycle, Period};

use super::Tally;
use super::target::{Target, year_before};
use super::timeline::{Line, Timeline};
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::place::PlaceCode;
use crate::span::Span;

/// Which of the reports of a data set it is, and what it knows of the others.
#[derive(Debug, Clone)]
pub(crate) struct Occasion {
    /// The period reported on, by its name.
    pub(crate) period: Period,
    pub(super) timeline: Arc<Timeline>,
    /// The periods that made figures lack.
    pub(super) gaps: BTreeMap<Line, Vec<Span>>,
}

impl Occasion {
    pub(super) const fn new(period: Period, timeline: Arc<Timeline>) -> Self {
        Self {
            period,
            timeline,
            gaps: BTreeMap::new(),
        }
    }

    /// The periods that a figure of the report lacks.
    pub(crate) fn missing(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        measure: Measure,
    ) -> &[Span] {
        let line = (code.clone(), place, measure);
        self.gaps.get(&line).map_or(&[], Vec::as_slice)
    }

    /// A figure of some other days, if it is complete: theirs, that of the year so far at their end,
    /// or that of the year before.
    pub(crate) fn complete(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        measure: Measure,
        days: Span,
    ) -> Option<Decimal> {
        self.tally(code, place, measure, days)?.complete()
    }

    /// Does such a figure lack something, rather than being complete or not there at all?
    pub(crate) fn is_incomplete(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        measure: Measure,
        days: Span,
    ) -> bool {
        let tally = self.tally(code, place, measure, days);
        tally.is_some_and(|tally| !tally.missing.is_empty())
    }

    fn tally(
        &self,
        code: &IndicatorCode,
        place: PlaceCode,
        measure: Measure,
        days: Span,
    ) -> Option<Tally> {
        let period = self.timeline.period(days)?;
        let line = |measure| (code.clone(), place, measure);
        let own = line(Measure::Actual);
        match measure {
            Measure::Actual => self.timeline.tally(&own, Target::Period(period)),
            Measure::YearToDate => self.timeline.tally(&own, Target::ToDate(period)),
            Measure::SamePeriodLastYear => {
                let before = Target::Period(year_before(period)?);
                let given = self.timeline.tally(&line(measure), before);
                given.or_else(|| self.timeline.tally(&own, before))
            }
            Measure::Plan => None,
        }
    }

    /// The days of the period before, of the same cycle. That of a period which begins the year anew
    /// is the same period last year.
    pub(crate) fn before(&self) -> Option<Span> {
        let cycle = self.period.cycle();
        if matches!(cycle, Cycle::NineMonths | Cycle::Year) {
            return None;
        }
        let before = Period::of(self.period.first_month().previous(), cycle)?;
        Target::Period(before).days(self.timeline.cut_off())
    }

    /// Is an indicator reported for longer periods than this one only?
    pub(crate) fn is_too_short_for(&self, code: &IndicatorCode, place: PlaceCode) -> bool {
        self.timeline.is_never_as_short(code, place, self.period)
    }

    /// Does the period begin the year, so that its figures are those of the year so far?
    pub(crate) fn begins_year(&self) -> bool {
        self.period.first_month().month() == 1
    }

    /// Every period the data set may be asked for a report on, with its days.
    pub(crate) fn reports(&self) -> Vec<Span> {
        let periods = self.timeline.periods();
        let covered = periods.filter(|(_, days)| self.timeline.covers(*days));
        covered.map(|(_, days)| days).collect()
    }

    /// The periods of a cycle up to the report's, in order; of so many years, if it is said.
    pub(crate) fn periods(&self, cycle: Cycle, years: Option<u16>) -> Vec<(Period, Span)> {
        let last = self.period.last_month();
        let after = years.map(|years| last.year().saturating_sub(years.into()));
        let periods = self.timeline.periods();
        periods
            .filter(|(period, days)| {
                period.cycle() == cycle
                    && period.last_month() <= last
                    && after.is_none_or(|year| period.last_month().year() > year)
                    && self.timeline.covers(*days)
            })
            .collect()
    }
}
