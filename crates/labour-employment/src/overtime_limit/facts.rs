use ansinh_core::facts::{FactError, Facts};
use ansinh_core::{Decimal, Text};
use serde::{Deserialize, Serialize};

use crate::Hours;

/// Who works, as far as working overtime goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OvertimeWorker {
    /// How old.
    pub age: OvertimeAge,
    /// Mildly disabled with a reduction of working capacity of 51 % or more, severely or extremely
    /// severely disabled.
    pub disabled: bool,
    /// In an arduous, toxic or dangerous job, or an especially such one (*nghề, công việc nặng nhọc,
    /// độc hại, nguy hiểm*).
    pub hazardous_job: bool,
    /// Pregnant from the seventh month; from the sixth when working in highland, remote or border
    /// areas or on islands.
    pub late_pregnancy: bool,
    /// A mother who raises a child under 12 months.
    pub child_under_12_months: bool,
}

/// Age, as far as working overtime goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum OvertimeAge {
    /// 18 or over.
    Adult,
    /// From 15 to under 18, in an occupation listed for overtime.
    #[serde(rename = "from-15-in-listed-work")]
    From15InListedWork,
    /// From 15 to under 18, in any other occupation.
    #[serde(rename = "from-15")]
    From15,
    /// Under 15.
    #[serde(rename = "under-15")]
    Under15,
}

/// What the work is, where the law allows more than 200 hours a year for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum ListedCase {
    /// None of these.
    None,
    /// Making textiles, garments, leather, shoes, or processed farm, forest and aquatic products for
    /// export.
    ExportProcessing,
    /// Making electric, electronic or salt products for export; since 2021-01-01.
    ElectricElectronicSalt,
    /// Electricity, telecommunications, oil refining, water supply and drainage.
    Utilities,
    /// Work that needs high skills the labour market can't supply in time; since 2021-01-01.
    ScarceSkills,
    /// Urgent work that can't be put off.
    Urgent,
    /// Urgent work of official duty in State bodies; since 2021-02-01.
    OfficialDuty,
    /// Public services, medical care, education and vocational education; since 2021-02-01.
    PublicService,
    /// Direct production and business in enterprises whose week has at most 44 normal hours; since
    /// 2021-02-01.
    #[serde(rename = "week-of-44-hours")]
    WeekOf44Hours,
}

/// How normal working hours are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Schedule {
    /// By the day.
    Daily,
    /// By the week.
    Weekly,
    /// Part-time (*không trọn thời gian*).
    PartTime,
}

/// How the law is read where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct OvertimeLimitReadings {
    /// Resolution 17/2022/UBTVQH15 ended with the epidemic measures on 2022-12-31. It names no end,
    /// and by default goes on.
    pub resolution_17_ended_with_2022: bool,
    /// Whoever article 1(1) of the resolution leaves out may still work 60 hours a month where the
    /// Labour Code itself allows 300 hours a year, as article 2 speaks of the employer. By default
    /// they stay at 40.
    pub excluded_may_work_60_hours: bool,
}

/// The facts of somebody's overtime on a day, in its month and in its year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct OvertimeLimitFacts {
    /// Who works.
    pub worker: OvertimeWorker,
    /// The worker agrees to the overtime.
    pub consents: bool,
    /// Orders of defence and security, or saving lives and property in disasters, fires, epidemics
    /// (*làm thêm giờ trong trường hợp đặc biệt*).
    pub special_case: bool,
    /// Whether the work is one for which more than 200 hours a year are allowed.
    pub listed_case: ListedCase,
    /// How normal hours are set.
    pub schedule: Schedule,
    /// A weekly day of rest, a public holiday or Tết.
    pub day_off: bool,
    /// Normal hours of the day, 0 to 24; none on a day off.
    pub normal_hours: Hours,
    /// Overtime on the day, hours, 0 to 24.
    pub overtime_in_day: Hours,
    /// Overtime in the month so far, the day included, hours, at most 744.
    pub overtime_in_month: Hours,
    /// Overtime in the year so far, the day included, hours, at most 8,784.
    pub overtime_in_year: Hours,
    /// How the law is read; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: OvertimeLimitReadings,
}

impl Facts for OvertimeLimitFacts {
    /// A grown-up without any protection who agrees to two hours after a day of eight, the first
    /// overtime of the year, in work for which 200 hours a year are the limit.
    fn ordinary() -> Self {
        Self {
            worker: OvertimeWorker {
                age: OvertimeAge::Adult,
                disabled: false,
                hazardous_job: false,
                late_pregnancy: false,
                child_under_12_months: false,
            },
            consents: true,
            special_case: false,
            listed_case: ListedCase::None,
            schedule: Schedule::Daily,
            day_off: false,
            normal_hours: Hours::whole(8),
            overtime_in_day: Hours::whole(2),
            overtime_in_month: Hours::whole(2),
            overtime_in_year: Hours::whole(2),
            readings: OvertimeLimitReadings::default(),
        }
    }
}

impl OvertimeLimitFacts {
    pub(super) fn check(&self) -> Result<(), FactError> {
        at_most("normal_hours", self.normal_hours, 24)?;
        at_most("overtime_in_day", self.overtime_in_day, 24)?;
        at_most("overtime_in_month", self.overtime_in_month, 744)?;
        at_most("overtime_in_year", self.overtime_in_year, 8_784)?;
        if self.day_off && self.normal_hours > Hours::ZERO {
            let because = Text::new(
                "ngày nghỉ không có giờ làm việc bình thường",
                "a day off has no normal hours",
            );
            let hours = self.normal_hours;
            return Err(FactError::contradiction("normal_hours", hours, because));
        }
        let part = |field, part: Hours, of: Hours| {
            let because = Text::new(
                "số giờ làm thêm trong tháng gồm cả ngày, trong năm gồm cả tháng",
                "overtime of the month includes that of the day, of the year that of the month",
            );
            if part > of {
                return Err(FactError::contradiction(field, of, because));
            }
            Ok(())
        };
        part(
            "overtime_in_month",
            self.overtime_in_day,
            self.overtime_in_month,
        )?;
        part(
            "overtime_in_year",
            self.overtime_in_month,
            self.overtime_in_year,
        )
    }
}

fn at_most(field: &str, hours: Hours, most: u32) -> Result<(), FactError> {
    if hours.to_decimal() > Decimal::from(most) {
        let allowed = match most {
            24 => Text::new("từ 0 đến 24 giờ", "0 to 24 hours"),
            744 => Text::new("từ 0 đến 744 giờ", "0 to 744 hours"),
            _ => Text::new("từ 0 đến 8.784 giờ", "0 to 8,784 hours"),
        };
        return Err(FactError::out_of_range(field, hours, allowed));
    }
    Ok(())
}
