//! Convalescence (*điều dưỡng phục hồi sức khoẻ*), at home or in a centre: every year for some,
//! every second calendar year for others.
//!
//! The day of the stay, or of the payment at home, governs. From 2022 the amounts are multiples of
//! the standard level, but of the level of the year before: those of decrees 55/2023/NĐ-CP and
//! 77/2024/NĐ-CP count from the next 1 January. A merit person who is a martyr's relative too goes
//! once, on the better terms.

mod group;

use ansinh_core::explanation::{Caveat, Step, Trace};
use ansinh_core::facts::{FactError, Facts, explicit};
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rounding::{Direction, Rounding};
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Decimal, Dong, NaiveDate, Text, When, date};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use group::ConvalescenceGroup;

use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::funding;
use crate::instruments::{
    DECREE_31_2013, DECREE_55_2023, DECREE_75_2021, DECREE_77_2024, DECREE_321_2026,
    ORDINANCE_02_2020, ORDINANCE_26_2005,
};
use crate::war_invalid_allowance::check_rate;
use group::Often;

const ABOUT: Text = Text::new("Điều dưỡng phục hồi sức khoẻ", "Convalescence");

/// What a time at home and a time in a centre come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Amounts {
    /// Fixed sums, đồng.
    Fixed { home: i64, centre: i64 },
    /// 0.9 and 1.8 times this level, đồng; rounded to thousands from decree 55/2023/NĐ-CP on.
    OfStandard { standard: i64, rounded: bool },
    /// Not established.
    Unknown,
}

const OLD: Amounts = Amounts::Fixed {
    home: 1_110_000,
    centre: 2_220_000,
};

static AMOUNTS: Timeline<Amounts> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 6, 1),
                OLD,
                DECREE_31_2013.article("53").clause("3").published(),
            ),
            // The amounts of 2013 go on; who may go, and how often, stands in the new ordinance.
            Entry::new(
                ORDINANCE_OF_2020_FROM,
                OLD,
                DECREE_31_2013.article("53").clause("3").published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Amounts::OfStandard {
                    standard: 1_624_000,
                    rounded: false,
                },
                DECREE_75_2021.article("6").published(),
            ),
            Entry::new(
                date(2024, 1, 1),
                Amounts::OfStandard {
                    standard: 2_055_000,
                    rounded: true,
                },
                DECREE_55_2023.article("2").clause("3").published(),
            ),
            Entry::new(
                date(2025, 1, 1),
                Amounts::OfStandard {
                    standard: 2_789_000,
                    rounded: true,
                },
                DECREE_77_2024.article("3").clause("3").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                Amounts::Unknown,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no convalescence.
    pub enum Reason {
        /// The group has none.
        NoSuchEntitlement = "no-such-entitlement",
            vi: "đối tượng này không có chế độ điều dưỡng",
            en: "this group has no convalescence";
        /// The last one is too recent.
        TooSoon {
            /// The calendar year of the last one.
            last: i32,
            /// The first calendar year of the next.
            next: i32,
        } = "too-soon",
            vi: "lần trước vào năm {last}, lần sau từ năm {next}",
            en: "the last one was in {last}, the next one is from {next}";
    }
}

/// Where the convalescence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// At home: paid in cash.
    Home,
    /// In a centre (*tập trung*): spent on the stay.
    Centre,
}

/// The facts of a convalescence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct ConvalescenceFacts {
    /// Who goes.
    pub group: ConvalescenceGroup,
    /// Where.
    pub place: Place,
    /// The calendar year of the last one; none if this is the first.
    #[serde(deserialize_with = "explicit")]
    #[cfg_attr(feature = "proptest", proptest(strategy = "any_last()"))]
    pub last_taken_in: Option<i32>,
}

impl Facts for ConvalescenceFacts {
    /// A Heroic Vietnamese Mother at home, for the first time.
    fn ordinary() -> Self {
        Self {
            group: ConvalescenceGroup::HeroMother,
            place: Place::Home,
            last_taken_in: None,
        }
    }
}

#[cfg(feature = "proptest")]
fn any_last() -> impl proptest::strategy::Strategy<Value = Option<i32>> {
    proptest::option::of(2_010_i32..2_028)
}

/// The convalescence of a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::convalescence::Place;
/// use ansinh_merit_benefits::{Convalescence, ConvalescenceFacts};
///
/// let facts = ConvalescenceFacts { place: Place::Centre, ..ConvalescenceFacts::ordinary() };
/// let before = Convalescence::in_force(date(2024, 9, 10))?.assess(&facts)?.total();
/// let after = Convalescence::in_force(date(2025, 3, 10))?.assess(&facts)?.total();
/// assert_eq!((before, after), (Dong::new(3_699_000), Dong::new(5_020_000)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Convalescence {
    /// The day of the stay or payment.
    pub on: NaiveDate,
    /// A time at home, đồng (to 2021-12-31).
    pub fixed_home: Option<Cited<Dong>>,
    /// A time in a centre, đồng (to 2021-12-31).
    pub fixed_centre: Option<Cited<Dong>>,
    /// The standard level that counts, đồng (from 2022-01-01).
    pub standard: Option<Cited<Dong>>,
    /// A time at home, times the standard level (from 2022-01-01).
    pub home_coefficient: Option<Cited<Coefficient>>,
    /// A time in a centre, times the standard level (from 2022-01-01).
    pub centre_coefficient: Option<Cited<Coefficient>>,
    /// Is the amount rounded to thousands (from 2024-01-01)?
    pub rounded: bool,
    /// The rate of injury from which there is one every year, per cent.
    pub yearly_from_rate: Cited<u32>,
    /// The years between two for everybody else.
    pub interval_years: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(Convalescence {
    fixed_home: None, "điều dưỡng tại nhà", "at home";
    fixed_centre: None, "điều dưỡng tập trung", "in a centre";
    standard: None, "mức chuẩn được áp dụng", "standard level applied";
    home_coefficient: None, "hệ số tại nhà", "coefficient at home";
    centre_coefficient: None, "hệ số tập trung", "coefficient in a centre";
    yearly_from_rate: None, "tỷ lệ được điều dưỡng hằng năm (%)", "rate with one every year (%)";
    interval_years: None, "số năm giữa hai lần", "years between two";
});

