//! Electricity support to poor and policy households (*hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã
//! hội*): so much a month, paid by the quarter.
//!
//! The quarter governs, by any of its days. A household that is on the list on any day of it is due all
//! three months. From 2014-06 the amount is that of 30 kWh of the first tier of household prices, and
//! policy households, those with a member on a monthly social allowance, or of an ethnic minority where
//! the grid does not reach, are supported too; on the grid only for months of 50 kWh or less. What turns
//! out to have been used beyond is taken back from the next quarter, so what is due and what is paid are
//! told apart. A household on the grid that used more in all three months is due nothing: whatever it was
//! paid is taken back.
//!
//! Three things no text that could be read settles. From 2023-05-04 on the official amount is not
//! established: tell the province's own, or have it made from the price with the tax and rounding that
//! are used. Which amount a month with a change of tariff has is a fact without a default. What decision
//! 14/2025/QĐ-TTg says of the support was not read; that 30 kWh of the first tier go on is known.

mod award;
mod facts;
mod month;
mod tariffs;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

pub use award::QuarterSupport;
pub use facts::{AmountBasis, ChangeMonth, ElectricitySupportFacts};
pub use tariffs::first_tier;

use crate::instruments::electricity::{CIRCULAR_190_2014, DECISION_28_2014, DECISION_60_2014};
use crate::{PovertyStatus, REVIEWED_UNTIL, funding};
use tariffs::{Quarters, TARIFFS, Tariff};

const ABOUT: Text = Text::new("Hỗ trợ tiền điện", "Electricity support");

/// The month from which the support follows the price, and policy households have it.
const BY_PRICE_FROM: NaiveDate = date(2014, 6, 1);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum ElectricitySupportReason {
        /// Before 2014-06 only poor households are supported.
        NotPoor = "not-poor",
            vi: "không phải hộ nghèo",
            en: "the household is not poor";
        /// It meets no criterion of a policy household.
        NoCriterion = "no-criterion",
            vi: "không phải hộ nghèo, không thuộc tiêu chí hộ chính sách xã hội",
            en: "the household is not poor and meets no criterion of a policy household";
        /// A policy household used too much in every month.
        TooMuchUsed {
            /// Kilowatt-hours a month, at most.
            at_most: u32,
        } = "too-much-used",
            vi: "tháng nào cũng dùng quá {at_most} kWh",
            en: "more than {at_most} kWh were used in every month";
    }
}

/// The support of a quarter.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_poverty_programs::{ElectricitySupport, ElectricitySupportFacts};
///
/// let rule = ElectricitySupport::in_force(date(2017, 2, 1))?;
/// let poor = ElectricitySupportFacts::ordinary();
/// assert_eq!(rule.assess(&poor)?.total(), Dong::new(147_000)); // three months at 49,000
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectricitySupport {
    /// The first day of the quarter.
    pub quarter: NaiveDate,
    /// The official amount as the quarter begins, đồng a month.
    pub level: Option<Cited<Dong>>,
    /// The official amount after the change within the quarter, đồng a month.
    pub later_level: Option<Cited<Dong>>,
    /// The first tier as the quarter begins, đồng a kWh without tax.
    pub price: Option<Cited<Dong>>,
    /// The first tier after the change within the quarter.
    pub later_price: Option<Cited<Dong>>,
    /// The day of the change within the quarter.
    pub changes_on: Option<NaiveDate>,
    /// How many kWh the support is worth (from 2014-06).
    pub supported_kwh: Option<Cited<u32>>,
    /// How many kWh a policy household on the grid may use a month (from 2014-06).
    pub most_kwh: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ElectricitySupport {
    level: None, "mức hỗ trợ một tháng", "amount a month";
    later_level: None, "mức hỗ trợ một tháng sau khi giá thay đổi", "amount a month after the change";
    price: None, "giá điện bậc 1 chưa thuế", "first tier without tax";
    later_price: None, "giá điện bậc 1 chưa thuế sau khi thay đổi", "first tier without tax after the change";
    supported_kwh: None, "số kWh được hỗ trợ một tháng", "kWh supported a month";
    most_kwh: None, "số kWh tối đa của hộ chính sách một tháng", "kWh a policy household may use a month";
});

