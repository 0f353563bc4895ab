//! A percentage that was worked out on another plan than its own.

use ansinh_core::Decimal;

use super::Trial;
use crate::expression::{Expression, Operator};
use crate::finding::{Amount, Explanation};
use crate::indicator::Nature;
use crate::observation::{Measure, Observation};
use crate::rates::StatutoryRates;

impl<R: StatutoryRates + ?Sized> Trial<'_, R> {
    /// The plans, of the same place and counted alike, of which the printed percentage is one.
    pub(super) fn other_plans(&self) -> Vec<Explanation> {
        self.find_other_plans().unwrap_or_default()
    }

    fn find_other_plans(&self) -> Option<Vec<Explanation>> {
        let dataset = self.source.dataset;
        let Expression::Binary(Operator::Over, above, below) = self.comparison.left else {
            return None;
        };
        above.per_hundred()?;
        let Expression::Figure(measure, code) = &**below else {
            return None;
        };
        let own = self
            .figures
            .iter()
            .find(|figure| figure.is(*measure, code))?;
        let is_plan = |observation: &Observation| {
            let nature = dataset
                .catalogue()
                .get(observation.indicator.as_str())
                .map(|indicator| indicator.nature);
            observation.measure == Measure::Plan
                || (observation.measure == Measure::Actual && nature == Some(Nature::Plan))
        };
        if !is_plan(own.observation) {
            return None;
        }
        let others = dataset
            .observations()
            .iter()
            .filter(|other| other.place == *dataset.place() && is_plan(other));
        Some(
            others
                .filter_map(|other| {
                    let indicator = dataset.catalogue().get(other.indicator.as_str())?;
                    let amount = indicator.unit.to_base(other.value.number()?)?;
                    let counts = amount != own.value
                        && indicator.unit.same_base(&own.indicator.unit)
                        && self.holds_with(own, amount);
                    counts.then_some(())?;
                    let instead = |measure, code: &_| {
                        if own.is(measure, code) {
                            Some(amount)
                        } else {
                            self.value(measure, code)
                        }
                    };
                    let (ratio, printed) = self.work_out(&instead)?;
                    Some(Explanation::OtherPlan {
                        figure: own.expression(),
                        plan: Expression::Figure(other.measure, other.indicator.clone()),
                        name: other.measure.of(&indicator.name),
                        period: other.period,
                        amount: Amount::new(amount, Some(&indicator.unit)),
                        ratio: shown(ratio),
                        printed,
                    })
                })
                .collect(),
        )
    }
}

fn shown(ratio: Decimal) -> Decimal {
    ratio.round_dp(3).normalize()
}
