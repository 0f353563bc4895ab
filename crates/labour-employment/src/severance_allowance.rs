//! Severance allowance (*trợ cấp thôi việc*): half a month's wage for each year that was neither insured
//! against unemployment nor compensated before.
//!
//! The day on which the contract ends governs. Whoever worked for the employer for 12 months or more
//! receives it, unless the contract ended in a way that gives none, or the worker may draw a pension.
//! Odd months count half a year up to five, or up to six from 2021-02-01 on, and a year beyond; in January
//! 2021 the code of 2019 was in force and the older counting still was too. The wage is the average of
//! the last six months under the contract.
//!
//! After a merger, split, sale or transfer a worker who loses the job receives severance for the time
//! before it and a [job-loss allowance](crate::JobLossAllowance) for the time after. Contracts that ended
//! before 2013-05-01 are not covered, nor are public employees.

mod facts;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Payer, Terms};
use ansinh_core::{Coefficient, Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::SeveranceFacts;
pub use reason::SeveranceReason;

use crate::ending_of_contract::{Counted, ENDINGS, Ending, EndingRegime, PaymentTerm, SixWages};

pub(crate) const ABOUT: Text = Text::new("Trợ cấp thôi việc", "Severance allowance");

/// The severance of a contract that ended on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::ending_of_contract::Ending;
/// use ansinh_labour_employment::{SeveranceAllowance, SeveranceFacts};
///
/// let rule = SeveranceAllowance::in_force(date(2024, 6, 28))?;
/// let facts = SeveranceFacts::ordinary(); // two years count, at 10,000,000 đồng
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(10_000_000));
///
/// let dismissed = SeveranceFacts { ending: Ending::Dismissed, ..facts.clone() };
/// assert!(!rule.assess(&dismissed)?.is_entitled());
///
/// let retired = SeveranceFacts { ending: Ending::PensionConditionsMet, ..facts };
/// assert!(rule.assess(&retired).is_err()); // the code of 2012 knows it, that of 2019 does not
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeveranceAllowance {
    /// The day the contract ended.
    pub ended: NaiveDate,
    /// Which texts hold.
    pub regime: EndingRegime,
    /// Months of service asked for.
    pub service_months: Cited<u32>,
    /// Months of wage for a year.
    pub months_a_year: Cited<Coefficient>,
    /// Odd months that count as half a year; one more makes a whole one.
    pub half_year_up_to: Cited<u32>,
    /// Working days within which to pay.
    pub pay_within: Cited<u32>,
    /// Days within which to pay where the employer may take longer.
    pub pay_at_the_latest: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(SeveranceAllowance {
    service_months: None, "số tháng làm việc tối thiểu", "months of service asked for";
    months_a_year: None, "số tháng lương cho mỗi năm", "months of wage for a year";
    half_year_up_to: None, "số tháng lẻ được tính nửa năm", "odd months that count as half a year";
    pay_within: None, "thời hạn trả (ngày làm việc)", "working days within which to pay";
    pay_at_the_latest: None, "thời hạn trả kéo dài (ngày)", "days within which to pay at the latest";
});

impl Rule for SeveranceAllowance {
    type Facts = SeveranceFacts;
    type Award = Payments;
    type Reason = SeveranceReason;

    fn about() -> About {
        About {
            id: "labour-employment/severance-allowance",
            title: ABOUT,
            governing_date: Text::new(
                "ngày chấm dứt hợp đồng lao động",
                "the day the contract ends",
            ),
            regimes: first_days(&[&ENDINGS]),
            reviewed_until: ENDINGS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = ENDINGS.on(when)?;
        let regime = *found.value;
        let article = regime.allowance("48", "46");
        let employer = Cited::new(Payer::Employer, article.clone());
        Ok(Self {
            ended: when.date,
            regime,
            service_months: Cited::new(12, article.clone()),
            months_a_year: Cited::new(Coefficient::tenths(5), article),
            half_year_up_to: regime.half_year_up_to(),
            pay_within: PaymentTerm::usual(regime),
            pay_at_the_latest: PaymentTerm::longest(regime),
            terms: Terms::new(Funding::PaidBy(vec![employer]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<SeveranceReason>>(
        &self,
        facts: &SeveranceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.ending.check(self.regime)?;
        facts.check_division(self.regime)?;
        let wages = SixWages(&facts.last_six_wages);
        wages.check()?;
        let time = self.regime.counted_time("48");
        let counted = facts
            .service
            .counted(self.regime, &time, &self.half_year_up_to, trace)?;
        let refused = self.ending_refuses(facts)?;
        let mut entitled = refused.is_none();
        if let Some(reason) = refused {
            trace.refuse(&self.service_months.citation, || reason);
        }
        if counted.whole_service < self.service_months.value {
            let (months, needed) = (counted.whole_service, self.service_months.value);
            trace.refuse(&self.service_months.citation, || {
                SeveranceReason::ServiceTooShort { months, needed }
            });
            entitled = false;
        }
        if counted.months == 0 {
            trace.refuse(&time, || SeveranceReason::NothingCounts);
            entitled = false;
        }
        if !entitled {
            return Ok(None);
        }
        let amount = self.amount(&counted, wages, trace)?;
        let citation = &self.months_a_year.citation;
        let payments = Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::Exact,
            citation,
        )?;
        let term = PaymentTerm {
            ended: self.ended,
            within: &self.pay_within,
            at_the_latest: &self.pay_at_the_latest,
        };
        Ok(Some(term.told_in(
            payments,
            facts.may_be_paid_late,
            &facts.holidays,
        )?))
    }
}

impl SeveranceAllowance {
    /// Half a month of wage for a year.
    pub(crate) fn amount<N, T: Trace<N>>(
        &self,
        counted: &Counted,
        wages: SixWages<'_>,
        trace: &mut T,
    ) -> Result<Dong, AmountError> {
        wages.tell(&self.regime.average_wage("48", "46"), trace);
        let years = counted.years.to_decimal();
        let months = years
            .checked_mul(self.months_a_year.value.to_decimal())
            .ok_or(AmountError::Overflow)?;
        let amount = wages.times(months)?;
        trace.step(&self.months_a_year.citation, |citation| {
            let formula = Text::new(
                "số năm × số tháng lương mỗi năm × tiền lương bình quân",
                "years × months of wage a year × average wage",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("số năm", "years"), years)
                .input(
                    Text::new("tháng lương mỗi năm", "months a year"),
                    self.months_a_year.value,
                )
        });
        Ok(amount)
    }

    /// Why the way the contract ended gives none, where it does not.
    fn ending_refuses(&self, facts: &SeveranceFacts) -> Result<Option<SeveranceReason>, FactError> {
        let divided = facts.service.whole_service_months.is_some();
        match facts.ending {
            // For the time before a merger, split or transfer.
            Ending::Restructuring if divided => {}
            Ending::Restructuring => return Ok(Some(SeveranceReason::JobLoss)),
            Ending::PensionConditionsMet => return Ok(Some(SeveranceReason::PensionEligible)),
            ending if !ending.gives_severance() => {
                return Ok(Some(SeveranceReason::EndingGivesNone));
            }
            _ => {}
        }
        if facts.pension_eligible && self.regime.is_code_2012() {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "theo Bộ luật năm 2012, trợ cấp thôi việc của người đủ điều kiện hưởng lương hưu khi hợp đồng chấm dứt vì lý do khác",
                    "under the code of 2012, severance of somebody who may draw a pension and whose contract ends otherwise",
                ),
            });
        }
        let pension = facts.pension_eligible;
        Ok(pension.then_some(SeveranceReason::PensionEligible))
    }
}
