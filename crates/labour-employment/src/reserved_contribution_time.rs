//! Reserved contribution time (*thời gian đóng bảo hiểm thất nghiệp được bảo lưu*): the contributed
//! months that are left for the next benefit when one has ended.
//!
//! Each month of benefit drawn or suspended uses up twelve contributed months. The odd months above
//! what the benefit's months use up are reserved by the decision itself. What is left of a benefit
//! that was stopped is reserved only where the law's reason for the stop reserves, and the worker
//! told the centre within three working days.
//!
//! The day of the event governs, that is of the stop, the cancellation or the end, also for a
//! benefit decided under the earlier law: law 38/2013/QH13 has expired, and nothing saves it for
//! such benefits (law 74/2025/QH15, article 54(2)). An office that follows the law of the decision
//! asks for the rule on the day of the decision; an assessment that spans both laws says which one
//! it followed. What a decision has reserved stays either way: the months above 144 of a benefit
//! decided until 2025 are kept.
//!
//! **Readings** of [`ReservationReadings`]: whether the odd months survive a stop that reserves
//! nothing, and whether the months above 144 survive one that reserves.

mod award;
mod facts;
mod kept;
#[cfg(feature = "proptest")]
mod strategies;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{NaiveDate, Text, When};
use serde::{Deserialize, Serialize};

pub use award::ReservedTime;
pub use facts::{BenefitEnding, ReservationReadings, ReservedContributionTimeFacts};

use crate::REVIEWED_UNTIL;
use crate::instruments::insurance::{
    DECREE_28_2015, DECREE_61_2020, DECREE_374_2025, LAW_38_2013, LAW_74_2025,
};
use crate::unemployment::{LAWS_FROM_2015, Scale, StopReason, UnemploymentLaw, law_of, left_after};
use kept::Kept;

const ABOUT: Text = Text::new(
    "Thời gian đóng bảo hiểm thất nghiệp được bảo lưu",
    "Reserved contribution time",
);

ansinh_core::messages! {
    /// Why nothing is reserved.
    pub enum ReservationReason {
        /// The benefit used everything up.
        AllUsed {
            /// Contributed months.
            contributed: u32,
            /// Months of benefit drawn and suspended.
            used: u32,
        } = "all-used",
            vi: "{contributed} tháng đóng đã ứng hết với {used} tháng hưởng và tạm dừng",
            en: "{contributed} contributed months are used up by {used} months drawn and suspended";
        /// A stop for this reason reserves nothing.
        StopReservesNothing {
            /// The reason.
            reason: StopReason,
        } = "stop-reserves-nothing",
            vi: "chấm dứt hưởng do {reason}: không được bảo lưu",
            en: "stopped because of this: {reason}; nothing is reserved";
        /// The centre was not told in time.
        NotNotified {
            /// The last day to tell it.
            last_day: NaiveDate,
        } = "not-notified",
            vi: "không thông báo với trung tâm chậm nhất ngày {last_day}",
            en: "the centre was not told by {last_day}";
    }
}

