//! Poverty rate and movement (*tỷ lệ hộ nghèo; thoát nghèo, phát sinh, tái nghèo*) between two
//! reviews.
//!
//! The last day of the year reviewed governs. A rate is poor households of all resident households of
//! the same review, to two decimals, half up; a reduction is the difference of two rates as published,
//! in points, and a year's average is rounded before it is set against a target. The households must
//! add up: opening − escaped + new + relapsed + joined − left = closing. Where new and relapsed were not
//! counted they are found together.
//!
//! Two reviews under different standards are never compared: the list of 2022 was published under both.
//! The relapse rate is given twice, of those who escaped and of the poor: reports use either.
//!
//! # Units
//! Households; rates and reductions in per cent and points, two decimals.
//!
//! # Errors
//! "Contradiction" where the households don't add up, naming what they come to.

mod award;
mod counts;
mod facts;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Percent, Text, When, date};
use chrono::Months;
use serde::{Deserialize, Serialize};

pub use award::PovertyChange;
pub use counts::{HouseholdCounts, two_decimals};
pub use facts::{Arrivals, PovertyMovementFacts, Review, ReviewFigures};

use crate::REVIEWED_UNTIL;
use crate::instruments::programmes::DECISION_1722_2016;
use crate::instruments::standards::{DECISION_09_2011, DECREE_07_2021};
use crate::standard::{PovertyStandard, STANDARDS};
use facts::Households;

const ABOUT: Text = Text::new("Biến động hộ nghèo", "Poverty rate and movement");

