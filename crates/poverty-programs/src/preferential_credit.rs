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
//! Whether newly escaped households could borrow from 2021-01-01 to 2021-03-29 is not established, nor
//! the rate of December 2025 of a household relieved by resolution 380/NQ-CP.

mod facts;
mod loan;
mod schedule;
mod tables;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce};
use ansinh_core::money::AmountError;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Decimal, Dong, NaiveDate, Percent, Text, When, date};
use chrono::Months;
use serde::{Deserialize, Serialize};

pub use facts::{CreditReadings, PreferentialCreditFacts};
pub use loan::{MovedRate, PolicyLoan};
pub use schedule::Instalment;

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

ansinh_core::messages! {
    /// Why there is no loan.
    pub enum PreferentialCreditReason {
        /// The household is on no list.
        NotListed = "not-listed",
            vi: "hộ không thuộc danh sách hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
            en: "the household is on no list";
        /// The programme for its group does not lend yet.
        NoProgrammeYet = "no-programme-yet",
            vi: "chưa có chương trình cho vay đối với nhóm hộ này",
            en: "there is no programme for its group yet";
        /// It left the list too long ago.
        LeftLongAgo {
            /// The last day to sign.
            last_day: NaiveDate,
        } = "left-long-ago",
            vi: "đã quá thời hạn vay đối với hộ mới thoát nghèo, ngày cuối là {last_day}",
            en: "the household left the list too long ago; the last day to sign was {last_day}";
        /// It belongs to no savings-and-credit group.
        NoSavingsGroup = "no-savings-group",
            vi: "không là tổ viên tổ tiết kiệm và vay vốn",
            en: "not a member of a savings-and-credit group";
        /// With what it owes already, it asks for more than the cap.
        AboveCap {
            /// Asked for and owed.
            owed: Dong,
            /// The cap.
            cap: Dong,
        } = "above-cap",
            vi: "dư nợ và số đề nghị vay là {owed}, vượt mức tối đa {cap}",
            en: "asked for and owed are {owed}, above the cap of {cap}";
        /// It asks for a longer term than there is.
        TermTooLong {
            /// The longest term, months.
            longest: u32,
        } = "term-too-long",
            vi: "thời hạn vượt mức tối đa {longest} tháng",
            en: "the term is beyond the longest, {longest} months";
    }
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

/// What the rate of a group is made of.
struct Group<'a> {
    share: Option<&'a Cited<Percent>>,
    moved: Option<&'a Cited<Percent>>,
}

