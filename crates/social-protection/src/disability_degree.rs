//! Degree of disability (*xác định mức độ khuyết tật*): what a commune council concludes.
//!
//! The day of the conclusion governs. From 2019-03-15 the council scores the forms of circular
//! 01/2019/TT-BLĐTBXH: visible signs decide first, and for a person of six or over ten activities
//! decide otherwise. An item the council cannot determine sends the person to the medical board.
//! Conclusions a medical board made before 2012-06-01 are converted by percentage or self-care. The sheet of
//! joint circular 37/2012, in use until 2019-03-14, is not established.

mod award;
mod evidence;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Decimal, Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use award::DegreeConclusion;
pub use evidence::{
    BoardConclusion, DisabilityDegreeFacts, Evidence, Score, SelfService, VisibleSign,
    VisibleSignOfChild,
};

use crate::Degree;
use crate::instruments::{CIRCULAR_01_2019, DECREE_28_2012, LAW_51_2010};

const ABOUT: Text = Text::new("Xác định mức độ khuyết tật", "Degree of disability");

/// Whether the scoring sheets of the day are established.
static SHEETS: Timeline<bool> = Timeline::new(
    ABOUT,
    const {
        &[
            Entry::new(
                date(2013, 1, 1),
                false,
                DECREE_28_2012.article("4").published(),
            ),
            Entry::new(
                date(2019, 3, 15),
                true,
                CIRCULAR_01_2019.whole().published(),
            ),
        ]
    },
    REVIEWED_UNTIL,
);

ansinh_core::messages! {
    /// Why there is no degree.
    pub enum Reason {
        /// The council finds no disability.
        NoDisability = "no-disability",
            vi: "hội đồng kết luận không có dạng khuyết tật nào",
            en: "the council finds no type of disability";
    }
}

/// How a degree is found, on a day.
///
/// ```
/// use ansinh_core::{Rule, date, facts::Facts};
/// use ansinh_social_protection::Degree;
/// use ansinh_social_protection::disability_degree::{
///     DegreeConclusion, DisabilityDegree, DisabilityDegreeFacts, Evidence, Score,
/// };
///
/// let rule = DisabilityDegree::in_force(date(2020, 3, 1))?;
/// let mut scores = [Score::Does; 10];
/// scores[0] = Score::Cannot;
/// scores[3] = Score::WithHelp;
/// let facts = DisabilityDegreeFacts {
///     evidence: Evidence::SixAndOver { sign: None, scores },
///     ..DisabilityDegreeFacts::ordinary()
/// };
/// let conclusion = rule.assess(&facts)?.award;
/// assert_eq!(conclusion, Some(DegreeConclusion::Degree(Degree::Mild)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisabilityDegree {
    /// Total of the ten activities from which a disability is extremely severe, points.
    pub extremely_severe_from: Option<Cited<u32>>,
    /// Total from which it is severe, points.
    pub severe_from: Option<Cited<u32>>,
    /// Loss of working capacity from which an early board conclusion is extremely severe.
    pub board_extremely_severe_from: Cited<Percent>,
    /// Loss of working capacity from which an early board conclusion is severe.
    pub board_severe_from: Cited<Percent>,
    /// Who pays, and what to know whatever the case.
    pub terms: Terms,
}

ansinh_core::parameters!(DisabilityDegree {
    extremely_severe_from: None, "tổng điểm từ đó là đặc biệt nặng", "total from which extremely severe";
    severe_from: None, "tổng điểm từ đó là nặng", "total from which severe";
    board_extremely_severe_from: None, "tỷ lệ suy giảm từ đó là đặc biệt nặng", "loss from which extremely severe";
    board_severe_from: None, "tỷ lệ suy giảm từ đó là nặng", "loss from which severe";
});

impl Rule for DisabilityDegree {
    type Facts = DisabilityDegreeFacts;
    type Award = DegreeConclusion;
    type Reason = Reason;

