//! Housing support (*hỗ trợ người có công về nhà ở*): so much for a new house, so much for a repair,
//! and who bears it.
//!
//! The day of the allocation governs. Decision 22/2013/QĐ-TTg lets the central budget bear 80 to
//! 100 per cent, by the province's own balance; the circular's reading that the share holds for
//! repairs too is followed. Where funds such as the Gratitude Fund build instead, they divide the
//! same sums between them. [`HousingSupport::recover`] works back from a reported central amount to
//! the houses behind it.

mod facts;
mod recovery;
mod sharing;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Award as _, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{Bearer, HousingSupportFacts};
pub use recovery::RecoveredRound;

use sharing::{funds, portion};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{CIRCULAR_98_2013, DECISION_21_2024, DECISION_22_2013, DECREE_131_2021};

const ABOUT: Text = Text::new("Hỗ trợ người có công về nhà ở", "Housing support");

/// What a programme gives, million đồng; none between programmes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Programme {
    new: i64,
    repair: i64,
    has_shares: bool,
}

static PROGRAMMES: Timeline<Option<Programme>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 6, 15),
                Some(Programme {
                    new: 40,
                    repair: 20,
                    has_shares: true,
                }),
                DECISION_22_2013.article("3").published(),
            ),
            Entry::new(date(2020, 1, 1), None, DECISION_22_2013.whole().unchecked()),
            Entry::new(
                date(2025, 1, 9),
                Some(Programme {
                    new: 60,
                    repair: 30,
                    has_shares: false,
                }),
                DECISION_21_2024.whole().published(),
            ),
            Entry::new(date(2026, 1, 1), None, DECISION_21_2024.whole().published()),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no support.
    pub enum Reason {
        /// No house at all.
        NoHouse = "no-house",
            vi: "không có nhà xây mới hoặc sửa chữa",
            en: "no house is built or repaired";
    }
}

/// The support of a round.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{HousingSupport, HousingSupportFacts};
///
/// let rule = HousingSupport::in_force(date(2014, 1, 1))?;
/// let facts = HousingSupportFacts { new: 100, repaired: 50, ..HousingSupportFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(5_000_000_000));
///
/// // 37,350 million đồng for 1,147 houses: one share and one mix alone are possible.
/// let rounds = rule.recover(1_147, Dong::new(37_350_000_000))?;
/// assert_eq!(rounds.len(), 1);
/// assert_eq!((rounds[0].new, rounds[0].repaired), (928, 219));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HousingSupport {
    /// A new house, đồng.
    pub new: Option<Cited<Dong>>,
    /// A repair, đồng.
    pub repair: Option<Cited<Dong>>,
    /// Central share where transfers are above 70 %.
    pub share_above_70: Option<Cited<Percent>>,
    /// Central share where transfers are 50 to 70 %, both included.
    pub share_50_to_70: Option<Cited<Percent>>,
    /// Central share where transfers are below 50 %.
    pub share_below_50: Option<Cited<Percent>>,
    /// Central share where revenue is remitted.
    pub share_remitting: Option<Cited<Percent>>,
    /// Advance on the state's support, at most; see [`advance`](Self::advance).
    pub advance_at_most: Option<Cited<Percent>>,
    /// Management on top of the state's support, at most; see
    /// [`management_costs`](Self::management_costs).
    pub management_at_most: Option<Cited<Percent>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(HousingSupport {
    new: Higher, "xây mới một nhà", "a new house";
    repair: Higher, "sửa chữa một nhà", "a repair";
    share_above_70: None, "tỷ lệ NSTƯ, bổ sung trên 70 %", "central share, transfers above 70 %";
    share_50_to_70: None, "tỷ lệ NSTƯ, bổ sung 50–70 %", "central share, transfers of 50 to 70 %";
    share_below_50: None, "tỷ lệ NSTƯ, bổ sung dưới 50 %", "central share, transfers below 50 %";
    share_remitting: None, "tỷ lệ NSTƯ, tỉnh điều tiết về trung ương", "central share, remitting province";
});

