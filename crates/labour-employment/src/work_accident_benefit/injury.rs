//! Benefits for a loss of working capacity, once or each month.

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{Bound, Frequency, Line};
use ansinh_core::{Coefficient, Decimal, Dong, Text};

use super::claims::BASE_SALARY;
use super::{AccidentBenefit, BenefitReason, WorkAccidentBenefit};

const ONCE: Text = Text::new("trợ cấp một lần", "one-off benefit");
const MONTHLY: Text = Text::new("trợ cấp hằng tháng", "monthly benefit");
const BY_LOSS: Text = Text::new("theo mức suy giảm", "by the loss");
const BY_YEARS: Text = Text::new("theo thời gian đóng", "by the years contributed");
const ATTENDANT: Text = Text::new("trợ cấp phục vụ", "attendant's benefit");

/// What the benefit depends on.
#[derive(Clone, Copy)]
pub(super) struct Injury {
    pub(super) loss: u32,
    pub(super) months_contributed: u32,
    pub(super) wage: Dong,
    pub(super) needs_attendant: bool,
    pub(super) base: Dong,
    /// Odd months count by half years.
    pub(super) by_half_years: bool,
}

/// A number of the law and what each further unit adds.
struct Growing<'a> {
    first: &'a Cited<Coefficient>,
    each: &'a Cited<Coefficient>,
}

impl Growing<'_> {
    /// The number with so many units added.
    fn with(&self, more: Decimal) -> Result<Coefficient, AmountError> {
        let added = self.each.value.to_decimal().checked_mul(more);
        added
            .and_then(|added| self.first.value.to_decimal().checked_add(added))
            .and_then(|sum| Coefficient::from_decimal(sum.normalize()))
            .ok_or(AmountError::Overflow)
    }
}

impl WorkAccidentBenefit {
    pub(super) fn one_off<T: Trace<BenefitReason>>(
        &self,
        injury: &Injury,
        trace: &mut T,
    ) -> Result<AccidentBenefit, FactError> {
        let by_loss = Growing {
            first: &self.one_off_base,
            each: &self.one_off_per_percent,
        };
        let by_years = Growing {
            first: &self.one_off_first_year,
            each: &self.one_off_per_year,
        };
        let above = injury.loss.saturating_sub(self.owed_from.value);
        let once = together(ONCE, injury, (&by_loss, above), &by_years, trace)?;
        let citation = &self.one_off_base.citation;
        let mut award = AccidentBenefit {
            once,
            total: once,
            ..AccidentBenefit::default()
        };
        if T::LISTENS {
            award.lines = vec![Line {
                label: ONCE,
                value: once.into(),
                frequency: Frequency::Once,
                bound: Bound::Exact,
                citation: citation.clone(),
            }];
        }
        Ok(award)
    }

    pub(super) fn monthly<T: Trace<BenefitReason>>(
        &self,
        injury: &Injury,
        trace: &mut T,
    ) -> Result<AccidentBenefit, FactError> {
        let by_loss = Growing {
            first: &self.monthly_base,
            each: &self.monthly_per_percent,
        };
        let by_years = Growing {
            first: &self.monthly_first_year,
            each: &self.monthly_per_year,
        };
        let above = injury.loss.saturating_sub(self.monthly_from.value);
        let monthly = together(MONTHLY, injury, (&by_loss, above), &by_years, trace)?;
        let attendant = if injury.needs_attendant && injury.loss >= self.attendant_from.value {
            injury
                .base
                .scaled(self.attendant.value, &Rounding::WHOLE_DONG)?
        } else {
            Dong::ZERO
        };
        let total = monthly.plus(attendant)?;
        if attendant > Dong::ZERO {
            trace.step(&self.attendant.citation, |citation| {
                let formula = Text::new("hệ số × mức lương cơ sở", "multiple × base salary");
                Step::new(ATTENDANT, formula, attendant, citation)
                    .input(Text::new("hệ số", "multiple"), self.attendant.value)
                    .input(BASE_SALARY, injury.base)
            });
            trace.step(&self.attendant.citation, |citation| {
                let label = Text::new("mỗi tháng", "each month");
                let formula = Text::new(
                    "trợ cấp hằng tháng + trợ cấp phục vụ",
                    "monthly benefit + attendant's benefit",
                );
                Step::new(label, formula, total, citation)
                    .input(MONTHLY, monthly)
                    .input(ATTENDANT, attendant)
            });
        }
        let mut award = AccidentBenefit {
            monthly,
            attendant,
            total,
            ..AccidentBenefit::default()
        };
        if T::LISTENS {
            let line = |label, value: Dong, by: &Cited<Coefficient>| Line {
                label,
                value: value.into(),
                frequency: Frequency::Monthly,
                bound: Bound::Exact,
                citation: by.citation.clone(),
            };
            award.lines.push(line(MONTHLY, monthly, &self.monthly_base));
            if attendant > Dong::ZERO {
                award
                    .lines
                    .push(line(ATTENDANT, attendant, &self.attendant));
            }
        }
        Ok(award)
    }
}

