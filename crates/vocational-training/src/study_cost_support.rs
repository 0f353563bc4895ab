//! Support to learning costs (*hỗ trợ chi phí học tập*): so much a month of study, at most nine months a
//! school year.
//!
//! The month of study governs. The support is for pupils of preschool and of the general-education
//! programme, centres of vocational and continuing education included; a trade learner as such has none.
//! Whether one in intermediate training who follows the general-education programme beside it has that
//! part is not established.
//!
//! | month | a month | grounds |
//! |---|---|---|
//! | until 2015-11 | 70,000 | not established |
//! | from 2015-12 | 100,000 | orphans of both parents; the others not established |
//! | from 2021-10-15 | 150,000 | orphans of both parents; the others not established |
//! | from 2025-09-03 | 150,000 | orphans, the disabled, poor households, extremely disadvantaged places |

mod facts;
mod levels;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, Verification, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{Programme, StudyCostGround, StudyCostSupportFacts};

use crate::funding;
use levels::LEVELS;

const ABOUT: Text = Text::new("Hỗ trợ chi phí học tập", "Support to learning costs");

ansinh_core::messages! {
    /// Why there is no support.
    pub enum StudyCostReason {
        /// A trade learner.
        TradeLearner = "trade-learner",
            vi: "người học nghề không thuộc đối tượng hỗ trợ chi phí học tập",
            en: "a trade learner as such has no support to learning costs";
        /// No ground is met.
        NoGround = "no-ground",
            vi: "không thuộc đối tượng được hỗ trợ chi phí học tập",
            en: "no ground of support to learning costs is met";
        /// No month of study.
        NoMonths = "no-months",
            vi: "không có tháng học nào",
            en: "there is no month of study";
    }
}

/// The support of a month of study.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::study_cost_support::StudyCostGround;
/// use ansinh_vocational_training::{StudyCostSupport, StudyCostSupportFacts};
///
/// let rule = StudyCostSupport::in_force(date(2026, 1, 1))?;
/// let facts = StudyCostSupportFacts {
///     grounds: vec![StudyCostGround::Disabled],
///     ..StudyCostSupportFacts::ordinary()
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(1_350_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudyCostSupport {
    /// Đồng a month, where a ground is established.
    pub monthly: Option<Cited<Dong>>,
    /// Months of a school year at most, where a ground is established.
    pub months_at_most: Option<Cited<u32>>,
    /// Are the grounds but the orphans' established (from 2025-09-03)?
    pub other_grounds_established: bool,
    /// Where the grounds stand.
    pub grounds: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(StudyCostSupport {
    monthly: None, "mức hỗ trợ một tháng", "support of a month";
    months_at_most: None, "số tháng tối đa một năm học", "months of a school year at most";
});

impl Rule for StudyCostSupport {
    type Facts = StudyCostSupportFacts;
    type Award = Payments;
    type Reason = StudyCostReason;

    fn about() -> About {
        About {
            id: "vocational-training/study-cost-support",
            title: ABOUT,
            governing_date: Text::new("tháng học", "the month of study"),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LEVELS.on(when)?;
        let support = found.value;
        let unchecked = found.citation.clone().verified(Verification::Unchecked);
        Ok(Self {
            monthly: support
                .orphans
                .then(|| Cited::new(Dong::new(support.monthly), found.citation.clone())),
            months_at_most: support.orphans.then(|| Cited::new(9, unchecked)),
            other_grounds_established: support.others,
            grounds: support.grounds.clone(),
            terms: Terms::new(
                Funding::on(when, &[&funding::LEARNING_COSTS]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<StudyCostReason>>(
        &self,
        facts: &StudyCostSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        if facts.months > 12 {
            let allowed = Text::new("từ 0 đến 12 tháng", "0 to 12 months");
            return Err(FactError::out_of_range("months", facts.months, allowed));
        }
        match facts.programme {
            Programme::GeneralEducation => {}
            Programme::Trade => {
                trace.refuse(&self.grounds, || StudyCostReason::TradeLearner);
                return Ok(None);
            }
            Programme::TradeAndGeneralEducation => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "hỗ trợ chi phí học tập khi vừa học nghề vừa học chương trình giáo dục phổ thông",
                        "learning costs of somebody in a trade and the general-education programme at once",
                    ),
                });
            }
        }
        if facts.grounds.is_empty() {
            trace.refuse(&self.grounds, || StudyCostReason::NoGround);
            return Ok(None);
        }
        let orphan = facts.grounds.contains(&StudyCostGround::Orphan);
        let (Some(monthly), Some(months_at_most)) = (&self.monthly, &self.months_at_most) else {
            return Err(grounds_not_established());
        };
        if !orphan && !self.other_grounds_established {
            return Err(grounds_not_established());
        }
        let months = u32::from(facts.months).min(months_at_most.value);
        if months == 0 {
            trace.refuse(&months_at_most.citation, || StudyCostReason::NoMonths);
            return Ok(None);
        }
        let amount = monthly.value.times(months)?;
        trace.step(&monthly.citation, |citation| {
            let formula = Text::new("mức một tháng × số tháng", "a month × months");
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức một tháng", "a month"), monthly.value)
                .input(Text::new("số tháng", "months"), months)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &monthly.citation,
        )?))
    }
}

const fn grounds_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "trước 03/9/2025, đối tượng hỗ trợ chi phí học tập này",
            "before 2025-09-03, this ground of support to learning costs",
        ),
    }
}
