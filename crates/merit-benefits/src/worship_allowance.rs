//! Worship allowance (*trợ cấp thờ cúng liệt sĩ*): a yearly sum for each martyr who leaves no
//! relative on a monthly allowance.
//!
//! The day of payment governs. A remarried spouse who draws the allowance doesn't stand in the way.
//! The first year is that of the decision; who dies before the payment leaves that year to the next
//! holder.

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::{FactError, Facts};
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When, date};
use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;
use crate::funding;
use crate::instruments::{DECREE_31_2013, DECREE_75_2021, DECREE_321_2026};

const ABOUT: Text = Text::new("Trợ cấp thờ cúng liệt sĩ", "Worship allowance");

static LEVELS: Timeline<Option<Dong>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 6, 1),
                Some(Dong::new(500_000)),
                DECREE_31_2013.article("21").clause("1").published(),
            ),
            Entry::new(
                date(2022, 1, 1),
                Some(Dong::new(1_400_000)),
                DECREE_75_2021.article("13").clause("2").published(),
            ),
            Entry::payable_from(
                date(2026, 7, 1),
                date(2026, 10, 1),
                None,
                DECREE_321_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no worship allowance.
    pub enum Reason {
        /// A relative draws the monthly allowance.
        RelativeInReceipt = "relative-in-receipt",
            vi: "còn thân nhân liệt sĩ đang hưởng trợ cấp hằng tháng",
            en: "a relative of the martyr draws the monthly allowance";
        /// The decision comes later.
        BeforeTheDecision {
            /// The year of the decision.
            decided_in: i32,
        } = "before-the-decision",
            vi: "được hưởng từ năm có quyết định: {decided_in}",
            en: "paid from the year of the decision, {decided_in}";
    }
}

/// The facts of a martyr's worship in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "proptest", derive(proptest_derive::Arbitrary))]
#[serde(deny_unknown_fields)]
pub struct WorshipAllowanceFacts {
    /// Martyrs worshipped on one decision, 1 to 20.
    #[cfg_attr(feature = "proptest", proptest(strategy = "0_u8..22"))]
    pub martyrs: u8,
    /// Does a relative other than a remarried spouse draw the monthly allowance?
    pub relative_in_receipt: bool,
    /// The calendar year of the decision, 1945 or later.
    #[cfg_attr(feature = "proptest", proptest(strategy = "1_990_i32..2_030"))]
    pub decided_in: i32,
}

impl Facts for WorshipAllowanceFacts {
    /// One martyr without a relative in receipt, decided in 2013.
    fn ordinary() -> Self {
        Self {
            martyrs: 1,
            relative_in_receipt: false,
            decided_in: 2013,
        }
    }
}

/// The worship allowance of a year.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_merit_benefits::{WorshipAllowance, WorshipAllowanceFacts};
///
/// let rule = WorshipAllowance::in_force(date(2022, 4, 1))?;
/// let answer = rule.assess(&WorshipAllowanceFacts::ordinary())?;
/// assert_eq!(answer.total(), Dong::new(1_400_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorshipAllowance {
    /// The day of payment.
    pub on: NaiveDate,
    /// A martyr, đồng a year.
    pub yearly: Option<Cited<Dong>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(WorshipAllowance {
    yearly: None, "mức một năm cho một liệt sĩ", "a year for each martyr";
});

impl Rule for WorshipAllowance {
    type Facts = WorshipAllowanceFacts;
    type Award = Payments;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "merit-benefits/worship-allowance",
            title: ABOUT,
            governing_date: Text::new("ngày chi trả", "the day of payment"),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let level = LEVELS.on(when)?;
        Ok(Self {
            on: when.date,
            yearly: level
                .value
                .map(|dong| Cited::new(dong, level.citation.clone())),
            terms: Terms::new(Funding::on(when, &[&funding::MERIT]), level.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &WorshipAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        check(facts)?;
        let Some(yearly) = &self.yearly else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "mức thờ cúng từ 01/7/2026 (Nghị định 321/2026/NĐ-CP)",
                    "the worship allowance from 2026-07-01 (decree 321/2026/NĐ-CP)",
                ),
            });
        };
        if facts.relative_in_receipt {
            trace.refuse(&yearly.citation, || Reason::RelativeInReceipt);
            return Ok(None);
        }
        let decided_in = facts.decided_in;
        if self.on.year() < decided_in {
            trace.refuse(&yearly.citation, || Reason::BeforeTheDecision {
                decided_in,
            });
            return Ok(None);
        }
        let amount = yearly.value.times(facts.martyrs)?;
        let label = Text::new("trợ cấp thờ cúng", "worship allowance");
        trace.step(&yearly.citation, |citation| {
            let formula = Text::new("mức × số liệt sĩ", "level × martyrs");
            Step::new(label.clone(), formula, amount, citation)
                .input(Text::new("mức", "level"), yearly.value)
                .input(Text::new("số liệt sĩ", "martyrs"), u32::from(facts.martyrs))
        });
        Ok(Some(Payments::told_to(trace).with(
            label,
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &yearly.citation,
        )?))
    }
}

fn check(facts: &WorshipAllowanceFacts) -> Result<(), FactError> {
    if !(1..=20).contains(&facts.martyrs) {
        let allowed = Text::new("từ 1 đến 20 liệt sĩ", "1 to 20 martyrs");
        return Err(FactError::out_of_range("martyrs", facts.martyrs, allowed));
    }
    if !(1945..=9999).contains(&facts.decided_in) {
        let allowed = Text::new("từ năm 1945 đến 9999", "1945 to 9999");
        return Err(FactError::out_of_range(
            "decided_in",
            facts.decided_in,
            allowed,
        ));
    }
    Ok(())
}
