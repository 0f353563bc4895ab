//! The social allowance of students (*trợ cấp xã hội đối với học sinh, sinh viên*) in public intermediate
//! and college training, full-time.
//!
//! The month of study governs; it is paid twelve months a year. 140,000 đồng is for ethnic minorities of
//! high, remote and extremely disadvantaged places, 100,000 for orphans without support, the disabled in
//! hardship and the very poor who study well. Decision 194/2001 raised the former, and that alone, from
//! 100,000; neither has been raised since, and both decisions still stand in the official codification.
//!
//! Whether it is paid beside the boarding scholarship is not established: schools say no, no provision
//! was found.

mod facts;
mod reason;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::payments::Payments;
use ansinh_core::rule::{About, Bound, Frequency, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Dong, Text, When, date};
use serde::{Deserialize, Serialize};

pub use facts::{StudentGroup, StudentSocialAllowanceFacts};
pub use reason::StudentSocialReason;

use crate::instruments::tuition::{DECISION_194_2001, DECISION_1121_1997};
use crate::{REVIEWED_UNTIL, funding};

const ABOUT: Text = Text::new(
    "Trợ cấp xã hội đối với học sinh, sinh viên",
    "Social allowance of students",
);

/// In public institutions, full-time, twelve months a year.
static WHERE: Citation = DECISION_1121_1997.article("2").published();

/// Đồng a month of minorities and of the other groups, with where the latter stands.
static LEVELS: Timeline<(i64, i64, Citation)> = Timeline::new(
    ABOUT,
    const {
        let others = DECISION_1121_1997.whole().published();
        let minorities = DECISION_194_2001.article("1").published();
        &[Entry::new(
            date(2002, 1, 1),
            (140_000, 100_000, others),
            minorities,
        )]
    },
    REVIEWED_UNTIL,
);

/// The allowance of a month of study.
///
/// ```
/// use ansinh_core::{Dong, Rule, date, facts::Facts};
/// use ansinh_vocational_training::{StudentSocialAllowance, StudentSocialAllowanceFacts};
///
/// let rule = StudentSocialAllowance::in_force(date(2017, 9, 1))?;
/// let assessment = rule.assess(&StudentSocialAllowanceFacts::ordinary())?;
/// assert_eq!(assessment.total(), Dong::new(1_200_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudentSocialAllowance {
    /// Ethnic minorities of the highland, đồng a month.
    pub minorities: Cited<Dong>,
    /// The other groups, đồng a month.
    pub others: Cited<Dong>,
    /// Years in the highland.
    pub highland_years: Cited<u32>,
    /// Reduction of working capacity, per cent.
    pub capacity_loss: Cited<u32>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(StudentSocialAllowance {
    minorities: None, "mức của người dân tộc thiểu số vùng cao", "ethnic minorities of the highland";
    others: None, "mức của các đối tượng khác", "the other groups";
    highland_years: None, "số năm sống ở vùng cao", "years in the highland";
    capacity_loss: None, "mức suy giảm khả năng lao động, %", "reduction of working capacity, per cent";
});

impl Rule for StudentSocialAllowance {
    type Facts = StudentSocialAllowanceFacts;
    type Award = Payments;
    type Reason = StudentSocialReason;

    fn about() -> About {
        About {
            id: "vocational-training/student-social-allowance",
            title: ABOUT,
            governing_date: Text::new("tháng học", "the month of study"),
            regimes: first_days(&[&LEVELS]),
            reviewed_until: LEVELS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let found = LEVELS.on(when)?;
        let (minorities, others, at) = found.value;
        Ok(Self {
            minorities: Cited::new(Dong::new(*minorities), found.citation.clone()),
            others: Cited::new(Dong::new(*others), at.clone()),
            highland_years: Cited::new(3, at.clone()),
            capacity_loss: Cited::new(41, at.clone()),
            terms: Terms::new(Funding::on(when, &[&funding::STUDENTS]), found.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<StudentSocialReason>>(
        &self,
        facts: &StudentSocialAllowanceFacts,
        trace: &mut T,
    ) -> Result<Option<Payments>, FactError> {
        facts.check()?;
        if !self.meets(facts, trace) {
            return Ok(None);
        }
        if facts.draws_boarding_scholarship {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "hưởng đồng thời trợ cấp xã hội và học bổng chính sách nội trú",
                    "the social allowance beside the boarding scholarship",
                ),
            });
        }
        let level = match facts.group {
            StudentGroup::HighlandMinority { .. } => &self.minorities,
            _ => &self.others,
        };
        let amount = level.value.times(facts.months)?;
        trace.step(&level.citation, |citation| {
            let formula = Text::new("mức một tháng × số tháng", "a month × months");
            Step::new(ABOUT, formula, amount, citation)
                .input(Text::new("mức một tháng", "a month"), level.value)
                .input(Text::new("số tháng", "months"), u16::from(facts.months))
        });
        Ok(Some(Payments::told_to(trace).with(
            ABOUT,
            amount,
            Frequency::Yearly,
            Bound::Exact,
            &level.citation,
        )?))
    }
}

impl StudentSocialAllowance {
    fn meets<T: Trace<StudentSocialReason>>(
        &self,
        facts: &StudentSocialAllowanceFacts,
        trace: &mut T,
    ) -> bool {
        let mut meets = true;
        let mut refuse = |citation: &Citation, reason: StudentSocialReason| {
            trace.refuse(citation, || reason);
            meets = false;
        };
        if !facts.public_full_time {
            refuse(&WHERE, StudentSocialReason::NotPublicFullTime);
        }
        if !facts.level.is_diploma() {
            refuse(&WHERE, StudentSocialReason::NotDiploma);
        }
        if facts.months == 0 {
            refuse(&WHERE, StudentSocialReason::NoMonths);
        }
        match facts.group {
            StudentGroup::HighlandMinority { years }
                if u32::from(years) < self.highland_years.value =>
            {
                let least = self.highland_years.value;
                refuse(
                    &self.highland_years.citation,
                    StudentSocialReason::TooFewYears { years, least },
                );
            }
            StudentGroup::Disabled {
                capacity_loss,
                in_hardship,
            } => {
                let least = self.capacity_loss.value;
                if u32::from(capacity_loss) < least {
                    let percent = capacity_loss;
                    refuse(
                        &self.capacity_loss.citation,
                        StudentSocialReason::CapacityLossTooSmall { percent, least },
                    );
                }
                if !in_hardship {
                    refuse(
                        &self.capacity_loss.citation,
                        StudentSocialReason::NotInHardship,
                    );
                }
            }
            _ => {}
        }
        meets
    }
}
