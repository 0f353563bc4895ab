//! The days of a stay, by the provisions that pay them, and those of the decision.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::told::Told;
use ansinh_core::{NaiveDate, Text};
use chrono::{Days, Months};

use super::award::CarePeriod;
use super::facts::TemporaryCareFacts;
use super::{Reason, TemporaryCare, in_force};

impl TemporaryCare {
    /// The last day a stay may have, and the days that are paid.
    pub(super) fn days<T: Trace<Reason>>(
        &self,
        facts: &TemporaryCareFacts,
        months: u32,
        trace: &mut T,
    ) -> Result<(NaiveDate, u32), FactError> {
        let after = if facts.readings.thirty_day_months {
            add_days(self.first_day, months.saturating_mul(30))?
        } else {
            self.first_day
                .checked_add_months(Months::new(months))
                .ok_or_else(|| out_of_calendar(self.first_day))?
        };
        let most = after.signed_duration_since(self.first_day).num_days();
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        let uncounted = u32::from(facts.readings.first_day_not_counted);
        let most = most.saturating_add(uncounted);
        if facts.days >= most.min(months.saturating_mul(30)) {
            trace.caveat(|| count_of_months(facts.readings.thirty_day_months));
        }
        let end = add_days(self.first_day, most.saturating_sub(1))?;
        Ok((end, facts.days.min(most)))
    }

    /// The days by the provisions that pay them.
    pub(super) fn periods<T: Trace<Reason>>(
        &self,
        facts: &TemporaryCareFacts,
        days: u32,
        trace: &mut T,
    ) -> Result<Told<CarePeriod>, FactError> {
        let after = add_days(self.first_day, days)?;
        let mut periods = Told::to(trace);
        let mut several = false;
        let mut from = self.first_day;
        for (citation, next) in in_force::meals_from(self.first_day) {
            let until = match next {
                Some(next) if next < after && !facts.readings.provision_of_the_first_day => next,
                _ => after,
            };
            let days = until.signed_duration_since(from).num_days().max(0);
            let days = u32::try_from(days).unwrap_or(u32::MAX);
            trace.step(&citation, |citation| {
                let label = Text::new("số ngày theo quy định này", "days under this provision");
                let formula = Text::new(
                    "mỗi ngày theo quy định của ngày đó",
                    "each day by the provision of that day",
                );
                Step::new(label, formula, days, citation).input(Text::new("từ ngày", "from"), from)
            });
            periods.push(|| CarePeriod {
                from,
                days,
                citation,
            });
            if until >= after {
                break;
            }
            (from, several) = (until, true);
        }
        if several {
            trace.caveat(|| EACH_DAY);
        }
        Ok(periods)
    }

    /// The last day of the commune and of the district, where the file's day is told.
    pub(super) fn decided_by(&self, facts: &TemporaryCareFacts) -> Option<[Cited<NaiveDate>; 2]> {
        let (filed, commune, district) = (
            facts.filed?,
            self.commune_days.as_ref()?,
            self.district_days.as_ref()?,
        );
        let after = |day, days: &Cited<u32>, point| {
            let citation = in_force::of_decision(facts.ground, point);
            Cited::new(facts.holidays.after(day, days.value), citation)
        };
        let sent = after(filed, commune, "b");
        let decided = after(sent.value, district, "c");
        Some([sent, decided])
    }
}

const EACH_DAY: Caveat = Caveat::Reading {
    reading: Text::new(
        "mỗi ngày chăm sóc hưởng theo quy định của ngày đó",
        "each day of care is paid by the provision of that day",
    ),
};

fn count_of_months(thirty_days: bool) -> Caveat {
    Caveat::Reading {
        reading: if thirty_days {
            Text::new(
                "mỗi tháng chăm sóc tạm thời tính 30 ngày",
                "a month of temporary care is counted as 30 days",
            )
        } else {
            Text::new(
                "tháng chăm sóc tạm thời tính theo dương lịch từ ngày đầu tiên",
                "months of temporary care are those of the calendar, from the first day",
            )
        },
    }
}

pub(super) fn not_established(what: Text) -> FactError {
    FactError::NotEstablished { what }
}

pub(super) fn add_days(day: NaiveDate, days: u32) -> Result<NaiveDate, FactError> {
    day.checked_add_days(Days::new(days.into()))
        .ok_or_else(|| out_of_calendar(day))
}

fn out_of_calendar(day: NaiveDate) -> FactError {
    let allowed = Text::new("một ngày còn trong lịch", "a day within the calendar");
    FactError::out_of_range("days", day, allowed)
}
