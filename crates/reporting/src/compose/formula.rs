//! What a check states: with numbers, `57,338 × 15 = 860,070`, or in the names of its figures.

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
        let left = self.filled(finding, left)?;
        let right = self.filled(finding, right)?;
        Some(in_each(|language| {
            format!("{} {relation} {}", left.get(language), right.get(language))
        }))
    }

    /// An expression with its figures and rates filled in; `None` where one cannot be had.
    pub(super) fn filled(self, finding: &Finding, expression: &Expression) -> Option<Text> {
        let rates = rates(finding);
        let value = |leaf: &Expression| match leaf {
            Expression::Figure(measure, code) => self.data.value(code.as_str(), *measure).ok(),
            Expression::Rate(name) => rates
                .iter()
                .find(|(known, ..)| *known == name)
                .map(|(_, rate, _)| *rate),
            _ => None,
        };
        let say = |language| {
            written(expression, language, &|leaf, language| {
                value(leaf).map(|number| digits(number, language))
            })
        };
        say(Language::English)?;
        Some(in_each(|language| say(language).unwrap_or_default()))
    }

    /// What a check states, in the names of its figures and rates.
    pub(super) fn in_names(self, finding: &Finding) -> Text {
        match &finding.statement {
            Statement::Comparison {
                left,
                relation,
                right,
                ..
            } => {
                let (left, right) = (self.name(finding, left), self.name(finding, right));
                in_each(|language| {
                    format!("{} {relation} {}", left.get(language), right.get(language))
                })
            }
            Statement::Derived { value } => self.name(finding, value),
        }
    }

    /// An expression in the names of its figures and rates.
    fn name(self, finding: &Finding, expression: &Expression) -> Text {
        let rates = rates(finding);
        let of_leaf = |leaf: &Expression, language: Language| match leaf {
            Expression::Figure(measure, code) => {
                let indicator = self.data.catalogue().get(code.as_str())?;
                let name = indicator.name.get(language);
                Some(match measure.word() {
                    None => format!("\u{201c}{name}\u{201d}"),
                    Some(word) => format!("{} \u{201c}{name}\u{201d}", word.get(language)),
                })
            }
            Expression::Rate(name) => rates
                .iter()
                .find(|(known, ..)| *known == name)
                .map(|(.., label)| format!("\u{201c}{}\u{201d}", label.get(language))),
            _ => None,
        };
        in_each(|language| {
            written(expression, language, &|leaf, language| {
                // What has no name of its own is told by its code.
                Some(of_leaf(leaf, language).unwrap_or_else(|| leaf.to_string()))
            })
            .unwrap_or_default()
        })
    }
}

fn digits(number: Decimal, language: Language) -> String {
    number.normalize().in_language(language).to_string()
}

/// The rates of a finding by name: it tells them in the order in which its statement names them.
fn rates(finding: &Finding) -> Vec<(&RateName, Decimal, &Text)> {
    let sides = match &finding.statement {
        Statement::Comparison { left, right, .. } => vec![left, right],
        Statement::Derived { value } => vec![value],
    };
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
            Explanation::RateInForce { rate, label } => Some((*rate, label)),
            _ => None,
        });
    names
        .into_iter()
        .zip(values)
        .map(|(name, (rate, label))| (name, rate, label))
        .collect()
}

/// An expression with its figures and rates written by `leaf`; `None` where that has no words.
fn written(
    expression: &Expression,
    language: Language,
    leaf: &impl Fn(&Expression, Language) -> Option<String>,
) -> Option<String> {
    Some(match expression {
        Expression::Number(value) => digits(*value, language),
        Expression::Figure(..) | Expression::Rate(_) => leaf(expression, language)?,
        Expression::Negative(inner) => format!("-{}", written(inner, language, leaf)?),
        Expression::Binary(operator, left, right) => {
            let part = |part: &Expression, apart: bool| {
                let words = written(part, language, leaf)?;
                Some(if apart || words.starts_with('-') {
                    format!("({words})")
                } else {
                    words
                })
            };
            let product = matches!(operator, Operator::Times | Operator::Over);
            // What is taken away, or divided by, is one thing.
            let right_apart = match operator {
                Operator::Plus => false,
                Operator::Minus | Operator::Times => is_sum(right),
                Operator::Over => matches!(**right, Expression::Binary(..)),
            };
            format!(
                "{} {} {}",
                part(left, product && is_sum(left))?,
                sign(*operator),
                part(right, right_apart)?
            )
        }
    })
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