impl Rule for HousingSupport {
    type Facts = HousingSupportFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/housing-support",
            title: ABOUT,
            governing_date: Text::new("ngày phân bổ", "the day of the allocation"),
            regimes: first_days(&[&PROGRAMMES]),
            reviewed_until: PROGRAMMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = PROGRAMMES.on(when)?;
        let shared = found.value.is_some_and(|programme| programme.has_shares);
        let level = |millions: i64, clause| {
            let amount = Dong::new(millions.saturating_mul(1_000_000));
            let citation = if shared {
                DECISION_22_2013.article("3").clause(clause).published()
            } else {
                found.citation.clone()
            };
            Cited::new(amount, citation)
        };
        let share = |percent| {
            let citation = DECISION_22_2013.article("5").clause("1").published();
            shared.then(|| Cited::new(Percent::new(percent, 0), citation))
        };
        let management = if shared {
            DECISION_22_2013.article("4").clause("1").published()
        } else {
            DECREE_131_2021
                .article("102")
                .clause("7")
                .point("a")
                .published()
        };
        let advance = CIRCULAR_98_2013.article("5").clause("4").published();
        Ok(Self {
            new: found.value.map(|programme| level(programme.new, "1")),
            repair: found.value.map(|programme| level(programme.repair, "2")),
            share_above_70: share(100),
            share_50_to_70: share(95),
            share_below_50: share(90),
            share_remitting: share(80),
            advance_at_most: shared.then(|| Cited::new(Percent::new(60, 0), advance)),
            management_at_most: found
                .value
                .map(|_| Cited::new(Percent::new(5, 1), management)),
            terms: Terms::new(Funding::on(when, &[&funding::HOUSING]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &HousingSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        let (Some(new), Some(repair)) = (&self.new, &self.repair) else {
            return Err(between_programmes());
        };
        if facts.new == 0 && facts.repaired == 0 {
            trace.refuse(&new.citation, || Reason::NoHouse);
            return Ok(None);
        }
        let label = Text::new("hỗ trợ xây mới", "support for new houses");
        let for_new = houses(facts.new, new, label, trace)?;
        let label = Text::new("hỗ trợ sửa chữa", "support for repairs");
        let total = for_new.plus(houses(facts.repaired, repair, label, trace)?)?;
        let level = if facts.new == 0 { repair } else { new };
        let payments = match facts.bearer {
            Bearer::Funds { province, district } => funds(total, province, district, level, trace)?,
            _ => self.state(total, facts.bearer, trace)?,
        };
        let total = payments.total();
        trace.step(&level.citation, |citation| {
            let formula = Text::new("cộng các nguồn", "sum of the sources");
            Step::new(Text::new("cộng", "total"), formula, total, citation)
        });
        Ok(Some(payments))
    }
}

impl HousingSupport {
    /// How much of the state's support may be advanced.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] where the rate of advance was not read.
    ///
    /// ```
    /// use ansinh_core::{Dong, Rule, date};
    /// use ansinh_merit_benefits::HousingSupport;
    ///
    /// let rule = HousingSupport::in_force(date(2014, 1, 1))?;
    /// assert_eq!(rule.advance(Dong::new(5_000_000_000))?, Dong::new(3_000_000_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn advance(&self, support: Dong) -> Result<Dong, FactError> {
        let rate = self.advance_at_most.as_ref().ok_or_else(shares_not_read)?;
        portion(support, rate.value)
    }

    /// How much the province's own budget may spend on managing the state's support.
    ///
    /// # Errors
    /// [`FactError::NotEstablished`] between the programmes.
    ///
    /// ```
    /// use ansinh_core::{Dong, Rule, date};
    /// use ansinh_merit_benefits::HousingSupport;
    ///
    /// let rule = HousingSupport::in_force(date(2014, 1, 1))?;
    /// assert_eq!(rule.management_costs(Dong::new(5_000_000_000))?, Dong::new(25_000_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn management_costs(&self, support: Dong) -> Result<Dong, FactError> {
        let rate = self
            .management_at_most
            .as_ref()
            .ok_or_else(between_programmes)?;
        portion(support, rate.value)
    }
}

/// So many houses at a level; none are not told.
fn houses<T: Trace<Reason>>(
    count: u32,
    level: &Cited<Dong>,
    label: Text,
    trace: &mut T,
) -> Result<Dong, FactError> {
    let support = level.value.times(count)?;
    if count > 0 {
        trace.step(&level.citation, |citation| {
            Step::new(
                label,
                Text::new("số nhà × mức", "houses × level"),
                support,
                citation,
            )
            .input(Text::new("số nhà", "houses"), count)
            .input(Text::new("mức một nhà", "level of a house"), level.value)
        });
    }
    Ok(support)
}

fn shares_not_read() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "tỷ lệ ngân sách trung ương và tạm ứng theo Quyết định 21/2024/QĐ-TTg",
            "the central share and the advance under decision 21/2024/QĐ-TTg",
        ),
    }
}

fn between_programmes() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "hỗ trợ nhà ở ngoài Quyết định 22/2013/QĐ-TTg và Quyết định 21/2024/QĐ-TTg",
            "housing support outside decisions 22/2013/QĐ-TTg and 21/2024/QĐ-TTg",
        ),
    }
}
