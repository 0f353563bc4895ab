//! Months paid at one level.
//!
//! A rule holds the values of one day. Months that reach into a changed level are another case: the
//! error names the day, and what comes before and after it adds up.

use ansinh_core::facts::FactError;
use ansinh_core::law::Dated;
use ansinh_core::{Month, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

/// Months of a school year (*tháng thực học của năm học*), counted from the month of the governing
/// day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct SchoolMonths {
    /// Months of study asked for, 1 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=13"))]
    pub count: u32,
    /// Months of the same school year paid before, 0 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..=13"))]
    pub paid_before: u32,
}

impl SchoolMonths {
    /// The nine months from September to May, nothing paid before.
    pub const WHOLE_YEAR: Self = Self {
        count: 9,
        paid_before: 0,
    };

    /// The months to be paid: those asked for, as far as the school year has room.
    pub(crate) fn payable(
        self,
        at_most: u32,
        on: NaiveDate,
        changes_on: Option<NaiveDate>,
    ) -> Result<u32, FactError> {
        let whole_year = Text::new("từ 0 đến 12 tháng", "0 to 12 months");
        if self.paid_before > 12 {
            let field = "months.paid_before";
            return Err(FactError::out_of_range(field, self.paid_before, whole_year));
        }
        check("months.count", self.count, on, changes_on)?;
        Ok(self.count.min(at_most.saturating_sub(self.paid_before)))
    }
}

/// One to twelve months from that of `on` lie before the level changes; the level of a month is that
/// of its first day, or of `on` itself.
pub(crate) fn check(
    field: &str,
    count: u32,
    on: NaiveDate,
    changes_on: Option<NaiveDate>,
) -> Result<(), FactError> {
    if !(1..=12).contains(&count) {
        let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
        return Err(FactError::out_of_range(field, count, allowed));
    }
    let last = Month::of(on).plus(count.saturating_sub(1));
    if let Some(day) = changes_on.filter(|day| last.first_day() >= *day) {
        let allowed = Text {
            vi: format!("các tháng trước ngày {day}; mức thay đổi từ ngày này, hỏi riêng").into(),
            en: format!("months before {day}, when the level changes; later ones are another case")
                .into(),
        };
        return Err(FactError::out_of_range(field, count, allowed));
    }
    Ok(())
}

/// The first day after that of `when` on which one of the tables begins something.
pub(crate) fn next_change(when: When, tables: &[&dyn Dated]) -> Option<NaiveDate> {
    let days = tables.iter().flat_map(|table| table.first_days());
    days.filter(|day| *day > when.date).min()
}
