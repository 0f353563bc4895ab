use ansinh_core::NaiveDate;
use chrono::{Datelike as _, Months};
use serde::{Deserialize, Serialize};

/// A relative's sex, which fixes the age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// Nữ.
    Female,
    /// Nam.
    Male,
}

/// The day of 60 years (men) or 55 years (women); `None` beyond the calendar.
pub fn age_until_2021(born: NaiveDate, sex: Sex) -> Option<NaiveDate> {
    born.checked_add_months(Months::new(first_step(sex)))
}

/// The day of normal retirement age (*tuổi nghỉ hưu*), Labour Code 45/2019/QH14, article 169(2): from
/// 2021 on 60 years and 3 months for men, 3 months more each year up to 62 years; 55 years and 4
/// months for women, 4 months more each year up to 60 years. `None` beyond the calendar.
///
/// ```
/// use ansinh_core::date;
/// use ansinh_merit_benefits::survivors_allowance::{Sex, retirement_day};
///
/// assert_eq!(retirement_day(date(1961, 10, 5), Sex::Male), Some(date(2022, 4, 5)));
/// assert_eq!(retirement_day(date(1965, 12, 5), Sex::Female), Some(date(2020, 12, 5)));
/// ```
pub fn retirement_day(born: NaiveDate, sex: Sex) -> Option<NaiveDate> {
    let (step, steps) = match sex {
        Sex::Male => (3, 8),
        Sex::Female => (4, 15),
    };
    let mut day = None;
    for (year, times) in (2020_i32..).zip(0..=steps) {
        let months = first_step(sex).saturating_add(u32::saturating_mul(step, times));
        day = born.checked_add_months(Months::new(months));
        if day.is_some_and(|day| day.year() <= year) {
            break;
        }
    }
    day
}

const fn first_step(sex: Sex) -> u32 {
    match sex {
        Sex::Male => 60 * 12,
        Sex::Female => 55 * 12,
    }
}
