//! Monthly social allowance in the community (*trợ cấp xã hội hàng tháng*).
//!
//! The standard level of the month times one coefficient: the highest a person meets. A poor
//! single parent who also belongs to the older people, the disabled or the adults with HIV draws
//! both. The month paid governs: every change falls on the first of a month.
//!
//! Readings the law leaves open, and what is done: [`Readings`].

mod award;
mod decree_136_2013;
mod decree_20_2021;
mod decree_28_2012;
mod decree_335_2026;
mod decree_67_2007;
mod eligibility;
mod facts;
mod group;
mod highest;
mod reason;
mod start;

use crate::funding;
use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use award::{GroupAmount, MonthlyAmount};
pub use facts::{
    ChildRaised, ChildSituation, MonthlyAllowanceColumns, MonthlyAllowanceFacts, Readings,
    SupportPerson,
};
pub use group::Group;
pub use reason::Reason;

pub(crate) use facts::Case;
pub(crate) use highest::Decision;

use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_28_2012, DECREE_136_2013,
    DECREE_335_2026,
};

/// The body of law under which a month falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Decree 67/2007 as amended by decree 13/2010, until 2013.
    Decree67,
    /// 2014: decree 136/2013 is in force, but which level and groups applied is not established.
    Transition2014,
    /// Decree 136/2013, 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021, 2021-07 to 2026-09.
    Decree20,
    /// Decree 335/2026, from 2026-10.
    Decree335,
}

static REGIMES: Timeline<Regime> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Regime::Decree67,
                DECREE_13_2010.whole().unchecked(),
            ),
            Entry::new(
                date(2014, 1, 1),
                Regime::Transition2014,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2015, 1, 1),
                Regime::Decree136,
                DECREE_136_2013.whole().unchecked(),
            ),
            Entry::new(
                date(2021, 7, 1),
                Regime::Decree20,
                DECREE_20_2021.whole().published(),
            ),
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                Regime::Decree335,
                DECREE_335_2026.whole().provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

const ABOUT: Text = Text::new(
    "Trợ cấp xã hội hàng tháng tại cộng đồng",
    "Monthly social allowance in the community",
);

/// Decree 176/2025/NĐ-CP, article 8(2).
const SOCIAL_PENSION_FROM: NaiveDate = date(2025, 7, 1);

/// Decree 136/2013/NĐ-CP, article 4(1).
const LEVEL_OF_DECREE_136: Dong = Dong::new(270_000);

/// Decree 335/2026/NĐ-CP pays its level for months before it takes effect; whether its coefficients
/// differ for them is not established.
const LEVEL_OF_DECREE_335_FROM: NaiveDate = date(2026, 7, 1);

