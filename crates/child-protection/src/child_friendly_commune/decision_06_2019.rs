//! Decision 06/QĐ-TTg of 2019: 13 criteria (article 2), 1,000 points in all. Known are the two figures
//! of criterion 6, which add up to its 125 points, and the 50 of criterion 7.
//!
//! Criterion 1 has 100 points: an officer in charge 50, collaborators in every village 15, a board that
//! meets regularly 15; the remaining 20 could not be read. The bands of the others are not established.

use ansinh_core::{Percent, Text};

use super::points::{KnownPoints, Subject, Threshold};
use crate::instruments::commune::DECISION_06_2019;

pub(super) static CRITERIA: [Text; 13] = [
    Text::new("nguồn lực thực hiện", "resources"),
    Text::new("khai sinh", "birth registration"),
    Text::new("trẻ em bị xâm hại", "children abused"),
    Text::new(
        "trẻ em vi phạm pháp luật, nghiện ma túy",
        "children who broke the law or are addicted to drugs",
    ),
    Text::new("trẻ em bị tai nạn, thương tích", "injuries of children"),
    Text::new(
        "trẻ em có hoàn cảnh đặc biệt được trợ giúp",
        "children in special circumstances helped",
    ),
    Text::new(
        "tiêm chủng đầy đủ dưới 1 tuổi",
        "full vaccination below one year",
    ),
    Text::new(
        "suy dinh dưỡng dưới 5 tuổi",
        "malnutrition below five years",
    ),
    Text::new("khám sức khỏe định kỳ", "periodic health checks"),
    Text::new("đến nhà trẻ, mẫu giáo", "nursery and kindergarten"),
    Text::new("quyền tham gia", "the right to take part"),
    Text::new("vui chơi, văn hóa, thể thao", "play, culture and sport"),
    Text::new(
        "sự hài lòng của trẻ em và người dân",
        "satisfaction of children and people",
    ),
];

const fn of(criterion: u8, subject: Subject, threshold: Threshold, points: u32) -> KnownPoints {
    KnownPoints {
        criterion: Some(criterion),
        subject,
        threshold,
        points,
        citation: DECISION_06_2019.article("2").published(),
    }
}

pub(super) static POINTS: &[KnownPoints] = &[
    of(
        6,
        Subject::Helped,
        Threshold::AtLeast(Percent::new(95, 0)),
        50,
    ),
    of(6, Subject::PlannedInTime, Threshold::EveryCase, 75),
    of(
        7,
        Subject::Vaccinated,
        Threshold::AtLeast(Percent::new(98, 0)),
        50,
    ),
];
