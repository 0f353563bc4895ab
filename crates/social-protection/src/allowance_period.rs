//! The monthly allowance over time: from which month to which, when it changes, stops and is paid
//! late.
//!
//! The day asked for is in the last month settled; every earlier month is paid as
//! [`MonthlyAllowance`] says, in the circumstances of that month. Months are whole. A change of
//! coefficient counts from the month of the event; a right that is lost ends with the month of
//! the event; a month that an institution maintains the person, or that is suspended, isn't paid.

mod check;
mod facts;
mod month;
mod spell;

use ansinh_core::explanation::{Silent, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{
    AllowancePeriodFacts, Change, Event, ProvincialLevel, Suspension, SuspensionGround,
};
pub use spell::{AllowanceSpell, AllowanceSpells, SpellError};

use crate::funding;
use crate::instruments::{
    CIRCULAR_02_2021, DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026,
};
use month::Circumstances;

use crate::MonthlyAllowance;
use crate::monthly_allowance::{self, Case, Decision};
use crate::within::Within;

const ABOUT: Text = Text::new(
    "Thời gian hưởng trợ cấp xã hội hàng tháng",
    "Months of the monthly social allowance",
);

/// What the law of a day says of an allowance's months.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Months {
    /// Within how many a refused assessment must be caught up, where the law knows it.
    compliance: Option<u32>,
    /// Where the first and last stand.
    start_and_stop: Citation,
}

static MONTHS: Timeline<Months> = Timeline::new(
    ABOUT,
    const {
        const fn entry(
            from: NaiveDate,
            compliance: Option<u32>,
            by: Citation,
            of: Citation,
        ) -> Entry<Months> {
            let months = Months {
                compliance,
                start_and_stop: of,
            };
            Entry::new(from, months, by)
        }
        const DECREE_13: Citation = DECREE_13_2010.article("1").unchecked();
        const DECREE_136: Citation = DECREE_136_2013.article("8").unchecked();
        const DECREE_20: Citation = DECREE_20_2021.article("8").published();
        const DECREE_335: Citation = DECREE_335_2026.whole().provisional();
        let circular_02 = CIRCULAR_02_2021.article("2").clause("1").point("đ");
        &[
            entry(date(2013, 1, 1), None, DECREE_13, DECREE_13),
            entry(date(2014, 1, 1), None, DECREE_136, DECREE_136),
            entry(
                date(2021, 7, 1),
                Some(3),
                circular_02.published(),
                DECREE_20,
            ),
            entry(date(2026, 10, 5), Some(3), DECREE_335, DECREE_335),
        ]
    },
    REVIEWED_UNTIL,
);

/// Was a level due by the day in force only after the day of knowledge?
fn knowledge_matters(day: NaiveDate, known_on: NaiveDate) -> bool {
    SOCIAL_ASSISTANCE_STANDARD.entries().iter().any(|level| {
        let afterwards = level.payable_from < level.in_force_from;
        afterwards && level.payable_from <= day && known_on < level.in_force_from
    })
}

ansinh_core::messages! {
    /// Why no month is paid.
    pub enum AllowancePeriodReason {
        /// The decision comes after the last month settled.
        DecidedLater {
            /// The month of the decision.
            decided: Month,
            /// The last month settled.
            through: Month,
        } = "decided-later",
            vi: "đến {through} chưa có tháng nào được trả, quyết định ký {decided}",
            en: "nothing is payable through {through}; the decision is of {decided}";
        /// What the monthly rule says of the last month looked at.
        InMonth {
            /// The month.
            month: Month,
            /// Why it isn't paid.
            reason: monthly_allowance::Reason,
        } = "in-month",
            vi: "{month}: {reason}",
            en: "{month}: {reason}";
    }
}

