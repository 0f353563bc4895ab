//! Which one figure, written or taken otherwise, makes a failed check hold.
//!
//! Every cause is tried on the check itself: it is told only if the check holds, to the last digit
//! or within what rounding leaves, once the figure it puts right stands in place of the other.

use std::collections::HashMap;

use ansinh_core::{Decimal, Text};

use super::{Comparison, Source};
use crate::check::{Check, Relation};
use crate::expression::{Expression, Values};
use crate::finding::{Amount, Explanation, NotChecked};
use crate::indicator::{Indicator, IndicatorCode};
use crate::observation::{Measure, Observation};
use crate::rates::{RateName, StatutoryRates};
use crate::unit::Unit;

mod copies;
mod other_plan;
mod slips;

/// A figure that a check names, as it stands in the data set.
#[derive(Clone, Copy)]
struct Figure<'a> {
    measure: Measure,
    indicator: &'a Indicator,
    observation: &'a Observation,
    /// In the unit it is written in.
    written: Decimal,
    /// In the base unit.
    value: Decimal,
}

/// A failed check with what it is made of, to be worked out again with other figures.
pub(super) struct Trial<'a, R: ?Sized> {
    comparison: &'a Comparison<'a>,
    source: &'a Source<'a, R>,
    figures: Vec<Figure<'a>>,
    values: HashMap<(Measure, &'a IndicatorCode), Decimal>,
    rates: HashMap<&'a RateName, Decimal>,
    tolerance: Option<Decimal>,
}

impl Comparison<'_> {
    /// What one figure, put right, explains the failure; the most telling first. Of an inclusion
    /// nothing is said: too many figures would make it hold.
    pub(super) fn causes<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
    ) -> Vec<Explanation> {
        if self.relation == Relation::AtMost {
            return Vec::new();
        }
        let Some(trial) = Trial::of(self, source) else {
            return Vec::new();
        };
        let [other_scale, swapped, extra, missing] = trial.slips();
        let copies = trial.copies();
        let mut causes = [
            other_scale,
            copies.whole,
            trial.other_plans(),
            swapped,
            copies.part,
            extra,
            missing,
        ]
        .concat();
        if causes.len() > 1 {
            causes.sort_by_cached_key(|cause| source.breaks(cause));
        }
        causes
    }
}

impl<'a, R: StatutoryRates + ?Sized> Trial<'a, R> {
    fn of(comparison: &'a Comparison<'a>, source: &'a Source<'a, R>) -> Option<Self> {
        let mut trial = Self {
            comparison,
            source,
            figures: Vec::new(),
            values: HashMap::new(),
            rates: HashMap::new(),
            tolerance: comparison.residue_at_most(source),
        };
        let mut leaves = Vec::new();
        for side in [comparison.left, comparison.right] {
            side.visit(&mut |part| leaves.push(part));
        }
        for leaf in leaves {
            match leaf {
                Expression::Figure(measure, code)
                    if !trial.values.contains_key(&(*measure, code)) =>
                {
                    let figure = source.stands(*measure, code)?;
                    trial.values.insert((*measure, code), figure.value);
                    trial.figures.push(figure);
                }
                Expression::Rate(name) => {
                    trial.rates.insert(name, source.rate(name).ok()?);
                }
                _ => {}
            }
        }
        Some(trial)
    }

    /// Both sides with `instead` for each figure; `None` where that has none.
    fn work_out(
        &self,
        instead: &dyn Fn(Measure, &IndicatorCode) -> Option<Decimal>,
    ) -> Option<(Decimal, Decimal)> {
        let supposed = Supposed {
            trial: self,
            instead,
        };
        let left = self.comparison.left.evaluate(&supposed).ok()?;
        Some((left, self.comparison.right.evaluate(&supposed).ok()?))
    }

