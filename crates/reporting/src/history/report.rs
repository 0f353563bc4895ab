//! The report of a period, made from figures over time.

use std::collections::BTreeSet;
use std::sync::Arc;

use ansinh_core::period::{Cycle, Period};
use ansinh_core::{Language, Localized as _, Text};

use super::target::{Target, year_before};
use super::timeline::Line;
use super::{History, HistoryError, Occasion};
use crate::dataset::Dataset;
#[cfg(doc)]
use crate::finding::Finding;
use crate::indicator::{Nature, OverTime};
use crate::observation::{Measure, Observation};
use crate::place::PlaceCode;
use crate::span::Span;

impl History {
    /// The data of the report on a period.
    ///
    /// Beside the figures of the period it holds those of the year so far
    /// ([`Measure::YearToDate`], of what sums up over time), of the same period last year, and the
    /// plans: of the period itself, of the year, and of longer times. A figure that was observed
    /// and comes to something else when made, and one that is incomplete, is a
    /// [`Finding`]. What is never reported for periods as short as this one, as a quarterly figure in
    /// the report on a month, has no figure of the year so far, and checks that name it are left out.
    ///
    /// # Errors
    /// [`HistoryError::Period`] if the cut-off has no such period,
    /// [`HistoryError::NoFigures`] if nothing was observed in it.
    pub fn report(&self, period: Period) -> Result<Dataset, HistoryError> {
        let days = self.cut_off().window(period)?;
        let whole = &self.whole;
        let mut report = Dataset::new(*whole.place(), days, whole.catalogue().clone());
        let mut occasion = Occasion::new(period, Arc::clone(&self.timeline));
        for observation in whole.observations() {
            if self.stands_as_it_is(observation, period, days) {
                report.add_figure(observation.clone())?;
            }
        }
        let mut some = false;
        for (code, place) in self.counted() {
            some |= self.add_over_time((code, place), &mut report, &mut occasion)?;
        }
        if !some {
            return Err(HistoryError::NoFigures {
                period: with_days(period, days),
                others: self.observed_periods(),
            });
        }
        let checks = whole.checks().iter().filter(|check| {
            let mut named = check.indicators().into_iter();
            !named.any(|code| {
                self.timeline
                    .is_never_as_short(code, *whole.place(), period)
            })
        });
        for check in checks {
            report.add_check(check.clone())?;
        }
        report.take_known(whole.known());
        Ok(report.on(occasion))
    }

    /// The indicators and places whose figures depend on the period: those observed, and ratios that
    /// are only ever made.
    fn counted(&self) -> BTreeSet<(&str, PlaceCode)> {
        let observed = self
            .timeline
            .lines()
            .map(|(code, place, _)| (code.as_str(), *place));
        let mut counted: BTreeSet<_> = observed.filter(|(code, _)| self.is_counted(code)).collect();
        for indicator in self.whole.catalogue() {
            if let (OverTime::Recompute, Some(ratio)) = (indicator.over_time, &indicator.ratio) {
                let of_parts = counted
                    .iter()
                    .filter(|(code, _)| *code == ratio.numerator.as_str());
                let made: Vec<_> = of_parts
                    .map(|(_, place)| (indicator.code.as_str(), *place))
                    .collect();
                counted.extend(made);
            }
        }
        counted
    }

    /// Adds the figures of an indicator at a place that depend on the period, and says whether the
    /// period has one.
    fn add_over_time(
        &self,
        (code, place): (&str, PlaceCode),
        report: &mut Dataset,
        occasion: &mut Occasion,
    ) -> Result<bool, HistoryError> {
        let Ok(indicator) = code.parse() else {
            return Ok(false);
        };
        let line: Line = (indicator, place, Measure::Actual);
        let period = occasion.period;
        let own = self.add(
            &line,
            Measure::Actual,
            Target::Period(period),
            report,
            occasion,
        )?;
        let sums = self.whole.catalogue().get(code);
        let sums = sums.is_some_and(|indicator| indicator.over_time == OverTime::Sum);
        if sums && !self.timeline.is_never_as_short(&line.0, place, period) {
            self.add(
                &line,
                Measure::YearToDate,
                Target::ToDate(period),
                report,
                occasion,
            )?;
        }
        if let Some(before) = year_before(period) {
            let before = Target::Period(before);
            let last_year = Measure::SamePeriodLastYear;
            let given: Line = (line.0.clone(), place, last_year);
            if !self.add(&given, last_year, before, report, occasion)? {
                self.add(&line, last_year, before, report, occasion)?;
            }
        }
        Ok(own)
    }

    /// Adds the figure of a line at a target as a measure of the report, and says whether there is
    /// one, complete or not.
    fn add(
        &self,
        line: &Line,
        measure: Measure,
        target: Target,
        report: &mut Dataset,
        occasion: &mut Occasion,
    ) -> Result<bool, HistoryError> {
        let Some(days) = target.days(self.cut_off()) else {
            return Ok(false);
        };
        let observed = self.timeline.observed(line, days);
        if let Some(observation) = observed.filter(|it| it.value.number().is_none()) {
            let mut observation = observation.clone();
            observation.measure = measure;
            report.add_figure(observation)?;
            return Ok(true);
        }
        let Some(tally) = self.timeline.tally(line, target) else {
            return Ok(false);
        };
        if let Some(value) = tally.value {
            report.add_figure(Observation {
                indicator: line.0.clone(),
                measure,
                place: line.1,
                period: days,
                value: value.into(),
                qualifier: tally.qualifier,
            })?;
        }
        if !tally.missing.is_empty() {
            let place = (line.0.clone(), line.1, measure);
            occasion.gaps.insert(place, tally.missing);
        }
        Ok(true)
    }

    /// Does a figure go into the report on a period as it is? What depends on the period is made
    /// for it; the rest is a norm, a date or a number that names something.
    fn stands_as_it_is(&self, observation: &Observation, period: Period, days: Span) -> bool {
        let counted = self.is_counted(observation.indicator.as_str());
        match observation.measure {
            Measure::Plan => {
                let year = Period::of(period.last_month(), Cycle::Year)
                    .and_then(|year| self.cut_off().window(year).ok());
                observation.period == days || observation.period.covers(year.unwrap_or(days))
            }
            Measure::Actual => !counted && observation.period.overlaps(days),
            Measure::SamePeriodLastYear => {
                !counted && observation.period.overlaps(days.years_before(1))
            }
            Measure::YearToDate => false,
        }
    }

    /// Do its figures depend on the period?
    pub(super) fn is_counted(&self, code: &str) -> bool {
        let indicator = self.whole.catalogue().get(code);
        indicator.is_some_and(|indicator| {
            matches!(
                indicator.nature,
                Nature::Flow | Nature::Stock | Nature::Cumulative | Nature::Ratio | Nature::Change
            )
        })
    }
}

/// A period by its name, with its days in brackets where they are not the calendar's.
fn with_days(period: Period, days: Span) -> Text {
    let said = |language| {
        let name = period.in_language(language);
        if Span::from(period) == days {
            return name.to_string();
        }
        let (first, last) = (days.first_day(), days.last_day());
        let (first, last) = (first.in_language(language), last.in_language(language));
        match language {
            Language::Vietnamese => format!("{name} (từ {first} đến {last})"),
            Language::English => format!("{name} ({first} to {last})"),
        }
    };
    Text {
        vi: said(Language::Vietnamese).into(),
        en: said(Language::English).into(),
    }
}
