use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::language::{Language, Localized};

/// The days from which a report takes its figures (*thời gian chốt số liệu*), both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Window {
    first_day: NaiveDate,
    last_day: NaiveDate,
}

impl Window {
    pub(super) const fn between(first_day: NaiveDate, last_day: NaiveDate) -> Self {
        Self {
            first_day,
            last_day,
        }
    }

    /// The first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first_day
    }

    /// The last day.
    pub const fn last_day(self) -> NaiveDate {
        self.last_day
    }

    /// How many days.
    pub fn days(self) -> i64 {
        self.last_day
            .signed_duration_since(self.first_day)
            .num_days()
            .saturating_add(1)
    }

    /// Does it hold the day?
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first_day..=self.last_day).contains(&day)
    }
}

impl Localized for Window {
    fn fmt_in(&self, language: Language, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = self.first_day.in_language(language);
        let last = self.last_day.in_language(language);
        match language {
            Language::Vietnamese => write!(f, "từ {first} đến {last}"),
            Language::English => write!(f, "{first} to {last}"),
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_in(Language::English, f)
    }
}
