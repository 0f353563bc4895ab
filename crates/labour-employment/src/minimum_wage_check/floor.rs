//! The least a wage may be: the minimum of the region, what was kept of 2025, and the uplifts.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::series::Region;
use ansinh_core::{Decimal, Dong, Percent, Text};

use super::facts::{MinimumWageCheckFacts, WorkingConditions};
use super::in_force::Uplift;
use super::{MinimumWageCheck, MinimumWageReason};
use crate::shown::shown;

/// The first whole đồng that is not below a floor.
pub(super) const UP_TO_DONG: Rounding = Rounding::new(Decimal::ONE, Direction::Up, None);

/// The unit of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Month,
    Hour,
}

impl MinimumWageCheck {
    /// The floor of a region, exact. `comparable` is the wage of a job as demanding in normal
    /// conditions, in the same unit.
    pub(super) fn floor<T: Trace<MinimumWageReason>>(
        &self,
        unit: Unit,
        minimum: &Cited<Dong>,
        region: Region,
        facts: &MinimumWageCheckFacts,
        comparable: Option<Decimal>,
        trace: &mut T,
    ) -> Result<Decimal, FactError> {
        trace.step(&minimum.citation, |citation| {
            let label = Text::new("mức lương tối thiểu", "minimum wage");
            let formula = Text::new("mức của vùng", "level of the region");
            Step::new(label, formula, minimum.value, citation)
        });
        let mut floor = minimum.value.to_decimal();
        if let Some(kept) = self
            .kept(unit, region, facts)
            .filter(|kept| kept.value > minimum.value)
        {
            floor = kept.value.to_decimal();
            trace.step(&kept.citation, |citation| {
                let label = Text::new("mức được giữ", "minimum that is kept");
                let formula = Text::new(
                    "mức của địa bàn vào ngày 31/12/2025, cao hơn mức mới",
                    "minimum of the place on 2025-12-31, above the new one",
                );
                Step::new(label, formula, kept.value, citation)
            });
        }
        if facts.trained && due(self.trained, facts)? {
            let label = Text::new("mức của lao động qua đào tạo", "floor of trained work");
            floor = raise(label, floor, &self.trained_uplift, trace)?;
        }
        let uplift = match facts.conditions {
            WorkingConditions::Normal => return Ok(floor),
            WorkingConditions::Hazardous(_) => &self.hazard_uplift,
            WorkingConditions::EspeciallyHazardous(_) => &self.especially_hazardous_uplift,
        };
        if let (true, Some(uplift)) = (due(self.hazard, facts)?, uplift) {
            let label = Text::new(
                "mức của việc nặng nhọc, độc hại, nguy hiểm",
                "floor of hazardous work",
            );
            floor = raise(
                label,
                floor.max(comparable.unwrap_or_default()),
                uplift,
                trace,
            )?;
        }
        Ok(floor)
    }

    /// The minimum of the place on 2025-12-31, where it was higher and the worker was hired by then.
    fn kept(
        &self,
        unit: Unit,
        region: Region,
        facts: &MinimumWageCheckFacts,
    ) -> Option<Cited<Dong>> {
        let kept = self.kept_of_2025.as_ref().filter(|_| facts.hired_by_2025)?;
        let table = match unit {
            Unit::Month => kept.monthly,
            Unit::Hour => kept.hourly,
        };
        let in_2025 = facts.region_in_2025.unwrap_or(region);
        Some(Cited::new(table.of(in_2025), kept.citation.clone()))
    }
}

/// Is the uplift due in this case?
fn due(uplift: Uplift, facts: &MinimumWageCheckFacts) -> Result<bool, FactError> {
    match uplift {
        Uplift::NotEstablished => Err(FactError::NotEstablished {
            what: Text::new(
                "trước ngày 1/7/2013, mức lương của công việc nặng nhọc, độc hại, nguy hiểm",
                "before 2013-07-01, the wage of arduous, toxic and dangerous work",
            ),
        }),
        Uplift::ByLaw => Ok(true),
        Uplift::None => Ok(false),
        Uplift::ByAgreement => Ok(facts.uplifts_agreed),
    }
}

/// The floor raised by an uplift.
fn raise<T: Trace<MinimumWageReason>>(
    label: Text,
    floor: Decimal,
    uplift: &Cited<Percent>,
    trace: &mut T,
) -> Result<Decimal, AmountError> {
    let raised = Decimal::ONE_HUNDRED
        .checked_add(uplift.value.to_decimal())
        .and_then(|percent| floor.checked_mul(percent))
        .and_then(|raised| raised.checked_div(Decimal::ONE_HUNDRED))
        .ok_or(AmountError::Overflow)?;
    trace.step(&uplift.citation, |citation| {
        let formula = Text::new("mức × (100% + tỷ lệ)", "floor × (100 % + the uplift)");
        Step::new(label, formula, shown(raised), citation)
            .input(Text::new("mức", "floor"), shown(floor))
            .input(Text::new("tỷ lệ", "uplift"), uplift.value)
    });
    Ok(raised)
}
