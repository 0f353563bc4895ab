//! What a check states, with numbers in the place of names: `57,338 × 15 = 860,070`.

use ansinh_core::{Decimal, Language, Localized, Text};

use super::{Report, in_each};
use crate::check::Statement;
use crate::expression::{Expression, Operator};
use crate::finding::{Explanation, Finding};
use crate::rates::RateName;

impl Report<'_> {
    /// A comparison with its figures and rates filled in; `None` where one cannot be had.
    pub(super) fn formula(self, finding: &Finding) -> Option<Text> {
        let Statement::Comparison {
            left,
            relation,
            right,
            ..
        } = &finding.statement
        else {
            return None;
        };
        let filled = Filled {
            report: self,
            rates: rates(finding, [left, right]),
        };
        let say = |language| {
            let left = filled.write(left, language)?;
            let right = filled.write(right, language)?;
            Some(format!("{left} {relation} {right}"))
        };
        say(Language::English)?;
        Some(in_each(|language| say(language).unwrap_or_default()))
    }
}

/// The rates of a finding by name: it tells them in the order in which its statement names them.
fn rates<'a>(finding: &Finding, sides: [&'a Expression; 2]) -> Vec<(&'a RateName, Decimal)> {
    let mut names: Vec<&RateName> = Vec::new();
    for name in sides.into_iter().flat_map(Expression::rates) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let values = finding
        .explanations
        .iter()
        .filter_map(|explanation| match explanation {
            Explanation::RateInForce { rate, .. } => Some(*rate),
            _ => None,
        });
    names.into_iter().zip(values).collect()
}

/// Figures and rates that take the place of their names.
struct Filled<'a> {
    report: Report<'a>,
    rates: Vec<(&'a RateName, Decimal)>,
}

impl Filled<'_> {
    fn write(&self, expression: &Expression, language: Language) -> Option<String> {
        let number = |number: Decimal| number.normalize().in_language(language).to_string();
        Some(match expression {
            Expression::Number(value) => number(*value),
            Expression::Figure(measure, code) => {
                number(self.report.data.value(code.as_str(), *measure).ok()?)
            }
            Expression::Rate(name) => {
                let (_, rate) = self.rates.iter().find(|(known, _)| *known == name)?;
                number(*rate)
            }
            Expression::Negative(inner) => format!("-{}", self.write(inner, language)?),
            Expression::Binary(operator, left, right) => {
                let part = |part: &Expression| {
                    let words = self.write(part, language)?;
                    let apart =
                        is_sum(part) && matches!(operator, Operator::Times | Operator::Over);
                    Some(if apart { format!("({words})") } else { words })
                };
                format!("{} {} {}", part(left)?, sign(*operator), part(right)?)
            }
        })
    }
}

const fn is_sum(expression: &Expression) -> bool {
    matches!(
        expression,
        Expression::Binary(Operator::Plus | Operator::Minus, ..)
    )
}

const fn sign(operator: Operator) -> char {
    match operator {
        Operator::Plus => '+',
        Operator::Minus => '−',
        Operator::Times => '×',
        Operator::Over => ':',
    }
}
