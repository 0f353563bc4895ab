//! The monthly allowance over time: from which month to which, when it changes, stops and is paid
//! late.
//!
//! The day asked for is in the last month settled; every earlier month is paid as
//! [`MonthlyAllowance`] says, in the circumstances of that month. Months are whole. A change of
//! coefficient counts from the month of the event; a right that is lost ends with the month of
//! the event; a month that an institution maintains the person, or that is suspended, isn't paid.

mod facts;
mod spell;

use ansinh_core::explanation::{Silent, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, NaiveDate, Text, When, date};
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
use crate::monthly_allowance::{self, MonthlyAmount};
use crate::social_pension::PaidBy;
use crate::within::Within;
use crate::{MonthlyAllowance, MonthlyAllowanceFacts};

const ABOUT: Text = Text::new(
    "Thời gian hưởng trợ cấp xã hội hàng tháng",
    "Months of the monthly social allowance",
);

/// The months within which a refused assessment must be caught up, where the law knows them.
static COMPLIANCE_MONTHS: Timeline<Option<u32>> = Timeline::new(
    ABOUT,
    const {
        let (from_2013, from_2014) = (date(2013, 1, 1), date(2014, 1, 1));
        let (from_2021, from_2026) = (date(2021, 7, 1), date(2026, 10, 5));
        let circular_02 = CIRCULAR_02_2021.article("2").clause("1").point("đ");
        &[
            Entry::new(from_2013, None, DECREE_13_2010.article("1").unchecked()),
            Entry::new(from_2014, None, DECREE_136_2013.article("8").unchecked()),
            Entry::new(from_2021, Some(3), circular_02.published()),
            Entry::new(from_2026, Some(3), DECREE_335_2026.whole().provisional()),
        ]
    },
    REVIEWED_UNTIL,
);

/// Until this day nobody could know the level payable from 2026-07-01.
const LEVEL_OF_2026_KNOWN: NaiveDate = date(2026, 10, 5);
const LEVEL_OF_2026_FROM: NaiveDate = date(2026, 7, 1);

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
            regimes: first_days(&[&COMPLIANCE_MONTHS]),
            reviewed_until: COMPLIANCE_MONTHS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let compliance = COMPLIANCE_MONTHS.on(when)?;
        let matters = when.date >= LEVEL_OF_2026_FROM;
        Ok(Self {
            through: Month::of(when.date),
            known_on: when
                .known_on
                .filter(|day| matters && *day < LEVEL_OF_2026_KNOWN),
            compliance_months: compliance
                .value
                .map(|months| Cited::new(months, compliance.citation.clone())),
            start_and_stop: match compliance.value {
                Some(_) if when.date < LEVEL_OF_2026_KNOWN => {
                    DECREE_20_2021.article("8").published()
                }
                _ => compliance.citation.clone(),
            },
            terms: Terms::new(
                Funding::on(when, &[&funding::COMMUNITY]),
                compliance.caveats(),
            ),
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
        let spells = self.spells(first, facts)?;
        let (Some(_), Some(_)) = (spells.first(), spells.last()) else {
            self.tell_why_not(first, decided, facts, trace)?;
            return Ok(None);
        };
        for spell in &spells {
            self.tell(spell, facts, trace)?;
        }
        self.award(spells, decided, trace).map(Some)
    }
}

/// A month, and whether it is paid.
struct Due {
    amount: Option<MonthlyAmount>,
    rule: MonthlyAllowance,
    circumstances: MonthlyAllowanceFacts,
}

