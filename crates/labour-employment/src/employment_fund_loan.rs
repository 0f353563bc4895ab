//! Loans for job creation and for work abroad (*vay vốn từ Quỹ quốc gia về việc làm*; from 2026
//! *nguồn vốn cho vay giải quyết việc làm*) of the Bank for Social Policies: the most, the longest
//! term, the rate, security, and the schedule of instalments.
//!
//! The day of approval governs: a project approved before 2019-11-08 keeps the terms of decree
//! 61/2015 (decree 74/2019, article 2(2)), and what is not approved on 2026-01-01 falls under decree
//! 338/2025 (article 37(1)). An office that goes by the day the contract is signed asks for the rule
//! of that day; where the two lie on both sides of 2026, a caveat says so.
//!
//! From 2026 the most binds all job loans of a borrower together; before, it is per project. The rate
//! is a share of that for poor households: 100 per cent from 2015-09, 120 (that of near-poor
//! households) from 2019-11-08, 127 from 2026; priority groups pay half, from 2026 the poor-household
//! rate itself. Interest is counted by the month, a twelfth of the year's rate on what is left; the
//! reading `interest_by_days` counts days of 365. No text fixes the count. Each instalment's interest
//! is the rounded sum so far less what was due before, so the parts add up to the đồng.
//!
//! Decision 2553/QĐ-TTg also lowered the rates of loans outstanding on 2025-12-01; a schedule keeps
//! the rate of its approval.

mod facts;
mod in_force;
mod loan;
mod rate;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use ansinh_core::loan::Instalment;
pub use facts::{Borrower, EmploymentFundLoanFacts, LoanHousehold, LoanReadings};
pub use in_force::LoanLaw;
pub use loan::JobLoan;

use crate::REVIEWED_UNTIL;
use crate::level::Level;

const ABOUT: Text = Text::new(
    "Vay vốn giải quyết việc làm",
    "Loans for job creation and work abroad",
);

ansinh_core::messages! {
    /// Why there is no loan.
    pub enum EmploymentFundLoanReason {
        /// No job is created or kept.
        NoJobs = "no-jobs",
            vi: "dự án không tạo, duy trì việc làm nào",
            en: "the project creates and keeps no job";
        /// Earlier loans take up the most there is.
        NoRoomLeft {
            /// The most for all loans together.
            cap: Dong,
            /// Outstanding already.
            outstanding: Dong,
        } = "no-room-left",
            vi: "dư nợ {outstanding} đã bằng mức vay tối đa {cap}",
            en: "{outstanding} outstanding use up the most there is, {cap}";
        /// The contract for work abroad is not with a service enterprise or public unit.
        OtherContract = "other-contract",
            vi: "hợp đồng không ký với doanh nghiệp dịch vụ, đơn vị sự nghiệp",
            en: "the contract is not with a service enterprise or a public unit";
        /// The worker borrows from a programme of the bank, not from the fund.
        OtherProgramme = "other-programme",
            vi: "không thuộc hộ cận nghèo, thân nhân người có công: vay theo chương trình khác của Ngân hàng Chính sách xã hội",
            en: "neither near-poor nor a merit person's relative: other programmes of the bank lend";
        /// The State has paid all the costs.
        NothingLeftToPay = "nothing-left-to-pay",
            vi: "không còn chi phí phải trả sau khi trừ phần ngân sách hỗ trợ",
            en: "nothing is left to pay after the support of the budget";
    }
}

