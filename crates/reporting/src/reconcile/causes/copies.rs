//! Figures that are those of an earlier period or of another place.

use std::collections::BTreeSet;

use ansinh_core::Decimal;

use super::{Figure, Trial};
use crate::check::Relation;
use crate::expression::Expression;
use crate::finding::Explanation;
use crate::indicator::{IndicatorCode, Nature};
use crate::observation::{Measure, Observation};
use crate::place::PlaceCode;
use crate::rates::StatutoryRates;
use crate::span::Span;

/// What a figure may have been taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    LastYear,
    Earlier(Span),
    Place(PlaceCode),
}

/// Figures taken from elsewhere: those that stand in the report, and those with which it counts.
#[derive(Default)]
pub(super) struct Copies {
    pub(super) whole: Vec<Explanation>,
    pub(super) part: Vec<Explanation>,
}

impl<R: StatutoryRates + ?Sized> Trial<'_, R> {
    pub(super) fn copies(&self) -> Copies {
        let mut found = Copies::default();
        for origin in self.origins() {
            for figure in &self.figures {
                let Some((there, value)) = self.at(origin, figure.measure, &figure.indicator.code)
                else {
                    continue;
                };
                if value == figure.value {
                    found.whole.extend(self.copied(figure, origin, there));
                } else if self.holds_with(figure, value) {
                    found.part.push(part(figure, origin, there, value));
                }
            }
        }
        found
    }

    /// Wherever else the data set has a figure of the check.
    fn origins(&self) -> BTreeSet<Origin> {
        let here = *self.source.dataset.place();
        let mut origins = BTreeSet::new();
        for other in self.source.dataset.observations() {
            let named = |figure: &&Figure<'_>| figure.indicator.code == other.indicator;
            let Some(figure) = self.figures.iter().find(named) else {
                continue;
            };
            if other.place != here {
                origins.insert(Origin::Place(other.place));
            } else if other.measure == Measure::SamePeriodLastYear {
                origins.insert(Origin::LastYear);
            } else if other.measure == Measure::Actual
                && other.period.last_day() < figure.observation.period.last_day()
            {
                origins.insert(Origin::Earlier(other.period));
            }
        }
        origins
    }

    /// The figure of an origin, in its base unit. Within a year the plan is the same.
    fn at(
        &self,
        origin: Origin,
        measure: Measure,
        code: &IndicatorCode,
    ) -> Option<(&Observation, Decimal)> {
        let dataset = self.source.dataset;
        let (code, here) = (code.as_str(), *dataset.place());
        let observation = match (origin, measure) {
            (Origin::Place(place), _) => dataset.figure_of(code, measure, place, None),
            (Origin::LastYear, Measure::Actual) => {
                dataset.figure_of(code, Measure::SamePeriodLastYear, here, None)
            }
            (Origin::Earlier(span), Measure::Actual) => {
                dataset.figure_of(code, measure, here, Some(span))
            }
            (Origin::Earlier(_), Measure::Plan) => dataset.figure(code, measure),
            _ => return None,
        }
        .ok()?;
        let indicator = dataset.catalogue().get(code)?;
        let value = indicator.unit.to_base(observation.value.number()?)?;
        Some((observation, value))
    }

    /// A figure that is the other one to the digit, where the other's companions bear it out.
    fn copied(
        &self,
        figure: &Figure<'_>,
        origin: Origin,
        there: &Observation,
    ) -> Option<Explanation> {
        if figure.value.is_zero() || figure.measure != Measure::Actual {
            return None;
        }
        let at_origin =
            |measure, code: &IndicatorCode| self.at(origin, measure, code).map(|(_, value)| value);
        let others_known = self
            .figures
            .iter()
            .all(|other| at_origin(other.measure, &other.indicator.code).is_some());
        let borne_out = if others_known {
            self.holds(&at_origin)
        } else {
            is_telling(figure, origin)
        };
        let meant = self.made_by_others(figure)?;
        (borne_out && self.holds_with(figure, meant)).then(|| whole(figure, origin, there, meant))
    }

    /// What the other figures make this one, where it is all of a side or a term of it.
    fn made_by_others(&self, figure: &Figure<'_>) -> Option<Decimal> {
        let (left, right) = (self.comparison.left, self.comparison.right);
        let mut times = 0_u32;
        for side in [left, right] {
            side.visit(&mut |part| {
                if is_figure(part, figure) {
                    times = times.saturating_add(1);
                }
            });
        }
        if times != 1 {
            return None;
        }
        let own = |measure, code: &IndicatorCode| self.value(measure, code);
        let (made, counted) = self.work_out(&own)?;
        let in_sum = |side: &Expression| side.terms().iter().any(|term| is_figure(term, figure));
        let over = if in_sum(left) {
            counted.checked_sub(made)?
        } else if in_sum(right) {
            let printed = self.comparison.printed;
            let as_printed = match self.comparison.relation {
                Relation::Approximately => printed.map_or(Some(made), |by| by.apply(made)),
                Relation::Equal | Relation::AtMost => Some(made),
            };
            as_printed?.checked_sub(counted)?
        } else {
            return None;
        };
        figure
            .value
            .checked_add(over)
            .filter(|meant| *meant >= Decimal::ZERO)
    }
}

fn is_figure(part: &Expression, figure: &Figure<'_>) -> bool {
    matches!(part, Expression::Figure(measure, code) if figure.is(*measure, code))
}

/// Three digits or more that are the same twice are hardly chance, unless nothing happened in between:
/// a stock may stay what it was, what is counted anew doesn't.
fn is_telling(figure: &Figure<'_>, origin: Origin) -> bool {
    let digits = figure.value.normalize().mantissa().unsigned_abs() >= 100;
    let anew = match figure.indicator.nature {
        Nature::Flow | Nature::Cumulative => true,
        Nature::Stock => matches!(origin, Origin::Place(_)),
        _ => false,
    };
    digits && anew
}

fn whole(figure: &Figure<'_>, origin: Origin, there: &Observation, meant: Decimal) -> Explanation {
    let (name, written) = (figure.name(), figure.amount(figure.value));
    let (figure, meant) = (figure.expression(), figure.amount(meant));
    match origin {
        Origin::LastYear | Origin::Earlier(_) => Explanation::StaleFigure {
            figure,
            name,
            written,
            period: there.period,
            meant,
        },
        Origin::Place(place) => Explanation::OtherPlaceFigure {
            figure,
            name,
            written,
            place,
            meant,
        },
    }
}

fn part(figure: &Figure<'_>, origin: Origin, there: &Observation, value: Decimal) -> Explanation {
    let (name, written) = (figure.name(), figure.amount(figure.value));
    let (figure, there_is) = (figure.expression(), figure.amount(value));
    match origin {
        Origin::LastYear | Origin::Earlier(_) => Explanation::StalePart {
            figure,
            name,
            written,
            period: there.period,
            earlier: there_is,
        },
        Origin::Place(place) => Explanation::OtherPlacePart {
            figure,
            name,
            written,
            place,
            there: there_is,
        },
    }
}