impl AllowancePeriod {
    fn spells(
        &self,
        first: Month,
        facts: &AllowancePeriodFacts,
    ) -> Result<Vec<AllowanceSpell>, FactError> {
        let covered = Month::of(COMPLIANCE_MONTHS.covers_from());
        let mut spells: Vec<AllowanceSpell> = Vec::new();
        for month in first.max(covered).through(self.through) {
            let Some(amount) = self.due(month, facts)?.amount else {
                continue;
            };
            if month == covered && first < covered {
                // Paid since before what is covered: from when isn't known here.
                MonthlyAllowance::in_force(first.first_day())?;
            }
            let paid_by = if facts.is_paid_by_old_place(month) {
                PaidBy::OldPlace
            } else {
                PaidBy::Residence
            };
            match spells
                .last()
                .and_then(|last| last.and(month, &amount, paid_by))
            {
                Some(longer) => {
                    spells.pop();
                    spells.push(longer?);
                }
                None => spells.push(AllowanceSpell::new(month, month, amount, paid_by)?),
            }
        }
        Ok(spells)
    }

    /// What the monthly rule gives in the circumstances at the end of the month, or, where that is
    /// nothing, in those at the end of the month before: a right that was lost in the month is paid
    /// to its end.
    fn due(&self, month: Month, facts: &AllowancePeriodFacts) -> Result<Due, FactError> {
        let rule = self.rule_of(month, facts)?;
        let now = facts.at(month, month);
        let before = MonthlyAllowanceFacts {
            competing_allowance: now.competing_allowance,
            ended: now.ended,
            ..facts.at(month.previous(), month)
        };
        let stopped = now.in_institution || now.suspended;
        let next_month = now.readings.change_from_next_month && !stopped;
        let (first, second) = if next_month {
            (before, now)
        } else {
            (now, before)
        };
        let amount = rule.evaluate(&first, &mut Silent)?;
        if amount.is_some() || stopped {
            return Ok(Due {
                amount,
                rule,
                circumstances: first,
            });
        }
        let amount = rule.evaluate(&second, &mut Silent)?;
        Ok(Due {
            circumstances: if amount.is_some() { second } else { first },
            amount,
            rule,
        })
    }

    /// The monthly rule, with the province's own level where that is higher.
    fn rule_of(
        &self,
        month: Month,
        facts: &AllowancePeriodFacts,
    ) -> Result<MonthlyAllowance, FactError> {
        let mut when = When::on(month.first_day());
        when.known_on = self.known_on;
        if !self.terms.caveats.is_empty() {
            when = when.assume_unchanged();
        }
        let mut rule = MonthlyAllowance::in_force(when)?;
        let mut levels = facts.provincial_levels.iter();
        let own = levels.rfind(|level| level.from <= month);
        if let Some(own) = own.filter(|own| own.level > rule.standard_level.value) {
            rule.standard_level = rule.standard_level.reformed(own.level);
        }
        Ok(rule)
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
        if first <= through {
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
        let due = self.due(month, facts)?;
        for caveat in &due.rule.terms().caveats {
            trace.caveat(|| caveat.clone());
        }
        let reason = |reason| AllowancePeriodReason::InMonth { month, reason };
        let mut within = Within::new(trace, reason, |lost| lost);
        due.rule.evaluate(&due.circumstances, &mut within)?;
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

    fn award<T: Trace<AllowancePeriodReason>>(
        &self,
        spells: Vec<AllowanceSpell>,
        decided: Month,
        trace: &mut T,
    ) -> Result<AllowanceSpells, FactError> {
        let total = Dong::sum(spells.iter().map(AllowanceSpell::total))?;
        let mut arrears = Dong::ZERO;
        for spell in spells.iter().filter(|spell| spell.first() < decided) {
            let last = spell.last().min(decided.previous());
            let months = spell.first().until(last.next());
            arrears = arrears.plus(spell.monthly().amount.times(months)?)?;
        }
        trace.step(&self.start_and_stop, |citation| {
            Step::new(
                Text::new("cộng các tháng", "all months"),
                Text::new(
                    "cộng các đợt hưởng, theo tháng tròn",
                    "sum of the spells, in whole months",
                ),
                total,
                citation,
            )
            .input(
                Text::new("trong đó truy lĩnh", "of which paid late"),
                arrears,
            )
            .input(Text::new("đến", "through"), self.through)
        });
        Ok(AllowanceSpells {
            spells,
            arrears,
            total,
        })
    }
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
