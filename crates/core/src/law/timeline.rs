use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::{AfterReview, Citation, Cited, When};
use crate::explanation::Caveat;
use crate::language::Text;

/// A value of a table, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry<T> {
    /// The first day it is due for (*áp dụng từ*).
    pub payable_from: NaiveDate,
    /// The day the instrument takes effect (*có hiệu lực*): nobody could know the value before.
    pub in_force_from: NaiveDate,
    /// The value.
    pub value: T,
    /// Where it stands.
    pub citation: Citation,
}

impl<T> Entry<T> {
    /// A value due, and in force, from the same day.
    pub const fn new(from: NaiveDate, value: T, citation: Citation) -> Self {
        Self {
            payable_from: from,
            in_force_from: from,
            value,
            citation,
        }
    }

    /// A value due from one day by an instrument in force from another.
    pub const fn payable_from(
        payable_from: NaiveDate,
        in_force_from: NaiveDate,
        value: T,
        citation: Citation,
    ) -> Self {
        Self {
            payable_from,
            in_force_from,
            value,
            citation,
        }
    }
}

crate::messages! {
    /// Why the law gives no answer for a day.
    pub enum NotInForce {
        /// The day is before the first one covered.
        BeforeCoverage {
            /// What was asked for.
            what: Text,
            /// The day.
            date: NaiveDate,
            /// The first day covered.
            covers_from: NaiveDate,
        } = "before-coverage",
            vi: "{what}: chưa có quy định cho ngày {date}; dữ liệu có từ ngày {covers_from}",
            en: "{what}: not covered on {date}; coverage begins on {covers_from}";
        /// The day is after the last one in force.
        Ended {
            /// What was asked for.
            what: Text,
            /// The day.
            date: NaiveDate,
            /// The last day in force.
            last_day: NaiveDate,
        } = "ended",
            vi: "{what}: đã hết hiệu lực trước ngày {date}; ngày cuối là {last_day}",
            en: "{what}: no longer in force on {date}; its last day was {last_day}";
        /// The day is after the last review, and nothing was assumed.
        AfterReview {
            /// What was asked for.
            what: Text,
            /// The day.
            date: NaiveDate,
            /// The last day reviewed.
            reviewed_until: NaiveDate,
        } = "after-review",
            vi: "{what}: quy định chỉ được rà soát đến ngày {reviewed_until}, chưa rõ cho ngày {date}; có thể yêu cầu giả định không thay đổi",
            en: "{what}: the law was reviewed until {reviewed_until}, so {date} is not known; ask to assume it unchanged if that is wanted";
        /// Nothing payable for the day was in force yet on the day of knowledge.
        NotYetKnown {
            /// What was asked for.
            what: Text,
            /// The day.
            date: NaiveDate,
            /// The day whose knowledge counts.
            known_on: NaiveDate,
        } = "not-yet-known",
            vi: "{what}: vào ngày {known_on} chưa có văn bản nào có hiệu lực cho ngày {date}",
            en: "{what}: on {known_on} no instrument in force covered {date} yet";
    }
}
impl std::error::Error for NotInForce {}

crate::messages! {
    /// Why a table cannot be made.
    pub enum TimelineError {
        /// It has no value at all.
        Empty = "timeline-empty",
            vi: "bảng không có giá trị nào",
            en: "the table has no values";
        /// Two values begin on the same day, or out of order.
        OutOfOrder {
            /// The day that is not after the one before it.
            date: NaiveDate,
        } = "timeline-out-of-order",
            vi: "giá trị từ ngày {date} không nằm sau giá trị trước nó",
            en: "the value from {date} does not begin after the one before it";
        /// The table ends, or was reviewed, before its last value begins.
        EndsEarly {
            /// The day of the end.
            date: NaiveDate,
        } = "timeline-ends-early",
            vi: "bảng kết thúc ngày {date}, trước khi giá trị cuối bắt đầu",
            en: "the table ends on {date}, before its last value begins";
    }
}
impl std::error::Error for TimelineError {}

/// A value that changes on known days, each change with its instrument.
///
/// One value ends where the next begins, so a table cannot have a gap or an overlap.
///
/// ```
/// use ansinh_core::{date, series::SOCIAL_ASSISTANCE_STANDARD as STANDARD, When};
///
/// assert!(STANDARD.on(date(2005, 1, 1)).is_err());   // before coverage
/// let future = date(2040, 1, 1);
/// assert!(STANDARD.on(future).is_err());             // after the last review
/// let assumed = STANDARD.on(When::on(future).assume_unchanged()).unwrap();
/// assert!(assumed.assumed_unchanged);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(bound(serialize = "T: Serialize"))]
pub struct Timeline<T: Clone + 'static> {
    name: Text,
    entries: Cow<'static, [Entry<T>]>,
    /// The last day in force, for a table that has come to its end.
    last_day: Option<NaiveDate>,
    reviewed_until: NaiveDate,
}

/// What a table says on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce<'a, T> {
    /// The value.
    pub value: &'a T,
    /// Where it stands.
    pub citation: &'a Citation,
    /// The first day it is due for.
    pub since: NaiveDate,
    /// Whether the day lies after the last review and the value is assumed to go on.
    pub assumed_unchanged: bool,
    /// The last day the table was reviewed for.
    pub reviewed_until: NaiveDate,
}

impl<T: Clone> InForce<'_, T> {
    /// The value with its citation, as a parameter of a rule.
    pub fn cited(&self) -> Cited<T> {
        Cited::new(self.value.clone(), self.citation.clone())
    }
}

