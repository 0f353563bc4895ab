//! The health-insurance card of a child under six (*thẻ bảo hiểm y tế trẻ em dưới 6 tuổi*): until which
//! day it holds, until which day the State pays, and how much a month.
//!
//! The day asked about governs: its base salary, its premium rate, and what the law of that day says of
//! cards. The State pays from birth to the day of 72 months; the card runs on to 30 September where that
//! day comes before school begins.
//!
//! | regime | 72 months by 30 September | later in the year |
//! |---|---|---|
//! | until 2014-12-31 | the day of 72 months | the day of 72 months |
//! | 2015-01-01 to 2018-11-30 | 30 September | the day of 72 months, or the end of its month: [`Readings`] |
//! | from 2018-12-01 | 30 September | the end of the month |
//!
//! Decree 146/2018/NĐ-CP names who was born before and who after 30 September; born on that very day,
//! the law itself and both sentences give 30 September. The premium of a month is not divided by days:
//! the law names a month's, and for the months of birth and of 72 months no share of it. A child without
//! a card shows its birth certificate. Somebody who belongs to a group that the law lists earlier is
//! insured there.

mod facts;
mod in_force;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::money::AmountError;
use ansinh_core::payments::Payments;
use ansinh_core::rounding::Rounding;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::series::{BASE_SALARY, HEALTH_INSURANCE_PREMIUM};
use ansinh_core::terms::Terms;
use ansinh_core::{Dong, Month, NaiveDate, Percent, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Readings, UnderSixHealthCardFacts};
pub use in_force::CardValidity;

const ABOUT: Text = Text::new(
    "Thẻ bảo hiểm y tế của trẻ em dưới 6 tuổi",
    "Health-insurance card of a child under six",
);

ansinh_core::messages! {
    /// Why there is no card of this group.
    pub enum UnderSixHealthCardReason {
        /// The last day of the card has passed.
        Expired {
            /// The last day.
            last_day: NaiveDate,
        } = "card-expired",
            vi: "thẻ của trẻ em dưới 6 tuổi có giá trị đến ngày {last_day}",
            en: "the card of a child under six held until {last_day}";
    }
}

