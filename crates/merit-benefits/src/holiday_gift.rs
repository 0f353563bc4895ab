//! The State President's holiday gifts (*quà tặng của Chủ tịch nước*): at the lunar New Year, on 27
//! July, and on a round National Day.
//!
//! The calendar year of the occasion governs. A decision gives two levels, each with its list; that of
//! 27 July is the New Year's without people active before the August uprising, heroes, prisoners and
//! helpers. Of several statuses the highest counts once. One gift is taken for each martyr, by a
//! representative of the relatives or by the worshipper. A person takes one gift, the highest;
//! guidance on the gifts of 2023 gives the martyr's beside one's own where no relative without one is
//! left, which [`GiftReadings::beside_ones_own`] follows.
//!
//! Each decision holds for its own occasion: what was not read is "not established", however likely
//! the same levels are. Gifts of the Government to whole groups of people (resolutions 263/NQ-CP and
//! 418/NQ-CP) are not the President's and are left out.

mod decisions;
mod facts;
mod gifts;
mod recovery;

use ansinh_core::explanation::Trace;
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Payer, Payers, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use facts::{GiftReadings, GiftStatus, HolidayGiftFacts, Occasion, Represents};
pub use recovery::GiftSplit;

use crate::instruments::{CIRCULAR_101_2018, DECREE_131_2021, JOINT_CIRCULAR_47_2009};
use decisions::DECISIONS;
use facts::Level;

const ABOUT: Text = Text::new(
    "Quà tặng của Chủ tịch nước",
    "The President's holiday gifts",
);

/// By what text the central budget pays the gifts.
static PAID_BY: Payers = Timeline::new(
    ABOUT,
    const {
        let central = Some(Payer::CentralBudget);
        let circular_47 = JOINT_CIRCULAR_47_2009.article("4").clause("6");
        let circular_101 = CIRCULAR_101_2018.article("9").clause("1").point("b");
        let decree_131 = DECREE_131_2021.article("170").clause("14").point("a");
        &[
            Entry::new(date(2013, 1, 1), central, circular_47.published()),
            Entry::new(date(2019, 1, 1), central, circular_101.published()),
            Entry::new(date(2022, 2, 15), central, decree_131.published()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no gift.
    pub enum Reason {
        /// The decision's lists leave the person out.
        NotOnTheList {
            /// The occasion.
            occasion: Text,
        } = "not-on-the-list",
            vi: "không thuộc đối tượng được tặng quà dịp {occasion}",
            en: "not on the list of gifts for {occasion}";
    }
}

/// The gifts of a year.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::holiday_gift::{GiftStatus, Occasion};
/// use ansinh_merit_benefits::{HolidayGift, HolidayGiftFacts};
///
/// let rule = HolidayGift::in_force(date(2026, 1, 1))?;
/// let invalid = GiftStatus::InvalidOrSickSoldier { rate: 61 };
/// let facts = HolidayGiftFacts { statuses: vec![invalid], ..HolidayGiftFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(300_000));
///
/// // 9,645 gifts for 2,011 million đồng: one split alone is possible.
/// let rule = HolidayGift::in_force(date(2017, 1, 28))?;
/// let split = rule.recover(Occasion::LunarNewYear, 9_645, Dong::new(2_011_000_000))?;
/// assert_eq!(split.map(|split| (split.higher, split.lower)), Some((410, 9_235)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayGift {
    /// The calendar year.
    pub year: i32,
    /// The higher gift at the lunar New Year, đồng.
    pub new_year_higher: Option<Cited<Dong>>,
    /// The lower gift at the lunar New Year, đồng.
    pub new_year_lower: Option<Cited<Dong>>,
    /// The higher gift on 27 July, đồng.
    pub invalids_day_higher: Option<Cited<Dong>>,
    /// The lower gift on 27 July, đồng.
    pub invalids_day_lower: Option<Cited<Dong>>,
    /// The gift on National Day, đồng.
    pub national_day: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HolidayGift {
    new_year_higher: None, "quà Tết, mức cao", "New Year gift, higher";
    new_year_lower: None, "quà Tết, mức thấp", "New Year gift, lower";
    invalids_day_higher: None, "quà 27/7, mức cao", "gift of 27 July, higher";
    invalids_day_lower: None, "quà 27/7, mức thấp", "gift of 27 July, lower";
    national_day: None, "quà Quốc khánh", "gift on National Day";
});

impl Rule for HolidayGift {
    type Facts = HolidayGiftFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        let years = PAID_BY.covers_from().year()..=PAID_BY.reviewed_until().year();
        About {
            id: "merit-benefits/holiday-gift",
            title: ABOUT,
            governing_date: Text::new("năm của ngày lễ, tết", "the year of the occasion"),
            regimes: years
                .filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1))
                .collect(),
            reviewed_until: PAID_BY.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let caveats = PAID_BY.on(when)?.caveats();
        let year = when.date.year();
        let decided = |occasion| {
            DECISIONS.iter().find(|decision| {
                let known = when.known_on.is_none_or(|day| decision.is_known(day));
                known && decision.year == year && decision.occasion == occasion
            })
        };
        let gift = |occasion, level: Level| {
            let decision = decided(occasion)?;
            let dong = match level {
                Level::Higher => decision.higher,
                Level::Lower => decision.lower?,
            };
            Some(Cited::new(Dong::new(dong), decision.citation.clone()))
        };
        Ok(Self {
            year,
            new_year_higher: gift(Occasion::LunarNewYear, Level::Higher),
            new_year_lower: gift(Occasion::LunarNewYear, Level::Lower),
            invalids_day_higher: gift(Occasion::InvalidsAndMartyrsDay, Level::Higher),
            invalids_day_lower: gift(Occasion::InvalidsAndMartyrsDay, Level::Lower),
            national_day: gift(Occasion::NationalDay, Level::Higher),
            terms: Terms::new(Funding::on(when, &[&PAID_BY]), caveats),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HolidayGiftFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let levels = self.levels(facts.occasion)?;
        let gifts = gifts::of(facts, &levels, trace)?;
        if gifts.iter().all(Option::is_none) {
            let occasion = facts.occasion.label();
            trace.refuse(&levels.higher.citation, || Reason::NotOnTheList {
                occasion,
            });
            return Ok(None);
        }
        gifts::pay(&gifts, trace).map(Some)
    }
}

/// The levels of an occasion; one alone has no lower.
struct Levels<'a> {
    higher: &'a Cited<Dong>,
    lower: Option<&'a Cited<Dong>>,
}

impl HolidayGift {
    fn levels(&self, occasion: Occasion) -> Result<Levels<'_>, FactError> {
        let (higher, lower) = match occasion {
            Occasion::LunarNewYear => (&self.new_year_higher, &self.new_year_lower),
            Occasion::InvalidsAndMartyrsDay => {
                (&self.invalids_day_higher, &self.invalids_day_lower)
            }
            Occasion::NationalDay => (&self.national_day, &None),
        };
        let lower = lower.as_ref();
        let higher = higher.as_ref().ok_or_else(|| {
            let (Text { vi, en }, year) = (occasion.label(), self.year);
            FactError::NotEstablished {
                what: Text {
                    vi: format!("quà tặng của Chủ tịch nước dịp {vi} năm {year}").into(),
                    en: format!("the President's gifts for {en} of {year}").into(),
                },
            }
        })?;
        Ok(Levels { higher, lower })
    }
}
