//! Carer and foster support (*kinh phí chăm sóc, nuôi dưỡng hàng tháng*).
//!
//! The standard level of the month times a coefficient: for a household that cares for its
//! extremely severely disabled member, for whoever takes in a disabled person, a child without
//! support or an older person, and for a severely disabled person who is pregnant or raises
//! children under 36 months. It is paid beside the cared person's own allowance, out of the local
//! budget. The month paid governs.
//!
//! A couple has one grant, the highest; a person taken in on two grounds gives one support, the
//! higher. A couple that is its own household, one partner being extremely severely disabled, is a
//! household that cares.

mod case;
mod decree_136_2013;
mod decree_20_2021;
mod decree_28_2012;
mod eligibility;
mod facts;
mod provisions;
mod reason;

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::series::SOCIAL_ASSISTANCE_STANDARD;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub(crate) use case::{CareCase, Parent};
use eligibility::{Answer, Part};
pub use facts::{Care, CareReadings, CaredFor, CarerConditions, CarerSupportFacts, DisabledParent};
pub use reason::CarerSupportReason;

use crate::funding;
use crate::instruments::{DECREE_20_2021, DECREE_28_2012, DECREE_136_2013, DECREE_335_2026};

const ABOUT: Text = Text::new(
    "Kinh phí chăm sóc, nuôi dưỡng hàng tháng",
    "Carer and foster support",
);

/// The body of law under which a month of care falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CareRegime {
    /// Decree 28/2012, and decree 13/2010 for foster families, until 2013.
    Decree28,
    /// 2014: only decree 28/2012 is certain.
    Transition2014,
    /// Decrees 28/2012 and 136/2013, 2015-01 to 2021-06.
    Decree136,
    /// Decree 20/2021, 2021-07 to 2026-09.
    Decree20,
    /// Decree 335/2026, from 2026-10.
    Decree335,
}