/// The card of a child under six on a day.
///
/// ```
/// use ansinh_child_protection::{UnderSixHealthCard, UnderSixHealthCardFacts};
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
///
/// let rule = UnderSixHealthCard::in_force(date(2019, 11, 25))?;
/// let born = |born| UnderSixHealthCardFacts { born, ..UnderSixHealthCardFacts::ordinary() };
/// let holds = rule.assess(&born(date(2013, 11, 20)))?; // the card to 30 November …
/// assert!(holds.is_entitled());
/// assert_eq!(holds.total(), Dong::ZERO); // … the State's premium to the 20th
/// assert!(!rule.assess(&born(date(2013, 5, 5)))?.is_entitled()); // the card ended on 30 September
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnderSixHealthCard {
    /// The day asked about.
    pub day: NaiveDate,
    /// What the premium is counted on, đồng a month.
    pub base_salary: Cited<Dong>,
    /// The premium, per cent of it.
    pub premium_rate: Cited<Percent>,
    /// Completed months until which the State pays.
    pub months: Cited<u32>,
    /// What insurance bears of the cost, within its scope.
    pub benefit: Cited<Percent>,
    /// How long a card holds.
    pub validity: CardValidity,
    /// Where that stands.
    pub valid_by: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(UnderSixHealthCard {
    base_salary: None, "mức lương cơ sở", "base salary";
    premium_rate: None, "mức đóng bảo hiểm y tế", "health-insurance premium";
    months: None, "số tháng tuổi được ngân sách nhà nước đóng", "months of age the State pays until";
    benefit: None, "mức hưởng bảo hiểm y tế", "what insurance bears";
});

impl Rule for UnderSixHealthCard {
    type Facts = UnderSixHealthCardFacts;
    type Award = Payments;
    type Reason = UnderSixHealthCardReason;

    fn about() -> About {
        About {
            id: "child-protection/under-six-health-card",
            title: ABOUT,
            governing_date: Text::new("ngày cần xác định", "the day asked about"),
            regimes: first_days(&[&in_force::VALIDITY, &BASE_SALARY, &HEALTH_INSURANCE_PREMIUM]),
            reviewed_until: in_force::VALIDITY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<UnderSixHealthCardReason>>(
        &self,
        facts: &UnderSixHealthCardFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let paid_until = facts.day_of_months(self.day, self.months.value)?;
        let card_until = self.card_until(paid_until, facts.readings);
        let until = Text::new("thẻ có giá trị đến", "the card holds until");
        trace.step(&self.valid_by, |citation| {
            let formula = self.validity.words(facts.readings);
            Step::new(until.clone(), formula, card_until, citation)
                .input(Text::new("ngày sinh", "born"), facts.born)
                .input(
                    Text::new("ngày đủ tháng tuổi", "months completed"),
                    paid_until,
                )
        });
        if self.day > card_until {
            trace.refuse(&self.valid_by, || UnderSixHealthCardReason::Expired {
                last_day: card_until,
            });
            return Ok(None);
        }
        let premium = self.premium(paid_until, trace)?;
        let payments = Payments::told_to(trace)
            .with(
                Text::new(
                    "mức đóng do ngân sách nhà nước đóng",
                    "premium the State pays",
                ),
                premium,
                Frequency::Monthly,
                Bound::Exact,
                &self.premium_rate.citation,
            )?
            .with(
                until,
                card_until,
                Frequency::None,
                Bound::Exact,
                &self.valid_by,
            )?
            .with(
                Text::new("ngân sách nhà nước đóng đến", "the State pays until"),
                paid_until,
                Frequency::None,
                Bound::Exact,
                &self.months.citation,
            )?
            .with(
                Text::new("mức hưởng", "insurance bears"),
                Value::Percent(self.benefit.value),
                Frequency::None,
                Bound::Exact,
                &self.benefit.citation,
            )?;
        Ok(Some(payments))
    }
}

impl UnderSixHealthCard {
    fn card_until(&self, paid_until: NaiveDate, readings: Readings) -> NaiveDate {
        let school = in_force::school_begins(paid_until);
        let end_of_month = Month::of(paid_until).last_day();
        match self.validity {
            CardValidity::DayOfMonths => paid_until,
            _ if paid_until <= school => school,
            CardValidity::SchoolOrDay if readings.end_of_month_before_decree_146 => end_of_month,
            CardValidity::SchoolOrDay => paid_until,
            CardValidity::SchoolOrMonth => end_of_month,
        }
    }

    /// A month's premium, nothing after the day until which the State pays.
    fn premium<T: Trace<UnderSixHealthCardReason>>(
        &self,
        paid_until: NaiveDate,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let premium = if self.day > paid_until {
            Dong::ZERO
        } else {
            let rate = self.premium_rate.value.to_coefficient();
            let rate = rate.ok_or(AmountError::Overflow)?;
            self.base_salary.value.scaled(rate, &Rounding::WHOLE_DONG)?
        };
        trace.step(&self.premium_rate.citation, |citation| {
            let label = Text::new("mức đóng một tháng", "premium of a month");
            let formula = Text::new(
                "mức lương cơ sở × tỷ lệ, đến ngày đủ tháng tuổi",
                "base salary × rate, until the day the months are complete",
            );
            Step::new(label, formula, premium, citation)
                .input(
                    Text::new("mức lương cơ sở", "base salary"),
                    self.base_salary.value,
                )
                .input(Text::new("tỷ lệ", "rate"), self.premium_rate.value)
                .input(Text::new("đóng đến", "paid until"), paid_until)
        });
        Ok(premium)
    }
}