impl PreferentialCredit {
    /// The group the household borrows in, if it does.
    fn group<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        trace: &mut T,
    ) -> Result<Option<Group<'_>>, FactError> {
        use PreferentialCreditReason::{NoProgrammeYet, NotListed};
        let (share, moved) = match facts.household {
            PovertyStatus::Other => {
                trace.refuse(&self.cap.citation, || NotListed);
                return Ok(None);
            }
            PovertyStatus::Poor => {
                let moved = self.moved_poor.as_ref();
                return Ok(Some(Group { share: None, moved }));
            }
            PovertyStatus::NearPoor => (&self.near_poor_share, &self.moved_near_poor),
            PovertyStatus::NewlyEscaped => {
                if self.escaped_programme == EscapedProgramme::NotEstablished {
                    return Err(FactError::NotEstablished {
                        what: Text::new(
                            "cho vay hộ mới thoát nghèo từ 1/1/2021 đến 29/3/2021",
                            "loans to newly escaped households from 2021-01-01 to 2021-03-29",
                        ),
                    });
                }
                if !self.left_in_time(facts, trace)? {
                    return Ok(None);
                }
                (&self.newly_escaped_share, &self.moved_newly_escaped)
            }
        };
        if share.is_none() {
            trace.refuse(&self.poor_rate.citation, || NoProgrammeYet);
            return Ok(None);
        }
        Ok(Some(Group {
            share: share.as_ref(),
            moved: moved.as_ref(),
        }))
    }

    fn left_in_time<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let left = facts.left_by(self.signed)?;
        let Some(years) = &self.years_since_leaving else {
            return Ok(true);
        };
        let months = Months::new(years.value.saturating_mul(12));
        let last_day = left.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        let in_time = self.signed <= last_day;
        if !in_time {
            trace.refuse(&years.citation, || PreferentialCreditReason::LeftLongAgo {
                last_day,
            });
        }
        Ok(in_time)
    }

    /// Is what is asked for within what the programme lends?
    fn is_within<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        longest: &Cited<u32>,
        trace: &mut T,
    ) -> Result<bool, FactError> {
        let owed = facts.requested.plus(facts.outstanding)?;
        let cap = self.cap.value;
        if !facts.in_savings_group {
            trace.refuse(&self.cap.citation, || {
                PreferentialCreditReason::NoSavingsGroup
            });
        }
        if owed > cap {
            trace.refuse(&self.cap.citation, || PreferentialCreditReason::AboveCap {
                owed,
                cap,
            });
        }
        if facts.term_months > longest.value {
            trace.refuse(&longest.citation, || {
                PreferentialCreditReason::TermTooLong {
                    longest: longest.value,
                }
            });
        }
        Ok(facts.in_savings_group && owed <= cap && facts.term_months <= longest.value)
    }

    /// The rate when lent.
    fn rate<T: Trace<PreferentialCreditReason>>(
        &self,
        group: &Group<'_>,
        trace: &mut T,
    ) -> Result<Percent, FactError> {
        let poor = &self.poor_rate;
        trace.step(&poor.citation, |citation| {
            let label = Text::new("lãi suất cho vay hộ nghèo", "rate for poor households");
            let formula = Text::new("mức của ngày ký", "the rate of the day of signature");
            Step::new(label, formula, poor.value, citation)
        });
        let Some(part) = group.share else {
            return Ok(poor.value);
        };
        let rate = share(poor.value, part.value)?;
        trace.step(&part.citation, |citation| {
            let label = Text::new("lãi suất của nhóm hộ", "rate of the group");
            let formula = Text::new(
                "lãi suất hộ nghèo × tỷ lệ",
                "rate for poor households × share",
            );
            Step::new(label, formula, rate, citation).input(Text::new("tỷ lệ", "share"), part.value)
        });
        Ok(rate)
    }

    fn loan<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        rate: Percent,
        group: &Group<'_>,
        longest: &Cited<u32>,
        trace: &mut T,
    ) -> Result<PolicyLoan, FactError> {
        let moved = group.moved.map(|moved| MovedRate {
            from: MOVED_FROM,
            rate: moved.value,
        });
        let rate_at = group.share.unwrap_or(&self.poor_rate);
        let asked_at = self.asked_at(facts, group, rate_at);
        let relief = self.relief.as_ref().map_or(RELIEF, |relief| relief.value);
        let mut loan = PolicyLoan {
            amount: facts.requested,
            rate,
            moved,
            relief: facts.disaster_relief.then_some(relief),
            overdue_rate: rate,
            term_months: facts.term_months,
            principal_every: facts.principal_every,
            disbursed: facts.disbursed.unwrap_or(self.signed),
            counts_days_from: self.counts_days_from(facts),
            interest: None,
            rate_as_of: None,
            provisions: loan::Provisions {
                amount: self.cap.citation.clone(),
                rate: rate_at.citation.clone(),
                rate_as_of: asked_at.clone(),
                overdue: self.overdue.citation.clone(),
                term: longest.citation.clone(),
            },
        };
        loan.rate_as_of = facts.as_of.map(|day| loan.rate_on(day)).transpose()?;
        loan.overdue_rate = share(self.overdue_base(facts, &loan, trace), self.overdue.value)?;
        loan.interest = loan.interest_as_scheduled()?;
        self.tell(&loan, &asked_at, trace);
        Ok(loan)
    }

    /// Where the rate of the day asked for stands.
    fn asked_at(
        &self,
        facts: &PreferentialCreditFacts,
        group: &Group<'_>,
        lent_at: &Cited<Percent>,
    ) -> Citation {
        let is_moved = facts.as_of.is_some_and(|day| day >= MOVED_FROM);
        let is_relieved = facts.disaster_relief
            && facts
                .as_of
                .is_some_and(|day| (RELIEVED_FROM..MOVED_FROM).contains(&day));
        let moved = group.moved.filter(|_| is_moved);
        let relief = self.relief.as_ref().filter(|_| is_relieved);
        moved.or(relief).unwrap_or(lent_at).citation.clone()
    }

    fn counts_days_from(&self, facts: &PreferentialCreditFacts) -> Option<NaiveDate> {
        if self.counts_days {
            Some(self.signed)
        } else {
            facts.readings.days_for_older_contracts.then_some(DAYS_FROM)
        }
    }

    /// The rate of which overdue debt costs 130 per cent.
    fn overdue_base<T: Trace<PreferentialCreditReason>>(
        &self,
        facts: &PreferentialCreditFacts,
        loan: &PolicyLoan,
        trace: &mut T,
    ) -> Percent {
        let is_moved = facts.as_of.is_some_and(|day| day >= MOVED_FROM);
        let Some(moved) = loan.moved.filter(|_| is_moved) else {
            return loan.rate;
        };
        if facts.readings.overdue_on_moved_rate {
            return moved.rate;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "nợ quá hạn tính theo lãi suất khi cho vay, không theo lãi suất đã điều chỉnh",
                "overdue debt is charged on the rate the loan was lent at, not on the one it was moved to",
            ),
        });
        loan.rate
    }

    fn tell<T: Trace<PreferentialCreditReason>>(
        &self,
        loan: &PolicyLoan,
        asked_at: &Citation,
        trace: &mut T,
    ) {
        if let Some(rate) = loan.rate_as_of {
            trace.step(asked_at, |citation| {
                let label = Text::new("lãi suất vào ngày được hỏi", "rate on the day asked for");
                let formula = Text::new(
                    "mức của dư nợ vào ngày đó",
                    "the rate of balances on that day",
                );
                Step::new(label, formula, rate, citation)
            });
        }
        let last = loan
            .disbursed
            .checked_add_months(Months::new(loan.term_months));
        if loan.counts_days_from.is_none() && last.is_some_and(|last| last > DAYS_FROM) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "hợp đồng ký trước 2018 tiếp tục tính lãi theo tháng",
                    "a contract signed before 2018 keeps counting interest by the month",
                ),
            });
        }
    }
}

/// A rate times a percentage, exact.
fn share(rate: Percent, part: Percent) -> Result<Percent, FactError> {
    let product = rate.to_decimal().checked_mul(part.to_decimal());
    let exact = product.and_then(|product| product.checked_div(Decimal::ONE_HUNDRED));
    let exact = exact.ok_or(AmountError::Overflow)?;
    Ok(Percent::from_decimal(exact.normalize()))
}
