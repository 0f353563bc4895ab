//! A commune, ward or township fit for children (*xã, phường, thị trấn phù hợp với trẻ em*): points of
//! its criteria, the threshold of its kind, recognition.
//!
//! The day of recognition governs. Points are what the evaluation gave a criterion, or are counted from
//! its figures where the decision's table is known; [`known_points`] lists what is. A figure that earns
//! less than the maximum falls into bands that could not be read, and is "not established": the answer
//! names the criterion.
//!
//! | decision | from | criteria | recognised from |
//! |---|---|---|---|
//! | 37/2010/QĐ-TTg | 2011-01-01 (covered) | 25 | wards of centrally run cities 850, mountain and island communes and townships 650, others 750 |
//! | 34/2014/QĐ-TTg | 2014-07-15 | 15 | wards of centrally run cities 850; others not established |
//! | 06/QĐ-TTg (2019) | 2019-01-03 | 13 | wards of centrally run cities 900, mountain, island and specially difficult communes and townships 800, others 850; every criterion met, none at 0 points |
//!
//! Decision 06/QĐ-TTg is used from its first day, though decision 34/2014/QĐ-TTg was abolished formally
//! only on 2020-01-03. Its lower category names communes and townships, not wards: a ward in the
//! mountains is among the others, and in a centrally run city the two categories conflict, which is
//! "not established". By decision 37/2010/QĐ-TTg the evaluation covers a calendar year; of its successors
//! that was not read. The rule pays nothing.

mod decision_06_2019;
mod decision_34_2014;
mod decision_37_2010;
mod facts;
mod in_force;
mod points;

use ansinh_core::explanation::{Step, Trace, Value};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Citation, Cited, NotInForce, first_days};
use ansinh_core::rule::{About, Award, Bound, Frequency, Line, Rule};
use ansinh_core::terms::Terms;
use ansinh_core::told::Told;
use ansinh_core::{Dong, Text, When};
use serde::{Deserialize, Serialize};

pub use facts::{ChildFriendlyCommuneFacts, Criterion, Measure, Score, UnitKind};
pub use in_force::Standard;
pub use points::{KnownPoints, Subject, Threshold, known_points};

const ABOUT: Text = Text::new(
    "Xã, phường, thị trấn phù hợp với trẻ em",
    "A commune fit for children",
);

ansinh_core::messages! {
    /// Why a commune is not recognised.
    pub enum ChildFriendlyCommuneReason {
        /// Too few points.
        BelowThreshold {
            /// Points in all.
            points: u32,
            /// Points needed.
            needed: u32,
        } = "below-threshold",
            vi: "đạt {points} điểm, cần từ {needed} điểm",
            en: "{points} points; {needed} are needed";
        /// A criterion is judged not met.
        CriterionNotMet {
            /// Its number in the decision.
            criterion: u8,
        } = "criterion-not-met",
            vi: "tiêu chí {criterion} không đạt",
            en: "criterion {criterion} is not met";
        /// A criterion has no point.
        NoPoints {
            /// Its number in the decision.
            criterion: u8,
        } = "criterion-without-points",
            vi: "tiêu chí {criterion} bị 0 điểm",
            en: "criterion {criterion} has 0 points";
    }
}

/// What makes a commune fit for children on a day.
///
/// ```
/// use ansinh_child_protection::child_friendly_commune::{Criterion, Score, UnitKind};
/// use ansinh_child_protection::{ChildFriendlyCommune, ChildFriendlyCommuneFacts};
/// use ansinh_core::{Rule, date, facts::Facts};
///
/// let rule = ChildFriendlyCommune::in_force(date(2019, 12, 31))?;
/// let points = [80, 60, 75, 60, 60, 125, 50, 50, 50, 60, 50, 50, 35]; // 805
/// let facts = ChildFriendlyCommuneFacts {
///     kind: UnitKind::CommuneOrTownship,
///     mountain_or_island: true,
///     criteria: (1..).zip(points).map(|(number, points)| Criterion {
///         number,
///         met: true,
///         score: Score::Given(points),
///     }).collect(),
///     ..ChildFriendlyCommuneFacts::ordinary()
/// };
/// assert!(rule.assess(&facts)?.is_entitled());
///
/// let lowland = ChildFriendlyCommuneFacts { mountain_or_island: false, ..facts };
/// let refused = rule.assess(&lowland)?;
/// assert_eq!(refused.refusals[0].reason.to_string(), "805 points; 850 are needed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildFriendlyCommune {
    /// The decision of the day.
    pub standard: Standard,
    /// Points needed by a ward of a centrally run city.
    pub city_ward: Cited<u32>,
    /// Points needed by a commune or township in the mountains, on an island, in special difficulty.
    pub mountain: Option<Cited<u32>>,
    /// Points needed by any other.
    pub other: Option<Cited<u32>>,
    /// What asks that every criterion be met and earn points, where it does.
    pub every_criterion: Option<Citation>,
    /// The table of points.
    pub table: Citation,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(ChildFriendlyCommune {
    city_ward: None, "điểm công nhận phường của thành phố trực thuộc Trung ương", "points of a ward of a centrally run city";
    mountain: None, "điểm công nhận xã, thị trấn miền núi, hải đảo, đặc biệt khó khăn", "points of a mountain or island commune";
    other: None, "điểm công nhận xã, phường, thị trấn khác", "points of any other";
});

/// What makes a commune fit for children: its points and the threshold. It is no money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recognition {
    /// Points in all.
    pub points: u32,
    /// Points needed.
    pub needed: u32,
    lines: Told<Line>,
}

