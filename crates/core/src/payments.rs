//! An award of several payments and things in kind.

use serde::{Deserialize, Serialize};

use crate::explanation::{Trace, Value};
use crate::language::Text;
use crate::law::Citation;
use crate::money::{AmountError, Dong};
use crate::rule::{Award, Bound, Frequency, Line};
use crate::told::Told;

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
    lines: Told<Line>,
    total: Dong,
}

impl Payments {
    /// No line yet, for an award told to `trace`: one that nobody listens to keeps its total and
    /// no lines.
    pub fn told_to<N, T: Trace<N>>(trace: &T) -> Self {
        Self {
            lines: Told::to(trace),
            total: Dong::ZERO,
        }
    }

    /// Adds a line.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn with(
        mut self,
        label: impl Into<Text>,
        value: impl Into<Value>,
        frequency: Frequency,
        bound: Bound,
        citation: &Citation,
    ) -> Result<Self, AmountError> {
        let value = value.into();
        self.count(&value)?;
        self.lines.push(|| Line {
            label: label.into(),
            value,
            frequency,
            bound,
            citation: citation.clone(),
        });
        Ok(self)
    }

    /// Adds a line already made.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn and(mut self, line: Line) -> Result<Self, AmountError> {
        self.count(&line.value)?;
        self.lines.push(|| line);
        Ok(self)
    }

    fn count(&mut self, value: &Value) -> Result<(), AmountError> {
        if let Value::Money(amount) = *value {
            self.total = self.total.plus(amount)?;
        }
        Ok(())
    }

    /// These lines and `more`.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn joined(mut self, more: Self) -> Result<Self, AmountError> {
        self.total = self.total.plus(more.total)?;
        self.lines.append(more.lines);
        Ok(self)
    }

    /// Every amount `count` times, paid `frequency`: three months of an allowance, at once.
    ///
    /// # Errors
    /// [`AmountError::Overflow`] if the money can no longer be counted.
    pub fn times(mut self, count: u32, frequency: Frequency) -> Result<Self, AmountError> {
        self.total = self.total.times(count)?;
        for line in self.lines.as_mut_slice() {
            line.frequency = frequency;
            if let Value::Money(amount) = &mut line.value {
                *amount = amount.times(count)?;
            }
        }
        Ok(self)
    }

    /// The first line, where lines are kept.
    pub fn first(&self) -> Option<&Line> {
        self.lines.as_slice().first()
    }

    /// How many lines there are, kept or not.
    pub const fn len(&self) -> usize {
        self.lines.len()
    }

    /// Is there no line at all?
    pub const fn is_empty(&self) -> bool {
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
        payments.lines.into_vec()
    }
}

impl Award for Payments {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    fn total(&self) -> Dong {
        self.total
    }
}
