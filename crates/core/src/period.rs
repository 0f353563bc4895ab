//! Reporting periods and their cut-off windows.
//!
//! A [`Period`] is a label: the first half of 2021. Which days it holds depends on who asks: a
//! calendar half-year for statistics and budgets, 15 December to 14 June for the administrative
//! reports of decree 09/2019/NĐ-CP. A [`ReportingRegime`] gives the [`Window`].
//!
//! ```
//! use ansinh_core::date;
//! use ansinh_core::period::{Cycle, Period, ReportingRegime};
//!
//! let half: Period = "2021-H1".parse()?;
//! assert_eq!(half.calendar().last_day(), date(2021, 6, 30));
//!
//! let window = ReportingRegime::Administrative.window(half)?;
//! assert_eq!(window.first_day(), date(2020, 12, 15));
//! assert_eq!(window.last_day(), date(2021, 6, 14));
//!
//! // In 2017 there was no nation-wide cut-off yet.
//! assert!(ReportingRegime::Administrative.window("2017-H1".parse()?).is_err());
//!
//! let year = ReportingRegime::Administrative.period_of(date(2019, 12, 20), Cycle::Year)?;
//! assert_eq!(year, Period::Year(2020));
//! # Ok::<(), ansinh_core::period::PeriodError>(())
//! ```

mod error;
mod regime;
mod text;
mod window;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::calendar::Month;

pub use error::PeriodError;
pub use regime::ReportingRegime;
pub use window::Window;

/// A quarter of the year (*quý*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quarter {
    /// January to March.
    First,
    /// April to June.
    Second,
    /// July to September.
    Third,
    /// October to December.
    Fourth,
}

/// A half of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Half {
    /// January to June (*6 tháng đầu năm*).
    First,
    /// July to December (*6 tháng cuối năm*).
    Second,
}

/// How often a report is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cycle {
    /// Every month (*hằng tháng*).
    Month,
    /// Every quarter (*hằng quý*).
    Quarter,
    /// Every half-year (*6 tháng*).
    HalfYear,
    /// After nine months (*9 tháng*).
    NineMonths,
    /// Every year (*hằng năm*).
    Year,
}

impl Cycle {
    /// All cycles, the shortest first.
    pub const ALL: [Self; 5] = [
        Self::Month,
        Self::Quarter,
        Self::HalfYear,
        Self::NineMonths,
        Self::Year,
    ];
}

/// A reporting period (*kỳ báo cáo*), by its label; a [`ReportingRegime`] says which days it holds.
///
/// Written `2017-06`, `2017-Q2`, `2017-H1`, `2017-9M` or `2017`, in JSON too. Years go from 0 to
/// 65,535.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
pub enum Period {
    /// A month.
    Month(Month),
    /// A quarter of a year.
    Quarter(u16, Quarter),
    /// A half of a year.
    HalfYear(u16, Half),
    /// The first nine months of a year.
    NineMonths(u16),
    /// A year.
    Year(u16),
}

impl Period {
    /// The period of a cycle that holds a month of the calendar; `None` for the nine months in
    /// October to December, and outside the years a period can have.
    pub fn of(month: Month, cycle: Cycle) -> Option<Self> {
        let year = u16::try_from(month.year()).ok()?;
        let number = month.month();
        match cycle {
            Cycle::Month => Some(Self::Month(month)),
            Cycle::Quarter => Some(Self::Quarter(
                year,
                match number {
                    1..=3 => Quarter::First,
                    4..=6 => Quarter::Second,
                    7..=9 => Quarter::Third,
                    _ => Quarter::Fourth,
                },
            )),
            Cycle::HalfYear if number <= 6 => Some(Self::HalfYear(year, Half::First)),
            Cycle::HalfYear => Some(Self::HalfYear(year, Half::Second)),
            Cycle::NineMonths => (number <= 9).then_some(Self::NineMonths(year)),
            Cycle::Year => Some(Self::Year(year)),
        }
    }

    /// The cycle it belongs to.
    pub const fn cycle(self) -> Cycle {
        match self {
            Self::Month(_) => Cycle::Month,
            Self::Quarter(..) => Cycle::Quarter,
            Self::HalfYear(..) => Cycle::HalfYear,
            Self::NineMonths(_) => Cycle::NineMonths,
            Self::Year(_) => Cycle::Year,
        }
    }

    /// The first month of its label.
    pub fn first_month(self) -> Month {
        let (year, number) = match self {
            Self::Month(month) => return month,
            Self::Quarter(year, Quarter::First)
            | Self::HalfYear(year, Half::First)
            | Self::NineMonths(year)
            | Self::Year(year) => (year, 1),
            Self::Quarter(year, Quarter::Second) => (year, 4),
            Self::Quarter(year, Quarter::Third) | Self::HalfYear(year, Half::Second) => (year, 7),
            Self::Quarter(year, Quarter::Fourth) => (year, 10),
        };
        Month::new(year.into(), number).unwrap_or(Month::LAST)
    }

    /// The last month of its label.
    pub fn last_month(self) -> Month {
        let after_the_first = match self.cycle() {
            Cycle::Month => 0,
            Cycle::Quarter => 2,
            Cycle::HalfYear => 5,
            Cycle::NineMonths => 8,
            Cycle::Year => 11,
        };
        self.first_month().plus(after_the_first)
    }

    /// Its days by the calendar, as budgets and statistics count.
    pub fn calendar(self) -> Window {
        Window::between(self.first_month().first_day(), self.last_month().last_day())
    }
}