    fn about() -> About {
        About {
            id: "social-protection/disability-degree",
            title: ABOUT,
            governing_date: Text::new("ngày hội đồng kết luận", "the day the council concludes"),
            regimes: first_days(&[&SHEETS]),
            reviewed_until: SHEETS.reviewed_until(),
        }
    }

    fn in_force(when: impl Into<When>) -> Result<Self, NotInForce> {
        let sheets = SHEETS.on(when)?;
        let form_03 = || CIRCULAR_01_2019.whole().published();
        let board = || DECREE_28_2012.article("4").clause("3").published();
        Ok(Self {
            extremely_severe_from: sheets.value.then(|| Cited::new(14, form_03())),
            severe_from: sheets.value.then(|| Cited::new(7, form_03())),
            board_extremely_severe_from: Cited::new(Percent::new(81, 0), board()),
            board_severe_from: Cited::new(Percent::new(61, 0), board()),
            terms: Terms::new(Funding::NoPayment, sheets.caveats()),
        })
    }

    fn terms(&self) -> &Terms {
        &self.terms
    }

    fn evaluate<T: Trace<Reason>>(
        &self,
        facts: &DisabilityDegreeFacts,
        trace: &mut T,
    ) -> Result<Option<DegreeConclusion>, FactError> {
        facts.check()?;
        if facts.no_disability_found {
            let citation = DECREE_28_2012.article("2").published();
            trace.refuse(&citation, || Reason::NoDisability);
            return Ok(None);
        }
        match &facts.evidence {
            Evidence::SixAndOver { sign, scores } => self.six_and_over(*sign, scores, trace),
            Evidence::UnderSix { sign } => self.under_six(*sign, trace),
            Evidence::EarlyBoard(conclusion) => self.early_board(conclusion, trace),
        }
        .map(Some)
    }
}

impl DisabilityDegree {
    /// Visible signs are final; only without one do the ten activities count.
    fn six_and_over<T: Trace<Reason>>(
        &self,
        sign: Option<VisibleSign>,
        scores: &[Score; 10],
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        let (Some(extremely_severe), Some(severe)) =
            (&self.extremely_severe_from, &self.severe_from)
        else {
            return Err(sheet_not_established());
        };
        if let Some(sign) = sign {
            return Ok(by_sign(sign.degree(), trace));
        }
        let Some(total) = evidence::total(scores) else {
            return Ok(to_medical_board(trace));
        };
        let (degree, bound) = if total >= extremely_severe.value {
            (Degree::ExtremelySevere, extremely_severe)
        } else if total >= severe.value {
            (Degree::Severe, severe)
        } else {
            (Degree::Mild, severe)
        };
        let conclusion = DegreeConclusion::Degree(degree);
        trace.step(&bound.citation, |citation| {
            Step::new(
                Text::new("mức độ theo tổng điểm", "degree by the total"),
                Text::new(
                    "tổng điểm mười hoạt động so với ngưỡng",
                    "total of the ten activities against the thresholds",
                ),
                conclusion.words(),
                citation,
            )
            .input(Text::new("tổng điểm", "total"), total)
            .input(
                Text::new("đặc biệt nặng từ", "extremely severe from"),
                extremely_severe.value,
            )
            .input(Text::new("nặng từ", "severe from"), severe.value)
        });
        Ok(conclusion)
    }

