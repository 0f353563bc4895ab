//! Expressions over figures: `100 * emp_total / plan(emp_total)`.
//!
//! | written | means |
//! |---|---|
//! | `17700`, `0.5` | an exact number, with a decimal point and no thousands marks |
//! | `emp_total` | the figure of that indicator, in its base unit (đồng, not triệu đồng) |
//! | `plan(emp_total)` | its plan |
//! | `last_year(emp_total)` | the same period last year |
//! | `to_date(emp_total)` | the year so far |
//! | `law:social-protection/emergency-relief.injury` | a statutory rate in force at the time |
//! | `a + b`, `a - b`, `a * b`, `a / b`, `-a`, `(a)` | exact arithmetic; `−`, `×`, `÷` are read too |

use std::fmt;
use std::str::FromStr;

use ansinh_core::{Decimal, Language, Localized};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::indicator::IndicatorCode;
use crate::observation::Measure;
use crate::rates::RateName;

mod evaluate;
mod parse;

pub use evaluate::Values;

/// The four operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `/`
    Over,
}

/// An expression over figures.
///
/// ```
/// use ansinh_reporting::expression::Expression;
///
/// let share: Expression = "100*pov_central / (pov_total + 0)".parse()?;
/// assert_eq!(share.to_string(), "100 * pov_central / (pov_total + 0)");
///
/// let error = "emp_total + * 2".parse::<Expression>().unwrap_err();
/// assert!(error.to_string().contains("position 13"));
/// # Ok::<(), ansinh_reporting::expression::ExpressionError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Expression {
    /// A number, not below zero.
    Number(Decimal),
    /// A figure of an indicator.
    Figure(Measure, IndicatorCode),
    /// A statutory rate.
    Rate(RateName),
    /// The opposite.
    Negative(Box<Expression>),
    /// Two expressions and what is done with them.
    Binary(Operator, Box<Expression>, Box<Expression>),
}

ansinh_core::messages! {
    /// Why a text is not an expression. Positions count characters from 1.
    pub enum ExpressionError {
        /// Nothing, or nothing more, was written where a value belongs.
        Ended {
            /// The text.
            read: String,
        } = "expression-ended",
            vi: "biểu thức “{read}” dừng lại ở chỗ cần một số, một mã chỉ tiêu hoặc “(”",
            en: "\u{201c}{read}\u{201d} ends where a number, an indicator code or \u{201c}(\u{201d} belongs";
        /// A character that doesn't belong where it stands.
        Unexpected {
            /// What was read there.
            read: String,
            /// Its position.
            position: u32,
            /// What belongs there.
            allowed: String,
        } = "expression-unexpected",
            vi: "“{read}” ở vị trí {position}; cho phép: {allowed}",
            en: "\u{201c}{read}\u{201d} at position {position}; allowed: {allowed}";
        /// A parenthesis is not closed.
        Unclosed {
            /// The position of the one that opens.
            position: u32,
        } = "expression-unclosed",
            vi: "dấu “(” ở vị trí {position} chưa đóng",
            en: "the \u{201c}(\u{201d} at position {position} is not closed";
        /// A number with more digits than an exact decimal holds, or two points.
        Number {
            /// What was read.
            read: String,
            /// Its position.
            position: u32,
        } = "expression-number",
            vi: "“{read}” ở vị trí {position} không phải là số; viết như 17700 hoặc 0.5, không quá 28 chữ số",
            en: "\u{201c}{read}\u{201d} at position {position} is not a number; write one as 17700 or 0.5, of at most 28 digits";
        /// A name after `law:` that names no rate.
        Rate {
            /// What was read.
            read: String,
            /// Its position.
            position: u32,
        } = "expression-rate",
            vi: "“{read}” ở vị trí {position} không phải là tên mức quy định; viết như law:social-protection/emergency-relief.injury",
            en: "\u{201c}{read}\u{201d} at position {position} names no statutory rate; write one as law:social-protection/emergency-relief.injury";
        /// Longer or more deeply nested than is read.
        TooLarge {
            /// The longest text read, in characters.
            longest: u32,
            /// The deepest nesting read.
            deepest: u32,
            /// The most operations read.
            operations: u32,
        } = "expression-too-large",
            vi: "biểu thức quá dài hoặc lồng quá sâu; nhiều nhất {longest} ký tự, {operations} phép tính và {deepest} lớp ngoặc",
            en: "the expression is too long or too deeply nested; at most {longest} characters, {operations} operations and {deepest} parentheses deep";
    }
}
impl std::error::Error for ExpressionError {}

