//! Convalescence (*điều dưỡng phục hồi sức khoẻ*), at home or in a centre: every year for some,
//! every second calendar year for others.
//!
//! The day of the stay, or of the payment at home, governs. From 2022 the amounts are multiples of
//! the standard level, but of the level of the year before: those of decrees 55/2023/NĐ-CP and
//! 77/2024/NĐ-CP count from the next 1 January. A merit person who is a martyr's relative too goes
//! once, on the better terms.

mod amounts;
mod facts;
mod group;
mod one_time;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Coefficient, Dong, NaiveDate, Text, When};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

pub use facts::{ConvalescenceFacts, ConvalescenceReadings, Place};
pub use group::ConvalescenceGroup;

use crate::decrees::ORDINANCE_OF_2020_FROM;
use crate::funding;
use crate::instruments::{DECREE_75_2021, ORDINANCE_02_2020, ORDINANCE_26_2005};
use amounts::{AMOUNTS, Amounts};
use group::Often;

const ABOUT: Text = Text::new("Điều dưỡng phục hồi sức khoẻ", "Convalescence");

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
        let often = if when.date < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article("24").clause("3").published()
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
            yearly_from_rate: Cited::new(81, often.clone()),
            interval_years: Cited::new(2, often),
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
        let year = self.on.year();
        facts.check(year)?;
        let interval = match facts.group.often(self.yearly_from_rate.value) {
            Often::Never => {
                trace.refuse(&self.of(facts.group), || Reason::NoSuchEntitlement);
                return Ok(None);
            }
            Often::EveryYear => 1,
            Often::BySecondYears => self.interval_years.value,
        };
        if let Some(last) = facts.last_taken_in {
            let next = last.saturating_add_unsigned(interval);
            if year < next {
                trace.refuse(&self.of(facts.group), || Reason::TooSoon { last, next });
                return Ok(None);
            }
        }
        let (amount, citation) = self.amount(facts, trace)?;
        let label = match facts.place {
            Place::Home => Text::new("điều dưỡng tại nhà", "convalescence at home"),
            Place::Centre => Text::new("điều dưỡng tập trung", "convalescence in a centre"),
            Place::BrokenOff { .. } => Text::new(
                "điều dưỡng tập trung, nghỉ giữa đợt",
                "convalescence in a centre, broken off",
            ),
            Place::DiedOnTheList => Text::new(
                "tiền điều dưỡng chi cho thân nhân",
                "convalescence, paid to the relatives",
            ),
        };
        trace.step(&citation, |citation| {
            let formula = Text::new("mức một lần", "the amount of one time");
            Step::new(label.clone(), formula, amount, citation)
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
    /// Where it stands how often a group goes, or that it doesn't.
    fn of(&self, group: ConvalescenceGroup) -> Citation {
        if self.on < ORDINANCE_OF_2020_FROM {
            ORDINANCE_26_2005.whole().unchecked()
        } else {
            ORDINANCE_02_2020.article(group.article()).published()
        }
    }
}
