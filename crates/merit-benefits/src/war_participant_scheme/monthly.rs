//! Monthly allowances, what a death leaves of them, and months that were missed.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};
use ansinh_core::{Dong, Month, Text};

use super::grant::{Grant, grant_label, once, stepped, years_label};
use super::{
    MONTHLY_FROM_YEARS, Reason, Scheme, Standing, WarParticipantScheme, WarParticipantSchemeFacts,
    amounts,
};

impl WarParticipantScheme {
    /// A monthly allowance from 15 years, else a grant.
    pub(super) fn soldier<T: Trace<Reason>>(
        &self,
        facts: &WarParticipantSchemeFacts,
        grant: Grant<'_>,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if facts.standing == Standing::DiedBefore || facts.service.years < MONTHLY_FROM_YEARS {
            return stepped(facts, grant, trace);
        }
        let level = match facts.service.years {
            15 => &self.monthly_from_15_years,
            16 => &self.monthly_from_16_years,
            17 => &self.monthly_from_17_years,
            18 => &self.monthly_from_18_years,
            _ => &self.monthly_from_19_years,
        };
        let Some(level) = level else {
            let what = amounts::SOLDIER_MONTHLY_UNKNOWN;
            return Err(FactError::NotEstablished { what });
        };
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức theo số năm tròn", "the level of the whole years");
            Step::new(monthly_label(), formula, level.value, citation)
                .input(years_label(), u32::from(facts.service.years))
        });
        if facts.standing == Standing::Living {
            return monthly(level, trace);
        }
        let amount = level.value.times(3)?;
        let citation = if facts.scheme == Scheme::AntiUsSoldier {
            amounts::ON_DEATH_142
        } else {
            amounts::ON_DEATH_62
        };
        trace.step(&citation, |citation| {
            let formula = Text::new(
                "3 tháng trợ cấp đang hưởng; thôi trả từ tháng sau",
                "three months of the allowance; it stops with the next month",
            );
            Step::new(grant_label(), formula, amount, citation)
        });
        once(amount, &citation, trace)
    }

    pub(super) fn volunteer_monthly<T: Trace<Reason>>(
        &self,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(level) = &self.volunteer_monthly else {
            let what = amounts::VOLUNTEER_MONTHLY_UNKNOWN;
            return Err(FactError::NotEstablished { what });
        };
        trace.step(&level.citation, |citation| {
            let formula = Text::new(
                "không còn khả năng lao động, sống cô đơn; không hưởng trợ cấp một lần",
                "unable to work and alone; no one-off grant",
            );
            Step::new(monthly_label(), formula, level.value, citation)
        });
        monthly(level, trace)
    }

    /// The months a benefit was stopped for, at today's level.
    pub(super) fn missed_months<T: Trace<Reason>>(
        &self,
        stopped: Month,
        level: Dong,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let months = u32::try_from(stopped.until(self.month)).unwrap_or(0);
        if months == 0 {
            trace.refuse(&amounts::STOPPED_102, || Reason::NoMonthsMissed);
            return Ok(None);
        }
        let amount = level.times(months)?;
        trace.step(&amounts::STOPPED_102, |citation| {
            let formula = Text::new(
                "mức cuối cùng theo mức hiện nay × số tháng từ tháng dừng đến tháng quyết định",
                "last amount at today's level × months from the stop to the decision",
            );
            Step::new(grant_label(), formula, amount, citation)
                .input(Text::new("mức hằng tháng", "a month"), level)
                .input(Text::new("số tháng", "months"), months)
        });
        once(amount, &amounts::STOPPED_102, trace)
    }
}

fn monthly<T: Trace<Reason>>(
    level: &Cited<Dong>,
    trace: &T,
) -> Result<Option<Payments>, FactError> {
    Ok(Some(Payments::told_to(trace).with(
        monthly_label(),
        level.value,
        Frequency::Monthly,
        Bound::Exact,
        &level.citation,
    )?))
}

const fn monthly_label() -> Text {
    Text::new("trợ cấp hằng tháng", "monthly allowance")
}
