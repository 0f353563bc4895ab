//! What the parts of a report may tell of figures that are kept back.

use std::collections::BTreeSet;

use super::Which;
use crate::check::Statement;
use crate::compose::{Report, Whose};
use crate::expression::Expression;
use crate::finding::{Explanation, Finding};
use crate::history;
use crate::observation::Measure;

impl Report<'_> {
    pub(in crate::compose) fn is_withheld(
        self,
        (code, measure): (&str, Measure),
        whose: Whose,
    ) -> bool {
        let place = whose.place.unwrap_or(*self.data.place());
        // The year so far is the period's figure and earlier ones, which are told elsewhere.
        let also = match measure {
            Measure::YearToDate => Measure::Actual,
            other => other,
        };
        let is_in = |figures: &BTreeSet<Which>| {
            figures.iter().any(|(other, of, there)| {
                other.as_str() == code && (*of == measure || *of == also) && *there == place
            })
        };
        is_in(&self.withheld.own) || whose.period.is_some() && is_in(&self.withheld.over_time)
    }

    /// A finding without the explanations that speak of a figure that is not to be told.
    pub(in crate::compose) fn without_withheld(self, finding: &Finding) -> Finding {
        let mut finding = finding.clone();
        finding.explanations.retain(|explanation| {
            !self.is_of_another_period(explanation)
                && told_besides(explanation)
                    .is_none_or(|(told, whose)| !self.is_withheld(told, whose))
        });
        finding
    }

    /// Does an explanation tell what a guarded figure was in another period, small or not?
    fn is_of_another_period(self, explanation: &Explanation) -> bool {
        let (Explanation::StaleFigure { figure, .. } | Explanation::StalePart { figure, .. }) =
            explanation
        else {
            return false;
        };
        let guarded = &self.withheld.guarded;
        figure
            .indicators()
            .into_iter()
            .any(|code| guarded.iter().any(|which| which.0 == *code))
    }

    /// Does a finding speak of a figure that is not to be told?
    pub(in crate::compose) fn tells_withheld(self, finding: &Finding) -> bool {
        let expressions = match &finding.statement {
            Statement::Comparison { left, right, .. } => vec![left, right],
            Statement::Derived { value } => vec![value],
        };
        let mut named = Vec::new();
        for expression in expressions {
            expression.visit(&mut |part| {
                if let Expression::Figure(measure, code) = part {
                    named.push((*measure, code.clone()));
                }
            });
        }
        let of_periods = history::indicator_of(finding).map(|code| {
            [Measure::Actual, Measure::SamePeriodLastYear].map(|measure| (measure, code.clone()))
        });
        named.extend(of_periods.into_iter().flatten());
        named
            .iter()
            .any(|(measure, code)| self.is_withheld((code.as_str(), *measure), Whose::default()))
    }
}

/// The figure that an explanation tells besides those of the check.
fn told_besides(explanation: &Explanation) -> Option<((&str, Measure), Whose)> {
    let of = |figure, whose| match figure {
        &Expression::Figure(measure, ref code) => Some(((code.as_str(), measure), whose)),
        _ => None,
    };
    let here = Whose::default();
    match explanation {
        Explanation::EqualsFigure {
            indicator: code, ..
        }
        | Explanation::OtherRatio {
            numerator: code, ..
        } => Some(((code.as_str(), Measure::Actual), here)),
        Explanation::OtherPlan { plan, .. } => of(plan, here),
        Explanation::OtherPlaceFigure { figure, place, .. }
        | Explanation::OtherPlacePart { figure, place, .. } => {
            let there = Whose {
                place: Some(*place),
                period: None,
            };
            of(figure, there)
        }
        _ => None,
    }
}
