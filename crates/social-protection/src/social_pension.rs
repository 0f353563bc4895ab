//! Social pension (*trợ cấp hưu trí xã hội*), from 2025-07-01.
//!
//! A fixed sum a month for citizens of 75 and over, or of 70 to 74 in poor and near-poor
//! households, who draw no pension or one below it. The month paid governs the level; the age
//! counts on the day of the decision. With the monthly social allowance, only the higher of the
//! two is paid; where they are equal, the allowance.
//!
//! Somebody who already draws a lower pension has the full social pension beside it, as the decree
//! knows no deduction; [`PensionReadings::difference`] is there for an office that decided
//! otherwise.

mod award;
mod eligibility;
mod facts;
mod reason;

use ansinh_core::explanation::{Alternative, Caveat, Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Month, NaiveDate, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use award::{PaidBy, SocialPensionAmount};
pub use facts::{
    Application, PensionClaim, PensionReadings, SocialPensionColumns, SocialPensionFacts,
};
pub use reason::SocialPensionReason;

use crate::funding;
use crate::instruments::{DECREE_20_2021, DECREE_176_2025, DECREE_335_2026};

/// Decree 335/2026/NĐ-CP takes effect.
const DECREE_335_FROM: NaiveDate = date(2026, 10, 5);

/// Decree 176/2025/NĐ-CP takes effect.
pub(crate) const FIRST_DAY: NaiveDate = date(2025, 7, 1);

const ABOUT: Text = Text::new("Trợ cấp hưu trí xã hội", "Social pension");
const WHO: Citation = DECREE_176_2025.article("2").published();
pub(crate) const HIGHER_ONLY: Citation = DECREE_176_2025.article("3").clause("1").published();
const TOP_UP: Citation = DECREE_176_2025.article("3").clause("2").published();
const FIRST_AND_LAST_MONTH: Citation = DECREE_176_2025.article("4").published();

static LEVELS: Timeline<Dong> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(FIRST_DAY, Dong::new(500_000), HIGHER_ONLY),
            Entry::payable_from(
                date(2026, 7, 1),
                DECREE_335_FROM,
                Dong::new(540_000),
                DECREE_335_2026.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

/// The social pension of one month.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_social_protection::{SocialPension, SocialPensionFacts};
///
/// let rule = SocialPension::in_force(date(2025, 8, 1))?;
/// let facts = SocialPensionFacts { age: 76_u16.into(), ..SocialPensionFacts::ordinary() };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(500_000));
///
/// let beside = SocialPensionFacts { monthly_allowance: Dong::new(1_250_000), ..facts };
/// assert!(!rule.assess(&beside)?.is_entitled()); // the allowance is higher
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialPension {
    /// The month paid.
    pub month: Month,
    /// The pension, đồng a month.
    pub level: Cited<Dong>,
    /// The age from which the household doesn't matter.
    pub age: Cited<u32>,
    /// The age from which poor and near-poor households have it.
    pub age_if_poor: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(SocialPension {
    level: None, "mức trợ cấp hưu trí xã hội", "level of the social pension";
    age: None, "tuổi hưởng", "age";
    age_if_poor: None, "tuổi hưởng của người thuộc hộ nghèo, cận nghèo", "age in poor and near-poor households";
});

impl Rule for SocialPension {
    type Facts = SocialPensionFacts;
    type Award = SocialPensionAmount;
    type Reason = SocialPensionReason;

    fn about() -> About {
        About {
            id: "social-protection/social-pension",
            title: ABOUT,
            governing_date: Text::new("tháng chi trả", "the month paid"),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let level = LEVELS.on(when)?;
        Ok(Self {
            month: Month::of(when.date),
            level: level.cited(),
            age: Cited::new(75, DECREE_176_2025.article("2").clause("1").published()),
            age_if_poor: Cited::new(70, DECREE_176_2025.article("2").clause("2").published()),
            terms: Terms::new(
                Funding::on(when, &[&funding::SOCIAL_PENSION]),
                level.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<SocialPensionReason>>(
        &self,
        facts: &SocialPensionFacts,
        trace: &mut T,
    ) -> Result<Option<SocialPensionAmount>, FactError> {
        facts.check(self.month)?;
        if let Some((citation, reason)) = self.refusal(facts) {
            trace.refuse(&citation, || reason);
            return Ok(None);
        }
        if facts.in_institution {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trợ cấp hưu trí xã hội của người được nuôi dưỡng tại cơ sở trợ giúp xã hội",
                    "the social pension of somebody maintained by an institution",
                ),
            });
        }
        if self.was_granted_as_poor(facts) {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "khi ký quyết định hộ thuộc diện nghèo, cận nghèo; từ đủ 75 tuổi không còn xét hộ",
                    "the household was poor or near-poor when the decision was signed; from 75 on it no longer matters",
                ),
            });
        }
        let pension = self.pension(facts, trace)?;
        if self.allowance_is_paid_instead(facts, pension, trace) {
            return Ok(None);
        }
        self.award(facts, pension, trace).map(Some)
    }
}

impl SocialPension {
    fn pension<T: Trace<SocialPensionReason>>(
        &self,
        facts: &SocialPensionFacts,
        trace: &mut T,
    ) -> Result<Dong, FactError> {
        let existing = facts.claim.existing_benefit;
        let level = self.level.value;
        if existing == Dong::ZERO {
            trace.step(&self.level.citation, |citation| {
                Step::new(
                    ABOUT,
                    Text::new("mức của tháng chi trả", "the level of the month paid"),
                    level,
                    citation,
                )
                .input(Text::new("tháng", "month"), self.month)
            });
            return Ok(level);
        }
        let (pension, formula) = if facts.readings.difference {
            let formula = Text::new(
                "mức của tháng − mức đang hưởng",
                "the level of the month − what is drawn",
            );
            (level.minus(existing)?, formula)
        } else {
            let formula = Text::new(
                "trọn mức của tháng, bên cạnh mức đang hưởng thấp hơn",
                "the full level of the month, beside the lower one drawn",
            );
            (level, formula)
        };
        trace.caveat(|| Caveat::Reading {
            reading: formula.clone(),
        });
        trace.step(&self.level.citation, |citation| {
            Step::new(ABOUT, formula, pension, citation)
                .input(Text::new("mức", "level"), level)
                .input(Text::new("đang hưởng", "drawn"), existing)
        });
        Ok(pension)
    }

    fn award<T: Trace<SocialPensionReason>>(
        &self,
        facts: &SocialPensionFacts,
        pension: Dong,
        trace: &mut T,
    ) -> Result<SocialPensionAmount, FactError> {
        let claim = &facts.claim;
        let top_up = claim.provincial_top_up;
        let total = pension.plus(top_up)?;
        let paid_by = match claim.stops_at_old_place {
            Some(stop) if self.month < stop => PaidBy::OldPlace,
            _ => PaidBy::Residence,
        };
        let first_month = facts.first_month();
        let last_month = facts.ended.map(Month::of);
        if top_up > Dong::ZERO {
            trace.step(&TOP_UP, |citation| {
                Step::new(
                    Text::new("cộng trong tháng", "total of the month"),
                    Text::new(
                        "hưu trí xã hội + hỗ trợ thêm của tỉnh",
                        "social pension + provincial top-up",
                    ),
                    total,
                    citation,
                )
                .input(Text::new("hỗ trợ thêm", "top-up"), top_up)
            });
        }
        Ok(SocialPensionAmount {
            pension,
            top_up,
            total,
            paid_by,
            first_month,
            last_month,
            citation: self.level.citation.clone(),
            top_up_citation: TOP_UP,
        })
    }

    /// Decree 176/2025, article 3(1): the higher of the two, compared without a provincial top-up.
    fn allowance_is_paid_instead<T: Trace<SocialPensionReason>>(
        &self,
        facts: &SocialPensionFacts,
        pension: Dong,
        trace: &mut T,
    ) -> bool {
        let allowance = facts.monthly_allowance;
        if allowance == Dong::ZERO {
            return false;
        }
        if facts.claim.provincial_top_up > Dong::ZERO {
            trace.caveat(|| Caveat::Reading {
                reading: Text::new(
                    "so sánh với trợ cấp xã hội không tính phần tỉnh hỗ trợ thêm",
                    "the allowance is compared with the pension without its provincial top-up",
                ),
            });
        }
        if allowance >= pension {
            let reason = || SocialPensionReason::AllowanceNotLower { allowance, pension };
            trace.refuse(&HIGHER_ONLY, reason);
            return true;
        }
        trace.alternative(|| Alternative {
            label: Text::new("trợ cấp xã hội hàng tháng", "monthly social allowance"),
            value: allowance.into(),
            citation: self.allowance_stands_in(),
            loses_by: HIGHER_ONLY,
        });
        false
    }

    /// Where the monthly allowance stands in this month.
    fn allowance_stands_in(&self) -> Citation {
        if self.month < Month::of(DECREE_335_FROM) {
            DECREE_20_2021.article("6").published()
        } else {
            DECREE_335_2026.whole().provisional()
        }
    }
}
