use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::{Coefficient, Decimal, Percent, Text};

use super::{Harm, Loss, WorkAccidentCompensation, WorkAccidentCompensationFacts};

impl WorkAccidentCompensation {
    /// The compensation in months of wage.
    pub(super) fn full_months(
        &self,
        facts: &WorkAccidentCompensationFacts,
    ) -> Result<Coefficient, FactError> {
        let whole = self
            .months(facts.loss)
            .and_then(plain)
            .ok_or(AmountError::Overflow)?;
        let Harm::Disease {
            examined_before: Some(before),
        } = facts.harm
        else {
            return Ok(whole);
        };
        if before < self.owed_from.value {
            return Ok(whole);
        }
        let on_one_line = |loss| (self.base_up_to.value..self.most_from.value).contains(&loss);
        match facts.loss {
            Loss::Percent(now) if on_one_line(before) && on_one_line(now) => {
                let more = now.saturating_sub(before);
                let months = self.months_per_percent.value.times(more).and_then(plain);
                Ok(months.ok_or(AmountError::Overflow)?)
            }
            _ => Err(FactError::NotEstablished {
                what: Text::new(
                    "phần chênh lệch khi giám định lại bệnh nghề nghiệp qua mốc 10 % hoặc 81 %",
                    "the difference when a disease examined again passes 10 or 81 per cent",
                ),
            }),
        }
    }

    /// Months of wage for a loss, or `None` out of range.
    fn months(&self, loss: Loss) -> Option<Coefficient> {
        let Loss::Percent(loss) = loss else {
            return Some(self.most_months.value);
        };
        if loss < self.owed_from.value {
            return Some(Coefficient::ZERO);
        }
        if loss >= self.most_from.value {
            return Some(self.most_months.value);
        }
        let above = loss.saturating_sub(self.base_up_to.value);
        let more = self.months_per_percent.value.times(above)?;
        self.base_months.value.plus(more)
    }
}

/// So many per cent of a coefficient, or `None` out of range.
pub(super) fn of_percent(coefficient: Coefficient, percent: Percent) -> Option<Coefficient> {
    let product = coefficient
        .to_decimal()
        .checked_mul(percent.to_decimal())?
        .checked_div(Decimal::ONE_HUNDRED)?;
    plain(Coefficient::from_decimal(product)?)
}

/// The same coefficient without zeros at its end: 8 instead of 8.0.
fn plain(coefficient: Coefficient) -> Option<Coefficient> {
    Coefficient::from_decimal(coefficient.to_decimal().normalize())
}