/// What is reserved by an event of a day.
///
/// ```
/// use ansinh_core::facts::Facts;
/// use ansinh_core::{Rule, date};
/// use ansinh_labour_employment::reserved_contribution_time::BenefitEnding;
/// use ansinh_labour_employment::unemployment::{Stop, StopReason};
/// use ansinh_labour_employment::{ReservedContributionTime, ReservedContributionTimeFacts};
///
/// // 60 months, five months of benefit granted; new work in the second of them, told in time.
/// let work = Stop {
///     reason: StopReason::FoundWork,
///     on: date(2026, 5, 4),
///     notified: Some(date(2026, 5, 7)),
/// };
/// let facts = ReservedContributionTimeFacts {
///     contributed: 60,
///     ending: BenefitEnding::Stopped(work),
///     drawn: 2,
///     ..ReservedContributionTimeFacts::ordinary()
/// };
/// let rule = ReservedContributionTime::in_force(date(2026, 5, 4))?;
/// assert_eq!(rule.assess(&facts)?.award.map(|reserved| reserved.months), Some(36));
///
/// let late = Stop { notified: Some(date(2026, 5, 8)), ..work };
/// let facts = ReservedContributionTimeFacts { ending: BenefitEnding::Stopped(late), ..facts };
/// assert!(!rule.assess(&facts)?.is_entitled());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReservedContributionTime {
    /// The law of the event.
    pub law: UnemploymentLaw,
    /// Contributed months without which there is no benefit.
    pub minimum_months: Cited<u32>,
    /// Contributed months that give no more than the first months of benefit.
    pub base_covers: Cited<u32>,
    /// These first months.
    pub base_months: Cited<u32>,
    /// Further contributed months that give one more.
    pub months_for_one_more: Cited<u32>,
    /// Months of benefit at most.
    pub most_months: Cited<u32>,
    /// Contributed months that a month of benefit uses up.
    pub used_by_each: Cited<u32>,
    /// Contributed months beyond which nothing is reserved (from 2026).
    pub reserved_up_to: Option<Cited<u32>>,
    /// Working days to tell the centre of the event (from 2020-07-15).
    pub notice_days: Option<Cited<u32>>,
    /// Counted months from which all that is confirmed later is reserved (from 2026).
    pub later_months_whole_from: Option<Cited<u32>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ReservedContributionTime {
    minimum_months: None, "số tháng đóng tối thiểu để được hưởng", "contributed months asked for";
    base_covers: None, "số tháng đóng ứng với số tháng hưởng ban đầu", "contributed months the first months of benefit cover";
    base_months: None, "số tháng hưởng ban đầu", "months of benefit to begin with";
    months_for_one_more: None, "số tháng đóng thêm để hưởng thêm một tháng", "contributed months for one month more";
    most_months: None, "số tháng hưởng tối đa", "months of benefit at most";
    used_by_each: None, "số tháng đóng ứng với một tháng hưởng", "contributed months used by a month of benefit";
    reserved_up_to: None, "số tháng đóng tối đa được bảo lưu", "contributed months beyond which nothing is reserved";
    notice_days: None, "số ngày làm việc để thông báo", "working days to tell the centre";
    later_months_whole_from: None, "số tháng đã xét hưởng để bảo lưu toàn bộ thời gian xác nhận bổ sung", "counted months from which all later ones are reserved";
});

impl Rule for ReservedContributionTime {
    type Facts = ReservedContributionTimeFacts;
    type Award = ReservedTime;
    type Reason = ReservationReason;

