//! Job-loss allowance (*trợ cấp mất việc làm*): a month's wage for each year that was neither insured
//! against unemployment nor compensated before, and at least two months' wage.
//!
//! The day on which the contract ends governs. It is due to whoever worked for the employer for 12 months
//! or more and loses the job by a change of structure or technology, for economic reasons, or on a merger,
//! split, sale or transfer. Time, broken years and wage are those of [severance](crate::SeveranceAllowance).
//!
//! Somebody insured from the first day has no time that counts. The words of decree 145/2020, article
//! 8(2), "less than 24 months", include that: two months' wage are due, as is usually advised, and the
//! answer says that this is a reading; `none_where_nothing_counts` gives nothing instead.

use ansinh_core::calendar::Holidays;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Payer, Terms};
use ansinh_core::{Coefficient, Decimal, Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

use crate::ending_of_contract::{
    Counted, ENDINGS, Ending, EndingRegime, PaymentTerm, Service, SixWages,
};

pub(crate) const ABOUT: Text = Text::new("Trợ cấp mất việc làm", "Job-loss allowance");

ansinh_core::messages! {
    /// Why there is no job-loss allowance.
    pub enum JobLossReason {
        /// The job was not lost in a way that gives it.
        NotJobLoss = "not-job-loss",
            vi: "không mất việc làm do thay đổi cơ cấu, công nghệ, lý do kinh tế hoặc chia, tách, hợp nhất, sáp nhập, chuyển nhượng",
            en: "the job was not lost by restructuring, for economic reasons, or on a merger, split or transfer";
        /// Not yet 12 months with the employer.
        ServiceTooShort {
            /// Months of the whole service.
            months: u32,
            /// Months asked for.
            needed: u32,
        } = "service-too-short",
            vi: "làm việc {months} tháng, cần đủ {needed} tháng",
            en: "{months} months of service, {needed} needed";
        /// All of the time was insured or compensated, and the office reads the floor as not meant.
        NothingCounts = "nothing-counts",
            vi: "toàn bộ thời gian làm việc đã tham gia bảo hiểm thất nghiệp hoặc đã được trả trợ cấp",
            en: "all of the service was insured against unemployment or compensated before";
    }
}

/// The facts of a job that was lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct JobLossFacts {
    /// How the contract ended.
    #[cfg_attr(feature = "proptest", proptest(strategy = "mostly_restructuring()"))]
    pub ending: Ending,
    /// The time with the employer.
    pub service: Service,
    /// Contract wages of the last six months, đồng from 0: wage, wage supplements and other fixed
    /// additions.
    pub last_six_wages: [Dong; 6],
    /// How the law is read where no time counts; may be left out for the default reading.
    #[serde(default, skip_serializing_if = "ansinh_core::facts::is_default")]
    pub none_where_nothing_counts: bool,
}

impl Facts for JobLossFacts {
    /// A restructuring after ten years, eight of them insured, at 10,000,000 đồng a month.
    fn ordinary() -> Self {
        Self {
            ending: Ending::Restructuring,
            service: Service::ordinary(),
            last_six_wages: [Dong::new(10_000_000); 6],
            none_where_nothing_counts: false,
        }
    }
}

