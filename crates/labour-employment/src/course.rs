use ansinh_core::facts::FactError;
use ansinh_core::{Decimal, Text};
use serde::{Deserialize, Serialize};

/// The length of a course: whole months from its first day, and the days left over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct CourseLength {
    /// Whole months, 0 to 60.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..12"))]
    pub months: u32,
    /// Odd days (*ngày lẻ*), 0 to 30.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..32"))]
    pub odd_days: u32,
}

impl CourseLength {
    /// Is this the length of a course?
    pub(crate) fn check(self, field: &str) -> Result<(), FactError> {
        if self.months > 60 {
            let allowed = Text::new("từ 0 đến 60 tháng", "0 to 60 months");
            return Err(FactError::out_of_range(
                &format!("{field}.months"),
                self.months,
                allowed,
            ));
        }
        if self.odd_days > 30 || (self.months == 0 && self.odd_days == 0) {
            let allowed = Text::new(
                "từ 0 đến 30 ngày, khóa học có ít nhất một ngày",
                "0 to 30 days, and a day at least in all",
            );
            let field = format!("{field}.odd_days");
            return Err(FactError::out_of_range(&field, self.odd_days, allowed));
        }
        Ok(())
    }

    /// Its half months: odd days are half a month up to so many, a whole one beyond; without a
    /// limit, always a whole one.
    pub(crate) fn half_months(self, half_up_to: Option<u32>) -> HalfMonths {
        let odd = odd_half_months(self.odd_days, half_up_to);
        HalfMonths(self.months.saturating_mul(2).saturating_add(odd))
    }
}

/// What odd days count for, in half months.
pub(crate) fn odd_half_months(odd_days: u32, half_up_to: Option<u32>) -> u32 {
    match half_up_to {
        _ if odd_days == 0 => 0,
        Some(limit) if odd_days <= limit => 1,
        _ => 2,
    }
}

/// A time in half months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct HalfMonths(pub(crate) u32);

impl HalfMonths {
    /// At most so many months.
    pub(crate) fn at_most(self, months: u32) -> Self {
        Self(self.0.min(months.saturating_mul(2)))
    }

    /// The time in months: 2.5.
    pub(crate) fn in_months(self) -> Decimal {
        Decimal::from(self.0)
            .checked_mul(Decimal::new(5, 1))
            .unwrap_or_default()
            .normalize()
    }
}