/// The monthly social allowance of one month: its standard level and coefficients.
///
/// A group the law of the month doesn't know has no coefficient.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{MonthlyAllowance, MonthlyAllowanceFacts};
///
/// let rule = MonthlyAllowance::in_force(date(2017, 6, 1))?;
/// let facts = MonthlyAllowanceFacts { age: 82_u16.into(), ..MonthlyAllowanceFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(270_000));
///
/// let reform = MonthlyAllowance {
///     standard_level: rule.standard_level.reformed(Dong::new(360_000)),
///     ..rule.clone()
/// };
/// assert_eq!(reform.assess(&facts)?.total(), Dong::new(360_000));
///
/// let younger = MonthlyAllowanceFacts { age: 72_u16.into(), ..facts };
/// assert!(!rule.assess(&younger)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyAllowance {
    /// The month paid.
    pub month: Month,
    /// The body of law it falls under, which fixes the conditions of the groups.
    pub regime: Regime,
    /// Social-assistance standard level (*mức chuẩn trợ giúp xã hội*), đồng a month.
    pub standard_level: Cited<Dong>,
    /// Completed months below which a child without support has the higher coefficient.
    pub small_child_months: Option<Cited<u32>>,
    /// Child without support, below that age.
    pub child_younger: Option<Cited<Coefficient>>,
    /// Child without support, from that age to 15 years.
    pub child_older: Option<Cited<Coefficient>>,
    /// Child without support below that age, disabled or with HIV (before 2014).
    pub child_younger_ill: Option<Cited<Coefficient>>,
    /// Child without support from that age on, disabled or with HIV (before 2014).
    pub child_older_ill: Option<Cited<Coefficient>>,
    /// Former child without support, 16 to 22, in education.
    pub student: Option<Cited<Coefficient>>,
    /// Child with HIV in a poor household, below 4.
    pub hiv_child_younger: Option<Cited<Coefficient>>,
    /// Child with HIV in a poor household, 4 to 15.
    pub hiv_child_older: Option<Cited<Coefficient>>,
    /// Adult with HIV in a poor household.
    pub hiv_adult: Option<Cited<Coefficient>>,
    /// Poor single parent, for each child raised (before 2014: whatever the number).
    pub single_parent_per_child: Option<Cited<Coefficient>>,
    /// The most a poor single parent has for all children (2015 to 2021-06).
    pub single_parent_cap: Option<Cited<Coefficient>>,
    /// Poor single parent of a child below 18 months, or disabled or with HIV (before 2014).
    pub single_parent_younger_or_ill: Option<Cited<Coefficient>>,
    /// Poor single parent of a child below 18 months that is disabled or has HIV (before 2014).
    pub single_parent_younger_ill: Option<Cited<Coefficient>>,
    /// Poor older person without support, 60 to 79.
    pub older_poor: Option<Cited<Coefficient>>,
    /// Poor older person without support, 80 and over.
    pub older_poor_from_80: Option<Cited<Coefficient>>,
    /// Person of 75 to 79, poor or near-poor, in a specially difficult area (until 2025-06).
    pub older_difficult_area: Option<Cited<Coefficient>>,
    /// Person of 80 and over without pension or allowance (until 2025-06).
    pub older_without_pension: Option<Cited<Coefficient>>,
    /// Older person cared for in the community instead of an institution.
    pub older_cared_for: Option<Cited<Coefficient>>,
    /// Extremely severe disability, 16 to 59.
    pub extremely_severe_adult: Cited<Coefficient>,
    /// Extremely severe disability, below 16 or from 60.
    pub extremely_severe_child_or_older: Cited<Coefficient>,
    /// Severe disability, 16 to 59.
    pub severe_adult: Cited<Coefficient>,
    /// Severe disability, below 16 or from 60.
    pub severe_child_or_older: Cited<Coefficient>,
    /// Child under 3, poor or near-poor, in a specially difficult area (from 2021-07).
    pub small_child: Option<Cited<Coefficient>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MonthlyAllowance {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    small_child_months: None, "số tháng tuổi hưởng hệ số trẻ nhỏ", "months of age with the small child's coefficient";
    child_younger: Higher, "hệ số trẻ em nhỏ không có nguồn nuôi dưỡng", "small child without support";
    child_older: Higher, "hệ số trẻ em không có nguồn nuôi dưỡng", "child without support";
    child_younger_ill: Higher, "hệ số trẻ em nhỏ không có nguồn nuôi dưỡng, khuyết tật hoặc nhiễm HIV", "small child without support, disabled or with HIV";
    child_older_ill: Higher, "hệ số trẻ em không có nguồn nuôi dưỡng, khuyết tật hoặc nhiễm HIV", "child without support, disabled or with HIV";
    student: Higher, "hệ số người từ 16 đến 22 tuổi đang đi học", "student of 16 to 22";
    hiv_child_younger: Higher, "hệ số trẻ em dưới 4 tuổi nhiễm HIV", "child under 4 with HIV";
    hiv_child_older: Higher, "hệ số trẻ em từ 4 tuổi nhiễm HIV", "child from 4 with HIV";
    hiv_adult: Higher, "hệ số người nhiễm HIV", "adult with HIV";
    single_parent_per_child: Higher, "hệ số người đơn thân nghèo, mỗi con", "poor single parent, each child";
    single_parent_cap: Higher, "hệ số tối đa của người đơn thân nghèo", "most for a poor single parent";
    single_parent_younger_or_ill: Higher, "hệ số người đơn thân nuôi con nhỏ hoặc con khuyết tật, nhiễm HIV", "poor single parent of a small or ill child";
    single_parent_younger_ill: Higher, "hệ số người đơn thân nuôi con nhỏ khuyết tật, nhiễm HIV", "poor single parent of a small and ill child";
    older_poor: Higher, "hệ số người cao tuổi nghèo từ 60 đến dưới 80", "poor older person, 60 to 79";
    older_poor_from_80: Higher, "hệ số người cao tuổi nghèo từ 80", "poor older person, 80 and over";
    older_difficult_area: Higher, "hệ số người từ 75 đến dưới 80 ở vùng đặc biệt khó khăn", "person of 75 to 79 in a specially difficult area";
    older_without_pension: Higher, "hệ số người từ 80 không có lương hưu", "person of 80 and over without pension";
    older_cared_for: Higher, "hệ số người cao tuổi được nhận chăm sóc", "older person cared for in the community";
    extremely_severe_adult: Higher, "hệ số khuyết tật đặc biệt nặng, 16 đến 59", "extremely severe disability, 16 to 59";
    extremely_severe_child_or_older: Higher, "hệ số khuyết tật đặc biệt nặng, trẻ em và người cao tuổi", "extremely severe disability, child or older person";
    severe_adult: Higher, "hệ số khuyết tật nặng, 16 đến 59", "severe disability, 16 to 59";
    severe_child_or_older: Higher, "hệ số khuyết tật nặng, trẻ em và người cao tuổi", "severe disability, child or older person";
    small_child: Higher, "hệ số trẻ em dưới 3 tuổi ở vùng đặc biệt khó khăn", "child under 3 in a specially difficult area";
});

