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
mod in_force;
mod kind;
mod payment;
mod provisions;
mod reason;

use ansinh_core::explanation::{Alternative, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{Coefficient, Dong, Month, Text, When};
use serde::{Deserialize, Serialize};

pub(crate) use case::{CareCase, Parent};
use eligibility::{Answer, Part};
pub use facts::{Care, CareReadings, CaredFor, CarerConditions, CarerSupportFacts, DisabledParent};
pub use in_force::CareRegime;
pub use kind::SupportKind;
pub use reason::CarerSupportReason;

const ABOUT: Text = Text::new(
    "Kinh phí chăm sóc, nuôi dưỡng hàng tháng",
    "Carer and foster support",
);

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
        if let Some(reason) = self.not_paid_in_month(case) {
            trace.refuse(&self.stands_in(&reason), || reason);
            return Ok(None);
        }
        let couple = self.couple(case, trace)?;
        let together = self.look_at_each(case, trace)?;
        let each = case.cared_for.clone().filter_map(|person| {
            let part = self.for_cared_in_month(person, case);
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

    /// From the month of the decision, to the month in which the right ends, and not while suspended.
    fn not_paid_in_month<P, C>(&self, case: &CareCase<P, C>) -> Option<CarerSupportReason> {
        let first = case.decided.map(Month::of);
        if let Some(first_month) = first.filter(|first| self.month < *first) {
            return Some(CarerSupportReason::NotYetPayable { first_month });
        }
        let last = case.ended.map(Month::of);
        if let Some(last_month) = last.filter(|last| *last < self.month) {
            return Some(CarerSupportReason::Ended { last_month });
        }
        case.suspended.then_some(CarerSupportReason::Suspended)
    }

    /// One grant for a couple: the highest.
    fn couple<'p, P, C, T>(
        &self,
        case: &CareCase<P, C>,
        trace: &mut T,
    ) -> Result<Option<Part<'_>>, FactError>
    where
        P: Iterator<Item = Parent<'p>> + Clone,
        T: Trace<CarerSupportReason>,
    {
        let mut best: Option<Part<'_>> = None;
        for parent in case.parents.clone() {
            match self.in_month(case.readings, |day| self.for_parent(parent, day))? {
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
        let mut disabled = 0_u32;
        for person in case.cared_for.clone() {
            match self.for_cared_in_month(person, case)? {
                Err(reason) => trace.refuse(&self.stands_in(&reason), || reason),
                Ok(part) => {
                    disabled = disabled.saturating_add(u32::from(part.is_foster_disabled()));
                    if case.carer_conditions == CarerConditions::MetAsRelative {
                        payment::tell_reading_for_relatives(trace);
                    }
                }
            }
        }
        let several = self.foster_disabled_several.as_ref();
        let given = several.filter(|_| disabled > 1);
        let kind = SupportKind::FosterDisabled;
        Ok(given.map(|given| Part { kind, given }))
    }

    fn for_cared_in_month<P, C>(&self, person: CaredFor, case: &CareCase<P, C>) -> Answer<'_> {
        self.in_month(case.readings, |day| {
            self.for_cared(&person, case.carer_conditions, day)
        })
    }
}
