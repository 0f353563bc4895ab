use ansinh_core::calendar::Holidays;
use ansinh_core::facts::{FactError, Facts, explicit, not_negative};
use ansinh_core::{Dong, NaiveDate, Text, date};
use serde::{Deserialize, Serialize};

use super::UnemploymentSuspension;
use crate::counting::WorkingDays;
use crate::unemployment::{BenefitMonth, Stop, StopReason, UnemploymentLaw};

/// How the decision on the benefit came to the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Handover {
    /// Fetched in person or by proxy on this day.
    Fetched(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "super::strategies::around_the_appointment()")
        )]
        NaiveDate,
    ),
    /// Never fetched.
    NotFetched,
    /// Delivered through the National Public Service Portal (from 2026).
    Portal,
}

/// The notice of the search for work in one month of benefit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Notice {
    /// Given on this day, in person or, where the law lets the worker stay away, by post or proxy;
    /// from 2026 also on the portal.
    Given(
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        #[cfg_attr(
            feature = "proptest",
            proptest(strategy = "super::strategies::in_the_benefit()")
        )]
        NaiveDate,
    ),
    /// Given on a day to which the centre moved it because of a disaster (decree 374/2025/NĐ-CP,
    /// article 21(2)(b)).
    OnMovedDay,
    /// Not due: a man of 60 or a woman of 55, a long illness, maternity, a course by decision, or a
    /// contract of under three months (circular 28/2015/TT-BLĐTBXH, article 10(2)).
    Exempt,
    /// Not given.
    Missed,
}

/// How an office reads the law where two readings are defensible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields, default)]
pub struct SuspensionReadings {
    /// The list of those who owe no notice still holds from 2026 on, though the circular rested on
    /// the law of 2013 and decree 374/2025/NĐ-CP, article 21, has no such list.
    pub exemptions_kept: bool,
    /// Saturdays on which the centre works are working days; until 2025 only.
    pub saturdays_count: bool,
    /// Each month of benefit is counted from the end of the one before it, not from the day the
    /// benefit began.
    pub months_from_previous_end: bool,
}

/// The facts of a benefit as it goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct UnemploymentSuspensionFacts {
    /// The first day of benefit, by the decision; from 2015-01-01.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::first_day()")
    )]
    pub first_day: NaiveDate,
    /// Months granted, 1 to 12.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_u32..=12"))]
    pub months: u32,
    /// The benefit, đồng a month.
    pub monthly: Dong,
    /// The day on the appointment slip, from which the decision can be fetched.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::around_the_appointment()")
    )]
    pub appointment: NaiveDate,
    /// How the decision came to the worker. Fetching it is the notice of the first month.
    pub handover: Handover,
    /// The notices of the second month and those after it, in order, as far as they are known.
    #[cfg_attr(
        feature = "proptest",
        proptest(strategy = "super::strategies::notices()")
    )]
    pub notices: Vec<Notice>,
    /// What ended the benefit early, other than notices missed; null if nothing.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "super::strategies::stop()"))]
    pub stop: Option<Stop>,
    /// Public holidays and days off in lieu during the benefit. Those with a fixed day need not be
    /// listed.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    #[cfg_attr(feature = "proptest", proptest(value = "Holidays::default()"))]
    pub holidays: Holidays,
    /// How the office reads the law; may be left out for the default readings.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub readings: SuspensionReadings,
}

impl Facts for UnemploymentSuspensionFacts {
    /// Three months of 3,000,000 đồng from 2026-03-17, the decision fetched on the day of the
    /// appointment, 2026-03-23; no later notice known yet, nothing ended it.
    fn ordinary() -> Self {
        Self {
            first_day: date(2026, 3, 17),
            months: 3,
            monthly: Dong::new(3_000_000),
            appointment: date(2026, 3, 23),
            handover: Handover::Fetched(date(2026, 3, 23)),
            notices: Vec::new(),
            stop: None,
            holidays: Holidays::default(),
            readings: SuspensionReadings::default(),
        }
    }
}

impl UnemploymentSuspensionFacts {
    pub(super) fn days(&self, law: UnemploymentLaw) -> WorkingDays<'_> {
        let saturdays = self.readings.saturdays_count && law != UnemploymentLaw::Law2025;
        WorkingDays::new(&self.holidays).with_saturdays(saturdays)
    }

    /// The months granted.
    pub(super) fn benefit_months(&self) -> impl Iterator<Item = BenefitMonth> + Clone + use<> {
        let from_previous_end = self.readings.months_from_previous_end;
        BenefitMonth::in_a_row(self.first_day, self.months, from_previous_end)
    }

    pub(super) fn check(&self, rule: &UnemploymentSuspension) -> Result<(), FactError> {
        if !(1..=12).contains(&self.months) {
            let allowed = Text::new("từ 1 đến 12 tháng", "1 to 12 months");
            return Err(FactError::out_of_range("months", self.months, allowed));
        }
        if self.first_day < date(2015, 1, 1) {
            let allowed = Text::new("từ ngày 01/01/2015", "2015-01-01 or later");
            return Err(FactError::out_of_range(
                "first_day",
                self.first_day,
                allowed,
            ));
        }
        not_negative("monthly", self.monthly)?;
        if let Handover::Fetched(on) = self.handover
            && on < self.appointment
        {
            let allowed = Text::new("không trước ngày hẹn", "not before the appointment");
            return Err(FactError::out_of_range("handover.fetched", on, allowed));
        }
        if self.handover == Handover::Portal && rule.law != UnemploymentLaw::Law2025 {
            let because = Text::new(
                "trước năm 2026, quyết định được nhận trực tiếp",
                "before 2026 the decision was fetched in person",
            );
            return Err(FactError::contradiction("handover", "portal", because));
        }
        self.check_notices()?;
        self.check_stop(rule)
    }

    fn check_notices(&self) -> Result<(), FactError> {
        let later_months = self.benefit_months().skip(1);
        if self.notices.len() > later_months.clone().count() {
            let allowed = Text::new(
                "không nhiều hơn số tháng hưởng từ tháng thứ hai",
                "no more than the months from the second one on",
            );
            let count = self.notices.len();
            return Err(FactError::out_of_range("notices", count, allowed));
        }
        for (month, notice) in later_months.zip(&self.notices) {
            let Notice::Given(on) = *notice else { continue };
            if on < month.from || month.through < on {
                let allowed = Text::new(
                    "một ngày trong tháng hưởng đó",
                    "a day of that month of benefit",
                );
                return Err(FactError::out_of_range("notices.given", on, allowed));
            }
        }
        Ok(())
    }

    fn check_stop(&self, rule: &UnemploymentSuspension) -> Result<(), FactError> {
        let (Some(stop), Some(last)) = (self.stop, self.benefit_months().last()) else {
            return Ok(());
        };
        let refuse = |because| {
            let value = stop.reason.label();
            Err(FactError::contradiction("stop.reason", value, because))
        };
        if stop.reason == StopReason::MissedNotices {
            return refuse(Text::new(
                "việc không thông báo được xác định từ `notices`",
                "notices missed are told by `notices`",
            ));
        }
        if !stop.reason.is_ground(rule.law) {
            return refuse(Text::new(
                "trước năm 2026, đề nghị của người lao động không phải là căn cứ chấm dứt hưởng",
                "before 2026 the worker's own request ends no benefit",
            ));
        }
        if stop.on < self.first_day || last.through < stop.on {
            let allowed = Text::new("một ngày trong thời hạn hưởng", "a day of the benefit");
            return Err(FactError::out_of_range("stop.on", stop.on, allowed));
        }
        Ok(())
    }
}