/// The yearly reduction that the national programme sets at most, points.
static TARGETS: Timeline<Option<Percent>> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(date(2013, 1, 1), None, DECISION_09_2011.whole().published()),
            Entry::payable_from(
                date(2016, 1, 1),
                date(2016, 9, 2),
                Some(Percent::new(15, 1)),
                DECISION_1722_2016.whole().published(),
            ),
            Entry::payable_from(
                date(2021, 1, 1),
                date(2021, 3, 15),
                None,
                DECREE_07_2021.whole().unchecked(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why two reviews are not compared.
    pub enum PovertyMovementReason {
        /// They follow different standards.
        BreakInSeries {
            /// The standard of the opening review.
            opening: Text,
            /// The standard of the closing review.
            closing: Text,
        } = "break-in-series",
            vi: "hai kỳ theo hai chuẩn nghèo khác nhau ({opening}, {closing}), không so sánh",
            en: "the reviews follow different standards ({opening}, {closing}) and are not compared";
    }
}

/// How reviews are compared, for the review of a year.
///
/// ```
/// use ansinh_core::{Percent, Rule, date, facts::Facts};
/// use ansinh_poverty_programs::poverty_movement::{HouseholdCounts, Review, ReviewFigures};
/// use ansinh_poverty_programs::{PovertyMovement, PovertyMovementFacts, PovertyStandard};
///
/// let review = |households, poor| Review {
///     standard: PovertyStandard::Of2016,
///     figures: ReviewFigures::Counts(HouseholdCounts { households, poor, near_poor: None }),
/// };
/// let rule = PovertyMovement::in_force(date(2018, 12, 31))?;
/// let facts = PovertyMovementFacts {
///     opening: Some(review(448_365, 42_813)),
///     closing: review(452_560, 34_168),
///     escaped: Some(8_660),
///     ..PovertyMovementFacts::ordinary()
/// };
/// let change = rule.assess(&facts)?.award.unwrap();
/// assert_eq!((change.rate, change.reduction), (Percent::new(755, 2), Some(Percent::new(200, 2))));
/// assert_eq!(change.arrivals, Some(15)); // new and relapsed together
///
/// let too_many = PovertyMovementFacts { escaped: Some(8_644), ..facts };
/// assert!(rule.assess(&too_many).is_err()); // fewer are poor than that leaves
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PovertyMovement {
    /// The standards a review of the year may follow: that of its own list, and of the list it makes.
    pub standards: [PovertyStandard; 2],
    /// The most that the national programme sets for a year, points (2016 to 2020: 1 to 1.5).
    pub national_target: Option<Cited<Percent>>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(PovertyMovement {
    national_target: None, "mục tiêu giảm nghèo cả nước mỗi năm (điểm %)", "national target of a year, points";
});

impl Rule for PovertyMovement {
    type Facts = PovertyMovementFacts;
    type Award = PovertyChange;
    type Reason = PovertyMovementReason;

    fn about() -> About {
        About {
            id: "poverty-programs/poverty-movement",
            title: ABOUT,
            governing_date: Text::new("ngày cuối năm rà soát", "the last day of the year reviewed"),
            regimes: first_days(&[&TARGETS]),
            reviewed_until: TARGETS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let when = when.into();
        let target = TARGETS.on(when)?;
        let next_year = when.date.checked_add_months(Months::new(12));
        let of_list = *STANDARDS.on(when.date)?.value;
        let of_next = STANDARDS.on(next_year.unwrap_or(when.date));
        Ok(Self {
            standards: [of_list, of_next.map_or(of_list, |next| *next.value)],
            national_target: target
                .value
                .map(|most| Cited::new(most, target.citation.clone())),
            terms: Terms::new(Funding::NoPayment, target.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<PovertyMovementReason>>(
        &self,
        facts: &PovertyMovementFacts,
        trace: &mut T,
    ) -> Result<Option<PovertyChange>, FactError> {
        facts.check(self.standards)?;
        let standard = facts.closing.standard;
        let citation = standard.set_by();
        let rate = facts.closing.rate("closing")?;
        let mut change = PovertyChange::told_to(rate, trace);
        if let Some(opening) = &facts.opening {
            if opening.standard != standard {
                trace.refuse(&citation, || PovertyMovementReason::BreakInSeries {
                    opening: Text::of(&opening.standard),
                    closing: Text::of(&standard),
                });
                return Ok(None);
            }
            self.reduce(opening, facts, &citation, &mut change, trace)?;
        }
        if let Some(households) = facts.households() {
            move_households(households?, facts, &citation, &mut change, trace)?;
        }
        if let ReviewFigures::Counts(counts) = &facts.closing.figures
            && let Some(near_poor) = counts.near_poor_rate()
        {
            change.near_poor_rate = Some(near_poor);
            let label = Text::new("tỷ lệ hộ cận nghèo", "near-poor rate");
            change.line(label, near_poor, &citation);
        }
        let label = Text::new("tỷ lệ hộ nghèo", "poverty rate");
        change.line(label.clone(), rate, &citation);
        trace.step(&citation, |citation| {
            let formula = Text::new(
                "số hộ nghèo trên tổng số hộ của cùng kỳ rà soát, hai chữ số thập phân",
                "poor of all households of the same review, two decimals",
            );
            Step::new(label, formula, rate, citation)
        });
        Ok(Some(change))
    }
}

impl PovertyMovement {
    /// The reduction in points, a year's average, and what it is against the targets.
    fn reduce<T: Trace<PovertyMovementReason>>(
        &self,
        opening: &Review,
        facts: &PovertyMovementFacts,
        citation: &Citation,
        change: &mut PovertyChange,
        trace: &mut T,
    ) -> Result<(), FactError> {
        let before = opening.rate("opening")?;
        let reduction = before.to_decimal().saturating_sub(change.rate.to_decimal());
        let yearly = reduction
            .checked_div(Decimal::from(facts.years))
            .and_then(two_decimals)
            .unwrap_or_default();
        let (reduction, in_year) = (
            Percent::from_decimal(reduction),
            Percent::from_decimal(yearly),
        );
        change.opening_rate = Some(before);
        change.reduction = Some(reduction);
        change.yearly_reduction = Some(in_year);
        let label = Text::new("tỷ lệ hộ nghèo đầu kỳ", "opening poverty rate");
        change.line(label, before, citation);
        let label = Text::new("giảm (điểm %)", "reduction, points");
        change.line(label.clone(), reduction, citation);
        trace.step(citation, |citation| {
            let formula = Text::new(
                "tỷ lệ đầu kỳ trừ tỷ lệ cuối kỳ, đã làm tròn",
                "opening less closing rate, both as published",
            );
            Step::new(label, formula, reduction, citation)
        });
        let label = Text::new("bình quân mỗi năm (điểm %)", "a year on average, points");
        change.line(label.clone(), in_year, citation);
        trace.step(citation, |citation| {
            let formula = Text::new("mức giảm chia số năm", "the reduction by the years");
            Step::new(label, formula, in_year, citation)
                .input(Text::new("số năm", "years"), facts.years)
        });
        if let Some(target) = facts.annual_target {
            let attained = Percent::of(yearly, target.to_decimal()).map(Percent::to_decimal);
            let attained = attained.and_then(two_decimals).map(Percent::from_decimal);
            change.attainment = attained;
            if let Some(attained) = attained {
                let label = Text::new("đạt mục tiêu của tỉnh", "of the province's target");
                change.line(label, attained, citation);
            }
        }
        if let Some(target) = &self.national_target {
            let times = yearly.checked_div(target.value.to_decimal());
            change.times_national_target = times.and_then(two_decimals);
            if let Some(times) = change.times_national_target {
                let label = Text::new(
                    "gấp mấy lần mục tiêu cả nước",
                    "multiple of the national target",
                );
                change.line(label.clone(), times, &target.citation);
                trace.step(&target.citation, |citation| {
                    let formula = Text::new(
                        "bình quân mỗi năm chia mục tiêu cao nhất của cả nước",
                        "the year's average by the most that the nation sets itself",
                    );
                    Step::new(label, formula, times, citation)
                        .input(Text::new("mục tiêu", "target"), target.value)
                });
            }
        }
        Ok(())
    }
}

/// Who escaped, who is new or relapsed, and what relapse is of either.
fn move_households<T: Trace<PovertyMovementReason>>(
    households: Households,
    facts: &PovertyMovementFacts,
    citation: &Citation,
    change: &mut PovertyChange,
    trace: &mut T,
) -> Result<(), FactError> {
    let arrivals = households.arrivals(facts)?;
    change.arrivals = Some(arrivals);
    let label = Text::new("phát sinh và tái nghèo", "new and relapsed");
    change.line(label.clone(), arrivals, citation);
    trace.step(citation, |citation| {
        let formula = Text::new(
            "cuối kỳ trừ đầu kỳ cộng thoát nghèo, trừ tăng và cộng giảm cơ học",
            "closing less opening plus escaped, less joined plus left",
        );
        Step::new(label, formula, arrivals, citation)
            .input(Text::new("đầu kỳ", "opening"), households.opening)
            .input(Text::new("thoát nghèo", "escaped"), households.escaped)
            .input(Text::new("cuối kỳ", "closing"), households.closing)
    });
    if let Some(to_near_poor) = facts.escaped_to_near_poor {
        let above = households.escaped.saturating_sub(to_near_poor);
        change.escaped_above = Some(above);
        let label = Text::new(
            "thoát nghèo, vượt chuẩn cận nghèo",
            "escaped above the near-poor line",
        );
        change.line(label, above, citation);
    }
    let Some(Arrivals { relapsed, .. }) = facts.arrivals else {
        return Ok(());
    };
    let rate_of = |whole: u32| {
        let rate = Percent::of(Decimal::from(relapsed), Decimal::from(whole))?;
        two_decimals(rate.to_decimal()).map(Percent::from_decimal)
    };
    change.relapsed_of_escaped = rate_of(households.escaped);
    change.relapsed_of_poor = rate_of(households.closing);
    for (label, rate) in [
        (
            Text::new(
                "tái nghèo so với hộ thoát nghèo",
                "relapsed, of those who escaped",
            ),
            change.relapsed_of_escaped,
        ),
        (
            Text::new("tái nghèo so với hộ nghèo", "relapsed, of the poor"),
            change.relapsed_of_poor,
        ),
    ] {
        if let Some(rate) = rate {
            change.line(label, rate, citation);
        }
    }
    Ok(())
}