static REGIMES: Timeline<CareRegime> = Timeline::new(
    ABOUT,
    const {
        let decree_28 = DECREE_28_2012.article("17");
        let decree_136 = DECREE_136_2013.article("20");
        let decree_20 = DECREE_20_2021.article("20");
        let decree_335 = DECREE_335_2026.whole();
        let (in_2013, in_2014) = (date(2013, 1, 1), date(2014, 1, 1));
        let (from_2015, from_2021) = (date(2015, 1, 1), date(2021, 7, 1));
        &[
            Entry::new(in_2013, CareRegime::Decree28, decree_28.unchecked()),
            Entry::new(in_2014, CareRegime::Transition2014, decree_28.unchecked()),
            Entry::new(from_2015, CareRegime::Decree136, decree_136.unchecked()),
            Entry::new(from_2021, CareRegime::Decree20, decree_20.published()),
            // The month of October 2026 as a whole falls under the decree of the 5th.
            Entry::payable_from(
                date(2026, 10, 1),
                date(2026, 10, 5),
                CareRegime::Decree335,
                decree_335.provisional(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// Decree 136/2013/NĐ-CP, article 4(1).
const LEVEL_OF_DECREE_136: Dong = Dong::new(270_000);

/// Decree 335/2026 pays its level for months before it takes effect.
const LEVEL_OF_DECREE_335_FROM: NaiveDate = date(2026, 7, 1);

/// What a support is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SupportKind {
    /// Pregnancy or small children of a disabled person.
    DisabledParent,
    /// A household that cares for its own member.
    OwnHousehold,
    /// A disabled person taken in.
    FosterDisabled,
    /// A child without support taken in.
    FosterChild,
    /// An older person taken in.
    FosterOlder,
}

impl SupportKind {
    /// The kind in words.
    pub const fn label(self) -> Text {
        match self {
            Self::DisabledParent => Text::new(
                "hỗ trợ người khuyết tật mang thai, nuôi con dưới 36 tháng tuổi",
                "support for a disabled person who is pregnant or raises children under 36 months",
            ),
            Self::OwnHousehold => Text::new(
                "hỗ trợ hộ gia đình chăm sóc người khuyết tật đặc biệt nặng",
                "support for a household caring for an extremely severely disabled member",
            ),
            Self::FosterDisabled => Text::new(
                "kinh phí nhận chăm sóc người khuyết tật đặc biệt nặng",
                "foster support for an extremely severely disabled person",
            ),
            Self::FosterChild => Text::new(
                "kinh phí nhận chăm sóc trẻ em không có nguồn nuôi dưỡng",
                "foster support for a child without support",
            ),
            Self::FosterOlder => Text::new(
                "kinh phí nhận chăm sóc người cao tuổi",
                "foster support for an older person",
            ),
        }
    }
}

/// The carer support of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::carer_support::CaredFor;
/// use ansinh_social_protection::{CarerSupport, CarerSupportFacts};
///
/// let rule = CarerSupport::in_force(date(2017, 6, 1))?;
/// let child = CaredFor { age: 9_u16.into(), ..CaredFor::ordinary() };
/// let facts = CarerSupportFacts { cared_for: vec![child], ..CarerSupportFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(270_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarerSupport {
    /// The month paid.
    pub month: Month,
    /// The body of law it falls under.
    pub regime: CareRegime,
    /// Social-assistance standard level, đồng a month.
    pub standard_level: Cited<Dong>,
    /// Completed months below which a child of a disabled parent counts.
    pub parent_child_months: Cited<u32>,
    /// Pregnant, or raising one small child.
    pub parent: Cited<Coefficient>,
    /// Pregnant and raising a small child, or raising two or more.
    pub parent_of_several: Cited<Coefficient>,
    /// The own household, for each person cared for.
    pub own_household: Cited<Coefficient>,
    /// A disabled person of 16 or over taken in.
    pub foster_disabled_adult: Cited<Coefficient>,
    /// A disabled child taken in.
    pub foster_disabled_child: Cited<Coefficient>,
    /// Two or more disabled persons taken in, together (until 2021-06).
    pub foster_disabled_several: Option<Cited<Coefficient>>,
    /// Completed months below which a child taken in has the higher coefficient.
    pub foster_child_months: Option<Cited<u32>>,
    /// A child without support taken in, below that age.
    pub foster_child_younger: Option<Cited<Coefficient>>,
    /// A child without support taken in, from that age to 15 years.
    pub foster_child_older: Option<Cited<Coefficient>>,
    /// As the younger child, disabled or with HIV (before 2014).
    pub foster_child_younger_ill: Option<Cited<Coefficient>>,
    /// As the older child, disabled or with HIV (before 2014).
    pub foster_child_older_ill: Option<Cited<Coefficient>>,
    /// An older person taken in instead of an institution.
    pub foster_older: Option<Cited<Coefficient>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(CarerSupport {
    standard_level: Higher, "mức chuẩn trợ giúp xã hội", "social-assistance standard level";
    parent_child_months: None, "số tháng tuổi của con nhỏ", "months of age of a small child";
    parent: Higher, "hệ số mang thai hoặc nuôi một con nhỏ", "pregnant, or one small child";
    parent_of_several: Higher, "hệ số mang thai và nuôi con nhỏ, hoặc từ hai con nhỏ", "pregnant with a small child, or several small children";
    own_household: Higher, "hệ số hộ gia đình chăm sóc", "own household";
    foster_disabled_adult: Higher, "hệ số nhận chăm sóc người khuyết tật", "disabled adult taken in";
    foster_disabled_child: Higher, "hệ số nhận chăm sóc trẻ em khuyết tật", "disabled child taken in";
    foster_disabled_several: Higher, "hệ số nhận chăm sóc từ hai người khuyết tật", "two or more disabled persons taken in";
    foster_child_months: None, "số tháng tuổi hưởng hệ số trẻ nhỏ", "months of age with the small child's coefficient";
    foster_child_younger: Higher, "hệ số nhận nuôi trẻ nhỏ", "small child taken in";
    foster_child_older: Higher, "hệ số nhận nuôi trẻ em", "child taken in";
    foster_child_younger_ill: Higher, "hệ số nhận nuôi trẻ nhỏ khuyết tật, nhiễm HIV", "small child taken in, disabled or with HIV";
    foster_child_older_ill: Higher, "hệ số nhận nuôi trẻ em khuyết tật, nhiễm HIV", "child taken in, disabled or with HIV";
    foster_older: Higher, "hệ số nhận chăm sóc người cao tuổi", "older person taken in";
});

impl Rule for CarerSupport {
    type Facts = CarerSupportFacts;
    type Award = Payments;
    type Reason = CarerSupportReason;

    fn about() -> About {
        About {
            id: "social-protection/carer-support",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&REGIMES, &SOCIAL_ASSISTANCE_STANDARD]),
            reviewed_until: REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let regime = REGIMES.on(when)?;
        let level = SOCIAL_ASSISTANCE_STANDARD.on(when)?;
        let build = match regime.value {
            CareRegime::Decree28 => decree_28_2012::with_decree_13,
            CareRegime::Transition2014 => decree_28_2012::rule,
            CareRegime::Decree136 => decree_136_2013::rule,
            CareRegime::Decree20 => decree_20_2021::rule,
            CareRegime::Decree335 => decree_20_2021::carried_over,
        };
        let mut rule = build(Month::of(when.date), level.cited());
        rule.terms = Terms::new(Funding::on(when, &[&funding::COMMUNITY]), regime.caveats());
        if *regime.value == CareRegime::Decree20 && level.since >= LEVEL_OF_DECREE_335_FROM {
            rule.terms
                .caveats
                .extend(Caveat::about(&DECREE_335_2026.whole().provisional()));
        }
        Ok(rule)
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<CarerSupportReason>>(
        &self,
        facts: &CarerSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        self.support(&facts.case(), trace)
    }
}

impl CarerSupport {
    /// What a case gives whose people may stand in the facts of another rule.
    pub(crate) fn support<'p, P, C, T>(
        &self,
        case: &CareCase<P, C>,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError>
    where
        P: Iterator<Item = Parent<'p>> + Clone,
        C: Iterator<Item = CaredFor> + Clone,
        T: Trace<CarerSupportReason>,
    {
        case.check(self.month)?;
        if let Some(reason) = self.out_of_time(case.decided, case.ended) {
            trace.refuse(&self.stands_in(&reason), || reason);
            return Ok(None);
        }
        let couple = self.couple(case.parents.clone(), trace)?;
        let together = self.look_at_each(case, trace)?;
        let each = case.cared_for.clone().filter_map(|person| {
            let part = self.for_cared_in_month(person, case.carer_conditions);
            part.ok()?.ok()
        });
        let each = each.filter(|part| !(together.is_some() && part.is_foster_disabled()));
        let parts = couple.into_iter().chain(each).chain(together);
        let payments = self.pay(parts, case.readings, trace)?;
        if case.names_nobody() {
            let reason = CarerSupportReason::NobodyCaredFor;
            trace.refuse(&self.stands_in(&reason), || reason);
        }
        Ok(payments)
    }

    /// From the month of the decision, to the month in which the right ends.
    fn out_of_time(
        &self,
        decided: Option<NaiveDate>,
        ended: Option<NaiveDate>,
    ) -> Option<CarerSupportReason> {
        let first = decided.map(Month::of);
        if let Some(first_month) = first.filter(|first| self.month < *first) {
            return Some(CarerSupportReason::NotYetPayable { first_month });
        }
        let last_month = ended.map(Month::of)?;
        (last_month < self.month).then_some(CarerSupportReason::Ended { last_month })
    }

    /// One grant for a couple: the highest.
    fn couple<'p, T: Trace<CarerSupportReason>>(
        &self,
        parents: impl Iterator<Item = Parent<'p>>,
        trace: &mut T,
    ) -> Result<Option<Part<'_>>, FactError> {
        let mut best: Option<Part<'_>> = None;
        for parent in parents {
            match self.this_month_or_last(|day| self.for_parent(parent, day))? {
                Err(reason) => trace.refuse(&self.stands_in(&reason), || reason),
                Ok(part) => {
                    let Some(so_far) = best else {
                        best = Some(part);
                        continue;
                    };
                    let higher = part.given.value > so_far.given.value;
                    let loser = if higher { so_far } else { part };
                    best = Some(if higher { part } else { so_far });
                    trace.alternative(|| Alternative {
                        label: loser.kind.label(),
                        value: loser.given.value.into(),
                        citation: loser.given.citation.clone(),
                        loses_by: self.parent.citation.clone(),
                    });
                }
            }
        }
        Ok(best)
    }

    /// Tells who of those cared for gives no support. Two or more disabled persons taken in give one
    /// together, not one each (until 2021-06): that one is returned.
    fn look_at_each<P, C, T>(
        &self,
        case: &CareCase<P, C>,
        trace: &mut T,
    ) -> Result<Option<Part<'_>>, FactError>
    where
        C: Iterator<Item = CaredFor> + Clone,
        T: Trace<CarerSupportReason>,
    {
        let (mut disabled, conditions) = (0_u32, case.carer_conditions);
        for person in case.cared_for.clone() {
            match self.for_cared_in_month(person, conditions)? {
                Err(reason) => trace.refuse(&self.stands_in(&reason), || reason),
                Ok(part) => {
                    disabled = disabled.saturating_add(u32::from(part.is_foster_disabled()));
                    if conditions == CarerConditions::MetAsRelative {
                        tell_reading_for_relatives(trace);
                    }
                }
            }
        }
        let several = self.foster_disabled_several.as_ref();
        let given = several.filter(|_| disabled > 1);
        let kind = SupportKind::FosterDisabled;
        Ok(given.map(|given| Part { kind, given }))
    }

    fn for_cared_in_month(&self, person: CaredFor, conditions: CarerConditions) -> Answer<'_> {
        self.this_month_or_last(|day| self.for_cared(&person, conditions, day))
    }

    /// All parts, each told, and their total; `None` where there is none.
    fn pay<'a, T: Trace<CarerSupportReason>>(
        &self,
        parts: impl Iterator<Item = Part<'a>>,
        readings: CareReadings,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let mut parts = parts.peekable();
        let Some(mut last) = parts.peek().copied() else {
            return Ok(None);
        };
        let level = self.level(readings, trace);
        let mut payments = Payments::told_to(trace);
        for part in parts {
            let amount = level.scaled(part.given.value, &Rounding::WHOLE_DONG)?;
            let citation = &part.given.citation;
            trace.step(citation, |citation| {
                let formula = Text::new("mức chuẩn × hệ số", "standard level × coefficient");
                Step::new(part.kind.label(), formula, amount, citation)
                    .input(Text::new("mức chuẩn", "standard level"), level)
                    .input(Text::new("hệ số", "coefficient"), part.given.value)
            });
            let label = part.kind.label();
            payments = payments.with(label, amount, Frequency::Monthly, self.bound(), citation)?;
            last = part;
        }
        let total = payments.total();
        trace.step(&last.given.citation, |citation| {
            Step::new(
                Text::new("cộng trong tháng", "total of the month"),
                Text::new(
                    "cộng các khoản, trả cho người chăm sóc ngoài trợ cấp của người được chăm sóc",
                    "sum of the lines, paid to the carer beside the cared person's allowance",
                ),
                total,
                citation,
            )
            .input(Text::new("tháng", "month"), self.month)
        });
        Ok(Some(payments))
    }

    /// The standard level of the month; in 2014 the office may say that 270,000 applied already.
    fn level<T: Trace<CarerSupportReason>>(&self, readings: CareReadings, trace: &mut T) -> Dong {
        if self.regime != CareRegime::Transition2014 {
            return self.standard_level.value;
        }
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "năm 2014 mức chuẩn là 180.000 đồng, trừ nơi đã áp dụng 270.000 đồng",
                "in 2014 the standard level is 180,000 đồng except where 270,000 already applied",
            ),
        });
        if readings.level_270_in_2014 {
            LEVEL_OF_DECREE_136
        } else {
            self.standard_level.value
        }
    }

    /// From decree 20/2021 on the article says "at least".
    fn bound(&self) -> Bound {
        if self.regime >= CareRegime::Decree20 {
            Bound::AtLeast
        } else {
            Bound::Exact
        }
    }
}

/// Article 22(2) of decree 20/2021 is printed with a reference to article 12, which is on rice.
fn tell_reading_for_relatives<T: Trace<CarerSupportReason>>(trace: &mut T) {
    trace.caveat(|| Caveat::Reading {
        reading: Text::new(
            "khoản 2 Điều 22 Nghị định 20/2021/NĐ-CP dẫn chiếu Điều 12 (gạo); hiểu là Điều 20",
            "article 22(2) of decree 20/2021/NĐ-CP refers to article 12, on rice; article 20 is read",
        ),
    });
}