/// The months of an allowance, settled through one month.
///
/// ```
/// use ansinh_core::facts::{Age, Facts};
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_social_protection::allowance_period::{Change, Event};
/// use ansinh_social_protection::{AllowancePeriod, AllowancePeriodFacts, MonthlyAllowanceFacts};
///
/// let facts = AllowancePeriodFacts {
///     circumstances: MonthlyAllowanceFacts {
///         age: Age::Born(date(2005, 3, 2)),
///         in_education: true,
///         drew_child_allowance: true,
///         decided: Some(date(2024, 9, 3)),
///         ..MonthlyAllowanceFacts::ordinary()
///     },
///     events: vec![Event { on: date(2024, 10, 15), change: Change::EducationEnded }],
///     ..AllowancePeriodFacts::ordinary()
/// };
/// let paid = AllowancePeriod::in_force(date(2024, 12, 31))?.assess(&facts)?;
/// assert_eq!(paid.total(), Dong::new(1_500_000)); // September and October
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllowancePeriod {
    /// The last month settled.
    pub through: Month,
    /// The day whose knowledge counts, where it makes a difference.
    #[serde(deserialize_with = "ansinh_core::facts::explicit")]
    pub known_on: Option<NaiveDate>,
    /// Months after which a refused assessment ends the right (from 2021-07).
    pub compliance_months: Option<Cited<u32>>,
    /// Where the first and last months stand.
    pub start_and_stop: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(AllowancePeriod {
    compliance_months: None, "số tháng phải thực hiện đánh giá lại sau tạm dừng", "months within which a refused assessment must be caught up";
});

impl Rule for AllowancePeriod {
    type Facts = AllowancePeriodFacts;
    type Award = AllowanceSpells;
    type Reason = AllowancePeriodReason;

    fn about() -> About {
        About {
            id: "social-protection/allowance-period",
            title: ABOUT,
            governing_date: Text::new("tháng cuối được quyết toán", "the last month settled"),
            regimes: first_days(&[&MONTHS]),
            reviewed_until: MONTHS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = MONTHS.on(when)?;
        let months = found.value;
        Ok(Self {
            through: Month::of(when.date),
            known_on: when
                .known_on
                .filter(|known_on| knowledge_matters(when.date, *known_on)),
            compliance_months: months
                .compliance
                .map(|months| Cited::new(months, found.citation.clone())),
            start_and_stop: months.start_and_stop.clone(),
            terms: Terms::new(Funding::on(when, &[&funding::COMMUNITY]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<AllowancePeriodReason>>(
        &self,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<Option<AllowanceSpells>, FactError> {
        let compliance = self.compliance_months.as_ref().map(|months| months.value);
        let (born, decided) = facts.check(compliance)?;
        let decided = Month::of(decided);
        let first = earliest(facts, born, decided);
        let Some(award) = self.award::<T>(first, decided, facts)? else {
            self.tell_why_not(first, decided, facts, trace)?;
            return Ok(None);
        };
        for spell in &award.spells {
            self.tell(spell, facts, trace)?;
        }
        self.tell_total(&award, trace);
        Ok(Some(award))
    }
}

/// What a month is paid, and the circumstances that decide it.
struct Due<'a> {
    allowance: Option<Decision<'a>>,
    case: Case<'a>,
}

impl AllowancePeriod {
    /// Every month that is paid; the spells are kept where they are told.
    fn award<T: Trace<AllowancePeriodReason>>(
        &self,
        first: Month,
        decided: Month,
        facts: &AllowancePeriodFacts,
    ) -> Result<Option<AllowanceSpells>, FactError> {
        let covered = Month::of(MONTHS.covers_from());
        let mut award: Option<AllowanceSpells> = None;
        for month in first.max(covered).through(self.through) {
            let national = MonthlyAllowance::without_terms(self.day_of(month))?;
            let rule = with_own_level(national, month, facts);
            let circumstances = facts.circumstances(month);
            let Some(allowance) = due(&rule, facts, &circumstances)?.allowance else {
                continue;
            };
            if month == covered && first < covered {
                // Paid since before what is covered: from when isn't known here.
                MonthlyAllowance::in_force(first.first_day())?;
            }
            let award = award.get_or_insert_default();
            award.pay(month, allowance.amount, decided)?;
            if T::LISTENS {
                award.prolong(month, allowance.award(), facts.paid_by(month))?;
            }
        }
        Ok(award)
    }

    /// The day on which the monthly rule of a month is asked for.
    fn day_of(&self, month: Month) -> When {
        let mut when = When::on(month.first_day());
        when.known_on = self.known_on;
        if self.terms.caveats.is_empty() {
            when
        } else {
            when.assume_unchanged()
        }
    }

    fn tell_why_not<T: Trace<AllowancePeriodReason>>(
        &self,
        first: Month,
        decided: Month,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let through = self.through;
        if decided > through {
            trace.refuse(&self.start_and_stop, || {
                AllowancePeriodReason::DecidedLater { decided, through }
            });
        }
        if T::LISTENS && first <= through {
            self.tell_month(through, facts, trace)?;
        }
        Ok(())
    }

    fn tell_month<T: Trace<AllowancePeriodReason>>(
        &self,
        month: Month,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let national = MonthlyAllowance::in_force(self.day_of(month))?;
        for caveat in &national.terms().caveats {
            trace.caveat(|| caveat.clone());
        }
        let rule = with_own_level(national, month, facts);
        let circumstances = facts.circumstances(month);
        let due = due(&rule, facts, &circumstances)?;
        let reason = |reason| AllowancePeriodReason::InMonth { month, reason };
        let mut within = Within::new(trace, reason, |lost| lost);
        rule.decided(due.case, &mut within)?;
        Ok(())
    }

    /// The first month of a spell in full, and the spell.
    fn tell<T: Trace<AllowancePeriodReason>>(
        &self,
        spell: &AllowanceSpell,
        facts: &AllowancePeriodFacts,
        trace: &mut T,
    ) -> Result<(), FactError> {
        self.tell_month(spell.first(), facts, trace)?;
        trace.step(&spell.monthly().highest.citation, |citation| {
            Step::new(
                spell.label(),
                Text::new("số tháng × mức tháng", "months × monthly amount"),
                spell.total(),
                citation,
            )
            .input(Text::new("số tháng", "months"), spell.months())
            .input(
                Text::new("mức tháng", "monthly amount"),
                spell.monthly().amount,
            )
        });
        Ok(())
    }

    fn tell_total<T: Trace<AllowancePeriodReason>>(&self, award: &AllowanceSpells, trace: &mut T) {
        trace.step(&self.start_and_stop, |citation| {
            Step::new(
                Text::new("cộng các tháng", "all months"),
                Text::new(
                    "cộng các đợt hưởng, theo tháng tròn",
                    "sum of the spells, in whole months",
                ),
                award.total,
                citation,
            )
            .input(
                Text::new("trong đó truy lĩnh", "of which paid late"),
                award.arrears,
            )
            .input(Text::new("đến", "through"), self.through)
        });
    }
}

/// The monthly rule with the province's own level where that is higher.
fn with_own_level(
    mut rule: MonthlyAllowance,
    month: Month,
    facts: &AllowancePeriodFacts,
) -> MonthlyAllowance {
    let mut levels = facts.provincial_levels.iter();
    let own = levels.rfind(|level| level.from <= month);
    if let Some(own) = own.filter(|own| own.level > rule.standard_level.value) {
        rule.standard_level = rule.standard_level.reformed(own.level);
    }
    rule
}

/// What the monthly rule gives in the first circumstances, or, where that is nothing, in the second.
fn due<'a>(
    rule: &'a MonthlyAllowance,
    facts: &'a AllowancePeriodFacts,
    circumstances: &'a Circumstances,
) -> Result<Due<'a>, FactError> {
    let case = facts.case(&circumstances.first);
    let allowance = rule.decided(case, &mut Silent)?;
    if let (None, Some(second)) = (&allowance, &circumstances.second) {
        let case = facts.case(second);
        if let Some(allowance) = rule.decided(case, &mut Silent)? {
            let allowance = Some(allowance);
            return Ok(Due { allowance, case });
        }
    }
    Ok(Due { allowance, case })
}

/// The earliest month that could be paid: of the decision, the certificate, the 75th or the 80th
/// birthday. The monthly rule knows which of them counts for a group.
fn earliest(facts: &AllowancePeriodFacts, born: NaiveDate, decided: Month) -> Month {
    let certificate = facts.circumstances.certificate_issued.map(Month::of);
    let birthdays = [75, 80].map(|years: u32| Month::of(born).plus(years.saturating_mul(12)));
    certificate
        .into_iter()
        .chain(birthdays)
        .fold(decided, Month::min)
}