impl Rule for MonthlyAllowance {
    type Facts = MonthlyAllowanceFacts;
    type Award = MonthlyAmount;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/monthly-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[
                &REGIMES,
                &SOCIAL_ASSISTANCE_STANDARD,
                &[SOCIAL_PENSION_FROM],
            ]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        Ok(Self {
            terms: terms(when)?,
            ..Self::without_terms(when)?
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<MonthlyAmount>, FactError> {
        let decision = self.decided(facts.case(), trace)?;
        Ok(decision.map(|decision| decision.award()))
    }
}

/// Who pays on a day, and what to know whatever the case.
fn terms(when: When) -> Result<Terms, NotInForce> {
    let regime = REGIMES.on(when)?;
    let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
    let mut caveats = regime.caveats();
    if *regime.value == Regime::Decree20 && level.since >= LEVEL_OF_DECREE_335_FROM {
        caveats.extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
    }
    Ok(Terms::new(
        Funding::on(when, &[&funding::COMMUNITY]),
        caveats,
    ))
}

impl MonthlyAllowance {
    /// The rule on a day, for another one that asks it month by month and has terms of its own.
    pub(crate) fn without_terms(when: When) -> Result<Self, NotInForce> {
        let regime = REGIMES.on(when)?;
        let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
        let build = match regime.value {
            Regime::Decree67 => decree_67_2007::rule,
            Regime::Transition2014 => decree_28_2012::rule,
            Regime::Decree136 => decree_136_2013::rule,
            Regime::Decree20 if when.date < SOCIAL_PENSION_FROM => decree_20_2021::rule,
            Regime::Decree20 => decree_20_2021::rule_with_social_pension,
            Regime::Decree335 => decree_335_2026::rule,
        };
        Ok(build(Month::of(when.date), level.cited()))
    }

    /// The award before its citations are copied, for a rule that may need none of them.
    pub(crate) fn decided<'a, T: Trace<Reason>>(
        &'a self,
        case: Case<'a>,
        trace: &mut T,
    ) -> Result<Option<Decision<'a>>, FactError> {
        let days = self.deciding_days();
        case.check(days.this_month)?;
        let facts = case.facts;
        if !self.is_paid_at_all(facts, trace) {
            return Ok(None);
        }
        let Some(best) = self.highest(case, &days, trace)? else {
            return Ok(None);
        };
        let level = self.level(facts, trace);
        let decision = best.times(level)?;
        if T::LISTENS {
            trace.step(&self.highest_only(), |citation| {
                Step::new(
                    Text::new("mức trợ cấp hàng tháng", "monthly allowance"),
                    Text::new("mức chuẩn × hệ số", "standard level × coefficient"),
                    decision.amount,
                    citation,
                )
                .input(Text::new("mức chuẩn", "standard level"), level)
                .input(Text::new("hệ số", "coefficient"), decision.coefficient())
            });
        }
        Ok(self.unless_another_is_higher(decision, facts, trace))
    }

