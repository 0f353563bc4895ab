use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};

use super::{EntryDiploma, ProgrammeLevel, TrainingLevelFacts, TrainingLevelReason};

/// Asks one condition after another.
pub(super) struct Asked<'a, T> {
    pub(super) trace: &'a mut T,
    pub(super) refused: bool,
}

impl<T: Trace<TrainingLevelReason>> Asked<'_, T> {
    pub(super) fn ask(
        &mut self,
        met: bool,
        citation: &Citation,
        reason: impl FnOnce() -> TrainingLevelReason,
    ) {
        if !met {
            self.trace.refuse(citation, reason);
            self.refused = true;
        }
    }

    pub(super) fn under_three_months(&mut self, facts: &TrainingLevelFacts, from: &Cited<u32>) {
        let shorter = facts
            .length
            .months()
            .is_some_and(|months| months < from.value);
        self.ask(shorter, &from.citation, || TrainingLevelReason::NotShort {
            months: from.value,
        });
    }

    /// Programmes by years alone: those by modules or credits last until these are accumulated.
    pub(super) fn years(
        &mut self,
        facts: &TrainingLevelFacts,
        least: &Cited<u32>,
        most: &Cited<u32>,
    ) -> Result<(), FactError> {
        if facts.level == ProgrammeLevel::College && facts.entry == EntryDiploma::LowerSecondary {
            self.ask(false, &least.citation, || {
                TrainingLevelReason::NoUpperSecondary
            });
        }
        if facts.by_modules {
            return Ok(());
        }
        let Some(halves) = facts.length.half_years() else {
            let because = Text::new(
                "chương trình theo niên chế tính bằng năm học",
                "a programme by years is stated in school years",
            );
            return Err(FactError::contradiction("length", facts.length, because));
        };
        self.trace.step(&least.citation, |citation| {
            Step::new(
                Text::new("số nửa năm học", "half school years"),
                Text::new(
                    "so với số năm tối thiểu và tối đa",
                    "against the fewest and most years",
                ),
                halves,
                citation,
            )
            .input(Text::new("số năm tối thiểu", "years at least"), least.value)
            .input(Text::new("số năm tối đa", "years at most"), most.value)
        });
        let (fewest, longest) = (least.value, most.value);
        let range = fewest.saturating_mul(2)..=longest.saturating_mul(2);
        self.ask(range.contains(&halves), &most.citation, || {
            TrainingLevelReason::NotSoManyYears { fewest, longest }
        });
        Ok(())
    }
}
