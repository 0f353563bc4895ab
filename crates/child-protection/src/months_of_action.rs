//! Months of action: for children in June (*Tháng hành động vì trẻ em*), for gender equality from 15
//! November to 15 December (*Tháng hành động vì bình đẳng giới*).

use ansinh_core::{Month, NaiveDate};

/// The month of action for gender equality and against gender-based violence of a year, first and last
/// day: since 2016 (decision 1696/QĐ-TTg of 2015, known but not read). `None` before, or out of range.
///
/// ```
/// use ansinh_child_protection::months_of_action::for_gender_equality;
/// use ansinh_core::date;
///
/// let (first, last) = for_gender_equality(2017).unwrap();
/// assert_eq!((first, last), (date(2017, 11, 15), date(2017, 12, 15)));
/// assert_eq!((last - first).num_days() + 1, 31);
/// ```
pub fn for_gender_equality(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let day = |month| NaiveDate::from_ymd_opt(year, month, 15);
    (year >= 2016).then_some(())?;
    Some((day(11)?, day(12)?))
}

/// The month of action for children of a year: June.
pub fn for_children(year: i32) -> Option<Month> {
    Month::new(year, 6)
}

/// Who reports on the month of action for children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reporter {
    /// The commune.
    Commune,
    /// The district, until 2025-06-30.
    District,
    /// The province.
    Province,
}

/// The last day to report on the month of action for children: "before" the 10th, 20th and 31st of July
/// (circular 28/2019/TT-BLĐTBXH, article 5), so the day before each. `None` before 2020, when the circular
/// took effect, and for a district from July 2025 on, when there is none any more.
pub fn report_by(year: i32, reporter: Reporter) -> Option<NaiveDate> {
    let before = match reporter {
        Reporter::Commune => 10,
        Reporter::District => 20,
        Reporter::Province => 31,
    };
    let reports = year >= 2020 && (year < 2025 || reporter != Reporter::District);
    reports.then_some(())?;
    NaiveDate::from_ymd_opt(year, 7, before)?.pred_opt()
}
