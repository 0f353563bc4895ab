//! Loans of the Bank for Social Policies to poor, near-poor and newly escaped households (*tín dụng ưu
//! đãi đối với hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo*): whether one is lent, the rate, and the
//! schedule of instalments.
//!
//! The day the contract is signed governs. The household stands on the commune's list that day, or left
//! it no more than three years before; what it asks for and owes stays within the cap of its programme.
//! A new rate held for new loans only until decision 2553/QĐ-TTg moved every balance on 2025-12-01:
//! `as_of` asks for the rate of a running loan on a later day, and the schedule changes with it.
//!
//! Contracts from 2018 on count interest by days of a year of 365, earlier ones by twelfths; a reading
//! lets the earlier ones count days from 2018 too. Overdue debt costs 130 per cent of the rate the loan
//! was lent at; a reading takes the rate it was moved to. Who may borrow is asked of the lists alone: the
//! bank's own guidance also turns away poor households without working capacity.
//!
//! [`programme_rate`] has the rates of the bank's other programmes since decision 2553/QĐ-TTg.
//!
//! Whether newly escaped households could borrow from 2021-01-01 to 2021-03-29 is not established, nor
//! the rate of December 2025 of a household relieved by resolution 380/NQ-CP.

mod borrower;
mod facts;
mod loan;
mod programmes;
mod rate;
mod reason;
mod tables;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, NaiveDate, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use ansinh_core::loan::Instalment;
pub use facts::{CreditReadings, PreferentialCreditFacts};
pub use loan::{MovedRate, PolicyLoan};
pub use programmes::{CreditProgramme, programme_rate};
pub use reason::PreferentialCreditReason;

use crate::{PovertyStatus, REVIEWED_UNTIL};

const ABOUT: Text = Text::new(
    "Tín dụng ưu đãi đối với hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
    "Preferential credit to poor, near-poor and newly escaped households",
);

/// What resolution 380/NQ-CP takes off, points a year.
const RELIEF: Percent = Percent::new(2, 0);
/// The first day on which interest may count days.
const DAYS_FROM: NaiveDate = date(2018, 1, 1);
/// The day decision 2553/QĐ-TTg moves balances.
const MOVED_FROM: NaiveDate = date(2025, 12, 1);
/// The first day of the relief of resolution 380/NQ-CP.
const RELIEVED_FROM: NaiveDate = date(2025, 10, 1);
/// The day after its last. In December the rates fell too, and how the two go together is not established.
const RELIEF_ENDED: NaiveDate = date(2026, 1, 1);

/// Whether the programme for newly escaped households lends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EscapedProgramme {
    /// Before 2015-09-05 there is none.
    NotYet,
    /// It lends.
    Lends,
    /// Its end passed before the decision that struck it out was in force.
    NotEstablished,
}

