//! An award of several payments and things in kind.

use serde::{Deserialize, Serialize};

use crate::explanation::Value;
use crate::language::Text;
use crate::law::Citation;
use crate::money::{AmountError, Dong};
use crate::rule::{Award, Bound, Frequency, Line};

/// Several lines and the total of those that are money.
///
/// ```
/// use ansinh_core::payments::Payments;
/// use ansinh_core::rule::{Award, Bound, Frequency};
/// use ansinh_core::{Dong, Text, date, series};
///
/// let citation = series::SOCIAL_ASSISTANCE_STANDARD.on(date(2019, 2, 1))?.citation.clone();
/// let payments = Payments::default()
///     .with(Text::new("tiền mặt", "cash"), Dong::new(700_000), Frequency::Once, Bound::AtLeast, &citation)?
///     .with(Text::new("hiện vật", "in kind"), Dong::new(150_000), Frequency::Once, Bound::AtLeast, &citation)?;
/// assert_eq!(payments.total(), Dong::new(850_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<Line>", into = "Vec<Line>")]
pub struct Payments {
    lines: Vec<Line>,
    total: Dong,
}

impl Payments {
    /// Adds a line.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn with(
        self,
        label: Text,
        value: impl Into<Value>,
        frequency: Frequency,
        bound: Bound,
        citation: &Citation,
    ) -> Result<Self, AmountError> {
        self.and(Line {
            label,
            value: value.into(),
            frequency,
            bound,
            citation: citation.clone(),
        })
    }

    /// Adds a line already made.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn and(mut self, line: Line) -> Result<Self, AmountError> {
        if let Value::Money(amount) = line.value {
            self.total = self.total.plus(amount)?;
        }
        self.lines.push(line);
        Ok(self)
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Is there no line at all?
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

impl TryFrom<Vec<Line>> for Payments {
    type Error = AmountError;

    fn try_from(lines: Vec<Line>) -> Result<Self, AmountError> {
        lines.into_iter().try_fold(Self::default(), Self::and)
    }
}

impl From<Payments> for Vec<Line> {
    fn from(payments: Payments) -> Self {
        payments.lines
    }
}

impl Award for Payments {
    fn lines(&self) -> Vec<Line> {
        self.lines.clone()
    }

    fn total(&self) -> Dong {
        self.total
    }
}
