//! What each claim is worth.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::Cited;
use ansinh_core::money::AmountError;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::rule::{Bound, Frequency, Line};
use ansinh_core::{Decimal, Dong, Text};

use super::injury::Injury;
use super::{AccidentBenefit, BenefitReason, Claim, WorkAccidentBenefit, WorkAccidentBenefitFacts};

/// Not above what the law allows.
const DOWN: Rounding = Rounding::new(Decimal::ONE, Direction::Down, None);

pub(super) const BASE_SALARY: Text = Text::new(
    "mức lương cơ sở, mức tham chiếu",
    "base salary or reference level",
);

impl WorkAccidentBenefit {
    pub(super) fn claimed<T: Trace<BenefitReason>>(
        &self,
        facts: &WorkAccidentBenefitFacts,
        trace: &mut T,
    ) -> Result<Option<AccidentBenefit>, FactError> {
        match facts.claim {
            Claim::Injury { loss, .. } if loss < self.owed_from.value => {
                let from = &self.owed_from;
                trace.refuse(&from.citation, || BenefitReason::TooLittleLost {
                    loss,
                    from: from.value,
                });
                Ok(None)
            }
            Claim::Injury {
                loss,
                months_contributed,
                wage,
                needs_attendant,
            } => {
                let injury = Injury {
                    loss,
                    months_contributed,
                    wage,
                    needs_attendant,
                    base: self.base(facts, trace)?,
                    by_half_years: facts.readings.odd_months_by_half_years,
                };
                if loss < self.monthly_from.value {
                    self.one_off(&injury, trace).map(Some)
                } else {
                    self.monthly(&injury, trace).map(Some)
                }
            }
            Claim::Death => self.death(self.base(facts, trace)?, trace).map(Some),
            Claim::Emigration { monthly } => self.emigration(monthly, trace).map(Some),
            Claim::Recuperation {
                loss,
                days,
                within_thirty_days,
            } => {
                let base = self.base(facts, trace)?;
                self.recuperation(loss, days, within_thirty_days, base, trace)
            }
            Claim::Retraining {
                fee,
                supported_before,
                supported_this_year,
            } => {
                let base = self.base(facts, trace)?;
                self.retraining(fee, supported_before, supported_this_year, base, trace)
            }
        }
    }

    fn death<T: Trace<BenefitReason>>(
        &self,
        base: Dong,
        trace: &mut T,
    ) -> Result<AccidentBenefit, FactError> {
        let times = &self.death;
        let once = base.times(times.value)?;
        trace.step(&times.citation, |citation| {
            let formula = Text::new("số lần × mức lương cơ sở", "times × base salary");
            Step::new(AT_DEATH, formula, once, citation)
                .input(Text::new("số lần", "times"), times.value)
                .input(BASE_SALARY, base)
        });
        let mut award = AccidentBenefit {
            once,
            survivors: true,
            total: once,
            ..AccidentBenefit::default()
        };
        if T::LISTENS {
            let survivors = Text::new("chế độ tử tuất của thân nhân", "survivors' benefits");
            award.lines = vec![
                line(AT_DEATH, once, Bound::Exact, times),
                Line {
                    label: survivors,
                    value: true.into(),
                    frequency: Frequency::None,
                    bound: Bound::Exact,
                    citation: times.citation.clone(),
                },
            ];
        }
        Ok(award)
    }

    fn emigration<T: Trace<BenefitReason>>(
        &self,
        monthly: Dong,
        trace: &mut T,
    ) -> Result<AccidentBenefit, FactError> {
        let Some(months) = &self.emigration_months else {
            return Err(not_established(Text::new(
                "trước ngày 01/7/2016, trợ cấp một lần khi ra nước ngoài định cư",
                "before 2016-07-01, the benefit at emigration",
            )));
        };
        let amount = monthly.times(months.value)?;
        trace.step(&months.citation, |citation| {
            let formula = Text::new("số tháng × mức đang hưởng", "months × benefit drawn");
            Step::new(AT_EMIGRATION, formula, amount, citation)
                .input(Text::new("số tháng", "months"), months.value)
                .input(Text::new("mức đang hưởng", "benefit drawn"), monthly)
        });
        Ok(paid_once::<T, _>(
            AT_EMIGRATION,
            amount,
            Bound::Exact,
            months,
        ))
    }

