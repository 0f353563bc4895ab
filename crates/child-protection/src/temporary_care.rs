//! Temporary care (*nhận chăm sóc, nuôi dưỡng tạm thời*): how many days a family may keep a child in need
//! of urgent protection, and which provision of social protection pays them.
//!
//! The first day in the family governs. This rule says whether, how long and by which article; how much
//! it is, `social-protection/emergency-relief` says.
//!
//! **Readings.** The stay lasts from its first day to the day before the corresponding one three months
//! later; [`TemporaryCareReadings::thirty_day_months`] counts 90 days instead, and with
//! [`TemporaryCareReadings::first_day_not_counted`] either begins a day later. Each day is paid by the
//! provision of that day; with [`TemporaryCareReadings::provision_of_the_first_day`] all by that of the
//! first. Whether meals are paid anew in a second family is "not established". An abandoned child comes
//! in by decision of the provincial chair (decree 20/2021, article 18(2)(d)).
//!
//! Days of 2014 are "not established": what joint circular 29/2014 gave holds from 2015-01-01. Decree
//! 335/2026 was not read; from 2026-10-05 decree 20/2021 is carried over.

mod award;
mod facts;
mod in_force;
mod reason;
mod stay;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

use stay::{add_days, not_established};

pub use award::{CarePeriod, TemporaryCareAward};
pub use facts::{TemporaryCareFacts, TemporaryCareReadings, UrgentGround};
pub use in_force::TemporaryCareRegime;
pub use reason::TemporaryCareReason;

use crate::child::CHILD_BELOW;

const ABOUT: Text = Text::new(
    "Chăm sóc tạm thời trẻ em cần bảo vệ khẩn cấp",
    "Temporary care",
);

/// The temporary care of a child that entered a family on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_child_protection::temporary_care::UrgentGround;
/// use ansinh_child_protection::{TemporaryCare, TemporaryCareFacts};
///
/// let rule = TemporaryCare::in_force(date(2017, 1, 15))?;
/// let abandoned = TemporaryCareFacts {
///     ground: UrgentGround::ProvincialDecision,
///     days: 90,
///     ..TemporaryCareFacts::ordinary()
/// };
/// let care = rule.assess(&abandoned)?.award.ok_or("no day is paid")?;
/// assert_eq!((care.days, care.last_day), (90, date(2017, 4, 14)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemporaryCare {
    /// The first day in the family.
    pub first_day: NaiveDate,
    /// The body of law it falls under.
    pub regime: TemporaryCareRegime,
    /// The age from which nobody is a child, in completed years.
    pub child_below: Cited<u32>,
    /// Months of a stay at the most (from 2015-01-01).
    pub months: Option<Cited<u32>>,
    /// Working days for the commune (decree 20/2021, until 2025-06-30).
    pub commune_days: Option<Cited<u32>>,
    /// Working days for the district (decree 20/2021, until 2025-06-30).
    pub district_days: Option<Cited<u32>>,
    /// Who is in need of urgent protection.
    pub grounds: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(TemporaryCare {
    child_below: None, "trẻ em là người dưới số tuổi", "a child is a person below the age of";
    months: None, "số tháng chăm sóc tạm thời tối đa", "months of temporary care at the most";
    commune_days: None, "số ngày làm việc của cấp xã", "working days for the commune";
    district_days: None, "số ngày làm việc của cấp huyện", "working days for the district";
});

type Reason = TemporaryCareReason;

impl Rule for TemporaryCare {
    type Facts = TemporaryCareFacts;
    type Award = TemporaryCareAward;
    type Reason = TemporaryCareReason;

    fn about() -> About {
        About {
            id: "child-protection/temporary-care",
            title: ABOUT,
            governing_date: Text::new(
                "ngày đầu tiên sống tại hộ nhận chăm sóc",
                "the first day in the family",
            ),
            regimes: first_days(&[&in_force::REGIMES, &CHILD_BELOW]),
            reviewed_until: in_force::REGIMES.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &TemporaryCareFacts,
        trace: &mut T,
    ) -> Result<Option<TemporaryCareAward>, FactError> {
        let age = facts.check(self.first_day)?;
        if !self.is_on_a_ground(age, facts, trace) {
            return Ok(None);
        }
        if facts.in_another_family_before {
            return Err(not_established(Text::new(
                "tiền ăn khi chuyển sang hộ nhận chăm sóc tạm thời khác",
                "meals in a second family that takes the child in for a time",
            )));
        }
        let Some(months) = &self.months else {
            return Err(not_established(Text::new(
                "chăm sóc tạm thời trong năm 2014",
                "temporary care in 2014",
            )));
        };
        let (end, days) = self.days(facts, months.value, trace)?;
        let periods = self.periods(facts, days, trace)?;
        trace.step(&months.citation, |citation| {
            let label = Text::new("số ngày được hưởng", "days paid");
            let formula = Text::new(
                "số ngày thực tế, không quá thời hạn",
                "the days spent, at most those of the limit",
            );
            Step::new(label, formula, days, citation)
                .input(Text::new("số ngày thực tế", "days spent"), facts.days)
                .input(
                    Text::new("ngày cuối của thời hạn", "last day of the limit"),
                    end,
                )
        });
        Ok(Some(TemporaryCareAward {
            days,
            last_day: add_days(self.first_day, days.saturating_sub(1))?,
            may_last_until: end,
            limit: months.citation.clone(),
            periods,
            decided_by: self.decided_by(facts),
        }))
    }
}

impl TemporaryCare {
    fn is_on_a_ground<T: Trace<Reason>>(
        &self,
        age: u16,
        facts: &TemporaryCareFacts,
        trace: &mut T,
    ) -> bool {
        let limit = self.child_below.value;
        let child = u32::from(age) < limit;
        if !child {
            trace.refuse(&self.child_below.citation, || Reason::NotAChild { limit });
        }
        let ground = facts.ground != UrgentGround::None;
        if !ground {
            trace.refuse(&self.grounds, || Reason::NoGround);
        }
        child && ground
    }
}
