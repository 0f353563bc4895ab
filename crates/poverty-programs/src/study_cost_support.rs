//! Study-cost support (*hỗ trợ chi phí học tập*): so much a month of study for the kindergarten
//! children and pupils of poor households, orphans and pupils with disabilities.
//!
//! A day of the first month paid governs; at most nine months of a school year are paid, in two parts
//! at the beginning of the semesters. Months on both sides of a change of level are asked for apart:
//! the level of a month is that of its first day.
//!
//! Near-poor households are never among the beneficiaries. Residents of extremely disadvantaged
//! communes and villages are since decree 81/2021; who was, by place, under decree 49/2010 is "not
//! established".

mod facts;
mod ground;
mod levels;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, NotInForce, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, TUITION_AND_STUDY_COSTS, Terms};
use ansinh_core::{Dong, NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{SchoolStage, StudyCostSupportFacts};
pub use ground::StudyCostSupportReason;
pub use levels::StudyCostLaw;

use crate::months;
use levels::LEVELS;

const ABOUT: Text = Text::new("Hỗ trợ chi phí học tập", "Study-cost support");

/// Study-cost support on a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Dong, Rule, date};
/// use ansinh_poverty_programs::{PovertyStatus, StudyCostSupport, StudyCostSupportFacts};
///
/// let rule = StudyCostSupport::in_force(date(2016, 9, 5))?;
/// let facts = StudyCostSupportFacts {
///     household: PovertyStatus::Poor,
///     ..StudyCostSupportFacts::ordinary() // a pupil of general school, nine months
/// };
/// assert_eq!(rule.assess(&facts)?.total(), Dong::new(900_000));
///
/// let near_poor = StudyCostSupportFacts { household: PovertyStatus::NearPoor, ..facts };
/// assert!(!rule.assess(&near_poor)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudyCostSupport {
    /// The day.
    pub on: NaiveDate,
    /// Which decree says who is supported.
    pub law: StudyCostLaw,
    /// Đồng a pupil and month.
    pub monthly: Cited<Dong>,
    /// Months of a school year paid at most.
    pub months_at_most: Cited<u32>,
    /// The day on which the level changes next, where it is known.
    pub changes_on: Option<NaiveDate>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(StudyCostSupport {
    monthly: None, "mức hỗ trợ mỗi tháng", "support a month";
    months_at_most: None, "số tháng tối đa một năm học", "months of a school year at most";
});

impl Rule for StudyCostSupport {
    type Facts = StudyCostSupportFacts;
    type Award = Payments;
    type Reason = StudyCostSupportReason;

    fn about() -> About {
        About {
            id: "poverty-programs/study-cost-support",
            title: ABOUT,
            governing_date: Text::new(
                "ngày trong tháng đầu được hỗ trợ",
                "a day of the first month paid",
            ),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LEVELS.on(when)?;
        let (law, monthly) = *found.value;
        Ok(Self {
            on: when.date,
            law,
            monthly: Cited::new(monthly, found.citation.clone()),
            months_at_most: Cited::new(9, found.citation.clone()),
            changes_on: months::next_change(when, &[&LEVELS]),
            terms: Terms::new(
                Funding::on(when, &[&TUITION_AND_STUDY_COSTS]),
                found.caveats(),
            ),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<StudyCostSupportReason>>(
        &self,
        facts: &StudyCostSupportFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        let at_most = self.months_at_most.value;
        let count = facts.months.payable(at_most, self.on, self.changes_on)?;
        if !self.is_supported(facts, trace)? {
            return Ok(None);
        }
        if count == 0 {
            trace.refuse(&self.months_at_most.citation, || {
                StudyCostSupportReason::SchoolYearPaid { months: at_most }
            });
            return Ok(None);
        }
        let amount = self.monthly.value.times(count)?;
        trace.step(&self.monthly.citation, |citation| {
            let formula = Text::new("mức mỗi tháng × số tháng học", "a month × months of study");
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức mỗi tháng", "a month"), self.monthly.value)
                .input(Text::new("số tháng", "months"), count)
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Once,
            Bound::Exact,
            &self.monthly.citation,
        )?))
    }
}
