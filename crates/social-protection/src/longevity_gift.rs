//! Longevity gifts (*quà chúc thọ, mừng thọ*) at 90 and 100: law 39/2009/QH12, circular
//! 96/2018/TT-BTC, before it circular 21/2011/TT-BTC.
//!
//! The year of the gift governs: one gift in the year a person completes 90 or 100. Gifts at other
//! ages are set by each province. The commune that holds a greeting has refreshments paid.

mod facts;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Dong, NaiveDate, Text, When, date};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{CIRCULAR_21_2011, CIRCULAR_96_2018, LAW_39_2009};

pub use facts::LongevityGiftFacts;

const ABOUT: Text = Text::new("Quà chúc thọ, mừng thọ", "Longevity gifts");

static CIRCULARS: Timeline<Gifts> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                Gifts {
                    cash_at_100: 500_000,
                    at_90: None,
                    refreshments: None,
                },
                CIRCULAR_21_2011.whole().unchecked(),
            ),
            Entry::new(
                date(2019, 1, 1),
                Gifts {
                    cash_at_100: 700_000,
                    at_90: Some((150_000, 500_000)),
                    refreshments: Some(20_000),
                },
                CIRCULAR_96_2018.article("3").clause("2").published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// What a circular gives, in đồng; at 90 in kind and in cash, refreshments to a participant, where
/// established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Gifts {
    cash_at_100: i64,
    at_90: Option<(i64, i64)>,
    refreshments: Option<i64>,
}

ansinh_core::messages! {
    /// Why there is no gift.
    pub enum Reason {
        /// Another age than 90 or 100.
        OtherAge {
            /// The age completed in the year.
            age: i32,
        } = "other-age",
            vi: "{age} tuổi: quà ở độ tuổi này do địa phương quy định",
            en: "{age} years: gifts at this age are set by the province";
    }
}

