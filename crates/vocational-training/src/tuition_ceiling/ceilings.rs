//! The ceiling of a field, and where there is none.

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::{Dong, Text};

use super::{Field, TuitionCeiling, TuitionCeilingReason};
use crate::ProgrammeLevel;

impl TuitionCeiling {
    /// The ceiling of a field at a level, đồng a month, where recurrent expenditure is not covered.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] for a year without a table, or a field that its table does not name.
    pub fn of(&self, field: Field, level: ProgrammeLevel) -> Result<&Cited<Dong>, FactError> {
        let found = match self.group_1 {
            Some(_) => match field.group_of_2021() {
                Some(1) => &self.group_1,
                Some(2) => &self.group_2,
                Some(3) => &self.group_3,
                Some(4) => &self.group_4,
                Some(5) => &self.group_5,
                Some(6) => &self.group_6,
                Some(7) => &self.group_7,
                Some(8) => &self.group_8,
                _ => &None,
            },
            None => match (field.group_of_2015(), level) {
                (Some(1), ProgrammeLevel::College) => &self.college_social,
                (Some(2), ProgrammeLevel::College) => &self.college_technical,
                (Some(3), ProgrammeLevel::College) => &self.college_medical,
                (Some(1), _) => &self.intermediate_social,
                (Some(2), _) => &self.intermediate_technical,
                (Some(3), _) => &self.intermediate_medical,
                _ => &None,
            },
        };
        found.as_ref().ok_or(FactError::NotEstablished {
            what: Text::new(
                "mức trần học phí của nhóm ngành, nghề này trong năm học này",
                "the ceiling of tuition of this field in this school year",
            ),
        })
    }

    pub(super) fn multiple(&self) -> Result<&Cited<u32>, FactError> {
        self.self_financing_multiple
            .as_ref()
            .ok_or_else(self_financing)
    }

    /// Tells why there is no ceiling. Elementary training is known to be free, not read.
    pub(super) fn refuse<T: Trace<TuitionCeilingReason>>(
        &self,
        reason: TuitionCeilingReason,
        trace: &mut T,
    ) -> Result<(), FactError> {
        match reason {
            TuitionCeilingReason::CoversInvestment => {
                self.multiple()?;
                trace.refuse(&self.free, || reason);
            }
            TuitionCeilingReason::HighQuality => trace.refuse(&self.free, || reason),
            TuitionCeilingReason::NoCeilingForLevel => {
                trace.refuse(&self.free_level, || reason);
            }
        }
        Ok(())
    }
}

const fn self_financing() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước năm học 2023–2024, mức trần khi tự bảo đảm chi thường xuyên, chi đầu tư",
            "before 2023–2024, the ceiling where recurrent expenditure or investment is covered",
        ),
    }
}
