//! Substitution treatment (*điều trị thay thế bằng methadone*): the most a patient may be charged
//! for dispensing.
//!
//! The day of dispensing governs. Joint circular 38/2014/TTLT-BYT-BTC caps the service price; whether
//! it still held in 2024, and what decree 141/2024/NĐ-CP put in its place, is not established.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::JOINT_CIRCULAR_38_2014;

const ABOUT: Text = Text::new("Giá cấp phát methadone", "Price of dispensing methadone");

static PRICE_A_DAY: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2015, 1, 1),
                Some(Dong::new(10_000)),
                JOINT_CIRCULAR_38_2014.whole().unchecked(),
            ),
            // Whether the frame still held in 2024 is as open as what followed it.
            Entry::new(
                date(2024, 1, 1),
                None,
                JOINT_CIRCULAR_38_2014.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why nothing may be charged.
    pub enum Reason {
        /// No day of dispensing.
        NoDay = "no-day",
            vi: "không có ngày cấp phát nào",
            en: "no day of dispensing";
    }
}

/// The facts of a course of treatment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct MethadoneFeeFacts {
    /// Days on which methadone was dispensed, 0 to 366.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u32..400"))]
    pub days: u32,
}

impl Facts for MethadoneFeeFacts {
    /// A single day.
    fn ordinary() -> Self {
        Self { days: 1 }
    }
}

/// The most a patient may be charged.
///
/// ```
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_social_protection::{MethadoneFee, MethadoneFeeFacts};
///
/// let rule = MethadoneFee::in_force(date(2017, 6, 1))?;
/// assert_eq!(rule.assess(&MethadoneFeeFacts { days: 30 })?.total(), Dong::new(300_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethadoneFee {
    /// The most for one day of dispensing, đồng.
    pub price_a_day: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(MethadoneFee {
    price_a_day: UpTo, "giá cấp phát một ngày", "price of a day of dispensing";
});

impl Rule for MethadoneFee {
    type Facts = MethadoneFeeFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/methadone-fee",
            title: ABOUT,
            governing_date: Text::new("ngày cấp phát", "the day of dispensing"),
            regimes: first_days(&[&PRICE_A_DAY]),
            reviewed_until: PRICE_A_DAY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let price = PRICE_A_DAY.on(when)?;
        Ok(Self {
            price_a_day: price
                .value
                .map(|dong| Cited::new(dong, price.citation.clone())),
            terms: Terms::new(Funding::on(when, &[&funding::METHADONE]), price.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &MethadoneFeeFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if facts.days > 366 {
            let allowed = Text::new("từ 0 đến 366 ngày", "0 to 366 days");
            return Err(FactError::out_of_range("days", facts.days, allowed));
        }
        let Some(each) = &self.price_a_day else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "từ năm 2024, khung giá cấp phát methadone",
                    "from 2024, the price frame of dispensing methadone",
                ),
            });
        };
        if facts.days == 0 {
            trace.refuse(&each.citation, || Reason::NoDay);
            return Ok(None);
        }
        let label = Text::new("cấp phát thuốc", "dispensing");
        let amount = each.value.times(facts.days)?;
        let payments = Payments::told_to(trace).with(
            label.clone(),
            amount,
            Frequency::Once,
            Bound::AtMost,
            &each.citation,
        )?;
        let total = payments.total();
        trace.step(&each.citation, |citation| {
            Step::new(
                label,
                Text::new("giá ngày × số ngày", "price a day × days"),
                total,
                citation,
            )
            .input(Text::new("giá ngày", "price a day"), each.value)
            .input(Text::new("số ngày", "days"), facts.days)
        });
        Ok(Some(payments))
    }
}