impl Expression {
    /// The longest text that is read, in characters.
    pub const LONGEST: usize = 4_000;
    /// The deepest nesting that is read.
    pub const DEEPEST: u32 = 64;
    /// The most operations that are read: each may lie within the next, and each level costs stack.
    pub const MOST_OPERATIONS: u32 = 256;

    /// Calls `visit` with every part, from the left.
    pub fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Number(_) | Self::Figure(..) | Self::Rate(_) => {}
            Self::Negative(inner) => inner.visit(visit),
            Self::Binary(_, left, right) => {
                left.visit(visit);
                right.visit(visit);
            }
        }
    }

    /// The indicators named, each once, in the order they stand.
    pub fn indicators(&self) -> Vec<&IndicatorCode> {
        let mut named = Vec::new();
        self.visit(&mut |part| {
            if let Self::Figure(_, code) = part
                && !named.contains(&code)
            {
                named.push(code);
            }
        });
        named
    }

    /// The statutory rates named, each once, in the order they stand.
    pub fn rates(&self) -> Vec<&RateName> {
        let mut named = Vec::new();
        self.visit(&mut |part| {
            if let Self::Rate(name) = part
                && !named.contains(&name)
            {
                named.push(name);
            }
        });
        named
    }

    /// The terms of a sum, from the left, or the expression itself if it is none. A term that is
    /// taken away makes it no plain sum.
    pub fn terms(&self) -> Vec<&Self> {
        let mut terms = Vec::new();
        let mut rest = self;
        while let Self::Binary(Operator::Plus, left, right) = rest {
            terms.push(&**right);
            rest = left;
        }
        terms.push(rest);
        terms.reverse();
        terms
    }
}

impl FromStr for Expression {
    type Err = ExpressionError;

    fn from_str(text: &str) -> Result<Self, ExpressionError> {
        parse::expression(text)
    }
}

/// How tightly an expression binds: sums least, single values most.
const fn tightness(expression: &Expression) -> u8 {
    match expression {
        Expression::Binary(Operator::Plus | Operator::Minus, ..) => 1,
        Expression::Binary(Operator::Times | Operator::Over, ..) => 2,
        Expression::Negative(_) => 3,
        Expression::Number(_) | Expression::Figure(..) | Expression::Rate(_) => 4,
    }
}

fn write_bound(expression: &Expression, least: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if tightness(expression) < least {
        write!(f, "({expression})")
    } else {
        write!(f, "{expression}")
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Figure(Measure::Actual, code) => write!(f, "{code}"),
            Self::Figure(Measure::Plan, code) => write!(f, "plan({code})"),
            Self::Figure(Measure::SamePeriodLastYear, code) => write!(f, "last_year({code})"),
            Self::Figure(Measure::YearToDate, code) => write!(f, "to_date({code})"),
            Self::Rate(name) => write!(f, "{name}"),
            Self::Negative(inner) => {
                f.write_str("-")?;
                write_bound(inner, 3, f)
            }
            Self::Binary(operator, left, right) => {
                let own = tightness(self);
                write_bound(left, own, f)?;
                f.write_str(match operator {
                    Operator::Plus => " + ",
                    Operator::Minus => " - ",
                    Operator::Times => " * ",
                    Operator::Over => " / ",
                })?;
                // Operations of one strength are read from the left.
                write_bound(right, own.saturating_add(1), f)
            }
        }
    }
}

impl Localized for Expression {
    fn fmt_in(&self, _: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, sink: S) -> Result<S::Ok, S::Error> {
        sink.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let text = String::deserialize(source)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
