//! Grants of so much a year, or of a level by the years.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::{Dong, Text};

use super::grant::{
    HALF_YEARS_IN_BASE, grant_label, not_yet, once, tell_years, years, years_label,
};
use super::{Reason, Service, Standing, WarParticipantScheme, WarParticipantSchemeFacts};

impl WarParticipantScheme {
    /// So much for each year, with a minimum.
    pub(super) fn yearly<T: Trace<Reason>>(
        facts: &WarParticipantSchemeFacts,
        year: &Cited<Dong>,
        minimum: Option<&Cited<Dong>>,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if facts.standing != Standing::Living {
            let what = Text::new(
                "trợ cấp theo Quyết định 290/2005/QĐ-TTg cho người đã từ trần",
                "the grant of decision 290/2005/QĐ-TTg for those already dead",
            );
            return Err(FactError::NotEstablished { what });
        }
        let half_years = facts.service.half_years();
        if minimum.is_none() && half_years < HALF_YEARS_IN_BASE {
            let what = Text::new(
                "mức thấp nhất của dân quân, du kích tập trung (Quyết định 290/2005/QĐ-TTg)",
                "the minimum of collective militia (decision 290/2005/QĐ-TTg)",
            );
            return Err(FactError::NotEstablished { what });
        }
        tell_years(facts.service, &year.citation, trace);
        let by_years = year
            .value
            .scaled(years(half_years), &Rounding::WHOLE_DONG)?;
        let amount = minimum.map_or(by_years, |minimum| by_years.max(minimum.value));
        trace.step(&year.citation, |citation| {
            let formula = Text::new(
                "mức một năm × số năm, không thấp hơn mức tối thiểu",
                "a year's amount × years, at least the minimum",
            );
            let step = Step::new(grant_label(), formula, amount, citation)
                .input(Text::new("mức một năm", "a year's amount"), year.value);
            match minimum {
                Some(minimum) => step.input(Text::new("mức tối thiểu", "minimum"), minimum.value),
                None => step,
            }
        });
        once(amount, &year.citation, trace)
    }

    pub(super) fn porter<T: Trace<Reason>>(
        &self,
        service: Service,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let level = match service.years {
            0 => &self.porter_under_one_year,
            1 => &self.porter_under_two_years,
            _ => &self.porter_from_two_years,
        };
        let Some(level) = level else {
            return Ok(not_yet(trace));
        };
        trace.step(&level.citation, |citation| {
            let formula = Text::new(
                "mức theo thời gian tham gia",
                "the level of the time served",
            );
            Step::new(grant_label(), formula, level.value, citation)
                .input(years_label(), u32::from(service.years))
        });
        once(level.value, &level.citation, trace)
    }
}
