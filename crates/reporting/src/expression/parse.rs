//! Reads an expression: sums of products of values, from the left.

use ansinh_core::Decimal;

use super::{Expression, ExpressionError, Operator};
use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::rates::RateName;

const VALUE: &str = "17700, emp_total, plan(…), last_year(…), to_date(…), law:…, (, -";
const OPERATION: &str = "+ - * / )";

pub(super) fn expression(text: &str) -> Result<Expression, ExpressionError> {
    if text.chars().count() > Expression::LONGEST {
        return Err(too_large());
    }
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
        operations: 0,
    };
    let read = reader.sum()?;
    match reader.peek() {
        None => Ok(read),
        Some(character) => Err(reader.unexpected(character, "+ - * /")),
    }
}

fn too_large() -> ExpressionError {
    ExpressionError::TooLarge {
        longest: u32::try_from(Expression::LONGEST).unwrap_or(u32::MAX),
        deepest: Expression::DEEPEST,
        operations: Expression::MOST_OPERATIONS,
    }
}

struct Reader<'a> {
    text: &'a str,
    /// The byte that is read next.
    at: usize,
    depth: u32,
    operations: u32,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character that is not a blank.
    fn peek(&mut self) -> Option<char> {
        let rest = self.rest();
        let trimmed = rest.trim_start();
        self.advance(rest.len().saturating_sub(trimmed.len()));
        trimmed.chars().next()
    }

    fn advance(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    /// Takes the longest run of characters that `allows`.
    fn take(&mut self, allows: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !allows(c)).unwrap_or(rest.len());
        self.advance(end);
        rest.get(..end).unwrap_or_default()
    }

    fn position_of(&self, byte: usize) -> u32 {
        let before = self.text.get(..byte).unwrap_or_default().chars().count();
        u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
    }

    fn unexpected(&self, character: char, allowed: &str) -> ExpressionError {
        ExpressionError::Unexpected {
            read: character.into(),
            position: self.position_of(self.at),
            allowed: allowed.into(),
        }
    }

    fn operator(&mut self, of: &[(char, Operator)]) -> Option<Operator> {
        let next = self.peek()?;
        let (character, operator) = of.iter().find(|(character, _)| *character == next)?;
        self.advance(character.len_utf8());
        Some(*operator)
    }

    fn binary(
        &mut self,
        operator: Operator,
        left: Expression,
        right: Expression,
    ) -> Result<Expression, ExpressionError> {
        self.operations = self.operations.saturating_add(1);
        if self.operations > Expression::MOST_OPERATIONS {
            return Err(too_large());
        }
        Ok(Expression::Binary(
            operator,
            Box::new(left),
            Box::new(right),
        ))
    }

    fn sum(&mut self) -> Result<Expression, ExpressionError> {
        const SUM: [(char, Operator); 3] = [
            ('+', Operator::Plus),
            ('-', Operator::Minus),
            ('\u{2212}', Operator::Minus),
        ];
        let mut left = self.product()?;
        while let Some(operator) = self.operator(&SUM) {
            let right = self.product()?;
            left = self.binary(operator, left, right)?;
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Expression, ExpressionError> {
        const PRODUCT: [(char, Operator); 5] = [
            ('*', Operator::Times),
            ('×', Operator::Times),
            ('/', Operator::Over),
            ('÷', Operator::Over),
            (':', Operator::Over),
        ];
        let mut left = self.value()?;
        while let Some(operator) = self.operator(&PRODUCT) {
            let right = self.value()?;
            left = self.binary(operator, left, right)?;
        }
        Ok(left)
    }

    fn value(&mut self) -> Result<Expression, ExpressionError> {
        let Some(next) = self.peek() else {
            return Err(ExpressionError::Ended {
                read: self.text.into(),
            });
        };
        match next {
            '(' => self.nested(Self::sum),
            '-' | '\u{2212}' => {
                self.depth = self.depth.saturating_add(1);
                if self.depth > Expression::DEEPEST {
                    return Err(too_large());
                }
                self.advance(next.len_utf8());
                let inner = self.value()?;
                self.depth = self.depth.saturating_sub(1);
                Ok(Expression::Negative(Box::new(inner)))
            }
            _ if next.is_ascii_digit() => self.number(),
            _ if self.rest().starts_with(RateName::PREFIX) => self.rate(),
            _ if next.is_ascii_alphabetic() => self.figure(),
            _ => Err(self.unexpected(next, VALUE)),
        }
    }

    /// What stands between `(` and `)`.
    fn nested<T>(
        &mut self,
        inner: impl FnOnce(&mut Self) -> Result<T, ExpressionError>,
    ) -> Result<T, ExpressionError> {
        let opened = self.position_of(self.at);
        self.depth = self.depth.saturating_add(1);
        if self.depth > Expression::DEEPEST {
            return Err(too_large());
        }
        self.advance(1);
        let read = inner(self)?;
        match self.peek() {
            Some(')') => self.advance(1),
            Some(character) => return Err(self.unexpected(character, OPERATION)),
            None => return Err(ExpressionError::Unclosed { position: opened }),
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(read)
    }

    fn number(&mut self) -> Result<Expression, ExpressionError> {
        let position = self.position_of(self.at);
        let digits = self.take(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | '_'));
        let plain =
            digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') && !digits.ends_with('.');
        Decimal::from_str_exact(digits)
            .ok()
            .filter(|_| plain)
            .map(Expression::Number)
            .ok_or_else(|| ExpressionError::Number {
                read: digits.into(),
                position,
            })
    }

    fn rate(&mut self) -> Result<Expression, ExpressionError> {
        let (start, position) = (self.at, self.position_of(self.at));
        self.advance(RateName::PREFIX.len());
        self.take(RateName::allows);
        let read = self.text.get(start..self.at).unwrap_or_default();
        read.parse()
            .map(Expression::Rate)
            .map_err(|_| ExpressionError::Rate {
                read: read.into(),
                position,
            })
    }

    fn figure(&mut self) -> Result<Expression, ExpressionError> {
        let word = self.take(is_code);
        let measure = match word {
            "plan" => Measure::Plan,
            "last_year" => Measure::SamePeriodLastYear,
            "to_date" => Measure::YearToDate,
            _ => return self.code(word, Measure::Actual),
        };
        if self.peek() != Some('(') {
            return self.code(word, Measure::Actual);
        }
        self.nested(|reader| {
            let Some(next) = reader.peek() else {
                return Err(ExpressionError::Ended {
                    read: reader.text.into(),
                });
            };
            if !next.is_ascii_alphabetic() {
                return Err(reader.unexpected(next, "emp_total"));
            }
            let word = reader.take(is_code);
            reader.code(word, measure)
        })
    }

    fn code(&self, word: &str, measure: Measure) -> Result<Expression, ExpressionError> {
        let code: IndicatorCode = word.parse().map_err(|_| ExpressionError::Unexpected {
            read: word.into(),
            position: self.position_of(self.at.saturating_sub(word.len())),
            allowed: VALUE.into(),
        })?;
        Ok(Expression::Figure(measure, code))
    }
}

fn is_code(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.')
}
