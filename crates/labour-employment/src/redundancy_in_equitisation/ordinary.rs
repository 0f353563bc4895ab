//! What is due to redundant workers who neither retire early nor lack a few months: the ordinary
//! allowance of the Labour Code, and a support by years worked.

use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{Bound, Frequency};

use super::{CompanyChange, RedundancyFacts, RedundancyInEquitisation, RedundancyReason};
use crate::ending_of_contract::SixWages;
use crate::job_loss_allowance::even_where_nothing_counts;

impl RedundancyInEquitisation {
    /// The ordinary allowance, and for those hired before the cut-off a support by years worked.
    pub(super) fn ordinary_allowance<T: Trace<RedundancyReason>>(
        &self,
        facts: &RedundancyFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let (Some(job_loss), Some(severance)) = (&self.job_loss, &self.severance) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "theo Nghị định 63/2015/NĐ-CP, chế độ của lao động dôi dư không nghỉ hưu trước tuổi",
                    "under decree 63/2015/NĐ-CP, what is due to redundant workers who don't retire early",
                ),
            });
        };
        let dissolved = facts.company == CompanyChange::DissolvedOrBankrupt;
        let wages = SixWages(&facts.last_six_wages);
        let article = if dissolved { "48" } else { "49" };
        let regime = job_loss.regime;
        let time = regime.counted_time(article);
        let half_year = &job_loss.half_year_up_to;
        let counted = facts.service.counted(regime, &time, half_year, trace)?;
        let needed = &job_loss.service_months;
        if counted.whole_service < needed.value {
            let (months, needed_months) = (counted.whole_service, needed.value);
            trace.refuse(&needed.citation, || RedundancyReason::ServiceTooShort {
                months,
                needed: needed_months,
            });
            return Ok(None);
        }
        let none = facts.none_where_nothing_counts;
        // Severance, not the job-loss allowance, is kept from whoever may draw a pension.
        let pension = dissolved && facts.may_draw_pension(self.left);
        let due = if counted.months > 0 {
            !pension
        } else {
            !dissolved && even_where_nothing_counts(none, trace)
        };
        let mut payments = Payments::told_to(trace);
        if due {
            let (label, amount, citation) = if dissolved {
                let amount = severance.amount(&counted, wages, trace)?;
                let citation = &severance.months_a_year.citation;
                (crate::severance_allowance::ABOUT, amount, citation)
            } else {
                let amount = job_loss.amount(&counted, wages, trace)?;
                let citation = &job_loss.months_a_year.citation;
                (crate::job_loss_allowance::ABOUT, amount, citation)
            };
            payments = payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?;
        }
        if facts.hired_before_cut_off() {
            payments = self.by_years_worked(payments, counted.worked, dissolved, wages, trace)?;
        }
        if payments.is_empty() {
            if pension {
                let article = &severance.service_months.citation;
                trace.refuse(article, || RedundancyReason::PensionEligible);
            } else {
                trace.refuse(&time, || RedundancyReason::NothingCounts);
            }
            return Ok(None);
        }
        Ok(Some(payments))
    }

    fn by_years_worked<T: Trace<RedundancyReason>>(
        &self,
        payments: Payments,
        worked: u32,
        dissolved: bool,
        wages: SixWages<'_>,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        let label = Text::new("hỗ trợ theo số năm làm việc", "support by years worked");
        match (&self.others_a_year, &self.dissolved_a_year) {
            (Some(a_year), _) if !dissolved => {
                self.by_years(payments, label, a_year, worked, trace)
            }
            (_, Some(a_year)) => {
                let years = self.years(worked, trace);
                let months = years
                    .checked_mul(a_year.value.to_decimal())
                    .ok_or(AmountError::Overflow)?;
                let amount = wages.times(months)?;
                trace.step(&a_year.citation, |citation| {
                    let formula = Text::new(
                        "số tháng lương mỗi năm × số năm × tiền lương bình quân",
                        "months of wage a year × years × average wage",
                    );
                    Step::new(label.clone(), formula, amount, citation)
                        .input(Text::new("số năm", "years"), years)
                });
                let citation = &a_year.citation;
                Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, citation)?)
            }
            _ => Ok(payments),
        }
    }
}
