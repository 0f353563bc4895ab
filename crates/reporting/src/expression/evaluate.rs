//! Works an expression out in exact decimals, all figures in base units.

use ansinh_core::{Decimal, Text};

use super::{Expression, Operator};
use crate::finding::NotChecked;
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::rates::RateName;
use crate::unit::Unit;

/// Where an expression finds its values.
pub trait Values {
    /// A figure in its base unit.
    ///
    /// # Errors
    /// [`NotChecked`] if it is missing, ambiguous or no number.
    fn figure(&self, measure: Measure, code: &IndicatorCode) -> Result<Decimal, NotChecked>;

    /// A statutory rate.
    ///
    /// # Errors
    /// [`NotChecked::Rate`].
    fn rate(&self, name: &RateName) -> Result<Decimal, NotChecked>;

    /// The unit of an indicator, if there is such a one.
    fn unit(&self, code: &IndicatorCode) -> Option<Unit>;
}

impl Expression {
    /// The value, exact to the 28 digits of a quotient.
    ///
    /// # Errors
    /// [`NotChecked`] where a value is missing, a divisor is zero or a result out of range.
    pub fn evaluate(&self, values: &impl Values) -> Result<Decimal, NotChecked> {
        let overflow = || NotChecked::Overflow {
            expression: self.clone(),
        };
        match self {
            Self::Number(number) => Ok(*number),
            Self::Figure(measure, code) => values.figure(*measure, code),
            Self::Rate(name) => values.rate(name),
            Self::Negative(inner) => Decimal::ZERO
                .checked_sub(inner.evaluate(values)?)
                .ok_or_else(overflow),
            Self::Binary(operator, left, right) => {
                let (a, b) = (left.evaluate(values)?, right.evaluate(values)?);
                match operator {
                    Operator::Plus => a.checked_add(b),
                    Operator::Minus => a.checked_sub(b),
                    Operator::Times => a.checked_mul(b),
                    Operator::Over if b.is_zero() => {
                        return Err(NotChecked::DividedByZero {
                            divisor: (**right).clone(),
                        });
                    }
                    Operator::Over => a.checked_div(b),
                }
                .ok_or_else(overflow)
            }
        }
    }

    /// The unit of the value, where it follows from the units of the figures.
    pub fn unit(&self, values: &impl Values) -> Option<Unit> {
        match self {
            Self::Number(_) | Self::Rate(_) => None,
            Self::Figure(_, code) => values.unit(code),
            Self::Negative(inner) => inner.unit(values),
            Self::Binary(Operator::Plus | Operator::Minus, left, right) => {
                left.unit(values).or_else(|| right.unit(values))
            }
            // A statutory rate turns persons into đồng, and đồng into persons or a coefficient: what
            // is multiplied or divided by one counts neither.
            Self::Binary(Operator::Times | Operator::Over, ..) if !self.rates().is_empty() => None,
            Self::Binary(Operator::Times, left, right) => {
                match (left.unit(values), right.unit(values)) {
                    (Some(unit), None) | (None, Some(unit)) => Some(unit),
                    _ => None,
                }
            }
            Self::Binary(Operator::Over, left, right) => {
                // A growth of so many per cent is a pure number.
                let below = right.unit(values).filter(|unit| !unit.is_percent());
                match (left.per_hundred(), left.unit(values)) {
                    (Some(part), Some(unit)) if comparable(&unit, below.as_ref(), part) => {
                        Some(Unit::percent())
                    }
                    (_, Some(above)) => quotient(above, below),
                    (_, None) => None,
                }
            }
        }
    }

    /// What is multiplied by 100 here.
    pub(crate) fn per_hundred(&self) -> Option<&Self> {
        let hundred = Self::Number(Decimal::ONE_HUNDRED);
        match self {
            Self::Binary(Operator::Times, left, right) if **left == hundred => Some(right),
            Self::Binary(Operator::Times, left, right) if **right == hundred => Some(left),
            _ => None,
        }
    }
}

/// A hundred times a part over a whole of the same kind, or over a plain number, is a percentage.
fn comparable(above: &Unit, below: Option<&Unit>, part: &Expression) -> bool {
    below.is_none_or(|below| below.same_base(above)) || matches!(part, Expression::Figure(..))
}

/// đồng over persons is đồng/persons; things over the same things are a pure number.
fn quotient(above: Unit, below: Option<Unit>) -> Option<Unit> {
    let Some(below) = below else {
        return Some(above);
    };
    if above.same_base(&below) {
        return None;
    }
    Some(Unit::new(Text {
        vi: format!("{}/{}", above.base.vi, below.base.vi).into(),
        en: format!("{}/{}", above.base.en, below.base.en).into(),
    }))
}
