//! The monthly allowance over time: from which month to which, when it changes, stops and is paid
//! late.
//!
//! The day asked for is in the last month settled; every earlier month is paid as
//! [`MonthlyAllowance`] says, in the circumstances of that month. Months are whole. A change of
//! coefficient counts from the month of the event; a right that is lost ends with the month of
//! the event; a month that an institution maintains the person, or that is suspended, isn't paid.

mod check;
mod facts;
mod in_force;
mod month;
mod reason;
mod spell;
mod telling;

use ansinh_core::explanation::{Silent, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, Verification};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Month, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{
    AllowancePeriodFacts, Change, Event, ProvincialLevel, Suspension, SuspensionGround,
};
pub use reason::AllowancePeriodReason;
pub use spell::{AllowanceSpell, AllowanceSpells, SpellError};

use crate::MonthlyAllowance;
use crate::instruments::{DECREE_13_2010, DECREE_20_2021, DECREE_136_2013, DECREE_335_2026};
use crate::monthly_allowance::{Case, Decision, Regime};
use month::Circumstances;

const ABOUT: Text = Text::new(
    "Thời gian hưởng trợ cấp xã hội hàng tháng",
    "Months of the monthly social allowance",
);

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
            regimes: in_force::regimes(),
            reviewed_until: in_force::reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
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
        let covered = in_force::covered();
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
        rule.standard_level = Cited::new(own.level, a_province_may_go_higher(rule.regime));
    }
    rule
}

fn a_province_may_go_higher(regime: Regime) -> Citation {
    let provision = match regime {
        Regime::Decree67 => DECREE_13_2010.article("1"),
        Regime::Transition2014 | Regime::Decree136 => DECREE_136_2013.article("4").clause("2"),
        Regime::Decree20 => DECREE_20_2021.article("4").clause("3").point("a"),
        Regime::Decree335 => DECREE_335_2026.article("4"),
    };
    provision.unchecked().verified(Verification::Supplied)
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
