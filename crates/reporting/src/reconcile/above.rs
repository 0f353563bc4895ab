//! Parts that are more than their total already, though one of them is missing.

use ansinh_core::{Decimal, Text};

use super::{Comparison, Judgement, Source};
use crate::check::Relation;
use crate::expression::Expression;
use crate::finding::{Amount, Explanation, NotChecked, Severity, Sides};
use crate::indicator::Nature;
use crate::rates::StatutoryRates;

impl Comparison<'_> {
    /// Nothing that is counted is below zero, so a part still to come can only add to them.
    pub(super) fn already_above<R: StatutoryRates + ?Sized>(
        &self,
        source: &Source<'_, R>,
    ) -> Option<Judgement> {
        if self.relation == Relation::Approximately {
            return None;
        }
        let total = self.right.evaluate(source).ok()?;
        let mut sum = Decimal::ZERO;
        let mut missing: Vec<Text> = Vec::new();
        for part in self.left.terms() {
            match part.evaluate(source) {
                Ok(value) if value >= Decimal::ZERO => sum = sum.checked_add(value)?,
                Err(NotChecked::Missing { name, .. }) if is_counted(part, source) => {
                    missing.push(name);
                }
                _ => return None,
            }
        }
        let printed = self
            .printed
            .map_or(Some(sum), |printed| printed.apply(sum))?;
        if missing.is_empty() || printed <= total {
            return None;
        }
        let unit = self.right.unit(source);
        let amount = |value| Amount::new(value, unit.as_ref());
        Some(Judgement {
            severity: Severity::Failure,
            sides: Ok(Sides {
                left: amount(sum),
                right: Some(amount(total)),
                difference: Some(amount(sum.checked_sub(total)?)),
            }),
            explanations: vec![Explanation::AlreadyAbove {
                listed: amount(sum),
                total: amount(total),
                missing: listed(&missing),
            }],
        })
    }
}

/// Is it a figure of something counted, which can't be below zero?
fn is_counted<R: StatutoryRates + ?Sized>(part: &Expression, source: &Source<'_, R>) -> bool {
    let Expression::Figure(_, code) = part else {
        return false;
    };
    source.indicator(code).is_some_and(|indicator| {
        matches!(
            indicator.nature,
            Nature::Flow | Nature::Stock | Nature::Cumulative
        )
    })
}

/// Names in quotation marks, one after the other.
fn listed(names: &[Text]) -> Text {
    let all = |name: fn(&Text) -> String| names.iter().map(name).collect::<Vec<_>>().join(", ");
    Text {
        vi: all(|name| format!("“{}”", name.vi)).into(),
        en: all(|name| format!("\u{201c}{}\u{201d}", name.en)).into(),
    }
}
