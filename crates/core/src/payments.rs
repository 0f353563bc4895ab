//! An award of several payments and things in kind.

use serde::{Deserialize, Serialize};

use crate::explanation::{Trace, Value};
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
    /// How many lines there are, kept or not.
    count: usize,
    total: Dong,
    silent: bool,
}

impl Payments {
    /// No line yet, for an award told to `trace`: one that nobody listens to keeps its total and
    /// no lines.
    pub fn told_to<N, T: Trace<N>>(_: &T) -> Self {
        Self {
            silent: !T::LISTENS,
            ..Self::default()
        }
    }

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
        if self.silent {
            return self.plus(&value.into());
        }
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
        self = self.plus(&line.value)?;
        if !self.silent {
            self.lines.push(line);
        }
        Ok(self)
    }

    fn plus(mut self, value: &Value) -> Result<Self, AmountError> {
        if let Value::Money(amount) = *value {
            self.total = self.total.plus(amount)?;
        }
        self.count = self.count.saturating_add(1);
        Ok(self)
    }

    /// These lines and `more`.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn joined(mut self, more: Self) -> Result<Self, AmountError> {
        self.total = self.total.plus(more.total)?;
        self.count = self.count.saturating_add(more.count);
        self.lines.extend(more.lines);
        Ok(self)
    }

    /// Every amount `count` times, paid `frequency`: three months of an allowance, at once.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn times(mut self, count: u32, frequency: Frequency) -> Result<Self, AmountError> {
        self.total = self.total.times(count)?;
        for line in &mut self.lines {
            line.frequency = frequency;
            if let Value::Money(amount) = &mut line.value {
                *amount = amount.times(count)?;
            }
        }
        Ok(self)
    }

    /// How many lines there are.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Is there no line at all?
    pub const fn is_empty(&self) -> bool {
        self.count == 0
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