impl Rule for Convalescence {
    type Facts = ConvalescenceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/convalescence",
            title: ABOUT,
            governing_date: Text::new(
                "ngày điều dưỡng hoặc chi trả",
                "the day of the stay or payment",
            ),
            regimes: first_days(&[&AMOUNTS]),
            reviewed_until: AMOUNTS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let amounts = AMOUNTS.on(when)?;
        let often = |article: &'static str| {
            if when.date < ORDINANCE_OF_2020_FROM {
                ORDINANCE_26_2005.whole().unchecked()
            } else {
                ORDINANCE_02_2020.article(article).published()
            }
        };
        let cited = |dong| Cited::new(Dong::new(dong), amounts.citation.clone());
        let times = |tenths| {
            let article = DECREE_75_2021.article("6");
            let clause = if tenths == 9 { "1" } else { "2" };
            Cited::new(
                Coefficient::tenths(tenths),
                article.clause(clause).published(),
            )
        };
        let mut rule = Self {
            on: when.date,
            fixed_home: None,
            fixed_centre: None,
            standard: None,
            home_coefficient: None,
            centre_coefficient: None,
            rounded: false,
            yearly_from_rate: Cited::new(81, often("24")),
            interval_years: Cited::new(2, often("24")),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), amounts.caveats()),
        };
        match *amounts.value {
            Amounts::Fixed { home, centre } => {
                rule.fixed_home = Some(cited(home));
                rule.fixed_centre = Some(cited(centre));
            }
            Amounts::OfStandard { standard, rounded } => {
                rule.standard = Some(cited(standard));
                rule.home_coefficient = Some(times(9));
                rule.centre_coefficient = Some(times(18));
                rule.rounded = rounded;
            }
            Amounts::Unknown => {}
        }
        Ok(rule)
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &ConvalescenceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if let ConvalescenceGroup::Injured { rate } = facts.group {
            check_rate("group.injured.rate", rate)?;
        }
        let year = self.on.year();
        if let Some(last) = facts.last_taken_in
            && !(1945..=year).contains(&last)
        {
            let allowed = Text::new("từ 1945 đến năm điều dưỡng", "1945 to the year of the stay");
            return Err(FactError::out_of_range("last_taken_in", last, allowed));
        }
        let interval = match facts.group.often(self.yearly_from_rate.value) {
            Often::Never => {
                trace.refuse(&self.interval_years.citation, || Reason::NoSuchEntitlement);
                return Ok(None);
            }
            Often::EveryYear => 1,
            Often::BySecondYears => self.interval_years.value,
        };
        if let Some(last) = facts.last_taken_in {
            let next = last.saturating_add_unsigned(interval);
            if year < next {
                trace.refuse(&self.interval_years.citation, || Reason::TooSoon {
                    last,
                    next,
                });
                return Ok(None);
            }
        }
        let (amount, citation) = self.amount(facts.place, trace)?;
        let label = match facts.place {
            Place::Home => Text::new("điều dưỡng tại nhà", "convalescence at home"),
            Place::Centre => Text::new("điều dưỡng tập trung", "convalescence in a centre"),
        };
        trace.step(&citation, |citation| {
            let formula = Text::new("mức một lần", "the amount of one time");
            let step = Step::new(label.clone(), formula, amount, citation);
            match &self.standard {
                Some(standard) => {
                    step.input(Text::new("mức chuẩn", "standard level"), standard.value)
                }
                None => step,
            }
        });
        Ok(Some(Payments::told_to(trace).with(
            label,
            amount,
            Frequency::Once,
            Bound::Exact,
            &citation,
        )?))
    }
}

impl Convalescence {
    fn amount<T: Trace<Reason>>(
        &self,
        place: Place,
        trace: &mut T,
    ) -> Result<(Dong, Citation), FactError> {
        let (fixed, coefficient) = match place {
            Place::Home => (&self.fixed_home, &self.home_coefficient),
            Place::Centre => (&self.fixed_centre, &self.centre_coefficient),
        };
        if let Some(fixed) = fixed {
            return Ok((fixed.value, fixed.citation.clone()));
        }
        let (Some(standard), Some(coefficient)) = (&self.standard, coefficient) else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức điều dưỡng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
                    "convalescence from 2026-07-01 (decree 321/2026/NĐ-CP)",
                ),
            });
        };
        let exact = standard
            .value
            .scaled(coefficient.value, &Rounding::WHOLE_DONG)?;
        let to_thousands = Rounding::new(Decimal::ONE_THOUSAND, Direction::HalfUp, None);
        let amount = if self.rounded {
            to_thousands.dong(exact.to_decimal())?
        } else {
            exact
        };
        if self.rounded && exact.to_i64().checked_rem(1_000) == Some(500) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "số lẻ đúng 500 đồng được làm tròn lên nghìn đồng",
                    "an exact half of a thousand is rounded up",
                ),
            });
        }
        Ok((amount, standard.citation.clone()))
    }
}