/// The job-loss allowance of a contract that ended on a day.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_labour_employment::ending_of_contract::{Service, WorkedTime};
/// use ansinh_labour_employment::{JobLossAllowance, JobLossFacts};
///
/// let rule = JobLossAllowance::in_force(date(2026, 3, 31))?;
/// let a_year = Service { worked: WorkedTime::Months(12), insured_months: 0, ..Service::ordinary() };
/// let facts = JobLossFacts { service: a_year, ..JobLossFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(20_000_000)); // two months' wage at least
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JobLossAllowance {
    /// The day the contract ended.
    pub ended: NaiveDate,
    /// Which texts hold.
    pub regime: EndingRegime,
    /// Months of service asked for.
    pub service_months: Cited<u32>,
    /// Months of wage for a year.
    pub months_a_year: Cited<Coefficient>,
    /// Months of wage at least.
    pub months_at_least: Cited<u32>,
    /// Odd months that count as half a year; one more makes a whole one.
    pub half_year_up_to: Cited<u32>,
    /// Days within which to pay at the latest.
    pub pay_at_the_latest: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(JobLossAllowance {
    service_months: None, "số tháng làm việc tối thiểu", "months of service asked for";
    months_a_year: None, "số tháng lương cho mỗi năm", "months of wage for a year";
    months_at_least: None, "số tháng lương ít nhất", "months of wage at least";
    half_year_up_to: None, "số tháng lẻ được tính nửa năm", "odd months that count as half a year";
    pay_at_the_latest: None, "thời hạn trả (ngày)", "days within which to pay at the latest";
});

impl Rule for JobLossAllowance {
    type Facts = JobLossFacts;
    type Award = Payments;
    type Reason = JobLossReason;

    fn about() -> About {
        About {
            id: "labour-employment/job-loss-allowance",
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
        let article = regime.allowance("49", "47");
        let employer = Cited::new(Payer::Employer, article.clone());
        Ok(Self {
            ended: when.date,
            regime,
            service_months: Cited::new(12, article.clone()),
            months_a_year: Cited::new(Coefficient::tenths(10), article.clone()),
            months_at_least: Cited::new(2, article),
            half_year_up_to: regime.half_year_up_to(),
            pay_at_the_latest: PaymentTerm::longest(regime),
            terms: Terms::new(Funding::PaidBy(vec![employer]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<JobLossReason>>(
        &self,
        facts: &JobLossFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.ending.check(self.regime)?;
        let wages = SixWages(&facts.last_six_wages);
        wages.check()?;
        let time = self.regime.counted_time("49");
        let counted = facts
            .service
            .counted(self.regime, &time, &self.half_year_up_to, trace)?;
        let mut entitled = facts.ending == Ending::Restructuring;
        if !entitled {
            trace.refuse(&self.service_months.citation, || JobLossReason::NotJobLoss);
        }
        if counted.whole_service < self.service_months.value {
            let (months, needed) = (counted.whole_service, self.service_months.value);
            trace.refuse(&self.service_months.citation, || {
                JobLossReason::ServiceTooShort { months, needed }
            });
            entitled = false;
        }
        let none = facts.none_where_nothing_counts;
        if counted.months == 0 && !even_where_nothing_counts(none, trace) {
            trace.refuse(&time, || JobLossReason::NothingCounts);
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
            within: &self.pay_at_the_latest,
            at_the_latest: &self.pay_at_the_latest,
        };
        // Every job that is lost is a case in which the employer may take the longer term.
        Ok(Some(term.told_in(payments, true, &Holidays::default())?))
    }
}

impl JobLossAllowance {
    /// A month of wage for a year, and no fewer months than the least.
    pub(crate) fn amount<N, T: Trace<N>>(
        &self,
        counted: &Counted,
        wages: SixWages<'_>,
        trace: &mut T,
    ) -> Result<Dong, AmountError> {
        wages.tell(&self.regime.average_wage("49", "47"), trace);
        let by_years = counted
            .years
            .to_decimal()
            .checked_mul(self.months_a_year.value.to_decimal())
            .ok_or(AmountError::Overflow)?;
        let months = by_years.max(Decimal::from(self.months_at_least.value));
        trace.step(&self.months_at_least.citation, |citation| {
            let label = Text::new("số tháng lương", "months of wage");
            let formula = Text::new(
                "mỗi năm một tháng lương, nhưng không ít hơn mức tối thiểu",
                "a month of wage for a year, and no fewer than the least",
            );
            Step::new(label, formula, months, citation)
                .input(Text::new("theo số năm", "by years"), by_years)
                .input(Text::new("ít nhất", "at least"), self.months_at_least.value)
        });
        let amount = wages.times(months)?;
        trace.step(&self.months_a_year.citation, |citation| {
            let formula = Text::new(
                "số tháng lương × tiền lương bình quân",
                "months of wage × average wage",
            );
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("số tháng lương", "months of wage"), months)
        });
        Ok(amount)
    }
}

/// Is the least amount due even where no time counts? Says that either answer is a reading.
pub(crate) fn even_where_nothing_counts<N, T: Trace<N>>(none: bool, trace: &mut T) -> bool {
    trace.caveat(|| Caveat::Reading {
        reading: where_nothing_counts(none),
    });
    !none
}

const fn where_nothing_counts(none: bool) -> Text {
    if none {
        Text::new(
            "không có thời gian tính trợ cấp thì không được trợ cấp mất việc làm",
            "where no time counts there is no job-loss allowance",
        )
    } else {
        Text::new(
            "không có thời gian tính trợ cấp vẫn được ít nhất 02 tháng tiền lương",
            "where no time counts two months' wage are still due",
        )
    }
}

#[cfg(feature = "proptest")]
fn mostly_restructuring() -> impl proptest::strategy::Strategy<Value = Ending> {
    use proptest::prelude::{Just, any};
    proptest::prop_oneof![4 => Just(Ending::Restructuring), 1 => any::<Ending>()]
}