/// The gifts of a year.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{LongevityGift, LongevityGiftFacts};
///
/// let rule = LongevityGift::in_force(date(2019, 2, 1))?;
/// let centenarian = LongevityGiftFacts { born_in: 1919, ..LongevityGiftFacts::ordinary() };
/// assert_eq!(rule.assess(&centenarian)?.total(), Dong::new(700_000)); // and 5 m of silk
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LongevityGift {
    /// The day of the gift.
    pub on: NaiveDate,
    /// Metres of silk at 100.
    pub silk_metres: Cited<u32>,
    /// Cash at 100, đồng.
    pub cash_at_100: Cited<Dong>,
    /// In kind at 90, worth so many đồng.
    pub in_kind_at_90: Option<Cited<Dong>>,
    /// Cash at 90, đồng.
    pub cash_at_90: Option<Cited<Dong>>,
    /// Refreshments at a greeting, đồng a participant (from 2019).
    pub refreshments: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(LongevityGift {
    silk_metres: Higher, "mét vải lụa ở tuổi 100", "metres of silk at 100";
    cash_at_100: Higher, "tiền mặt ở tuổi 100", "cash at 100";
    in_kind_at_90: Higher, "hiện vật ở tuổi 90", "gift in kind at 90";
    cash_at_90: Higher, "tiền mặt ở tuổi 90", "cash at 90";
    refreshments: None, "nước uống, hoa quả, bánh kẹo, mỗi người tham dự", "refreshments, a participant";
});

impl Rule for LongevityGift {
    type Facts = LongevityGiftFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/longevity-gift",
            title: ABOUT,
            governing_date: Text::new("năm tặng quà", "the year of the gift"),
            regimes: first_days(&[&CIRCULARS]),
            reviewed_until: CIRCULARS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let gifts = CIRCULARS.on(when)?;
        let cited = |dong| Cited::new(Dong::new(dong), gifts.citation.clone());
        Ok(Self {
            on: when.date,
            silk_metres: Cited::new(5, gifts.citation.clone()),
            cash_at_100: cited(gifts.value.cash_at_100),
            in_kind_at_90: gifts.value.at_90.map(|(in_kind, _)| cited(in_kind)),
            cash_at_90: gifts.value.at_90.map(|(_, cash)| cited(cash)),
            refreshments: gifts.value.refreshments.map(|dong| {
                let article_3 = CIRCULAR_96_2018.article("3").clause("2").point("c");
                Cited::new(Dong::new(dong), article_3.published())
            }),
            terms: Terms::new(
                Funding::on(when, &[&funding::LONGEVITY_GIFTS]),
                gifts.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &LongevityGiftFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts::check(facts, self.on)?;
        let age = self.on.year().saturating_sub(facts.born_in);
        let payments = match age {
            100 => self.at_100(facts.persons, trace)?,
            90 => self.at_90(facts.persons, trace)?,
            _ => {
                let citation = LAW_39_2009.article("21").published();
                trace.refuse(&citation, || Reason::OtherAge { age });
                return Ok(None);
            }
        };
        let payments = self.with_refreshments(payments, facts.participants, trace)?;
        trace.caveat(|| Caveat::Reading {
            reading: Text::new(
                "tròn 90, 100 tuổi tính theo năm: năm tặng quà trừ năm sinh",
                "90 and 100 are counted by the year: that of the gift less that of birth",
            ),
        });
        let total = payments.total();
        trace.step(&self.cash_at_100.citation, |citation| {
            Step::new(
                Text::new("cộng tiền và hiện vật tính bằng tiền", "total in money"),
                Text::new("cộng các khoản", "sum of the lines"),
                total,
                citation,
            )
            .input(Text::new("số người", "persons"), facts.persons)
        });
        Ok(Some(payments))
    }
}

impl LongevityGift {
    /// Of the greeting that the commune holds with the association of older people and the family.
    fn with_refreshments<T: Trace<Reason>>(
        &self,
        payments: Payments,
        participants: u32,
        trace: &mut T,
    ) -> Result<Payments, FactError> {
        if participants == 0 {
            return Ok(payments);
        }
        let Some(each) = &self.refreshments else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2019, mức chi nước uống, hoa quả, bánh kẹo khi mừng thọ",
                    "before 2019, refreshments at a longevity greeting",
                ),
            });
        };
        let amount = each.value.times(participants)?;
        let label = Text::new("nước uống, hoa quả, bánh kẹo", "refreshments");
        trace.step(&each.citation, |citation| {
            let formula = Text::new("mức chi × số người tham dự", "amount × participants");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức chi", "amount"), each.value)
                .input(Text::new("số người tham dự", "participants"), participants)
        });
        Ok(payments.with(label, amount, Frequency::Once, Bound::Exact, &each.citation)?)
    }

    /// From the State President: silk and cash.
    fn at_100<T: Trace<Reason>>(&self, persons: u32, trace: &mut T) -> Result<Payments, FactError> {
        let metres =
            Decimal::from(u64::from(self.silk_metres.value).saturating_mul(persons.into()));
        let silk = Text::new("vải lụa", "silk");
        let payments = Payments::told_to(trace).with(
            silk,
            ansinh_core::explanation::Value::Metres(metres),
            Frequency::Once,
            Bound::AtLeast,
            &self.silk_metres.citation,
        )?;
        add(
            payments,
            Text::new("tiền mặt", "cash"),
            &self.cash_at_100,
            persons,
            trace,
        )
    }

    /// From the chairman of the provincial People's Committee: in kind and cash.
    fn at_90<T: Trace<Reason>>(&self, persons: u32, trace: &mut T) -> Result<Payments, FactError> {
        let (Some(in_kind), Some(cash)) = (&self.in_kind_at_90, &self.cash_at_90) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trước năm 2019, quà ở tuổi 90 theo Thông tư 21/2011/TT-BTC",
                    "before 2019, the gift at 90 of circular 21/2011/TT-BTC",
                ),
            });
        };
        let label = Text::new("hiện vật trị giá", "gift in kind, worth");
        let payments = add(Payments::told_to(trace), label, in_kind, persons, trace)?;
        add(
            payments,
            Text::new("tiền mặt", "cash"),
            cash,
            persons,
            trace,
        )
    }
}

fn add<T: Trace<Reason>>(
    payments: Payments,
    label: Text,
    each: &Cited<Dong>,
    persons: u32,
    trace: &mut T,
) -> Result<Payments, FactError> {
    let amount = each.value.times(persons)?;
    trace.step(&each.citation, |citation| {
        let formula = Text::new("mức tặng × số người", "gift × persons");
        Step::new(label.clone(), formula, amount, citation)
            .input(Text::new("mức tặng", "gift"), each.value)
    });
    Ok(payments.with(
        label,
        amount,
        Frequency::Once,
        Bound::AtLeast,
        &each.citation,
    )?)
}