    fn under_six<T: Trace<Reason>>(
        &self,
        sign: Option<VisibleSignOfChild>,
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        if self.severe_from.is_none() {
            return Err(sheet_not_established());
        }
        let Some(sign) = sign else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trẻ em dưới 6 tuổi không có dấu hiệu nào của mẫu số 02: cách kết luận mức nhẹ",
                    "a child under 6 with none of the signs of form 02: how a mild degree is concluded",
                ),
            });
        };
        Ok(by_sign(sign.degree(), trace))
    }

    /// The two criteria of article 4(3) are alternatives; which prevails is not said.
    fn early_board<T: Trace<Reason>>(
        &self,
        conclusion: &BoardConclusion,
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        let loss = conclusion.loss_of_working_capacity;
        let by_loss = loss.map(|loss| self.by_loss(loss)).transpose()?;
        let by_self_service = conclusion.self_service.map(SelfService::degree);
        let degree = match (by_loss, by_self_service) {
            (Some(by_loss), Some(by_self_service)) if by_loss != by_self_service => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "kết luận giám định có tỷ lệ suy giảm và khả năng tự phục vụ thuộc hai mức độ khác nhau; hội đồng xác định mức độ khuyết tật kết luận (khoản 4 Điều 4 Nghị định 28/2012/NĐ-CP)",
                        "a board's conclusion whose loss and self-care are of two different degrees; the council concludes (decree 28/2012/NĐ-CP, article 4(4))",
                    ),
                });
            }
            (by_loss, by_self_service) => by_loss.or(by_self_service).unwrap_or(Degree::Mild),
        };
        let found = DegreeConclusion::Degree(degree);
        trace.step(&self.board_severe_from.citation, |citation| {
            let mut step = Step::new(
                Text::new(
                    "mức độ theo kết luận giám định",
                    "degree by the board's conclusion",
                ),
                Text::new(
                    "khả năng tự phục vụ, hoặc tỷ lệ suy giảm khả năng lao động so với ngưỡng",
                    "self-care, or the loss of working capacity against the thresholds",
                ),
                found.words(),
                citation,
            );
            if let Some(self_service) = conclusion.self_service {
                let label = Text::new("khả năng tự phục vụ", "self-care");
                step = step.input(label, self_service.label());
            }
            if let Some(loss) = loss {
                step = step.input(Text::new("tỷ lệ suy giảm", "loss"), loss);
            }
            step
        });
        Ok(found)
    }

    fn by_loss(&self, loss: Percent) -> Result<Degree, FactError> {
        let extremely_severe = self.board_extremely_severe_from.value;
        // The decree says "81 % or more" and "61 % to 80 %": what lies between is not said.
        let above = extremely_severe.to_decimal().saturating_sub(Decimal::ONE);
        if loss < extremely_severe && loss.to_decimal() > above {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "tỷ lệ không nguyên giữa 80% và 81%",
                    "a fractional percentage between 80 % and 81 %",
                ),
            });
        }
        Ok(if loss >= extremely_severe {
            Degree::ExtremelySevere
        } else if loss >= self.board_severe_from.value {
            Degree::Severe
        } else {
            Degree::Mild
        })
    }
}

fn sheet_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "phiếu xác định mức độ khuyết tật theo Thông tư liên tịch 37/2012 (trước ngày 15/3/2019)",
            "the scoring sheet of joint circular 37/2012 (before 2019-03-15)",
        ),
    }
}

fn by_sign<T: Trace<Reason>>(degree: Degree, trace: &mut T) -> DegreeConclusion {
    let conclusion = DegreeConclusion::Degree(degree);
    trace.step(&CIRCULAR_01_2019.whole().published(), |citation| {
        Step::new(
            Text::new(
                "mức độ theo dấu hiệu quan sát được",
                "degree by a visible sign",
            ),
            Text::new(
                "dấu hiệu quyết định, không tính điểm",
                "the sign decides; no scores are added",
            ),
            conclusion.words(),
            citation,
        )
    });
    conclusion
}

fn to_medical_board<T: Trace<Reason>>(trace: &mut T) -> DegreeConclusion {
    let conclusion = DegreeConclusion::MedicalBoard;
    let citation = LAW_51_2010.article("15").clause("2").point("a").published();
    trace.step(&citation, |citation| {
        Step::new(
            Text::new("chuyển giám định y khoa", "sent to the medical board"),
            Text::new(
                "có hoạt động hội đồng không xác định được",
                "the council could not determine an activity",
            ),
            conclusion.words(),
            citation,
        )
    });
    conclusion
}