    fn recuperation<T: Trace<BenefitReason>>(
        &self,
        loss: u32,
        days: u32,
        within_thirty_days: bool,
        base: Dong,
        trace: &mut T,
    ) -> Result<Option<AccidentBenefit>, FactError> {
        let (Some(per_day), Some(from)) = (&self.recuperation_per_day, &self.recuperation_from)
        else {
            return Err(not_established(Text::new(
                "trước ngày 01/01/2016, dưỡng sức, phục hồi sức khỏe",
                "before 2016-01-01, recuperation",
            )));
        };
        if !within_thirty_days {
            let citation = &per_day.citation;
            trace.refuse(citation, || BenefitReason::NotWithinThirtyDays);
            return Ok(None);
        }
        let Some(most) = self.recuperation_days_at(loss) else {
            trace.refuse(&from.citation, || BenefitReason::TooLittleLost {
                loss,
                from: from.value,
            });
            return Ok(None);
        };
        let paid = days.min(most.value);
        trace.step(&most.citation, |citation| {
            let label = Text::new("số ngày dưỡng sức", "days of recuperation");
            let formula = Text::new("không quá số ngày tối đa", "no more than the most days");
            Step::new(label, formula, paid, citation)
                .input(Text::new("số ngày quyết định", "days decided"), days)
                .input(Text::new("số ngày tối đa", "most days"), most.value)
        });
        let multiple = per_day.value.times(paid).ok_or(AmountError::Overflow)?;
        let amount = base.scaled(multiple, &Rounding::WHOLE_DONG)?;
        trace.step(&per_day.citation, |citation| {
            let formula = Text::new(
                "số ngày × mức một ngày × mức lương cơ sở",
                "days × share a day × base salary",
            );
            Step::new(RECUPERATION, formula, amount, citation)
                .input(Text::new("số ngày", "days"), paid)
                .input(Text::new("mức một ngày", "share a day"), per_day.value)
                .input(BASE_SALARY, base)
        });
        Ok(Some(paid_once::<T, _>(
            RECUPERATION,
            amount,
            Bound::Exact,
            per_day,
        )))
    }

    /// The most days of recuperation after such a loss, if any.
    fn recuperation_days_at(&self, loss: u32) -> Option<&Cited<u32>> {
        let steps = [
            (&self.recuperation_most_from, &self.recuperation_most_days),
            (&self.recuperation_more_from, &self.recuperation_more_days),
            (&self.recuperation_from, &self.recuperation_days),
        ];
        let reached = |from: &Option<Cited<u32>>| {
            let from = from.as_ref();
            from.is_some_and(|from| loss >= from.value)
        };
        let step = steps.into_iter().find(|(from, _)| reached(from));
        step.and_then(|(_, days)| days.as_ref())
    }

    fn retraining<T: Trace<BenefitReason>>(
        &self,
        fee: Dong,
        supported_before: u32,
        supported_this_year: bool,
        base: Dong,
        trace: &mut T,
    ) -> Result<Option<AccidentBenefit>, FactError> {
        let (Some(share), Some(ceiling), Some(times)) = (
            &self.retraining_share,
            &self.retraining_ceiling,
            &self.retraining_times,
        ) else {
            return Err(not_established(Text::new(
                "trước ngày 01/7/2016, hỗ trợ chuyển đổi nghề nghiệp",
                "before 2016-07-01, support of retraining",
            )));
        };
        let (citation, times) = (&times.citation, times.value);
        if supported_before >= times {
            trace.refuse(citation, || BenefitReason::SupportedBefore { times });
            return Ok(None);
        }
        if supported_this_year {
            trace.refuse(citation, || BenefitReason::SupportedThisYear);
            return Ok(None);
        }
        let of_fee = share.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let part = fee.scaled(of_fee, &DOWN)?;
        let ceiling = base.times(ceiling.value)?;
        let amount = part.min(ceiling);
        trace.step(citation, |citation| {
            let formula = Text::new(
                "phần học phí, không quá mức trần",
                "share of the fee, no more than the ceiling",
            );
            Step::new(RETRAINING, formula, amount, citation)
                .input(Text::new("phần học phí", "share of the fee"), part)
                .input(Text::new("mức trần", "ceiling"), ceiling)
        });
        Ok(Some(paid_once::<T, _>(
            RETRAINING,
            amount,
            Bound::AtMost,
            share,
        )))
    }
}

const AT_DEATH: Text = Text::new("trợ cấp một lần khi chết", "one-off benefit at death");
const AT_EMIGRATION: Text = Text::new(
    "trợ cấp một lần khi ra nước ngoài định cư",
    "one-off benefit at emigration",
);
const RECUPERATION: Text = Text::new("dưỡng sức, phục hồi sức khỏe", "recuperation");
const RETRAINING: Text = Text::new("hỗ trợ chuyển đổi nghề nghiệp", "support of retraining");

fn not_established(what: Text) -> FactError {
    FactError::NotEstablished { what }
}

fn line<V>(label: Text, amount: Dong, bound: Bound, by: &Cited<V>) -> Line {
    Line {
        label,
        value: amount.into(),
        frequency: Frequency::Once,
        bound,
        citation: by.citation.clone(),
    }
}

fn paid_once<T: Trace<BenefitReason>, V>(
    label: Text,
    once: Dong,
    bound: Bound,
    by: &Cited<V>,
) -> AccidentBenefit {
    let mut award = AccidentBenefit {
        once,
        total: once,
        ..AccidentBenefit::default()
    };
    if T::LISTENS {
        award.lines = vec![line(label, once, bound, by)];
    }
    award
}