    fn about() -> About {
        About {
            id: "labour-employment/reserved-contribution-time",
            title: ABOUT,
            governing_date: Text::new(
                "ngày chấm dứt hưởng, hủy quyết định hoặc hết thời hạn hưởng",
                "the day of the stop, the cancellation or the end of the benefit",
            ),
            regimes: first_days(&[&LAWS_FROM_2015]),
            reviewed_until: REVIEWED_UNTIL,
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let law = LAWS_FROM_2015.on(when)?;
        let terms = Terms::new(Funding::NoPayment, law.caveats());
        let of_2025 = *law.value == UnemploymentLaw::Law2025;
        let (who, months) = if of_2025 {
            let article_38 = LAW_74_2025.article("38").clause("1").point("b");
            (article_38, LAW_74_2025.article("39").clause("2"))
        } else {
            let article_49 = LAW_38_2013.article("49").clause("2");
            (article_49, LAW_38_2013.article("50").clause("2"))
        };
        let months = |value| Cited::new(value, months.published());
        let article_8 = DECREE_374_2025.article("8");
        let used = if of_2025 {
            article_8.clause("6")
        } else {
            LAW_38_2013.article("53").clause("4")
        };
        let from_2026 = |value, clause| {
            of_2025.then(|| Cited::new(value, article_8.clause(clause).published()))
        };
        Ok(Self {
            law: *law.value,
            minimum_months: Cited::new(12, who.published()),
            base_covers: months(36),
            base_months: months(3),
            months_for_one_more: months(12),
            most_months: months(12),
            used_by_each: Cited::new(12, used.published()),
            reserved_up_to: from_2026(144, "1"),
            notice_days: match law.value {
                UnemploymentLaw::Law2025 => {
                    let provision = DECREE_374_2025.article("19").clause("2");
                    Some(Cited::new(3, provision.published()))
                }
                UnemploymentLaw::Law2013Amended => {
                    Some(Cited::new(3, DECREE_61_2020.article("1").published()))
                }
                _ => None,
            },
            later_months_whole_from: from_2026(36, "5"),
            terms,
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ReservationReason>>(
        &self,
        facts: &ReservedContributionTimeFacts,
        trace: &mut T,
    ) -> Result<Option<ReservedTime>, FactError> {
        let granted = self.granted(facts.contributed);
        facts.check(self, granted)?;
        let odd = self.left(facts, granted);
        let kept = match facts.ending {
            BenefitEnding::Cancelled => Kept::all(facts.contributed, self.cancelled()),
            BenefitEnding::Over => self.after_the_end(facts, granted),
            BenefitEnding::Stopped(stop) => self.after_a_stop(facts, stop, granted, trace)?,
        };
        let (months, citation) = self.with_later_months(facts, kept)?;
        if months == 0 {
            trace.refuse(&citation, || {
                let used = facts.drawn.saturating_add(facts.suspended);
                let contributed = facts.contributed;
                ReservationReason::AllUsed { contributed, used }
            });
            return Ok(None);
        }
        let odd = odd.min(months);
        self.tell(facts, [granted, odd, months], &citation, trace);
        Ok(Some(ReservedTime {
            months,
            odd,
            citation,
        }))
    }
}

impl ReservedContributionTime {
    /// Months of benefit that the decision granted.
    fn granted(&self, contributed: u32) -> u32 {
        Scale {
            minimum: self.minimum_months.value,
            base_covers: self.base_covers.value,
            base: self.base_months.value,
            step: self.months_for_one_more.value,
            most: self.most_months.value,
        }
        .benefit_months(contributed)
    }

    /// The law under which the benefit was decided.
    fn of_decision(&self, facts: &ReservedContributionTimeFacts) -> UnemploymentLaw {
        self.law.min(law_of(facts.decided))
    }

    /// What so many months of benefit leave. A decision of before 2026 has reserved the months above
    /// the ceiling, and what is decided stays.
    fn left(&self, facts: &ReservedContributionTimeFacts, benefit_months: u32) -> u32 {
        let ceiling = self.reserved_up_to.as_ref();
        let ceiling = ceiling.filter(|_| self.of_decision(facts) == UnemploymentLaw::Law2025);
        left_after(
            facts.contributed,
            ceiling.map(|up_to| up_to.value),
            benefit_months,
            self.used_by_each.value,
        )
    }

    fn tell<T: Trace<ReservationReason>>(
        &self,
        facts: &ReservedContributionTimeFacts,
        [granted, odd, months]: [u32; 3],
        citation: &Citation,
        trace: &mut T,
    ) {
        let contributed = Text::new("số tháng đóng", "contributed months");
        trace.step(&self.base_months.citation, |citation| {
            let label = Text::new(
                "số tháng hưởng theo quyết định",
                "months of benefit granted",
            );
            let formula = Text::new("theo số tháng đóng", "by the contributed months");
            Step::new(label, formula, granted, citation)
                .input(contributed.clone(), facts.contributed)
        });
        trace.step(&self.odd_months(facts), |citation| {
            let label = Text::new(
                "số tháng lẻ bảo lưu trong quyết định",
                "odd months reserved",
            );
            let formula = Text::new(
                "số tháng đóng − 12 × số tháng hưởng theo quyết định",
                "contributed months − 12 × months granted",
            );
            Step::new(label, formula, odd, citation)
        });
        trace.step(citation, |citation| {
            let formula = Text::new(
                "số tháng đóng − 12 × (số tháng đã hưởng + tạm dừng) + xác nhận bổ sung; chỉ tháng lẻ khi không được bảo lưu",
                "contributed months − 12 × (drawn + suspended) + confirmed later; the odd months alone where the stop reserves nothing",
            );
            Step::new(ABOUT, formula, months, citation)
                .input(contributed.clone(), facts.contributed)
                .input(Text::new("đã hưởng", "drawn"), facts.drawn)
                .input(Text::new("tạm dừng", "suspended"), facts.suspended)
                .input(Text::new("xác nhận bổ sung", "confirmed later"), facts.confirmed_later)
        });
    }

    /// Where the decision's own reservation of odd months stands; that a later stop doesn't touch
    /// it follows from the clause that subtracts them as already reserved.
    fn odd_months(&self, facts: &ReservedContributionTimeFacts) -> Citation {
        match self.of_decision(facts) {
            UnemploymentLaw::Law2025 => DECREE_374_2025.article("8").clause("1").derived(),
            _ => DECREE_28_2015.article("18").clause("7").derived(),
        }
    }

    const fn cancelled(&self) -> Citation {
        match self.law {
            UnemploymentLaw::Law2025 => DECREE_374_2025.article("8").clause("2").published(),
            _ => DECREE_28_2015.article("18").clause("5").published(),
        }
    }
}
