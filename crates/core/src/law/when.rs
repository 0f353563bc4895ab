use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Month;

/// What to do with a day after the last review of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AfterReview {
    /// Refuse: the law may have changed since.
    #[default]
    Refuse,
    /// Assume the last reviewed value still holds, and say so in the assessment.
    AssumeUnchanged,
}

/// A question to dated law: on which day, known on which day, and how far to look ahead.
///
/// The law has two clocks. A value may be *payable from* an earlier day than the instrument is *in
/// force from*. `When::on(day)` asks what is due for `day` by all that is known now;
/// [`known_on`](When::known_on) asks what an official could know on another day.
///
/// ```
/// use ansinh_core::{Dong, When, date, series::SOCIAL_ASSISTANCE_STANDARD as STANDARD};
///
/// let august = date(2026, 8, 1);
/// let due = STANDARD.on(august)?;
/// let known = STANDARD.on(When::on(august).known_on(august))?;
/// assert_eq!((*due.value, *known.value), (Dong::new(540_000), Dong::new(500_000)));
/// # Ok::<(), ansinh_core::law::NotInForce>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    /// The day the question is about.
    pub date: NaiveDate,
    /// The day whose knowledge counts; `None` for all that is known now.
    pub known_on: Option<NaiveDate>,
    /// What to do after the last review.
    pub after_review: AfterReview,
}

impl When {
    /// What is due on `date`, by all that is known now.
    pub const fn on(date: NaiveDate) -> Self {
        Self {
            date,
            known_on: None,
            after_review: AfterReview::Refuse,
        }
    }

    /// Only what was in force on `day`.
    #[must_use]
    pub const fn known_on(self, day: NaiveDate) -> Self {
        Self {
            known_on: Some(day),
            ..self
        }
    }

    /// After the last review, assume that nothing changed.
    #[must_use]
    pub const fn assume_unchanged(self) -> Self {
        Self {
            after_review: AfterReview::AssumeUnchanged,
            ..self
        }
    }
}

impl From<NaiveDate> for When {
    fn from(date: NaiveDate) -> Self {
        Self::on(date)
    }
}

/// A month is asked for by its first day: allowances that are paid by the month change on it.
impl From<Month> for When {
    fn from(month: Month) -> Self {
        Self::on(month.first_day())
    }
}