/// The terms of contracts signed on a day.
///
/// ```
/// use ansinh_core::{Dong, Percent, Rule, date, facts::Facts};
/// use ansinh_poverty_programs::{PreferentialCredit, PreferentialCreditFacts};
///
/// let rule = PreferentialCredit::in_force(date(2017, 6, 30))?;
/// let facts = PreferentialCreditFacts {
///     requested: Dong::new(50_000_000),
///     term_months: 36,
///     ..PreferentialCreditFacts::ordinary()
/// };
/// let loan = rule.assess(&facts)?.award.unwrap();
/// assert_eq!(loan.rate, Percent::new(66, 1));
/// assert_eq!(loan.schedule()?[0].interest, Dong::new(275_000)); // a twelfth of 6.6 %
/// assert_eq!(loan.rate_on(date(2026, 1, 15))?, Percent::new(624, 2)); // were it still running
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreferentialCredit {
    /// The day of signature.
    pub signed: NaiveDate,
    /// Whether newly escaped households borrow.
    pub escaped_programme: EscapedProgramme,
    /// Does interest count days of a year of 365?
    pub counts_days: bool,
    /// Yearly rate for poor households, per cent.
    pub poor_rate: Cited<Percent>,
    /// The rate for near-poor households, per cent of that for poor ones (from 2013-04-16).
    pub near_poor_share: Option<Cited<Percent>>,
    /// The rate for newly escaped households, per cent of that for poor ones.
    pub newly_escaped_share: Option<Cited<Percent>>,
    /// Years from leaving the list within which a newly escaped household signs.
    pub years_since_leaving: Option<Cited<u32>>,
    /// The rate to which running loans of poor households move on 2025-12-01, per cent a year.
    pub moved_poor: Option<Cited<Percent>>,
    /// The same for near-poor households.
    pub moved_near_poor: Option<Cited<Percent>>,
    /// The same for newly escaped households.
    pub moved_newly_escaped: Option<Cited<Percent>>,
    /// What resolution 380/NQ-CP takes off the rate, points a year.
    pub relief: Option<Cited<Percent>>,
    /// The rate of overdue debt, per cent of the loan's.
    pub overdue: Cited<Percent>,
    /// The most a household may owe in its programme, đồng.
    pub cap: Cited<Dong>,
    /// The longest term, months.
    pub longest_term: Cited<u32>,
    /// The longest term of newly escaped households, months.
    pub longest_term_escaped: Option<Cited<u32>>,
    /// Who pays the difference in rates, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PreferentialCredit {
    poor_rate: None, "lãi suất cho vay hộ nghèo một năm", "yearly rate for poor households";
    near_poor_share: None, "lãi suất hộ cận nghèo so với hộ nghèo", "rate for near-poor households against poor ones";
    newly_escaped_share: None, "lãi suất hộ mới thoát nghèo so với hộ nghèo", "rate for newly escaped households against poor ones";
    years_since_leaving: None, "số năm kể từ khi thoát nghèo", "years since leaving the list";
    moved_poor: None, "lãi suất dư nợ hộ nghèo từ 1/12/2025", "rate of running loans of poor households from 2025-12-01";
    moved_near_poor: None, "lãi suất dư nợ hộ cận nghèo từ 1/12/2025", "rate of running loans of near-poor households from 2025-12-01";
    moved_newly_escaped: None, "lãi suất dư nợ hộ mới thoát nghèo từ 1/12/2025", "rate of running loans of newly escaped households from 2025-12-01";
    relief: None, "mức giảm lãi suất do thiên tai", "points off the rate after the disasters";
    overdue: None, "lãi suất nợ quá hạn so với lãi suất cho vay", "rate of overdue debt against the loan's";
    cap: None, "mức cho vay tối đa một hộ", "the most for a household";
    longest_term: None, "thời hạn cho vay dài nhất, tháng", "longest term, months";
    longest_term_escaped: None, "thời hạn cho vay dài nhất đối với hộ mới thoát nghèo, tháng", "longest term of newly escaped households, months";
});

impl Rule for PreferentialCredit {
    type Facts = PreferentialCreditFacts;
    type Award = PolicyLoan;
    type Reason = PreferentialCreditReason;

    fn about() -> About {
        About {
            id: "poverty-programs/preferential-credit",
            title: ABOUT,
            governing_date: Text::new(
                "ngày ký hợp đồng tín dụng",
                "the day the credit contract is signed",
            ),
            regimes: tables::regimes(),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        tables::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        trace: &mut T,
    ) -> Result<Option<PolicyLoan>, FactError> {
        facts.check(self.signed)?;
        let group = self.group(facts, trace)?;
        let longest = match facts.household {
            PovertyStatus::NewlyEscaped => self.longest_term_escaped.as_ref(),
            _ => None,
        };
        let longest = longest.unwrap_or(&self.longest_term);
        let within = self.is_within(facts, longest, trace)?;
        let Some(group) = group.filter(|_| within) else {
            return Ok(None);
        };
        let rate = self.rate(&group, trace)?;
        let loan = self.loan(facts, rate, &group, longest, trace)?;
        trace.step(&self.cap.citation, |citation| {
            let formula = Text::new("không quá mức tối đa", "no more than the cap");
            let label = Text::new("số tiền vay", "loan");
            Step::new(label, formula, loan.amount, citation)
                .input(Text::new("mức tối đa", "cap"), self.cap.value)
                .input(Text::new("dư nợ", "owed already"), facts.outstanding)
        });
        Ok(Some(loan))
    }
}
