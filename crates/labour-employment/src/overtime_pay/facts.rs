use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Decimal, Text};
use serde::{Deserialize, Serialize};

use crate::Hours;
use crate::job_wage::{JobWage, Quantity};

/// The day on which somebody works overtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OvertimeDay {
    /// An ordinary working day (*ngày thường*).
    Ordinary,
    /// The weekly day of rest (*ngày nghỉ hằng tuần*).
    WeeklyRest,
    /// A public holiday, Tết or a day of paid leave (*ngày nghỉ lễ, tết, ngày nghỉ có hưởng lương*).
    Holiday,
    /// A holiday that falls on the weekly day of rest: paid as a holiday.
    HolidayOnWeeklyRest,
    /// The day off in lieu of such a holiday (*ngày nghỉ bù*): paid as a weekly day of rest.
    DayInLieu,
}

/// The time of the day; night is from 22:00 to 6:00 (*giờ làm việc ban đêm*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OvertimeTime {
    /// By day.
    Day,
    /// By night, without overtime by day on the same day before it.
    Night,
    /// By night, after overtime by day on the same day. Matters on an ordinary day only.
    NightAfterDayOvertime,
}

/// Overtime of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct Overtime {
    /// On what day.
    pub day: OvertimeDay,
    /// At what time.
    pub time: OvertimeTime,
    /// How much, in hours or pieces as the wage is paid.
    pub quantity: Quantity,
}

/// How a payroll reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct OvertimeReadings {
    /// The wage of an hour is rounded to whole đồng before it is multiplied, as published payroll
    /// examples do. No article says so; by default only the total is rounded.
    pub hourly_wage_rounded: bool,
    /// From 2013-05-01 to 2015-02-28, night overtime after overtime by day is counted on 150 % too,
    /// as it is from 2015-03-01. By default it is counted on the ordinary wage.
    pub day_overtime_counts_before_2015_03: bool,
}

/// The facts of somebody's overtime in a month, week or day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OvertimePayFacts {
    /// What the job earns.
    pub wage: JobWage,
    /// The overtime, one entry for each kind; at most 100.
    #[cfg_attr(
        feature = "proptest",
        proptest(
            strategy = "proptest::collection::vec(proptest::prelude::any::<Overtime>(), 0..4)"
        )
    )]
    pub overtime: Vec<Overtime>,
    /// How the payroll reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: OvertimeReadings,
}

impl Overtime {
    /// Two hours by day on an ordinary working day.
    pub fn ordinary() -> Self {
        Self {
            day: OvertimeDay::Ordinary,
            time: OvertimeTime::Day,
            quantity: Quantity::Hours(Hours::whole(2)),
        }
    }
}

impl Facts for OvertimePayFacts {
    /// 5,000,000 đồng for 208 hours, and two hours of overtime by day on an ordinary working day.
    fn ordinary() -> Self {
        Self {
            wage: JobWage::ordinary(),
            overtime: vec![Overtime::ordinary()],
            readings: OvertimeReadings::default(),
        }
    }
}

const MOST_KINDS: usize = 100;

impl OvertimePayFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        self.wage.check()?;
        if self.overtime.len() > MOST_KINDS {
            let allowed = Text::new("nhiều nhất 100 mục", "100 entries at the most");
            let count = self.overtime.len();
            return Err(FactError::out_of_range("overtime", count, allowed));
        }
        Ok(())
    }

    /// The number of hours or pieces of each kind.
    pub(super) fn numbers(&self) -> impl Iterator<Item = Result<(Overtime, Decimal), FactError>> {
        self.overtime.iter().map(|overtime| {
            let number = overtime.quantity.by(self.wage, "overtime.quantity")?;
            Ok((*overtime, number))
        })
    }
}