impl Rule for ElectricitySupport {
    type Facts = ElectricitySupportFacts;
    type Award = QuarterSupport;
    type Reason = ElectricitySupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/electricity-support",
            title: ABOUT,
            governing_date: Text::new(
                "quý được hỗ trợ, theo một ngày bất kỳ trong quý",
                "the quarter supported, by any of its days",
            ),
            regimes: first_days(&[&Quarters]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        TARIFFS.on(when)?;
        let first = tariffs::first_day_of_quarter(when.date);
        let last = Month::of(first).plus(2).last_day();
        let begins = TARIFFS.on(When {
            date: first,
            ..when
        })?;
        let ends = TARIFFS.on(When { date: last, ..when }.assume_unchanged())?;
        let later = (ends.since > begins.since).then_some(&ends);
        let is_priced = last >= BY_PRICE_FROM && ends.value.price.is_some();
        Ok(Self {
            quarter: first,
            // A quarter of which a part is not established is not answered by the rest.
            level: amount(begins.value, begins.citation)
                .filter(|_| later.is_none_or(|later| later.value.amount.is_some())),
            later_level: later.and_then(|later| amount(later.value, later.citation)),
            price: price(begins.value),
            later_price: later.and_then(|later| price(later.value)),
            changes_on: later.map(|later| later.since),
            supported_kwh: is_priced.then(|| Cited::new(30, DECISION_28_2014.whole().published())),
            most_kwh: is_priced.then(|| Cited::new(50, DECISION_60_2014.whole().published())),
            terms: Terms::new(
                Funding::on(when, &[&funding::ELECTRICITY]),
                TARIFFS.on(when)?.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ElectricitySupportReason>>(
        &self,
        facts: &ElectricitySupportFacts,
        trace: &mut T,
    ) -> Result<Option<QuarterSupport>, FactError> {
        facts.check()?;
        let Some(criterion) = self.criterion(facts, trace) else {
            return Ok(None);
        };
        let mut months = [Dong::ZERO; 3];
        let (mut full, mut due) = (Dong::ZERO, Dong::ZERO);
        let first = Month::of(self.quarter);
        for ((offset, month), used) in (0..).zip(&mut months).zip(facts.kwh) {
            let amount = self.of_month(first.plus(offset), facts, trace)?;
            full = full.plus(amount)?;
            if criterion.allows(used) {
                *month = amount;
                due = due.plus(amount)?;
            }
        }
        if due == Dong::ZERO
            && let Criterion::UpTo(most) = criterion
        {
            trace.refuse(&most.citation, || ElectricitySupportReason::TooMuchUsed {
                at_most: most.value,
            });
            return Ok(None);
        }
        let paid = full.minus(facts.taken_back)?;
        let citation = self.set_by();
        trace.step(&citation, |citation| {
            let label = Text::new("hỗ trợ của quý", "support of the quarter");
            let formula = Text::new(
                "tổng các tháng được hỗ trợ",
                "the months supported, added up",
            );
            Step::new(label, formula, due, citation)
        });
        Ok(Some(QuarterSupport {
            months,
            due,
            paid: paid.max(Dong::ZERO),
            recovered: facts.taken_back.minus(full)?.max(Dong::ZERO),
            taken_back_next: full.minus(due)?,
            citation,
        }))
    }
}

/// How much a household may use.
#[derive(Clone, Copy)]
enum Criterion<'a> {
    /// Whatever it likes.
    Whatever,
    /// So many kWh a month.
    UpTo(&'a Cited<u32>),
}

impl Criterion<'_> {
    const fn allows(self, used: u32) -> bool {
        match self {
            Self::Whatever => true,
            Self::UpTo(most) => used <= most.value,
        }
    }
}

impl ElectricitySupport {
    /// Whether the household is supported: not at all, whatever it uses, or up to so many kWh.
    fn criterion<T: Trace<ElectricitySupportReason>>(
        &self,
        facts: &ElectricitySupportFacts,
        trace: &mut T,
    ) -> Option<Criterion<'_>> {
        if facts.household == PovertyStatus::Poor {
            return Some(Criterion::Whatever);
        }
        let Some(most) = &self.most_kwh else {
            trace.refuse(&self.set_by(), || ElectricitySupportReason::NotPoor);
            return None;
        };
        match (
            facts.social_assistance,
            facts.ethnic_minority,
            facts.on_grid,
        ) {
            (true, _, true) => Some(Criterion::UpTo(most)),
            (true, _, false) | (_, true, false) => Some(Criterion::Whatever),
            _ => {
                trace.refuse(&most.citation, || ElectricitySupportReason::NoCriterion);
                None
            }
        }
    }

    /// Where the support stands.
    fn set_by(&self) -> Citation {
        let by_price = || CIRCULAR_190_2014.whole().published();
        match (&self.later_level, &self.level) {
            (Some(level), _) | (None, Some(level)) => level.citation.clone(),
            (None, None) => by_price(),
        }
    }
}

fn amount(tariff: &Tariff, citation: &Citation) -> Option<Cited<Dong>> {
    Some(Cited::new(tariff.amount?, citation.clone()))
}

fn price(tariff: &Tariff) -> Option<Cited<Dong>> {
    Some(Cited::new(tariff.price?, tariff.priced_by.clone()))
}
