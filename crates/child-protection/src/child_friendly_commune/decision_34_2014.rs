//! Decision 34/2014/QĐ-TTg: 15 criteria, 1,000 points in all, of which 450 are known; the bands below
//! them and the numbers of most criteria are not established.

use ansinh_core::Percent;

use super::points::{KnownPoints, Subject, Threshold};
use crate::instruments::commune::DECISION_34_2014;

const fn of(
    criterion: Option<u8>,
    subject: Subject,
    threshold: Threshold,
    points: u32,
) -> KnownPoints {
    KnownPoints {
        criterion,
        subject,
        threshold,
        points,
        citation: DECISION_34_2014.whole().published(),
    }
}

const fn percent(percent: u32) -> Percent {
    Percent::new(percent, 0)
}

pub(super) static POINTS: &[KnownPoints] = &[
    of(
        Some(2),
        Subject::BirthRegistration,
        Threshold::AtLeast(percent(98)),
        50,
    ),
    of(
        Some(3),
        Subject::WorkingChildren,
        Threshold::Below(percent(2)),
        75,
    ),
    of(None, Subject::AbusedChildren, Threshold::NoCase, 75),
    of(None, Subject::Helped, Threshold::AtLeast(percent(98)), 75),
    of(
        None,
        Subject::Preschool,
        Threshold::AtLeast(percent(90)),
        75,
    ),
    of(
        None,
        Subject::HealthCheck,
        Threshold::AtLeast(percent(80)),
        50,
    ),
    of(
        None,
        Subject::LowerSecondary,
        Threshold::AtLeast(percent(98)),
        50,
    ),
];