    /// Residents of institutions, suspended payments and ended rights are not paid.
    fn is_paid_at_all<T: Trace<Reason>>(
        &self,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> bool {
        if facts.in_institution {
            trace.refuse(&self.excludes_residents(), || Reason::InInstitution);
            return false;
        }
        if facts.suspended {
            trace.refuse(&self.stops_payment(), || Reason::Suspended);
            return false;
        }
        match facts.ended.map(Month::of) {
            Some(last_month) if last_month < self.month => {
                trace.refuse(&self.start_and_stop(), || Reason::Ended { last_month });
                false
            }
            _ => true,
        }
    }

    /// The standard level of the month; in 2014 the office may say that 270,000 applied already.
    fn level<T: Trace<Reason>>(&self, facts: &MonthlyAllowanceFacts, trace: &mut T) -> Dong {
        if self.regime != Regime::Transition2014 {
            self.tell_level(
                self.standard_level.value,
                &self.standard_level.citation,
                trace,
            );
            return self.standard_level.value;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "năm 2014 mức chuẩn là 180.000 đồng, trừ nơi đã áp dụng 270.000 đồng",
                "in 2014 the standard level is 180,000 đồng except where 270,000 already applied",
            ),
        });
        if facts.readings.level_270_in_2014 {
            let citation = DECREE_136_2013.article("4").clause("1").unchecked();
            self.tell_level(LEVEL_OF_DECREE_136, &citation, trace);
            return LEVEL_OF_DECREE_136;
        }
        self.tell_level(
            self.standard_level.value,
            &self.standard_level.citation,
            trace,
        );
        self.standard_level.value
    }

    fn tell_level<T: Trace<Reason>>(&self, level: Dong, citation: &Citation, trace: &mut T) {
        trace.step(citation, |citation| {
            Step::new(
                Text::new(
                    "mức chuẩn trợ giúp xã hội",
                    "social-assistance standard level",
                ),
                Text::new("mức của tháng chi trả", "the level of the month paid"),
                level,
                citation,
            )
            .input(Text::new("tháng", "month"), self.month)
        });
    }

    /// Decree 20/2021, article 6(2): with an allowance of another instrument, the higher one.
    fn unless_another_is_higher<'a, T: Trace<Reason>>(
        &self,
        decision: Decision<'a>,
        facts: &MonthlyAllowanceFacts,
        trace: &mut T,
    ) -> Option<Decision<'a>> {
        let (amount, other) = (decision.amount, facts.competing_allowance);
        if other <= amount {
            return Some(decision);
        }
        trace.refuse(&self.highest_only(), || Reason::LowerThanOther {
            amount,
            other,
        });
        None
    }
}