/// The part by the loss and the part by the years contributed.
fn together<T: Trace<BenefitReason>>(
    label: Text,
    injury: &Injury,
    (by_loss, above): (&Growing<'_>, u32),
    by_years: &Growing<'_>,
    trace: &mut T,
) -> Result<Dong, FactError> {
    let (base, wage) = (injury.base, injury.wage);
    let multiple = by_loss.with(Decimal::from(above))?;
    // Base salaries are whole thousands: this part is whole, and rounded apart changes nothing.
    let for_loss = base.scaled(multiple, &Rounding::WHOLE_DONG)?;
    trace.step(&by_loss.first.citation, |citation| {
        let formula = Text::new("hệ số × mức lương cơ sở", "multiple × base salary");
        Step::new(BY_LOSS, formula, for_loss, citation)
            .input(Text::new("hệ số", "multiple"), multiple)
            .input(BASE_SALARY, base)
    });
    let years = years_after_the_first(injury, trace);
    let share = by_years.with(years)?;
    let for_years = wage.scaled(share, &Rounding::WHOLE_DONG)?;
    trace.step(&by_years.first.citation, |citation| {
        let formula = Text::new("hệ số × tiền lương đóng", "multiple × insured wage");
        Step::new(BY_YEARS, formula, for_years, citation)
            .input(Text::new("hệ số", "multiple"), share)
            .input(Text::new("tiền lương đóng", "insured wage"), wage)
    });
    let sum = for_loss.plus(for_years)?;
    trace.step(&by_loss.first.citation, |citation| {
        let formula = Text::new(
            "theo mức suy giảm + theo thời gian đóng",
            "by the loss + by the years contributed",
        );
        Step::new(label, formula, sum, citation)
            .input(BY_LOSS, for_loss)
            .input(BY_YEARS, for_years)
    });
    Ok(sum)
}

/// Years contributed after the first, in whole or half years.
fn years_after_the_first<T: Trace<BenefitReason>>(injury: &Injury, trace: &mut T) -> Decimal {
    let by_halves = injury.by_half_years;
    let after = injury.months_contributed.saturating_sub(12);
    let (years, odd) = (after / 12, after % 12);
    if odd == 0 {
        return Decimal::from(years);
    }
    trace.caveat(|| Caveat::Reading {
        reading: if by_halves {
            Text::new(
                "tháng lẻ đóng vào quỹ tính theo nửa năm như lương hưu",
                "odd months contributed count by half years, as for a pension",
            )
        } else {
            Text::new(
                "tháng lẻ đóng vào quỹ không tính",
                "odd months contributed are left out",
            )
        },
    });
    let halves = match odd {
        _ if !by_halves => 0,
        1..=6 => 1,
        _ => 2,
    };
    let halves = years.saturating_mul(2).saturating_add(halves);
    Decimal::new(i64::from(halves).saturating_mul(5), 1)
}