    /// Does the check hold with `instead` for each figure?
    fn holds(&self, instead: &dyn Fn(Measure, &IndicatorCode) -> Option<Decimal>) -> bool {
        self.work_out(instead).is_some_and(|(left, right)| {
            let difference = left.checked_sub(right);
            let residue = difference.zip(self.tolerance);
            self.comparison.fits(left, right)
                || residue.is_some_and(|(difference, most)| difference.abs() <= most)
        })
    }

    fn value(&self, measure: Measure, code: &IndicatorCode) -> Option<Decimal> {
        self.values.get(&(measure, code)).copied()
    }

    /// Does the check hold once one figure is `meant`, in its base unit, and the others as they are?
    fn holds_with(&self, figure: &Figure<'_>, meant: Decimal) -> bool {
        self.holds(&|measure, code| {
            if figure.is(measure, code) {
                Some(meant)
            } else {
                self.value(measure, code)
            }
        })
    }
}

impl Figure<'_> {
    fn is(&self, measure: Measure, code: &IndicatorCode) -> bool {
        self.measure == measure && self.indicator.code == *code
    }

    fn expression(&self) -> Expression {
        Expression::Figure(self.measure, self.indicator.code.clone())
    }

    fn name(&self) -> Text {
        self.measure.of(&self.indicator.name)
    }

    fn amount(&self, value: Decimal) -> Amount {
        Amount::new(value, Some(&self.indicator.unit))
    }
}

impl<R: StatutoryRates + ?Sized> Source<'_, R> {
    /// How many more checks of the data set fail with what a cause puts right than without: two
    /// figures may explain one failure, and only one of them fits the other checks too.
    fn breaks(&self, cause: &Explanation) -> i32 {
        let Some((Expression::Figure(measure, code), meant)) = cause.put_right() else {
            return 0;
        };
        let Some(figure) = self.stands(*measure, code) else {
            return 0;
        };
        let checks = self.dataset.checks().iter();
        checks
            .filter(|check| check.indicators().contains(&code))
            .filter_map(|check| self.turns(check, &figure, meant.value))
            .fold(0, i32::saturating_add)
    }

    /// 1 if a check that holds fails with a figure put right, −1 the other way round.
    fn turns(&self, check: &Check, figure: &Figure<'_>, meant: Decimal) -> Option<i32> {
        let source = Source::of(self.dataset, self.rates, check);
        let comparison = Comparison::of(check, &source).ok()?;
        let trial = Trial::of(&comparison, &source)?;
        let holds = |value| i32::from(trial.holds_with(figure, value));
        holds(figure.value).checked_sub(holds(meant))
    }

    fn stands(&self, measure: Measure, code: &IndicatorCode) -> Option<Figure<'_>> {
        let observation = self.dataset.figure(code.as_str(), measure).ok()?;
        let indicator = self.indicator(code)?;
        let written = observation.value.number()?;
        Some(Figure {
            measure,
            indicator,
            observation,
            written,
            value: indicator.unit.to_base(written)?,
        })
    }
}

/// The figures of a check, some of them others than those that stand.
struct Supposed<'a, 'b, R: ?Sized> {
    trial: &'b Trial<'a, R>,
    instead: &'b dyn Fn(Measure, &IndicatorCode) -> Option<Decimal>,
}

impl<R: StatutoryRates + ?Sized> Values for Supposed<'_, '_, R> {
    fn figure(&self, measure: Measure, code: &IndicatorCode) -> Result<Decimal, NotChecked> {
        (self.instead)(measure, code).ok_or_else(|| NotChecked::Missing {
            figure: Expression::Figure(measure, code.clone()),
            name: Text::same(code.to_string()),
        })
    }

    fn rate(&self, name: &RateName) -> Result<Decimal, NotChecked> {
        let known = self.trial.rates.get(name).copied();
        known.map_or_else(|| self.trial.source.rate(name), Ok)
    }

    fn unit(&self, code: &IndicatorCode) -> Option<Unit> {
        self.trial.source.unit(code)
    }
}
