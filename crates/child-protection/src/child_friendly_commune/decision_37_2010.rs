//! Decision 37/2010/QĐ-TTg: 25 criteria; their numbers, and the points of the others, are not
//! established.

use ansinh_core::Percent;

use super::points::{KnownPoints, Subject, Threshold};
use crate::instruments::commune::DECISION_37_2010;

const fn of(subject: Subject, threshold: Threshold, points: u32) -> KnownPoints {
    KnownPoints {
        criterion: None,
        subject,
        threshold,
        points,
        citation: DECISION_37_2010.whole().published(),
    }
}

const fn percent(percent: u32) -> Percent {
    Percent::new(percent, 0)
}

pub(super) static POINTS: &[KnownPoints] = &[
    of(
        Subject::BirthRegistration,
        Threshold::AtLeast(percent(90)),
        25,
    ),
    of(Subject::StreetChildren, Threshold::Below(percent(1)), 25),
    of(Subject::AbusedChildren, Threshold::NoCase, 25),
    of(
        Subject::OrphansOnAllowance,
        Threshold::Above(percent(95)),
        75,
    ),
    of(Subject::BreastFed, Threshold::Above(percent(95)), 50),
    of(Subject::Vaccinated, Threshold::Above(percent(95)), 50),
    of(Subject::Malnourished, Threshold::Below(percent(20)), 50),
];
