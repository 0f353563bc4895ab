//! Which contributions are due, and at what rates.

use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::{Month, Percent, Text, date};

use super::{ContributionReason, Fund, InsuranceContributions, InsuranceContributionsFacts, Share};

/// A contribution that is due: to which fund, whose share, at what rate.
type Due<'a> = (Fund, Share, &'a Cited<Percent>);

impl InsuranceContributions {
    pub(super) fn too_many_unpaid_days(
        &self,
        facts: &InsuranceContributionsFacts,
    ) -> Result<Option<(Citation, ContributionReason)>, FactError> {
        let days = facts.unpaid_working_days;
        let Some(from) = &self.unpaid_days else {
            return match days {
                0..14 => Ok(None),
                _ => Err(FactError::NotEstablished {
                    what: Text::new(
                        "trước năm 2016, tháng nghỉ không hưởng lương từ 14 ngày làm việc",
                        "before 2016, a month with 14 working days or more without pay",
                    ),
                }),
            };
        };
        let reason = ContributionReason::TooManyUnpaidDays {
            days,
            from: from.value,
        };
        Ok((days >= from.value).then(|| (from.citation.clone(), reason)))
    }

    /// Each contribution due, with its rate.
    pub(super) fn rates(
        &self,
        facts: &InsuranceContributionsFacts,
    ) -> Result<impl Iterator<Item = Due<'_>>, FactError> {
        let accident_relief = self
            .accident_relief
            .as_ref()
            .filter(|_| !facts.paid_from_budget);
        let approved = self
            .accident_approved
            .as_ref()
            .filter(|_| facts.approved_low_accident_rate);
        let accident = accident_relief.or(approved).unwrap_or(&self.accident);
        let relief = self
            .unemployment_relief
            .as_ref()
            .filter(|_| !facts.fully_funded_unit);
        let unemployment = relief.unwrap_or(&self.unemployment_employer);
        let insured = facts.unemployment_insured;
        let by_employer = insured && !self.is_relieved_for_a_recruit(facts)?;
        let (employer, worker) = (Share::Employer, Share::Worker);
        let always = [
            (Fund::Pension, employer, &self.pension_employer),
            (Fund::Sickness, employer, &self.sickness),
            (Fund::Accident, employer, accident),
            (Fund::Health, employer, &self.health_employer),
            (Fund::Pension, worker, &self.pension_worker),
            (Fund::Health, worker, &self.health_worker),
        ];
        let by_employer = by_employer.then_some((Fund::Unemployment, employer, unemployment));
        let by_worker = (Fund::Unemployment, worker, &self.unemployment_worker);
        let by_worker = insured.then_some(by_worker);
        Ok(always.into_iter().chain(by_employer).chain(by_worker))
    }

    /// In the first months after a disabled worker was recruited the employer's share falls away.
    fn is_relieved_for_a_recruit(
        &self,
        facts: &InsuranceContributionsFacts,
    ) -> Result<bool, FactError> {
        let (Some(months), Some(recruited)) = (&self.recruit_months, facts.disabled_recruited)
        else {
            return Ok(false);
        };
        let worked = u32::try_from(Month::of(recruited).until(self.month)).unwrap_or(0);
        let relieved = worked < months.value;
        if relieved && recruited < date(2026, 1, 1) {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "giảm đóng bảo hiểm thất nghiệp cho người khuyết tật tuyển dụng trước năm 2026",
                    "relief for a disabled worker recruited before 2026",
                ),
            });
        }
        Ok(relieved)
    }
}
