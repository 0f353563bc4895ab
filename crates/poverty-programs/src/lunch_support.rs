//! Lunch support (*hỗ trợ ăn trưa*) of kindergarten children from three to five, and since 2025-05 of
//! nursery children (*nhà trẻ*).
//!
//! A day of the first month paid governs; the months the child really attended are paid, nine of a
//! school year at most. Months on both sides of a change of level, the base salary included, are asked
//! for apart.
//!
//! Before 2018-02-20 (decisions 239/2010 and 60/2011) the level is "not established".

mod eligibility;
mod facts;
mod levels;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::BASE_SALARY;
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use eligibility::LunchSupportReason;
pub use facts::{LunchArea, LunchChild, LunchSupportFacts};

use crate::{funding, months};
use levels::{KINDERGARTEN, Lunch, NURSERY};

const ABOUT: Text = Text::new("Hỗ trợ ăn trưa cho trẻ em mầm non", "Lunch support");

/// Lunch support on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{LunchSupport, LunchSupportFacts, PovertyStatus};
///
/// let rule = LunchSupport::in_force(date(2022, 9, 5))?;
/// let facts = LunchSupportFacts { household: PovertyStatus::NearPoor, ..LunchSupportFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(1_440_000)); // nine months of 160,000
///
/// let rule = LunchSupport::in_force(date(2017, 9, 5))?;
/// assert!(rule.assess(&facts).is_err()); // the level of that year is not established
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LunchSupport {
    /// The day.
    pub on: NaiveDate,
    /// Base salary, đồng a month (2018-02-20 to 2020-10-31).
    pub base_salary: Option<Cited<Dong>>,
    /// Per cent of the base salary a month (2018-02-20 to 2020-10-31).
    pub rate: Option<Cited<Percent>>,
    /// Đồng a month of a kindergarten child (from 2020-11-01).
    pub monthly: Option<Cited<Dong>>,
    /// Đồng a month of a nursery child (from 2025-05-01).
    pub nursery: Option<Cited<Dong>>,
    /// Months of a school year paid at most (from 2018-02-20).
    pub months_at_most: Option<Cited<u32>>,
    /// The day on which a level changes next, where it is known.
    pub changes_on: Option<NaiveDate>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LunchSupport {
    base_salary: None, "mức lương cơ sở", "base salary";
    rate: None, "tỷ lệ theo mức lương cơ sở", "per cent of the base salary";
    monthly: None, "mức mỗi tháng, mẫu giáo", "a month in kindergarten";
    nursery: None, "mức mỗi tháng, nhà trẻ", "a month in nursery";
    months_at_most: None, "số tháng tối đa một năm học", "months of a school year at most";
});

impl Rule for LunchSupport {
    type Facts = LunchSupportFacts;
    type Award = Payments;
    type Reason = LunchSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/lunch-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đầu được hỗ trợ",
                "a day of the first month paid",
            ),
            regimes: first_days(&[&KINDERGARTEN, &NURSERY, &BASE_SALARY]),
            reviewed_until: KINDERGARTEN.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = KINDERGARTEN.on(when)?;
        let own = |dong: Dong| Cited::new(dong, found.citation.clone());
        let lunch = *found.value;
        let (base_salary, rate, monthly) = match lunch {
            Lunch::NotEstablished => (None, None, None),
            Lunch::OfBaseSalary(rate) => (
                Some(BASE_SALARY.on(when)?.cited()),
                Some(Cited::new(rate, found.citation.clone())),
                None,
            ),
            Lunch::Fixed(amount) => (None, None, Some(own(amount))),
        };
        let known = lunch != Lunch::NotEstablished;
        Ok(Self {
            on: when.date,
            base_salary,
            rate,
            monthly,
            nursery: levels::nursery(when)?,
            months_at_most: known.then(|| Cited::new(9, found.citation.clone())),
            changes_on: match lunch {
                Lunch::OfBaseSalary(_) => months::next_change(when, &[&KINDERGARTEN, &BASE_SALARY]),
                _ => months::next_change(when, &[&KINDERGARTEN]),
            },
            terms: Terms::new(Funding::on(when, &[&funding::LUNCHES]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<LunchSupportReason>>(
        &self,
        facts: &LunchSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let Some(months_at_most) = &self.months_at_most else {
            return Err(levels::not_established());
        };
        let at_most = months_at_most.value;
        let count = facts.months.payable(at_most, self.on, self.changes_on)?;
        if !self.is_supported(facts, &months_at_most.citation, trace) {
            return Ok(None);
        }
        if count == 0 {
            trace.refuse(&months_at_most.citation, || {
                LunchSupportReason::SchoolYearPaid { months: at_most }
            });
            return Ok(None);
        }
        let monthly = self.monthly_of(facts.child, trace)?;
        let amount = monthly.value.times(count)?;
        trace.step(&monthly.citation, |citation| {
            let formula = Text::new("mức mỗi tháng × số tháng học", "a month × months attended");
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức mỗi tháng", "a month"), monthly.value)
                .input(Text::new("số tháng", "months"), count)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::Exact,
            &monthly.citation,
        )?))
    }
}

impl LunchSupport {
    /// The level of a month.
    fn monthly_of<T: Trace<LunchSupportReason>>(
        &self,
        child: LunchChild,
        trace: &mut T,
    ) -> Result<Cited<Dong>, FactError> {
        let fixed = match child {
            LunchChild::Nursery => &self.nursery,
            LunchChild::Kindergarten => &self.monthly,
        };
        if let Some(fixed) = fixed {
            return Ok(fixed.clone());
        }
        let (Some(base_salary), Some(rate)) = (&self.base_salary, &self.rate) else {
            return Err(levels::not_established());
        };
        let share = rate.value.to_coefficient().ok_or(AmountError::Overflow)?;
        let amount = base_salary.value.scaled(share, &Rounding::WHOLE_DONG)?;
        trace.step(&rate.citation, |citation| {
            let label = Text::new("mức mỗi tháng", "a month");
            let formula = Text::new("mức lương cơ sở × tỷ lệ", "base salary × rate");
            Step::new(label, formula, amount, citation)
                .input(
                    Text::new("mức lương cơ sở", "base salary"),
                    base_salary.value,
                )
                .input(Text::new("tỷ lệ", "rate"), rate.value)
        });
        Ok(Cited::new(amount, rate.citation.clone()))
    }
}