impl<T> InForce<'_, T> {
    /// What a rule that rests on this value has to say of the day itself.
    pub fn caveats(&self) -> Vec<Caveat> {
        let reviewed_until = self.reviewed_until;
        self.assumed_unchanged
            .then_some(Caveat::AssumedUnchanged { reviewed_until })
            .into_iter()
            .collect()
    }
}

/// `a < b`, where a constant needs it.
const fn before(a: NaiveDate, b: NaiveDate) -> bool {
    a.to_epoch_days() < b.to_epoch_days()
}

impl<T: Clone + 'static> Timeline<T> {
    /// A table that is still in force.
    ///
    /// # Panics
    /// If `entries` is empty or out of order, or reviewed before the last one begins; in a `const`
    /// or `static` that is a compile error.
    pub const fn new(name: Text, entries: &'static [Entry<T>], reviewed_until: NaiveDate) -> Self {
        check(entries, None, reviewed_until);
        Self {
            name,
            entries: Cow::Borrowed(entries),
            last_day: None,
            reviewed_until,
        }
    }

    /// A table that came to its end: nothing is in force after `last_day`.
    ///
    /// # Panics
    /// As [`Timeline::new`], and if `last_day` is before the last value begins.
    pub const fn ended(name: Text, entries: &'static [Entry<T>], last_day: NaiveDate) -> Self {
        check(entries, Some(last_day), last_day);
        Self {
            name,
            entries: Cow::Borrowed(entries),
            last_day: Some(last_day),
            reviewed_until: last_day,
        }
    }

    /// A table made while the program runs, as from a file.
    ///
    /// # Errors
    /// [`TimelineError`] if it is empty, out of order, or ends early.
    pub fn try_new(
        name: Text,
        entries: Vec<Entry<T>>,
        reviewed_until: NaiveDate,
    ) -> Result<Self, TimelineError> {
        let Some(last) = entries.last() else {
            return Err(TimelineError::Empty);
        };
        if last.payable_from > reviewed_until {
            return Err(TimelineError::EndsEarly {
                date: reviewed_until,
            });
        }
        for (earlier, later) in entries.iter().zip(entries.iter().skip(1)) {
            if earlier.payable_from >= later.payable_from {
                return Err(TimelineError::OutOfOrder {
                    date: later.payable_from,
                });
            }
        }
        Ok(Self {
            name,
            entries: Cow::Owned(entries),
            last_day: None,
            reviewed_until,
        })
    }

    /// What the table is about.
    pub const fn name(&self) -> &Text {
        &self.name
    }

    /// All values, in order.
    pub fn entries(&self) -> &[Entry<T>] {
        &self.entries
    }

    /// The first day covered.
    pub fn covers_from(&self) -> NaiveDate {
        self.entries
            .first()
            .map_or(NaiveDate::MAX, |entry| entry.payable_from)
    }

    /// The last day the table was reviewed for.
    pub const fn reviewed_until(&self) -> NaiveDate {
        self.reviewed_until
    }

    /// The value in force.
    ///
    /// # Errors
    /// [`NotInForce`] before coverage, after the end, after the last review unless the question
    /// asks to assume no change, or where nothing was known yet.
    pub fn on(&self, when: impl Into<When>) -> Result<InForce<'_, T>, NotInForce> {
        let When {
            date,
            known_on,
            after_review,
        } = when.into();
        let what = || self.name.clone();
        if let Some(last_day) = self.last_day.filter(|last_day| date > *last_day) {
            return Err(NotInForce::Ended {
                what: what(),
                date,
                last_day,
            });
        }
        let assumed_unchanged = date > self.reviewed_until;
        if assumed_unchanged && after_review == AfterReview::Refuse {
            let reviewed_until = self.reviewed_until;
            return Err(NotInForce::AfterReview {
                what: what(),
                date,
                reviewed_until,
            });
        }
        let mut payable = self
            .entries
            .iter()
            .rev()
            .filter(|e| e.payable_from <= date)
            .peekable();
        if payable.peek().is_none() {
            let covers_from = self.covers_from();
            return Err(NotInForce::BeforeCoverage {
                what: what(),
                date,
                covers_from,
            });
        }
        let entry = match known_on {
            None => payable.next(),
            Some(day) => payable.find(|entry| entry.in_force_from <= day),
        };
        let Some(entry) = entry else {
            let known_on = known_on.unwrap_or(date);
            return Err(NotInForce::NotYetKnown {
                what: what(),
                date,
                known_on,
            });
        };
        Ok(InForce {
            value: &entry.value,
            citation: &entry.citation,
            since: entry.payable_from,
            assumed_unchanged,
            reviewed_until: self.reviewed_until,
        })
    }
}

#[expect(
    clippy::panic,
    reason = "a table with a gap or an overlap must not compile"
)]
const fn check<T>(entries: &[Entry<T>], last_day: Option<NaiveDate>, reviewed_until: NaiveDate) {
    let mut rest = entries;
    let mut newest = match entries.first() {
        Some(entry) => entry.payable_from,
        None => panic!("a table needs at least one value"),
    };
    let mut first = true;
    while let Some((entry, tail)) = rest.split_first() {
        assert!(
            first || before(newest, entry.payable_from),
            "values must begin on ascending days"
        );
        first = false;
        newest = entry.payable_from;
        rest = tail;
    }
    assert!(
        !before(reviewed_until, newest),
        "reviewed before the last value begins"
    );
    if let Some(last_day) = last_day {
        assert!(
            !before(last_day, newest),
            "ended before the last value begins"
        );
    }
}