/// The terms of loans approved on a day.
///
/// ```
/// use ansinh_core::{Dong, Percent, Rule, date, facts::Facts};
/// use ansinh_labour_employment::employment_fund_loan::Borrower;
/// use ansinh_labour_employment::{EmploymentFundLoan, EmploymentFundLoanFacts};
///
/// let rule = EmploymentFundLoan::in_force(date(2017, 3, 1))?;
/// let facts = EmploymentFundLoanFacts {
///     borrower: Borrower::Establishment { jobs: 12, workers: 12, disabled_or_minority: 0, released: 0 },
///     requested: Dong::new(700_000_000),
///     ..EmploymentFundLoanFacts::ordinary()
/// };
/// let loan = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(loan.amount, Dong::new(600_000_000)); // 12 jobs at 50 million
/// assert_eq!(loan.rate, Percent::new(66, 1));
/// assert!(loan.needs_security);
///
/// let first = &loan.schedule()?[0];
/// assert_eq!(first.interest, Dong::new(3_300_000)); // a twelfth of 6.6 %
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmploymentFundLoan {
    /// The day of approval.
    pub approved: NaiveDate,
    /// The law it falls under.
    pub law: LoanLaw,
    /// An establishment, đồng at most.
    pub establishment: Level<Dong>,
    /// For each job created or kept, đồng at most.
    pub per_job: Level<Dong>,
    /// A worker (to 2015-08 a household), đồng at most.
    pub worker: Level<Dong>,
    /// The longest term of a job loan, months.
    pub longest_term: Cited<u32>,
    /// An establishment's loan of this size asks for security, đồng.
    pub security: Level<Dong>,
    /// A loan for work abroad of this size asks for security, đồng.
    pub security_abroad: Level<Dong>,
    /// Yearly rate for poor households, per cent.
    pub poor_household_rate: Option<Cited<Percent>>,
    /// The rate of job loans, per cent of that for poor households.
    pub standard: Cited<Percent>,
    /// The rate of loans for work abroad, per cent of that for poor households.
    pub standard_abroad: Option<Cited<Percent>>,
    /// The rate of priority groups, per cent of the standard rate (2015-09 to 2025).
    pub priority: Option<Cited<Percent>>,
    /// The rate of priority groups, per cent of that for poor households (from 2026).
    pub priority_of_poor: Option<Cited<Percent>>,
    /// The same for work abroad (from 2026).
    pub priority_abroad: Option<Cited<Percent>>,
    /// An establishment is of the priority groups from this share of its workers on.
    pub many_workers: Option<Cited<Percent>>,
    /// The rate of overdue debt, per cent of the loan's.
    pub overdue: Cited<Percent>,
    /// The same for work abroad.
    pub overdue_abroad: Option<Cited<Percent>>,
    /// Working days for the bank to answer, or to appraise.
    pub bank_days: Option<Cited<u32>>,
    /// Working days more to approve (2015-09 to 2025).
    pub approval_days: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(EmploymentFundLoan {
    establishment: None, "mức vay tối đa của cơ sở sản xuất, kinh doanh", "the most for an establishment";
    per_job: None, "mức vay tối đa một việc làm", "the most for a job";
    worker: None, "mức vay tối đa của người lao động", "the most for a worker";
    longest_term: None, "thời hạn vay dài nhất, tháng", "longest term, months";
    security: None, "mức vay phải bảo đảm tiền vay", "loan that asks for security";
    security_abroad: None, "mức vay đi làm việc ở nước ngoài phải bảo đảm", "loan for work abroad that asks for security";
    poor_household_rate: None, "lãi suất cho vay hộ nghèo một năm", "yearly rate for poor households";
    standard: None, "lãi suất so với hộ nghèo", "rate against that for poor households";
    standard_abroad: None, "lãi suất vay đi nước ngoài so với hộ nghèo", "rate for work abroad against that for poor households";
    priority: None, "lãi suất đối tượng ưu tiên so với mức chung", "priority rate against the standard";
    priority_of_poor: None, "lãi suất đối tượng ưu tiên so với hộ nghèo", "priority rate against that for poor households";
    priority_abroad: None, "lãi suất ưu tiên vay đi nước ngoài so với hộ nghèo", "priority rate for work abroad against that for poor households";
    many_workers: None, "tỷ lệ lao động thuộc nhóm ưu tiên", "share of workers of the priority groups";
    overdue: None, "lãi suất nợ quá hạn", "rate of overdue debt";
    overdue_abroad: None, "lãi suất nợ quá hạn vay đi nước ngoài", "rate of overdue debt for work abroad";
    bank_days: None, "số ngày làm việc ngân hàng thẩm định, trả lời", "working days for the bank";
    approval_days: None, "số ngày làm việc phê duyệt", "working days to approve";
});

impl Rule for EmploymentFundLoan {
    type Facts = EmploymentFundLoanFacts;
    type Award = JobLoan;
    type Reason = EmploymentFundLoanReason;

    fn about() -> About {
        About {
            id: "labour-employment/employment-fund-loan",
            title: ABOUT,
            governing_date: Text::new("ngày phê duyệt cho vay", "the day the loan is approved"),
            regimes: in_force::regimes(),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<EmploymentFundLoanReason>>(
        &self,
        facts: &EmploymentFundLoanFacts,
        trace: &mut T,
    ) -> Result<Option<JobLoan>, FactError> {
        facts.check(self.approved)?;
        self.tell_signature(facts, trace);
        let Some((amount, cap)) = self.amount(facts, trace)? else {
            return Ok(None);
        };
        let rate = self.rate(facts, trace)?;
        let loan = self.loan(facts, amount, &cap, rate)?;
        trace.step(&cap, |citation| {
            let formula = Text::new("không quá mức vay tối đa", "no more than the most there is");
            Step::new(
                Text::new("số tiền vay", "loan"),
                formula,
                loan.amount,
                citation,
            )
            .input(Text::new("đề nghị vay", "asked for"), facts.requested)
        });
        Ok(Some(loan))
    }
}

impl EmploymentFundLoan {
    /// A loan approved in 2025 and signed in 2026 keeps the terms of its approval.
    fn tell_signature<T: Trace<EmploymentFundLoanReason>>(
        &self,
        facts: &EmploymentFundLoanFacts,
        trace: &mut T,
    ) {
        let turn = date(2026, 1, 1);
        if self.approved < turn && facts.signed.is_some_and(|signed| signed >= turn) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "phê duyệt trước, ký hợp đồng từ 2026: theo ngày phê duyệt",
                    "approved before 2026 and signed in 2026: the day of approval is followed",
                ),
            });
        }
    }

    /// What may be lent, and by which provision.
    fn amount<T: Trace<EmploymentFundLoanReason>>(
        &self,
        facts: &EmploymentFundLoanFacts,
        trace: &mut T,
    ) -> Result<Option<(Dong, Citation)>, FactError> {
        let cap = match &facts.borrower {
            Borrower::Establishment { jobs, .. } => {
                let (project, per_job) = (known(&self.establishment)?, known(&self.per_job)?);
                if *jobs == 0 {
                    trace.refuse(&per_job.citation, || EmploymentFundLoanReason::NoJobs);
                    return Ok(None);
                }
                let by_jobs = per_job.value.times(*jobs)?;
                trace.step(&per_job.citation, |citation| {
                    let formula =
                        Text::new("mức một việc làm × số việc làm", "a job's most × jobs");
                    let label = Text::new("mức theo việc làm", "the most by jobs");
                    Step::new(label, formula, by_jobs, citation)
                        .input(Text::new("số việc làm", "jobs"), *jobs)
                });
                Cited::new(by_jobs.min(project.value), project.citation.clone())
            }
            Borrower::Worker { .. } => known(&self.worker)?.clone(),
            Borrower::WorkerAbroad {
                cost, supported, ..
            } => {
                let who = self.who_abroad()?;
                if let Some(reason) = self.refused_abroad(&facts.borrower) {
                    trace.refuse(&who, || reason);
                    return Ok(None);
                }
                // Until 2025 the whole cost may be lent: decree 61/2015/NĐ-CP, article 35.
                let left = match self.law {
                    LoanLaw::Decree338 => cost.minus(*supported)?,
                    _ => *cost,
                };
                if left <= Dong::ZERO {
                    trace.refuse(&who, || EmploymentFundLoanReason::NothingLeftToPay);
                    return Ok(None);
                }
                Cited::new(left, self.cost_abroad())
            }
        };
        trace.step(&cap.citation, |citation| {
            let label = Text::new("mức vay tối đa", "the most there is");
            let formula = Text::new("mức của văn bản", "as the decree says");
            Step::new(label, formula, cap.value, citation)
        });
        self.room(facts, cap, trace)
    }

    /// From 2026 the most holds for all job loans of a borrower together.
    fn room<T: Trace<EmploymentFundLoanReason>>(
        &self,
        facts: &EmploymentFundLoanFacts,
        cap: Cited<Dong>,
        trace: &mut T,
    ) -> Result<Option<(Dong, Citation)>, FactError> {
        let together = self.law == LoanLaw::Decree338 && !facts.borrower.goes_abroad();
        let outstanding = if together {
            facts.outstanding
        } else {
            Dong::ZERO
        };
        let room = cap.value.minus(outstanding)?;
        if room <= Dong::ZERO {
            trace.refuse(&cap.citation, || EmploymentFundLoanReason::NoRoomLeft {
                cap: cap.value,
                outstanding,
            });
            return Ok(None);
        }
        Ok(Some((facts.requested.min(room), cap.citation)))
    }

    fn loan(
        &self,
        facts: &EmploymentFundLoanFacts,
        amount: Dong,
        cap: &Citation,
        rate: rate::Rate,
    ) -> Result<JobLoan, FactError> {
        let abroad = facts.borrower.goes_abroad();
        let (longest, term_by) = match facts.borrower {
            Borrower::WorkerAbroad {
                contract_months, ..
            } => (contract_months, self.term_abroad()),
            _ => (self.longest_term.value, self.longest_term.citation.clone()),
        };
        let (needs_security, security_by) = self.security(&facts.borrower, amount)?;
        let mut loan = JobLoan {
            amount,
            rate: rate.yearly,
            overdue_rate: rate.overdue,
            term_months: facts.term_months.min(longest),
            needs_security,
            working_days: self.working_days(),
            interest: Dong::ZERO,
            disbursed: facts.disbursed.unwrap_or(self.approved),
            principal_every: facts.principal_every,
            interest_by_days: facts.readings.interest_by_days,
            provisions: loan::Provisions {
                amount: cap.clone(),
                rate: rate.citation,
                overdue: self.overdue_of(&facts.borrower).citation.clone(),
                term: term_by,
                security: security_by,
                answer: self.answer_by(abroad),
            },
        };
        loan.interest = loan.interest_as_scheduled()?;
        Ok(loan)
    }

    /// Whether a loan of this size asks for security, and where it stands.
    fn security(&self, borrower: &Borrower, amount: Dong) -> Result<(bool, Citation), FactError> {
        let threshold = match borrower {
            // The worker's own job loan asks for none: the article speaks of establishments.
            Borrower::Worker { .. } => return Ok((false, known(&self.security)?.citation.clone())),
            Borrower::Establishment { .. } => known(&self.security)?,
            Borrower::WorkerAbroad { .. } => known(&self.security_abroad)?,
        };
        let needed = if self.law.counts_from_the_threshold() {
            amount >= threshold.value
        } else {
            amount > threshold.value
        };
        Ok((needed, threshold.citation.clone()))
    }

    fn working_days(&self) -> Option<u32> {
        let days = self.bank_days.as_ref()?.value;
        let more = self.approval_days.as_ref().map_or(0, |days| days.value);
        Some(days.saturating_add(more))
    }
}

/// A level that the law of the day must have.
fn known<T>(level: &Level<T>) -> Result<&Cited<T>, FactError> {
    level.cited().ok_or(FactError::NotEstablished {
        what: Text::new(
            "mức vay, điều kiện bảo đảm của loại khoản vay này vào ngày này",
            "the most, or the security, of such a loan on this day",
        ),
    })
}
