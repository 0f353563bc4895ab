//! What stands against the support.

use ansinh_core::Text;
use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};

use super::{
    Claimant, TrainingReason, UnemploymentTrainingSupport, UnemploymentTrainingSupportFacts,
};
use crate::counting::{WorkingDays, corresponding_day};
use crate::instruments::insurance::DECREE_374_2025;
use crate::unemployment::{Claim, Conditions, JobLossReason, UnemploymentLaw};

type Unmet = (Citation, TrainingReason);

impl UnemploymentTrainingSupport {
    /// The conditions that are not met.
    pub(super) fn unmet<T: Trace<TrainingReason>>(
        &self,
        facts: &UnemploymentTrainingSupportFacts,
        trace: &mut T,
    ) -> Result<impl Iterator<Item = Unmet> + use<T>, FactError> {
        let on_benefit = matches!(facts.claimant, Claimant::OnBenefit { .. });
        let qualifies_by_benefit = on_benefit
            && matches!(
                self.law,
                UnemploymentLaw::Law2006 | UnemploymentLaw::Law2025
            );
        let job_loss = match (&self.minimum_months, &self.window_months) {
            _ if qualifies_by_benefit => None,
            (Some(minimum), Some(window)) => {
                let conditions = Conditions {
                    law: self.law,
                    minimum,
                    window,
                    window_short: Some(window),
                    filing: self.filing_months.as_ref(),
                    month_of_end_counts: facts.readings.month_of_end_counts,
                    claim: if on_benefit {
                        Claim::TrainingBesideBenefit
                    } else {
                        Claim::Training
                    },
                };
                conditions.tell_reading(&facts.job_loss, trace);
                let days = WorkingDays::new(&facts.job_loss.holidays);
                Some(conditions.unmet(&facts.job_loss, days)?)
            }
            _ => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước năm 2015, hỗ trợ học nghề cho người không hưởng trợ cấp thất nghiệp",
                        "before 2015, training support of those who draw no benefit",
                    ),
                });
            }
        };
        let again = if facts.supported_before {
            let citation = self.once().ok_or(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2015, hỗ trợ học nghề lần thứ hai",
                    "before 2015, a second training support",
                ),
            })?;
            Some((citation, TrainingReason::AlreadySupported))
        } else {
            None
        };
        let of_job_loss = |(citation, reason)| (citation, TrainingReason::JobLoss { reason });
        let unmet = job_loss.into_iter().flatten().map(of_job_loss);
        let late = self.asked_after_the_benefit(facts);
        Ok(unmet.chain(late).chain(again).chain(self.untimely(facts)))
    }

    /// Whoever draws the benefit asks for training while drawing it, from 2026 on.
    fn asked_after_the_benefit(&self, facts: &UnemploymentTrainingSupportFacts) -> Option<Unmet> {
        let (Claimant::OnBenefit { benefit_ends }, UnemploymentLaw::Law2025) =
            (facts.claimant, self.law)
        else {
            return None;
        };
        let (filed, last_day) = (facts.job_loss.filed, benefit_ends);
        (filed > last_day).then(|| {
            let during = DECREE_374_2025.article("12").clause("3").point("a");
            let reason = JobLossReason::FiledLate { filed, last_day };
            (during.published(), TrainingReason::JobLoss { reason })
        })
    }

    /// What stands against the day on which the course begins.
    fn untimely(&self, facts: &UnemploymentTrainingSupportFacts) -> Option<Unmet> {
        let within = self.start_months.as_ref()?;
        let citation = within.citation.clone();
        if facts.starts < self.decided {
            let in_time =
                |months: &Cited<u32>| corresponding_day(facts.starts, months.value) >= self.decided;
            if !self.running_months.as_ref().is_some_and(in_time) {
                let (starts, decided) = (facts.starts, self.decided);
                return Some((citation, TrainingReason::StartedEarly { starts, decided }));
            }
            let missed = !facts.missed_part_taught_again;
            return missed.then_some((citation, TrainingReason::NotTaughtAgain));
        }
        let from = match facts.claimant {
            Claimant::OnBenefit { benefit_ends } => benefit_ends.max(self.decided),
            // Until the amendment the limit spoke of those who draw the benefit alone.
            Claimant::Other if self.running_months.is_none() => return None,
            Claimant::Other => self.decided,
        };
        let days = WorkingDays::new(&facts.job_loss.holidays);
        let last_day = days.end_of_months(from, within.value);
        let late = facts.starts > last_day;
        late.then_some((citation, TrainingReason::StartsLate { last_day }))
    }
}
