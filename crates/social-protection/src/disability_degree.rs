//! Degree of disability (*xác định mức độ khuyết tật*): what a commune council concludes.
//!
//! The day of the conclusion governs. From 2019-03-15 the council scores the forms of circular
//! 01/2019/TT-BLĐTBXH: visible signs decide first, and for a person of six or over ten activities
//! decide otherwise. An item the council cannot determine sends the person to the medical board, and so
//! does whoever disagrees with the council, or proves that it was not objective.
//! Conclusions a medical board made before 2012-06-01 are converted by percentage or self-care. The sheet of
//! joint circular 37/2012, in use until 2019-03-14, is not established. That two thirds of the council
//! were there and most of them agreed (law 51/2010/QH12, article 16) is the council's to see.

mod award;
mod early_board;
mod evidence;
mod facts;
mod forms;

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::law::{Cited, Entry, NotInForce, Timeline, first_days};
use ansinh_core::rule::{About, Rule};
use ansinh_core::terms::{Funding, Terms};
use ansinh_core::{Percent, Text, When, date};
use serde::{Deserialize, Serialize};

use crate::REVIEWED_UNTIL;

pub use award::DegreeConclusion;
pub use evidence::{BoardConclusion, Contest, Score, SelfService, VisibleSign, VisibleSignOfChild};
pub use facts::{DisabilityDegreeFacts, Evidence};

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
        let form_03 = || CIRCULAR_01_2019.article("3").clause("3").published();
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
        if let Some(contest) = facts.contest {
            return Ok(Some(to_medical_board(
                contest.point(),
                contest.label(),
                trace,
            )));
        }
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

fn to_medical_board<T: Trace<Reason>>(
    point: &'static str,
    because: Text,
    trace: &mut T,
) -> DegreeConclusion {
    let conclusion = DegreeConclusion::MedicalBoard;
    let citation = LAW_51_2010
        .article("15")
        .clause("2")
        .point(point)
        .published();
    trace.step(&citation, |citation| {
        let label = Text::new("chuyển giám định y khoa", "sent to the medical board");
        Step::new(label, because, conclusion.words(), citation)
    });
    conclusion
}