const RECOGNISED: Text = Text::new("phù hợp với trẻ em", "fit for children");

impl Award for Recognition {
    fn lines(&self) -> Vec<Line> {
        self.lines.as_slice().to_vec()
    }

    /// Recognition pays nothing.
    fn total(&self) -> Dong {
        Dong::ZERO
    }

    fn headline(&self) -> Value {
        RECOGNISED.into()
    }

    fn verdicts() -> [Text; 2] {
        [
            Text::new("Kết luận", "Conclusion"),
            Text::new("Không được công nhận", "Not recognised"),
        ]
    }
}

impl Rule for ChildFriendlyCommune {
    type Facts = ChildFriendlyCommuneFacts;
    type Award = Recognition;
    type Reason = ChildFriendlyCommuneReason;

    fn about() -> About {
        About {
            id: "child-protection/child-friendly-commune",
            title: ABOUT,
            governing_date: Text::new("ngày xét công nhận", "the day of recognition"),
            regimes: first_days(&[&in_force::STANDARDS]),
            reviewed_until: in_force::STANDARDS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        in_force::rule(when.into())
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<ChildFriendlyCommuneReason>>(
        &self,
        facts: &ChildFriendlyCommuneFacts,
        trace: &mut T,
    ) -> Result<Option<Recognition>, FactError> {
        facts.check(self.standard)?;
        let threshold = self.threshold(facts)?;
        let mut points = 0_u32;
        let mut recognised = true;
        for criterion in &facts.criteria {
            let earned = self.standard.points_of(criterion)?;
            points = points.saturating_add(earned);
            recognised &= self.keeps(criterion, earned, trace);
        }
        facts::check_total(points)?;
        trace.step(&self.table, |citation| {
            let label = Text::new("tổng số điểm", "points in all");
            let formula = Text::new("tổng điểm các tiêu chí", "points of all criteria");
            let count = u64::try_from(facts.criteria.len()).unwrap_or(u64::MAX);
            Step::new(label, formula, points, citation)
                .input(Text::new("số tiêu chí", "criteria"), count)
        });
        let needed = threshold.value;
        if points < needed {
            trace.refuse(&threshold.citation, || {
                ChildFriendlyCommuneReason::BelowThreshold { points, needed }
            });
            recognised = false;
        }
        Ok(recognised.then(|| self.recognise(points, threshold, trace)))
    }
}

impl ChildFriendlyCommune {
    fn threshold(&self, facts: &ChildFriendlyCommuneFacts) -> Result<&Cited<u32>, FactError> {
        let special = facts.mountain_or_island
            || facts.specially_difficult && self.standard == Standard::Decision06;
        let not_established = |what| FactError::NotEstablished { what };
        match facts.kind {
            UnitKind::WardOfCentrallyRunCity
                if special && self.standard == Standard::Decision06 =>
            {
                Err(not_established(Text::new(
                    "phường miền núi, hải đảo hoặc đặc biệt khó khăn của thành phố trực thuộc Trung ương",
                    "a ward of a centrally run city in the mountains, on an island or in special difficulty",
                )))
            }
            UnitKind::WardOfCentrallyRunCity => Ok(&self.city_ward),
            UnitKind::CommuneOrTownship if special => {
                self.mountain.as_ref().ok_or_else(unknown_tier)
            }
            UnitKind::CommuneOrTownship | UnitKind::OtherWard => {
                self.other.as_ref().ok_or_else(unknown_tier)
            }
        }
    }

    /// Is the criterion met, with points, where the decision asks that?
    fn keeps<T: Trace<ChildFriendlyCommuneReason>>(
        &self,
        criterion: &Criterion,
        earned: u32,
        trace: &mut T,
    ) -> bool {
        let Some(citation) = &self.every_criterion else {
            return true;
        };
        let number = criterion.number;
        if earned == 0 {
            trace.refuse(citation, || ChildFriendlyCommuneReason::NoPoints {
                criterion: number,
            });
        }
        if !criterion.met {
            trace.refuse(citation, || ChildFriendlyCommuneReason::CriterionNotMet {
                criterion: number,
            });
        }
        earned > 0 && criterion.met
    }

    fn recognise<T: Trace<ChildFriendlyCommuneReason>>(
        &self,
        points: u32,
        threshold: &Cited<u32>,
        trace: &mut T,
    ) -> Recognition {
        let needed = threshold.value;
        let mut lines = Told::to(trace);
        let mut line = |label: Text, value: u32, bound, citation: &Citation| {
            lines.push(|| Line {
                label,
                value: value.into(),
                frequency: Frequency::None,
                bound,
                citation: citation.clone(),
            });
        };
        let in_all = Text::new("tổng số điểm", "points in all");
        line(in_all, points, Bound::Exact, &self.table);
        let least = Text::new("điểm công nhận", "points needed");
        line(least, needed, Bound::AtLeast, &threshold.citation);
        trace.step(&threshold.citation, |citation| {
            let label = Text::new("kết luận", "conclusion");
            let formula = Text::new(
                "tổng số điểm không dưới điểm công nhận",
                "the points are not below the threshold",
            );
            Step::new(label, formula, RECOGNISED, citation)
                .input(Text::new("tổng số điểm", "points in all"), points)
                .input(Text::new("điểm công nhận", "points needed"), needed)
        });
        Recognition {
            points,
            needed,
            lines,
        }
    }
}

fn unknown_tier() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "điểm công nhận theo Quyết định 34/2014/QĐ-TTg ngoài phường của thành phố trực thuộc Trung ương",
            "the threshold of decision 34/2014/QĐ-TTg but for wards of centrally run cities",
        ),
    }
}
